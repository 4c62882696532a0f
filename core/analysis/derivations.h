#pragma once

#include <cstddef>
#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/result.h"

namespace tributary {

struct DeriveOptions {
    unsigned threads = 0;          ///< 0: as many as the machine has cores
    bool again = false;            ///< forget what was found and begin anew
    const Clock* clock = nullptr;  ///< null: the machine's
};

/// What comparing a catalogue's works with earlier ones did.
struct DeriveSummary {
    std::size_t compared = 0;           ///< works whose candidates were aligned anew
    std::size_t derivations = 0;        ///< pairs of works, one from the other, that are known now
    std::size_t hubs = 0;               ///< works that resemble everything, now
    std::vector<std::string> warnings;  ///< works that could not be compared; they are tried again
    bool cancelled = false;  ///< stopped early; what was finished is kept, and not done again
};

/// Finds what each work of a catalogue has of earlier ones (WorkOrder), and the works that resemble
/// everything, from the stored sketches; no audio is read. Only what changed is done: works that
/// were never compared, and later ones for which a new candidate came.
///
/// Every pair is screened by itself (screenPair), the best kCandidates earlier works of each
/// stretch of kStretchS are aligned with it, and what is sure becomes an edge. Nothing in that
/// depends on the order in which tracks were added. Each work is one transaction: killed at any
/// moment, it goes on where it was. Errors: those of opening and writing the catalogue.
[[nodiscard]] Result<DeriveSummary> deriveCatalogue(const std::filesystem::path& catalogue,
                                                    const DeriveOptions& options,
                                                    const Progress& progress, std::stop_token stop);

}  // namespace tributary
