#include <memory>
#include <string>

#include "app/cli/command.h"
#include "core/catalogue/catalogue.h"

namespace tributary::cli {
namespace {

struct Options {
    std::string catalogue;
    std::string name;
};

ExitStatus run(const Options& options, Context& context) {
    const std::filesystem::path file(options.catalogue);
    const std::string name = options.name.empty() ? file.stem().string() : options.name;
    const auto catalogue = Catalogue::create(file, name);
    if (!catalogue) {
        context.console.error(catalogue.error());
        return catalogueExitStatus(catalogue.error());
    }
    context.console.note("Created " + file.string() + ", called \"" + name + "\".");
    return ExitStatus::Fine;
}

}  // namespace

void addCatalogueCreate(CLI::App& parent, Action& chosen) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = parent.add_subcommand("create", "Make an empty catalogue");
    command->fallthrough();
    command->add_option("LIB", options->catalogue, "The file to make, by custom *.tributary")
        ->required();
    command->add_option("--name", options->name, "What reports call it; otherwise the file's name")
        ->option_text("NAME");
    command->footer(
        "A file that is there already is never replaced.\n\n"
        "Example:\n  tributary-cli catalogue create mine.tributary --name \"Our songs\"");
    command->callback([options, &chosen] {
        chosen = [options](Context& context) { return run(*options, context); };
    });
}

}  // namespace tributary::cli
