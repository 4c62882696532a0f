#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/catalogue/catalogue.h"
#include "core/catalogue/payout_store.h"
#include "core/rights/rights_book.h"
#include "core/royalty/payout.h"

namespace tributary {

/// A run as it would be, or as it was approved.
struct Payout {
    std::optional<StoredRun> run;  ///< nothing: a preview
    PayoutPlan plan;
    RightsBook book;
    std::int64_t lastRun = 0;     ///< the newest when it was planned
    std::int64_t otherLines = 0;  ///< usage lines of the period that the policy does not look at
    std::string usageSha256{};    ///< of what it looked at; of a preview only
};

/// What a run of the period would do now. Where there is nothing new since the last run of the
/// period, that run. Errors: those of planPayout().
[[nodiscard]] Result<Payout> previewPayout(Catalogue& catalogue, const std::string& period,
                                           const Policy& policy);

/// Books a preview; a run that is booked already stays what it is.
[[nodiscard]] Result<Payout> approvePayout(Catalogue& catalogue, Payout preview,
                                           const Policy& policy, UtcInstant now);

/// An approved run by its name ("2026-10-1"). Errors: RunUnknown, which names the ones there are.
[[nodiscard]] Result<Payout> findPayout(Catalogue& catalogue, const std::string& name);

/// Takes a run back: what it accrued is due to nobody any more, and what it was to pay is not paid.
/// Payments that were marked as paid have left; they are owed back and set against what comes.
[[nodiscard]] Result<void> reversePayout(Catalogue& catalogue, const Payout& payout,
                                         const std::string& why, UtcInstant now);

/// Notes what became of one holder's payments of a run, or, for an empty name, of those that are
/// due: what failed before stays so. Errors: PartyUnknown.
[[nodiscard]] Result<std::int64_t> markPayout(Catalogue& catalogue, const Payout& payout,
                                              const std::string& holder, ItemStatus status,
                                              UtcInstant now);

}  // namespace tributary
