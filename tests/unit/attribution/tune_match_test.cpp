#include "core/attribution/tune_match.h"

#include <gtest/gtest.h>

#include "tests/unit/attribution/melodic_track.h"

namespace tributary {
namespace {

constexpr double kBlockBeginS = 60.0;

TuneMatch match(const TrackFeatures& query, const TrackFeatures& source) {
    const AttributionSettings& s = defaultSettings();
    const PitchQuery prepared =
        preparePitchQuery(PitchSequence(query, PitchView::Tune), 0.0, query.durationS,
                          s.tuneWindowS, s.tuneHopS, pitchSpeeds(s));
    const PitchSequence tune(source, PitchView::Tune);
    return matchTune(prepared, CorrelationTensor(prepared, tune), kBlockBeginS);
}

/// The source's stretch from 20 s in another key and tempo, under chords and a band of another's.
TrackFeatures tuneOverOtherChords(const TrackFeatures& source) {
    TrackFeatures out = melodic(99, 30.0);
    out.melody = played(source, 20.0, 30.0, 3, 1.1025).melody;
    return out;
}

TEST(MatchTune, FindsATuneInAnotherKeyAndTempoOverOtherChords) {
    const TrackFeatures source = melodic(11, 90.0);
    const TuneMatch found = match(tuneOverOtherChords(source), source);
    EXPECT_EQ(found.key, 3);
    EXPECT_NEAR(found.speed / 1.1025, 1.0, 0.03);
    EXPECT_NEAR(found.queryBeginS, kBlockBeginS, 1e-9);
    EXPECT_NEAR(found.queryEndS, kBlockBeginS + 30.0, 1e-9);
    EXPECT_NEAR(found.sourceBeginS, 20.0, 0.8);
}

TEST(MatchTune, ScoresItFarAboveAnotherTune) {
    const TrackFeatures source = melodic(11, 90.0);
    const TrackFeatures query = tuneOverOtherChords(source);
    EXPECT_GT(match(query, source).run, match(query, melodic(12, 90.0)).run + 0.5F);
}

TEST(MatchTune, KeepsToTheStretchThatHasTheTune) {
    const TrackFeatures source = melodic(11, 90.0);
    TrackFeatures query = melodic(98, 30.0);
    const Eigen::Index begin = std::lround(10.0 / kChromaHopS),
                       count = std::lround(15.0 / kChromaHopS);
    query.melody.middleCols(begin, count) =
        played(source, 40.0, 15.5, -2, 1.0).melody.leftCols(count);
    const TuneMatch found = match(query, source);
    EXPECT_EQ(found.key, -2);
    EXPECT_NEAR(found.queryBeginS, kBlockBeginS + 10.0, 1e-9);
    EXPECT_NEAR(found.queryEndS, kBlockBeginS + 25.0, 1e-9);
    EXPECT_NEAR(found.sourceBeginS, 40.0, 0.8);
}

TEST(MatchTune, OfABlockOfOneWindowThereIsNone) {
    const TrackFeatures source = melodic(11, 90.0);
    EXPECT_EQ(match(played(source, 20.0, 6.0, 0, 1.0), source).run, 0.0F);
}

TEST(MatchTune, SilenceHasNoTune) {
    const TrackFeatures source = melodic(11, 90.0);
    TrackFeatures silent = melodic(12, 30.0);
    silent.melody.setZero();
    EXPECT_EQ(match(silent, source).run, 0.0F);
}

TEST(TuneLevel, IsTheUsualOneOfFewTracksAndTheirOwnOfMany) {
    const std::vector<float> few(2, 0.9F);
    EXPECT_LT(tuneLevel(few, {}).median, 0.6F);
    std::vector<float> many;
    for (int i = 0; i < 500; ++i) many.push_back(0.7F + 0.01F * static_cast<float>(i % 11));
    EXPECT_NEAR(tuneLevel(many, {}).median, 0.75F, 0.02F);
    // Copies of the source are one tune.
    std::vector<std::size_t> cluster;
    for (std::size_t i = 0; i < many.size(); ++i) cluster.push_back(i < 300 ? 0 : i);
    for (std::size_t i = 0; i < 300; ++i) many[i] = 2.0F;
    EXPECT_NEAR(tuneLevel(many, cluster).median, 0.75F, 0.02F);
}

TEST(AsNotes, WeighAsMuchAsToldWhereTheTuneIs) {
    PitchMatch notes;
    for (int w = 0; w < 12; ++w) {
        const double begin = kBlockBeginS + 2.0 * w;
        notes.windows.push_back({begin, begin + 6.0, 3.0, 2.0F});
    }
    const TuneMatch tune{1.0F, 9.0F, 4, 0.5, kBlockBeginS + 10.0, kBlockBeginS + 20.0, 50.0};
    const PitchMatch out = asNotes(tune, notes, 100.0);
    EXPECT_EQ(out.key, 4);
    EXPECT_EQ(out.speed, 0.5);
    ASSERT_EQ(out.windows.size(), notes.windows.size());
    double sum = 0.0;
    for (const PitchWindowMatch& w : out.windows) {
        const double middle = w.queryBeginS + 3.0;
        EXPECT_EQ(w.z > 0.0F, middle >= tune.queryBeginS && middle < tune.queryEndS);
        EXPECT_NEAR(w.sourceBeginS, 50.0 + 0.5 * (w.queryBeginS - tune.queryBeginS), 1e-9);
        sum += static_cast<double>(w.z * w.z);
    }
    EXPECT_NEAR(sum, 100.0, 1e-3);
    EXPECT_EQ(out.jumping, 100.0F);
}

}  // namespace
}  // namespace tributary
