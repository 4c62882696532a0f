#include "core/audio/playback_reader.h"

#include <cmath>
#include <numbers>

#include <gtest/gtest.h>

#include "tests/support/sound_file.h"
#include "tests/support/synth.h"
#include "tests/support/temp_folder.h"

namespace tributary {
namespace {

std::vector<float> readAll(PlaybackReader& reader) {
    std::vector<float> all;
    for (std::int64_t chunk = 0;; ++chunk) {
        const std::vector<float> part = reader.readChunk(chunk);
        if (part.empty()) return all;
        all.insert(all.end(), part.begin(), part.end());
    }
}

class PlaybackReaderTest : public ::testing::Test {
protected:
    PlaybackReader opened(const std::vector<float>& interleaved, int channels, int fileRate,
                          int outputRate) {
        const auto file = folder_ / "sound.wav";
        EXPECT_TRUE(test::writeSound(file, test::Sound::WavFloat, interleaved, channels, fileRate));
        auto reader = PlaybackReader::open(file, outputRate);
        EXPECT_TRUE(reader.has_value());
        return std::move(*reader);
    }
    test::TempFolder folder_;
};

TEST_F(PlaybackReaderTest, GivesTheSamplesAsTheyAreAtTheFilesOwnRate) {
    const std::vector<float> stereo = test::noise(1, 4.0, 44100);  // left and right by turns
    PlaybackReader reader = opened(stereo, 2, 44100, 44100);
    EXPECT_EQ(reader.frameCount() * 2, static_cast<std::int64_t>(stereo.size()));
    EXPECT_EQ(readAll(reader), stereo);
}

TEST_F(PlaybackReaderTest, ChunksOfResampledAudioMeetWithoutASeam) {
    for (const int fileRate : {44100, 22050, 96000, 44101}) {
        const double hz = 440.0;
        PlaybackReader reader = opened(test::tone(hz, 6.0, fileRate), 1, fileRate, 48000);
        ASSERT_LT(reader.chunkFrames() * 2, reader.frameCount()) << fileRate;
        const std::vector<float> all = readAll(reader);
        ASSERT_EQ(static_cast<std::int64_t>(all.size()), reader.frameCount() * 2);
        // A sine is foretold by its last two samples; a seam is not. The ends of the file ring.
        const double twiceCos = 2.0 * std::cos(2.0 * std::numbers::pi * hz / 48000.0);
        double worst = 0.0;
        for (std::size_t i = 4800; i + 4800 < all.size() / 2; ++i) {
            const double foretold = twiceCos * all[2 * i - 2] - all[2 * i - 4];
            worst = std::max(worst, std::abs(all[2 * i] - foretold));
        }
        EXPECT_LT(worst, 1e-4) << fileRate;
    }
}

TEST_F(PlaybackReaderTest, ReadsChunksInAnyOrder) {
    PlaybackReader reader = opened(test::noise(2, 5.0, 44100), 1, 44100, 48000);
    const auto second = reader.readChunk(1);
    const auto first = reader.readChunk(0);
    EXPECT_EQ(reader.readChunk(1), second);
    EXPECT_EQ(reader.readChunk(0), first);
    EXPECT_TRUE(reader.readChunk(-1).empty());
    EXPECT_TRUE(reader.readChunk(1000).empty());
}

TEST_F(PlaybackReaderTest, PutsMonoOnBothSidesAndMixesManyChannelsDown) {
    PlaybackReader mono = opened(test::tone(300.0, 1.0, 48000), 1, 48000, 48000);
    const auto both = mono.readChunk(0);
    EXPECT_EQ(both[200], both[201]);
    std::vector<float> six(6 * 48000, 0.0F);
    for (std::size_t frame = 0; frame < 48000; ++frame) six[6 * frame + 4] = 0.6F;
    PlaybackReader mixed = opened(six, 6, 48000, 48000);
    EXPECT_NEAR(mixed.readChunk(0)[200], 0.1F, 1e-6);
}

TEST_F(PlaybackReaderTest, SaysWhatCannotBePlayed) {
    const auto missing = PlaybackReader::open(folder_ / "gone.wav", 48000);
    ASSERT_FALSE(missing.has_value());
    EXPECT_EQ(missing.error().code, ErrorCode::FileNotFound);
    test::writeBytes(folder_ / "text.wav", "this is not audio");
    const auto text = PlaybackReader::open(folder_ / "text.wav", 48000);
    ASSERT_FALSE(text.has_value());
    EXPECT_EQ(text.error().code, ErrorCode::AudioUnsupported);
}

}  // namespace
}  // namespace tributary
