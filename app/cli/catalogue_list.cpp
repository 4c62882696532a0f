#include <chrono>
#include <memory>
#include <set>
#include <string>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/command.h"
#include "app/cli/track_json.h"
#include "core/catalogue/catalogue.h"
#include "core/catalogue/isrc.h"
#include "core/report/csv.h"
#include "core/report/text.h"

namespace tributary::cli {
namespace {

struct Options {
    std::string catalogue;
    std::string format = "text";
};

std::string asText(const std::vector<TrackSummary>& tracks, const std::set<TrackId>& hubs) {
    std::string text;
    for (const auto& track : tracks) {
        text +=
            fmt::format("{:>6}  {:>8}  {:<15}  {}{}{}{}\n", track.id.value,
                        formatTime(track.durationS), printable(formatIsrc(track.metadata.isrc)),
                        printable(track.metadata.artist), track.metadata.artist.empty() ? "" : ": ",
                        printable(track.metadata.title), hubs.contains(track.id) ? "  [hub]" : "");
    }
    return text;
}

std::string asJson(const std::vector<TrackSummary>& tracks, const std::set<TrackId>& hubs) {
    auto array = nlohmann::ordered_json::array();
    for (const auto& track : tracks) {
        array.push_back(trackJson(track));
        array.back()["hub"] = hubs.contains(track.id);
    }
    return dumpJson(array);
}

std::string asCsv(const std::vector<TrackSummary>& tracks) {
    std::string text = "id,file,title,artist,isrc,release_date,genre,duration_s,audio_sha256\n";
    for (const auto& track : tracks) {
        const TrackMetadata& m = track.metadata;
        text += fmt::format("{},{},{},{},{},{},{},{:.3f},{}\n", track.id.value,
                            csvCell(track.file.string()), csvCell(m.title), csvCell(m.artist),
                            csvCell(m.isrc), csvCell(m.releaseDate), csvCell(m.genre),
                            track.durationS, track.audioSha256);
    }
    return text;
}

ExitStatus run(const Options& options, Context& context) {
    const auto catalogue = Catalogue::open(options.catalogue, OpenMode::ReadOnly);
    const auto tracks = catalogue ? catalogue->tracks()
                                  : Result<std::vector<TrackSummary>>(fail(catalogue.error()));
    if (!tracks) {
        context.console.error(tracks.error());
        return catalogueExitStatus(tracks.error());
    }
    const auto hubs = catalogue->hubs();
    if (!hubs) {
        context.console.error(hubs.error());
        return catalogueExitStatus(hubs.error());
    }
    std::set<TrackId> flagged;
    for (const Hub& hub : *hubs) flagged.insert(hub.track);
    if (options.format == "json") {
        context.console.result(asJson(*tracks, flagged));
    } else if (options.format == "csv") {
        context.console.result(asCsv(*tracks));
    } else {
        context.console.result(asText(*tracks, flagged));
        if (tracks->empty()) {
            context.console.note(
                "The catalogue holds no tracks yet. Add some with \"catalogue add\".");
        }
    }
    return ExitStatus::Fine;
}

}  // namespace

void addCatalogueList(CLI::App& parent, Action& chosen) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = parent.add_subcommand("list", "List the tracks");
    command->fallthrough();
    command->add_option("LIB", options->catalogue, "The catalogue")
        ->required()
        ->type_name("*.tributary");
    command->add_option("--format", options->format, "Form of the list; text is the default")
        ->check(CLI::IsMember({"text", "json", "csv"}))
        ->option_text("text|json|csv");
    command->footer(
        "A track marked [hub] resembles nearly everything (a drone, noise, stock sounds) and is "
        "counted down\n"
        "in reports.\n\n"
        "Example:\n  tributary-cli catalogue list mine.tributary --format csv > tracks.csv");
    command->callback([options, &chosen] {
        chosen = [options](Context& context) { return run(*options, context); };
    });
}

}  // namespace tributary::cli
