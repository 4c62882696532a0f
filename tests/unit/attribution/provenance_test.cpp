#include "core/attribution/provenance.h"

#include <gtest/gtest.h>

namespace tributary {
namespace {

constexpr double kLength = 100.0;

/// Works 0, 1, 2 … in the order of time, each 100 s long.
std::vector<WorkFacts> works(std::size_t count) {
    std::vector<WorkFacts> out;
    for (std::size_t i = 0; i < count; ++i) out.push_back({i, kLength});
    return out;
}

/// `derived` has [from, to) of `source`, from `at` on, all of it.
Debt copied(std::size_t derived, std::size_t source, double from, double to, double at) {
    return {derived,
            source,
            Facet::Recording,
            (to - from) / kLength,
            1.0,
            {{from, to, at, at + to - from, 0.0, 1.0}}};
}

Debt played(std::size_t derived, std::size_t source, double from, double to, double at) {
    Debt debt = copied(derived, source, from, to, at);
    debt.facet = Facet::Structure;
    return debt;
}

/// A query of 30 s that resembles [sourceBegin, +30) of a work.
TrackInfluence found(std::size_t work, double share, double sourceBegin,
                     Facet facet = Facet::Recording) {
    TrackInfluence t;
    t.candidate = work;
    t.influence = share;
    t.interval = {share - 0.1, share + 0.05};
    t.probability = 0.95;
    t.facets[static_cast<std::size_t>(facet)] = share;
    t.passages = {{facet, 0.0, 30.0, sourceBegin, sourceBegin + 30.0, 1.0, 1.0, 0.95}};
    return t;
}

std::vector<SettledInfluence> settle(const std::vector<TrackInfluence>& influences,
                                     std::vector<Debt> debts, std::size_t count = 4) {
    return settleDebts(influences, {}, Provenance(std::move(debts), works(count)),
                       defaultSettings().leastInfluence);
}

double sum(const std::vector<SettledInfluence>& influences) {
    double total = 0.0;
    for (const auto& s : influences) total += s.influence.influence;
    return total;
}

TEST(SettleDebts, WithoutDebtsEverythingStaysAsItWas) {
    const auto settled = settle({found(1, 0.5, 0.0), found(2, 0.3, 0.0)}, {});
    ASSERT_EQ(settled.size(), 2U);
    EXPECT_EQ(settled[0].influence.candidate, 1U);
    EXPECT_EQ(settled[0].influence.influence, 0.5);
    EXPECT_EQ(settled[0].influence.interval, found(1, 0.5, 0.0).interval);
    EXPECT_EQ(settled[0].influence.passages.size(), 1U);
    EXPECT_TRUE(settled[0].via.empty());
}

TEST(SettleDebts, ACopiedPassageEarnsForItsSource) {
    const auto settled = settle({found(1, 0.8, 10.0)}, {copied(1, 0, 0.0, 50.0, 40.0)});
    ASSERT_EQ(settled.size(), 1U);
    const TrackInfluence& source = settled[0].influence;
    EXPECT_EQ(source.candidate, 0U);
    EXPECT_NEAR(source.influence, 0.8, 1e-12);
    EXPECT_NEAR(source.facets[0], 0.8, 1e-12);
    EXPECT_EQ(settled[0].via[0].through, 1U);
    EXPECT_NEAR(settled[0].via[0].share, 0.8, 1e-12);
    ASSERT_EQ(source.passages.size(), 1U);
    EXPECT_NEAR(source.passages[0].sourceBeginS, 50.0, 1e-9) << "where it is in the source";
    EXPECT_NEAR(source.passages[0].sourceEndS, 80.0, 1e-9);
}

TEST(SettleDebts, APassageOfItsOwnStaysWithTheWork) {
    const auto settled = settle({found(1, 0.8, 60.0)}, {copied(1, 0, 0.0, 50.0, 0.0)});
    ASSERT_EQ(settled.size(), 1U);
    EXPECT_EQ(settled[0].influence.candidate, 1U);
    EXPECT_NEAR(settled[0].influence.influence, 0.8, 1e-12);
}

TEST(SettleDebts, APassageThatIsHalfBorrowedIsShared) {
    const auto settled = settle({found(1, 0.6, 35.0)}, {copied(1, 0, 0.0, 50.0, 0.0)});
    ASSERT_EQ(settled.size(), 2U);
    EXPECT_NEAR(settled[0].influence.influence, 0.3, 1e-12);
    EXPECT_NEAR(settled[1].influence.influence, 0.3, 1e-12);
    EXPECT_NEAR(sum(settled), 0.6, 1e-12);
}

TEST(SettleDebts, ALoopUnderOtherMusicEarnsItsPartOfThePassage) {
    Debt loop = copied(1, 0, 0.0, 50.0, 0.0);
    loop.share = 0.2;  // two fifths of its passages
    const auto settled = settle({found(1, 0.5, 0.0)}, {loop});
    ASSERT_EQ(settled.size(), 2U);
    EXPECT_EQ(settled[0].influence.candidate, 1U);
    EXPECT_NEAR(settled[0].influence.influence, 0.3, 1e-9);
    EXPECT_NEAR(settled[1].influence.influence, 0.2, 1e-9);
}

TEST(SettleDebts, DebtsAreFollowedToAnyDepth) {
    const auto settled =
        settle({found(3, 0.7, 0.0)}, {copied(3, 2, 0.0, 100.0, 0.0), copied(2, 1, 0.0, 100.0, 0.0),
                                      copied(1, 0, 0.0, 100.0, 0.0)});
    ASSERT_EQ(settled.size(), 1U);
    EXPECT_EQ(settled[0].influence.candidate, 0U);
    EXPECT_NEAR(settled[0].influence.influence, 0.7, 1e-12);
    EXPECT_EQ(settled[0].via[0].through, 3U) << "the work that the query resembles";
}

TEST(SettleDebts, ACompositionPlayedAnewPassesOnWhatRestsOnNotes) {
    const auto settled =
        settle({found(1, 0.6, 0.0, Facet::Structure)}, {played(1, 0, 0.0, 100.0, 0.0)});
    ASSERT_EQ(settled.size(), 1U);
    EXPECT_EQ(settled[0].influence.candidate, 0U);
    EXPECT_NEAR(settled[0].influence.facets[1], 0.6, 1e-12);
}

TEST(SettleDebts, ARecordingOfABorrowedCompositionIsShared) {
    const auto settled = settle({found(1, 0.6, 0.0)}, {played(1, 0, 0.0, 100.0, 0.0)});
    ASSERT_EQ(settled.size(), 2U);
    for (const SettledInfluence& s : settled) {
        const bool source = s.influence.candidate == 0;
        EXPECT_NEAR(s.influence.influence, 0.3, 1e-12);
        EXPECT_NEAR(s.influence.facets[source ? 1 : 0], 0.3, 1e-12)
            << "the source has the composition, the cover its recording";
    }
}

TEST(SettleDebts, WhereItIsNotKnownWhereTheShareOfTheWholeWorkCounts) {
    Debt debt = copied(1, 0, 0.0, 40.0, 0.0);
    debt.passages.clear();
    const auto settled = settle({found(1, 0.5, 0.0)}, {debt});
    ASSERT_EQ(settled.size(), 2U);
    EXPECT_NEAR(settled[0].influence.influence, 0.3, 1e-12);
    EXPECT_NEAR(settled[1].influence.influence, 0.2, 1e-12);
    TrackInfluence nowhere = found(1, 0.5, 0.0);
    nowhere.passages.clear();
    EXPECT_NEAR(settle({nowhere}, {copied(1, 0, 0.0, 40.0, 0.0)})[0].influence.influence, 0.3,
                1e-12);
}

TEST(SettleDebts, APasticheOfTenKeepsNothing) {
    std::vector<Debt> debts;
    for (std::size_t k = 0; k < 10; ++k) {
        const auto at = static_cast<double>(10 * k);
        debts.push_back(copied(10, k, at, at + 10.0, 30.0));
    }
    const auto settled = settle({found(10, 0.9, 20.0)}, debts, 11);
    ASSERT_EQ(settled.size(), 3U) << "the three that the matched passage lies in";
    for (const auto& s : settled) EXPECT_NEAR(s.influence.influence, 0.3, 1e-12);
}

TEST(SettleDebts, DebtsOfMoreThanTheWholeAreScaled) {
    const auto settled = settle({found(2, 0.8, 0.0)},
                                {copied(2, 0, 0.0, 100.0, 0.0), copied(2, 1, 0.0, 100.0, 0.0)});
    ASSERT_EQ(settled.size(), 2U);
    EXPECT_NEAR(sum(settled), 0.8, 1e-12);
}

TEST(SettleDebts, ARestTooSmallToBeNamedGoesAlong) {
    const auto settled = settle({found(1, 0.5, 21.0)}, {copied(1, 0, 0.0, 50.0, 0.0)});
    ASSERT_EQ(settled.size(), 1U) << "one of thirty seconds is its own";
    EXPECT_NEAR(settled[0].influence.influence, 0.5, 1e-12);
}

TEST(SettleDebts, InASongTheLeastThatIsKeptIsLess) {
    const Provenance provenance({copied(1, 0, 0.0, 25.0, 40.0)}, works(4));
    const auto settled = settleDebts({found(1, 0.02, 10.0)}, {}, provenance, 0.004);
    ASSERT_EQ(settled.size(), 2U);
    EXPECT_NEAR(sum(settled), 0.02, 1e-9);
    EXPECT_EQ(settleDebts({found(1, 0.02, 10.0)}, {}, provenance, 0.03).size(), 1U);
    EXPECT_EQ(settleDebts({found(2, 0.004, 10.0)}, {}, provenance, 0.003).size(), 1U);
}

TEST(SettleDebts, LittleThatCannotBeNamedIsNotLost) {
    Debt loop = copied(2, 1, 0.0, 50.0, 0.0);
    loop.share = 0.04;  // 8 % of its passages
    const Debt version = played(1, 0, 0.0, 100.0, 0.0);
    // Work 1 would keep half of 0.64 %, and the other half goes to work 0.
    const auto settled = settle({found(2, 0.08, 0.0)}, {loop, version});
    ASSERT_EQ(settled.size(), 2U);
    EXPECT_EQ(settled[1].influence.candidate, 0U) << "what 1 cannot keep goes to whom it owes it";
    EXPECT_NEAR(settled[1].influence.influence, 0.0064, 1e-9);
    EXPECT_EQ(settled[1].via[0].through, 2U);
    EXPECT_FALSE(settled[1].influence.passages.empty());
    EXPECT_NEAR(sum(settled), 0.08, 1e-9);
    EXPECT_NEAR(sum(settle({found(2, 0.08, 0.0)}, {loop})), 0.08, 1e-9)
        << "who owes nothing keeps it";
}

TEST(SettleDebts, WhatIsTooLittleToBeNamedCountsForANamedSource) {
    const Provenance provenance({copied(2, 0, 0.0, 100.0, 0.0), copied(3, 1, 0.0, 100.0, 0.0)},
                                works(4));
    const auto settled = settleDebts(
        {found(0, 0.5, 0.0)}, {found(1, 0.02, 0.0), found(2, 0.02, 0.0), found(3, 0.02, 0.0)},
        provenance, defaultSettings().leastInfluence);
    ASSERT_EQ(settled.size(), 1U) << "nobody else is named for so little";
    EXPECT_NEAR(settled[0].influence.influence, 0.52, 1e-9);
    ASSERT_EQ(settled[0].via.size(), 1U);
    EXPECT_EQ(settled[0].via[0].through, 2U);
}

TEST(SettleDebts, CreditOfOnesOwnAndInheritedAddUp) {
    const auto settled =
        settle({found(0, 0.4, 0.0), found(1, 0.4, 0.0)}, {copied(1, 0, 0.0, 100.0, 0.0)});
    ASSERT_EQ(settled.size(), 1U);
    EXPECT_NEAR(settled[0].influence.influence, 0.8, 1e-12);
    EXPECT_NEAR(settled[0].via[0].share, 0.4, 1e-12);
    EXPECT_LE(settled[0].influence.interval[0], 0.8);
    EXPECT_GE(settled[0].influence.interval[1], 0.8);
}

TEST(Provenance, DebtsAgainstTheOrderOfTimeAreLeftOut) {
    const Provenance graph({copied(0, 1, 0.0, 10.0, 0.0), copied(1, 1, 0.0, 10.0, 0.0),
                            copied(2, 1, 0.0, 10.0, 0.0), copied(1, 9, 0.0, 10.0, 0.0)},
                           works(3));
    EXPECT_TRUE(graph.debtsOf(0).empty());
    EXPECT_TRUE(graph.debtsOf(1).empty());
    EXPECT_EQ(graph.debtsOf(2).size(), 1U);
    EXPECT_TRUE(graph.debtsOf(77).empty());
    EXPECT_EQ(graph.debts().size(), 1U);
}

TEST(Provenance, CountsAPairOnceWhateverTheFacets) {
    const Provenance graph({copied(2, 1, 0.0, 10.0, 0.0), played(2, 1, 10.0, 20.0, 0.0),
                            copied(2, 0, 30.0, 40.0, 0.0)},
                           works(3));
    EXPECT_EQ(graph.debts().size(), 3U);
    EXPECT_EQ(graph.pairs(), 2U);
    EXPECT_EQ(Provenance().pairs(), 0U);
}

TEST(CoveredBy, CountsOverlapsOnce) {
    Debt debt = copied(1, 0, 0.0, 20.0, 0.0);
    debt.passages.push_back({10.0, 30.0, 50.0, 70.0, 0.0, 1.0});
    EXPECT_NEAR(coveredBy(debt).derivedS, 30.0, 1e-12);
    EXPECT_NEAR(coveredBy(debt).sourceS, 40.0, 1e-12);
}

}  // namespace
}  // namespace tributary
