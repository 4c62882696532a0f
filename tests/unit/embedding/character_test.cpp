#include "core/embedding/character.h"

#include <cmath>
#include <limits>

#include <gtest/gtest.h>

#include "core/audio/decoder.h"
#include "core/base/random.h"
#include "core/embedding/rhythm.h"
#include "core/embedding/style.h"
#include "core/features/extractor.h"
#include "tests/support/synth.h"

namespace tributary {
namespace {

using View = CharacterEmbedding::View;

/// Strokes of a two-bar pattern, steps of `stepFrames` peak frames: a digit is the octave that its
/// peaks lie in.
TrackFeatures groove(const char* pattern, double stepFrames, double seconds, std::uint64_t seed) {
    Random random(seed);
    TrackFeatures f;
    f.durationS = seconds;
    const auto frames = static_cast<Eigen::Index>(seconds / kChromaHopS);
    f.chroma = f.melody = f.bass = Eigen::MatrixXf::Zero(12, frames);
    f.power.setZero(kPowerBands, frames);
    const std::string steps(pattern);
    for (std::size_t i = 0;; ++i) {
        const auto frame =
            static_cast<std::uint32_t>(std::lround(static_cast<double>(i) * stepFrames));
        if (frame >= frames * kPeakFramesPerChroma) return f;
        const char step = steps[i % steps.size()];
        if (step == '.') continue;
        for (int peak = 0; peak < 6; ++peak) {
            const int bin = (step - '0') * kBinsPerOctave + random.below(kBinsPerOctave);
            f.peaks.push_back({frame, static_cast<std::uint8_t>(bin), 180});
        }
    }
}

constexpr const char* kRock = "0.6.3.6.006.3.6.";
constexpr const char* kWaltz = "0...5...5...";

TrackFeatures powerOf(std::uint64_t seed, int lowBand, int loudest) {
    Random random(seed);
    TrackFeatures f;
    f.power.setZero(kPowerBands, 400);
    f.chroma = Eigen::MatrixXf::Zero(12, 400);
    for (Eigen::Index t = 0; t < 400; ++t) {
        for (int b = lowBand; b < std::min(kPowerBands, lowBand + 40); ++b) {
            f.power(b, t) = static_cast<std::uint8_t>(loudest - random.below(60));
        }
    }
    return f;
}

Eigen::VectorXf pattern(const TrackFeatures& f) {
    const Eigen::MatrixXf envelopes = onsetEnvelopes(f);
    return rhythmPattern(envelopes, 0, std::min<Eigen::Index>(envelopes.cols(), 517));
}

float cosine(const Eigen::VectorXf& a, const Eigen::VectorXf& b) {
    return a.dot(b) / (a.norm() * b.norm());
}

TEST(Rhythm, TheSameGrooveFasterIsTheSameGroove) {
    const Eigen::VectorXf slow = pattern(groove(kRock, 6.0, 30.0, 1));
    const Eigen::VectorXf fast = pattern(groove(kRock, 5.0, 30.0, 2));
    const Eigen::VectorXf waltz = pattern(groove(kWaltz, 6.0, 30.0, 3));
    EXPECT_GT(cosine(slow, fast), 0.95F);
    EXPECT_LT(cosine(slow, waltz), cosine(slow, fast) - 0.05F);
}

TEST(Rhythm, PitchDoesNotMatterWithinABand) {
    TrackFeatures low = groove(kWaltz, 6.0, 30.0, 4);
    TrackFeatures high = low;
    for (SpectralPeak& p : high.peaks) p.bin = static_cast<std::uint8_t>(p.bin + 6);
    EXPECT_GT(cosine(pattern(low), pattern(high)), 0.9F);
}

TEST(Rhythm, NothingBeginsInSilence) {
    EXPECT_TRUE(pattern(groove(".", 6.0, 20.0, 5)).isZero(0.0F));
    // One held sound begins once and repeats nothing, in a window of any length.
    TrackFeatures once = groove(".", 6.0, 20.0, 6);
    once.peaks.push_back({40, 20, 255});
    EXPECT_TRUE(pattern(once).allFinite());
}

TEST(Rhythm, PeaksBeyondTheLastFrameAreLeftOut) {
    TrackFeatures f = groove(kRock, 6.0, 10.0, 7);
    f.peaks.push_back({1'000'000, 20, 255});
    EXPECT_EQ(onsetEnvelopes(f).cols(), f.chroma.cols() * kPeakFramesPerChroma);
}

TEST(Style, LoudnessDoesNotMatter) {
    const TrackFeatures loud = powerOf(1, 20, 220);
    TrackFeatures quiet = loud;
    for (auto& code : quiet.power.reshaped()) {
        if (code > 0) code = static_cast<std::uint8_t>(code - 24);
    }
    // Bands that are silent in both stay at the floor of the scale.
    const Eigen::VectorXf a = blockFeatures(loud, 0, 129);
    const Eigen::VectorXf b = blockFeatures(quiet, 0, 129);
    EXPECT_LT((a - b).tail(b.size() - kBlockPatternSizes[0]).norm(), 0.1F * a.norm());
}

TEST(Style, BrightAndDarkMusicDiffer) {
    const Eigen::VectorXf dark = blockFeatures(powerOf(2, 0, 200), 0, 129);
    const Eigen::VectorXf dark2 = blockFeatures(powerOf(3, 0, 200), 0, 129);
    const Eigen::VectorXf bright = blockFeatures(powerOf(4, 44, 200), 0, 129);
    EXPECT_LT((dark - dark2).norm(), 0.3F * (dark - bright).norm());
}

TEST(Style, SilenceAndTooFewFramesAreZero) {
    TrackFeatures silent = powerOf(5, 0, 200);
    silent.power.setZero();
    EXPECT_TRUE(blockFeatures(silent, 0, 129).isZero(0.0F));
    EXPECT_TRUE(blockFeatures(powerOf(6, 0, 200), 0, 2).isZero(0.0F));
}

TEST(Character, AQueryWindowIsTheTracksOwnWindow) {
    const TrackFeatures track = extractFeatures(test::piece(11, 30.0, kAnalysisRate));
    for (const auto& e : characterEmbeddings()) {
        const SegmentVectors windows = e->embed(track);
        ASSERT_GE(windows.values.cols(), 3);
        const Eigen::VectorXf second = e->embedQuery(track, e->hopS(), {});
        EXPECT_GT(second.dot(windows.values.col(1)), 0.999F) << e->facet();
        EXPECT_NEAR(wholeTrack(windows.values).norm(), 1.0F, 1e-4F);
    }
}

TEST(Character, WithoutWindowsATrackIsZero) {
    EXPECT_TRUE(wholeTrack(Eigen::MatrixXf(5, 0)).isZero(0.0F));
    EXPECT_TRUE(wholeTrack(Eigen::MatrixXf::Zero(5, 3)).isZero(0.0F));
}

TEST(CharacterModel, IsBuiltInAndMadeOfUnitVectors) {
    const CharacterModel& model = characterModel();
    EXPECT_EQ(model.rhythm.mean.size(), kRhythmPatternSize);
    EXPECT_EQ(model.style.mean.size(), kBlockFeaturesSize);
    for (const Eigen::MatrixXf* background : {&model.rhythmBackground, &model.styleBackground}) {
        ASSERT_GE(background->cols(), 50);
        for (Eigen::Index i = 0; i < background->cols(); ++i) {
            EXPECT_NEAR(background->col(i).norm(), 1.0F, 1e-4F);
        }
    }
    EXPECT_EQ(characterSha256().size(), 64U);
}

TEST(CharacterModel, ComesBackAsItWasWritten) {
    const auto bytes = encodeCharacter(characterModel());
    const auto decoded = decodeCharacter(bytes);
    ASSERT_TRUE(decoded);
    EXPECT_EQ(encodeCharacter(*decoded), bytes);
}

TEST(CharacterModel, DamageIsAnError) {
    const auto good = encodeCharacter(characterModel());
    const auto refused = [](const std::vector<std::byte>& bytes) {
        const auto decoded = decodeCharacter(bytes);
        return !decoded && decoded.error().code == ErrorCode::WeightsCorrupt;
    };
    EXPECT_TRUE(refused({}));
    auto bytes = good;
    bytes.pop_back();
    EXPECT_TRUE(refused(bytes));
    bytes = good;
    bytes.push_back(std::byte{0});
    EXPECT_TRUE(refused(bytes));
    for (const std::size_t at : {0U, 4U, 8U, 12U, 19U}) {  // magic, version, sizes
        bytes = good;
        bytes[at] ^= std::byte{0x40};
        EXPECT_TRUE(refused(bytes)) << at;
    }
    CharacterModel broken = characterModel();
    broken.style.matrix(0, 0) = std::numeric_limits<float>::quiet_NaN();
    EXPECT_TRUE(refused(encodeCharacter(broken)));
}

}  // namespace
}  // namespace tributary
