#pragma once

#include <filesystem>
#include <span>
#include <stop_token>

#include "core/base/progress.h"
#include "core/base/result.h"

namespace tributary {

/// Loudness by EBU R 128 (ITU-R BS.1770). Silence has −infinity of both.
struct Loudness {
    double integratedLufs = 0.0;
    double truePeakDb = 0.0;  ///< dBTP, of the louder channel
};

/// Of interleaved samples. Errors: InvalidArgument (no such layout).
[[nodiscard]] Result<Loudness> measureLoudness(std::span<const float> interleaved, int channels,
                                               int sampleRate);

/// Of a file as it is played: in stereo. Errors: the decoder's, Cancelled.
[[nodiscard]] Result<Loudness> measureLoudness(const std::filesystem::path& file,
                                               const Progress& progress, std::stop_token stop);

/// What to multiply `track` by so that it sounds as loud as `target`, at most so much that its true
/// peak stays under −1 dBTP; 1 where either is silent.
[[nodiscard]] double matchingGain(const Loudness& track, const Loudness& target);

}  // namespace tributary
