#pragma once

#include <vector>

#include "core/embedding/embedding.h"

namespace tributary {

/// The shape of a hand-made embedding: rows of some view of the track, each described over the
/// window by the first `coefficients` terms of a cosine transform in time.
struct HandmadeShape {
    const char* facet;
    int rows;
    int coefficients;
    double windowS;
    double hopS;
};

/// Windows of a rows × frames view (hop kChromaHopS) as truncated cosine transforms along time, of
/// unit length. A view's rows are pitch classes, which a variant rotates, or bands of semitones,
/// which it shifts.
class HandmadeEmbedding final : public Embedding {
public:
    enum class View { Bands, Chroma, BassAndChroma };
    HandmadeEmbedding(HandmadeShape shape, View view, std::vector<Variant> variants);

    [[nodiscard]] const char* facet() const override { return shape_.facet; }
    [[nodiscard]] int version() const override { return 2; }
    [[nodiscard]] int dimension() const override { return shape_.rows * shape_.coefficients; }
    [[nodiscard]] double windowS() const override { return shape_.windowS; }
    [[nodiscard]] double hopS() const override { return shape_.hopS; }
    [[nodiscard]] std::span<const Variant> variants() const override { return variants_; }
    [[nodiscard]] SegmentVectors embed(const TrackFeatures& track) const override;
    [[nodiscard]] Eigen::VectorXf embedQuery(const TrackFeatures& query, double startS,
                                             const Variant& variant) const override;

private:
    [[nodiscard]] Eigen::MatrixXf view(const TrackFeatures& track, Eigen::Index first,
                                       Eigen::Index count, int semitones) const;
    [[nodiscard]] Eigen::VectorXf describe(const Eigen::MatrixXf& window) const;

    HandmadeShape shape_;
    View view_;
    std::vector<Variant> variants_;
};

}  // namespace tributary
