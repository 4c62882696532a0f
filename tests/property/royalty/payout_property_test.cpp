#include <gtest/gtest.h>
#include <rapidcheck.h>

// Needs the two above.
#include <rapidcheck/gtest.h>

#include <algorithm>

#include "core/royalty/payout.h"
#include "tests/support/rights_samples.h"

// More cases than the hundred of each property, each of another book, policy and usage:
// RC_PARAMS="max_success=100000" property_royalty --gtest_filter='PayoutProperty.*'

namespace tributary {
namespace {

using test::BookBuilder;
using test::policyWith;
using test::reportOf;

std::int64_t upTo(std::int64_t most) {
    return *rc::gen::inRange<std::int64_t>(0, most + 1);
}

/// Parts of the whole for some of the parties 1 to 8.
std::vector<std::pair<std::int64_t, std::int64_t>> someParts() {
    std::vector<std::pair<std::int64_t, std::int64_t>> parts;
    std::int64_t left = kWholeShare;
    for (std::int64_t party = 1; party <= 8 && left > 0; ++party) {
        if (upTo(2) > 0) continue;
        const std::int64_t part = party == 8 ? left : upTo(left);
        if (part > 0) parts.emplace_back(party, part);
        left -= part;
    }
    if (left > 0) parts.emplace_back(9, left);
    return parts;
}

/// A random book: tracks with and without splits, of any status, with edges from later to earlier.
BookBuilder someBook() {
    BookBuilder builder;
    for (std::int64_t id = 1; id <= 9; ++id) builder.party(id);
    builder.contents().parties[0].holdReason = upTo(3) == 0 ? "held" : "";
    builder.contents().parties[1].fictional = upTo(3) == 0;
    builder.contents().parties[2].suspense = upTo(3) == 0;
    for (std::int64_t id = 1; id <= 6; ++id) {
        builder.track(id, id % 2 == 0 ? "dub" : "");
        for (const Side side : {Side::Master, Side::Composition}) {
            if (upTo(5) == 0) continue;
            const auto status = static_cast<SplitStatus>(upTo(6) > 3 ? upTo(3) : 2);
            Extent extent;
            if (upTo(4) == 0) extent.territories = {"DE"};
            builder.split(id, side, someParts(), status, extent);
        }
        for (std::int64_t source = 1; source < id; ++source) {
            if (upTo(3) == 0) {
                builder.edge(id, source, upTo(kWholePpb / 2), upTo(kWholePpb), upTo(1) == 0);
            }
        }
    }
    return builder.release(1).release(2);
}

Claims someClaims() {
    Claims claims;
    for (const std::int64_t release : {-1, -2}) {
        if (upTo(4) == 0) continue;
        std::vector<std::pair<std::int64_t, double>> sources;
        double left = 1.0;
        for (std::int64_t id = 1; id <= 6; ++id) {
            if (upTo(1) == 0) continue;
            const double share = left * static_cast<double>(upTo(1000)) / 1000.0;
            if (share > 0) sources.emplace_back(id, share);
            left -= share;
        }
        Report report = reportOf(sources, kKinds[static_cast<std::size_t>(upTo(4))]);
        if (upTo(1) == 0) {
            report.stylePool = {{upTo(1) == 0 ? "dub" : "other", report.unattributed / 2, 9.0}};
            report.unattributed /= 2;
        }
        claims.emplace(RecordingId{release}, claimOf(report).value());
    }
    return claims;
}

Policy somePolicy() {
    const auto choice = [](const std::vector<std::string>& names) {
        return names[static_cast<std::size_t>(upTo(static_cast<std::int64_t>(names.size()) - 1))];
    };
    const std::string members =
        R"("distribution": ")" + choice({"per_track", "central"}) + R"(", "top_sources": )" +
        std::to_string(upTo(3)) + R"(, "de_minimis": ")" + std::to_string(upTo(20)) +
        R"(", "style_pool": ")" + choice({"hold", "members", "unattributed"}) +
        R"(", "unattributed": ")" + choice({"own", "sources", "hold"}) + R"(", "upstream": ")" +
        choice({"ancestors", "parents", "none"}) + R"(", "caps": {"per_source": ")" +
        std::to_string(1 + upTo(99)) + R"(", "named_total": ")" + std::to_string(1 + upTo(99)) +
        R"("}, "minimum_payout": ")" + std::to_string(upTo(5)) +
        R"(", "recoupment": {"rate": "50", "advances": [{"holder": "Holder 4", "amount": "3"}]})";
    return policyWith(members, upTo(1) == 0 ? R"({"kind": "per_stream", "rate": "0.00123457"})"
                                            : R"({"kind": "revenue_share", "share": "12.3457"})");
}

std::vector<UsageGroup> someUsage() {
    std::vector<UsageGroup> usage;
    const std::vector<std::string> tracks{"r1", "r2", "3", "6", "QZFIC9999999"};
    for (std::int64_t i = upTo(12); i > 0; --i) {
        usage.push_back({tracks[static_cast<std::size_t>(upTo(4))], upTo(1) == 0 ? "DE" : "FR",
                         upTo(1'000'000), upTo(100'000'000'000), 1});
    }
    return usage;
}

std::int64_t sumOfAll(const std::vector<StoredItem>& items) {
    std::int64_t sum = 0;
    for (const StoredItem& item : items) sum += item.micros;
    return sum;
}

void book(PayoutHistory& history, PayoutPlan plan, const Policy& policy) {
    StoredRun run;
    run.id = static_cast<std::int64_t>(history.runs.size()) + 1;
    run.period = plan.period;
    run.currency = "USD";
    run.policySha256 = policy.sha256;
    history.runs.push_back(run);
    for (StoredAccrual& each : plan.accruals) {
        each.run = run.id;
        history.accruals.push_back(each);
    }
    for (StoredItem& each : plan.items) {
        each.run = run.id;
        history.items.push_back(each);
    }
}

RC_GTEST_PROP(PayoutProperty, WhatGoesInIsWhatComesOut, ()) {
    const RightsBook rights = someBook().book();
    const Claims claims = someClaims();
    const Policy policy = somePolicy();
    const auto usage = someUsage();
    const auto entitled = entitle(usage, claims, rights, policy, "2026-10-01");
    RC_ASSERT(entitled.has_value());
    std::int64_t lines = 0, pool = 0;
    for (const auto& [key, line] : entitled->lines) lines += line.micros;
    for (const UsageGroup& group : usage) {
        pool += policy.pool == PoolKind::PerStream
                    ? policy.rateMicros * group.units
                    : scale(Money(group.revenueMicros, policy.currency), policy.sharePpm, 1'000'000)
                          ->micros();
    }
    RC_ASSERT(lines == entitled->poolMicros);
    RC_ASSERT(pool == entitled->poolMicros);
    const auto plan = planPayout("2026-10", *entitled, {}, rights, policy);
    RC_ASSERT(plan.has_value());
    RC_ASSERT(plan->poolMicros() == entitled->poolMicros);
    RC_ASSERT(sumOfAll(plan->items) == plan->poolMicros());
    for (const StoredItem& item : plan->items) {
        RC_ASSERT(item.kind != ItemKind::Paid || item.micros % Money::kMicros == 0);
        RC_ASSERT(item.kind != ItemKind::Paid || item.micros >= policy.minimumMicros);
    }
}

RC_GTEST_PROP(PayoutProperty, TheOrderOfUsageDoesNotMatter, ()) {
    const RightsBook rights = someBook().book();
    const Claims claims = someClaims();
    const Policy policy = somePolicy();
    auto usage = someUsage();
    const auto first = entitle(usage, claims, rights, policy, "2026-10-01");
    std::reverse(usage.begin(), usage.end());
    const auto second = entitle(usage, claims, rights, policy, "2026-10-01");
    RC_ASSERT(first.has_value() && second.has_value());
    RC_ASSERT(std::equal(first->lines.begin(), first->lines.end(), second->lines.begin(),
                         second->lines.end(), [](const auto& a, const auto& b) {
                             return a.first == b.first && a.second.micros == b.second.micros &&
                                    a.second.units == b.second.units;
                         }));
}

/// Everything that was accrued, by key.
std::map<EntitledKey, std::int64_t> accrued(const PayoutHistory& history) {
    std::map<EntitledKey, std::int64_t> sums;
    for (const StoredAccrual& each : history.accruals) {
        const LineKey line{each.source, each.via, static_cast<PaidSide>(each.side), each.party,
                           static_cast<HeldReason>(each.reason)};
        sums[{each.release, each.track, line}] += each.micros;
    }
    std::erase_if(sums, [](const auto& sum) { return sum.second == 0; });
    return sums;
}

RC_GTEST_PROP(PayoutProperty, BatchesChangeNothingAndRunningAgainBooksNothing, ()) {
    const RightsBook rights = someBook().book();
    const Claims claims = someClaims();
    const Policy policy = somePolicy();
    const auto usage = someUsage();
    PayoutHistory batches, atOnce;
    for (std::size_t end = 0; end <= usage.size(); end += 4) {
        const std::size_t size = end + 4 > usage.size() ? usage.size() : end;
        const auto entitled =
            entitle(std::span(usage).first(size), claims, rights, policy, "2026-10-01");
        const auto plan = planPayout("2026-10", *entitled, batches, rights, policy);
        RC_ASSERT(plan.has_value());
        RC_ASSERT(sumOfAll(plan->items) == plan->poolMicros());
        book(batches, *plan, policy);
    }
    const auto entitled = entitle(usage, claims, rights, policy, "2026-10-01");
    book(atOnce, planPayout("2026-10", *entitled, atOnce, rights, policy).value(), policy);
    RC_ASSERT(accrued(batches) == accrued(atOnce));
    const auto again = planPayout("2026-10", *entitled, batches, rights, policy);
    RC_ASSERT(again->accruals.empty());
    RC_ASSERT(again->usagePoolMicros == 0);
    RC_ASSERT(sumOfAll(again->items) == again->broughtMicros);
}

}  // namespace
}  // namespace tributary
