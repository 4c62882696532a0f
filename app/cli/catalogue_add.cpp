#include <memory>
#include <string>
#include <vector>

#include "app/cli/command.h"
#include "app/cli/import_outcome.h"

namespace tributary::cli {
namespace {

struct Options {
    std::string catalogue;
    std::vector<std::string> paths;
    unsigned jobs = 0;
    bool noDerivations = false;
};

ExitStatus run(const Options& options, Context& context) {
    if (const auto catalogue = Catalogue::open(options.catalogue, OpenMode::ReadWrite);
        !catalogue) {
        context.console.error(catalogue.error());
        return catalogueExitStatus(catalogue.error());
    }
    const auto list = listAudioFiles({options.paths.begin(), options.paths.end()}, context.stop);
    if (!list) {
        context.console.error(list.error());
        return exitStatus(list.error());
    }
    ImportOptions how;
    how.threads = options.jobs;
    how.source = "files";
    how.derivations = !options.noDerivations;
    return importAndTell(options.catalogue, *list, how, context);
}

}  // namespace

void addCatalogueAdd(CLI::App& parent, Action& chosen) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = parent.add_subcommand("add", "Add audio files, described by their tags");
    command->fallthrough();
    command->add_option("LIB", options->catalogue, "The catalogue")
        ->required()
        ->type_name("*.tributary");
    command->add_option("FILE|FOLDER", options->paths, "Audio files, and folders to search")
        ->required()
        ->option_text("...");
    command->add_option("--jobs", options->jobs, "Files at once; otherwise one for each core")
        ->check(CLI::Range(1U, 256U))
        ->option_text("N");
    command->add_flag("--no-derivations", options->noDerivations,
                      "Do not compare with earlier works now: see \"catalogue derive\"");
    command->footer(
        "Title, artist, ISRC, genre and date come from the files' tags. A recording that the "
        "catalogue\n"
        "holds already, under whatever name, is not added again.\n\n"
        "Example:\n  tributary-cli catalogue add mine.tributary ~/music/finished one-more.flac");
    command->callback([options, &chosen] {
        chosen = [options](Context& context) { return run(*options, context); };
    });
}

}  // namespace tributary::cli
