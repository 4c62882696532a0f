#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "core/attribution/clones.h"
#include "core/attribution/provenance.h"
#include "core/base/result.h"
#include "core/catalogue/catalogue.h"

namespace tributary {

/// How the works of a reference stand to each other; works are numbers of its tracks.
struct WorkStanding {
    Provenance provenance;
    WorkClusters clusters;
    std::vector<double> hubness;  ///< 1 for an ordinary work

    /// The same for candidates of a query: `candidates` are numbers of tracks.
    [[nodiscard]] Standing among(std::span<const std::size_t> candidates) const;
};

/// Reads derivations and hubs. `tracks`: the reference's, in its order. Errors: the catalogue's.
[[nodiscard]] Result<WorkStanding> readStanding(const Catalogue& catalogue,
                                                const std::vector<TrackSummary>& tracks);

}  // namespace tributary
