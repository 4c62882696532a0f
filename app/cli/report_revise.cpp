#include "app/cli/report_revise.h"

#include <fmt/format.h>

#include "core/base/atomic_file.h"
#include "core/exports/forms.h"
#include "core/report/report_choice.h"

namespace tributary::cli {
namespace {

Result<std::string> reviseFile(
    const ReviseOptions& options,
    const std::function<Result<ReviewedReport>(ReviewedReport)>& change) {
    auto chosen = chooseReport(options.report, options.track);
    if (!chosen) return fail(chosen.error());
    auto revised = change(chosen->all[chosen->index]);
    if (!revised) return fail(revised.error().code, revised.error().message, options.report);
    const std::string said = fmt::format("revision {}: {}\n", revised->revisions.size(),
                                         changeText(revised->report, revised->revisions.back()));
    chosen->all[chosen->index] = std::move(*revised);
    const auto bytes = renderReports(chosen->all, ReportForm::Json, {});
    if (!bytes) return fail(bytes.error());
    const std::string& file = options.output.empty() ? options.report : options.output;
    if (auto written = writeFileAtomically(file, *bytes); !written) return fail(written.error());
    return said;
}

}  // namespace

Result<ChosenReport> chooseReport(const std::string& file, const std::string& track) {
    auto reports = loadReviewedList(file);
    if (!reports) return fail(reports.error());
    std::vector<Report::Track> tracks;
    for (const ReviewedReport& each : *reports) tracks.push_back(each.report.track);
    const auto meant = reportMeant(tracks, track);
    if (!meant) return fail(meant.error().code, meant.error().message, file);
    return ChosenReport{std::move(*reports), *meant};
}

void addRevise(CLI::App& command, ReviseOptions& options) {
    command.add_option("REPORT", options.report, "A report as \"analyse --format json\" writes it")
        ->required()
        ->option_text("REPORT.json");
    command
        .add_option("--track", options.track,
                    "Of several reports in the file, the one of this track: its file, title or "
                    "ISRC")
        ->option_text("TRACK");
    command
        .add_option("--examiner", options.examiner, "Who says so; the name stands in the report")
        ->required()
        ->option_text("NAME");
    command
        .add_option("--output", options.output,
                    "The file to write; by default the report's own, which gains the revision")
        ->option_text("FILE");
}

ExitStatus revise(const ReviseOptions& options, Context& context,
                  const std::function<Result<ReviewedReport>(ReviewedReport)>& change) {
    const auto said = reviseFile(options, change);
    if (!said) {
        context.console.error(said.error());
        return exitStatus(said.error());
    }
    context.console.result(*said);
    return ExitStatus::Fine;
}

}  // namespace tributary::cli
