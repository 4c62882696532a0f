#pragma once

#include <cstdint>
#include <optional>
#include <stop_token>

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/catalogue/catalogue.h"
#include "core/ledger/ledger.h"

namespace tributary {

/// Whether the catalogue has recorded what its ledger does not have yet.
[[nodiscard]] Result<bool> ledgerIsBehind(Catalogue& catalogue);

/// Enters in the ledger what the catalogue has recorded and the ledger does not have yet. What is
/// entered already is only marked, so that an interruption at any moment neither loses nor doubles
/// anything. Returns how many entries were waiting. Errors: those of Ledger::record(),
/// LedgerCutBack (a ledger that does not hold what this catalogue entered before); what was
/// recorded then waits for the next time.
[[nodiscard]] Result<std::int64_t> enterInLedger(Catalogue& catalogue, Ledger& ledger,
                                                 Signer& signer, const Clock& clock);

struct LedgerSync {
    std::int64_t entered = 0;                 ///< entries that were waiting
    std::optional<LedgerRecovery> recovered;  ///< what an interrupted write had left there
    bool anew = false;  ///< the ledger was gone: a new one holds all that it held
};

/// Enters what is waiting in the ledger beside the catalogue, with the user's key; both are made on
/// first use. Where the ledger is not there any more, a new one gets everything that was ever
/// recorded. Nothing is opened where nothing waits. Errors: those of openLedger() and of
/// enterInLedger().
[[nodiscard]] Result<LedgerSync> syncLedger(Catalogue& catalogue, const Clock& clock,
                                            const Progress& progress = {},
                                            std::stop_token stop = {});

}  // namespace tributary
