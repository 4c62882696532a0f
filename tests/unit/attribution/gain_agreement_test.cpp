#include "core/attribution/gain_agreement.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

#include <gtest/gtest.h>

#include "core/base/random.h"
#include "core/features/sketch.h"

namespace tributary {
namespace {

constexpr int kFrames = 200;
constexpr Eigen::Index kFirst = 50, kEnd = 136;  // 8 s

/// Partials that last for a second or less, over a floor, in dB.
Eigen::MatrixXd partials(std::uint64_t seed) {
    Random random(seed);
    Eigen::MatrixXd out = Eigen::MatrixXd::Constant(kPowerBands, kFrames, -70.0);
    for (int n = 0; n < 900; ++n) {
        const int band = random.below(kPowerBands);
        const int begin = random.below(kFrames);
        const int end = std::min(kFrames, begin + 2 + random.below(9));
        const double level = random.uniform(-50.0, -15.0);
        for (int t = begin; t < end; ++t) out(band, t) = std::max(out(band, t), level);
    }
    return out;
}

TrackFeatures trackOf(const Eigen::MatrixXd& db) {
    TrackFeatures track;
    track.durationS = static_cast<double>(db.cols()) * kChromaHopS;
    track.loudestDb = static_cast<float>(db.maxCoeff());
    track.power.resize(kPowerBands, db.cols());
    for (Eigen::Index t = 0; t < db.cols(); ++t) {
        for (int b = 0; b < kPowerBands; ++b)
            track.power(b, t) = encodePower(static_cast<float>(std::pow(10.0, 0.1 * db(b, t))));
    }
    return track;
}

/// The louder of two in each cell.
TrackFeatures mixed(const Eigen::MatrixXd& a, const Eigen::MatrixXd& b) {
    return trackOf(a.cwiseMax(b));
}

StandingLevels standing(const TrackFeatures& track) {
    return standingLevels(track, 0, track.power.cols());
}

/// Agreement of frames kFirst … kEnd with the source `frames` later and `semitones` higher.
double agreement(const TrackFeatures& query, const TrackFeatures& source, int frames = 0,
                 int semitones = 0) {
    return gainAgreement(query, standing(source),
                         {kFirst, kEnd, frames * kChromaHopS, 1.0, semitones});
}

TEST(StandingLevels, DoNotDependOnWhereTheStretchBegins) {
    const TrackFeatures track = trackOf(partials(1));
    const StandingLevels whole = standing(track);
    const StandingLevels part = standingLevels(track, 60, 90);
    EXPECT_EQ(part.firstFrame, 60);
    EXPECT_EQ(part.endFrame(), 90);
    EXPECT_LT((part.prominence - whole.prominence.middleCols(60, 30)).norm(), 1e-3F);
    EXPECT_EQ((part.levels - whole.levels.middleCols(60, 30)).norm(), 0.0F);
    EXPECT_EQ(standingLevels(track, 150, 400).endFrame(), kFrames);
}

TEST(GainAgreement, ACopyAgreesAtAnyGain) {
    const Eigen::MatrixXd source = partials(1);
    for (const double gain : {-12.0, 0.0, 9.0}) {
        const TrackFeatures copy = trackOf(source.array() + gain);
        EXPECT_GT(agreement(copy, trackOf(source)), 0.95) << gain;
    }
}

TEST(GainAgreement, ACopyUnderLouderMusicAgreesThereAndNowhereElse) {
    const Eigen::MatrixXd source = partials(1);
    const Eigen::MatrixXd host = partials(2).array() + 6.0;
    const TrackFeatures query = mixed(source, host);
    const double here = agreement(query, trackOf(source));
    EXPECT_GT(here, 0.6);
    for (const int frames : {-20, -9, -3, 3, 9, 20})
        EXPECT_LT(agreement(query, trackOf(source), frames), here - 0.2) << frames;
    for (const int semitones : {-3, -1, 1, 3})
        EXPECT_LT(agreement(query, trackOf(source), 0, semitones), here - 0.2) << semitones;
}

TEST(GainAgreement, TheSameNotesAtOtherLevelsDoNotAgree) {
    const Eigen::MatrixXd source = partials(1);
    Random random(3);
    Eigen::MatrixXd played = source;
    for (double& level : played.reshaped()) level += random.uniform(-15.0, 15.0);
    EXPECT_LT(agreement(trackOf(played), trackOf(source)), 0.35);
}

TEST(GainAgreement, EqualisedAndFadedCopiesAgree) {
    const Eigen::MatrixXd source = partials(1);
    Eigen::MatrixXd equalised = source;
    equalised.topRows(28).array() -= 12.0;
    equalised.bottomRows(28).array() += 8.0;
    EXPECT_GT(agreement(trackOf(equalised), trackOf(source)), 0.9);
    Eigen::MatrixXd faded = source;
    for (int t = 0; t < kFrames; ++t) faded.col(t).array() += 0.12 * t;  // 10 dB in 8 s
    EXPECT_GT(agreement(trackOf(faded), trackOf(source)), 0.9);
}

TEST(GainAgreement, ATransposedCopyAgreesInItsOwnKey) {
    const Eigen::MatrixXd source = partials(1);
    Eigen::MatrixXd higher = Eigen::MatrixXd::Constant(kPowerBands, kFrames, -70.0);
    higher.bottomRows(kPowerBands - 4) = source.topRows(kPowerBands - 4);
    EXPECT_GT(agreement(trackOf(higher), trackOf(source), 0, 4), 0.9);
    EXPECT_LT(agreement(trackOf(higher), trackOf(source)), 0.5);
}

TEST(GainFit, TellsInWhichFramesTheSourceIsHeard) {
    const Eigen::MatrixXd source = partials(1);
    Eigen::MatrixXd query = partials(2).array() + 3.0;
    query.middleCols(80, 30) = source.middleCols(80, 30);
    const GainFit fit =
        gainFit(trackOf(query), standing(trackOf(source)), {kFirst, kEnd, 0.0, 1.0, 0});
    ASSERT_EQ(fit.cells.size(), static_cast<std::size_t>(kEnd - kFirst));
    ASSERT_EQ(fit.agreeing.size(), fit.cells.size());
    const auto agreeingIn = [&](std::size_t first, std::size_t end) {
        float all = 0.0F, agreeing = 0.0F;
        for (std::size_t t = first; t < end; ++t) {
            all += fit.cells[t];
            agreeing += fit.agreeing[t];
            EXPECT_LE(fit.agreeing[t], fit.cells[t]);
        }
        return agreeing / all;
    };
    EXPECT_GT(agreeingIn(32, 58), 0.9F);
    EXPECT_LT(agreeingIn(0, 28), 0.4F);
    EXPECT_LT(agreeingIn(62, 86), 0.4F);
    EXPECT_EQ(fit.agreement, agreement(trackOf(query), trackOf(source)));
}

TEST(StandingLevels, OfATrackAThirdOfASemitoneHigherLieBetweenTwoBands) {
    const Eigen::MatrixXd quiet = Eigen::MatrixXd::Constant(kPowerBands, kFrames, -70.0);
    Eigen::MatrixXd note = quiet;
    note.block(40, 60, 1, 5).array() = -20.0;
    const TrackFeatures track = trackOf(note);
    const StandingLevels higher = standingLevels(track, 60, 65, 1);
    EXPECT_NEAR(higher.levels(40, 2), -20.0 + 10.0 * std::log10(2.0 / 3.0), 0.1);
    EXPECT_NEAR(higher.levels(41, 2), -20.0 + 10.0 * std::log10(1.0 / 3.0), 0.1);
    EXPECT_NEAR(higher.levels(39, 2), -70.0, 0.6);
    const StandingLevels lower = standingLevels(track, 60, 65, -1);
    EXPECT_NEAR(lower.levels(39, 2), higher.levels(41, 2), 1e-4);
}

TEST(GainAgreement, NothingAgreesOutsideTheSourceOrWithSilence) {
    const TrackFeatures source = trackOf(partials(1));
    EXPECT_EQ(agreement(source, source, 5000), 0.0);
    EXPECT_EQ(agreement(source, source, 0, kPowerBands), 0.0);
    TrackFeatures silence = source;
    silence.power.setZero();
    EXPECT_EQ(agreement(silence, source), 0.0);
    EXPECT_EQ(agreement(source, silence), 0.0);
}

TEST(GainAgreement, AFewCellsProveLittle) {
    const Eigen::MatrixXd quiet = Eigen::MatrixXd::Constant(kPowerBands, kFrames, -70.0);
    Eigen::MatrixXd oneNote = quiet;
    oneNote.block(40, 60, 1, 5).array() = -20.0;
    const TrackFeatures source = trackOf(oneNote);
    EXPECT_LE(agreement(source, source), 0.1);
    EXPECT_GT(agreement(source, source), 0.0);
}

}  // namespace
}  // namespace tributary
