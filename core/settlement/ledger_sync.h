#pragma once

#include <cstdint>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/catalogue/catalogue.h"
#include "core/ledger/ledger.h"

namespace tributary {

/// Whether the catalogue has recorded what its ledger does not have yet.
[[nodiscard]] Result<bool> ledgerIsBehind(Catalogue& catalogue);

/// Enters in the ledger what the catalogue has recorded and the ledger does not have yet. What is
/// entered already is only marked, so that an interruption at any moment neither loses nor doubles
/// anything. Returns how many entries were waiting. Errors: those of Ledger::record(); what was
/// recorded then waits for the next time.
[[nodiscard]] Result<std::int64_t> enterInLedger(Catalogue& catalogue, Ledger& ledger,
                                                 Signer& signer, const Clock& clock);

}  // namespace tributary
