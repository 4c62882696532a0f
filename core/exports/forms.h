#pragma once

#include <array>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/exports/expert_report.h"
#include "core/report/review.h"

namespace tributary {

/// What a finished report can be written as.
enum class ReportForm { Json, Csv, Text, Html, Pdf, Xlsx };
inline constexpr std::array kReportForms{ReportForm::Pdf, ReportForm::Html, ReportForm::Xlsx,
                                         ReportForm::Csv, ReportForm::Json, ReportForm::Text};

/// "pdf", "html" …: the form's name, and its files' ending without the dot ("txt" for text).
[[nodiscard]] const char* formName(ReportForm form);
[[nodiscard]] const char* formEnding(ReportForm form);
[[nodiscard]] std::optional<ReportForm> formNamed(std::string_view name);
/// By a file's ending, in capitals or not.
[[nodiscard]] std::optional<ReportForm> formOfFile(const std::filesystem::path& file);

/// What the sources named are known by in the catalogue, for expertReport(). Sources that are no
/// longer there are left out. Errors: the catalogue's.
[[nodiscard]] Result<ExpertContext> readContext(const std::filesystem::path& catalogue,
                                                std::span<const ReviewedReport> reports);

/// Reports, at least one, as one file of that form: JSON holds an object for one and an array for
/// several, PDF and HTML one expert report after another. CSV holds what was found; every other
/// form what people added, too. None holds timings, so that the same reports give the same bytes,
/// and those of one report as JSON have the SHA-256 that names it elsewhere (reviewedSha256()).
/// Errors: DocumentFailed.
[[nodiscard]] Result<std::string> renderReports(std::span<const ReviewedReport> reports,
                                                ReportForm form, const ExpertContext& context);

/// What window and command line write for a person who exports: renderReports() with what the
/// catalogue says of the sources; `catalogue` may be empty. PDF and HTML are in the language, the
/// other forms, which programs read, in English. Errors: those, and readContext()'s.
[[nodiscard]] Result<std::string> exportReports(std::span<const ReviewedReport> reports,
                                                ReportForm form,
                                                const std::filesystem::path& catalogue,
                                                Language language);

}  // namespace tributary
