#pragma once

#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include "core/analysis/reference_data.h"
#include "core/attribution/foreign_match.h"
#include "core/attribution/weigh.h"
#include "core/base/result.h"
#include "core/embedding/foreign_vectors.h"
#include "core/report/report.h"

namespace tributary {

/// A query's vectors beside those of the catalogue, ready to be matched.
struct OpenedForeign {
    std::string name;
    Eigen::MatrixXf cells;
    ForeignFacet facet;
};

/// Reads the vectors of query and catalogue. Errors: FacetUnknown, VectorsMalformed and the other
/// errors of reading them, the catalogue's, Cancelled.
[[nodiscard]] Result<std::vector<OpenedForeign>> openForeign(std::span<const ForeignQuery> queries,
                                                             double durationS,
                                                             const Reference::Data& data,
                                                             unsigned threads,
                                                             const std::stop_token& stop);

/// Adds to a finished report what foreign vectors explain of the rest that other facets have left:
/// in the order of the facets, each of what the former left. A source that only they name is of
/// the kind Style, the weakest claim. Errors: Cancelled.
[[nodiscard]] Result<void> addForeign(const std::vector<OpenedForeign>& facets, RestOfQuery rest,
                                      const Reference::Data& data, unsigned threads,
                                      std::uint64_t seed, const std::stop_token& stop,
                                      Report& report);

/// What screening left of each cell: its "none".
[[nodiscard]] RestOfQuery restOf(const Screening& screening, double durationS);

/// Adds how the named sources' passages stand against chance and the next best tracks; where blocks
/// overlap, each stretch is told once. `track`: by candidate, the number of the reference's track.
void addWeighings(std::vector<WeighedPassage> weighed, std::span<const std::size_t> track,
                  const Reference::Data& data, Report& report);

}  // namespace tributary
