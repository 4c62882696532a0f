#pragma once

#include <cstdint>
#include <vector>

#include <Eigen/Core>

#include "core/attribution/influence.h"
#include "core/attribution/style.h"
#include "core/embedding/segment_vectors.h"

namespace tributary {

/// What recording, structure and harmony left of each cell of a query.
struct Remainder {
    double cellS = 1.0;
    Eigen::VectorXd rest;    ///< 0 … 1
    Eigen::VectorXd weight;  ///< 0 where the query is silent
};

/// The rest of every cell once the named influences have had theirs. Its weighted mean is 1 − Σ
/// influences, or less.
[[nodiscard]] Remainder remainderOf(const std::vector<BlockResult>& blocks,
                                    const std::vector<TrackInfluence>& named);

/// A style's part of a query.
struct StylePoolShare {
    std::size_t style = 0;  ///< number in Styles
    double share = 0.0;     ///< of the query, 0 … 1
    double probability = 0.0;
    StyleSpread spread;
};

/// Explains the rest by the catalogue's styles, which name nobody: of each cell at most
/// kMostStyleShare, times the probability that the query lives in one of them, times the energy of
/// its rhythm and sound that the style explains in the group-sparse problem (sparse.h). There
/// styles compete with the commons, stock grooves and sound worlds that are not the catalogue's
///; what those explain, and what nothing does, stays unattributed. Largest share
/// first; styles below kLeastStyleShare or whose likeness rests on fewer than
/// kLeastEffectiveSources sources are left out.
///
/// `segments`: of the query, with the facets "rhythm" and "style"; without them there is no pool.
[[nodiscard]] std::vector<StylePoolShare> poolStyles(const std::vector<SegmentVectors>& segments,
                                                     const Remainder& remainder,
                                                     const Styles& styles, std::uint64_t seed);

inline constexpr double kMostStyleShare = 0.5;
inline constexpr double kLeastStyleShare = 0.03;
inline constexpr double kLeastStyleProbability = 0.5;
/// Three members in about equal measure. Likeness to fewer is not diffuse.
inline constexpr double kLeastEffectiveSources = 2.5;

}  // namespace tributary
