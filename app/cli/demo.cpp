#include "core/demo/demo.h"

#include <memory>
#include <string>

#include <fmt/format.h>

#include "app/cli/command.h"

namespace tributary::cli {
namespace {

ExitStatus run(const std::string& folder, Context& context) {
    Console& console = context.console;
    const auto demo = writeDemo(folder, console.progress(), context.stop);
    if (!demo) {
        console.error(demo.error());
        return exitStatus(demo.error());
    }
    if (!demo->setAside.empty()) {
        console.warning("The demo.tributary that was there belongs to other audio; it is now " +
                        demo->setAside.string() + ".");
    }
    console.note(
        fmt::format("The demo is ready: {} tracks in {}.", demo->tracks, demo->catalogue.string()));
    console.note(fmt::format("Now try:  tributary-cli analyse {} {}", demo->catalogue.string(),
                             demo->aiTrack.string()));
    return ExitStatus::Fine;
}

}  // namespace

void addDemo(CLI::App& parent, Action& chosen) {
    const auto folder = std::make_shared<std::string>();
    CLI::App* command = parent.add_subcommand("demo", "Write a catalogue to try things with");
    command->fallthrough();
    command->add_option("FOLDER", *folder, "Where to; made if it is not there")->required();
    command->footer(
        "Composes and plays some two dozen short tracks (CC0, with fictional rights holders), "
        "imports them\n"
        "into demo.tributary, and adds ai-track.ogg, which takes from three of them, and "
        "control.ogg, which\n"
        "takes from none. Run again it keeps what is there.\n\n"
        "Example:\n"
        "  tributary-cli demo demo\n"
        "  tributary-cli analyse demo/demo.tributary demo/ai-track.ogg demo/control.ogg");
    command->callback([folder, &chosen] {
        chosen = [folder](Context& context) { return run(*folder, context); };
    });
}

}  // namespace tributary::cli
