#pragma once

#include <array>
#include <vector>

#include <Eigen/Core>

#include "core/features/track_features.h"

namespace tributary {

/// The views of a track that are correlated: everything sounding; the upper line; chords, that is
/// everything sounding and the bass, smoothed over a second so that figuration does not matter.
enum class PitchView { Chroma, Melody, Chords };

/// A view at half the chroma's rate, ready for correlation at all keys: the discrete Fourier
/// transform over the twelve pitch classes turns a transposition into a phase (Bertin-Mahieux &
/// Ellis 2012).
class PitchSequence {
public:
    static constexpr double kHopS = 2.0 * kChromaHopS;  ///< 186 ms
    static constexpr int kParts = 11;                   ///< cos 1…6, sin 1…5

    PitchSequence(const TrackFeatures& track, PitchView view);

    [[nodiscard]] Eigen::Index frames() const { return values_.cols(); }
    /// 12 × frames, each frame less its mean.
    [[nodiscard]] const Eigen::MatrixXf& values() const { return values_; }
    /// frames × kParts: the transform, parts as columns.
    [[nodiscard]] const Eigen::MatrixXf& spectrum() const { return spectrum_; }
    /// Energy of frames [0, t) for sliding norms; frames + 1 values.
    [[nodiscard]] const Eigen::VectorXd& cumulatedEnergy() const { return cumulated_; }

private:
    Eigen::MatrixXf values_;
    Eigen::MatrixXf spectrum_;
    Eigen::VectorXd cumulated_;
};

/// Query windows at several tempi, prepared once and correlated with every track.
struct PitchQuery {
    int windows = 0;
    std::vector<double> speeds;
    double windowS = 0.0;
    double hopS = 0.0;
    int longest = 0;           ///< frames of the longest template
    std::vector<int> lengths;  ///< frames by speed
    /// Per part: longest × (windows · speeds), column = window · speeds.size() + speed, unit norm.
    std::array<Eigen::MatrixXf, PitchSequence::kParts> templates;
    std::vector<float> weight;  ///< by window: 0 where it is (nearly) empty
};

/// Windows i · hopS of the query between beginS and endS.
[[nodiscard]] PitchQuery preparePitchQuery(const PitchSequence& query, double beginS, double endS,
                                           double windowS, double hopS,
                                           const std::vector<double>& speeds);

/// Cosines of every window × speed × key × position. `at(w, s, key)` is a row of positions (frames
/// of the source, step kHopS); key = semitones that the query lies higher, 0 … 11.
class CorrelationTensor {
public:
    CorrelationTensor(const PitchQuery& query, const PitchSequence& source);

    /// Takes the mean with another view's cosines, of the same query windows and source.
    void blend(const CorrelationTensor& other) { cosines_ = 0.5F * (cosines_ + other.cosines_); }

    [[nodiscard]] Eigen::Index positions() const { return positions_; }
    [[nodiscard]] Eigen::Map<const Eigen::VectorXf> at(int window, int speed, int key) const {
        const Eigen::Index column =
            (static_cast<Eigen::Index>(window) * speeds_ + speed) * 12 + key;
        return {cosines_.data() + column * positions_, positions_};
    }

private:
    [[nodiscard]] Eigen::MatrixXf inverseNorms(const PitchQuery& query,
                                               const PitchSequence& source) const;

    Eigen::Index positions_ = 0;
    int speeds_ = 0;
    Eigen::MatrixXf cosines_;  // positions × (windows · speeds · 12)
};

}  // namespace tributary
