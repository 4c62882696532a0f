#pragma once

#include <Eigen/Core>

#include "core/features/track_features.h"

namespace tributary {

/// Three 12-vectors (C = 0) of one frame, each 0 … 255.
struct PitchClasses {
    Eigen::Matrix<float, 12, 1> chroma;
    Eigen::Matrix<float, 12, 1> melody;
    Eigen::Matrix<float, 12, 1> bass;
};

/// Folds one frame of semitone-band levels into pitch classes. `bandsDb`: kPowerBands levels in dB,
/// band 0 = A1. Each band counts by what it stands above its neighbourhood of ± 7 semitones, so
/// that timbre and equalisation weigh little; values are whole numbers so that they store exactly.
[[nodiscard]] PitchClasses foldPitchClasses(const Eigen::Ref<const Eigen::VectorXf>& bandsDb,
                                            float loudestDb);

/// What a fold gains from frame to frame, for want of onsets; 12 × frames.
[[nodiscard]] Eigen::MatrixXf risesOf(const Eigen::MatrixXf& fold);

}  // namespace tributary
