#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/embedding/embedding.h"

namespace tributary {

/// An affine map from raw features to a space where tracks that sound alike point the same way.
struct Projection {
    Eigen::VectorXf mean;    ///< of the raw features of music
    Eigen::MatrixXf matrix;  ///< dimension × raw

    /// The direction of `raw` from the mean, of unit length; zero for zero.
    [[nodiscard]] Eigen::VectorXf apply(const Eigen::Ref<const Eigen::VectorXf>& raw) const;
};

/// What rhythm and style are measured by, the same for every catalogue
/// (resources/models/character-1.md): projections fitted on music of many kinds, and whole tracks
/// of it as a background, dimension × tracks, columns of unit length.
struct CharacterModel {
    Projection rhythm, style;
    Eigen::MatrixXf rhythmBackground, styleBackground;
};

[[nodiscard]] const CharacterModel& characterModel();

/// SHA-256 of the model's file.
[[nodiscard]] const std::string& characterSha256();

/// The stored form. Errors: WeightsCorrupt.
[[nodiscard]] std::vector<std::byte> encodeCharacter(const CharacterModel& model);
[[nodiscard]] Result<CharacterModel> decodeCharacter(std::span<const std::byte> bytes);

/// The embeddings that describe how a track sounds and grooves rather than what is played: rhythm
/// (rhythm.h) and style (style.h), projected. They hardly depend on the key, rhythm not on the
/// tempo either, so they have the one variant that bends nothing.
class CharacterEmbedding final : public Embedding {
public:
    enum class View { Rhythm, Style };
    explicit CharacterEmbedding(View view) : view_(view) {}

    [[nodiscard]] const char* facet() const override;
    [[nodiscard]] int version() const override { return 1; }
    [[nodiscard]] int dimension() const override;
    [[nodiscard]] double windowS() const override { return 12.0; }
    [[nodiscard]] double hopS() const override { return 6.0; }
    [[nodiscard]] std::span<const Variant> variants() const override;
    [[nodiscard]] SegmentVectors embed(const TrackFeatures& track) const override;
    [[nodiscard]] Eigen::VectorXf embedQuery(const TrackFeatures& query, double startS,
                                             const Variant& variant) const override;

    /// Windows of a track before they are projected, raw × windows: what projections are fitted on.
    [[nodiscard]] Eigen::MatrixXf rawWindows(const TrackFeatures& track) const;

private:
    [[nodiscard]] const Projection& projection() const;

    View view_;
};

/// Rhythm and style, in the order of the cascade. Nothing is looked up by them in screening: they
/// describe many tracks alike and propose none.
[[nodiscard]] std::span<const std::unique_ptr<Embedding>> characterEmbeddings();

/// The mean direction of a track's windows, of unit length; zero where there is none.
[[nodiscard]] Eigen::VectorXf wholeTrack(const Eigen::Ref<const Eigen::MatrixXf>& windows);

}  // namespace tributary
