#pragma once

#include <filesystem>
#include <stop_token>
#include <vector>

#include "core/analysis/reference.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/embedding/foreign_vectors.h"
#include "core/report/report.h"

namespace tributary {

enum class Depth { Screen, Full };

struct AnalysisRequest {
    std::filesystem::path file;
    Depth depth = Depth::Full;
    unsigned threads = 0;                 ///< 0: as many as the machine has cores
    std::uint64_t seed = 1;               ///< of the bootstrap
    std::vector<ForeignQuery> foreign{};  ///< vectors of other models, for facets of the catalogue
};

/// decode → features → segments → screen → align → decompose → report, for one track against a
/// catalogue. The same audio, catalogue and engine give the same report but for `timing`.
/// Errors: those of decoding, Cancelled, those of reading the catalogue, and, of foreign vectors,
/// FacetUnknown and VectorsMalformed.
[[nodiscard]] Result<Report> analyse(const AnalysisRequest& request, const Reference& reference,
                                     const Progress& progress, std::stop_token stop);

}  // namespace tributary
