#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace tributary {

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

}  // namespace tributary
