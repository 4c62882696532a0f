#include "core/base/digest.h"

#include <sodium.h>

#include "core/base/check.h"

namespace tributary {

struct Sha256::State {
    crypto_hash_sha256_state hash;
};

Sha256::Sha256() : state_(std::make_unique<State>()) {
    CHECK(crypto_hash_sha256_init(&state_->hash) == 0);
}
Sha256::~Sha256() = default;
Sha256::Sha256(Sha256&&) noexcept = default;
Sha256& Sha256::operator=(Sha256&&) noexcept = default;

void Sha256::update(std::span<const std::byte> bytes) {
    CHECK(state_ != nullptr);
    crypto_hash_sha256_update(&state_->hash, reinterpret_cast<const unsigned char*>(bytes.data()),
                              bytes.size());
}

void Sha256::update(std::string_view text) {
    update(std::as_bytes(std::span(text.data(), text.size())));
}

std::string Sha256::finishHex() {
    CHECK(state_ != nullptr);
    std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
    crypto_hash_sha256_final(&state_->hash, digest.data());
    state_.reset();
    std::string hex(digest.size() * 2 + 1, '\0');
    sodium_bin2hex(hex.data(), hex.size(), digest.data(), digest.size());
    hex.pop_back();
    return hex;
}

std::string sha256Hex(std::string_view text) {
    Sha256 hash;
    hash.update(text);
    return hash.finishHex();
}

Digest sha256(std::initializer_list<std::span<const std::uint8_t>> pieces) {
    crypto_hash_sha256_state hash;
    crypto_hash_sha256_init(&hash);
    for (const auto piece : pieces) {
        crypto_hash_sha256_update(&hash, piece.data(), piece.size());
    }
    Digest digest{};
    crypto_hash_sha256_final(&hash, digest.data());
    return digest;
}

}  // namespace tributary
