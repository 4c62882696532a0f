#pragma once

#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/ledger/verdict.h"
#include "core/settlement/clean_state.h"
#include "ui/models/text_table.h"

namespace tributary::ui {

/// What a page shows of a ledger: the newest entries as rows (id: index + 1), and all of one in
/// words.
struct LedgerView {
    bool there = false;  ///< false: nothing was recorded yet
    std::string id, name, lastHead;
    std::uint64_t entries = 0;
    std::shared_ptr<const ReadyRows> ready;  ///< the newest first; null where there are none
    std::vector<QString> details;            ///< beside each row
    std::vector<QString> kinds;              ///< beside each row: "payout"
    LedgerVerdict verdict;  ///< of what was read; signatures are checked by verifying
    std::uint64_t checkedSignatures = 0;
};

/// Reads the ledger beside a catalogue on a worker's thread; at most `most` of its entries are
/// shown. Damage is part of the result.
[[nodiscard]] Result<LedgerView> readLedger(const std::filesystem::path& catalogue,
                                            std::uint64_t most, const Progress& progress,
                                            std::stop_token stop);

/// Checks every byte and every signature.
struct VerifiedLedger {
    LedgerVerdict verdict;
    std::uint64_t entries = 0, signatures = 0;
};
[[nodiscard]] Result<VerifiedLedger> verifyLedgerBeside(const std::filesystem::path& catalogue,
                                                        const Progress& progress,
                                                        std::stop_token stop);

/// How every recording with an accepted report stands today.
[[nodiscard]] Result<std::vector<CleanState>> readCleanStates(Catalogue& catalogue,
                                                              const std::string& date,
                                                              std::stop_token stop);

/// Today as an ISO date.
[[nodiscard]] std::string isoToday();

}  // namespace tributary::ui
