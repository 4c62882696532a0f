#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/catalogue/payout_store.h"
#include "core/royalty/entitle.h"

namespace tributary {

/// What was booked before, of one currency.
struct PayoutHistory {
    std::vector<StoredRun> runs;          ///< of every currency
    std::vector<StoredAccrual> accruals;  ///< of the policy's currency
    std::vector<StoredItem> items;        ///< likewise
};

/// What a payout run would do. What goes in equals what comes out: usagePool + brought = Σ items.
struct PayoutPlan {
    std::string period;
    Currency currency;
    std::vector<StoredAccrual> accruals{};  ///< what is new since the last run, by line
    std::vector<StoredItem> items{};        ///< by kind, then holder, then reason
    std::int64_t usagePoolMicros = 0;       ///< what usage brought in since the last run
    std::int64_t broughtMicros = 0;         ///< carried and held before

    [[nodiscard]] std::int64_t poolMicros() const { return usagePoolMicros + broughtMicros; }
};

/// Plans the run of a period from all that the period entitles to: what earlier runs accrued for it
/// is taken off, balances below the smallest payout are carried, shares of holders who cannot be
/// paid are held. Planning again after the plan was booked gives no new accruals. Errors:
/// RunRefused: the period was paid by another policy of this currency, or what the policy looks at
/// in another currency; MoneyOverflow.
[[nodiscard]] Result<PayoutPlan> planPayout(const std::string& period,
                                            const Entitlements& entitlements,
                                            const PayoutHistory& history, const RightsBook& book,
                                            const Policy& policy);

/// The sum of the items of one kind. Errors: MoneyOverflow.
[[nodiscard]] Result<std::int64_t> sumOf(std::span<const StoredItem> items, ItemKind kind);

}  // namespace tributary
