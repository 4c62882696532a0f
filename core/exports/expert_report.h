#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>

#include "core/documents/article.h"
#include "core/documents/document.h"
#include "core/documents/language.h"
#include "core/report/review.h"

namespace tributary {

/// What an expert report takes from elsewhere than the report itself.
struct ExpertContext {
    /// SHA-256 of the decoded audio of the sources named, by their number in the catalogue; those
    /// that are missing are said to be named by the catalogue's state only.
    std::map<std::int64_t, std::string> sourceAudio;
    Language language = Language::English;  ///< to write it in
};

/// Whether a report is about the demo's invented music.
[[nodiscard]] bool isDemo(const Report& report);

/// SHA-256 of a report's JSON without timings: names it in other documents.
[[nodiscard]] std::string digestOf(const Report& report);

/// The report as a label's or a lawyer's file wants it: the question, materials with digests,
/// method with thresholds fixed beforehand, measured error rates, observations, alternative
/// explanations, limitations, how to repeat it; then what examiners marked and declared, and room
/// for their own opinion, which is left blank. A report of the demo is watermarked. Names, free
/// text and what the validation says of its material stay in the language that they were written
/// in.
[[nodiscard]] Article expertReport(const ReviewedReport& reviewed, const ExpertContext& context);

/// Its figures as tables, one a sheet: what was analysed, sources, passages, styles; where there
/// are any, error rates and revisions. Shares are numbers from 0 to 1, times are in seconds.
[[nodiscard]] Document reportTables(std::span<const ReviewedReport> reports);

}  // namespace tributary
