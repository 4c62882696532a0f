#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/digest.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/ledger/entry.h"
#include "core/ledger/merkle.h"
#include "core/ledger/record_reader.h"
#include "core/ledger/references.h"
#include "core/ledger/tree_head.h"

namespace tributary {

/// A key of a ledger, and the entry that brought it.
struct LedgerKey {
    PublicKey key{};
    std::string id;
    std::uint64_t entry = 0;
};

/// Where a ledger is not what was signed.
struct LedgerProblem {
    std::uint64_t entry = 0;   ///< index of the entry, or of the one that would come next
    std::uint64_t offset = 0;  ///< of the record in the file
    std::string what;

    [[nodiscard]] std::string text() const;
};

/// All that reading a ledger gives: the digests, not the entries themselves. It ends with the last
/// signed head that was reached; what stands after it has no receipt.
struct LedgerScan {
    std::filesystem::path file;
    std::uint64_t fileBytes = 0;
    std::string id;
    std::string name;
    std::vector<Digest> leaves;
    std::vector<std::uint64_t> offsets;          ///< of the entries' records
    std::map<std::string, std::uint64_t> kinds;  ///< how many entries there are of each
    ReferenceIndex references;                   ///< where they were asked for
    std::vector<LedgerKey> keys;                 ///< in the order they came; the last is in force
    std::uint64_t heads = 0;
    std::uint64_t checkedSignatures = 0;
    SignedTreeHead head;
    MerkleFrontier frontier;
    Digest chain{};                ///< after the last head
    std::uint64_t headOffset = 0;  ///< where the last head begins
    std::uint64_t signedEnd = 0;   ///< where it ends

    /// Corruption: the first mismatch.
    std::optional<LedgerProblem> problem;
    /// An interrupted append: what stands after the last head, in words. Empty: nothing does.
    std::string torn;
};

struct ScanOptions {
    bool everySignature = false;  ///< of every head; else of the last, which covers the others
    bool references = false;      ///< keep the entries' references
};

/// Reads and checks a ledger. Damage is part of the result. Errors: LedgerMissing, LedgerTooNew,
/// FileUnreadable, Cancelled.
[[nodiscard]] Result<LedgerScan> scanLedger(const std::filesystem::path& file,
                                            const ScanOptions& options = {},
                                            const Progress& progress = {},
                                            std::stop_token stop = {});

/// Goes on where an earlier scan of the same file ended, which had neither a problem nor a torn
/// end. Errors: as above.
[[nodiscard]] Result<LedgerScan> scanOn(LedgerScan earlier, const ScanOptions& options = {},
                                        const Progress& progress = {}, std::stop_token stop = {});

/// The scan, or the problem in it as an error: LedgerCorrupt, and LedgerTorn unless `tornIsFine`.
[[nodiscard]] Result<LedgerScan> soundScan(Result<LedgerScan> scan, bool tornIsFine);

/// Reads entries of a ledger that was scanned; quickest in their order. The scan has to outlive it.
class EntryReader {
public:
    /// Errors: LedgerMissing, FileUnreadable.
    [[nodiscard]] static Result<EntryReader> open(const LedgerScan& scan);
    /// index < leaves.size(). Errors: LedgerCorrupt if the file has changed since, FileUnreadable.
    [[nodiscard]] Result<LedgerEntry> read(std::uint64_t index);

private:
    EntryReader(const LedgerScan& scan, RecordReader reader)
        : scan_(&scan), reader_(std::move(reader)) {}
    const LedgerScan* scan_;
    RecordReader reader_;
};

/// One entry. Errors: as for EntryReader.
[[nodiscard]] Result<LedgerEntry> readEntry(const LedgerScan& scan, std::uint64_t index);

/// The entry with a reference, in a scan that kept them; nothing where there is none. Errors: as
/// for EntryReader.
[[nodiscard]] Result<std::optional<LedgerEntry>> findEntry(const LedgerScan& scan,
                                                           std::string_view reference);

}  // namespace tributary
