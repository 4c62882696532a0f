#pragma once

#include <Eigen/Core>

#include "core/features/track_features.h"

namespace tributary {

/// Rows of onset envelopes: four bands from the bass up, then all of them together, whose
/// autocorrelation also tells how the bands interlock.
inline constexpr int kOnsetBands = 5;
inline constexpr int kScaleCoefficients = 40;
inline constexpr int kRhythmPatternSize = kOnsetBands * kScaleCoefficients;

/// How much begins at each moment: kOnsetBands × frames, hop kPeakHopS. A note or a stroke leaves
/// one spectral peak a partial, at its loudest moment, so salience added up by frame is an onset
/// envelope (as the onset patterns of Pohle et al. 2009, from landmarks).
[[nodiscard]] Eigen::MatrixXf onsetEnvelopes(const TrackFeatures& track);

/// The groove of `count` frames from `first`, whatever its tempo: magnitudes of the scale transform
/// of each band's autocorrelation (Holzapfel & Stylianou 2011). Playing faster shrinks the lags by
/// a factor, which moves the autocorrelation over logarithmic lags, which changes only the phases
/// of its Fourier transform. kRhythmPatternSize values; zero where nothing begins.
[[nodiscard]] Eigen::VectorXf rhythmPattern(const Eigen::Ref<const Eigen::MatrixXf>& envelopes,
                                            Eigen::Index first, Eigen::Index count);

}  // namespace tributary
