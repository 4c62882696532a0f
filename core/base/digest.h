#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace tributary {

/// The 32 bytes of a SHA-256.
using Digest = std::array<std::uint8_t, 32>;

/// SHA-256 (FIPS 180-4) fed piece by piece, by libsodium.
class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(Sha256&&) noexcept;
    Sha256& operator=(Sha256&&) noexcept;

    void update(std::span<const std::byte> bytes);
    void update(std::string_view text);

    /// The digest as 64 lower-case hexadecimal digits; the object is spent afterwards.
    [[nodiscard]] std::string finishHex();

private:
    struct State;
    std::unique_ptr<State> state_;
};

/// SHA-256 of a whole text, in hexadecimal.
[[nodiscard]] std::string sha256Hex(std::string_view text);

/// SHA-256 of some bytes one after another.
[[nodiscard]] Digest sha256(std::initializer_list<std::span<const std::uint8_t>> pieces);

}  // namespace tributary
