#pragma once

#include <vector>

#include "core/attribution/composition.h"
#include "core/attribution/settings.h"
#include "core/attribution/statistics.h"

namespace tributary {

/// Where one window of the query was found.
struct PitchWindowMatch {
    double queryBeginS = 0.0, queryEndS = 0.0;
    double sourceBeginS = 0.0;
    float z = 0.0F;  ///< cosine, normalised by the track's impostors
};

/// How well a track's composition fits a block of the query in one key and tempo.
struct PitchMatch {
    float jumping =
        0.0F;  ///< Σ over windows of max(0, z)²: windows may come from anywhere in the source
    float chain =
        0.0F;     ///< best mean cosine along a diagonal, normalised: the whole block in order
    int key = 0;  ///< semitones the query lies higher, −5 … 6
    double speed = 1.0;
    int chainKey = 0;
    double chainSpeed = 1.0;
    double chainSourceS = 0.0;  ///< source time of the block's begin, on the best diagonal
    std::vector<PitchWindowMatch> windows;  ///< under key and speed
};

/// `blockBeginS`: query time of the first window.
[[nodiscard]] PitchMatch matchPitch(const PitchQuery& query, const CorrelationTensor& tensor,
                                    double blockBeginS, const ScoreMoments& windowImpostors,
                                    const ScoreMoments& chainImpostors);

/// Raw scores, for measuring impostors: the best cosine of each window, and the best mean along a
/// diagonal.
struct PitchExtremes {
    std::vector<float> windows;
    float chain = 0.0F;
};
[[nodiscard]] PitchExtremes pitchExtremes(const PitchQuery& query, const CorrelationTensor& tensor);

}  // namespace tributary
