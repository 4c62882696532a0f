#include "core/attribution/composition.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/base/check.h"

namespace tributary {
namespace {

using Hankel = Eigen::Map<const Eigen::MatrixXf, 0, Eigen::OuterStride<>>;

const Eigen::MatrixXf& viewOf(const TrackFeatures& track, PitchView view) {
    switch (view) {
        case PitchView::Chroma: return track.chroma;
        case PitchView::Melody: return track.melody;
        case PitchView::Bass: return track.bass;
    }
    return track.chroma;
}

/// kParts × 12, orthonormal: rows cos 1 … 6, then sin 1 … 5. The constant row is left out, since frames
/// have no mean.
Eigen::Matrix<float, PitchSequence::kParts, 12> pitchTransform() {
    Eigen::Matrix<float, PitchSequence::kParts, 12> m;
    for (int pc = 0; pc < 12; ++pc) {
        for (int k = 1; k <= 6; ++k) {
            const float phase = 2.0F * std::numbers::pi_v<float> * static_cast<float>(k * pc) / 12.0F;
            const float scale = k == 6 ? std::sqrt(1.0F / 12.0F) : std::sqrt(1.0F / 6.0F);
            m(k - 1, pc) = scale * std::cos(phase);
            if (k < 6) m(k + 5, pc) = scale * std::sin(phase);
        }
    }
    return m;
}

/// The template of one window at one speed: source-time frames read from the query by interpolation.
Eigen::MatrixXf resampled(const Eigen::MatrixXf& values, double startFrame, double speed, int length) {
    Eigen::MatrixXf out = Eigen::MatrixXf::Zero(values.rows(), length);
    for (int i = 0; i < length; ++i) {
        const double at = startFrame + i / speed;
        const auto left = static_cast<Eigen::Index>(std::floor(at));
        const auto fraction = static_cast<float>(at - std::floor(at));
        if (left < 0 || left >= values.cols()) continue;
        out.col(i) = (1.0F - fraction) * values.col(left);
        if (left + 1 < values.cols()) out.col(i) += fraction * values.col(left + 1);
    }
    return out;
}

}  // namespace

PitchSequence::PitchSequence(const TrackFeatures& track, PitchView view) {
    const Eigen::MatrixXf& full = viewOf(track, view);
    const Eigen::Index count = full.cols() / 2;
    values_.resize(12, count);
    for (Eigen::Index t = 0; t < count; ++t) {
        values_.col(t) = (full.col(2 * t) + full.col(2 * t + 1)) / 510.0F;
    }
    // Roots weigh loud pitch classes less, so that no single held note decides.
    values_ = values_.cwiseSqrt();
    values_.rowwise() -= values_.colwise().mean().eval();
    spectrum_ = (pitchTransform() * values_).transpose();
    cumulated_.resize(count + 1);
    cumulated_[0] = 0.0;
    for (Eigen::Index t = 0; t < count; ++t) {
        cumulated_[t + 1] = cumulated_[t] + static_cast<double>(values_.col(t).squaredNorm());
    }
}

PitchQuery preparePitchQuery(const PitchSequence& query, double beginS, double endS, double windowS,
                             double hopS, const std::vector<double>& speeds) {
    PitchQuery out;
    out.speeds = speeds;
    out.windowS = windowS;
    out.hopS = hopS;
    out.windows = std::max(1, static_cast<int>(std::floor((endS - beginS - windowS) / hopS + 1.35)));
    for (const double speed : speeds) {
        out.lengths.push_back(static_cast<int>(std::lround(windowS * speed / PitchSequence::kHopS)));
        out.longest = std::max(out.longest, out.lengths.back());
    }
    const auto columns = static_cast<Eigen::Index>(out.windows) * static_cast<Eigen::Index>(speeds.size());
    for (auto& part : out.templates) part = Eigen::MatrixXf::Zero(out.longest, columns);
    const auto transform = pitchTransform();
    out.weight.assign(static_cast<std::size_t>(out.windows), 0.0F);
    for (int w = 0; w < out.windows; ++w) {
        const double start = (beginS + w * hopS) / PitchSequence::kHopS;
        for (std::size_t s = 0; s < speeds.size(); ++s) {
            const Eigen::MatrixXf window =
                resampled(query.values(), start, speeds[s], out.lengths[s]);
            const float norm = window.norm();
            if (norm < 1e-3F) continue;
            out.weight[static_cast<std::size_t>(w)] = 1.0F;
            const Eigen::MatrixXf parts = (transform * window / norm).transpose();
            const Eigen::Index column = w * static_cast<Eigen::Index>(speeds.size()) +
                                        static_cast<Eigen::Index>(s);
            for (int k = 0; k < PitchSequence::kParts; ++k) {
                out.templates[static_cast<std::size_t>(k)].col(column).head(out.lengths[s]) = parts.col(k);
            }
        }
    }
    return out;
}

CorrelationTensor::CorrelationTensor(const PitchQuery& query, const PitchSequence& source)
    : speeds_(static_cast<int>(query.speeds.size())) {
    positions_ = std::max<Eigen::Index>(1, source.frames() - query.longest / 2);
    const Eigen::Index columns = query.templates[0].cols();
    cosines_ = Eigen::MatrixXf::Zero(positions_, columns * 12);
    Eigen::VectorXf padded = Eigen::VectorXf::Zero(positions_ + query.longest);
    const Eigen::Index used = std::min<Eigen::Index>(source.frames(), padded.size());
    Eigen::MatrixXf sums(positions_, columns);
    Eigen::MatrixXf crossed(positions_, columns);
    const auto hankel = [&](int part) {
        padded.head(used) = source.spectrum().col(part).head(used);
        return Hankel(padded.data(), positions_, query.longest, Eigen::OuterStride<>(1));
    };
    // For each frequency k over pitch classes, with X the source and Q the query, Σ_t X_k(t) conj Q_k(t)
    // has the real part that is even and the imaginary part that is odd in the key.
    for (int k = 1; k <= 6; ++k) {
        const auto qc = static_cast<std::size_t>(k - 1);
        sums.noalias() = hankel(k - 1) * query.templates[qc];
        if (k < 6) crossed.noalias() = hankel(k - 1) * query.templates[qc + 6];
        if (k < 6) {
            const auto h = hankel(k + 5);
            sums.noalias() += h * query.templates[qc + 6];
            crossed.noalias() -= h * query.templates[qc];
        }
        for (int key = 0; key < 12; ++key) {
            const float phase = 2.0F * std::numbers::pi_v<float> * static_cast<float>(k * key) / 12.0F;
            const float even = std::cos(phase);
            const float odd = std::sin(phase);
            for (Eigen::Index c = 0; c < columns; ++c) {
                cosines_.col(c * 12 + key) += even * sums.col(c);
                if (k < 6) cosines_.col(c * 12 + key) += odd * crossed.col(c);
            }
        }
    }
    const Eigen::VectorXd& energy = source.cumulatedEnergy();
    for (int s = 0; s < speeds_; ++s) {
        const int length = query.lengths[static_cast<std::size_t>(s)];
        const double mean = energy[source.frames()] / std::max<double>(1.0, source.frames()) * length;
        Eigen::VectorXf scale(positions_);
        for (Eigen::Index p = 0; p < positions_; ++p) {
            const Eigen::Index end = std::min<Eigen::Index>(source.frames(), p + length);
            // A quiet passage has little to say: its norm is held up by the track's mean.
            const double norm = std::max(energy[end] - energy[p], 0.3 * mean) + 1e-6;
            scale[p] = static_cast<float>(1.0 / std::sqrt(norm));
        }
        for (Eigen::Index w = 0; w < query.windows; ++w) {
            cosines_.middleCols((w * speeds_ + s) * 12, 12).array().colwise() *= scale.array();
        }
    }
}

}  // namespace tributary
