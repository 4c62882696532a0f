#pragma once

#include <vector>

#include <Eigen/Core>

#include "core/features/track_features.h"

namespace tributary {

/// Band levels of a stretch of a track, and how far they stand out of their surroundings.
struct StandingLevels {
    Eigen::Index firstFrame = 0;  ///< of the track, × kChromaHopS
    Eigen::MatrixXf levels;       ///< kPowerBands × frames, dB
    /// Likewise: above the mean of neighbouring bands, less half of what that is over 3 s, so that
    /// equalisation does not matter, and what sounds on matters less.
    Eigen::MatrixXf prominence;

    [[nodiscard]] Eigen::Index endFrame() const { return firstFrame + levels.cols(); }
};

/// Frames [first, end) of the track, as far as it has them, `thirds` of a semitone (−1, 0 or 1)
/// higher.
[[nodiscard]] StandingLevels standingLevels(const TrackFeatures& track, Eigen::Index first,
                                            Eigen::Index end, int thirds = 0);

/// Where the query's frames [first, end) are claimed to lie: source time = baseS + speed · query
/// time, moved up by `semitones`.
struct Placement {
    Eigen::Index first = 0, end = 0;
    double baseS = 0.0;
    double speed = 1.0;
    int semitones = 0;
};

/// Of the cells (band × frame) in which the source stands out, the part in which the query's level
/// is the source's plus one gain (± 3 dB). A copy keeps its gain wherever nothing louder covers it;
/// what plays the same notes on the same instruments does not. Each third of the bands has a gain
/// of its own, as loops are equalised, which may drift by 4 dB in 2 s, as they are faded and
/// ducked. Cells outside the source count nothing, and fewer than a hundred as a hundred. 0 … 1.
[[nodiscard]] double gainAgreement(const TrackFeatures& query, const StandingLevels& source,
                                   const Placement& placement);

/// The same, and where it comes from.
struct GainFit {
    double agreement = 0.0;
    std::vector<float> cells;     ///< by frame of the placement: in how many the source stands out
    std::vector<float> agreeing;  ///< and in how many of these the gain is the one
};
[[nodiscard]] GainFit gainFit(const TrackFeatures& query, const StandingLevels& source,
                              const Placement& placement);

}  // namespace tributary
