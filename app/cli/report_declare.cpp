#include <array>
#include <memory>
#include <string>
#include <utility>

#include "app/cli/report_revise.h"

namespace tributary::cli {
namespace {

constexpr std::array kUses{AiUse::Undeclared, AiUse::None, AiUse::Partly, AiUse::All};

struct Options {
    ReviseOptions revise;
    std::array<std::string, kAiParts.size()> parts;  ///< empty: as declared before
};

AiUse useNamed(const std::string& name) {
    for (const AiUse use : kUses) {
        if (name == aiUseName(use)) return use;
    }
    return AiUse::Undeclared;
}

ExitStatus run(const Options& options, Context& context) {
    return revise(options.revise, context, [&](ReviewedReport reviewed) {
        AiDeclaration declaration = declarationOn(reviewed);
        for (std::size_t i = 0; i < options.parts.size(); ++i) {
            if (!options.parts[i].empty()) declaration.parts[i] = useNamed(options.parts[i]);
        }
        return revised(std::move(reviewed), declaration, options.revise.examiner,
                       SystemClock().now());
    });
}

}  // namespace

void addReportDeclare(CLI::App& parent, Action& chosen) {
    const auto options = std::make_shared<Options>();
    CLI::App* command =
        parent.add_subcommand("declare", "Declare what of the track a generative model made");
    command->fallthrough();
    addRevise(*command, options->revise);
    std::vector<std::string> names;
    for (const AiUse use : kUses) names.emplace_back(aiUseName(use));
    for (std::size_t i = 0; i < kAiParts.size(); ++i) {
        const std::string part = kAiParts[i];
        command
            ->add_option("--" + part, options->parts[i],
                         "How much of its " + part + " a model made; otherwise as declared before")
            ->check(CLI::IsMember(names))
            ->option_text("undeclared|none|partly|all");
    }
    command->footer(
        "A statement of the people who made the track: the analysis neither makes nor checks it. "
        "It is kept as\n"
        "a revision, as \"report mark\" keeps marks.\n\n"
        "Example:\n"
        "  tributary-cli report declare new.json --vocals all --lyrics none --examiner \"A. "
        "Maker\"");
    command->callback([options, &chosen] {
        chosen = [options](Context& context) { return run(*options, context); };
    });
}

}  // namespace tributary::cli
