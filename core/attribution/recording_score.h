#pragma once

#include <span>
#include <vector>

#include "core/features/track_features.h"
#include "core/fingerprint/constellation.h"

namespace tributary {

/// z of a window's best offset that chance reaches: more only where most peaks meet.
inline constexpr float kChanceZ = 10.0F;

/// The peaks of a stretch of the query.
struct VoteWindow {
    double beginS = 0.0;
    std::vector<TimedPeak> peaks;  ///< times from beginS; the most salient ones
};

/// `most`: peaks in a window, the most salient ones; up to kMostVotes.
[[nodiscard]] std::vector<VoteWindow> voteWindows(const TrackFeatures& query, double beginS,
                                                  double endS, double windowS, double hopS,
                                                  std::size_t most);

/// Warps of one speed, and a block's windows at it.
struct PlacedWindows {
    double speed = 1.0;
    std::vector<int> shifts;  ///< in bins, as of a Warp
    std::vector<PlacedPeaks> windows;
};

/// The windows at each speed of the grid, in its order; `rowHopS`: of the rows they are laid on.
[[nodiscard]] std::vector<PlacedWindows> placedWindows(std::span<const VoteWindow> windows,
                                                       std::span<const Warp> grid, double windowS,
                                                       double rowHopS);

/// How well a track's recording fits a block of the query, under its best warps.
struct RecordingScore {
    float score = 0.0F;  ///< Σ over windows of margin²
    Warp warp;
    Warp second;         ///< the next best warp, for the aligner to try too
    float loose = 0.0F;  ///< Σ over windows of what z exceeds chance by, squared: of a source that
                         ///< repeats itself the margins are small
    Warp looseWarp;
};

[[nodiscard]] RecordingScore scoreRecording(std::span<const PlacedWindows> placed,
                                            const PeakRows& track);

}  // namespace tributary
