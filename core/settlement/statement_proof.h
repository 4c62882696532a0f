#pragma once

#include <filesystem>
#include <string>

#include "core/base/result.h"
#include "core/ledger/scan.h"

namespace tributary {

/// Whose statement is meant: holder by number or name; period and run may be empty.
struct StatementQuery {
    std::string holder, period, run;
};

/// The one statement entry that fits. Errors: ProofInvalid: none does, or several, which are named.
[[nodiscard]] Result<LedgerEntry> findStatementEntry(const LedgerScan& scan,
                                                     const StatementQuery& query);

struct StatementProof {
    std::string text;           ///< a proof file
    bool withDocument = false;  ///< it holds the statement itself, not its digest alone
};

/// The proof of an entry; of a statement with its text as far as `catalogue` has it, if it names
/// one. Errors: those of proveEntry() and of proofText().
[[nodiscard]] Result<StatementProof> proofWithStatement(const LedgerScan& scan, std::uint64_t index,
                                                        const std::filesystem::path& catalogue);

}  // namespace tributary
