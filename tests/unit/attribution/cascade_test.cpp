#include "core/attribution/cascade.h"

#include <gtest/gtest.h>

#include "core/attribution/calibrate.h"

namespace tributary {
namespace {

constexpr int kWindows = 12;
constexpr double kLeast = 2.0;
constexpr std::size_t kTrials = 90;

/// A track whose windows `first` … `last` − 1 fit with `z`, the others a little.
AlignedTrack fitting(int first, int last, float z, double probability) {
    AlignedTrack a;
    for (int w = 0; w < kWindows; ++w) {
        const bool in = w >= first && w < last;
        a.notes.windows.push_back({2.0 * w, 2.0 * w + 6.0, 0.0, in ? z : 0.3F});
        a.notes.jumping += in ? z * z : 0.09F;
    }
    a.pStructure = probability;
    return a;
}

std::vector<AlignedTrack> unrelated(int count) {
    std::vector<AlignedTrack> out;
    for (int i = 0; i < count; ++i) out.push_back(fitting(i % kWindows, i % kWindows + 1, 1.5F, 0));
    return out;
}

TEST(Cascade, AFewBarsBesideAFoundSourceAreNamed) {
    auto tracks = unrelated(20);
    tracks.push_back(fitting(0, 8, 7.0F, 0.99));
    tracks.push_back(fitting(9, 12, 5.0F, 0.05));
    findAmongUnexplained(tracks, kLeast, kTrials);
    EXPECT_GT(tracks.back().pStructure, 0.5);
    EXPECT_EQ(tracks[20].pStructure, 0.99);
    for (int i = 0; i < 20; ++i) EXPECT_EQ(tracks[static_cast<std::size_t>(i)].pStructure, 0.0);
}

TEST(Cascade, TheSameBarsAloneAreNot) {
    auto tracks = unrelated(20);
    tracks.push_back(fitting(9, 12, 5.0F, 0.05));
    findAmongUnexplained(tracks, kLeast, kTrials);
    EXPECT_EQ(tracks.back().pStructure, 0.05);
}

TEST(Cascade, BesideARecordingNobodyIsNamedForAFewBars) {
    auto tracks = unrelated(20);
    tracks.push_back(fitting(0, 8, 7.0F, 0.99));
    tracks.back().pRecording = 0.99;
    tracks.back().explained = 0.8;
    tracks.push_back(fitting(9, 12, 5.0F, 0.05));
    findAmongUnexplained(tracks, kLeast, kTrials);
    EXPECT_EQ(tracks.back().pStructure, 0.05);
}

TEST(Cascade, BesideARecordingThatIsOnlyReplayedAFewBarsAreNamed) {
    auto tracks = unrelated(20);
    tracks.push_back(fitting(0, 8, 7.0F, 0.99));
    tracks.back().pRecording = 0.99;
    tracks.back().explained = 0.1;
    tracks.push_back(fitting(9, 12, 5.0F, 0.05));
    findAmongUnexplained(tracks, kLeast, kTrials);
    EXPECT_GT(tracks.back().pStructure, 0.5);
}

TEST(Cascade, WhatResemblesTheFoundSourceWhereItIsFoundIsNot) {
    auto tracks = unrelated(20);
    tracks.push_back(fitting(0, 8, 7.0F, 0.99));
    tracks.push_back(fitting(0, 8, 5.0F, 0.2));
    findAmongUnexplained(tracks, kLeast, kTrials);
    EXPECT_EQ(tracks.back().pStructure, 0.2);
}

TEST(Cascade, EachOneFoundExplainsItsWindowsInTurn) {
    auto tracks = unrelated(20);
    tracks.push_back(fitting(0, 6, 7.0F, 0.99));
    tracks.push_back(fitting(6, 9, 5.0F, 0.05));
    tracks.push_back(fitting(9, 12, 5.0F, 0.05));
    tracks.push_back(fitting(6, 9, 4.6F, 0.05));  // as the first of them, less well
    findAmongUnexplained(tracks, kLeast, kTrials);
    EXPECT_GT(tracks[21].pStructure, 0.5);
    EXPECT_GT(tracks[22].pStructure, 0.5);
    EXPECT_EQ(tracks[23].pStructure, 0.05);
}

TEST(Cascade, BarsThatFitManyTracksNameNobody) {
    auto tracks = unrelated(20);
    tracks.push_back(fitting(0, 8, 7.0F, 0.99));
    for (int i = 0; i < 10; ++i) tracks.push_back(fitting(9, 12, 5.0F, 0.05));
    findAmongUnexplained(tracks, kLeast, kTrials);
    for (std::size_t i = 21; i < tracks.size(); ++i) EXPECT_EQ(tracks[i].pStructure, 0.05) << i;
}

TEST(Cascade, ALargerCatalogueAsksForMore) {
    const auto after = [](std::size_t trials) {
        auto tracks = unrelated(20);
        tracks.push_back(fitting(0, 8, 7.0F, 0.99));
        tracks.push_back(fitting(9, 12, 4.0F, 0.05));
        findAmongUnexplained(tracks, kLeast, trials);
        return tracks.back().pStructure;
    };
    EXPECT_GT(after(90), 0.5);
    EXPECT_EQ(after(100'000), 0.05);
}

TEST(Cascade, NoTracksAndNoWindowsAreNoError) {
    std::vector<AlignedTrack> none;
    findAmongUnexplained(none, kLeast, kTrials);
    std::vector<AlignedTrack> empty(3);
    empty[0].pStructure = 1.0;
    findAmongUnexplained(empty, kLeast, kTrials);
    EXPECT_EQ(empty[1].pStructure, 0.0);
}

TEST(Background, IsWhatTheBestFewReach) {
    std::vector<double> scores;
    for (int i = 0; i < 90; ++i) scores.push_back(0.1 * i);
    EXPECT_NEAR(backgroundOf(scores, 1.0), 8.4, 1e-9);
    std::vector<double> more = scores;
    more.insert(more.end(), 1000, 2.0);
    EXPECT_EQ(backgroundOf(more, 1.0), backgroundOf(scores, 1.0)) << "none of them comes close";
    more.insert(more.end(), 3, 8.8);
    EXPECT_GT(backgroundOf(more, 1.0), backgroundOf(scores, 1.0));
    EXPECT_EQ(backgroundOf(scores, 20.0), 20.0);
    EXPECT_EQ(backgroundOf({9.0, 9.0, 9.0}, 4.0), 4.0) << "too few to tell";
}

constexpr LogisticCurve kCurve{1.0, 6.8};
constexpr double kBackground = 4.0;

TEST(ExplainAway, WhatAStrongerOneFitsBetterIsNoEvidence) {
    auto tracks = unrelated(20);
    tracks.push_back(fitting(0, 12, 7.0F, 0.99));
    tracks.push_back(fitting(2, 10, 4.5F, 0.9));
    explainAway(tracks, kBackground, kCurve, kTrials);
    EXPECT_EQ(tracks[20].pStructure, 0.99);
    EXPECT_LT(tracks[21].pStructure, 0.1);
}

TEST(ExplainAway, OnesOwnBarsRemainEvidence) {
    auto tracks = unrelated(20);
    tracks.push_back(fitting(0, 6, 7.0F, 0.99));
    tracks.push_back(fitting(6, 12, 6.0F, 0.9));
    explainAway(tracks, kBackground, kCurve, kTrials);
    EXPECT_EQ(tracks[20].pStructure, 0.99);
    EXPECT_EQ(tracks[21].pStructure, 0.9);
}

TEST(ExplainAway, TwoThatFitAlikeStay) {
    auto tracks = unrelated(20);
    tracks.push_back(fitting(0, 12, 6.5F, 0.99));
    tracks.push_back(fitting(0, 12, 6.0F, 0.98));
    explainAway(tracks, kBackground, kCurve, kTrials);
    EXPECT_EQ(tracks[20].pStructure, 0.99);
    EXPECT_EQ(tracks[21].pStructure, 0.98);
}

}  // namespace
}  // namespace tributary
