#include "core/attribution/influence.h"

#include <algorithm>
#include <numeric>

#include <gtest/gtest.h>

#include "tests/unit/attribution/tracks.h"

namespace tributary {
namespace {

const AttributionSettings& settings() {
    return defaultSettings();
}

/// A track without content, of a length.
std::shared_ptr<const PreparedTrack> blank(double seconds) {
    TrackFeatures f;
    f.durationS = seconds;
    const auto frames = static_cast<Eigen::Index>(seconds / kChromaHopS);
    f.chroma = f.melody = f.bass = Eigen::MatrixXf::Zero(12, frames);
    f.power.setZero(kPowerBands, frames);
    return std::make_shared<const PreparedTrack>(f, TrackStatistics{}, settings());
}

/// A block of `cells` seconds whose claims hold these shares of recording in every cell.
BlockResult block(double beginS, Eigen::Index cells, const std::vector<std::size_t>& candidates,
                  const std::vector<double>& shares) {
    BlockResult b;
    b.block = {beginS, beginS + static_cast<double>(cells)};
    const auto count = static_cast<Eigen::Index>(candidates.size());
    b.shares.cellS = 1.0;
    b.shares.recording = b.shares.structure = b.shares.harmony =
        Eigen::MatrixXd::Zero(count, cells);
    b.shares.weight = Eigen::VectorXd::Ones(cells);
    for (std::size_t k = 0; k < candidates.size(); ++k) {
        b.shares.recording.row(static_cast<Eigen::Index>(k)).setConstant(shares[k]);
        // The source runs along with the query from its 10th second on.
        const RecordingPassage passage{beginS, b.block.endS, beginS + 10.0, {}};
        b.claims.push_back(test::recorded(candidates[k], blank(200.0), passage));
    }
    return b;
}

TrackFeatures query() {
    TrackFeatures f;
    f.durationS = 60.0;
    return f;
}

TEST(Summarise, SharesAreMeansOverTheCellsLargestFirst) {
    const auto found = summarise(
        query(), {block(0.0, 30, {4, 7}, {0.2, 0.5}), block(30.0, 30, {7}, {0.1})}, settings(), 1);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].candidate, 7U);
    EXPECT_NEAR(found[0].influence, 0.3, 1e-9);
    EXPECT_EQ(found[1].candidate, 4U);
    EXPECT_NEAR(found[1].influence, 0.1, 1e-9);
    for (const TrackInfluence& t : found) {
        EXPECT_NEAR(std::accumulate(t.facets.begin(), t.facets.end(), 0.0), t.influence, 1e-12);
        EXPECT_LE(t.interval[0], t.influence);
        EXPECT_GE(t.interval[1], t.influence);
        EXPECT_GT(t.interval[1] - t.interval[0], 0.01);
        EXPECT_NEAR(t.probability, 0.99, 1e-12);
    }
}

TEST(Summarise, SilentCellsDoNotCount) {
    BlockResult b = block(0.0, 30, {1}, {0.0});
    b.shares.recording.row(0).head(10).setConstant(0.6);
    b.shares.weight.tail(20).setZero();
    const auto found = summarise(query(), {b}, settings(), 1);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_NEAR(found[0].influence, 0.6, 1e-9);
}

TEST(Summarise, AQueryOfNothingButSilenceNamesNobody) {
    BlockResult b = block(0.0, 30, {1}, {0.5});
    b.shares.weight.setZero();
    EXPECT_TRUE(summarise(query(), {b}, settings(), 1).empty());
    EXPECT_TRUE(summarise(query(), {}, settings(), 1).empty());
}

TEST(Summarise, TheSameSeedGivesTheSameIntervals) {
    BlockResult b = block(0.0, 30, {1}, {0.0});
    for (Eigen::Index cell = 0; cell < 30; cell += 3) b.shares.recording(0, cell) = 0.9;
    const auto first = summarise(query(), {b}, settings(), 5);
    const auto again = summarise(query(), {b}, settings(), 5);
    const auto other = summarise(query(), {b}, settings(), 6);
    EXPECT_EQ(first[0].interval, again[0].interval);
    EXPECT_NE(first[0].interval, other[0].interval);
    EXPECT_EQ(first[0].influence, other[0].influence);
}

TEST(Summarise, UnevenSharesHaveWiderIntervals) {
    BlockResult uneven = block(0.0, 30, {1}, {0.0});
    uneven.shares.recording.row(0).head(10).setConstant(0.9);
    const auto wide = summarise(query(), {uneven}, settings(), 1);
    const auto narrow = summarise(query(), {block(0.0, 30, {1}, {0.3})}, settings(), 1);
    EXPECT_NEAR(wide[0].influence, narrow[0].influence, 1e-9);
    EXPECT_GT(wide[0].interval[1] - wide[0].interval[0],
              1.5 * (narrow[0].interval[1] - narrow[0].interval[0]));
}

TEST(Summarise, SmallSharesAndImprobableTracksAreLeftOut) {
    const double least = settings().leastInfluence;
    BlockResult b = block(0.0, 30, {1, 2, 3}, {0.5 * least, 2.0 * least, 0.3});
    b.claims[2].pRecording = 0.5 * settings().leastProbability;
    const auto found = summarise(query(), {b}, settings(), 1);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].candidate, 2U);
}

/// A block in which candidate 1 holds `share` of the chords in every cell.
BlockResult chordsIn(double beginS, double share) {
    BlockResult b = block(beginS, 30, {1}, {0.0});
    b.shares.harmony.setConstant(share);
    b.claims[0].pRecording = 0.0;
    b.claims[0].pHarmony = 0.95;
    return b;
}

TEST(Summarise, ChordsOfASingleBlockNameNobodyInASong) {
    EXPECT_EQ(summarise(query(), {chordsIn(0.0, 0.5)}, settings(), 1).size(), 1U);
    EXPECT_TRUE(
        summarise(query(), {chordsIn(0.0, 0.5), chordsIn(30.0, 0.0)}, settings(), 1).empty());
    EXPECT_EQ(summarise(query(), {chordsIn(0.0, 0.5), chordsIn(30.0, 0.5)}, settings(), 1).size(),
              1U);
}

TEST(Summarise, ALoopIsNamedInASongAsItIsInAClip) {
    std::vector<BlockResult> song{block(0.0, 30, {1}, {2.0 * settings().leastInfluence})};
    for (int i = 1; i < 8; ++i) song.push_back(block(30.0 * i, 30, {}, {}));
    TrackFeatures whole;
    whole.durationS = 240.0;
    const auto found = summarise(whole, song, settings(), 1);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_NEAR(found[0].influence, 0.25 * settings().leastInfluence, 1e-9);
    EXPECT_LE(found[0].interval[0], found[0].influence);
}

TEST(Summarise, APassageThatRunsOnAcrossBlocksIsOne) {
    const auto found = summarise(query(), {block(0.0, 30, {1}, {0.5}), block(30.0, 30, {1}, {0.5})},
                                 settings(), 1);
    ASSERT_EQ(found.size(), 1U);
    ASSERT_EQ(found[0].passages.size(), 1U);
    EXPECT_EQ(found[0].passages[0].queryBeginS, 0.0);
    EXPECT_EQ(found[0].passages[0].queryEndS, 60.0);
    EXPECT_NEAR(found[0].passages[0].sourceBeginS, 10.0, 1e-9);
    EXPECT_NEAR(found[0].passages[0].sourceEndS, 70.0, 1e-9);
    EXPECT_EQ(found[0].passages[0].facet, Facet::Recording);
}

TEST(Summarise, PassagesOfOtherPlacesKeysOrSpeedsStayApart) {
    const auto count = [](const RecordingPassage& second) {
        BlockResult next = block(30.0, 30, {1}, {0.5});
        next.claims[0].recording.passages[0] = second;
        const auto found = summarise(query(), {block(0.0, 30, {1}, {0.5}), next}, settings(), 1);
        return found.at(0).passages.size();
    };
    EXPECT_EQ(count({30.0, 60.0, 40.0, {}}), 1U);
    EXPECT_EQ(count({30.0, 60.0, 90.0, {}}), 2U);
    EXPECT_EQ(count({30.0, 60.0, 40.0, {6, 1.0}}), 2U);
    EXPECT_EQ(count({30.0, 60.0, 40.0, {0, 1.2}}), 2U);
    EXPECT_EQ(count({45.0, 60.0, 55.0, {}}), 2U);
}

TEST(Summarise, StructurePassagesHaveKeyAndSpeedAndEndWithTheBlock) {
    BlockResult b = block(0.0, 30, {3}, {0.0});
    const QueryBlock whole{0.0, 30.0};
    b.claims[0] = test::composed(3, blank(100.0), whole, 5.0F);
    b.claims[0].notes.key = -3;
    b.claims[0].notes.windows.push_back({28.0, 36.0, 28.0, 5.0F});
    b.shares.structure.row(0).setConstant(0.7);
    const auto found = summarise(query(), {b}, settings(), 1);
    ASSERT_EQ(found.size(), 1U);
    ASSERT_EQ(found[0].passages.size(), 1U);
    const Passage& p = found[0].passages[0];
    EXPECT_EQ(p.facet, Facet::Structure);
    EXPECT_EQ(p.semitones, -3.0);
    EXPECT_EQ(p.queryBeginS, 0.0);
    EXPECT_LE(p.queryEndS, 30.0);
    EXPECT_GT(p.queryEndS, 29.0);
    EXPECT_NEAR(p.probability, 0.95, 1e-12);
    EXPECT_NEAR(found[0].facets[static_cast<std::size_t>(Facet::Structure)], 0.7, 1e-9);
}

TEST(Summarise, AKindWithHardlyAnyShareIsNotShown) {
    const QueryBlock whole{0.0, 30.0};
    for (const double recording : {0.02, 0.3}) {
        BlockResult b = block(0.0, 30, {3}, {recording});
        const AlignedTrack composed = test::composed(3, blank(100.0), whole, 5.0F);
        b.claims[0].notes = composed.notes;
        b.claims[0].pStructure = composed.pStructure;
        b.shares.structure.row(0).setConstant(0.5);
        const auto found = summarise(query(), {b}, settings(), 1);
        ASSERT_EQ(found.size(), 1U);
        const auto& passages = found[0].passages;
        const auto shown = [&](Facet facet) {
            return std::any_of(passages.begin(), passages.end(),
                               [&](const Passage& p) { return p.facet == facet; });
        };
        EXPECT_EQ(shown(Facet::Recording), recording > 0.1);
        EXPECT_TRUE(shown(Facet::Structure));
        EXPECT_NEAR(found[0].influence, 0.5 + recording, 1e-9);
    }
}

TEST(Summarise, PassagesLieInsideBothTracks) {
    BlockResult b = block(0.0, 30, {1}, {0.5});
    b.claims[0] = test::recorded(1, blank(20.0), {0.0, 30.0, -2.0, {}});
    const auto found = summarise(query(), {b}, settings(), 1);
    for (const Passage& p : found.at(0).passages) {
        EXPECT_GE(p.sourceBeginS, 0.0);
        EXPECT_LE(p.sourceEndS, 20.0);
        EXPECT_LE(p.queryEndS, 30.0);
    }
}

TEST(ProbableClaims, KeepsWhatIsProbableInAnyFacet) {
    std::vector<AlignedTrack> tracks(4);
    for (std::size_t i = 0; i < tracks.size(); ++i) tracks[i].candidate = i;
    tracks[0].pRecording = 0.9;
    tracks[1].pStructure = 0.6;
    tracks[2].pHarmony = 0.55;
    tracks[3].pRecording = tracks[3].pStructure = tracks[3].pHarmony = 0.45;
    const auto claims = probableClaims(tracks, settings());
    ASSERT_EQ(claims.size(), 3U);
    EXPECT_EQ(claims[2].candidate, 2U);
}

}  // namespace
}  // namespace tributary
