#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include "core/attribution/settings.h"
#include "core/base/result.h"
#include "core/embedding/embedding.h"
#include "core/index/ann_index.h"

namespace tributary {

/// One facet of a catalogue, ready to be searched.
struct FacetIndex {
    AnnIndex index;
    std::vector<std::uint32_t> track;    ///< by item: number of the track
    std::vector<std::uint32_t> segment;  ///< by item: number of the window within the track
};

/// A likely source of one query segment.
struct SegmentCandidate {
    std::size_t track = 0;
    std::size_t facet = 0;  ///< index into embeddings()
    Variant variant;
    double sourceBeginS = 0.0;
    double similarity = 0.0;
    double probability = 0.0;
};

/// The probabilistic fingerprint of one segment: candidates, most probable first, and "none of this
/// catalogue". Their probabilities add up to 1.
struct SegmentPosterior {
    double beginS = 0.0, endS = 0.0;
    std::vector<SegmentCandidate> candidates;
    double none = 1.0;
};

struct Screening {
    std::vector<SegmentPosterior> segments;
    std::vector<double> trackScore;  ///< by track: Σ over segments of squared excess similarity
};

/// Looks every segment of the query up in every facet under every variant. With ℓ the
/// log-likelihood ratio of a similarity, p_k = π_k e^ℓk / (π₀ + Σ π_j e^ℓj), π_k = (1 − π₀) /
/// tracks; then a candidate gains by neighbours on its diagonal (same track, key, speed, running
/// on). Errors: Cancelled.
[[nodiscard]] Result<Screening> screen(const TrackFeatures& query,
                                       const std::vector<FacetIndex>& facets, std::size_t tracks,
                                       const AttributionSettings& settings, unsigned threads,
                                       std::stop_token stop);

/// The `count` tracks to align, by number: those `chosen` already, which are no more, and of the
/// others those with the highest scores; all of them if there are no more.
[[nodiscard]] std::vector<std::size_t> selectCandidates(const Screening& screening,
                                                        std::size_t count,
                                                        std::span<const std::size_t> chosen = {});

}  // namespace tributary
