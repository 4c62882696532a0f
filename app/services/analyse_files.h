#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <span>
#include <stop_token>
#include <vector>

#include "core/analysis/analysis.h"
#include "core/analysis/reference.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/report/report.h"

namespace tributary {

struct AnalyseFilesOptions {
    Depth depth = Depth::Full;
    unsigned jobs = 0;                    ///< files at once; 0: as many as the machine has cores
    std::vector<ForeignQuery> foreign{};  ///< vectors of other models; for a single file only
};

/// Receives each file's outcome, in the order of the files whatever finishes first, one at a time.
/// False ends the run.
using DeliverReport = std::function<bool(std::size_t index, Result<Report> report)>;

/// Analyses many files against one reference. A file that fails is delivered as its error and the
/// others go on. Errors: Cancelled; what was delivered before counts.
[[nodiscard]] Result<void> analyseFiles(std::span<const std::filesystem::path> files,
                                        const AnalyseFilesOptions& options,
                                        const Reference& reference, const DeliverReport& deliver,
                                        const Progress& progress, std::stop_token stop);

}  // namespace tributary
