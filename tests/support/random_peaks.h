#pragma once

#include <algorithm>

#include "core/base/random.h"
#include "core/features/track_features.h"

namespace tributary::test {

/// A track of peaks at random places.
inline TrackFeatures randomPeaks(std::uint64_t seed, double seconds, int perSecond) {
    Random random(seed);
    TrackFeatures track;
    track.durationS = seconds;
    const int frames = static_cast<int>(seconds / kPeakHopS);
    for (int i = 0; i < static_cast<int>(seconds * perSecond); ++i) {
        track.peaks.push_back({static_cast<std::uint32_t>(random.below(frames)),
                               static_cast<std::uint8_t>(40 + random.below(160)), 100});
    }
    std::sort(track.peaks.begin(), track.peaks.end(),
              [](const auto& a, const auto& b) { return a.frame < b.frame; });
    return track;
}

}  // namespace tributary::test
