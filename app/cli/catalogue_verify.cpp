#include <memory>
#include <string>

#include <fmt/format.h>

#include "app/cli/command.h"
#include "core/catalogue/catalogue.h"
#include "core/report/text.h"

namespace tributary::cli {
namespace {

ExitStatus run(const std::string& file, Context& context) {
    const auto catalogue = Catalogue::open(file, OpenMode::ReadOnly);
    if (!catalogue) {
        context.console.error(catalogue.error());
        return catalogueExitStatus(catalogue.error());
    }
    const auto problems = catalogue->verify(context.console.progress(), context.stop);
    if (!problems) {
        context.console.error(problems.error());
        return catalogueExitStatus(problems.error());
    }
    for (const auto& problem : *problems) {
        const std::string where =
            problem.track ? fmt::format("track {}: ", problem.track->value) : "";
        context.console.result(where + printable(problem.message) + "\n");
    }
    const auto hubs = catalogue->hubs();
    if (!hubs) {
        context.console.error(hubs.error());
        return catalogueExitStatus(hubs.error());
    }
    for (const Hub& hub : *hubs) {
        context.console.note(fmt::format(
            "track {}: {}. No fault of the file; reports divide its odds by {:.0f}.",
            hub.track.value,
            hub.monotonous ? "sounds the same throughout (a drone, noise or one beat)"
                           : "resembles far more of the catalogue than chance would have it",
            hub.hubness));
    }
    if (problems->empty()) {
        context.console.result("No problems found.\n");
        return ExitStatus::Fine;
    }
    context.console.note("Nothing was changed. Remove the tracks concerned and add them again.");
    return ExitStatus::InputFailed;
}

}  // namespace

void addCatalogueVerify(CLI::App& parent, Action& chosen) {
    const auto file = std::make_shared<std::string>();
    CLI::App* command = parent.add_subcommand("verify", "Read and check everything in a catalogue");
    command->fallthrough();
    command->add_option("LIB", *file, "The catalogue")->required()->type_name("*.tributary");
    command->footer(
        "Checks pages, checksums, sketches, embeddings, splits and references, and changes "
        "nothing.\n"
        "Exit status 1 if there are problems; they are listed.\n\n"
        "Example:\n  tributary-cli catalogue verify mine.tributary");
    command->callback(
        [file, &chosen] { chosen = [file](Context& context) { return run(*file, context); }; });
}

}  // namespace tributary::cli
