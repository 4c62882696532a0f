#pragma once

#include <span>

#include "core/attribution/composition.h"
#include "core/attribution/pitch_match.h"

namespace tributary {

/// The stretch of a block over which its upper line runs best along a source's, in order. Chords
/// and band play no part in it: a tune is the same tune sung alone, or over other chords.
struct TuneMatch {
    float run = 0.0F;       ///< (mean cosine − what any two tunes reach) · √windows
    float standing = 0.0F;  ///< `run`, normalised by what the other candidates reach
    int key = 0;            ///< semitones the query lies higher, −5 … 6
    double speed = 1.0;
    double queryBeginS = 0.0, queryEndS = 0.0;
    double sourceBeginS = 0.0;
};

/// The best run of two windows at least; `run` is 0 where the block is shorter. `blockBeginS`:
/// query time of the first window.
[[nodiscard]] TuneMatch matchTune(const PitchQuery& query, const CorrelationTensor& tensor,
                                  double blockBeginS);

/// What unrelated tunes reach against this block, from the runs of all candidates, towards what
/// they reach against any (resources/models/calibration-3.md). `cluster`: as for windowLevels().
[[nodiscard]] WindowLevel tuneLevel(std::span<const float> runs,
                                    std::span<const std::size_t> cluster);

/// The tune on the windows of `notes`, alike in all that it covers and 0 elsewhere, so that it
/// weighs as much as notes of that `jumping` score would.
[[nodiscard]] PitchMatch asNotes(const TuneMatch& tune, const PitchMatch& notes, double jumping);

}  // namespace tributary
