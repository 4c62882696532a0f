#include <memory>
#include <string>
#include <system_error>

#include <fmt/format.h>

#include "app/cli/command.h"
#include "app/cli/counted.h"
#include "core/analysis/character.h"
#include "core/analysis/reference.h"
#include "core/analysis/track_statistics.h"
#include "core/catalogue/catalogue.h"

namespace tributary::cli {
namespace {

ExitStatus run(const std::string& file, Context& context) {
    // Only what lies beside a real catalogue is ever thrown away.
    if (const auto catalogue = Catalogue::open(file, OpenMode::ReadOnly); !catalogue) {
        context.console.error(catalogue.error());
        return catalogueExitStatus(catalogue.error());
    }
    std::error_code error;
    std::filesystem::remove_all(cacheFolder(file), error);
    if (error) {
        context.console.error({ErrorCode::FileUnwritable,
                               "The former index cannot be removed: " + error.message() +
                                   ". The catalogue itself is untouched.",
                               cacheFolder(file).string()});
        return ExitStatus::CatalogueUnusable;
    }
    const auto refreshed = refreshStatistics(file, context.console.progress(), context.stop);
    if (!refreshed && refreshed.error().code != ErrorCode::CatalogueReadOnly) {
        context.console.error(refreshed.error());
        return catalogueExitStatus(refreshed.error());
    }
    const auto described = refreshCharacter(file, context.console.progress(), context.stop);
    if (!described && described.error().code != ErrorCode::CatalogueReadOnly) {
        context.console.error(described.error());
        return catalogueExitStatus(described.error());
    }
    const auto reference = Reference::open(file, context.console.progress(), context.stop);
    if (!reference) {
        context.console.error(reference.error());
        return catalogueExitStatus(reference.error());
    }
    context.console.note(fmt::format("Indexed {} of \"{}\".",
                                     counted(reference->trackCount(), "track"), reference->name()));
    return ExitStatus::Fine;
}

}  // namespace

void addCatalogueReindex(CLI::App& parent, Action& chosen) {
    const auto file = std::make_shared<std::string>();
    CLI::App* command =
        parent.add_subcommand("reindex", "Build the search index of a catalogue anew");
    command->fallthrough();
    command->add_option("LIB", *file, "The catalogue")->required()->type_name("*.tributary");
    command->footer(
        "The index lies in LIB.cache, can be deleted at any time, and is built anew by itself when "
        "the\n"
        "catalogue has changed. This command is for building it beforehand, or after a disk "
        "error.\n\n"
        "Example:\n  tributary-cli catalogue reindex mine.tributary");
    command->callback(
        [file, &chosen] { chosen = [file](Context& context) { return run(*file, context); }; });
}

}  // namespace tributary::cli
