#include "core/ledger/proof.h"

#include <algorithm>

#include "core/base/hex.h"
#include "core/ledger/head_memory.h"
#include "core/ledger/key_change.h"

namespace tributary {
namespace {

tl::unexpected<Error> invalid(const std::string& what) {
    return fail(ErrorCode::ProofInvalid, "The proof does not hold: " + what + ".");
}

/// The key entries up to the key that signed the last head. A unit that changes the key is signed
/// by the old one.
Result<KeyEntries> keyEntries(const LedgerScan& scan) {
    std::size_t count = scan.keys.size();
    if (scan.keys.back().id != scan.head.head.key) --count;
    KeyEntries entries;
    for (std::size_t i = 0; i < count; ++i) {
        auto entry = readEntry(scan, scan.keys[i].entry);
        if (!entry) return fail(entry.error());
        entries.push_back(std::move(entry->bytes));
    }
    return entries;
}

Result<void> verifySigned(const SignedTreeHead& head, const KeyEntries& entries) {
    const auto keys = verifyKeys(entries, head.head.ledger);
    if (!keys) return fail(keys.error());
    const auto key = std::find_if(keys->begin(), keys->end(), [&](const LedgerKey& candidate) {
        return candidate.id == head.head.key;
    });
    if (key == keys->end()) return invalid("the head is not signed by a key of the ledger");
    if (!verifyHead(head, key->key)) return invalid("the signature of the head is wrong");
    return {};
}

}  // namespace

Result<EntryProof> proveEntry(const LedgerScan& scan, std::uint64_t index) {
    if (index >= scan.leaves.size()) {
        return fail(ErrorCode::InvalidArgument,
                    "There is no entry " + std::to_string(index) + "; the last one is " +
                        std::to_string(scan.leaves.size() - 1) + ".",
                    scan.file.string());
    }
    auto entry = readEntry(scan, index);
    if (!entry) return fail(entry.error());
    auto keys = keyEntries(scan);
    if (!keys) return fail(keys.error());
    return EntryProof{std::move(entry->bytes), inclusionPath(scan.leaves, index), scan.head,
                      std::move(*keys)};
}

Result<ConsistencyProof> proveConsistency(const LedgerScan& scan, const SignedTreeHead& older) {
    if (auto same = checkExtends(scan, older, "the older file"); !same) return fail(same.error());
    auto keys = keyEntries(scan);
    if (!keys) return fail(keys.error());
    return ConsistencyProof{older, scan.head, consistencyPath(scan.leaves, older.head.size),
                            std::move(*keys)};
}

Result<HeadProof> proveHead(const LedgerScan& scan) {
    auto keys = keyEntries(scan);
    if (!keys) return fail(keys.error());
    return HeadProof{scan.head, std::move(*keys)};
}

Result<std::vector<LedgerKey>> verifyKeys(const KeyEntries& entries, std::string_view id) {
    std::vector<LedgerKey> keys;
    for (const std::string& bytes : entries) {
        const auto entry = decodeEntry(bytes);
        if (!entry) return invalid("a key's entry is unreadable");
        if (keys.empty() && toHex(leafHash(bytesOf(bytes))) != id) {
            return invalid("the first key's entry is not the one that the ledger is named after");
        }
        if (!keys.empty() && entry->index <= keys.back().entry) {
            return invalid("the keys' entries are not in order");
        }
        const auto key = keys.empty() ? firstKeyOf(*entry) : newKeyOf(*entry, id, keys.back().key);
        if (!key) return invalid("a key was not handed over by the one before it");
        keys.push_back({*key, keyIdOf(*key), entry->index});
    }
    if (keys.empty()) return invalid("it names no key");
    return keys;
}

Result<LedgerEntry> verifyProof(const EntryProof& proof) {
    auto entry = decodeEntry(proof.entry);
    if (!entry) return invalid("its entry is unreadable");
    const TreeHead& head = proof.head.head;
    if (!verifyInclusion(leafHash(bytesOf(proof.entry)), entry->index, head.size, proof.path,
                         head.root)) {
        return invalid("the entry is not where it says in the tree that was signed");
    }
    if (auto held = verifySigned(proof.head, proof.keys); !held) return fail(held.error());
    return entry;
}

Result<void> verifyProof(const ConsistencyProof& proof) {
    const TreeHead& older = proof.older.head;
    const TreeHead& newer = proof.newer.head;
    if (older.ledger != newer.ledger) return invalid("the heads are of two ledgers");
    if (!verifyConsistency(older.size, older.root, newer.size, newer.root, proof.path)) {
        return invalid("the newer ledger does not begin with the older one");
    }
    if (auto held = verifySigned(proof.older, proof.keys); !held) return held;
    return verifySigned(proof.newer, proof.keys);
}

Result<void> verifyProof(const HeadProof& proof) {
    return verifySigned(proof.head, proof.keys);
}

}  // namespace tributary
