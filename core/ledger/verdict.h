#pragma once

#include <filesystem>
#include <string>

#include "core/base/result.h"
#include "core/ledger/scan.h"

namespace tributary {

enum class LedgerState { Sound, Torn, Corrupt, CutBack };

/// What a scan says of its ledger.
struct LedgerVerdict {
    LedgerState state = LedgerState::Sound;
    std::string what;  ///< for a person; empty where it is sound
};

/// "sound", "torn", "corrupt", "cut-back".
[[nodiscard]] const char* ledgerStateName(LedgerState state);

/// Judges a scan, also by the last head that this computer signed (`memory`, may be empty).
[[nodiscard]] LedgerVerdict judgeLedger(const LedgerScan& scan,
                                        const std::filesystem::path& memory);

}  // namespace tributary
