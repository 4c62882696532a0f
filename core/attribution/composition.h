#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include <Eigen/Core>

#include "core/features/track_features.h"

namespace tributary {

/// The views of a track that are correlated. Made by hand: notes as they begin; the upper line;
/// chords, that is everything sounding and the bass, smoothed over a second so that figuration does
/// not matter. Learned in their place: two of structure, and one of harmony. Tune: the upper line
/// again, for longer runs.
enum class PitchView { Onsets, Melody, Chords, Structure1, Structure2, Harmony, Tune };

/// A view at a fraction of the chroma's rate, ready for correlation at all keys: the discrete
/// Fourier transform over the twelve pitch classes turns a transposition into a phase
/// (Bertin-Mahieux & Ellis 2012).
class PitchSequence {
public:
    static constexpr int kParts = 11;  ///< cos 1…6, sin 1…5

    PitchSequence(const TrackFeatures& track, PitchView view);
    /// `values`: 12 × frames of a view, whatever their mean; `hopS`: seconds a frame.
    PitchSequence(Eigen::MatrixXf values, double hopS);

    /// Seconds a frame: 279 ms, of chords, harmony and tunes 372 ms.
    [[nodiscard]] double hopS() const { return hopS_; }
    [[nodiscard]] Eigen::Index frames() const { return values_.cols(); }
    /// 12 × frames, each frame less its mean.
    [[nodiscard]] const Eigen::MatrixXf& values() const { return values_; }
    /// frames × kParts: the transform, parts as columns.
    [[nodiscard]] const Eigen::MatrixXf& spectrum() const { return spectrum_; }
    /// Energy of frames [0, t) for sliding norms; frames + 1 values.
    [[nodiscard]] const Eigen::VectorXd& cumulatedEnergy() const { return cumulated_; }

private:
    double hopS_;
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
    double frameS = 0.0;       ///< of the sequence
    int longest = 0;           ///< frames of the longest template
    std::vector<int> lengths;  ///< frames by speed
    /// Per part: longest × (windows · speeds), column = window · speeds.size() + speed, unit norm.
    std::array<Eigen::MatrixXf, PitchSequence::kParts> templates;
    std::vector<float> weight;  ///< by window: 0 where it is (nearly) empty

    /// Frames of the source between the places of the first window and of `window` on one diagonal.
    [[nodiscard]] Eigen::Index diagonalShift(int window, double speed) const;
};

/// A key 0 … 11 as semitones that the query lies higher, −5 … 6.
[[nodiscard]] int signedKey(int key);

/// `length` frames of `values` from frame `begin` on as they would be at another tempo: column i is
/// that at begin + i / speed, by interpolation; zero outside.
[[nodiscard]] Eigen::MatrixXf resampledWindow(const Eigen::MatrixXf& values, double begin,
                                              double speed, int length);

/// Rows of pitch classes, twelve after twelve, as they would be so much lower.
[[nodiscard]] Eigen::MatrixXf transposed(const Eigen::MatrixXf& values, int semitonesDown);

/// Windows i · hopS of the query between beginS and endS.
[[nodiscard]] PitchQuery preparePitchQuery(const PitchSequence& query, double beginS, double endS,
                                           double windowS, double hopS,
                                           const std::vector<double>& speeds);

/// Cosines of every window × speed × key × position. `at(w, s, key)` is a row of positions (frames
/// of the source, step query.frameS); key = semitones that the query lies higher, 0 … 11.
class CorrelationTensor {
public:
    CorrelationTensor(const PitchQuery& query, const PitchSequence& source);

    [[nodiscard]] Eigen::Index positions() const { return cosines_.rows(); }
    [[nodiscard]] Eigen::Map<const Eigen::VectorXf> at(int window, int speed, int key) const {
        const Eigen::Index column =
            (static_cast<Eigen::Index>(window) * speeds_ + speed) * 12 + key;
        return {cosines_.data() + column * cosines_.rows(), cosines_.rows()};
    }

private:
    int speeds_ = 0;
    Eigen::MatrixXf cosines_;  // positions × (windows · speeds · 12)
};

/// The best position of every window × speed × key: all that is kept where a window may come from
/// anywhere in the source.
struct PitchMaxima {
    int windows = 0;
    int speeds = 0;
    std::vector<float> cosine;         ///< [(window · speeds + speed) · 12 + key]
    std::vector<std::uint32_t> frame;  ///< of the source, likewise

    [[nodiscard]] std::size_t index(int window, int speed, int key) const {
        return (static_cast<std::size_t>(window) * static_cast<std::size_t>(speeds) +
                static_cast<std::size_t>(speed)) *
                   12 +
               static_cast<std::size_t>(key);
    }
    /// Largest cosine of a window over speeds and keys.
    [[nodiscard]] float best(int window) const;
};

/// One view of a query and of a source.
struct PitchPair {
    const PitchQuery& query;
    const PitchSequence& source;
};

/// The maxima over positions of the mean of the views' cosines. All queries have the same windows
/// and speeds.
[[nodiscard]] PitchMaxima correlationMaxima(std::span<const PitchPair> views);

}  // namespace tributary
