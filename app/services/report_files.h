#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/report/report.h"

namespace tributary {

enum class ReportFormat { Text, Json, Csv };

/// One report as a whole document of that format.
[[nodiscard]] std::string renderReport(const Report& report, ReportFormat format, bool withTimings);

/// Several reports as one document: a JSON array, one CSV table, or texts with a rule between them.
[[nodiscard]] std::string renderReports(std::span<const Report> reports, ReportFormat format,
                                        bool withTimings);

/// Where the reports of several files go.
struct ReportNames {
    std::vector<std::filesystem::path>
        files;                          ///< in `folder`, one for each audio file, all different
    std::vector<std::string> warnings;  ///< which names had to be changed
};

/// `folder`/<stem><extension> for each audio file. A second file of the same stem gets "-2"
/// and so on, also where the names differ in case only, for not every disk tells those apart.
[[nodiscard]] ReportNames nameFiles(std::span<const std::filesystem::path> audioFiles,
                                    const std::filesystem::path& folder,
                                    std::string_view extension);

/// The same with .txt, .json or .csv.
[[nodiscard]] ReportNames nameReports(std::span<const std::filesystem::path> audioFiles,
                                      const std::filesystem::path& folder, ReportFormat format);

/// Makes the folder if it is not there. Errors: FileUnwritable.
[[nodiscard]] Result<void> makeFolder(const std::filesystem::path& folder);

}  // namespace tributary
