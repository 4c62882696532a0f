#include "core/embedding/handmade.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace tributary {
namespace {

constexpr int kSemitonesPerBand = 4;

/// Levels in half decibels of bands of four semitones, less each frame's mean.
Eigen::MatrixXf bandLevels(const TrackFeatures& track, Eigen::Index first, Eigen::Index count,
                           int rows, int semitones) {
    Eigen::MatrixXf out = Eigen::MatrixXf::Zero(rows, count);
    for (Eigen::Index t = 0; t < count; ++t) {
        for (int s = 0; s < kPowerBands; ++s) {
            const int from = s + semitones;
            if (from < 0 || from >= kPowerBands) continue;
            out(s / kSemitonesPerBand, t) += static_cast<float>(track.power(from, first + t));
        }
        out.col(t).array() -= out.col(t).mean();
    }
    return out;
}

}  // namespace

HandmadeEmbedding::HandmadeEmbedding(HandmadeShape shape, View view, std::vector<Variant> variants)
    : shape_(shape), view_(view), variants_(std::move(variants)) {}

Eigen::MatrixXf HandmadeEmbedding::view(const TrackFeatures& track, Eigen::Index first,
                                        Eigen::Index count, int semitones) const {
    if (view_ == View::Bands) return bandLevels(track, first, count, shape_.rows, semitones);
    Eigen::MatrixXf folded = track.chroma.middleCols(first, count);
    if (view_ == View::BassAndChroma) folded += track.bass.middleCols(first, count);
    Eigen::MatrixXf out(12, count);
    for (int pc = 0; pc < 12; ++pc) out.row(pc) = folded.row(((pc + semitones) % 12 + 12) % 12);
    out.rowwise() -= out.colwise().mean().eval();
    return out;
}

Eigen::VectorXf HandmadeEmbedding::describe(const Eigen::MatrixXf& window) const {
    const auto count = static_cast<float>(window.cols());
    Eigen::MatrixXf basis(window.cols(), shape_.coefficients);
    for (Eigen::Index t = 0; t < window.cols(); ++t) {
        for (int k = 0; k < shape_.coefficients; ++k) {
            const float phase = std::numbers::pi_v<float> * static_cast<float>(k) *
                                (static_cast<float>(t) + 0.5F) / count;
            basis(t, k) = std::cos(phase) * (k == 0 ? std::numbers::sqrt2_v<float> / 2.0F : 1.0F);
        }
    }
    const Eigen::MatrixXf coefficients = window * basis;
    const Eigen::VectorXf vector = coefficients.reshaped();
    const float norm = vector.norm();
    if (!(norm > 1e-6F)) return Eigen::VectorXf::Zero(vector.size());
    return vector / norm;
}

SegmentVectors HandmadeEmbedding::embed(const TrackFeatures& track) const {
    SegmentVectors out{shape_.facet, version(), shape_.windowS, shape_.hopS, {}};
    const Eigen::Index frames = track.chroma.cols();
    const auto window = std::min<Eigen::Index>(frames, std::lround(shape_.windowS / kChromaHopS));
    std::vector<Eigen::Index> starts;
    for (int i = 0;; ++i) {
        const Eigen::Index start = std::lround(i * shape_.hopS / kChromaHopS);
        if (i > 0 && start + window > frames) break;
        starts.push_back(start);
    }
    out.values.resize(dimension(), static_cast<Eigen::Index>(starts.size()));
    for (std::size_t i = 0; i < starts.size(); ++i) {
        out.values.col(static_cast<Eigen::Index>(i)) = describe(view(track, starts[i], window, 0));
    }
    return out;
}

Eigen::VectorXf HandmadeEmbedding::embedQuery(const TrackFeatures& query, double startS,
                                              const Variant& variant) const {
    const Eigen::Index frames = query.chroma.cols();
    const auto window = std::clamp<Eigen::Index>(
        std::lround(shape_.windowS / variant.speed / kChromaHopS), 1, frames);
    const auto first =
        std::clamp<Eigen::Index>(std::lround(startS / kChromaHopS), 0, frames - window);
    return describe(view(query, first, window, variant.semitones));
}

}  // namespace tributary
