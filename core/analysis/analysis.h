#pragma once

#include <filesystem>
#include <stop_token>

#include "core/analysis/reference.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/report/report.h"

namespace tributary {

enum class Depth { Screen, Full };

struct AnalysisRequest {
    std::filesystem::path file;
    Depth depth = Depth::Full;
    unsigned threads = 0;    ///< 0: as many as the machine has cores
    std::uint64_t seed = 1;  ///< of the bootstrap
};

/// decode → features → segments → screen → align → decompose → report, for one track against a
/// catalogue. The same audio, catalogue and engine give the same report but for `timing`.
/// Errors: those of decoding, Cancelled, and those of reading the catalogue.
[[nodiscard]] Result<Report> analyse(const AnalysisRequest& request, const Reference& reference,
                                     const Progress& progress, std::stop_token stop);

}  // namespace tributary
