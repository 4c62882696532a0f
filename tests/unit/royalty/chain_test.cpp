// A remix chain of five generations, computed by hand.
//
//   5 ──declared 50 % / 20 %──▶ 4 ──detected 40 % / 40 %──▶ 3 ──declared 25 % / 10 %──▶ 2
//     ──detected 80 % / 50 %──▶ 1     (shares of the derived recording: master / composition)
//   and 5 ──detected 10 % / 10 %──▶ 1 directly.
//
// A release draws 80 % of itself on recording 5, as a recording: half pays its master, half its
// composition. Of 1,000.00 that is 400.00 for each side of 5; 200.00 stay with the release.
//
//   master:       5 keeps 40 % (50 % to 4, 10 % to 1):   160.00,  4 gets 200.00,  1 gets 40.00
//                 4 keeps 60 %:                          120.00,  3 gets  80.00
//                 3 keeps 75 %:                           60.00,  2 gets  20.00
//                 2 keeps 20 %:                            4.00,  1 gets  16.00
//                 1 in all: 40.00 + 16.00 =               56.00
//                 160 + 120 + 60 + 4 + 56 =              400.00
//   composition:  5 keeps 70 % (20 % to 4, 10 % to 1):   280.00,  4 gets  80.00,  1 gets 40.00
//                 4 keeps 60 %:                           48.00,  3 gets  32.00
//                 3 keeps 90 %:                           28.80,  2 gets   3.20
//                 2 keeps 50 %:                            1.60,  1 gets   1.60
//                 1 in all: 40.00 + 1.60 =                41.60
//                 280 + 48 + 28.80 + 1.60 + 41.60 =      400.00

#include <gtest/gtest.h>

#include "core/royalty/payout.h"
#include "tests/support/rights_samples.h"

namespace tributary {
namespace {

using test::BookBuilder;
using test::policyWith;
using test::reportOf;

constexpr std::int64_t kPercent = kWholePpb / 100;

BookBuilder chain() {
    BookBuilder builder;
    for (std::int64_t id = 1; id <= 6; ++id) builder.party(id);
    for (std::int64_t id = 1; id <= 5; ++id) builder.track(id).whole(id, id);
    builder.release(1).whole(-1, 6);
    return builder.edge(5, 4, 50 * kPercent, 20 * kPercent, true)
        .edge(4, 3, 40 * kPercent, 40 * kPercent, false)
        .edge(3, 2, 25 * kPercent, 10 * kPercent, true)
        .edge(2, 1, 80 * kPercent, 50 * kPercent, false)
        .edge(5, 1, 10 * kPercent, 10 * kPercent, false);
}

/// What each holder is paid of 1,000,000 streams at 0.001 a stream.
std::map<std::int64_t, std::string> paid(const RightsBook& book, const Policy& policy) {
    const Claims claims{{RecordingId{-1}, claimOf(reportOf({{5, 0.8}}, Kind::Recording)).value()}};
    const std::vector<UsageGroup> usage{{"r1", "DE", 1'000'000, 0, 1}};
    const auto entitled = entitle(usage, claims, book, policy, "2026-10-01");
    EXPECT_TRUE(entitled);
    const auto plan = planPayout("2026-10", *entitled, {}, book, policy);
    EXPECT_TRUE(plan);
    EXPECT_EQ(plan->poolMicros(), 100'000 * Money::kMicros);
    std::map<std::int64_t, std::string> amounts;
    for (const StoredItem& item : plan->items) {
        EXPECT_EQ(item.kind, ItemKind::Paid);
        amounts[item.party.value] = Money(item.micros, plan->currency).text();
    }
    return amounts;
}

using Amounts = std::map<std::int64_t, std::string>;

TEST(RemixChain, FiveGenerationsArePaidAsComputedByHand) {
    EXPECT_EQ(
        paid(chain().book(), policyWith("")),
        (Amounts{
            {1, "97.60"}, {2, "5.60"}, {3, "88.80"}, {4, "168.00"}, {5, "440.00"}, {6, "200.00"}}));
}

TEST(RemixChain, WithDirectParentsOnlyTheyKeepWhatTheyGet) {
    // 5 keeps 160 + 280; 4 keeps all it gets, 200 + 80; 1 gets 10 % of each side directly.
    EXPECT_EQ(paid(chain().book(), policyWith(R"("upstream": "parents")")),
              (Amounts{{1, "80.00"}, {4, "280.00"}, {5, "440.00"}, {6, "200.00"}}));
}

TEST(RemixChain, WithoutUpstreamTheNamedSourceKeepsAll) {
    EXPECT_EQ(paid(chain().book(), policyWith(R"("upstream": "none")")),
              (Amounts{{5, "800.00"}, {6, "200.00"}}));
}

TEST(RemixChain, WhatIsDeclaredStandsInPlaceOfWhatWasDetected) {
    // 4 declares to owe 3 nothing of its master and all that was detected of its composition.
    const RightsBook book = chain().edge(4, 3, 0, 40 * kPercent, true).book();
    const Amounts amounts = paid(book, policyWith(""));
    EXPECT_EQ(amounts.at(4), "248.00") << "120 + 80 of the master, 48 of the composition";
    EXPECT_EQ(amounts.at(3), "28.80");
    EXPECT_EQ(amounts.at(1), "81.60") << "40 + 40 directly, 1.60 through the chain";
}

}  // namespace
}  // namespace tributary
