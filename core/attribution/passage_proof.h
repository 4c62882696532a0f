#pragma once

#include <vector>

#include "core/attribution/gain_agreement.h"
#include "core/fingerprint/constellation.h"

namespace tributary {

/// How a passage fits the source where it is claimed to lie, against the same passage laid a little
/// earlier or later, and a little higher or lower. A copy stands out from its own surroundings:
/// what only shares an instrument, a drum sound or a beat with the source fits as well at other
/// times, and what only shares a rhythm fits as well at other pitches. Displacements in time at
/// which the source repeats itself are left out: there a copy fits again.
struct PassageProof {
    int peaks = 0;           ///< of the query, in the passage
    int met = 0;             ///< by one of the source
    double elsewhere = 0.0;  ///< met on average when laid up to 4.2 s away
    int rival = 0;           ///< most met when laid away
    /// (met − rival) / √(elsewhere + 1): deviations above the best of its surroundings.
    double peakMargin = 0.0;
    /// As peakMargin, against the passage laid up to 4⅔ semitones higher and lower.
    double pitchMargin = 0.0;
    /// gainAgreement(), less the largest of its surroundings in time and pitch. 0 where the peaks
    /// leave no hope.
    double gainMargin = 0.0;
    double agreement = 0.0;  ///< gainAgreement() itself
    double cells = 0.0;  ///< in which the source stands out, of a second of band music about 200
    double agreementElsewhere = 0.0;  ///< mean of gainAgreement() in the surroundings
    double agreementSpread = 0.0;     ///< and its deviation there
    int thirds = 0;  ///< of a semitone that the source's levels are moved up for it
};

/// A stretch of the query that runs along a stretch of the source.
struct RecordingPassage {
    double queryBeginS = 0.0, queryEndS = 0.0;
    double sourceBeginS = 0.0;  ///< of queryBeginS; source time runs `warp.speed` times as fast
    Warp warp;
    PassageProof proof{};

    [[nodiscard]] double sourceEndS() const {
        return sourceBeginS + (queryEndS - queryBeginS) * warp.speed;
    }
};

/// Where a passage is claimed to lie, to the semitone.
[[nodiscard]] Placement placementOf(const RecordingPassage& passage);

/// The levels of the source under a passage, and of `room` frames (× kChromaHopS) on either side.
[[nodiscard]] StandingLevels levelsUnder(const RecordingPassage& passage,
                                         const TrackFeatures& source, Eigen::Index room,
                                         int thirds = 0);

/// `rows`: the source's peaks at the fine row step.
/// O(displacements × (peaks + bands · frames)).
[[nodiscard]] PassageProof proofOf(const RecordingPassage& passage, const TrackFeatures& query,
                                   const TrackFeatures& source, const PeakRows& rows);

/// The part of it that the levels say, also where the peaks leave no hope.
[[nodiscard]] PassageProof proofByLevels(const RecordingPassage& passage,
                                         const TrackFeatures& query, const TrackFeatures& source,
                                         const PeakRows& rows);

/// How far a passage stands out as a copy: its gain margin, which counts less where the source has
/// little to compare, being short or bare: a single note fades alike wherever it is played. What
/// has kEvenScore is as likely a copy as not, by itself (resources/models/calibration-3.md).
[[nodiscard]] double scoreOf(const PassageProof& proof);

/// How far passages of one source do, in any order: as the best of them by itself, or as all of
/// them in one, each for what its margin exceeds chance by. Pieces of a second or two add up so,
/// and the best places of many for pieces that are from elsewhere do not. 0 where there are none.
[[nodiscard]] double scoreTogether(const std::vector<PassageProof>& proofs);

inline constexpr double kEvenScore = 0.12;

}  // namespace tributary
