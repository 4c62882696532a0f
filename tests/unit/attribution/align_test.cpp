#include "core/attribution/align.h"

#include <cmath>

#include <gtest/gtest.h>

#include "tests/unit/attribution/tracks.h"

namespace tributary {
namespace {

constexpr double kTrackS = 40.0;

const std::vector<std::shared_ptr<const PreparedTrack>>& catalogue() {
    static const auto tracks = [] {
        std::vector<std::shared_ptr<const PreparedTrack>> out;
        for (std::uint64_t seed = 51; seed < 55; ++seed)
            out.push_back(test::prepared(test::music(seed, kTrackS)));
        return out;
    }();
    return tracks;
}

Result<std::shared_ptr<const PreparedTrack>> provide(std::size_t i) {
    return catalogue()[i];
}

/// 15 seconds of the third track from its 12th second on, under noise.
TrackFeatures excerpt() {
    const auto source = test::music(53, kTrackS);
    auto out = test::noise(1, 15.0, kAnalysisRate, 0.02F);
    for (std::size_t i = 0; i < out.size(); ++i) out[i] += source[i + 12 * kAnalysisRate];
    return extractFeatures(out);
}

TEST(QueryBlocks, CoverTheQueryWithoutAGap) {
    const double whole = defaultSettings().blockS;
    for (const double seconds : {0.0, 3.0, 29.9, 30.0, 44.9, 45.1, 75.0, 200.3, 10800.0}) {
        SCOPED_TRACE(seconds);
        const auto blocks = queryBlocks(seconds, defaultSettings());
        ASSERT_FALSE(blocks.empty());
        EXPECT_EQ(blocks.front().beginS, 0.0);
        EXPECT_DOUBLE_EQ(blocks.back().endS, seconds);
        for (std::size_t i = 1; i < blocks.size(); ++i) {
            EXPECT_GT(blocks[i].beginS, blocks[i - 1].beginS);
            EXPECT_GT(blocks[i].endS, blocks[i - 1].endS);
            EXPECT_LE(blocks[i].beginS, blocks[i - 1].endS);
        }
        for (const QueryBlock& b : blocks) {
            EXPECT_LE(b.endS - b.beginS, 1.5 * whole + 1e-9);
            EXPECT_GE(b.endS - b.beginS, std::min(seconds, 0.6 * whole));
        }
    }
}

TEST(AlignBlock, AnExcerptIsFoundInItsTrackAtItsPlace) {
    const auto aligned =
        alignBlock(excerpt(), {0.0, 15.0}, {4, provide}, defaultSettings(), 1, {}, {});
    ASSERT_TRUE(aligned) << describe(aligned.error());
    ASSERT_EQ(aligned->size(), 4U);
    for (std::size_t i = 0; i < 4; ++i) {
        EXPECT_EQ((*aligned)[i].candidate, i);
        if (i != 2) {
            EXPECT_GT((*aligned)[2].recording.score, 3.0F * (*aligned)[i].recording.score);
        }
        if (i != 2) {
            EXPECT_GT((*aligned)[2].notes.jumping, (*aligned)[i].notes.jumping);
        }
    }
    const RecordingMatch& match = (*aligned)[2].recording;
    EXPECT_EQ(match.warp.shiftBins, 0);
    EXPECT_NEAR(match.warp.speed, 1.0, 0.015);
    ASSERT_FALSE(match.passages.empty());
    EXPECT_LT(match.passages[0].queryBeginS, 1.5);
    EXPECT_GT(match.passages[0].queryEndS, 13.0);
    EXPECT_NEAR(match.passages[0].sourceBeginS - match.passages[0].queryBeginS, 12.0, 0.2);
    EXPECT_EQ((*aligned)[2].notes.key, 0);
}

/// Every second frame of a view.
void halve(Eigen::MatrixXf& view) {
    const Eigen::MatrixXf whole = view;
    view.resize(whole.rows(), whole.cols() / 2);
    for (Eigen::Index t = 0; t < view.cols(); ++t) view.col(t) = whole.col(2 * t);
}

TEST(AlignBlock, AVersionAtTwiceTheTempoIsFoundBeyondTheUsualTempi) {
    TrackFeatures query = extractFeatures(test::music(53, kTrackS));
    for (auto* view : {&query.chroma, &query.melody, &query.bass, &query.onsets, &query.structure,
                       &query.harmony}) {
        halve(*view);
    }
    query.peaks.clear();
    query.durationS = 0.5 * kTrackS;
    const auto match = [&](const AttributionSettings& settings) {
        const auto aligned =
            alignBlock(query, {0.0, query.durationS}, {4, provide}, settings, 1, {}, {});
        EXPECT_TRUE(aligned);
        return (*aligned)[2].notes;
    };
    AttributionSettings usual = defaultSettings();
    usual.tempoSurvivors = 0;
    EXPECT_LE(match(usual).speed, usual.fastest);
    const PitchMatch found = match(defaultSettings());
    EXPECT_NEAR(found.speed, 2.0, 0.06);
    EXPECT_TRUE(found.extreme);
    EXPECT_FALSE(match(usual).extreme);
    EXPECT_EQ(found.key, 0);
    EXPECT_GT(found.jumping, 2.0F * match(usual).jumping);
}

TEST(AlignBlock, ChordsThatAreALoopAreEvidenceOnce) {
    AttributionSettings chainAlone = defaultSettings();
    chainAlone.chordSurvivors = 0;
    const auto chain = [&](const std::vector<float>& music) {
        const auto track = test::prepared(music);
        const auto aligned = alignBlock(
            track->features, {0.0, 30.0},
            {1, [&](std::size_t) -> Result<std::shared_ptr<const PreparedTrack>> { return track; }},
            chainAlone, 1, {}, {});
        EXPECT_TRUE(aligned);
        return (*aligned)[0].chords.chain;
    };
    const auto loop = test::music(53, 7.5);
    std::vector<float> looped;
    for (int i = 0; i < 4; ++i) looped.insert(looped.end(), loop.begin(), loop.end());
    // The mean of 30 s that fit exactly, in deviations of one of 7.5 s.
    constexpr float kFits = (1.0F - 0.5F * (0.4F + 0.385F)) / 0.072F;
    EXPECT_NEAR(chain(looped), kFits / std::sqrt(4.0F), 0.3F);
    EXPECT_GT(chain(test::music(53, 30.0)), chain(looped) + 1.0F);
}

TEST(AlignBlock, ThreadsChangeNothing) {
    const TrackFeatures query = excerpt();
    const auto one = alignBlock(query, {0.0, 15.0}, {4, provide}, defaultSettings(), 1, {}, {});
    const auto two = alignBlock(query, {0.0, 15.0}, {4, provide}, defaultSettings(), 2, {}, {});
    ASSERT_TRUE(one && two);
    ASSERT_EQ(one->size(), two->size());
    for (std::size_t i = 0; i < one->size(); ++i) {
        EXPECT_EQ((*one)[i].candidate, (*two)[i].candidate);
        EXPECT_EQ((*one)[i].recording.score, (*two)[i].recording.score);
        EXPECT_EQ((*one)[i].notes.jumping, (*two)[i].notes.jumping);
        EXPECT_EQ((*one)[i].chords.chain, (*two)[i].chords.chain);
    }
}

TEST(AlignBlock, NoCandidatesGiveNoTracks) {
    const auto aligned =
        alignBlock(excerpt(), {0.0, 15.0}, {0, provide}, defaultSettings(), 1, {}, {});
    ASSERT_TRUE(aligned);
    EXPECT_TRUE(aligned->empty());
}

TEST(AlignBlock, ATrackThatCannotBeReadIsAnError) {
    const auto broken = [](std::size_t i) -> Result<std::shared_ptr<const PreparedTrack>> {
        if (i == 1) return fail(ErrorCode::SketchCorrupt, "damaged", "track 1");
        return catalogue()[i];
    };
    const auto aligned =
        alignBlock(excerpt(), {0.0, 15.0}, {3, broken}, defaultSettings(), 2, {}, {});
    ASSERT_FALSE(aligned);
    EXPECT_EQ(aligned.error().code, ErrorCode::SketchCorrupt);
    EXPECT_EQ(aligned.error().subject, "track 1");
}

TEST(AlignBlock, StopsAtOnceWhenAsked) {
    std::stop_source stop;
    int asked = 0;
    const auto counting = [&](std::size_t i) {
        ++asked;
        stop.request_stop();
        return provide(i);
    };
    const auto aligned = alignBlock(excerpt(), {0.0, 15.0}, {4, counting}, defaultSettings(), 1, {},
                                    stop.get_token());
    ASSERT_FALSE(aligned);
    EXPECT_EQ(aligned.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(asked, 1);
}

TEST(AlignBlock, ProgressRisesToOne) {
    double last = 0.0;
    const Progress progress([&](std::string_view stage, double fraction) {
        EXPECT_EQ(stage, "align");
        EXPECT_GE(fraction, last);
        last = fraction;
    });
    ASSERT_TRUE(
        alignBlock(excerpt(), {0.0, 15.0}, {3, provide}, defaultSettings(), 1, progress, {}));
    EXPECT_NEAR(last, 1.0, 1e-9);
}

TEST(VoteWindows, HoldTheirOwnPeaksAndNoMoreThanCanVote) {
    const TrackFeatures track = extractFeatures(test::music(56, 20.0));
    const auto windows = voteWindows(track, 5.0, 20.0, 5.0, 2.5, kMostVotes);
    ASSERT_GE(windows.size(), 5U);
    for (const VoteWindow& w : windows) {
        EXPECT_LE(w.peaks.size(), kMostVotes);
        EXPECT_FALSE(w.peaks.empty());
        for (const TimedPeak& p : w.peaks) {
            EXPECT_GE(p.timeS, 0.0F);
            EXPECT_LT(p.timeS, 5.0F);
        }
    }
    EXPECT_EQ(voteWindows({}, 0.0, 1.0, 5.0, 2.5, kMostVotes).size(), 1U);
}

TEST(Settings, GridsHaveTheUnchangedWarpAndStayInTheirRange) {
    const AttributionSettings& s = defaultSettings();
    const auto grid = coarseGrid(s);
    EXPECT_NE(std::find(grid.begin(), grid.end(), Warp{}), grid.end());
    for (const Warp& w : grid) {
        EXPECT_GE(w.speed, s.slowest);
        EXPECT_LE(w.speed, s.fastest);
        EXPECT_LE(std::abs(w.shiftBins), s.mostSemitones * kBinsPerOctave / 12);
    }
    for (const double speed : extremeSpeeds(s)) {
        EXPECT_TRUE(speed < s.slowest || speed > s.fastest) << speed;
        EXPECT_GE(speed, s.slowestTempo);
        EXPECT_LE(speed, s.fastestTempo);
    }
    EXPECT_GE(extremeSpeeds(s).size(), 10U);
    const auto speeds = pitchSpeeds(s);
    EXPECT_TRUE(std::is_sorted(speeds.begin(), speeds.end()));
    EXPECT_NE(std::find(speeds.begin(), speeds.end(), 1.0), speeds.end());
}

TEST(Settings, TheDigestChangesWithAnyValue) {
    AttributionSettings changed = defaultSettings();
    EXPECT_EQ(settingsSha256(changed), settingsSha256(defaultSettings()));
    changed.leastInfluence *= 2.0;
    EXPECT_NE(settingsSha256(changed), settingsSha256(defaultSettings()));
    changed = defaultSettings();
    changed.bootstrapRounds += 1;
    EXPECT_NE(settingsSha256(changed), settingsSha256(defaultSettings()));
}

}  // namespace
}  // namespace tributary
