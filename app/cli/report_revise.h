#pragma once

#include <functional>
#include <string>

#include "app/cli/command.h"
#include "core/report/review.h"

namespace tributary::cli {

/// What the commands that add to a report have in common.
struct ReviseOptions {
    std::string report, track, examiner, output;
};

/// Adds REPORT, --track, --examiner and --output.
void addRevise(CLI::App& command, ReviseOptions& options);

/// Has `change` add one revision to the report that the options name, says what was added, and
/// writes the file with it: complete, or as it was.
[[nodiscard]] ExitStatus revise(
    const ReviseOptions& options, Context& context,
    const std::function<Result<ReviewedReport>(ReviewedReport)>& change);

/// The reports of a file, and which of them `track` means. Errors: those of loadReviewedList() and
/// reportMeant().
struct ChosenReport {
    std::vector<ReviewedReport> all;
    std::size_t index = 0;
};
[[nodiscard]] Result<ChosenReport> chooseReport(const std::string& file, const std::string& track);

}  // namespace tributary::cli
