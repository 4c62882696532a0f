#include <memory>
#include <string>

#include <fmt/format.h>

#include "app/cli/command.h"
#include "core/analysis/derivations.h"

namespace tributary::cli {
namespace {

struct Options {
    std::string catalogue;
    unsigned jobs = 0;
    bool again = false;
};

ExitStatus run(const Options& options, Context& context) {
    Console& console = context.console;
    DeriveOptions how;
    how.threads = options.jobs;
    how.again = options.again;
    const auto summary = deriveCatalogue(options.catalogue, how, console.progress(), context.stop);
    if (!summary) {
        console.error(summary.error());
        return catalogueExitStatus(summary.error());
    }
    for (const auto& warning : summary->warnings) console.warning(warning);
    console.result(fmt::format("{} compared with earlier works; {} derivations, {} hubs\n",
                               summary->compared, summary->derivations, summary->hubs));
    if (summary->cancelled) {
        console.note("Interrupted: what was found is kept. Run the same command again to go on.");
        return ExitStatus::Interrupted;
    }
    return summary->warnings.empty() ? ExitStatus::Fine : ExitStatus::InputFailed;
}

}  // namespace

void addCatalogueDerive(CLI::App& parent, Action& chosen) {
    const auto options = std::make_shared<Options>();
    CLI::App* command =
        parent.add_subcommand("derive", "Find what the works of a catalogue have of earlier ones");
    command->fallthrough();
    command->add_option("LIB", options->catalogue, "The catalogue")
        ->required()
        ->type_name("*.tributary");
    command->add_option("--jobs", options->jobs, "Threads at once; otherwise one for each core")
        ->check(CLI::Range(1U, 256U))
        ->option_text("N");
    command->add_flag("--again", options->again, "Forget what was found, and compare everything");
    command->footer(
        "\"catalogue import\" and \"catalogue add\" do this in the end, unless told "
        "--no-derivations; it is\n"
        "also for catalogues of an older version. Each work is compared with those before it, by "
        "release date\n"
        "and then by registration; a work without a date counts as released when it was "
        "registered. What is\n"
        "found counts in every report: credit for what a work has of an earlier one goes to that "
        "one, copies\n"
        "of a work earn no more than the work alone, and works that resemble everything (\"hubs\") "
        "are counted\n"
        "down. No audio is read. Only what is new is compared; interrupted, or killed, it goes on "
        "where it was.\n\n"
        "Example:\n  tributary-cli catalogue derive mine.tributary");
    command->callback([options, &chosen] {
        chosen = [options](Context& context) { return run(*options, context); };
    });
}

}  // namespace tributary::cli
