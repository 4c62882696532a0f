#pragma once

#include <vector>

#include <Eigen/Core>

#include "core/features/track_features.h"

namespace tributary {

/// How many peaks are kept in each second of audio.
inline constexpr int kPeaksPerSecond = 64;

/// Local maxima (5 bins × 7 frames) of log power that stand above the mean of their neighbourhood
/// in frequency; the strongest kPeaksPerSecond of each second are kept. `db`: kLogBins × frames,
/// dB; the first and last kPeakContextFrames columns are context only. `firstFrame`: index of
/// column 0 in the track. Peaks come out by frame, then bin.
[[nodiscard]] std::vector<SpectralPeak> pickPeaks(const Eigen::Ref<const Eigen::MatrixXf>& db,
                                                  std::int64_t firstFrame, float floorDb);

inline constexpr int kPeakContextFrames = 8;

}  // namespace tributary
