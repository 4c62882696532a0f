#include "core/attribution/clones.h"

#include <numeric>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/unit/attribution/tracks.h"

namespace tributary {
namespace {

using testing::DoubleNear;
using testing::ElementsAre;

constexpr double kLength = 100.0;

Debt debtOf(std::size_t derived, std::size_t source, Facet facet, double seconds,
            double semitones = 0.0) {
    return {derived,           source, facet,
            seconds / kLength, 1.0,    {{0.0, seconds, 0.0, seconds, semitones, 1.0}}};
}

WorkClusters cluster(std::vector<Debt> debts, std::size_t count) {
    std::vector<WorkFacts> works;
    for (std::size_t i = 0; i < count; ++i) works.push_back({i, kLength});
    return clusterWorks(Provenance(std::move(debts), std::move(works)));
}

TEST(ClusterWorks, WithoutDebtsEachIsOneByItself) {
    const WorkClusters clusters = cluster({}, 3);
    EXPECT_EQ(clusters.count, 3U);
    EXPECT_THAT(clusters.cluster, ElementsAre(0U, 1U, 2U));
    EXPECT_THAT(clusters.standIn, ElementsAre(0U, 1U, 2U));
}

TEST(ClusterWorks, CopiesAndVersionsOfOneWorkAreTogether) {
    const WorkClusters clusters =
        cluster({debtOf(1, 0, Facet::Recording, 98.0), debtOf(3, 0, Facet::Structure, 90.0)}, 4);
    EXPECT_EQ(clusters.count, 2U);
    EXPECT_EQ(clusters.cluster[0], clusters.cluster[1]);
    EXPECT_EQ(clusters.cluster[0], clusters.cluster[3]);
    EXPECT_NE(clusters.cluster[0], clusters.cluster[2]);
    EXPECT_TRUE(clusters.sameRecording[1]);
    EXPECT_FALSE(clusters.sameRecording[3]);
    EXPECT_THAT(clusters.standIn, ElementsAre(0U, 0U, 2U, 3U)) << "a version is not a copy";
}

TEST(ClusterWorks, ACopyOfACopyIsStoodForByTheEarliest) {
    const WorkClusters clusters =
        cluster({debtOf(1, 0, Facet::Recording, 99.0), debtOf(2, 1, Facet::Recording, 99.0)}, 3);
    EXPECT_THAT(clusters.standIn, ElementsAre(0U, 0U, 0U));
}

TEST(ClusterWorks, WhatAWorkHasOfSeveralThatAreNearlyTheSameItHasOfOne) {
    Debt second = debtOf(2, 1, Facet::Recording, 40.0);
    second.passages = {{60.0, 100.0, 60.0, 100.0, 0.0, 1.0}};
    const WorkClusters clusters = cluster(
        {debtOf(1, 0, Facet::Recording, 98.0), debtOf(2, 0, Facet::Recording, 60.0), second}, 3);
    EXPECT_EQ(clusters.count, 1U);
    EXPECT_EQ(clusters.standIn[2], 0U);
}

TEST(ClusterWorks, AWorkWithSomethingOfItsOwnStandsForItself) {
    const WorkClusters clusters = cluster({debtOf(1, 0, Facet::Recording, 90.0)}, 2);
    EXPECT_EQ(clusters.cluster[0], clusters.cluster[1]);
    EXPECT_EQ(clusters.standIn[1], 1U);
}

TEST(ClusterWorks, ATransposedCopyStandsForItself) {
    const WorkClusters clusters = cluster({debtOf(1, 0, Facet::Recording, 99.0, 3.0)}, 2);
    EXPECT_EQ(clusters.standIn[1], 1U) << "what samples it may lie beyond its source's reach";
}

TEST(ClusterWorks, ASampleMakesNoDuplicate) {
    EXPECT_EQ(cluster({debtOf(1, 0, Facet::Recording, 30.0)}, 2).count, 2U);
}

TEST(WithoutCopies, PutsTheStandInInTheirPlaceOnce) {
    const WorkClusters clusters =
        cluster({debtOf(1, 0, Facet::Recording, 99.0), debtOf(2, 0, Facet::Recording, 99.0)}, 4);
    EXPECT_THAT(withoutCopies({1, 2, 3}, clusters), ElementsAre(0U, 3U));
}

TEST(ShapleyOfBest, AlikeMembersShareAlike) {
    const std::vector<double> strengths(5, 0.6);
    for (const double value : shapleyOfBest(strengths)) EXPECT_NEAR(value, 0.12, 1e-12);
}

TEST(ShapleyOfBest, TogetherTheyGetTheBestsStrength) {
    const std::vector<double> strengths{0.2, 0.9, 0.5, 0.0};
    const auto values = shapleyOfBest(strengths);
    EXPECT_NEAR(std::accumulate(values.begin(), values.end(), 0.0), 0.9, 1e-12);
    // By hand: 0; 0.2/3; 0.2/3 + 0.3/2; that + 0.4.
    EXPECT_THAT(values, ElementsAre(DoubleNear(0.2 / 3, 1e-12), DoubleNear(0.2 / 3 + 0.55, 1e-12),
                                    DoubleNear(0.2 / 3 + 0.15, 1e-12), DoubleNear(0.0, 1e-12)));
}

TEST(ShapleyOfBest, OfNobodyIsNothing) {
    EXPECT_TRUE(shapleyOfBest({}).empty());
}

/// Influence of all members of a work of which there are `copies`, on music with a part of it.
double influenceOfWork(std::size_t copies) {
    constexpr double kSeconds = 20.0;
    const auto work = test::prepared(test::music(71, kSeconds));
    const auto other = test::prepared(test::music(72, kSeconds));
    auto audio = test::music(73, kSeconds);
    const auto part = test::music(71, kSeconds);
    for (std::size_t i = 0; i < audio.size(); ++i) audio[i] += 0.45F * part[i];
    const TrackFeatures query = extractFeatures(audio);
    const QueryBlock block{0.0, kSeconds};
    const Candidates candidates{copies + 1,
                                [&](std::size_t i) -> Result<std::shared_ptr<const PreparedTrack>> {
                                    return i < copies ? work : other;
                                }};
    auto aligned = alignBlock(query, block, candidates, defaultSettings(), 2, {}, {});
    if (!aligned) return -1.0;
    Standing standing{std::vector<std::size_t>(copies, 0), std::vector<double>(copies + 1, 1.0), 2};
    standing.cluster.push_back(1);
    const auto result =
        resolveBlock(query, block, std::move(*aligned), standing, 1, defaultSettings());
    double sum = 0.0;
    for (const TrackInfluence& t : summarise(query, {result}, defaultSettings(), 1)) {
        if (t.candidate < copies) sum += t.influence;
    }
    return sum;
}

TEST(ResolveBlock, ManyNearDuplicatesHaveTogetherWhatOneHas) {
    const double alone = influenceOfWork(1);
    EXPECT_GT(alone, 0.05);
    EXPECT_LT(alone, 0.6) << "a part of it, so that a twelfth is too little to be named";
    for (const std::size_t copies : {2U, 12U}) {
        EXPECT_NEAR(influenceOfWork(copies), alone, 0.01) << copies;
    }
}

TEST(ResolveBlock, TheMemberWhoseRecordingExplainsMostSpeaksForTheWork) {
    constexpr double kSeconds = 20.0;
    const auto original = test::music(71, kSeconds);
    auto remix = test::music(72, kSeconds);
    for (std::size_t i = 0; i < remix.size(); ++i) remix[i] += 0.7F * original[i];
    const std::vector members{test::prepared(original), test::prepared(remix)};
    const TrackFeatures query = extractFeatures(original);
    const QueryBlock block{0.0, kSeconds};
    const Candidates candidates{
        2,
        [&](std::size_t i) -> Result<std::shared_ptr<const PreparedTrack>> { return members[i]; }};
    auto aligned = alignBlock(query, block, candidates, defaultSettings(), 2, {}, {});
    ASSERT_TRUE(aligned);
    // However well the remix's notes fit.
    (*aligned)[1].notes.jumping = 10.0F * (*aligned)[0].notes.jumping;
    const Standing standing{{0, 0}, {1.0, 1.0}, 1};
    const auto result =
        resolveBlock(query, block, std::move(*aligned), standing, 1, defaultSettings());
    double sum = 0.0;
    for (const TrackInfluence& t : summarise(query, {result}, defaultSettings(), 1)) {
        sum += t.influence;
    }
    EXPECT_GT(sum, 0.95);
}

}  // namespace
}  // namespace tributary
