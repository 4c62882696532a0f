#pragma once

#include <cstddef>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/catalogue/catalogue.h"
#include "core/catalogue/work_order.h"

namespace tributary {

/// A work of the catalogue as the comparison sees it.
struct ComparedWork {
    TrackId id;
    std::string audioSha256;
    WorkOrder order;
    double durationS = 0.0;
};

/// All works, the earliest first.
[[nodiscard]] Result<std::vector<ComparedWork>> worksInOrder(const Catalogue& catalogue);

/// Screens every work that has no state of `method` against all others that have one, or get one,
/// and stores what is left in groups, one transaction each. Works whose stored state is of another
/// method or date are taken back first. `warnings`: works that cannot be read, which are left out.
/// Errors: the catalogue's, Cancelled.
[[nodiscard]] Result<void> screenDerivations(Catalogue& catalogue,
                                             const std::vector<ComparedWork>& works,
                                             const std::string& method, unsigned threads,
                                             std::vector<std::string>& warnings,
                                             const Progress& progress, std::stop_token stop);

}  // namespace tributary
