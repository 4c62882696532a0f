// What an interrupted append left is taken off, and kept.

#include <cstdint>
#include <system_error>

#include "core/base/atomic_file.h"
#include "core/ledger/head_memory.h"
#include "core/ledger/ledger.h"

namespace tributary {
namespace {

namespace fs = std::filesystem;

/// "lib.ledger.torn-4711", "lib.ledger.torn-4711-2" … : one that is free, or that holds these very
/// bytes already.
fs::path asideFor(const fs::path& file, std::uint64_t offset, const std::string& bytes) {
    for (int n = 1;; ++n) {
        fs::path aside = file;
        aside += ".torn-" + std::to_string(offset) + (n == 1 ? "" : "-" + std::to_string(n));
        std::error_code error;
        if (!fs::exists(aside, error)) return aside;
        const auto there = readWholeFile(aside);
        if (there && *there == bytes) return aside;
    }
}

}  // namespace

Result<LedgerRecovery> recoverLedger(const fs::path& file, const LedgerOptions& options) {
    auto log = options.openFile(file, LogAccess::Append);
    if (!log) return fail(log.error());
    auto scan = scanLedger(file);
    if (!scan) return fail(scan.error());
    LedgerRecovery recovery;
    recovery.entries = scan->leaves.size();
    if (scan->problem || scan->torn.empty()) {
        auto sound = soundScan(std::move(scan), false);
        if (!sound) return fail(sound.error());
        return recovery;
    }
    if (scan->heads > 0) {
        if (auto same = checkRemembered(options.memory, *scan); !same) return fail(same.error());
    }
    const auto whole = readWholeFile(file, SIZE_MAX);
    if (!whole) return fail(whole.error());
    const std::string torn = whole->substr(scan->signedEnd);
    recovery.removedBytes = torn.size();
    recovery.keptAside = asideFor(file, scan->signedEnd, torn);
    if (auto kept = writeFileAtomically(recovery.keptAside, torn); !kept) return fail(kept.error());
    if (scan->heads == 0) {
        // Nothing was ever signed: there is no ledger yet.
        std::error_code error;
        if (!fs::remove(file, error)) {
            return fail(ErrorCode::FileUnwritable, "The unfinished ledger could not be removed.",
                        file.string());
        }
        return recovery;
    }
    if (auto cut = (*log)->truncate(scan->signedEnd); !cut) return fail(cut.error());
    return recovery;
}

}  // namespace tributary
