#pragma once

#include <span>
#include <vector>

#include "core/attribution/passage_proof.h"
#include "core/attribution/settings.h"
#include "core/fingerprint/constellation.h"

namespace tributary {

/// The peaks of a stretch of the query.
struct VoteWindow {
    double beginS = 0.0;
    std::vector<TimedPeak> peaks;  ///< times from beginS; the most salient ones
};

/// `most`: peaks in a window, the most salient ones; up to kMostVotes.
[[nodiscard]] std::vector<VoteWindow> voteWindows(const TrackFeatures& query, double beginS,
                                                  double endS, double windowS, double hopS,
                                                  std::size_t most);

/// How well a track's recording fits a block of the query, under its best warps.
struct RecordingScore {
    float score = 0.0F;  ///< Σ over windows of margin²
    Warp warp;
    Warp second;         ///< the next best warp, for the aligner to try too
    float loose = 0.0F;  ///< Σ over windows of what z exceeds chance by, squared: of a source that
                         ///< repeats itself the margins are small
    Warp looseWarp;
};

[[nodiscard]] RecordingScore scoreRecording(std::span<const VoteWindow> windows,
                                            const PeakRows& track, std::span<const Warp> grid,
                                            double windowS);

/// A stretch of the query that runs along a stretch of the source.
struct RecordingPassage {
    double queryBeginS = 0.0, queryEndS = 0.0;
    double sourceBeginS = 0.0;  ///< of queryBeginS; source time runs `warp.speed` times as fast
    Warp warp;
    float score = 0.0F;  ///< Σ of squared strengths of the windows that agree
    PassageProof proof{};
};

[[nodiscard]] std::vector<PassageProof> proofsOf(std::span<const RecordingPassage> passages);

struct RecordingMatch {
    float score = 0.0F;  ///< Σ of squared strengths of windows, agreeing ones counting more
    Warp warp;
    std::vector<RecordingPassage> passages;  ///< by time
};

/// Aligns one survivor: finer warps around those of `coarse`, then passages by the runs of
/// coinciding peaks. `levels`: whitened levels of the whole query.
[[nodiscard]] RecordingMatch alignRecording(const TrackFeatures& query, const WhitenedPower& levels,
                                            double beginS, double endS, const TrackFeatures& track,
                                            const RecordingScore& coarse,
                                            const AttributionSettings& settings);

}  // namespace tributary
