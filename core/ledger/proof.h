#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/ledger/scan.h"
#include "core/ledger/tree_head.h"

namespace tributary {

/// The entries that name a ledger's keys, the first entry first. With the ledger's identity, which
/// is the digest of the first one, they show which key may sign for it: each old key signed the
/// next.
using KeyEntries = std::vector<std::string>;

/// That one entry is in a ledger.
struct EntryProof {
    std::string entry;         ///< its bytes
    std::vector<Digest> path;  ///< inclusionPath()
    SignedTreeHead head;
    KeyEntries keys;
};

/// That one head's ledger is the beginning of another's.
struct ConsistencyProof {
    SignedTreeHead older, newer;
    std::vector<Digest> path;  ///< consistencyPath()
    KeyEntries keys;
};

/// A head with what is needed to believe it.
struct HeadProof {
    SignedTreeHead head;
    KeyEntries keys;
};

/// Errors: InvalidArgument (no such entry), those of readEntry().
[[nodiscard]] Result<EntryProof> proveEntry(const LedgerScan& scan, std::uint64_t index);
/// Errors: LedgerCutBack where the ledger does not continue that head.
[[nodiscard]] Result<ConsistencyProof> proveConsistency(const LedgerScan& scan,
                                                        const SignedTreeHead& older);
[[nodiscard]] Result<HeadProof> proveHead(const LedgerScan& scan);

/// The keys of ledger `id`, oldest first. Errors: ProofInvalid.
[[nodiscard]] Result<std::vector<LedgerKey>> verifyKeys(const KeyEntries& keys,
                                                        std::string_view id);

/// Each holds, or is ProofInvalid with what does not. The entry that was proven is the result.
[[nodiscard]] Result<LedgerEntry> verifyProof(const EntryProof& proof);
[[nodiscard]] Result<void> verifyProof(const ConsistencyProof& proof);
[[nodiscard]] Result<void> verifyProof(const HeadProof& proof);

}  // namespace tributary
