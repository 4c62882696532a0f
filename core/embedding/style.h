#pragma once

#include <array>

#include <Eigen/Core>

#include "core/features/track_features.h"

namespace tributary {

inline constexpr int kStyleBands = 14;  ///< half octaves from 55 Hz to 7 kHz

/// The patterns of block-level features (Seyerlehner, Widmer & Pohle 2010) in their order, by how
/// many values each has: spectral (three quantiles of each band's level), delta spectral (two of
/// its rises), variance delta spectral, correlation of bands, spectral contrast (two quantiles).
inline constexpr std::array kBlockPatternSizes{3 * kStyleBands, 2 * kStyleBands, kStyleBands,
                                               kStyleBands*(kStyleBands - 1) / 2, 2 * kStyleBands};
inline constexpr int kBlockFeaturesSize = 203;

/// The sound of `count` frames of power from `first`, whatever is played: the patterns above, one
/// after the other, in decibels relative to the loudest frame (correlations: −1 … 1).
/// kBlockFeaturesSize values; zero for silence.
[[nodiscard]] Eigen::VectorXf blockFeatures(const TrackFeatures& track, Eigen::Index first,
                                            Eigen::Index count);

}  // namespace tributary
