#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/base/result.h"
#include "core/report/report.h"
#include "core/report/revision.h"

namespace tributary {

/// A report with what people added to it since; the report itself never changes.
struct ReviewedReport {
    Report report;
    std::vector<Revision> revisions;  ///< the oldest first
};

/// The report's JSON with a member "revisions", where there are any; readers of the report alone
/// pass over it.
[[nodiscard]] std::string toJson(const ReviewedReport& reviewed, bool withTimings);

/// Errors: those of fromJson().
[[nodiscard]] Result<ReviewedReport> reviewedFromJson(std::string_view text);

/// reviewedFromJson() of a file, with its revisions checked. Errors: those, those of
/// checkRevisions(), FileNotFound, FileUnreadable.
[[nodiscard]] Result<ReviewedReport> loadReviewed(const std::filesystem::path& file);

/// Several as one JSON array, each as above.
[[nodiscard]] std::string toJson(std::span<const ReviewedReport> reports, bool withTimings);

/// One report, or an array of several, at least one, each with its revisions checked. Errors: those
/// of reviewedFromJson() and checkRevisions(), with the number of the report where there are
/// several.
[[nodiscard]] Result<std::vector<ReviewedReport>> reviewedListFromJson(std::string_view text);

/// reviewedListFromJson() of a file. Errors: those, FileNotFound, FileUnreadable.
[[nodiscard]] Result<std::vector<ReviewedReport>> loadReviewedList(
    const std::filesystem::path& file);

/// SHA-256 of the JSON without timings: what a revision names as its predecessor.
[[nodiscard]] std::string reviewedSha256(const ReviewedReport& reviewed);

/// Adds one revision; nothing that was there changes. Errors: InvalidArgument: no examiner's name,
/// no such finding, a rejection or doubt without a reason, or a change that changes nothing.
[[nodiscard]] Result<ReviewedReport> revised(ReviewedReport reviewed,
                                             std::variant<Mark, AiDeclaration> change,
                                             const std::string& examiner, UtcInstant at);

/// Whether each revision names the report that it was made on. Errors: ReportMalformed, with the
/// number of the first that does not.
[[nodiscard]] Result<void> checkRevisions(const ReviewedReport& reviewed);

/// The last mark on a finding: its passage's own, or a later one on its source as a whole.
/// `passage` from 1; 0: the source. A mark with the verdict None where there is none.
[[nodiscard]] Mark markOn(const ReviewedReport& reviewed, int rank, int passage);

/// The revisions whose marks stand, by rank and passage: neither taken back nor replaced since,
/// which a mark on a source as a whole does to those on its passages.
[[nodiscard]] std::vector<Revision> standingMarks(const ReviewedReport& reviewed);

/// Whether nothing of a source stands: it is rejected as a whole, or each of its passages is.
[[nodiscard]] bool isRejected(const ReviewedReport& reviewed, const Influence& influence);

/// The report without sources of which nothing stands; their shares are no longer attributed. For
/// estimates: the report itself keeps them.
[[nodiscard]] Report withoutRejected(const ReviewedReport& reviewed);

/// The last declaration; undeclared where there is none.
[[nodiscard]] AiDeclaration declarationOn(const ReviewedReport& reviewed);

/// "Paper Lanterns, passage 2", or the source as a whole.
[[nodiscard]] std::string findingName(const Report& report, const Mark& mark);

/// One change in words: "Paper Lanterns, passage 2: rejected (a stock cadence)".
[[nodiscard]] std::string changeText(const Report& report, const Revision& revision);

/// The marks that stand and what is declared, as toText() is for the report; empty where nobody
/// added anything.
[[nodiscard]] std::string reviewText(const ReviewedReport& reviewed);

}  // namespace tributary
