#include "core/embedding/character.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <string_view>

#include "core/base/check.h"
#include "core/embedding/rhythm.h"
#include "core/embedding/style.h"

namespace tributary {
namespace {

constexpr float kLeastNorm = 1e-6F;
constexpr std::array kPlain{Variant{0, 1.0}};

/// First frames of the windows of a track that has `frames`.
std::vector<Eigen::Index> windowStarts(Eigen::Index frames, Eigen::Index window, double hopS,
                                       double frameS) {
    std::vector<Eigen::Index> starts;
    for (int i = 0;; ++i) {
        const Eigen::Index start = std::lround(i * hopS / frameS);
        if (i > 0 && start + window > frames) return starts;
        starts.push_back(start);
    }
}

Eigen::VectorXf unit(const Eigen::VectorXf& v) {
    const float norm = v.norm();
    if (!(norm > kLeastNorm)) return Eigen::VectorXf::Zero(v.size());
    return v / norm;
}

}  // namespace

Eigen::VectorXf Projection::apply(const Eigen::Ref<const Eigen::VectorXf>& raw) const {
    CHECK(raw.size() == mean.size());
    if (raw.isZero(0.0F)) return Eigen::VectorXf::Zero(matrix.rows());
    return unit(matrix * (raw - mean));
}

const char* CharacterEmbedding::facet() const {
    return view_ == View::Rhythm ? "rhythm" : "style";
}

const Projection& CharacterEmbedding::projection() const {
    return view_ == View::Rhythm ? characterModel().rhythm : characterModel().style;
}

int CharacterEmbedding::dimension() const {
    return static_cast<int>(projection().matrix.rows());
}

std::span<const Variant> CharacterEmbedding::variants() const {
    return kPlain;
}

Eigen::MatrixXf CharacterEmbedding::rawWindows(const TrackFeatures& track) const {
    const bool rhythm = view_ == View::Rhythm;
    const double frameS = rhythm ? kPeakHopS : kChromaHopS;
    const Eigen::MatrixXf envelopes = rhythm ? onsetEnvelopes(track) : Eigen::MatrixXf();
    const Eigen::Index frames = rhythm ? envelopes.cols() : track.power.cols();
    const auto window = std::min<Eigen::Index>(frames, std::lround(windowS() / frameS));
    const auto starts = windowStarts(frames, window, hopS(), frameS);
    Eigen::MatrixXf out(rhythm ? kRhythmPatternSize : kBlockFeaturesSize,
                        static_cast<Eigen::Index>(starts.size()));
    for (std::size_t i = 0; i < starts.size(); ++i) {
        out.col(static_cast<Eigen::Index>(i)) = rhythm ? rhythmPattern(envelopes, starts[i], window)
                                                       : blockFeatures(track, starts[i], window);
    }
    return out;
}

SegmentVectors CharacterEmbedding::embed(const TrackFeatures& track) const {
    const Eigen::MatrixXf raw = rawWindows(track);
    SegmentVectors out{facet(), version(), windowS(), hopS(), {}};
    out.values.resize(dimension(), raw.cols());
    for (Eigen::Index i = 0; i < raw.cols(); ++i) {
        out.values.col(i) = projection().apply(raw.col(i));
    }
    return out;
}

Eigen::VectorXf CharacterEmbedding::embedQuery(const TrackFeatures& query, double startS,
                                               const Variant& variant) const {
    const bool rhythm = view_ == View::Rhythm;
    const double frameS = rhythm ? kPeakHopS : kChromaHopS;
    const Eigen::MatrixXf envelopes = rhythm ? onsetEnvelopes(query) : Eigen::MatrixXf();
    const Eigen::Index frames = rhythm ? envelopes.cols() : query.power.cols();
    const auto window =
        std::min<Eigen::Index>(frames, std::lround(windowS() / variant.speed / frameS));
    const auto first = std::clamp<Eigen::Index>(std::lround(startS / frameS), 0, frames - window);
    return projection().apply(rhythm ? rhythmPattern(envelopes, first, window)
                                     : blockFeatures(query, first, window));
}

std::span<const std::unique_ptr<Embedding>> characterEmbeddings() {
    static const std::array<std::unique_ptr<Embedding>, 2> all{
        std::make_unique<CharacterEmbedding>(CharacterEmbedding::View::Rhythm),
        std::make_unique<CharacterEmbedding>(CharacterEmbedding::View::Style),
    };
    return all;
}

Eigen::VectorXf wholeTrack(const Eigen::Ref<const Eigen::MatrixXf>& windows) {
    if (windows.cols() == 0) return Eigen::VectorXf::Zero(windows.rows());
    return unit(windows.rowwise().mean());
}

}  // namespace tributary
