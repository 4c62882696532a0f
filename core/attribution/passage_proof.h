#pragma once

#include <vector>

#include "core/attribution/whitened_power.h"
#include "core/fingerprint/constellation.h"

namespace tributary {

struct RecordingPassage;

/// How a passage fits the source where it is claimed to lie, against the same passage laid a little
/// earlier or later, and a little higher or lower. A copy stands out from its own surroundings:
/// what only shares an instrument, a drum sound or a beat with the source fits as well at other
/// times, and what only shares a rhythm fits as well at other pitches. Displacements in time at
/// which the source repeats itself are left out: there a copy fits again.
struct PassageProof {
    double seconds = 0.0;    ///< of the query
    int peaks = 0;           ///< of the query, in the passage
    int met = 0;             ///< by one of the source
    double elsewhere = 0.0;  ///< met on average when laid up to 4.2 s away
    int rival = 0;           ///< most met when laid away
    /// (met − rival) / √(elsewhere + 1): deviations above the best of its surroundings.
    double peakMargin = 0.0;
    /// Correlation of whitened band levels, less the best of its surroundings.
    double powerMargin = 0.0;
    /// As peakMargin, against the passage laid up to 4⅔ semitones higher and lower.
    double pitchMargin = 0.0;
};

/// `rows`: the source's peaks at the fine row step. `query`: whitened levels of the whole query.
/// O(displacements × (peaks + bands · frames)).
[[nodiscard]] PassageProof proofOf(const RecordingPassage& passage, const TrackFeatures& query,
                                   const WhitenedPower& levels, const TrackFeatures& source,
                                   const PeakRows& rows);

/// The geometric mean of the three margins, 0 where one is negative: a copy stands out in all.
[[nodiscard]] double marginOf(const PassageProof& proof);

/// How far a passage stands out as a copy: marginOf(), which counts less in short passages. What
/// has kEvenScore is as likely a copy as not, by itself (resources/models/calibration-3.md).
[[nodiscard]] double scoreOf(const PassageProof& proof);

/// How far the best of some passages do, which count as one of their length: pieces of a second or
/// two in any order add up. 0 where there are none.
[[nodiscard]] double scoreTogether(std::vector<PassageProof> proofs);

inline constexpr double kEvenScore = 1.57;

}  // namespace tributary
