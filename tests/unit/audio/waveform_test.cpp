#include "core/audio/waveform.h"

#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>

#include "core/audio/decoder.h"
#include "core/audio/writer.h"
#include "tests/support/synth.h"
#include "tests/support/temp_folder.h"

namespace tributary {
namespace {

TEST(WaveformBuilder, BucketsHoldTheExtremesOfTheirStretch) {
    for (const std::size_t buckets : {2U, 3U, 7U, 100U, 2000U}) {
        const auto samples = test::noise(4, 1.3, kAnalysisRate);
        WaveformBuilder builder(buckets);
        builder.add(samples);
        const Waveform waveform = builder.waveform();
        ASSERT_EQ(waveform.low.size(), waveform.high.size());
        ASSERT_LE(waveform.low.size(), buckets);
        ASSERT_GE(2 * waveform.low.size(), buckets);
        const auto each = static_cast<std::size_t>(std::lround(waveform.bucketS * kAnalysisRate));
        for (std::size_t i = 0; i < waveform.low.size(); ++i) {
            const auto begin = samples.begin() + static_cast<std::ptrdiff_t>(i * each);
            const auto end = samples.begin() +
                             static_cast<std::ptrdiff_t>(std::min((i + 1) * each, samples.size()));
            ASSERT_LT(begin, end);
            ASSERT_EQ(waveform.low[i], *std::min_element(begin, end)) << i << " of " << buckets;
            ASSERT_EQ(waveform.high[i], *std::max_element(begin, end));
        }
        EXPECT_GE(each * waveform.low.size(), samples.size());
    }
}

TEST(WaveformBuilder, PiecesGiveTheSameAsTheWhole) {
    const auto samples = test::noise(5, 2.0, kAnalysisRate);
    WaveformBuilder whole(64), pieces(64);
    whole.add(samples);
    for (std::size_t at = 0, size = 1; at < samples.size(); at += size, size = size * 5 % 997 + 1) {
        pieces.add(std::span(samples).subspan(at, std::min(size, samples.size() - at)));
    }
    EXPECT_EQ(whole.waveform().low, pieces.waveform().low);
    EXPECT_EQ(whole.waveform().high, pieces.waveform().high);
}

TEST(WaveformBuilder, NothingGivesNothing) {
    const Waveform waveform = WaveformBuilder(10).waveform();
    EXPECT_TRUE(waveform.low.empty());
    EXPECT_EQ(waveform.durationS, 0.0);
}

TEST(ReadWaveform, SpansTheFile) {
    const test::TempFolder folder;
    ASSERT_TRUE(writeAudio(folder / "a.flac", test::tone(440.0, 3.0, 44100), 1, 44100));
    const auto waveform = readWaveform(folder / "a.flac", 500, {}, {});
    ASSERT_TRUE(waveform);
    EXPECT_NEAR(waveform->durationS, 3.0, 0.001);
    EXPECT_NEAR(*std::max_element(waveform->high.begin(), waveform->high.end()), 0.5F, 0.01F);
}

TEST(ReadWaveform, PassesErrorsOnAndStops) {
    const test::TempFolder folder;
    EXPECT_EQ(readWaveform(folder / "none.wav", 10, {}, {}).error().code, ErrorCode::FileNotFound);
    ASSERT_TRUE(writeAudio(folder / "a.wav", test::tone(440.0, 3.0, 44100), 1, 44100));
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(readWaveform(folder / "a.wav", 10, {}, stop.get_token()).error().code,
              ErrorCode::Cancelled);
}

}  // namespace
}  // namespace tributary
