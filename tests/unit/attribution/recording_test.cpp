#include "core/attribution/recording.h"

#include <algorithm>
#include <array>

#include <gtest/gtest.h>

#include "tests/unit/attribution/tracks.h"

namespace tributary {
namespace {

constexpr double kTrackS = 60.0;
constexpr double kQueryS = 16.0;

const TrackFeatures& source() {
    static const TrackFeatures features = extractFeatures(test::music(71, kTrackS));
    return features;
}

/// `seconds` of the source from `fromS` on, laid over other music at `atS`.
TrackFeatures overOtherMusic(double fromS, double seconds, double atS) {
    const auto from = test::music(71, kTrackS);
    auto out = test::music(72, kQueryS);
    const auto count = static_cast<std::size_t>(seconds * kAnalysisRate);
    const auto first = static_cast<std::size_t>(fromS * kAnalysisRate);
    const auto at = static_cast<std::size_t>(atS * kAnalysisRate);
    for (std::size_t i = 0; i < count && at + i < out.size(); ++i) out[at + i] += from[first + i];
    return extractFeatures(out);
}

RecordingScore coarsely(const TrackFeatures& query, const TrackFeatures& track) {
    const AttributionSettings& s = defaultSettings();
    return scoreRecording(piecedPeaks(query, 0.0, query.durationS, coarseGrid(s), s.rowHopS),
                          PeakRows(track, s.rowHopS, s.rowToleranceS));
}

RecordingMatch aligned(const TrackFeatures& query, const TrackFeatures& track) {
    const AttributionSettings& s = defaultSettings();
    const RecordingScore coarse = coarsely(query, track);
    return alignRecording(query, 0.0, query.durationS, track,
                          PeakRows(track, s.rowHopS, s.rowToleranceS), coarse,
                          surestLead(query, 0.0, track, coarse.claims), s);
}

double bestScore(const RecordingMatch& match) {
    double best = 0.0;
    for (const RecordingPassage& p : match.passages) best = std::max(best, scoreOf(p.proof));
    return best;
}

TEST(ScoreRecording, WindowsOfALoopAgreeAndOthersDoNot) {
    const RecordingScore loop = coarsely(overOtherMusic(31.0, 8.0, 4.0), source());
    const RecordingScore none = coarsely(extractFeatures(test::music(72, kQueryS)), source());
    EXPECT_EQ(loop.warp, (Warp{0, 1.0}));
    EXPECT_EQ(loop.steadyWarp, (Warp{0, 1.0}));
    EXPECT_GT(loop.score, 2.0F * none.score);
    EXPECT_GT(loop.steady, 2.0F * none.steady);
}

TEST(ScoreRecording, TheClaimsAreThoseWithTheLargestMargins) {
    const RecordingScore loop = coarsely(overOtherMusic(31.0, 8.0, 4.0), source());
    ASSERT_EQ(loop.claims.size(), kMostClaims);
    for (std::size_t i = 1; i < loop.claims.size(); ++i)
        EXPECT_GE(loop.claims[i - 1].margin, loop.claims[i].margin);
    const VoteClaim& first = loop.claims.front();
    EXPECT_EQ(first.warp, (Warp{0, 1.0}));
    EXPECT_NEAR(first.sourceS - first.intoS, 27.0, 0.15);
}

TEST(SurestLead, IsThePlaceThatTheLevelsBearOut) {
    const TrackFeatures query = overOtherMusic(31.0, 8.0, 4.0);
    const VoteClaim wrong{{0, 1.0}, 4.8, 12.0, 9.0F};
    const VoteClaim right{{0, 1.0}, 4.8, 31.8, 2.0F};
    const RecordingPassage lead = surestLead(query, 0.0, source(), std::array{wrong, right});
    EXPECT_NEAR(lead.sourceBeginS, 31.8, 0.2);
    EXPECT_GT(lead.proof.agreement, 0.5);
    const RecordingPassage other = surestLead(query, 0.0, source(), std::array{wrong});
    EXPECT_LT(other.proof.agreement, lead.proof.agreement - 0.1);
}

TEST(SurestLead, FindsTheSpeedBetweenTwoOfTheGrid) {
    const TrackFeatures query = overOtherMusic(31.0, 8.0, 4.0);
    // As far as the middle of the window, at a speed that is 3 % too high.
    const VoteClaim claim{{0, 1.03}, 4.8, 31.8 - 0.03 * 2.4, 5.0F};
    const RecordingPassage lead = surestLead(query, 0.0, source(), std::array{claim});
    EXPECT_NEAR(lead.warp.speed, 1.0, 0.012);
    EXPECT_NEAR(lead.sourceBeginS, 31.8, 0.1);
}

TEST(SurestLead, WithoutClaimsThereIsNone) {
    EXPECT_EQ(surestLead(source(), 0.0, source(), {}).proof.agreement, 0.0);
    const VoteClaim behindTheEnd{{0, 1.0}, kTrackS + 5.0, 0.0, 5.0F};
    EXPECT_EQ(surestLead(source(), 0.0, source(), std::array{behindTheEnd}).proof.agreement, 0.0);
}

TEST(AlignRecording, ALeadToALoopThatVotesMissIsFollowed) {
    const TrackFeatures query = overOtherMusic(31.0, 8.0, 4.0);
    const AttributionSettings& s = defaultSettings();
    RecordingScore astray;
    astray.warp = astray.second = astray.looseWarp = astray.steadyWarp = {12, 0.75};
    const PeakRows rows(source(), s.rowHopS, s.rowToleranceS);
    const VoteClaim claim{{0, 1.0}, 5.0, 32.0, 2.0F};
    const RecordingPassage lead = surestLead(query, 0.0, source(), std::array{claim});
    const RecordingMatch match =
        alignRecording(query, 0.0, query.durationS, source(), rows, astray, lead, s);
    EXPECT_GT(bestScore(match), kEvenScore + 0.04);
    EXPECT_NEAR(match.warp.speed, 1.0, 0.012);
    ASSERT_FALSE(match.passages.empty());
    EXPECT_NEAR(match.passages.front().queryBeginS, 4.0, 0.6);
    EXPECT_NEAR(match.passages.back().queryEndS, 12.0, 0.6);
    const RecordingMatch without =
        alignRecording(query, 0.0, query.durationS, source(), rows, astray, {}, s);
    EXPECT_LT(bestScore(without), kEvenScore);
}

TEST(AlignRecording, ALoopUnderOtherMusicIsProvenAndPlaced) {
    const RecordingMatch match = aligned(overOtherMusic(31.0, 8.0, 4.0), source());
    ASSERT_FALSE(match.passages.empty());
    EXPECT_GT(bestScore(match), kEvenScore + 0.04);
    const RecordingPassage& p = match.passages.front();
    EXPECT_NEAR(p.queryBeginS, 4.0, 1.0);
    EXPECT_NEAR(p.queryEndS, 12.0, 1.0);
    EXPECT_NEAR(p.sourceBeginS - p.queryBeginS, 27.0, 0.15);
    EXPECT_GT(p.proof.met, p.proof.rival);
    EXPECT_GT(static_cast<double>(p.proof.met), p.proof.elsewhere);
    EXPECT_LE(p.proof.met, p.proof.peaks);
}

TEST(AlignRecording, MusicThatIsNotInTheQueryIsNotProven) {
    const TrackFeatures stranger = extractFeatures(test::music(73, kTrackS));
    EXPECT_LT(bestScore(aligned(overOtherMusic(31.0, 8.0, 4.0), stranger)), kEvenScore - 0.02);
}

TEST(AlignRecording, ASourceThatRepeatsItselfExactlyIsStillProven) {
    const auto bar = test::music(74, 2.0);
    std::vector<float> looped;
    for (int i = 0; i < 20; ++i) looped.insert(looped.end(), bar.begin(), bar.end());
    const TrackFeatures track = extractFeatures(looped);
    const auto middle = looped.begin() + 10 * kAnalysisRate;
    const TrackFeatures query =
        extractFeatures(std::vector<float>(middle, middle + 12 * kAnalysisRate));
    EXPECT_GT(bestScore(aligned(query, track)), kEvenScore + 0.04);
}

/// Pieces of 1.5 s, by turns of the source from somewhere else each time and of other music.
TrackFeatures chopped() {
    constexpr double kPieceS = 1.5;
    constexpr std::array kFromS{42.0, 7.5, 21.0, 51.0, 13.5, 33.0, 2.0, 27.0};
    const auto piece = static_cast<std::size_t>(kPieceS * kAnalysisRate);
    const auto from = test::music(71, kTrackS);
    const auto other = test::music(75, kPieceS * kFromS.size());
    std::vector<float> out;
    for (std::size_t n = 0; n < kFromS.size(); ++n) {
        const auto first = from.begin() + static_cast<std::ptrdiff_t>(kFromS[n] * kAnalysisRate);
        const auto between = other.begin() + static_cast<std::ptrdiff_t>(n * piece);
        out.insert(out.end(), first, first + static_cast<std::ptrdiff_t>(piece));
        out.insert(out.end(), between, between + static_cast<std::ptrdiff_t>(piece));
    }
    return extractFeatures(out);
}

TEST(AlignRecording, PiecesOfASecondAndAHalfAreFoundWhereTheyAre) {
    const RecordingMatch match = aligned(chopped(), source());
    EXPECT_GT(scoreTogether(proofsOf(match.passages)), kEvenScore + 0.04);
    EXPECT_EQ(match.warp, (Warp{0, 1.0}));
    double found = 0.0;
    double beside = 0.0;
    for (const RecordingPassage& p : match.passages) {
        for (int n = 0; n < 8; ++n) {
            const double both =
                std::min(p.queryEndS, 3.0 * n + 1.5) - std::max(p.queryBeginS, 3.0 * n);
            found += std::max(0.0, both);
        }
        beside += p.queryEndS - p.queryBeginS;
    }
    beside -= found;
    EXPECT_GT(found, 8.0);   // of 12 s
    EXPECT_LT(beside, 5.0);  // of 12 s
}

TEST(ScoreTogether, PiecesAddUpAndPoorOnesTakeNothingAway) {
    PassageProof piece;
    piece.cells = 200.0;
    piece.gainMargin = 0.4;
    EXPECT_LT(scoreTogether({piece}), kEvenScore);
    EXPECT_GT(scoreTogether({piece, piece, piece, piece, piece, piece}), kEvenScore + 0.04);
    PassageProof poor = piece;
    poor.gainMargin = 0.14;
    EXPECT_EQ(scoreTogether({poor, piece, poor, piece}), scoreTogether({piece, piece}));
    EXPECT_EQ(scoreTogether(std::vector<PassageProof>(50, poor)), scoreOf(poor));
    EXPECT_EQ(scoreTogether({piece}), scoreOf(piece));
    EXPECT_EQ(scoreTogether({}), 0.0);
}

}  // namespace
}  // namespace tributary
