#include "core/report/explain.h"

#include <memory>
#include <string>

#include "app/cli/command.h"
#include "core/analysis/analysis.h"
#include "core/report/json.h"

namespace tributary::cli {
namespace {

struct Options {
    std::string report, track;
    int rank = 1;
    std::string format = "text";
    std::string catalogue, audio;
};

/// Analyses the recording again and checks that it is the one, against the catalogue that was.
Result<Report> analysedAgain(const Report& before, const Options& options, Console& console,
                             const std::stop_token& stop, ExitStatus& status) {
    const Progress progress = console.progress();
    const auto reference = Reference::open(options.catalogue, progress.part(0.0, 0.2), stop);
    if (!reference) {
        status = catalogueExitStatus(reference.error());
        return fail(reference.error());
    }
    AnalysisRequest request;
    request.file = options.audio;
    auto report = analyse(request, *reference, progress.part(0.2, 1.0), stop);
    if (!report) {
        status = exitStatus(report.error());
        return report;
    }
    if (report->track.audioSha256 != before.track.audioSha256) {
        status = ExitStatus::InputFailed;
        return fail(ErrorCode::InvalidArgument,
                    "This is not the recording that the report is about. Nothing was changed. Give "
                    "the very file, or its signature.",
                    options.audio);
    }
    if (report->catalogue.snapshotSha256 != before.catalogue.snapshotSha256) {
        console.warning(
            "The catalogue has changed since the report was made: what follows is of "
            "the catalogue as it is now.");
    }
    if (!before.foreignFacets.empty()) {
        console.warning("Vectors of other models are not taken into account here.");
    }
    return report;
}

/// The rank that a source of the report has in another.
Result<int> rankIn(const Report& report, const SourceRef& track) {
    for (const Influence& i : report.influences) {
        if (i.track.id == track.id) return i.rank;
    }
    return fail(ErrorCode::InvalidArgument,
                "The analysis does not name this source any more. Explain the report by itself, "
                "without --catalogue and --audio.");
}

ExitStatus run(const Options& options, Context& context) {
    Console& console = context.console;
    const auto refused = [&](const Error& error, ExitStatus status) {
        console.error(error);
        return status;
    };
    auto report = loadReportOf(options.report, options.track);
    if (!report) return refused(report.error(), ExitStatus::InputFailed);
    int rank = options.rank;
    if (!options.catalogue.empty()) {
        const auto known = explainAsJson(*report, rank);
        if (!known) return refused(known.error(), ExitStatus::InputFailed);
        ExitStatus status = ExitStatus::Fine;
        auto again = analysedAgain(*report, options, console, context.stop, status);
        if (!again) return refused(again.error(), status);
        SourceRef track;
        for (const Influence& i : report->influences) {
            if (i.rank == rank) track = i.track;
        }
        const auto found = rankIn(*again, track);
        if (!found) return refused(found.error(), ExitStatus::InputFailed);
        rank = *found;
        report = std::move(again);
    }
    const auto text =
        options.format == "json" ? explainAsJson(*report, rank) : explainAsText(*report, rank);
    if (!text)
        return refused({text.error().code, text.error().message, options.report},
                       ExitStatus::InputFailed);
    console.result(*text);
    return ExitStatus::Fine;
}

}  // namespace

void addExplain(CLI::App& parent, Action& chosen) {
    const auto options = std::make_shared<Options>();
    CLI::App* command =
        parent.add_subcommand("explain", "Say why a source is named, and not the next best");
    command->fallthrough();
    command
        ->add_option("REPORT", options->report, "A report as \"analyse --format json\" writes it")
        ->required()
        ->option_text("REPORT.json");
    command->add_option("RANK", options->rank, "The source's place in the report; the first is 1")
        ->required()
        ->check(CLI::Range(1, 1'000'000))
        ->option_text("RANK");
    command->add_option("--format", options->format, "Form of the explanation; text is the default")
        ->check(CLI::IsMember({"text", "json"}))
        ->option_text("text|json");
    command
        ->add_option("--track", options->track,
                     "Of several reports in the file, the one of this track: its file, title or "
                     "ISRC")
        ->option_text("TRACK");
    CLI::Option* catalogue =
        command
            ->add_option("--catalogue", options->catalogue,
                         "With --audio: analyse again, for what the report does not hold")
            ->option_text("LIB");
    CLI::Option* audio =
        command->add_option("--audio", options->audio, "The recording that the report is about")
            ->option_text("FILE");
    catalogue->needs(audio);
    audio->needs(catalogue);
    command->footer(
        "Passage by passage: what coincides with the source, how much of that chance would give, "
        "and what\n"
        "the next best track of the catalogue reaches there; then whether anything separates the "
        "two. The\n"
        "figures come from the report. One of an older version may lack those of other tracks; "
        "with\n"
        "--catalogue and --audio they are worked out anew.\n\n"
        "Example:\n"
        "  tributary-cli analyse mine.tributary new.wav --format json > new.json\n"
        "  tributary-cli explain new.json 1");
    command->callback([options, &chosen] {
        chosen = [options](Context& context) { return run(*options, context); };
    });
}

}  // namespace tributary::cli
