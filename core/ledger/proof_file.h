#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/ledger/proof.h"

namespace tributary {

/// A proof as a JSON file that can be checked with nothing else (FORMAT.md, "Proof files"): for
/// people too, by its summary, which is part of what is checked. `document`: the statement whose
/// digest the entry holds ("statement_sha256"); may be empty. Errors: ProofInvalid where the
/// document is another one.
[[nodiscard]] Result<std::string> proofText(const EntryProof& proof,
                                            const std::string& document = {});
[[nodiscard]] Result<std::string> proofText(const ConsistencyProof& proof);
[[nodiscard]] Result<std::string> proofText(const HeadProof& proof);

/// What the reader of a proof knows beforehand; empty: nothing.
struct ProofExpectation {
    std::string ledger;  ///< identity
    std::string key;     ///< id of the key that signed
};

/// What a proof showed.
struct ProofOutcome {
    std::string form;     ///< "tributary.ledger.proof/1", ".../consistency/1" or ".../head/1"
    SignedTreeHead head;  ///< the newest head
    std::optional<LedgerEntry> entry;
    std::string document;  ///< the statement that came with the entry
    std::vector<std::string> summary;
};

/// Reads a proof and checks all of it. Errors: ProofInvalid, with what does not hold.
[[nodiscard]] Result<ProofOutcome> verifyProofText(std::string_view text,
                                                   const ProofExpectation& expected = {});

/// The head in a file that `ledger export --head` wrote, checked. Errors: ProofInvalid.
[[nodiscard]] Result<HeadProof> readHeadText(std::string_view text);

}  // namespace tributary
