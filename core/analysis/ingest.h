#pragma once

#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

#include "core/audio/decoder.h"
#include "core/audio/tags.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/embedding/segment_vectors.h"
#include "core/features/track_features.h"

namespace tributary {

/// A track as the engine sees it. Catalogue and query go through the very same function.
struct IngestedAudio {
    AudioInfo info;
    double durationS = 0.0;  ///< as decoded
    std::string audioSha256;
    bool truncated = false;
    bool olderFeatures = false;  ///< from a signature whose sketch an earlier version wrote
    Tags tags;                   ///< of the file, or those that came with a signature
    TrackFeatures features;
    std::vector<SegmentVectors> segments;   ///< one entry a facet
    double decodeS = 0.0, featuresS = 0.0;  ///< wall seconds spent
};

/// decode → features → segments, or all that from an influence signature (signature.h) in place of
/// the audio. Errors: the decoder's, AudioTooShort (under kShortestS), AudioSilent, Cancelled,
/// SignatureCorrupt, SignatureTooNew.
[[nodiscard]] Result<IngestedAudio> ingest(const std::filesystem::path& file,
                                           const Progress& progress, std::stop_token stop);

/// Nothing shorter is analysed, in seconds: one segment would not fit.
inline constexpr double kShortestS = 3.0;

}  // namespace tributary
