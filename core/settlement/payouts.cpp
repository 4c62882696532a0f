#include "core/settlement/payouts.h"

#include <algorithm>

#include "core/settlement/entered.h"
#include "core/settlement/load_book.h"

namespace tributary {

namespace {

Result<PayoutHistory> loadHistory(Catalogue& catalogue, const std::string& currency) {
    const PayoutStore store(catalogue);
    PayoutHistory history;
    auto runs = store.runs();
    if (!runs) return fail(runs.error());
    history.runs = std::move(*runs);
    auto accruals = store.accruals(currency);
    if (!accruals) return fail(accruals.error());
    history.accruals = std::move(*accruals);
    auto items = store.items(currency);
    if (!items) return fail(items.error());
    history.items = std::move(*items);
    return history;
}

/// A run as it was stored.
Result<PayoutPlan> planOf(const StoredRun& run, const PayoutHistory& history) {
    auto currency = Currency::parse(run.currency);
    if (!currency) return fail(currency.error());
    PayoutPlan plan{.period = run.period, .currency = *currency};
    plan.usagePoolMicros = run.usagePoolMicros;
    plan.broughtMicros = run.broughtMicros;
    for (const StoredAccrual& accrual : history.accruals) {
        if (accrual.run == run.id) plan.accruals.push_back(accrual);
    }
    for (const StoredItem& item : history.items) {
        if (item.run == run.id) plan.items.push_back(item);
    }
    std::sort(plan.items.begin(), plan.items.end(), [](const StoredItem& a, const StoredItem& b) {
        return std::tie(a.kind, a.party, a.reason) < std::tie(b.kind, b.party, b.reason);
    });
    return plan;
}

/// Nothing was earned and nothing would be paid that the last run did not have.
bool nothingNew(const PayoutPlan& plan) {
    return plan.accruals.empty() &&
           std::none_of(plan.items.begin(), plan.items.end(), [](const StoredItem& item) {
               return item.kind == ItemKind::Paid || item.kind == ItemKind::Recouped;
           });
}

const StoredRun* lastOfPeriod(const PayoutHistory& history, const std::string& period,
                              const Policy& policy) {
    const StoredRun* last = nullptr;
    for (const StoredRun& run : history.runs) {
        if (run.period == period && !run.reversedAt && run.policySha256 == policy.sha256) {
            last = &run;
        }
    }
    return last;
}

}  // namespace

Result<Payout> previewPayout(Catalogue& catalogue, const std::string& period,
                             const Policy& policy) {
    auto book = loadBook(catalogue);
    if (!book) return fail(book.error());
    auto claims = loadClaims(catalogue);
    if (!claims) return fail(claims.error());
    const UsageStore usage(catalogue);
    UsageFilter filter{period, "", policy.usageTypes};
    // A stream is a stream, in whatever currency somebody paid for it; revenue is not.
    if (policy.pool == PoolKind::RevenueShare) filter.currency = policy.currency.code();
    auto groups = usage.groups(filter);
    if (!groups) return fail(groups.error());
    auto lines = usage.lineCount(period);
    if (!lines) return fail(lines.error());
    for (const UsageGroup& group : *groups) *lines -= group.lines;
    auto entitlements = entitle(*groups, *claims, *book, policy, period + "-01");
    if (!entitlements) return fail(entitlements.error());
    auto history = loadHistory(catalogue, std::string(policy.currency.code()));
    if (!history) return fail(history.error());
    auto plan = planPayout(period, *entitlements, *history, *book, policy);
    if (!plan) return fail(plan.error());
    Payout payout{std::nullopt,     std::move(*plan),
                  std::move(*book), history->runs.empty() ? 0 : history->runs.back().id,
                  *lines,           usageDigest(*groups)};
    const StoredRun* last = lastOfPeriod(*history, period, policy);
    if (last != nullptr && nothingNew(payout.plan)) {
        auto stored = planOf(*last, *history);
        if (!stored) return fail(stored.error());
        payout.plan = std::move(*stored);
        payout.run = *last;
    }
    return payout;
}

Result<Payout> approvePayout(Catalogue& catalogue, Payout preview, const Policy& policy,
                             UtcInstant now) {
    if (preview.run) return preview;
    StoredRun run;
    run.period = preview.plan.period;
    run.currency = std::string(policy.currency.code());
    run.policySha256 = policy.sha256;
    run.policy = policy.text;
    run.usagePoolMicros = preview.plan.usagePoolMicros;
    run.broughtMicros = preview.plan.broughtMicros;
    run.approvedAt = now;
    auto stored = PayoutStore(catalogue).addRun(
        run, preview.lastRun, preview.plan.accruals, preview.plan.items,
        [&](const StoredRun& named) {
            return runEntered(named, preview.plan, preview.book, preview.usageSha256);
        });
    if (!stored) return fail(stored.error());
    preview.run = std::move(*stored);
    return preview;
}

Result<Payout> findPayout(Catalogue& catalogue, const std::string& name) {
    auto book = loadBook(catalogue);
    if (!book) return fail(book.error());
    auto runs = PayoutStore(catalogue).runs();
    if (!runs) return fail(runs.error());
    std::string names;
    for (const StoredRun& run : *runs) {
        names += (names.empty() ? "" : ", ") + run.name;
        if (run.name != name) continue;
        auto history = loadHistory(catalogue, run.currency);
        if (!history) return fail(history.error());
        auto plan = planOf(run, *history);
        if (!plan) return fail(plan.error());
        return Payout{run, std::move(*plan), std::move(*book), runs->back().id};
    }
    return fail(ErrorCode::RunUnknown,
                names.empty() ? "No payout run was approved yet. \"payout run --approve\" does it."
                              : "There is no such payout run. These were approved: " + names + ".",
                name);
}

Result<void> reversePayout(Catalogue& catalogue, const Payout& payout, const std::string& why,
                           UtcInstant now) {
    const auto paid = sumOf(payout.plan.items, ItemKind::Paid);
    if (!paid) return fail(paid.error());
    const Money amount(*paid, payout.plan.currency);
    return PayoutStore(catalogue).reverse(payout.run->id, why, now,
                                          reversalEntered(*payout.run, amount.text(), why));
}

Result<std::int64_t> markPayout(Catalogue& catalogue, const Payout& payout,
                                const std::string& holder, ItemStatus status, UtcInstant now) {
    std::optional<PartyId> of;
    const Party* party = nullptr;
    if (!holder.empty()) {
        party = payout.book.partyNamed(holder);
        const bool paid =
            party != nullptr && std::any_of(payout.plan.items.begin(), payout.plan.items.end(),
                                            [&](const StoredItem& item) {
                                                return item.kind == ItemKind::Paid &&
                                                       item.party == party->id;
                                            });
        if (!paid) {
            return fail(ErrorCode::PartyUnknown,
                        "This run pays no holder of that name. Nothing was changed; \"payout "
                        "show\" lists whom it pays.",
                        holder);
        }
        of = party->id;
    }
    return PayoutStore(catalogue).mark(payout.run->id, of, status, now,
                                       markEntered(*payout.run, payout.plan, party, status, now));
}

}  // namespace tributary
