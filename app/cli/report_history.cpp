#include <memory>
#include <string>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/report_revise.h"
#include "core/base/instant.h"
#include "core/report/text.h"

namespace tributary::cli {
namespace {

struct Options {
    std::string report, track;
    std::string format = "text";
};

std::string historyText(const ReviewedReport& reviewed) {
    if (reviewed.revisions.empty()) return "Nobody has added anything to this report.\n";
    std::string text;
    int number = 0;
    for (const Revision& revision : reviewed.revisions) {
        text += fmt::format("{:>3}  {}  {}  {}\n", ++number, instantText(revision.at),
                            printable(revision.examiner),
                            printable(changeText(reviewed.report, revision)));
    }
    return text + fmt::format("SHA-256 with all revisions  {}\n", reviewedSha256(reviewed));
}

std::string historyJson(const ReviewedReport& reviewed) {
    using Json = nlohmann::ordered_json;
    Json revisions = Json::array();
    for (const Revision& revision : reviewed.revisions) {
        revisions.push_back(Json{{"at", instantText(revision.at)},
                                 {"examiner", revision.examiner},
                                 {"change", changeText(reviewed.report, revision)},
                                 {"predecessor_sha256", revision.predecessorSha256}});
    }
    const Json json{{"sha256", reviewedSha256(reviewed)}, {"revisions", revisions}};
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

ExitStatus run(const Options& options, Context& context) {
    const auto found = chooseReport(options.report, options.track);
    if (!found) {
        context.console.error(found.error());
        return exitStatus(found.error());
    }
    const ReviewedReport& reviewed = found->all[found->index];
    context.console.result(options.format == "json" ? historyJson(reviewed)
                                                    : historyText(reviewed));
    return ExitStatus::Fine;
}

}  // namespace

void addReportHistory(CLI::App& parent, Action& chosen) {
    const auto options = std::make_shared<Options>();
    CLI::App* command =
        parent.add_subcommand("history", "List what people added to a report, the oldest first");
    command->fallthrough();
    command
        ->add_option("REPORT", options->report, "A report as \"analyse --format json\" writes it")
        ->required()
        ->option_text("REPORT.json");
    command
        ->add_option("--track", options->track,
                     "Of several reports in the file, the one of this track: its file, title or "
                     "ISRC")
        ->option_text("TRACK");
    command->add_option("--format", options->format, "Form of the list; text is the default")
        ->check(CLI::IsMember({"text", "json"}))
        ->option_text("text|json");
    command->footer(
        "Each revision is checked against the report before it; where one does not fit, the "
        "command says which\n"
        "and ends with 1.");
    command->callback([options, &chosen] {
        chosen = [options](Context& context) { return run(*options, context); };
    });
}

}  // namespace tributary::cli
