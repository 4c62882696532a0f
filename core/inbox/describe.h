#pragma once

#include <filesystem>
#include <stop_token>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/inbox/submission.h"

namespace tributary {

/// Reads the tags, measures loudness (EBU R 128, as played in stereo) and estimates key and tempo.
/// Takes about a tenth of what an analysis takes. Errors: the decoder's, Cancelled.
[[nodiscard]] Result<TrackDescription> describeTrack(const std::filesystem::path& file,
                                                     const Progress& progress,
                                                     std::stop_token stop);

}  // namespace tributary
