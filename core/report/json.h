#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/report/report.h"

namespace tributary {

/// The name and number of the report's form; another form would get another number.
inline constexpr std::string_view kReportSchema = "tributary.report/1";

/// The report as JSON (resources/schema/report-1.schema.json), keys in the schema's order, numbers
/// with at most six decimals, bytes that are not UTF-8 as U+FFFD. Without timings the same report
/// always gives the same bytes. Ends with a line feed.
[[nodiscard]] std::string toJson(const Report& report, bool withTimings);

/// Several reports as one JSON array, each as above.
[[nodiscard]] std::string toJson(std::span<const Report> reports, bool withTimings);

/// Reads what toJson() writes; keys that are missing, unknown, of the wrong type or out of range
/// are errors that name the place. `timing_s` and `warnings` may be absent. Errors:
/// ReportMalformed.
[[nodiscard]] Result<Report> fromJson(std::string_view text);

/// One report of a file that holds one or an array of them. Where there are several, `track` says
/// which: the analysed file as the report names it, its file name alone, title or ISRC. Errors:
/// those of fromJson(), ReportMalformed (none fits, or several do: they are named).
[[nodiscard]] Result<Report> loadReportOf(const std::filesystem::path& file,
                                          std::string_view track);

/// fromJson() of a file. Errors: those, FileNotFound, FileUnreadable.
[[nodiscard]] Result<Report> loadReport(const std::filesystem::path& file);

}  // namespace tributary
