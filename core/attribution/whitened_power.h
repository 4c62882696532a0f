#pragma once

#include <Eigen/Core>

#include "core/features/track_features.h"

namespace tributary {

/// Band levels of a stretch of a track in dB, less their mean over neighbouring bands and half
/// their mean over 3 s: what is left does not depend on equalisation, and little on what sounds
/// on.
struct WhitenedPower {
    Eigen::Index firstFrame = 0;  ///< of the track, × kChromaHopS
    Eigen::MatrixXf levels;       ///< kPowerBands × frames

    [[nodiscard]] Eigen::Index endFrame() const { return firstFrame + levels.cols(); }
};

/// Frames [first, end) of the track, as far as it has them.
[[nodiscard]] WhitenedPower whitenedPower(const TrackFeatures& track, Eigen::Index first,
                                          Eigen::Index end);

/// Cosine between the query's levels from frame `first` to `end` and the source's at
/// source time = baseS + speed · query time, moved up by `semitones`, where the source stands out
/// of its neighbourhood. Frames outside the source count nothing. −1 … 1; 0 where nothing is met.
[[nodiscard]] double levelCorrelation(const WhitenedPower& query, Eigen::Index first,
                                      Eigen::Index end, const WhitenedPower& source, double baseS,
                                      double speed, int semitones);

}  // namespace tributary
