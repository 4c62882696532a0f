#include <memory>
#include <string>

#include "app/cli/command.h"
#include "app/cli/import_outcome.h"

namespace tributary::cli {
namespace {

struct Options {
    std::string catalogue, csv;
    unsigned jobs = 0;
    bool noDerivations = false;
};

ExitStatus run(const Options& options, Context& context) {
    // Asked before the list is read: a catalogue that cannot be written makes the rest pointless.
    if (const auto catalogue = Catalogue::open(options.catalogue, OpenMode::ReadWrite);
        !catalogue) {
        context.console.error(catalogue.error());
        return catalogueExitStatus(catalogue.error());
    }
    const auto list = readTrackList(options.csv);
    if (!list) {
        context.console.error(list.error());
        return exitStatus(list.error());
    }
    ImportOptions how;
    how.threads = options.jobs;
    how.source = options.csv;
    how.derivations = !options.noDerivations;
    return importAndTell(options.catalogue, *list, how, context);
}

}  // namespace

void addCatalogueImport(CLI::App& parent, Action& chosen) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = parent.add_subcommand("import", "Add the tracks that a CSV file lists");
    command->fallthrough();
    command->add_option("LIB", options->catalogue, "The catalogue")
        ->required()
        ->type_name("*.tributary");
    command->add_option("TRACKS.csv", options->csv, "The list")->required()->option_text(" ");
    command->add_option("--jobs", options->jobs, "Files at once; otherwise one for each core")
        ->check(CLI::Range(1U, 256U))
        ->option_text("N");
    command->add_flag("--no-derivations", options->noDerivations,
                      "Do not compare with earlier works now: see \"catalogue derive\"");
    command->footer(
        "The list has a header and these columns, in any order; only \"file\" is needed:\n"
        "  file          relative to the list\n"
        "  title, artist, genre\n"
        "  isrc          with or without hyphens\n"
        "  release_date  such as 2021-05-01 or 2021\n"
        "  holder, share a rights holder and its part in percent; several rows with the same file "
        "are\n"
        "                several holders, whose shares have to add up to 100\n"
        "  side          master, composition or both (which is the default)\n"
        "Further columns are kept, with a warning. What a row leaves empty is taken from the "
        "file's tags.\n"
        "In the end each work is compared with those before it: see \"catalogue derive --help\".\n"
        "A row or a file that fails is listed and the rest goes on. Interrupted, or killed, an "
        "import goes\n"
        "on where it was when it is run again.\n\n"
        "Example:\n  tributary-cli catalogue import mine.tributary tracks.csv");
    command->callback([options, &chosen] {
        chosen = [options](Context& context) { return run(*options, context); };
    });
}

}  // namespace tributary::cli
