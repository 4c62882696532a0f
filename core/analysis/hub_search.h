#pragma once

#include <stop_token>
#include <vector>

#include "core/analysis/derivation_screening.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/catalogue/catalogue.h"

namespace tributary {

/// Works that resemble everything: by how often they come up among the nearest works of probes
/// taken from all over the catalogue, and by how alike their own parts are. `cluster`: by work;
/// probes say nothing about works of their own cluster. How alike a work's parts are is kept with
/// it, so that it is measured once. By id. Errors: the catalogue's, Cancelled.
[[nodiscard]] Result<std::vector<Hub>> findHubs(Catalogue& catalogue,
                                                const std::vector<ComparedWork>& works,
                                                const std::vector<std::size_t>& cluster,
                                                const Progress& progress, std::stop_token stop);

}  // namespace tributary
