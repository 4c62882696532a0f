#include <charconv>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <system_error>
#include <vector>

#include <fmt/format.h>

#include "app/cli/command.h"
#include "app/cli/import_outcome.h"
#include "app/services/analyse_files.h"
#include "app/services/report_files.h"
#include "core/analysis/import_list.h"
#include "core/base/atomic_file.h"

namespace tributary::cli {
namespace {

namespace fs = std::filesystem;

struct Options {
    std::string catalogue;
    std::vector<std::string> paths;
    std::string depth = "full";
    std::string format = "text";
    std::string output;
    unsigned jobs = 0;
    bool noTimings = false;
    std::vector<std::string> facets;

    [[nodiscard]] ReportFormat reportFormat() const {
        if (format == "json") return ReportFormat::Json;
        return format == "csv" ? ReportFormat::Csv : ReportFormat::Text;
    }
};

/// Takes the reports as they come and puts them where the person wants them.
class Output {
public:
    Output(const Options& options, Console& console) : options_(options), console_(console) {}

    /// Errors: FileUnwritable.
    Result<void> prepare(const std::vector<fs::path>& files) {
        // One file named outright gives one report; a folder, however little is in it, an array.
        std::error_code ignored;
        single_ = options_.paths.size() == 1 && !fs::is_directory(options_.paths.front(), ignored);
        if (options_.output.empty()) return {};
        names_ = nameReports(files, options_.output, options_.reportFormat());
        for (const auto& warning : names_.warnings) console_.warning(warning);
        return makeFolder(options_.output);
    }

    bool take(std::size_t index, Result<Report> report) {
        if (!report) {
            console_.error(report.error());
            ++failed_;
            return true;
        }
        if (!options_.output.empty()) return write(names_.files[index], *report);
        if (options_.reportFormat() == ReportFormat::Text) {
            if (printed_++ > 0) console_.result("\n" + std::string(72, '-') + "\n\n");
            console_.result(renderReport(*report, ReportFormat::Text, true));
        } else {
            reports_.push_back(std::move(*report));
        }
        return true;
    }

    void finish() {
        if (!options_.output.empty()) {
            console_.note(printed_ == 1
                              ? fmt::format("1 report is in {}.", options_.output)
                              : fmt::format("{} reports are in {}.", printed_, options_.output));
        } else if (options_.reportFormat() != ReportFormat::Text) {
            if (single_ && reports_.empty()) return;
            console_.result(
                single_
                    ? renderReport(reports_.front(), options_.reportFormat(), !options_.noTimings)
                    : renderReports(reports_, options_.reportFormat(), !options_.noTimings));
        }
    }

    [[nodiscard]] std::size_t failed() const { return failed_; }

private:
    /// False where no report can be written: analysing on would be for nothing.
    bool write(const fs::path& file, const Report& report) {
        const auto written = writeFileAtomically(
            file, renderReport(report, options_.reportFormat(), !options_.noTimings));
        if (!written) {
            console_.error(written.error());
            ++failed_;
            return false;
        }
        ++printed_;
        return true;
    }

    const Options& options_;
    Console& console_;
    ReportNames names_;
    std::vector<Report> reports_;
    std::size_t printed_ = 0, failed_ = 0;
    bool single_ = false;
};

/// NAME=FILE.npy, NAME=FILE.npy,TIMES.csv or NAME=FILE.npy,HOP. Errors: InvalidArgument.
Result<ForeignQuery> parseFacet(const std::string& text) {
    const std::size_t equals = text.find('=');
    const std::string name = text.substr(0, equals);
    if (equals == std::string::npos || equals + 1 == text.size() || !isForeignFacetName(name)) {
        return fail(ErrorCode::InvalidArgument,
                    "--facet takes NAME=FILE.npy, and after a comma the vectors' times: a CSV, or "
                    "the seconds from one to the next.",
                    text);
    }
    const std::string rest = text.substr(equals + 1);
    const std::size_t comma = rest.rfind(',');
    ForeignQuery query{name, {rest.substr(0, comma), {}, {}, {}, {}}};
    if (comma == std::string::npos) return query;
    const std::string times = rest.substr(comma + 1);
    double hop = 0.0;
    const char* end = times.data() + times.size();
    const auto parsed = std::from_chars(times.data(), end, hop);
    if (parsed.ec == std::errc() && parsed.ptr == end) {
        if (!(hop > 0.0 && hop < 1e7)) {
            return fail(ErrorCode::InvalidArgument, "This is no number of seconds.", times);
        }
        query.vectors.hopS = hop;
    } else {
        query.vectors.times = times;
    }
    return query;
}

/// Errors: InvalidArgument.
Result<std::vector<ForeignQuery>> parseFacets(const std::vector<std::string>& texts,
                                              std::size_t files) {
    std::vector<ForeignQuery> queries;
    for (const std::string& text : texts) {
        auto query = parseFacet(text);
        if (!query) return fail(query.error());
        queries.push_back(std::move(*query));
    }
    if (queries.empty() || files == 1) return queries;
    return fail(ErrorCode::InvalidArgument,
                "--facet is for one recording at a time: vectors belong to one.");
}

ExitStatus run(const Options& options, Context& context) {
    Console& console = context.console;
    const Progress progress = console.progress();
    const auto list = listAudioFiles({options.paths.begin(), options.paths.end()}, context.stop);
    if (!list) {
        console.error(list.error());
        return exitStatus(list.error());
    }
    const auto foreign = parseFacets(options.facets, list->items.size());
    if (!foreign) {
        console.error(foreign.error());
        return ExitStatus::Usage;
    }
    const auto reference =
        Reference::open(options.catalogue, progress.part(0.0, 0.1), context.stop);
    if (!reference) {
        console.error(reference.error());
        return catalogueExitStatus(reference.error());
    }
    if (list->items.empty() && list->failed.empty()) console.warning(kNoAudio);
    for (const auto& warning : list->warnings) console.warning(warning);
    for (const auto& error : list->failed) console.error(error);

    std::vector<fs::path> files;
    for (const auto& item : list->items) files.push_back(item.file);
    Output output(options, console);
    if (const auto ready = output.prepare(files); !ready) {
        console.error(ready.error());
        return exitStatus(ready.error());
    }
    const AnalyseFilesOptions how{options.depth == "screen" ? Depth::Screen : Depth::Full,
                                  options.jobs, *foreign};
    const auto done = analyseFiles(
        files, how, *reference,
        [&](std::size_t index, Result<Report> report) {
            return output.take(index, std::move(report));
        },
        progress.part(0.1, 1.0), context.stop);
    output.finish();
    if (!done) {
        console.error(done.error());
        return exitStatus(done.error());
    }
    return output.failed() + list->failed.size() == 0 ? ExitStatus::Fine : ExitStatus::InputFailed;
}

}  // namespace

void addAnalyse(CLI::App& parent, Action& chosen) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = parent.add_subcommand("analyse", "Report what recordings draw on");
    command->fallthrough();
    command->add_option("LIB", options->catalogue, "The catalogue to compare with")
        ->required()
        ->type_name("*.tributary");
    command->add_option("FILE|FOLDER", options->paths, "Audio files, and folders to search")
        ->required()
        ->option_text("...");
    command
        ->add_option("--depth", options->depth,
                     "screen: candidates only, fast; full, the default: with passages")
        ->check(CLI::IsMember({"screen", "full"}))
        ->option_text("screen|full");
    command->add_option("--format", options->format, "Form of the reports; text is the default")
        ->check(CLI::IsMember({"text", "json", "csv"}))
        ->option_text("text|json|csv");
    command
        ->add_option("--output", options->output, "Folder that gets one report for each audio file")
        ->option_text("FOLDER");
    command->add_option("--jobs", options->jobs, "Files at once; otherwise one for each core")
        ->check(CLI::Range(1U, 256U))
        ->option_text("N");
    command
        ->add_option(
            "--facet", options->facets,
            "Vectors of another model for the one recording, for a facet of the catalogue "
            "(\"catalogue facet add\"); TIMES: a CSV with start_s and end_s, or the seconds "
            "from one vector to the next, otherwise they divide the recording evenly. May "
            "be given several times")
        ->allow_extra_args(false)
        ->option_text("NAME=FILE.npy[,TIMES]");
    command->add_flag("--no-timings", options->noTimings,
                      "Leave timing_s out of JSON: the same input then gives the same bytes");
    command->footer(
        "Without --output the reports are printed, in the order of the arguments and of the names "
        "in a\n"
        "folder: one JSON object for one file, a JSON array for several files or a folder. With it "
        "each goes\n"
        "to a file of its own, FOLDER/<name>.json, .txt or .csv; a second file of the same name "
        "gets "
        "\"-2\".\n"
        "The figures are similarity-based influence estimates; they do not say how a track was "
        "made.\n\n"
        "Examples:\n"
        "  tributary-cli analyse mine.tributary new.wav\n"
        "  tributary-cli analyse mine.tributary inbox --format json --output reports --jobs 4");
    command->callback([options, &chosen] {
        chosen = [options](Context& context) { return run(*options, context); };
    });
}

}  // namespace tributary::cli
