#include "core/ledger/verdict.h"

#include "core/ledger/head_memory.h"

namespace tributary {

const char* ledgerStateName(LedgerState state) {
    switch (state) {
        case LedgerState::Sound:
            return "sound";
        case LedgerState::Torn:
            return "torn";
        case LedgerState::Corrupt:
            return "corrupt";
        case LedgerState::CutBack:
            return "cut-back";
    }
    return "";
}

LedgerVerdict judgeLedger(const LedgerScan& scan, const std::filesystem::path& memory) {
    if (scan.problem) {
        return {LedgerState::Corrupt, "Corruption at " + scan.problem->text() + "."};
    }
    if (!scan.torn.empty()) {
        return {LedgerState::Torn,
                "An interrupted write left " + std::to_string(scan.fileBytes - scan.signedEnd) +
                    " bytes at byte " + std::to_string(scan.signedEnd) + " (" + scan.torn +
                    "). The " + std::to_string(scan.leaves.size()) +
                    " entries before are whole; \"ledger recover\" takes the rest off and keeps it "
                    "aside."};
    }
    if (auto same = checkRemembered(memory, scan); !same) {
        return {LedgerState::CutBack, same.error().message};
    }
    return {};
}

}  // namespace tributary
