#include "core/ledger/key_change.h"

#include "core/base/hex.h"

namespace tributary {
namespace {

constexpr std::string_view kDomain = "tributary.ledger.key-change/1\n";

/// What both keys sign.
std::string message(std::string_view id, const PublicKey& oldKey, const PublicKey& newKey) {
    return std::string(kDomain) + std::string(id) + "\n" + toHex(oldKey) + "\n" + toHex(newKey);
}

bool holds(const LedgerEntry& entry, std::string_view member, const PublicKey& key,
           const std::string& signedText) {
    const auto signature = arrayFromHex<64>(entry.payload.textAt(member));
    return signature && verifyEd25519(key, bytesOf(signedText), *signature);
}

}  // namespace

NewEntry ledgerOpened(std::string_view name, const PublicKey& key) {
    return {EntryKind::LedgerOpened,
            1,
            {},
            {{"algorithm", "ed25519"}, {"name", name}, {"public_key", toHex(key)}}};
}

Result<PublicKey> firstKeyOf(const LedgerEntry& entry) {
    const auto key = arrayFromHex<32>(entry.payload.textAt("public_key"));
    if (entry.index != 0 || entry.kind != EntryKind::LedgerOpened || !key ||
        entry.payload.textAt("algorithm") != "ed25519") {
        return fail(ErrorCode::LedgerCorrupt, "the first entry does not open a ledger.");
    }
    return *key;
}

Result<NewEntry> keyChange(std::string_view id, Signer& oldKey, Signer& newKey,
                           std::string_view reason) {
    const std::string text = message(id, oldKey.publicKey(), newKey.publicKey());
    const auto given = oldKey.sign(bytesOf(text));
    if (!given) return fail(given.error());
    const auto taken = newKey.sign(bytesOf(text));
    if (!taken) return fail(taken.error());
    return NewEntry{EntryKind::KeyChange,
                    1,
                    {},
                    {{"algorithm", "ed25519"},
                     {"old_public_key", toHex(oldKey.publicKey())},
                     {"public_key", toHex(newKey.publicKey())},
                     {"reason", reason},
                     {"signed_by_old", toHex(*given)},
                     {"signed_by_new", toHex(*taken)}}};
}

Result<PublicKey> newKeyOf(const LedgerEntry& entry, std::string_view id, const PublicKey& oldKey) {
    const auto key = arrayFromHex<32>(entry.payload.textAt("public_key"));
    if (entry.kind != EntryKind::KeyChange || !key ||
        entry.payload.textAt("algorithm") != "ed25519" ||
        entry.payload.textAt("old_public_key") != toHex(oldKey)) {
        return fail(ErrorCode::LedgerCorrupt,
                    "a change of the key does not name the key in force and a new one.");
    }
    const std::string text = message(id, oldKey, *key);
    if (!holds(entry, "signed_by_old", oldKey, text) ||
        !holds(entry, "signed_by_new", *key, text)) {
        return fail(ErrorCode::LedgerCorrupt, "a change of the key is not signed by both keys.");
    }
    return *key;
}

}  // namespace tributary
