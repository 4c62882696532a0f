#include "core/attribution/composition.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/base/vectorised.h"

namespace tributary {
namespace {

constexpr Eigen::Index kChordHalfFrames = 3;  // smoothing over 7 frames, 1.3 s

/// 12 × frames of a view at half the chroma's rate, 0 … 1.
Eigen::MatrixXf viewOf(const TrackFeatures& track, PitchView view) {
    const Eigen::MatrixXf& full = view == PitchView::Melody ? track.melody : track.chroma;
    const Eigen::Index count = full.cols() / 2;
    Eigen::MatrixXf out(12, count);
    for (Eigen::Index t = 0; t < count; ++t) {
        out.col(t) = full.col(2 * t) + full.col(2 * t + 1);
        if (view == PitchView::Chords)
            out.col(t) += track.bass.col(2 * t) + track.bass.col(2 * t + 1);
    }
    out /= 510.0F;
    if (view != PitchView::Chords) return out;
    Eigen::MatrixXf smooth(12, count);
    for (Eigen::Index t = 0; t < count; ++t) {
        const Eigen::Index first = std::max<Eigen::Index>(0, t - kChordHalfFrames);
        const Eigen::Index last = std::min(count - 1, t + kChordHalfFrames);
        smooth.col(t) = out.middleCols(first, last - first + 1).rowwise().mean();
    }
    return smooth;
}

/// kParts × 12, orthonormal: rows cos 1 … 6, then sin 1 … 5. The constant row is left out, since
/// frames have no mean.
Eigen::Matrix<float, PitchSequence::kParts, 12> pitchTransform() {
    Eigen::Matrix<float, PitchSequence::kParts, 12> m;
    for (int pc = 0; pc < 12; ++pc) {
        for (int k = 1; k <= 6; ++k) {
            const float phase =
                2.0F * std::numbers::pi_v<float> * static_cast<float>(k * pc) / 12.0F;
            const float scale = k == 6 ? std::sqrt(1.0F / 12.0F) : std::sqrt(1.0F / 6.0F);
            m(k - 1, pc) = scale * std::cos(phase);
            if (k < 6) m(k + 5, pc) = scale * std::sin(phase);
        }
    }
    return m;
}

/// The template of one window at one speed: source-time frames read from the query by
/// interpolation.
Eigen::MatrixXf resampled(const Eigen::MatrixXf& values, double startFrame, double speed,
                          int length) {
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

constexpr int kBlock = 32;  // positions at once: their sums stay in registers

struct Correlated {
    alignas(32) float even[kBlock];
    alignas(32) float odd[kBlock];
};

using Floats = float __attribute__((vector_size(32), aligned(4), may_alias));
constexpr int kVectors = kBlock / 8;

/// even = Σ_t c[p+t] qc[t] + s[p+t] qs[t], odd = Σ_t c[p+t] qs[t] − s[p+t] qc[t] for kBlock
/// positions p. Without sines, even = Σ_t c[p+t] qc[t] and odd = 0.
TRIBUTARY_VECTORISED void correlate(const float* c, const float* s, const float* qc,
                                    const float* qs, int length, Correlated& out) {
    Floats even[kVectors] = {};
    Floats odd[kVectors] = {};
    if (s != nullptr) {
        for (int t = 0; t < length; ++t) {
            for (int v = 0; v < kVectors; ++v) {
                const Floats x = *reinterpret_cast<const Floats*>(c + t + 8 * v);
                const Floats y = *reinterpret_cast<const Floats*>(s + t + 8 * v);
                even[v] += x * qc[t] + y * qs[t];
                odd[v] += x * qs[t] - y * qc[t];
            }
        }
    } else {
        for (int t = 0; t < length; ++t) {
            for (int v = 0; v < kVectors; ++v) {
                even[v] += *reinterpret_cast<const Floats*>(c + t + 8 * v) * qc[t];
            }
        }
    }
    for (int v = 0; v < kVectors; ++v) {
        *reinterpret_cast<Floats*>(out.even + 8 * v) = even[v];
        *reinterpret_cast<Floats*>(out.odd + 8 * v) = odd[v];
    }
}

/// block[key][p] += even[p] · cos + odd[p] · sin of each key's phase.
TRIBUTARY_VECTORISED void addKeys(const Correlated& sums, const float* phases, float* block) {
    for (int key = 0; key < 12; ++key) {
        for (int v = 0; v < kVectors; ++v) {
            auto* out = reinterpret_cast<Floats*>(block + key * kBlock + 8 * v);
            *out += *reinterpret_cast<const Floats*>(sums.even + 8 * v) * phases[2 * key] +
                    *reinterpret_cast<const Floats*>(sums.odd + 8 * v) * phases[2 * key + 1];
        }
    }
}

/// cos and sin of 2πk·key/12 for k = 1 … 6, key = 0 … 11.
std::array<float, 144> keyPhases() {
    std::array<float, 144> out{};
    for (int k = 1; k <= 6; ++k) {
        for (int key = 0; key < 12; ++key) {
            const double phase = 2.0 * std::numbers::pi * k * key / 12.0;
            const auto at = static_cast<std::size_t>((k - 1) * 24 + 2 * key);
            out[at] = static_cast<float>(std::cos(phase));
            out[at + 1] = static_cast<float>(std::sin(phase));
        }
    }
    return out;
}

}  // namespace

PitchSequence::PitchSequence(const TrackFeatures& track, PitchView view) {
    values_ = viewOf(track, view);
    const Eigen::Index count = values_.cols();
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
    out.windows =
        std::max(1, static_cast<int>(std::floor((endS - beginS - windowS) / hopS + 1.35)));
    for (const double speed : speeds) {
        out.lengths.push_back(
            static_cast<int>(std::lround(windowS * speed / PitchSequence::kHopS)));
        out.longest = std::max(out.longest, out.lengths.back());
    }
    const auto columns =
        static_cast<Eigen::Index>(out.windows) * static_cast<Eigen::Index>(speeds.size());
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
            const Eigen::Index column =
                w * static_cast<Eigen::Index>(speeds.size()) + static_cast<Eigen::Index>(s);
            for (int k = 0; k < PitchSequence::kParts; ++k) {
                out.templates[static_cast<std::size_t>(k)].col(column).head(out.lengths[s]) =
                    parts.col(k);
            }
        }
    }
    return out;
}

CorrelationTensor::CorrelationTensor(const PitchQuery& query, const PitchSequence& source)
    : speeds_(static_cast<int>(query.speeds.size())) {
    positions_ = std::max<Eigen::Index>(1, source.frames() - query.longest / 2);
    const Eigen::Index padded = (positions_ + kBlock - 1) / kBlock * kBlock;
    const Eigen::Index columns = query.templates[0].cols();
    cosines_.resize(positions_, columns * 12);
    // The source's parts with room to read past its end.
    Eigen::MatrixXf parts = Eigen::MatrixXf::Zero(padded + query.longest, PitchSequence::kParts);
    const Eigen::Index used = std::min<Eigen::Index>(source.frames(), parts.rows());
    parts.topRows(used) = source.spectrum().topRows(used);
    const auto phases = keyPhases();
    const Eigen::MatrixXf scale = inverseNorms(query, source);
    Eigen::Matrix<float, kBlock, 12> block;
    for (Eigen::Index c = 0; c < columns; ++c) {
        const auto speed = static_cast<std::size_t>(c % speeds_);
        const auto templates = [&](int part) {
            return query.templates[static_cast<std::size_t>(part)].col(c).data();
        };
        for (Eigen::Index p = 0; p < positions_; p += kBlock) {
            block.setZero();
            for (int k = 1; k <= 6; ++k) {
                // With X the source and Q the query at frequency k over pitch classes, Σ_t X_k(t)
                // conj Q_k(t) has a real part that is even and an imaginary part that is odd in the
                // key.
                Correlated sums;
                const float* cosines = parts.col(k - 1).data() + p;
                const float* sines = k < 6 ? parts.col(k + 5).data() + p : nullptr;
                correlate(cosines, sines, templates(k - 1), k < 6 ? templates(k + 5) : nullptr,
                          query.lengths[speed], sums);
                addKeys(sums, phases.data() + (k - 1) * 24, block.data());
            }
            const Eigen::Index count = std::min<Eigen::Index>(kBlock, positions_ - p);
            for (int key = 0; key < 12; ++key) {
                cosines_.col(c * 12 + key).segment(p, count) =
                    block.col(key).head(count).cwiseProduct(
                        scale.col(static_cast<Eigen::Index>(speed)).segment(p, count));
            }
        }
    }
}

Eigen::MatrixXf CorrelationTensor::inverseNorms(const PitchQuery& query,
                                                const PitchSequence& source) const {
    const Eigen::VectorXd& energy = source.cumulatedEnergy();
    Eigen::MatrixXf scale(positions_, speeds_);
    for (int s = 0; s < speeds_; ++s) {
        const int length = query.lengths[static_cast<std::size_t>(s)];
        const double mean = energy[source.frames()] /
                            static_cast<double>(std::max<Eigen::Index>(1, source.frames())) *
                            length;
        for (Eigen::Index p = 0; p < positions_; ++p) {
            const Eigen::Index end = std::min<Eigen::Index>(source.frames(), p + length);
            // A quiet passage has little to say: its norm is held up by the track's mean.
            const double norm = std::max(energy[end] - energy[p], 0.3 * mean) + 1e-6;
            scale(p, s) = static_cast<float>(1.0 / std::sqrt(norm));
        }
    }
    return scale;
}

}  // namespace tributary
