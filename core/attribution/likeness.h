#pragma once

#include <Eigen/Core>

#include "core/attribution/statistics.h"

namespace tributary {

/// How like two vectors of rhythm or style are, measured against unrelated music. A raw cosine says
/// little: some tracks resemble everything (hubs), some nothing.

/// Cosines of a vector with the background, the columns of which are whole tracks of unrelated
/// music.
[[nodiscard]] ScoreMoments scaleAgainst(const Eigen::Ref<const Eigen::VectorXf>& vector,
                                        const Eigen::Ref<const Eigen::MatrixXf>& background);

/// A cosine in standard deviations above what unrelated music gives, the mean of both sides'
/// scales.
[[nodiscard]] double likeness(double cosine, const ScoreMoments& a, const ScoreMoments& b);

/// The probability that each of two tracks finds the other more like itself than unrelated music:
/// mutual proximity with independent normal distances (Schnitzer, Flexer, Schedl & Widmer 2012).
/// 0 … 1.
[[nodiscard]] double mutualProximity(double cosine, const ScoreMoments& a, const ScoreMoments& b);

}  // namespace tributary
