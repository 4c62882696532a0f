#include "core/royalty/payout.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/rights_samples.h"

namespace tributary {
namespace {

using test::BookBuilder;
using test::policyWith;
using test::reportOf;

/// A small world: a release that owes 30 % to track 1 (holder 11), 10 % to track 2 (12), its
/// own 99.
struct World {
    BookBuilder builder;
    Claims claims;
    Policy policy = policyWith(R"("minimum_payout": "1.00")");
    PayoutHistory history;

    World() {
        for (const std::int64_t id : {1, 2}) builder.track(id).party(10 + id).whole(id, 10 + id);
        builder.release(1).party(99).whole(-1, 99);
        claims.emplace(RecordingId{-1},
                       claimOf(reportOf({{1, 0.3}, {2, 0.1}}, Kind::Recording)).value());
    }
    Result<PayoutPlan> plan(const std::string& period, const std::vector<UsageGroup>& usage) {
        const RightsBook book = builder.book();
        auto entitled = entitle(usage, claims, book, policy, period + "-01");
        if (!entitled) return fail(entitled.error());
        return planPayout(period, *entitled, history, book, policy);
    }
    /// Books a plan as the store would.
    std::int64_t book(PayoutPlan plan) {
        StoredRun run;
        run.id = static_cast<std::int64_t>(history.runs.size()) + 1;
        run.name = plan.period + "-" + std::to_string(run.id);
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
        return run.id;
    }
};

std::map<std::pair<ItemKind, std::int64_t>, std::string> shown(const PayoutPlan& plan) {
    std::map<std::pair<ItemKind, std::int64_t>, std::string> result;
    for (const StoredItem& item : plan.items) {
        result[{item.kind, item.party.value}] = Money(item.micros, plan.currency).text();
    }
    return result;
}

using Shown = std::map<std::pair<ItemKind, std::int64_t>, std::string>;
const std::vector<UsageGroup> kTenThousand{{"r1", "DE", 10'000, 0, 1}};

TEST(Payout, PaysWholeCentsAndCarriesWhatIsTooSmall) {
    World world;
    const PayoutPlan plan = world.plan("2026-10", {{"r1", "", 10'005, 0, 1}}).value();
    EXPECT_EQ(Money(plan.poolMicros(), plan.currency).text(), "10.005");
    EXPECT_EQ(shown(plan), (Shown{{{ItemKind::Paid, 11}, "3.00"},
                                  {{ItemKind::Carried, 11}, "0.0015"},
                                  {{ItemKind::Paid, 12}, "1.00"},
                                  {{ItemKind::Carried, 12}, "0.0005"},
                                  {{ItemKind::Paid, 99}, "6.00"},
                                  {{ItemKind::Carried, 99}, "0.003"}}));
    const PayoutPlan small = world.plan("2026-10", {{"r1", "", 100, 0, 1}}).value();
    EXPECT_EQ(shown(small), (Shown{{{ItemKind::Carried, 11}, "0.03"},
                                   {{ItemKind::Carried, 12}, "0.01"},
                                   {{ItemKind::Carried, 99}, "0.06"}}));
}

TEST(Payout, LaterUsageOfThePeriodPaysTheDifferenceOnly) {
    World world;
    world.book(world.plan("2026-10", kTenThousand).value());
    const PayoutPlan again = world.plan("2026-10", kTenThousand).value();
    EXPECT_TRUE(again.accruals.empty());
    EXPECT_EQ(again.poolMicros(), 0);
    EXPECT_TRUE(again.items.empty());
    const PayoutPlan more = world.plan("2026-10", {{"r1", "DE", 20'000, 0, 2}}).value();
    EXPECT_EQ(shown(more), (Shown{{{ItemKind::Paid, 11}, "3.00"},
                                  {{ItemKind::Paid, 12}, "1.00"},
                                  {{ItemKind::Paid, 99}, "6.00"}}));
}

TEST(Payout, WhatIsCarriedIsPaidWhenItIsEnough) {
    World world;
    world.book(world.plan("2026-10", {{"r1", "", 3'000, 0, 1}}).value());  // 12 has 0.30
    const PayoutPlan next = world.plan("2026-11", {{"r1", "", 7'000, 0, 1}}).value();
    EXPECT_EQ(shown(next).at({ItemKind::Paid, 12}), "1.00");
    EXPECT_EQ(Money(next.broughtMicros, next.currency).text(), "1.20");
    EXPECT_EQ(Money(next.usagePoolMicros, next.currency).text(), "7.00");
}

TEST(Payout, AFailedPaymentIsDueAgain) {
    World world;
    world.book(world.plan("2026-10", kTenThousand).value());
    for (StoredItem& item : world.history.items) {
        if (item.party.value == 11) item.status = ItemStatus::Failed;
    }
    EXPECT_EQ(shown(world.plan("2026-10", kTenThousand).value()),
              (Shown{{{ItemKind::Paid, 11}, "3.00"}}));
}

TEST(Payout, AReversedRunIsDueAgainButMoneyThatLeftIsOwedBack) {
    World world;
    world.book(world.plan("2026-10", kTenThousand).value());
    world.history.runs[0].reversedAt = UtcInstant{};
    EXPECT_EQ(shown(world.plan("2026-10", kTenThousand).value()).at({ItemKind::Paid, 11}), "3.00");
    for (StoredItem& item : world.history.items) {
        if (item.party.value == 11) item.status = ItemStatus::Paid;
    }
    const PayoutPlan plan = world.plan("2026-10", {{"r1", "DE", 5'000, 0, 1}}).value();
    EXPECT_EQ(shown(plan).at({ItemKind::Carried, 11}), "-1.50");
    EXPECT_EQ(plan.poolMicros(), 5 * 100 * Money::kMicros - 300 * Money::kMicros);
}

TEST(Payout, HoldersOnHoldAndTheDemosAreHeld) {
    World world;
    world.builder.contents().parties[0].holdReason = "probate";
    world.builder.contents().parties[1].fictional = true;
    const PayoutPlan plan = world.plan("2026-10", kTenThousand).value();
    EXPECT_EQ(shown(plan), (Shown{{{ItemKind::Held, 11}, "3.00"},
                                  {{ItemKind::Held, 12}, "1.00"},
                                  {{ItemKind::Paid, 99}, "6.00"}}));
    world.book(plan);
    world.builder.contents().parties[0].holdReason.clear();
    EXPECT_EQ(shown(world.plan("2026-10", kTenThousand).value()).at({ItemKind::Paid, 11}), "3.00")
        << "released, it is paid by the next run";
}

TEST(Payout, WhatNobodyIsNamedForIsHeldUntilSomebodyIs) {
    World world;
    const std::vector<UsageGroup> usage{{"QZFIC9999999", "", 1000, 0, 1}, {"r1", "", 1000, 0, 1}};
    const PayoutPlan plan = world.plan("2026-10", usage).value();
    EXPECT_EQ(shown(plan).at({ItemKind::Held, 0}), "1.00");
    world.book(plan);
    const PayoutPlan same = world.plan("2026-10", usage).value();
    EXPECT_TRUE(same.accruals.empty());
    EXPECT_EQ(shown(same).at({ItemKind::Held, 0}), "1.00") << "it stays in the balance";
}

TEST(Payout, AdvancesAreEarnedFirst) {
    World world;
    world.policy = policyWith(
        R"("recoupment": {"rate": "50", "advances": [{"holder": "Holder 11", "amount": "2.00"}]})");
    const PayoutPlan first = world.plan("2026-10", kTenThousand).value();
    EXPECT_EQ(shown(first).at({ItemKind::Recouped, 11}), "1.50");
    EXPECT_EQ(shown(first).at({ItemKind::Paid, 11}), "1.50");
    world.book(first);
    const PayoutPlan second = world.plan("2026-11", kTenThousand).value();
    EXPECT_EQ(shown(second).at({ItemKind::Recouped, 11}), "0.50") << "what is left of the advance";
    EXPECT_EQ(shown(second).at({ItemKind::Paid, 11}), "2.50");
}

TEST(Payout, APeriodIsPaidByOnePolicy) {
    World world;
    world.book(world.plan("2026-10", kTenThousand).value());
    world.policy = policyWith(R"("top_sources": 1)");
    const auto other = world.plan("2026-10", kTenThousand);
    ASSERT_FALSE(other);
    EXPECT_EQ(other.error().code, ErrorCode::RunRefused);
    EXPECT_TRUE(world.plan("2026-11", kTenThousand));
}

TEST(Payout, TooMuchMoneyIsAnErrorNotAnOverflow) {
    World world;
    const auto plan = world.plan("2026-10", {{"r1", "", 9'000'000'000'000'000'000, 0, 1}});
    ASSERT_FALSE(plan);
    EXPECT_EQ(plan.error().code, ErrorCode::MoneyOverflow);
    EXPECT_FALSE(world.plan(
        "2026-10", {{"r1", "", 60'000'000'000'000, 0, 1}, {"r1", "DE", 60'000'000'000'000, 0, 1}}));
}

// Central pool: 10 % of 100.00 and of 300.00 make 40.00. The first release resembles track 1 by
// 30 % and track 2 by 10 %, the second track 1 by 20 %. Weights: 1: 10 × 30 + 30 × 20 = 900,
// 2: 10 × 10 = 100. So 36.00 and 4.00.
TEST(Payout, ACentralPoolIsSharedByInfluenceTimesRevenue) {
    World world;
    world.policy = policyWith(R"("distribution": "central", "unattributed": "sources")",
                              R"({"kind": "revenue_share", "share": "10"})");
    world.builder.release(2);
    world.claims.emplace(RecordingId{-2}, claimOf(reportOf({{1, 0.2}}, Kind::Recording)).value());
    const std::int64_t dollar = 100 * Money::kMicros;
    const PayoutPlan plan =
        world.plan("2026-10", {{"r1", "", 5, 100 * dollar, 1}, {"r2", "", 5, 300 * dollar, 1}})
            .value();
    EXPECT_EQ(shown(plan),
              (Shown{{{ItemKind::Paid, 11}, "36.00"}, {{ItemKind::Paid, 12}, "4.00"}}));
}

}  // namespace
}  // namespace tributary
