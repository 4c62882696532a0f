#include "core/attribution/decompose.h"

#include <gtest/gtest.h>

#include "tests/unit/attribution/tracks.h"

namespace tributary {
namespace {

constexpr double kSeconds = 20.0;
const QueryBlock kBlock{0.0, kSeconds};

std::vector<float> mixed(const std::vector<float>& a, float gainA, const std::vector<float>& b,
                         float gainB) {
    std::vector<float> out(a.size());
    for (std::size_t i = 0; i < out.size(); ++i) out[i] = gainA * a[i] + gainB * b[i];
    return out;
}

std::vector<float> scaled(std::vector<float> samples, float gain) {
    for (float& s : samples) s *= gain;
    return samples;
}

double share(const Eigen::MatrixXd& shares, Eigen::Index claim) {
    return shares.row(claim).mean();
}

void expectSharesOfCellsAtMostOne(const BlockShares& s) {
    ASSERT_EQ(s.recording.cols(), s.weight.size());
    for (Eigen::Index cell = 0; cell < s.weight.size(); ++cell) {
        EXPECT_LE(
            s.recording.col(cell).sum() + s.structure.col(cell).sum() + s.harmony.col(cell).sum(),
            1.0 + 1e-9)
            << "cell " << cell;
    }
    EXPECT_GE(std::min({s.recording.minCoeff(), s.structure.minCoeff(), s.harmony.minCoeff()}),
              0.0);
}

TEST(DecomposeBlock, LayersShareByTheirEnergies) {
    const auto a = test::music(21, kSeconds), b = test::music(22, kSeconds);
    for (const float gain : {0.35F, 0.7F, 1.2F}) {
        const double energyA = test::energy(a), energyB = test::energy(scaled(b, gain));
        const TrackFeatures query = extractFeatures(mixed(a, 0.6F, b, 0.6F * gain));
        const RecordingPassage whole{0.0, kSeconds, 0.0, {}};
        const BlockShares s = decomposeBlock(query, kBlock,
                                             {test::recorded(0, test::prepared(a), whole),
                                              test::recorded(1, test::prepared(b), whole)});
        EXPECT_NEAR(share(s.recording, 0), energyA / (energyA + energyB), 0.1) << gain;
        EXPECT_NEAR(share(s.recording, 1), energyB / (energyA + energyB), 0.1) << gain;
        expectSharesOfCellsAtMostOne(s);
    }
}

TEST(DecomposeBlock, OneAfterTheOtherShareByTime) {
    const auto a = test::music(23, kSeconds), b = test::music(24, kSeconds);
    std::vector<float> joined(a.begin(), a.begin() + 6 * kAnalysisRate);
    joined.insert(joined.end(), b.begin(), b.begin() + 14 * kAnalysisRate);
    const BlockShares s =
        decomposeBlock(extractFeatures(joined), kBlock,
                       {test::recorded(0, test::prepared(a), {0.0, 6.0, 0.0, {}}),
                        test::recorded(1, test::prepared(b), {6.0, kSeconds, 0.0, {}})});
    EXPECT_NEAR(share(s.recording, 0), 0.3, 0.1);
    EXPECT_NEAR(share(s.recording, 1), 0.7, 0.1);
    EXPECT_LT(s.recording.row(1).head(5).maxCoeff(), 0.05);
    EXPECT_LT(s.recording.row(0).tail(13).maxCoeff(), 0.05);
    expectSharesOfCellsAtMostOne(s);
}

TEST(DecomposeBlock, WhatNoSourceExplainsIsLeftOver) {
    const auto a = test::music(25, kSeconds), own = test::music(26, kSeconds);
    const double energyA = test::energy(scaled(a, 0.5F)), energyOwn = test::energy(own);
    const TrackFeatures query = extractFeatures(mixed(a, 0.3F, own, 0.6F));
    const BlockShares s = decomposeBlock(
        query, kBlock, {test::recorded(0, test::prepared(a), {0.0, kSeconds, 0.0, {}})});
    EXPECT_NEAR(share(s.recording, 0), energyA / (energyA + energyOwn), 0.15);
}

TEST(DecomposeBlock, ASourceThatIsNotThereExplainsLittleOfTheSound) {
    const auto there = test::music(27, kSeconds), absent = test::music(28, kSeconds);
    const RecordingPassage whole{0.0, kSeconds, 0.0, {}};
    const BlockShares s = decomposeBlock(extractFeatures(there), kBlock,
                                         {test::recorded(0, test::prepared(there), whole),
                                          test::recorded(1, test::prepared(absent), whole)});
    EXPECT_GT(share(s.recording, 0), 0.9);
    EXPECT_LT(share(s.recording, 1), 0.05);
}

TEST(DecomposeBlock, SilenceBelongsToNobodyAndWeighsNothing) {
    const auto a = test::music(29, kSeconds);
    const TrackFeatures silent = extractFeatures(std::vector<float>(a.size(), 0.0F));
    const BlockShares s = decomposeBlock(
        silent, kBlock, {test::recorded(0, test::prepared(a), {0.0, kSeconds, 0.0, {}})});
    EXPECT_EQ(s.weight.sum(), 0.0);
    EXPECT_EQ(s.recording.sum(), 0.0);
}

TEST(DecomposeBlock, WithoutClaimsThereAreNoShares) {
    const BlockShares s = decomposeBlock(extractFeatures(test::music(30, kSeconds)), kBlock, {});
    EXPECT_EQ(s.recording.rows(), 0);
    EXPECT_NEAR(static_cast<double>(s.weight.size()) * s.cellS, kSeconds, s.cellS);
    EXPECT_GT(s.weight.sum(), 0.9 * static_cast<double>(s.weight.size()));
}

TEST(DecomposeBlock, TheRestGoesToCompositionsByTheirStrength) {
    const TrackFeatures query = extractFeatures(test::music(31, kSeconds));
    const auto track = test::prepared(test::music(32, kSeconds));
    const BlockShares s = decomposeBlock(
        query, kBlock,
        {test::composed(0, track, kBlock, 6.0F), test::composed(1, track, kBlock, 3.0F)});
    EXPECT_NEAR(share(s.structure, 0), 0.8, 0.03);
    EXPECT_NEAR(share(s.structure, 1), 0.2, 0.03);
    EXPECT_EQ(s.recording.sum(), 0.0);
    expectSharesOfCellsAtMostOne(s);
}

TEST(DecomposeBlock, ASamplesNotesAreTheSamplesUpToItsEnds) {
    const auto a = test::music(35, kSeconds), own = test::music(36, kSeconds);
    // Ten seconds of the source under other music. Windows of its notes hang over the sample's end.
    std::vector<float> query = scaled(own, 0.6F);
    for (std::size_t i = 0; i < 10 * kAnalysisRate; ++i) query[i] += 0.4F * a[i];
    AlignedTrack claim = test::recorded(0, test::prepared(a), {0.0, 10.0, 0.0, {}});
    claim.pRecording = 0.75;
    claim.pStructure = 0.8;
    claim.notes.windows = {{2.0, 8.0, 2.0, 5.0F}, {7.0, 13.0, 7.0, 5.0F}, {9.5, 15.5, 9.5, 5.0F}};
    const BlockShares s = decomposeBlock(extractFeatures(query), kBlock, {claim});
    ASSERT_GT(s.recording.row(0).head(9).minCoeff(), 0.0);
    ASSERT_LT(s.recording.row(0).head(10).maxCoeff(), 0.5);
    EXPECT_EQ(s.structure.row(0).head(9).sum(), 0.0);
    // Of the second window half is sampled, of the third little: only that one says more.
    EXPECT_GT(s.structure.row(0).segment(11, 4).minCoeff(), 0.5);
    EXPECT_EQ(s.structure.row(0).tail(5).sum(), 0.0);
    AlignedTrack shorter = claim;
    shorter.notes.windows.pop_back();
    const BlockShares none = decomposeBlock(extractFeatures(query), kBlock, {shorter});
    EXPECT_EQ(none.structure.sum(), 0.0);
    AlignedTrack unsure = claim;
    unsure.pStructure = 0.7;
    EXPECT_EQ(decomposeBlock(extractFeatures(query), kBlock, {unsure}).structure.sum(), 0.0)
        << "the recording is surer";
}

TEST(DecomposeBlock, ALoudLoopIsPaidForItsPartOfTheSoundOnly) {
    const auto a = test::music(35, kSeconds), own = test::music(36, kSeconds);
    std::vector<float> query = scaled(own, 0.5F);
    for (std::size_t i = 0; i < 10 * kAnalysisRate; ++i) query[i] += 0.55F * a[i];
    AlignedTrack claim = test::recorded(0, test::prepared(a), {0.0, 10.0, 0.0, {}});
    claim.pStructure = 0.95;
    claim.notes.windows = {{0.0, 6.0, 0.0, 5.0F}, {4.0, 10.0, 4.0, 5.0F}, {7.0, 13.0, 7.0, 5.0F}};
    const BlockShares s = decomposeBlock(extractFeatures(query), kBlock, {claim});
    EXPECT_GT(s.recording.row(0).head(9).maxCoeff(), 0.5) << "in some seconds it is the louder";
    EXPECT_EQ(s.structure.sum(), 0.0);
}

TEST(DecomposeBlock, WhatPlaysByItselfIsTheSourcesHoweverLittleOfItIsExplained) {
    const auto a = test::music(35, kSeconds), own = test::music(36, kSeconds);
    std::vector<float> query = scaled(own, 0.5F);
    for (std::size_t i = 0; i < 10 * kAnalysisRate; ++i) query[i] = 0.5F * a[i] + 0.15F * own[i];
    AlignedTrack claim = test::recorded(0, test::prepared(a), {0.0, 10.0, 0.0, {}});
    claim.pStructure = 0.95;
    claim.notes.windows = {{0.0, 6.0, 0.0, 5.0F}, {4.0, 10.0, 4.0, 5.0F}};
    const BlockShares s = decomposeBlock(extractFeatures(query), kBlock, {claim});
    EXPECT_LT(s.recording.row(0).head(9).minCoeff(), 0.97);
    EXPECT_GT((s.recording + s.structure).row(0).head(9).minCoeff(), 0.99);
}

TEST(IsReplayed, NotWhereTheLevelsAreThoseOfTheRecording) {
    AlignedTrack quiet =
        test::recorded(0, test::prepared(test::music(35, kSeconds)), {0.0, 10.0, 0.0, {}});
    quiet.pStructure = 0.95;  // of the same notes, as of a loop that is heard well enough
    EXPECT_FALSE(isReplayed(quiet, 0.1));
    quiet.recording.passages[0].proof.gainMargin = 0.15;
    EXPECT_TRUE(isReplayed(quiet, 0.1)) << "played anew, notes on the same grid coincide";
    EXPECT_FALSE(isReplayed(quiet, 0.5)) << "so much is explained by a copy only";
}

TEST(DecomposeBlock, NotesThatAreNotSureGiveWayToSurerChords) {
    const TrackFeatures query = extractFeatures(test::music(31, kSeconds));
    AlignedTrack claim = test::composed(0, test::prepared(test::music(32, kSeconds)), kBlock, 6.0F);
    claim.chords.chain = 5.0F;
    const auto shares = [&](double structure, double harmony) {
        claim.pStructure = structure;
        claim.pHarmony = harmony;
        return decomposeBlock(query, kBlock, {claim});
    };
    EXPECT_EQ(shares(0.7, 0.99).structure.sum(), 0.0);
    EXPECT_GT(shares(0.7, 0.99).harmony.sum(), 0.0);
    EXPECT_GT(shares(0.95, 0.99).structure.sum(), 0.0);
    EXPECT_GT(shares(0.7, 0.6).structure.sum(), 0.0);
    EXPECT_EQ(shares(0.7, 0.6).harmony.sum(), 0.0);
}

TEST(DecomposeBlock, WindowsBelowChanceAreNoEvidence) {
    const TrackFeatures query = extractFeatures(test::music(33, kSeconds));
    const auto track = test::prepared(test::music(34, kSeconds));
    const BlockShares s = decomposeBlock(query, kBlock, {test::composed(0, track, kBlock, 0.2F)});
    EXPECT_EQ(s.structure.sum(), 0.0);
}

TEST(DecomposeBlock, HarmonyAloneNeverTakesMoreThanItsWeight) {
    const TrackFeatures query = extractFeatures(test::music(35, kSeconds));
    AlignedTrack claim;
    claim.track = test::prepared(test::music(36, kSeconds));
    claim.pHarmony = 0.99;
    claim.chords.chain = 5.0F;
    const BlockShares s = decomposeBlock(query, kBlock, {claim});
    EXPECT_GT(s.harmony.sum(), 0.0);
    EXPECT_LE(s.harmony.maxCoeff(), kHarmonyWeight + 1e-9);
    EXPECT_EQ(s.structure.sum(), 0.0);
}

TEST(DecomposeBlock, ATransposedSourceIsMovedToTheQuery) {
    // A tone a fifth higher: bands of the source, moved by seven semitones, are the query's.
    const auto source = test::tone(440.0, kSeconds, kAnalysisRate);
    const auto query = test::tone(440.0 * std::exp2(7.0 / 12.0), kSeconds, kAnalysisRate);
    const Warp warp{21, 1.0};
    const auto shares = [&](const Warp& w) {
        return decomposeBlock(extractFeatures(query), kBlock,
                              {test::recorded(0, test::prepared(source), {0.0, kSeconds, 0.0, w})});
    };
    EXPECT_GT(share(shares(warp).recording, 0), 0.9);
    EXPECT_LT(share(shares({}).recording, 0), 0.1);
}

TEST(DecomposeBlock, APassageBeyondTheSourcesEndsExplainsOnlyWhatLiesInside) {
    const auto a = test::music(37, kSeconds);
    const auto track =
        test::prepared(std::vector<float>(a.begin(), a.begin() + 10 * kAnalysisRate));
    const BlockShares s = decomposeBlock(extractFeatures(a), kBlock,
                                         {test::recorded(0, track, {0.0, kSeconds, 0.0, {}})});
    EXPECT_GT(s.recording.row(0).head(9).minCoeff(), 0.8);
    EXPECT_EQ(s.recording.row(0).tail(8).maxCoeff(), 0.0);
}

}  // namespace
}  // namespace tributary
