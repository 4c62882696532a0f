#include <algorithm>
#include <memory>
#include <string>

#include <fmt/format.h>

#include "app/cli/command.h"
#include "app/cli/counted.h"
#include "app/cli/track_json.h"
#include "core/analysis/facet_import.h"
#include "core/attribution/foreign_facet.h"
#include "core/catalogue/catalogue.h"
#include "core/embedding/foreign_vectors.h"

namespace tributary::cli {
namespace {

struct Options {
    std::string catalogue, name, list;
    std::string format = "text";
};

ExitStatus refused(Context& context, const Error& error) {
    context.console.error(error);
    return error.code == ErrorCode::InvalidArgument ? ExitStatus::Usage
                                                    : catalogueExitStatus(error);
}

/// True for what is wrong with the list rather than with the catalogue.
bool isOfList(const Error& error) {
    return error.code == ErrorCode::CsvMalformed || error.code == ErrorCode::CsvMissingColumn ||
           error.code == ErrorCode::FileNotFound || error.code == ErrorCode::FileUnreadable;
}

ExitStatus runAdd(const Options& options, Context& context) {
    Console& console = context.console;
    const auto summary = importFacet(options.catalogue, options.name, options.list,
                                     console.progress(), context.stop);
    if (!summary) {
        if (!isOfList(summary.error())) return refused(context, summary.error());
        console.error(summary.error());
        return ExitStatus::InputFailed;
    }
    for (const Error& error : summary->failed) console.error(error);
    console.result(fmt::format("{} added, {} replaced, {} unchanged, {} failed\n", summary->added,
                               summary->replaced, summary->unchanged, summary->failed.size()));
    if (summary->cancelled) {
        console.note("Interrupted: what was added is kept. Run the same command again to go on.");
        return ExitStatus::Interrupted;
    }
    return summary->failed.empty() ? ExitStatus::Fine : ExitStatus::InputFailed;
}

ExitStatus runList(const Options& options, Context& context) {
    const auto catalogue = Catalogue::open(options.catalogue, OpenMode::ReadOnly);
    if (!catalogue) return refused(context, catalogue.error());
    const auto facets = catalogue->facetSummaries();
    if (!facets) return refused(context, facets.error());
    const std::string prefix = foreignFacetKey("");
    nlohmann::ordered_json json = nlohmann::ordered_json::array();
    std::string text;
    for (const FacetSummary& f : *facets) {
        if (!f.facet.starts_with(prefix)) continue;
        const std::string name = f.facet.substr(prefix.size());
        const double minutes = static_cast<double>(f.windows) * kForeignCellS / 60.0;
        json.push_back({{"facet", name},
                        {"dimension", f.version},
                        {"tracks", f.tracks},
                        {"minutes", minutes}});
        text += fmt::format(
            "{}  {} dimensions, {} tracks, {:.1f} minutes{}\n", name, f.version, f.tracks, minutes,
            f.tracks < static_cast<std::int64_t>(kLeastForeignTracks)
                ? fmt::format("; names nobody yet: {} tracks are needed", kLeastForeignTracks)
                : std::string());
    }
    if (text.empty()) text = "The catalogue has no vectors of other models.\n";
    context.console.result(options.format == "json" ? dumpJson(json) : text);
    return ExitStatus::Fine;
}

ExitStatus runRemove(const Options& options, Context& context) {
    auto catalogue = Catalogue::open(options.catalogue, OpenMode::ReadWrite);
    if (!catalogue) return refused(context, catalogue.error());
    const auto removed = catalogue->removeFacet(foreignFacetKey(options.name));
    if (!removed) return refused(context, removed.error());
    if (*removed == 0) {
        context.console.error({ErrorCode::FacetUnknown,
                               "The catalogue has no vectors of this facet. Nothing was changed; "
                               "\"catalogue facet list\" shows which there are.",
                               options.name});
        return ExitStatus::InputFailed;
    }
    context.console.note(
        fmt::format("Removed \"{}\" from {}.", options.name, counted(*removed, "track")));
    return ExitStatus::Fine;
}

CLI::App* addCommand(CLI::App& parent, const char* name, const char* what,
                     const std::shared_ptr<Options>& options) {
    CLI::App* command = parent.add_subcommand(name, what);
    command->fallthrough();
    command->add_option("LIB", options->catalogue, "The catalogue")
        ->required()
        ->type_name("*.tributary");
    return command;
}

void addName(CLI::App& command, const std::shared_ptr<Options>& options) {
    command.add_option("NAME", options->name, "The facet's name, for instance the model's")
        ->required()
        ->option_text(" ");
}

constexpr const char* kAddHelp =
    "VECTORS.csv has a header and a row a track, columns in any order:\n"
    "  track     number, ISRC, or file: as it was imported, relative to the list, or its bare "
    "name\n"
    "  npy       an .npy file, relative to the list: float32 or float64, C order, a row a vector\n"
    "  times     a table of the vectors' times, relative to the list: a CSV with start_s and, if\n"
    "            wanted, end_s, a row a vector; or instead, for vectors at a steady pace:\n"
    "  start_s   when the first begins (otherwise 0)\n"
    "  hop_s     from one to the next (otherwise they divide the track evenly)\n"
    "  window_s  how long each holds (otherwise hop_s)\n"
    "\n"
    "Any model's vectors will do, as long as those of the catalogue and of what is analysed come "
    "from "
    "the\n"
    "same one in the same way. They are kept as one mean of unit vectors a second; more than 512 "
    "dimensions\n"
    "are projected onto 512. Tracks are committed in batches; run again, unchanged vectors are "
    "passed\n"
    "over and changed ones replaced. Of fewer than 20 tracks chance cannot be told, and the facet "
    "names\n"
    "nobody.\n\n"
    "Example:\n"
    "  tributary-cli catalogue facet add mine.tributary clap clap/vectors.csv\n"
    "  tributary-cli analyse mine.tributary new.wav --facet clap=new-clap.npy,1.0";

}  // namespace

void addCatalogueFacet(CLI::App& parent, Action& chosen) {
    CLI::App* facet =
        parent.add_subcommand("facet", "Bring in vectors that other models gave for the tracks");
    facet->require_subcommand(1);
    facet->fallthrough();
    const auto options = std::make_shared<Options>();
    const auto choose = [options, &chosen](CLI::App* command, auto action) {
        command->callback([options, &chosen, action] {
            chosen = [options, action](Context& context) { return action(*options, context); };
        });
    };
    CLI::App* add = addCommand(*facet, "add", "Add or replace vectors, by a list", options);
    addName(*add, options);
    add->add_option("VECTORS", options->list, "The list of vectors")
        ->required()
        ->type_name("VECTORS.csv");
    add->footer(kAddHelp);
    choose(add, runAdd);
    CLI::App* list = addCommand(*facet, "list", "List the facets of other models", options);
    list->add_option("--format", options->format, "Form of the list; text is the default")
        ->check(CLI::IsMember({"text", "json"}))
        ->option_text("text|json");
    list->footer("Example:\n  tributary-cli catalogue facet list mine.tributary");
    choose(list, runList);
    CLI::App* remove = addCommand(*facet, "remove", "Remove a facet from all tracks", options);
    addName(*remove, options);
    remove->footer("Example:\n  tributary-cli catalogue facet remove mine.tributary clap");
    choose(remove, runRemove);
}

}  // namespace tributary::cli
