#pragma once

#include <cstddef>
#include <stop_token>
#include <vector>

#include "core/attribution/foreign_facet.h"
#include "core/attribution/influence.h"

namespace tributary {

/// A stretch of the query that runs along a stretch of a source in a foreign model's space.
struct ForeignPassage {
    double queryBeginS = 0.0, queryEndS = 0.0;
    double sourceBeginS = 0.0, sourceEndS = 0.0;
    double speed = 1.0;
};

/// What one track explains of a query by its foreign vectors.
struct ForeignFinding {
    std::size_t track = 0;  ///< number within the reference
    double score = 0.0;     ///< deviations above the catalogue: see trackScores()
    double expected = 0.0;  ///< how many tracks would score as much by chance
    double probability = 0.0;
    std::size_t rival = 0;  ///< the next best track that is no finding, and its score
    double rivalScore = 0.0;
    std::vector<double> cells;  ///< by cell of kForeignCellS: its part of what was left, 0 … 1
    std::vector<ForeignPassage> passages;
};

/// Fewer tracks than so many would score as much by chance: then a track is named by foreign
/// vectors alone …
inline constexpr double kForeignAlone = 0.002;
/// … or takes part in what it has been named for already.
inline constexpr double kForeignBeside = 0.1;

/// Holds a query against every track of a facet. No labelled pairs are known of a foreign model, so
/// probabilities are bounds: of p, the expected number of impostors that score as much, the odds
/// are at most 1 / (−e p ln p) (Sellke, Bayarri & Berger 2001), and never more than 0.99 is
/// claimed. Cell by cell the findings compete among themselves and with "none", whose prior is
/// kForeignNone; a cell in which no finding is likelier than not is nobody's.
/// `cells`: dimension × cells (foreignCells()). `named`: tracks that other facets have named.
/// Findings by expected number. None from a facet that is not calibrated(). Errors: Cancelled.
[[nodiscard]] Result<std::vector<ForeignFinding>> matchForeign(
    const ForeignFacet& facet, const Eigen::MatrixXf& cells, const std::vector<std::size_t>& named,
    unsigned threads, const std::stop_token& stop);

inline constexpr double kForeignNone = 0.9;

/// The part of each cell of the query that other facets have left, and how much the cell counts.
struct RestOfQuery {
    std::vector<double> rest;    ///< 0 … 1, by cell of kForeignCellS
    std::vector<double> weight;  ///< 1, or 0 where the query is silent
};

/// After decomposition: what no claim explains, by the block that explains most of each moment.
[[nodiscard]] RestOfQuery restOf(const std::vector<BlockResult>& blocks, double durationS);

/// A finding's share of the whole query, and its 95 % interval by the moving-block bootstrap over
/// cells.
struct ForeignShareOf {
    double share = 0.0;
    std::array<double, 2> interval{0, 0};
};
[[nodiscard]] ForeignShareOf shareOf(const ForeignFinding& finding, const RestOfQuery& rest,
                                     int rounds, std::uint64_t seed);

}  // namespace tributary
