#pragma once

#include <cstddef>
#include <span>
#include <stop_token>
#include <vector>

#include "core/attribution/align.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/fingerprint/peak_trail.h"

namespace tributary {

/// The `count` tracks whose recording the query is likeliest to hold, by number. Of a loop under
/// other music a nearest neighbour of the whole sound tells nothing, and hashes of pairs of peaks
/// break; single peaks survive. So every track is voted on, with rows and speeds as coarse as finds
/// allow: about 2 ms a track and block. Tracks come first that score high in any block, by sum or
/// by windows that agree. Errors: Cancelled.
[[nodiscard]] Result<std::vector<std::size_t>> likelyRecordings(
    const TrackFeatures& query, std::span<const QueryBlock> blocks,
    std::span<const PeakTrail> tracks, std::size_t count, const AttributionSettings& settings,
    unsigned threads, const Progress& progress, std::stop_token stop);

}  // namespace tributary
