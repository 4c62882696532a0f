#include "core/royalty/payout.h"

#include <algorithm>
#include <limits>
#include <set>

#include "core/base/pattern.h"
#include "core/royalty/reasons.h"

namespace tributary {

namespace {

__extension__ using Wide = __int128;

tl::unexpected<Error> tooLarge() {
    return fail(ErrorCode::MoneyOverflow,
                "The balances come to more money than can be kept exactly. Nothing was booked.");
}

bool fits(Wide value) {
    return value >= std::numeric_limits<std::int64_t>::min() &&
           value <= std::numeric_limits<std::int64_t>::max();
}

EntitledKey keyOf(const StoredAccrual& accrual) {
    return {accrual.release,
            accrual.track,
            {accrual.source, accrual.via, static_cast<PaidSide>(accrual.side), accrual.party,
             static_cast<HeldReason>(accrual.reason)}};
}

StoredAccrual accrualOf(const EntitledKey& key, std::int64_t units, std::int64_t micros) {
    return {0,
            key.release,
            key.track,
            key.line.source,
            key.line.via,
            static_cast<int>(key.line.side),
            key.line.party,
            static_cast<int>(key.line.reason),
            units,
            micros};
}

/// Where everybody stands before a run is planned.
struct Balances {
    std::map<PartyId, Wide> payable;
    std::map<std::pair<PartyId, std::string>, Wide> held;
    std::map<PartyId, Wide> recouped;  ///< of advances, until now

    void accrue(const LineKey& line, std::int64_t micros) {
        if (line.reason == HeldReason::None) {
            payable[line.party] += micros;
        } else {
            held[{line.party, heldReasonName(line.reason)}] += micros;
        }
    }
    [[nodiscard]] Wide sum() const {
        Wide total = 0;
        for (const auto& [party, micros] : payable) total += micros;
        for (const auto& [key, micros] : held) total += micros;
        return total;
    }
};

std::set<std::int64_t> liveRuns(const PayoutHistory& history) {
    std::set<std::int64_t> live;
    for (const StoredRun& run : history.runs) {
        if (!run.reversedAt) live.insert(run.id);
    }
    return live;
}

Balances balancesBefore(const PayoutHistory& history) {
    const std::set<std::int64_t> live = liveRuns(history);
    Balances balances;
    for (const StoredAccrual& accrual : history.accruals) {
        if (live.contains(accrual.run)) balances.accrue(keyOf(accrual).line, accrual.micros);
    }
    for (const StoredItem& item : history.items) {
        const bool counts = live.contains(item.run);
        // Money that has left stays paid, also when its run is reversed: it is owed back.
        const bool left = item.kind == ItemKind::Paid && item.status == ItemStatus::Paid;
        if (item.kind == ItemKind::Paid && item.status != ItemStatus::Failed && (counts || left)) {
            balances.payable[item.party] -= item.micros;
        }
        if (item.kind == ItemKind::Recouped && counts) {
            balances.payable[item.party] -= item.micros;
            balances.recouped[item.party] += item.micros;
        }
    }
    return balances;
}

/// Whether two policies would pay the same lines of usage. Streams are counted whatever was paid
/// for them; revenue is counted in its own currency.
bool lookAtTheSame(const Policy& a, const Policy& b) {
    if (a.currency != b.currency && a.pool == PoolKind::RevenueShare &&
        b.pool == PoolKind::RevenueShare) {
        return false;
    }
    if (a.usageTypes.empty() || b.usageTypes.empty()) return true;
    return std::any_of(a.usageTypes.begin(), a.usageTypes.end(), [&](const std::string& type) {
        return std::binary_search(b.usageTypes.begin(), b.usageTypes.end(), type);
    });
}

/// Whether a run has paid what a policy looks at already, in another currency.
bool paidElsewhere(const StoredRun& run, const Policy& policy) {
    if (run.currency == policy.currency.code()) return false;
    const auto former = parsePolicy(run.policy);
    return former && lookAtTheSame(*former, policy);
}

Result<void> checkPolicy(const std::string& period, const PayoutHistory& history,
                         const Policy& policy) {
    for (const StoredRun& run : history.runs) {
        if (run.period != period || run.reversedAt) continue;
        if (paidElsewhere(run, policy)) {
            return fail(ErrorCode::RunRefused,
                        "Run " + run.name + " paid the same usage in " + run.currency +
                            ". Nothing was booked; use its policy, or reverse the run first.");
        }
        const bool other =
            run.currency == policy.currency.code() && run.policySha256 != policy.sha256;
        if (!other) continue;
        return fail(ErrorCode::RunRefused,
                    "Run " + run.name + " paid this period by another policy (" +
                        run.policySha256.substr(0, 12) +
                        "…). Nothing was booked; use that policy, or reverse the run first.");
    }
    return {};
}

/// What is new of a period: what it entitles to now less what live runs accrued for it.
Result<std::vector<StoredAccrual>> newAccruals(const std::string& period,
                                               const Entitlements& entitlements,
                                               const PayoutHistory& history) {
    std::set<std::int64_t> ofPeriod;
    for (const StoredRun& run : history.runs) {
        if (run.period == period && !run.reversedAt) ofPeriod.insert(run.id);
    }
    std::map<EntitledKey, std::pair<Wide, Wide>> change;
    for (const auto& [key, entitled] : entitlements.lines) {
        change[key] = {entitled.units, entitled.micros};
    }
    for (const StoredAccrual& accrual : history.accruals) {
        if (!ofPeriod.contains(accrual.run)) continue;
        auto& [units, micros] = change[keyOf(accrual)];
        units -= accrual.units;
        micros -= accrual.micros;
    }
    std::vector<StoredAccrual> accruals;
    for (const auto& [key, amounts] : change) {
        const auto& [units, micros] = amounts;
        if (micros == 0) continue;
        if (!fits(micros) || !fits(units)) return tooLarge();
        accruals.push_back(
            accrualOf(key, static_cast<std::int64_t>(units), static_cast<std::int64_t>(micros)));
    }
    return accruals;
}

/// Why nothing is paid to a holder; empty if it is.
std::string holdOn(const Party* party) {
    if (party == nullptr) return "holder is not on record";
    if (party->fictional) return "fictional holder of the demo";
    return party->holdReason.empty() ? "" : fromPattern(kOnHold, {party->holdReason});
}

class Items {
public:
    explicit Items(const Policy& policy) : policy_(policy) {}

    void put(ItemKind kind, PartyId party, const std::string& reason, Wide micros) {
        if (micros == 0) return;
        fits_ = fits_ && fits(micros);
        items_.push_back({0, kind, party, reason, static_cast<std::int64_t>(micros)});
    }

    void pay(const Party& party, Wide balance, Wide recouped) {
        const auto advance = policy_.advances.find(party.name);
        if (advance != policy_.advances.end() && balance > 0) {
            const Wide open = std::max<Wide>(0, advance->second - recouped);
            const Wide part = std::min<Wide>(open, balance * policy_.recoupPpm / 1'000'000);
            put(ItemKind::Recouped, party.id, "set against an advance", part);
            balance -= part;
        }
        const Wide whole = balance > 0 ? balance / Money::kMicros * Money::kMicros : 0;
        const bool pays = whole > 0 && whole >= policy_.minimumMicros;
        put(ItemKind::Paid, party.id, "", pays ? whole : 0);
        put(ItemKind::Carried, party.id, "", pays ? balance - whole : balance);
    }

    [[nodiscard]] bool allFit() const { return fits_; }
    [[nodiscard]] std::vector<StoredItem> take() {
        std::sort(items_.begin(), items_.end(), [](const StoredItem& a, const StoredItem& b) {
            return std::tie(a.kind, a.party, a.reason) < std::tie(b.kind, b.party, b.reason);
        });
        return std::move(items_);
    }

private:
    const Policy& policy_;
    std::vector<StoredItem> items_;
    bool fits_ = true;
};

}  // namespace

Result<std::int64_t> sumOf(std::span<const StoredItem> items, ItemKind kind) {
    Wide sum = 0;
    for (const StoredItem& item : items) {
        if (item.kind == kind) sum += item.micros;
    }
    if (!fits(sum)) return tooLarge();
    return static_cast<std::int64_t>(sum);
}

Result<PayoutPlan> planPayout(const std::string& period, const Entitlements& entitlements,
                              const PayoutHistory& history, const RightsBook& book,
                              const Policy& policy) {
    if (auto same = checkPolicy(period, history, policy); !same) return fail(same.error());
    PayoutPlan plan{.period = period, .currency = policy.currency};
    auto accruals = newAccruals(period, entitlements, history);
    if (!accruals) return fail(accruals.error());
    plan.accruals = std::move(*accruals);
    Balances balances = balancesBefore(history);
    const Wide brought = balances.sum();
    Wide usagePool = 0;
    for (const StoredAccrual& accrual : plan.accruals) {
        usagePool += accrual.micros;
        balances.accrue(keyOf(accrual).line, accrual.micros);
    }
    if (!fits(brought) || !fits(usagePool) || !fits(brought + usagePool)) return tooLarge();
    plan.broughtMicros = static_cast<std::int64_t>(brought);
    plan.usagePoolMicros = static_cast<std::int64_t>(usagePool);

    Items items(policy);
    for (const auto& [id, micros] : balances.payable) {
        const Party* party = book.party(id);
        const std::string hold = holdOn(party);
        if (hold.empty()) {
            items.pay(*party, micros, balances.recouped[id]);
        } else {
            items.put(ItemKind::Held, id, hold, micros);
        }
    }
    for (const auto& [key, micros] : balances.held) {
        items.put(ItemKind::Held, key.first, key.second, micros);
    }
    if (!items.allFit()) return tooLarge();
    plan.items = items.take();
    Wide out = 0;
    for (const StoredItem& item : plan.items) out += item.micros;
    if (out != brought + usagePool) {
        return fail(ErrorCode::Internal,
                    "What goes in is not what comes out of this run. Nothing was booked; please "
                    "report this.");
    }
    return plan;
}

}  // namespace tributary
