#include "core/demo/demo.h"

#include <memory>
#include <string>

#include <fmt/format.h>

#include "app/cli/command.h"
#include "core/demo/remove_demo.h"

namespace tributary::cli {
namespace {

struct Options {
    std::string folder;
    bool remove = false;
};

ExitStatus remove(const std::string& folder, Console& console) {
    const auto done = removeDemo(folder);
    if (!done) {
        console.error(done.error());
        return exitStatus(done.error());
    }
    for (const auto& file : done->kept) {
        console.warning("Not as the demo wrote it, and kept: " + file.string());
    }
    console.note(done->removed == 0 ? "There was no demo here."
                                    : "The demo is removed. Other files were left alone.");
    return ExitStatus::Fine;
}

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
    const auto options = std::make_shared<Options>();
    CLI::App* command = parent.add_subcommand("demo", "Write a catalogue to try things with");
    command->fallthrough();
    command->add_option("FOLDER", options->folder, "Where to; made if it is not there")->required();
    command->add_flag("--remove", options->remove, "Take away what this command wrote there");
    command->footer(
        "Composes and plays some two dozen short tracks (CC0, with fictional rights holders), "
        "imports them\n"
        "into demo.tributary, and adds ai-track.ogg, which takes from three of them, and "
        "control.ogg, which\n"
        "takes from none. Run again it keeps what is there. --remove leaves files of your own, "
        "and a\n"
        "catalogue that you added tracks to.\n\n"
        "Example:\n"
        "  tributary-cli demo demo\n"
        "  tributary-cli analyse demo/demo.tributary demo/ai-track.ogg demo/control.ogg");
    command->callback([options, &chosen] {
        chosen = [options](Context& context) {
            return options->remove ? remove(options->folder, context.console)
                                   : run(options->folder, context);
        };
    });
}

}  // namespace tributary::cli
