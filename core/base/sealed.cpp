#include "core/base/sealed.h"

#include <array>

#include <sodium.h>

#include "core/base/check.h"

namespace tributary {
namespace {

// What a file may ask for before it is taken for damaged.
constexpr std::uint64_t kMostOperations = 16;
constexpr std::uint64_t kMostMemory = std::uint64_t{1} << 30;

struct BoxKey {
    std::array<unsigned char, crypto_secretbox_KEYBYTES> bytes{};
    ~BoxKey() { sodium_memzero(bytes.data(), bytes.size()); }
};

/// False where there is not enough memory.
bool deriveKey(BoxKey& key, const Sealed& sealed, std::string_view passphrase) {
    return crypto_pwhash(key.bytes.data(), key.bytes.size(), passphrase.data(), passphrase.size(),
                         sealed.salt.data(), sealed.operations,
                         static_cast<std::size_t>(sealed.memoryBytes),
                         crypto_pwhash_ALG_ARGON2ID13) == 0;
}

}  // namespace

Result<Sealed> seal(std::span<const std::uint8_t> secret, std::string_view passphrase,
                    SealStrength strength) {
    CHECK(sodium_init() >= 0);
    const bool moderate = strength == SealStrength::Moderate;
    Sealed sealed;
    sealed.operations =
        moderate ? crypto_pwhash_OPSLIMIT_MODERATE : crypto_pwhash_OPSLIMIT_INTERACTIVE;
    sealed.memoryBytes =
        moderate ? crypto_pwhash_MEMLIMIT_MODERATE : crypto_pwhash_MEMLIMIT_INTERACTIVE;
    sealed.salt.resize(crypto_pwhash_SALTBYTES);
    sealed.nonce.resize(crypto_secretbox_NONCEBYTES);
    randombytes_buf(sealed.salt.data(), sealed.salt.size());
    randombytes_buf(sealed.nonce.data(), sealed.nonce.size());
    BoxKey key;
    if (!deriveKey(key, sealed, passphrase)) {
        return fail(ErrorCode::Internal,
                    "There is not enough memory to protect the key. Nothing was changed.");
    }
    sealed.bytes.resize(secret.size() + crypto_secretbox_MACBYTES);
    CHECK(crypto_secretbox_easy(sealed.bytes.data(), secret.data(), secret.size(),
                                sealed.nonce.data(), key.bytes.data()) == 0);
    return sealed;
}

Result<std::vector<std::uint8_t>> unseal(const Sealed& sealed, std::string_view passphrase) {
    CHECK(sodium_init() >= 0);
    const bool sensible =
        sealed.salt.size() == crypto_pwhash_SALTBYTES &&
        sealed.nonce.size() == crypto_secretbox_NONCEBYTES &&
        sealed.bytes.size() >= crypto_secretbox_MACBYTES &&
        sealed.operations >= crypto_pwhash_OPSLIMIT_MIN && sealed.operations <= kMostOperations &&
        sealed.memoryBytes >= crypto_pwhash_MEMLIMIT_MIN && sealed.memoryBytes <= kMostMemory;
    BoxKey key;
    std::vector<std::uint8_t> secret;
    if (!sensible || !deriveKey(key, sealed, passphrase)) {
        return fail(ErrorCode::KeyUnreadable, "The protected key is damaged.");
    }
    secret.resize(sealed.bytes.size() - crypto_secretbox_MACBYTES);
    if (crypto_secretbox_open_easy(secret.data(), sealed.bytes.data(), sealed.bytes.size(),
                                   sealed.nonce.data(), key.bytes.data()) != 0) {
        return fail(ErrorCode::KeyUnreadable,
                    "The passphrase is not the key's, or the key's file is damaged. Nothing was "
                    "changed; try again.");
    }
    return secret;
}

void wipe(std::span<std::uint8_t> bytes) {
    sodium_memzero(bytes.data(), bytes.size());
}

}  // namespace tributary
