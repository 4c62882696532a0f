#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>

namespace tributary {

using PublicKey = std::array<std::uint8_t, 32>;
using Ed25519Signature = std::array<std::uint8_t, 64>;

/// An Ed25519 key pair (RFC 8032), by libsodium. The secret half is wiped when it is let go.
class SigningKey {
public:
    static constexpr std::size_t kSeedBytes = 32;
    using Seed = std::array<std::uint8_t, kSeedBytes>;

    /// A new key from the system's source of randomness.
    [[nodiscard]] static SigningKey generate();
    /// The key that a seed always gives.
    explicit SigningKey(const Seed& seed);
    ~SigningKey();
    SigningKey(SigningKey&& other) noexcept;
    SigningKey& operator=(SigningKey&& other) noexcept;
    SigningKey(const SigningKey&) = delete;
    SigningKey& operator=(const SigningKey&) = delete;

    [[nodiscard]] const PublicKey& publicKey() const { return public_; }
    /// The seed, for whoever stores the key. Wipe what you make of it.
    [[nodiscard]] const Seed& seed() const { return seed_; }
    /// Deterministic: the same message always gets the same signature.
    [[nodiscard]] Ed25519Signature sign(std::span<const std::uint8_t> message) const;

private:
    Seed seed_{};
    PublicKey public_{};
};

/// Whether this key signed exactly this message.
[[nodiscard]] bool verifyEd25519(const PublicKey& key, std::span<const std::uint8_t> message,
                                 const Ed25519Signature& signature);

/// Short name of a public key: 32 hexadecimal digits of its SHA-256.
[[nodiscard]] std::string keyIdOf(const PublicKey& key);

}  // namespace tributary
