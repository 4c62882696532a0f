#pragma once

#include <map>
#include <string>

#include "core/catalogue/payout_store.h"
#include "core/rights/rights_book.h"
#include "core/royalty/payout.h"

namespace tributary {

/// What each holder gets in one run and for what, as canonical JSON (form
/// tributary.run-statement/1): the texts whose digests the ledger holds. They rest only on what is
/// stored of the run for good, so that the same text comes out at any later time; recordings are
/// named by their numbers. Holder {0} is nobody.
[[nodiscard]] std::map<PartyId, std::string> runStatements(const StoredRun& run,
                                                           const PayoutPlan& plan,
                                                           const RightsBook& book);

}  // namespace tributary
