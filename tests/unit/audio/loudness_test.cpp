#include "core/audio/loudness.h"

#include <cmath>

#include <gtest/gtest.h>

#include "core/audio/writer.h"
#include "tests/support/synth.h"
#include "tests/support/temp_folder.h"

namespace tributary {
namespace {

// BS.1770: a full-scale sine of 997 Hz in one channel of two reads −3.01 LKFS.
TEST(Loudness, ReferenceToneReadsAsTheStandardSays) {
    const auto sine = test::tone(997.0, 10.0, 48000, 1.0F);
    std::vector<float> left;
    for (const float sample : sine) left.insert(left.end(), {sample, 0.0F});
    const auto loudness = measureLoudness(left, 2, 48000);
    ASSERT_TRUE(loudness);
    EXPECT_NEAR(loudness->integratedLufs, -3.01, 0.05);
    EXPECT_NEAR(loudness->truePeakDb, 0.0, 0.05);
}

TEST(Loudness, TruePeakLiesBetweenTheSamples) {
    // A sine at a quarter of the rate, sampled 45° off its crests: no sample exceeds −3 dB.
    std::vector<float> sound;
    for (int i = 0; i < 48000; ++i)
        sound.push_back(static_cast<float>(std::sin(M_PI / 4 + i * M_PI / 2)));
    const auto loudness = measureLoudness(sound, 1, 48000);
    ASSERT_TRUE(loudness);
    EXPECT_GT(loudness->truePeakDb, -0.5);
}

TEST(Loudness, SilenceIsInfinitelyQuietAndMatchesNothing) {
    const std::vector<float> silence(48000);
    const auto loudness = measureLoudness(silence, 1, 48000);
    ASSERT_TRUE(loudness);
    EXPECT_TRUE(std::isinf(loudness->integratedLufs));
    EXPECT_EQ(matchingGain(*loudness, Loudness{-14.0, -1.0}), 1.0);
}

TEST(Loudness, FileReadsAsItsSamples) {
    const test::TempFolder folder;
    const auto sound = test::onChannels(test::piece(3, 6.0, 44100), 2);
    ASSERT_TRUE(writeAudio(folder / "a.wav", sound, 2, 44100));
    const auto ofFile = measureLoudness(folder / "a.wav", {}, {});
    const auto ofSamples = measureLoudness(sound, 2, 44100);
    ASSERT_TRUE(ofFile && ofSamples);
    EXPECT_NEAR(ofFile->integratedLufs, ofSamples->integratedLufs, 0.05);
    EXPECT_NEAR(ofFile->truePeakDb, ofSamples->truePeakDb, 0.05);
}

TEST(Loudness, ErrorsAreErrors) {
    const test::TempFolder folder;
    EXPECT_EQ(measureLoudness(folder / "none.wav", {}, {}).error().code, ErrorCode::FileNotFound);
    EXPECT_EQ(measureLoudness(std::vector<float>(8), 0, 48000).error().code,
              ErrorCode::InvalidArgument);
    ASSERT_TRUE(writeAudio(folder / "a.wav", test::tone(440.0, 3.0, 44100), 1, 44100));
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(measureLoudness(folder / "a.wav", {}, stop.get_token()).error().code,
              ErrorCode::Cancelled);
}

TEST(MatchingGain, MakesTheLoudnessEqual) {
    EXPECT_NEAR(matchingGain({-20.0, -12.0}, {-14.0, -1.0}), std::pow(10.0, 6.0 / 20.0), 1e-9);
    EXPECT_NEAR(matchingGain({-8.0, -0.5}, {-14.0, -1.0}), std::pow(10.0, -6.0 / 20.0), 1e-9);
}

TEST(MatchingGain, NeverClips) {
    EXPECT_NEAR(matchingGain({-30.0, -3.0}, {-10.0, -1.0}), std::pow(10.0, 2.0 / 20.0), 1e-9);
}

}  // namespace
}  // namespace tributary
