#pragma once

#include <filesystem>
#include <memory>
#include <vector>

#include <gtest/gtest.h>

#include "core/playback/streamed_track.h"
#include "tests/support/sound_file.h"
#include "tests/support/synth.h"
#include "tests/support/temp_folder.h"

namespace tributary::test {

inline constexpr int kDeckRate = 48000;

/// Writes a stereo file whose every sample is `value`, so that what is heard can be told apart.
inline std::filesystem::path writeLevel(const TempFolder& folder, const char* name, float value,
                                        double seconds, int rate = kDeckRate) {
    const std::filesystem::path file = folder / name;
    const auto frames = static_cast<std::size_t>(seconds * rate);
    EXPECT_TRUE(writeSound(file, Sound::WavFloat, std::vector<float>(2 * frames, value), 2, rate));
    return file;
}

inline std::shared_ptr<StreamedTrack> openTrack(const std::filesystem::path& file) {
    auto reader = PlaybackReader::open(file, kDeckRate);
    EXPECT_TRUE(reader.has_value());
    return std::make_shared<StreamedTrack>(std::move(*reader));
}

}  // namespace tributary::test
