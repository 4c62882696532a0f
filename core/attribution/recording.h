#pragma once

#include <span>
#include <vector>

#include "core/attribution/passage_proof.h"
#include "core/attribution/recording_score.h"
#include "core/attribution/settings.h"

namespace tributary {

[[nodiscard]] std::vector<PassageProof> proofsOf(std::span<const RecordingPassage> passages);

struct RecordingMatch {
    float score = 0.0F;  ///< Σ of squared strengths of windows, agreeing ones counting more
    Warp warp;
    std::vector<RecordingPassage> passages;  ///< by time
};

/// Aligns one survivor: finer warps around those of `coarse`, then passages by the runs of
/// coinciding peaks, and `lead`, of surestLead(). `rows`: the track's.
[[nodiscard]] RecordingMatch alignRecording(const TrackFeatures& query, double beginS, double endS,
                                            const TrackFeatures& track, const PeakRows& rows,
                                            const RecordingScore& coarse,
                                            const RecordingPassage& lead,
                                            const AttributionSettings& settings);

}  // namespace tributary
