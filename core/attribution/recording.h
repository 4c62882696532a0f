#pragma once

#include <span>
#include <vector>

#include "core/attribution/settings.h"
#include "core/attribution/statistics.h"
#include "core/fingerprint/constellation.h"

namespace tributary {

/// The peaks of a stretch of the query.
struct VoteWindow {
    double beginS = 0.0;
    std::vector<TimedPeak> peaks;  ///< times from beginS; the most salient ones
};

[[nodiscard]] std::vector<VoteWindow> voteWindows(const TrackFeatures& query, double beginS,
                                                  double endS, double windowS, double hopS);

/// How well a track's recording fits a block of the query, under its best warp.
struct RecordingScore {
    float score = 0.0F;  ///< Σ over windows of max(0, normalised z)²
    Warp warp;
    Warp second;  ///< the next best warp, for the aligner to try too
};

[[nodiscard]] RecordingScore scoreRecording(std::span<const VoteWindow> windows,
                                            const PeakRows& track, std::span<const Warp> grid,
                                            double windowS, const ScoreMoments& impostors);

/// A stretch of the query that runs along a stretch of the source.
struct RecordingPassage {
    double queryBeginS = 0.0, queryEndS = 0.0;
    double sourceBeginS = 0.0;  ///< of queryBeginS; source time runs `warp.speed` times as fast
    Warp warp;
    float score = 0.0F;  ///< Σ of max(0, normalised z)² of the windows that agree
};

struct RecordingMatch {
    float score = 0.0F;  ///< as RecordingScore, at the finer grid, agreeing windows counting more
    Warp warp;
    std::vector<RecordingPassage> passages;  ///< by time
};

/// Aligns one survivor: finer warps around `coarse`, then passages by the runs of coinciding peaks.
[[nodiscard]] RecordingMatch alignRecording(const TrackFeatures& query, double beginS, double endS,
                                            const TrackFeatures& track,
                                            const RecordingScore& coarse,
                                            const ScoreMoments& impostors,
                                            const AttributionSettings& settings);

}  // namespace tributary
