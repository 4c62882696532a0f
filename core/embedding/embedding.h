#pragma once

#include <memory>
#include <span>
#include <string>
#include <vector>

#include "core/embedding/segment_vectors.h"
#include "core/features/track_features.h"

namespace tributary {

/// How a query is bent before it is embedded, so that it meets sources in another key or tempo.
struct Variant {
    int semitones = 0;   ///< the query plays it this much higher
    double speed = 1.0;  ///< the query plays it this much faster
};

/// Turns windows of a track into unit vectors whose inner product says how alike they are.
/// Thread-safe. A learned embedding takes the place of a hand-made one by implementing this.
class Embedding {
public:
    virtual ~Embedding() = default;
    [[nodiscard]] virtual const char* facet() const = 0;
    [[nodiscard]] virtual int version() const = 0;
    [[nodiscard]] virtual int dimension() const = 0;
    [[nodiscard]] virtual double windowS() const = 0;
    [[nodiscard]] virtual double hopS() const = 0;
    /// The variants under which a query is to be looked up.
    [[nodiscard]] virtual std::span<const Variant> variants() const = 0;

    /// Vectors of the windows i · hopS … + windowS of a reference track, dimension × windows. A
    /// track shorter than a window has one.
    [[nodiscard]] virtual SegmentVectors embed(const TrackFeatures& track) const = 0;

    /// The vector of the query's window that begins at `startS` and lasts windowS / speed, undone
    /// by the variant: it equals the source's own vector if the query is that variant of it.
    [[nodiscard]] virtual Eigen::VectorXf embedQuery(const TrackFeatures& query, double startS,
                                                     const Variant& variant) const = 0;
};

/// The embeddings that propose tracks, in the order recording, structure, harmony. Those of rhythm
/// and style, which describe, are in character.h.
[[nodiscard]] std::span<const std::unique_ptr<Embedding>> embeddings();

/// All facets of a track: embeddings(), then characterEmbeddings().
[[nodiscard]] std::vector<SegmentVectors> embedTrack(const TrackFeatures& track);

/// Identity of everything fitted to data: hand-made embeddings have no weights beyond their
/// definition, so this covers names, versions and shapes.
[[nodiscard]] std::string weightsSha256();

}  // namespace tributary
