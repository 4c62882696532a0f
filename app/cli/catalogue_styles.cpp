#include <algorithm>
#include <memory>
#include <string>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/command.h"
#include "app/cli/track_json.h"
#include "core/analysis/character.h"
#include "core/catalogue/catalogue.h"
#include "core/report/text.h"

namespace tributary::cli {
namespace {

struct Options {
    std::string catalogue;
    std::string format = "text";
};

std::string asText(const Styles& styles, const std::vector<TrackSummary>& tracks) {
    std::string text;
    for (const Style& style : styles.styles) {
        text += fmt::format("{} ({} track{})\n", printable(style.name), style.members.size(),
                            style.members.size() == 1 ? "" : "s");
        for (const std::size_t m : style.members) {
            const TrackMetadata& metadata = tracks[m].metadata;
            text += fmt::format("{:>6}  {}{}{}\n", tracks[m].id.value, printable(metadata.artist),
                                metadata.artist.empty() ? "" : ": ", printable(metadata.title));
        }
    }
    return text;
}

std::string asJson(const Styles& styles, const std::vector<TrackSummary>& tracks) {
    auto array = nlohmann::ordered_json::array();
    for (const Style& style : styles.styles) {
        auto members = nlohmann::ordered_json::array();
        for (const std::size_t m : style.members) {
            members.push_back({{"id", tracks[m].id.value},
                               {"title", tracks[m].metadata.title},
                               {"artist", tracks[m].metadata.artist}});
        }
        array.push_back({{"style", style.name}, {"tracks", members}});
    }
    return dumpJson(array);
}

ExitStatus run(const Options& options, Context& context) {
    const auto catalogue = Catalogue::open(options.catalogue, OpenMode::ReadOnly);
    if (!catalogue) {
        context.console.error(catalogue.error());
        return catalogueExitStatus(catalogue.error());
    }
    auto tracks = catalogue->tracks();
    if (!tracks) {
        context.console.error(tracks.error());
        return catalogueExitStatus(tracks.error());
    }
    // The order of an analysis, so that the same styles come out.
    std::sort(tracks->begin(), tracks->end(), [](const TrackSummary& a, const TrackSummary& b) {
        return a.audioSha256 < b.audioSha256;
    });
    const auto styles = readStyles(*catalogue, *tracks);
    if (!styles) {
        context.console.error(styles.error());
        return catalogueExitStatus(styles.error());
    }
    context.console.result(options.format == "json" ? asJson(*styles, *tracks)
                                                    : asText(*styles, *tracks));
    if (styles->styles.empty() && !tracks->empty()) {
        context.console.note(
            "No track has rhythm and style vectors yet; 'catalogue reindex' computes them.");
    }
    return ExitStatus::Fine;
}

}  // namespace

void addCatalogueStyles(CLI::App& parent, Action& chosen) {
    const auto options = std::make_shared<Options>();
    CLI::App* command =
        parent.add_subcommand("styles", "List the styles of a catalogue and their tracks");
    command->fallthrough();
    command->add_option("LIB", options->catalogue, "The catalogue")
        ->required()
        ->type_name("*.tributary");
    command->add_option("--format", options->format, "Form of the list; text is the default")
        ->check(CLI::IsMember({"text", "json"}))
        ->option_text("text|json");
    command->footer(
        "A style is a group of tracks that live in the same sound world, named by what their\n"
        "metadata have in common. A report's style pool is made of these: diffuse resemblance\n"
        "that names nobody.\n\n"
        "Example:\n  tributary-cli catalogue styles mine.tributary");
    command->callback([options, &chosen] {
        chosen = [options](Context& context) { return run(*options, context); };
    });
}

}  // namespace tributary::cli
