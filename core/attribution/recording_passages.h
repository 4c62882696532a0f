#pragma once

#include <vector>

#include "core/attribution/recording.h"

namespace tributary {

/// A block of a query and a track that may be its source.
struct PassagePair {
    const TrackFeatures& query;
    double beginS = 0.0, endS = 0.0;  ///< of the block
    const TrackFeatures& track;
    const PeakRows& rows;

    [[nodiscard]] PassageProof proof(const RecordingPassage& p) const {
        return proofOf(p, query, track, rows);
    }
};

/// Where along the diagonal peaks coincide more than by chance. A passage that fits well ends where
/// it begins to fit badly: what would do for a loop under louder music is not enough to go on
/// there.
[[nodiscard]] RecordingPassage passageAlong(const PassagePair& pair, const Warp& warp,
                                            double baseS);

/// The passage with its proof, and with the ends that its levels show where it is surer so.
[[nodiscard]] RecordingPassage proven(RecordingPassage p, const PassagePair& pair);

/// A moment of the query is one moment of the source: where a source that repeats itself fits
/// twice, the stronger passage keeps the time, and of the other what is left at its longer end. By
/// query time.
[[nodiscard]] std::vector<RecordingPassage> withoutOverlaps(std::vector<RecordingPassage> passages,
                                                            const PassagePair& pair);

}  // namespace tributary
