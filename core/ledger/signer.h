#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <utility>

#include "core/base/ed25519.h"
#include "core/base/result.h"

namespace tributary {

/// Whoever signs for a ledger: a key in a file, in a test, or one day in a token of its own.
class Signer {
public:
    virtual ~Signer() = default;
    [[nodiscard]] virtual const PublicKey& publicKey() const = 0;
    [[nodiscard]] virtual Result<Ed25519Signature> sign(std::span<const std::uint8_t> message) = 0;
};

/// A signer whose key is in memory, as it was read from a file or made from a seed.
class KeySigner final : public Signer {
public:
    explicit KeySigner(SigningKey key) : key_(std::move(key)) {}
    [[nodiscard]] const PublicKey& publicKey() const override { return key_.publicKey(); }
    [[nodiscard]] Result<Ed25519Signature> sign(std::span<const std::uint8_t> message) override {
        return key_.sign(message);
    }

private:
    SigningKey key_;
};

}  // namespace tributary
