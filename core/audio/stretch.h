#pragma once

#include <filesystem>
#include <stop_token>

#include "core/base/progress.h"
#include "core/base/result.h"

namespace tributary {

/// A part of a file to be heard in another key and tempo.
struct StretchRequest {
    std::filesystem::path file;
    double beginS = 0.0, endS = 0.0;  ///< at most kLongestStretchS; what the file lacks is left out
    double semitones = 0.0;           ///< up
    double speed = 1.0;               ///< > 1: faster; 0.25 to 4
};

inline constexpr double kLongestStretchS = 180.0;

/// Writes that part in stereo as a WAV file, moved by Rubber Band's better engine. Its first sample
/// is `beginS`, and it is 1 / speed as long. Errors: those of PlaybackReader::open(),
/// InvalidArgument (outside of the limits), those of writeAudio(), Cancelled.
[[nodiscard]] Result<void> writeStretched(const StretchRequest& request,
                                          const std::filesystem::path& output,
                                          const Progress& progress, std::stop_token stop);

}  // namespace tributary
