#pragma once

#include <span>
#include <vector>

#include "core/attribution/passage_proof.h"
#include "core/attribution/recording_lead.h"
#include "core/attribution/recording_score.h"
#include "core/attribution/settings.h"

namespace tributary {

/// A stretch of the query that runs along a stretch of the source.
struct RecordingPassage {
    double queryBeginS = 0.0, queryEndS = 0.0;
    double sourceBeginS = 0.0;  ///< of queryBeginS; source time runs `warp.speed` times as fast
    Warp warp;
    PassageProof proof{};
};

[[nodiscard]] std::vector<PassageProof> proofsOf(std::span<const RecordingPassage> passages);

struct RecordingMatch {
    float score = 0.0F;  ///< Σ of squared strengths of windows, agreeing ones counting more
    Warp warp;
    std::vector<RecordingPassage> passages;  ///< by time
};

/// Aligns one survivor: finer warps around those of `coarse`, then passages by the runs of
/// coinciding peaks, and the passage that `lead` leads to. `rows`: the track's.
[[nodiscard]] RecordingMatch alignRecording(const TrackFeatures& query, double beginS, double endS,
                                            const TrackFeatures& track, const PeakRows& rows,
                                            const RecordingScore& coarse, const RecordingLead& lead,
                                            const AttributionSettings& settings);

}  // namespace tributary
