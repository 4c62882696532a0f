#include "core/inbox/musical.h"

#include <cmath>
#include <numbers>

#include <gtest/gtest.h>

#include "core/features/extractor.h"
#include "core/inbox/describe.h"
#include "tests/support/sound_file.h"
#include "tests/support/synth.h"
#include "tests/support/temp_folder.h"

namespace tributary {
namespace {

constexpr int kRate = 22050;

/// Adds a decaying tone of a few harmonics, as a plucked string.
void pluck(std::vector<float>& out, double atS, double hz, double seconds) {
    const auto first = static_cast<std::size_t>(atS * kRate);
    const auto count = static_cast<std::size_t>(seconds * kRate);
    for (std::size_t i = 0; i < count && first + i < out.size(); ++i) {
        const double t = static_cast<double>(i) / kRate;
        double value = 0.0;
        for (int h = 1; h <= 4; ++h) {
            value += std::sin(2.0 * std::numbers::pi * hz * h * t) / (h * h);
        }
        out[first + i] += static_cast<float>(0.12 * value * std::exp(-4.0 * t));
    }
}

double hzOf(int midi) {
    return 440.0 * std::pow(2.0, (midi - 69) / 12.0);
}

/// A cadence of triads in a key, one chord a bar of four beats, struck on each beat.
std::vector<float> cadence(int tonic, bool minor, double bpm) {
    const double beat = 60.0 / bpm;
    std::vector<float> out(static_cast<std::size_t>(32 * beat * kRate));
    const int third = minor ? 3 : 4;
    const std::array<std::array<int, 3>, 4> chords{
        {{0, third, 7}, {5, minor ? 8 : 9, 12}, {7, 11, 14}, {0, third, 7}}};
    for (int i = 0; i < 32; ++i) {
        for (const int note : chords[static_cast<std::size_t>(i / 4 % 4)]) {
            pluck(out, i * beat, hzOf(69 + tonic + note - 9), beat);
        }
        pluck(out, i * beat, hzOf(57 + tonic - 9 + chords[static_cast<std::size_t>(i / 4 % 4)][0]),
              beat);
    }
    return out;
}

TrackFeatures heard(const std::vector<float>& samples) {
    return extractFeatures(samples, PitchSource::FromLevels);
}

TEST(Key, IsFoundInEveryTransposition) {
    for (int tonic = 0; tonic < 12; ++tonic) {
        for (const bool minor : {false, true}) {
            const auto key = estimateKey(heard(cadence(tonic, minor, 120.0)));
            ASSERT_TRUE(key.has_value());
            EXPECT_EQ(keyName(*key), keyName({tonic, minor}));
        }
    }
}

TEST(Key, IsNotFoundInSilenceOrWithoutFrames) {
    EXPECT_EQ(estimateKey(TrackFeatures{}), std::nullopt);
    EXPECT_EQ(estimateKey(heard(std::vector<float>(5 * kRate))), std::nullopt);
}

TEST(Key, IsNamedWithItsSign) {
    EXPECT_EQ(keyName({6, true}), "F♯ minor");
    EXPECT_EQ(keyName({10, false}), "B♭ major");
}

TEST(Tempo, OfASteadyBeatIsWithinOnePercent) {
    for (const double bpm : {82.0, 100.0, 124.0, 140.0}) {
        const auto found = estimateTempo(heard(cadence(2, true, bpm)));
        ASSERT_TRUE(found.has_value()) << bpm;
        EXPECT_NEAR(*found, bpm, 0.01 * bpm);
    }
}

TEST(Tempo, IsNotFoundWithoutAPulse) {
    EXPECT_EQ(estimateTempo(TrackFeatures{}), std::nullopt);
    EXPECT_EQ(estimateTempo(heard(std::vector<float>(5 * kRate))), std::nullopt);
}

TEST(DescribeTrack, MeasuresWhatTheInboxShows) {
    const test::TempFolder folder;
    const auto file = folder / "track.wav";
    ASSERT_TRUE(test::writeSound(file, test::Sound::Wav16, cadence(9, true, 120.0), 1, kRate));
    const auto track = describeTrack(file, {}, {});
    ASSERT_TRUE(track.has_value()) << describe(track.error());
    EXPECT_NEAR(track->durationS, 16.0, 0.01);
    ASSERT_TRUE(track->lufs.has_value());
    EXPECT_LT(*track->lufs, -5.0);
    EXPECT_GT(*track->lufs, -40.0);
    ASSERT_TRUE(track->key.has_value());
    EXPECT_EQ(keyName(*track->key), "A minor");
    ASSERT_TRUE(track->bpm.has_value());
    EXPECT_NEAR(*track->bpm, 120.0, 1.2);
}

TEST(DescribeTrack, StopsAndFailsAsTheDecoderDoes) {
    const test::TempFolder folder;
    const auto file = folder / "track.wav";
    ASSERT_TRUE(test::writeSound(file, test::Sound::Wav16, cadence(0, false, 120.0), 1, kRate));
    std::stop_source stop;
    stop.request_stop();
    const auto stopped = describeTrack(file, {}, stop.get_token());
    ASSERT_FALSE(stopped.has_value());
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    const auto missing = describeTrack(folder / "none.wav", {}, {});
    ASSERT_FALSE(missing.has_value());
    EXPECT_EQ(missing.error().code, ErrorCode::FileNotFound);
}

}  // namespace
}  // namespace tributary
