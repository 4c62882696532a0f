#include <algorithm>
#include <cmath>
#include <memory>
#include <string>
#include <system_error>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/command.h"
#include "app/cli/find_track.h"
#include "app/cli/track_json.h"
#include "core/analysis/work_standing.h"
#include "core/catalogue/shares.h"
#include "core/report/text.h"

namespace tributary::cli {
namespace {

struct Options {
    std::string catalogue, track;
    std::string format = "text";
};

using Json = nlohmann::ordered_json;

std::string shown(const Json& value) {
    return value.is_string() ? value.get<std::string>() : value.dump();
}

/// What an entry of a list says, in one line.
std::string entryLine(const Json& entry) {
    if (!entry.is_object()) return shown(entry);
    std::string line;
    for (const auto& part : entry) line += (line.empty() ? "" : ", ") + shown(part);
    return line;
}

/// "tracks  26", a line for each value, for people.
std::string asText(const Json& json) {
    std::string text;
    for (const auto& [key, value] : json.items()) {
        if (value.is_array()) {
            for (const auto& entry : value) {
                text += fmt::format("{:<16} {}\n", key, printable(entryLine(entry)));
            }
        } else if (!value.is_object() || !value.empty()) {
            text += fmt::format("{:<16} {}\n", key, printable(shown(value)));
        }
    }
    return text;
}

Json workJson(const TrackSummary& track) {
    return Json{{"id", track.id.value}, {"title", track.metadata.title}};
}

/// What is known of how the works stand to each other.
Result<void> addStandings(const Catalogue& catalogue, const std::vector<TrackSummary>& tracks,
                          Json& json) {
    const auto standing = readStanding(catalogue, tracks);
    if (!standing) return fail(standing.error());
    const auto states = catalogue.derivationStates();
    if (!states) return fail(states.error());
    const auto compared = std::count_if(states->begin(), states->end(),
                                        [](const auto& state) { return !state.aligned.empty(); });
    json["compared_tracks"] = compared;
    json["derivations"] = standing->provenance.pairs();
    json["works"] = standing->clusters.count;
    json["hubs"] = Json::array();
    for (std::size_t t = 0; t < tracks.size(); ++t) {
        if (standing->hubness[t] > 1.0) json["hubs"].push_back(workJson(tracks[t]));
    }
    return {};
}

Json debtJson(const Debt& debt, const TrackSummary& other) {
    Json json = workJson(other);
    json["facet"] = debt.facet == Facet::Recording ? "recording" : "structure";
    json["share"] = std::round(debt.share * 1e6) / 1e6;
    json["probability"] = std::round(debt.probability * 1e6) / 1e6;
    json["passages"] = debt.passages.size();
    return json;
}

/// What one track has of earlier works and later ones of it, and what is nearly the same.
Result<void> addStanding(const Catalogue& catalogue, TrackId id, Json& json) {
    const auto tracks = catalogue.tracks();
    if (!tracks) return fail(tracks.error());
    const auto standing = readStanding(catalogue, *tracks);
    if (!standing) return fail(standing.error());
    json["derived_from"] = Json::array();
    json["derivatives"] = Json::array();
    json["near_duplicates"] = Json::array();
    std::size_t own = 0;
    while (own < tracks->size() && (*tracks)[own].id != id) ++own;
    for (const Debt& debt : standing->provenance.debts()) {
        if (debt.derived == own) {
            json["derived_from"].push_back(debtJson(debt, (*tracks)[debt.source]));
        } else if (debt.source == own) {
            json["derivatives"].push_back(debtJson(debt, (*tracks)[debt.derived]));
        }
    }
    for (std::size_t t = 0; t < tracks->size(); ++t) {
        if (t != own && standing->clusters.cluster[t] == standing->clusters.cluster[own]) {
            json["near_duplicates"].push_back(workJson((*tracks)[t]));
        }
    }
    if (standing->hubness[own] > 1.0) json["hubness"] = standing->hubness[own];
    return {};
}

Result<Json> describeCatalogue(const Catalogue& catalogue) {
    const auto tracks = catalogue.tracks();
    if (!tracks) return fail(tracks.error());
    const auto facets = catalogue.facets();
    if (!facets) return fail(facets.error());
    const auto snapshot = catalogue.snapshotSha256();
    if (!snapshot) return fail(snapshot.error());
    double duration = 0.0;
    for (const auto& track : *tracks) duration += track.durationS;
    std::error_code error;
    const auto bytes = std::filesystem::file_size(catalogue.file(), error);
    Json json{{"name", catalogue.name()},
              {"file", catalogue.file().string()},
              {"schema", catalogue.schemaVersion()},
              {"tracks", tracks->size()},
              {"duration_s", std::round(duration * 1000.0) / 1000.0},
              {"facets", *facets},
              {"bytes", error ? 0 : bytes},
              {"snapshot_sha256", *snapshot}};
    if (auto done = addStandings(catalogue, *tracks, json); !done) return fail(done.error());
    return json;
}

Result<Json> describeTrack(const Catalogue& catalogue, const std::string& name) {
    const auto track = findTrack(catalogue, name);
    if (!track) return fail(track.error());
    const auto holders = catalogue.holders(track->id);
    if (!holders) return fail(holders.error());
    const auto identifiers = catalogue.identifiers(track->id);
    if (!identifiers) return fail(identifiers.error());
    Json json = trackJson(*track);
    json["holders"] = Json::array();
    for (const auto& holder : *holders) {
        Json entry{{"name", holder.name},
                   {"side", sideName(holder.side)},
                   {"share", formatPercent(holder.partsPerMillion)}};
        if (holder.fictional) entry["note"] = "fictional";
        json["holders"].push_back(entry);
    }
    json["identifiers"] = Json::array();
    for (const auto& identifier : *identifiers) {
        json["identifiers"].push_back(
            Json{{"scheme", identifier.scheme}, {"value", identifier.value}});
    }
    if (auto done = addStanding(catalogue, track->id, json); !done) return fail(done.error());
    return json;
}

ExitStatus run(const Options& options, Context& context) {
    const auto catalogue = Catalogue::open(options.catalogue, OpenMode::ReadOnly);
    if (!catalogue) {
        context.console.error(catalogue.error());
        return catalogueExitStatus(catalogue.error());
    }
    const auto json = options.track.empty() ? describeCatalogue(*catalogue)
                                            : describeTrack(*catalogue, options.track);
    if (!json) {
        context.console.error(json.error());
        return catalogueExitStatus(json.error());
    }
    context.console.result(options.format == "json" ? dumpJson(*json) : asText(*json));
    return ExitStatus::Fine;
}

}  // namespace

void addCatalogueInfo(CLI::App& parent, Action& chosen) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = parent.add_subcommand("info", "Describe a catalogue, or one track of it");
    command->fallthrough();
    command->add_option("LIB", options->catalogue, "The catalogue")
        ->required()
        ->type_name("*.tributary");
    command->add_option("TRACK", options->track, "A track's number or ISRC")->option_text(" ");
    command->add_option("--format", options->format, "Form of the description; text is the default")
        ->check(CLI::IsMember({"text", "json"}))
        ->option_text("text|json");
    command->footer(
        "Examples:\n  tributary-cli catalogue info mine.tributary\n"
        "  tributary-cli catalogue info mine.tributary GB-AYE-68-00011");
    command->callback([options, &chosen] {
        chosen = [options](Context& context) { return run(*options, context); };
    });
}

}  // namespace tributary::cli
