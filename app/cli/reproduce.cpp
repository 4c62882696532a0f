#include "core/exports/reproduce.h"

#include <memory>
#include <string>

#include "app/cli/command.h"
#include "core/base/atomic_file.h"

namespace tributary::cli {
namespace {

struct Options {
    std::string bundle, catalogue, audio;
    std::string format = "text";
};

ExitStatus run(const Options& options, Context& context) {
    const auto refused = [&](Error error) {
        if (error.subject.empty()) error.subject = options.bundle;
        context.console.error(error);
        return exitStatus(error);
    };
    const auto bytes = readWholeFile(options.bundle);
    if (!bytes) return refused(bytes.error());
    const auto bundle = readBundle(*bytes);
    if (!bundle) return refused(bundle.error());
    const auto outcome = reproduce(*bundle, {options.catalogue, options.audio},
                                   context.console.progress(), context.stop);
    if (!outcome) return refused(outcome.error());
    context.console.result(options.format == "json" ? reproductionJson(*outcome)
                                                    : reproductionText(*outcome));
    return outcome->agrees() ? ExitStatus::Fine : ExitStatus::InputFailed;
}

}  // namespace

void addReproduce(CLI::App& parent, Action& chosen) {
    const auto options = std::make_shared<Options>();
    CLI::App* command =
        parent.add_subcommand("reproduce", "Recompute a bundle's report and say whether it agrees");
    command->fallthrough();
    command->add_option("BUNDLE", options->bundle, "What \"export --format bundle\" wrote")
        ->required()
        ->option_text("FILE.bundle.zip");
    command
        ->add_option("--catalogue", options->catalogue,
                     "The catalogue that was compared with: repeats the whole analysis")
        ->option_text("LIB");
    command
        ->add_option("--audio", options->audio,
                     "The recording itself, in place of the signature in the bundle")
        ->option_text("FILE");
    command->add_option("--format", options->format, "Form of the account; text is the default")
        ->check(CLI::IsMember({"text", "json"}))
        ->option_text("text|json");
    command->footer(
        "First the digests, and the signature if there is one, are checked. With --catalogue the "
        "analysis is\n"
        "repeated and every figure compared; what differs by no more than rounding counts as the "
        "same.\n"
        "Without it each source in the bundle is held against the track by itself, and its "
        "passages are\n"
        "looked for again. Exit status: 0 it agrees, 1 it does not or the bundle was altered, 3 "
        "the catalogue\n"
        "cannot be used.\n\n"
        "Example:\n"
        "  tributary-cli reproduce new.bundle.zip --catalogue mine.tributary");
    command->callback([options, &chosen] {
        chosen = [options](Context& context) { return run(*options, context); };
    });
}

}  // namespace tributary::cli
