#include "core/base/ed25519.h"

#include <sodium.h>

#include "core/base/check.h"
#include "core/base/digest.h"
#include "core/base/hex.h"

namespace tributary {
namespace {

static_assert(crypto_sign_SEEDBYTES == SigningKey::kSeedBytes);
static_assert(crypto_sign_PUBLICKEYBYTES == sizeof(PublicKey));
static_assert(crypto_sign_BYTES == sizeof(Ed25519Signature));

constexpr std::string_view kKeyIdDomain = "tributary.key/1\n";
constexpr std::size_t kKeyIdBytes = 16;

/// The expanded secret key, wiped at the end of a scope.
struct Expanded {
    std::array<unsigned char, crypto_sign_SECRETKEYBYTES> bytes{};
    ~Expanded() { sodium_memzero(bytes.data(), bytes.size()); }
};

}  // namespace

SigningKey SigningKey::generate() {
    CHECK(sodium_init() >= 0);
    Seed seed{};
    randombytes_buf(seed.data(), seed.size());
    SigningKey key(seed);
    sodium_memzero(seed.data(), seed.size());
    return key;
}

SigningKey::SigningKey(const Seed& seed) : seed_(seed) {
    CHECK(sodium_init() >= 0);
    Expanded secret;
    CHECK(crypto_sign_seed_keypair(public_.data(), secret.bytes.data(), seed_.data()) == 0);
}

SigningKey::~SigningKey() {
    sodium_memzero(seed_.data(), seed_.size());
}

SigningKey::SigningKey(SigningKey&& other) noexcept : seed_(other.seed_), public_(other.public_) {
    sodium_memzero(other.seed_.data(), other.seed_.size());
}

SigningKey& SigningKey::operator=(SigningKey&& other) noexcept {
    if (this != &other) {
        seed_ = other.seed_;
        public_ = other.public_;
        sodium_memzero(other.seed_.data(), other.seed_.size());
    }
    return *this;
}

Ed25519Signature SigningKey::sign(std::span<const std::uint8_t> message) const {
    Expanded secret;
    PublicKey same{};
    CHECK(crypto_sign_seed_keypair(same.data(), secret.bytes.data(), seed_.data()) == 0);
    CHECK(same == public_);
    Ed25519Signature signature{};
    CHECK(crypto_sign_detached(signature.data(), nullptr, message.data(), message.size(),
                               secret.bytes.data()) == 0);
    return signature;
}

bool verifyEd25519(const PublicKey& key, std::span<const std::uint8_t> message,
                   const Ed25519Signature& signature) {
    return crypto_sign_verify_detached(signature.data(), message.data(), message.size(),
                                       key.data()) == 0;
}

std::string keyIdOf(const PublicKey& key) {
    const Digest digest = sha256({bytesOf(kKeyIdDomain), key});
    return toHex(std::span(digest).first(kKeyIdBytes));
}

}  // namespace tributary
