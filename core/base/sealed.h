#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace tributary {

/// What is needed, beside the passphrase, to open something sealed.
struct Sealed {
    std::uint64_t operations = 0;  ///< Argon2id's cost in time
    std::uint64_t memoryBytes = 0;
    std::vector<std::uint8_t> salt, nonce, bytes;
};

/// How much guessing a passphrase is to cost.
enum class SealStrength {
    Interactive,  ///< some tenths of a second, 64 MiB
    Moderate,     ///< a second or so, 256 MiB
};

/// Encrypts a secret under a passphrase: Argon2id (RFC 9106), then XSalsa20-Poly1305, by libsodium.
/// Errors: Internal where the memory is not there.
[[nodiscard]] Result<Sealed> seal(std::span<const std::uint8_t> secret, std::string_view passphrase,
                                  SealStrength strength);

/// Errors: KeyUnreadable: another passphrase, or altered bytes; costs beyond what is sensible.
[[nodiscard]] Result<std::vector<std::uint8_t>> unseal(const Sealed& sealed,
                                                       std::string_view passphrase);

/// Overwrites bytes in a way that the compiler does not leave out.
void wipe(std::span<std::uint8_t> bytes);

}  // namespace tributary
