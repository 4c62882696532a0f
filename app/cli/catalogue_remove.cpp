#include <memory>
#include <string>
#include <vector>

#include "app/cli/command.h"
#include "app/cli/find_track.h"

namespace tributary::cli {
namespace {

struct Options {
    std::string catalogue;
    std::vector<std::string> tracks;
};

ExitStatus run(const Options& options, Context& context) {
    auto catalogue = Catalogue::open(options.catalogue, OpenMode::ReadWrite);
    if (!catalogue) {
        context.console.error(catalogue.error());
        return catalogueExitStatus(catalogue.error());
    }
    ExitStatus status = ExitStatus::Fine;
    for (const auto& name : options.tracks) {
        if (context.stop.stop_requested()) return ExitStatus::Interrupted;
        const auto track = findTrack(*catalogue, name);
        const auto removed =
            track ? catalogue->removeTrack(track->id) : Result<void>(fail(track.error()));
        if (!removed) {
            context.console.error(removed.error());
            status = catalogueExitStatus(removed.error());
            if (status != ExitStatus::InputFailed) return status;
            continue;
        }
        context.console.note("Removed " + std::to_string(track->id.value) + ": " +
                             track->metadata.title);
    }
    return status;
}

}  // namespace

void addCatalogueRemove(CLI::App& parent, Action& chosen) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = parent.add_subcommand("remove", "Remove tracks from a catalogue");
    command->fallthrough();
    command->add_option("LIB", options->catalogue, "The catalogue")
        ->required()
        ->type_name("*.tributary");
    command->add_option("TRACK", options->tracks, "Numbers or ISRCs of tracks")
        ->required()
        ->option_text("...");
    command->footer(
        "The audio files themselves are not touched.\n\n"
        "Example:\n  tributary-cli catalogue remove mine.tributary 17 GB-AYE-68-00011");
    command->callback([options, &chosen] {
        chosen = [options](Context& context) { return run(*options, context); };
    });
}

}  // namespace tributary::cli
