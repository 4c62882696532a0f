#include <algorithm>
#include <initializer_list>

#include <nlohmann/json.hpp>

#include "core/base/atomic_file.h"
#include "core/report/json.h"
#include "core/report/json_place.h"
#include "core/report/report_choice.h"
#include "core/report/revision_json.h"
#include "core/report/validation_json.h"
#include "core/report/weighing.h"

namespace tributary {
namespace {

using Json = nlohmann::json;
using Place = JsonPlace;

constexpr double kLongestS = 1e9;  ///< seconds; far beyond any track
constexpr double kMostSources = 1e12;
constexpr std::size_t kLargestReport = std::size_t{64} << 20;

constexpr std::int64_t kMostRepeats = 1000000;

Evidence readEvidence(const Place& place) {
    place.keys({"kind", "query_s", "source_s", "semitones", "speed", "probability"}, {"repeats"});
    Evidence evidence;
    if (place.has("repeats")) {
        evidence.repeats = static_cast<int>(
            std::clamp<std::int64_t>(place.at("repeats").integer(1), 1, kMostRepeats));
    }
    evidence.kind = place.at("kind").kind();
    const auto query = place.at("query_s").pair(kLongestS);
    const auto source = place.at("source_s").pair(kLongestS);
    evidence.query = {query[0], query[1]};
    evidence.source = {source[0], source[1]};
    evidence.semitones = place.at("semitones").number(-120.0, 120.0);
    evidence.speed = place.at("speed").number(1e-6, 1e6);
    evidence.probability = place.at("probability").number(0.0, 1.0);
    return evidence;
}

SourceRef readSource(const Place& place) {
    place.keys({"id", "title", "artist", "isrc"});
    return {place.at("id").integer(0), place.at("title").text(), place.at("artist").text(),
            place.at("isrc").text()};
}

constexpr double kMostDeviations = 1e9;

Weighing readWeighing(const Place& place) {
    place.keys({"kind", "query_s", "measure", "value", "expected", "by_chance", "tracks"}, {"of"});
    Weighing w;
    w.kind = place.at("kind").kind();
    const auto query = place.at("query_s").pair(kLongestS);
    w.query = {query[0], query[1]};
    const auto any = [](const Place& p) { return p.number(-kMostDeviations, kMostDeviations); };
    w.value = any(place.at("value"));
    if (const auto measure = measureOf(place.at("measure").text()))
        w.measure = *measure;
    else
        place.at("measure").wrong("is no measure");
    if ((w.measure != WeighedBy::Deviations) != place.has("of"))
        place.at("measure").wrong("is no measure that goes with the rest");
    if (place.has("of")) w.outOf = place.at("of").number(1.0, kMostDeviations);
    w.expected = any(place.at("expected"));
    const auto chance = place.at("by_chance").elements();
    if (chance.size() == 2) {
        w.byChance = {any(chance[0]), any(chance[1])};
    } else {
        place.at("by_chance").wrong("is not a pair of numbers");
    }
    for (const auto& rival : place.at("tracks").elements()) {
        rival.keys({"track", "value", "expected"});
        w.rivals.push_back(
            {readSource(rival.at("track")), any(rival.at("value")), any(rival.at("expected"))});
    }
    return w;
}

ForeignEvidence readForeignEvidence(const Place& place) {
    place.keys({"facet", "query_s", "source_s", "speed", "probability", "score", "next_track",
                "next_score"});
    ForeignEvidence e;
    e.facet = place.at("facet").text();
    const auto query = place.at("query_s").pair(kLongestS);
    const auto source = place.at("source_s").pair(kLongestS);
    e.query = {query[0], query[1]};
    e.source = {source[0], source[1]};
    e.speed = place.at("speed").number(1e-6, 1e6);
    e.probability = place.at("probability").number(0.0, 1.0);
    e.score = place.at("score").number(-kMostDeviations, kMostDeviations);
    e.next = readSource(place.at("next_track"));
    e.nextScore = place.at("next_score").number(-kMostDeviations, kMostDeviations);
    return e;
}

void readWeighings(const Place& place, Influence& influence) {
    if (place.has("alternatives")) {
        for (const auto& w : place.at("alternatives").elements()) {
            influence.weighings.push_back(readWeighing(w));
        }
    }
    if (place.has("foreign_facets")) {
        const Place shares = place.at("foreign_facets");
        for (const auto& [facet, share] : shares.members()) {
            influence.foreignShares.push_back({facet, share.number(0.0, 1.0)});
        }
    }
    if (place.has("foreign_evidence")) {
        for (const auto& e : place.at("foreign_evidence").elements()) {
            influence.foreignEvidence.push_back(readForeignEvidence(e));
        }
    }
}

void readStanding(const Place& place, Influence& influence) {
    if (place.has("via")) {
        for (const auto& part : place.at("via").elements()) {
            part.keys({"track", "influence"});
            influence.via.push_back(
                {readSource(part.at("track")), part.at("influence").number(0.0, 1.0)});
        }
    }
    if (place.has("near_duplicates")) {
        for (const auto& twin : place.at("near_duplicates").elements()) {
            twin.keys({"track", "same"});
            const std::string same = twin.at("same").text();
            if (same != "recording" && same != "composition") {
                twin.at("same").wrong("is neither \"recording\" nor \"composition\"");
            }
            influence.nearDuplicates.push_back({readSource(twin.at("track")), same == "recording"});
        }
    }
    if (place.has("hubness")) influence.hubness = place.at("hubness").number(0.0, 1e12);
}

Influence readInfluence(const Place& place) {
    place.keys(
        {"rank", "track", "influence", "interval", "probability", "kind", "facets", "evidence"},
        {"via", "near_duplicates", "hubness", "alternatives", "foreign_facets",
         "foreign_evidence"});
    Influence influence;
    influence.rank = static_cast<int>(std::min<std::int64_t>(place.at("rank").integer(1), 1 << 30));
    influence.track = readSource(place.at("track"));
    influence.influence = place.at("influence").number(0.0, 1.0);
    influence.interval = place.at("interval").pair(1.0);
    influence.probability = place.at("probability").number(0.0, 1.0);
    influence.kind = place.at("kind").kind();
    const Place facets = place.at("facets");
    facets.keys({"recording", "structure", "harmony", "rhythm", "style"});
    for (std::size_t i = 0; i < kKinds.size(); ++i) {
        influence.facets[i] = facets.at(kindName(kKinds[i])).number(0.0, 1.0);
    }
    for (const auto& passage : place.at("evidence").elements()) {
        influence.evidence.push_back(readEvidence(passage));
    }
    readWeighings(place, influence);
    readStanding(place, influence);
    return influence;
}

StyleShare readStyle(const Place& place) {
    place.keys({"style", "influence", "effective_sources"}, {"members"});
    StyleShare style{place.at("style").text(), place.at("influence").number(0.0, 1.0),
                     place.at("effective_sources").number(0.0, kMostSources)};
    if (place.has("members")) {
        for (const auto& member : place.at("members").elements()) {
            member.keys({"track", "weight"});
            style.members.push_back(
                {readSource(member.at("track")), member.at("weight").number(0.0, 1.0)});
        }
    }
    return style;
}

void readHead(const Place& root, Report& report) {
    const Place engine = root.at("engine");
    engine.keys({"version", "config_sha256", "weights_sha256"});
    report.engine = {engine.at("version").text(), engine.at("config_sha256").text(),
                     engine.at("weights_sha256").text()};
    const Place catalogue = root.at("catalogue");
    catalogue.keys({"name", "tracks", "snapshot_sha256"});
    report.catalogue = {catalogue.at("name").text(), catalogue.at("tracks").integer(0),
                        catalogue.at("snapshot_sha256").text()};
    const Place track = root.at("track");
    track.keys({"file", "audio_sha256", "duration_s", "title", "artist", "isrc"});
    report.track = {track.at("file").text(),
                    track.at("audio_sha256").text(),
                    track.at("duration_s").number(0.0, kLongestS),
                    track.at("title").textOrNull(),
                    track.at("artist").textOrNull(),
                    track.at("isrc").textOrNull()};
}

Timing readTiming(const Place& place) {
    place.keys({"decode", "features", "screen", "align", "decompose", "total"});
    const auto seconds = [&](const char* key) { return place.at(key).number(0.0, kLongestS); };
    return {seconds("decode"), seconds("features"),  seconds("screen"),
            seconds("align"),  seconds("decompose"), seconds("total")};
}

void readShares(const Place& root, Report& report) {
    for (const auto& place : root.at("influences").elements()) {
        report.influences.push_back(readInfluence(place));
    }
    for (const auto& place : root.at("style_pool").elements()) {
        report.stylePool.push_back(readStyle(place));
    }
    report.unattributed = root.at("unattributed").number(0.0, 1.0);
    double sum = report.unattributed;
    for (const auto& influence : report.influences) sum += influence.influence;
    for (const auto& style : report.stylePool) sum += style.influence;
    if (!(sum > 0.9999 && sum < 1.0001)) root.wrong("has shares that do not add up to 1");
}

tl::unexpected<Error> malformed(const std::string& what) {
    return fail(
        ErrorCode::ReportMalformed,
        "This is no influence report of Tributary (" + what +
            "). Nothing was changed. Open a report that was written by the analysis, or analyse "
            "the track again.");
}

}  // namespace

namespace {

Result<Report> reportFrom(const Json& json);

/// Whether somebody may mean a report's track by this.
bool isMeant(const Report::Track& track, std::string_view name) {
    return track.file == name || std::filesystem::path(track.file).filename().string() == name ||
           track.title == name || track.isrc == name;
}

}  // namespace

Result<Report> fromJson(std::string_view text) {
    const Json json = Json::parse(text.begin(), text.end(), nullptr, false);
    if (json.is_discarded()) return malformed("it is not JSON");
    return reportFrom(json);
}

namespace {

Result<Report> reportFrom(const Json& json) {
    std::string error;
    const Place root(json, "", error);
    const std::string schema = root.has("schema") ? root.at("schema").text() : std::string();
    if (schema.starts_with("tributary.report/") && schema != kReportSchema) {
        return fail(ErrorCode::ReportMalformed,
                    "The schema of the report is another (" + schema.substr(0, 32) + ", not " +
                        std::string(kReportSchema) +
                        "), written by another version of Tributary. Nothing was changed. Use that "
                        "version, or analyse the track again.");
    }
    if (schema != kReportSchema) {
        return malformed("its schema is not " + std::string(kReportSchema));
    }
    root.keys(
        {"schema", "engine", "catalogue", "track", "influences", "style_pool", "unattributed"},
        {"foreign_facets", "warnings", "revisions", "validation", "timing_s"});
    Report report;
    readHead(root, report);
    readShares(root, report);
    if (root.has("foreign_facets")) {
        for (const auto& use : root.at("foreign_facets").elements()) {
            use.keys({"facet", "vectors_sha256", "dimension", "tracks"});
            report.foreignFacets.push_back({use.at("facet").text(), use.at("vectors_sha256").text(),
                                            use.at("dimension").integer(1),
                                            use.at("tracks").integer(0)});
        }
    }
    if (root.has("warnings")) {
        for (const auto& place : root.at("warnings").elements())
            report.warnings.push_back(place.text());
    }
    if (root.has("revisions")) static_cast<void>(readRevisions(root.at("revisions")));
    if (root.has("validation")) {
        const Place validation = root.at("validation");
        report.validation = readValidation(validation, "same_engine");
        // It follows from the engines, but a report that contradicts itself is none.
        if (validation.at("same_engine").boolean() != (report.validation->engine == report.engine))
            validation.at("same_engine").wrong("does not follow");
    }
    if (root.has("timing_s")) report.timing = readTiming(root.at("timing_s"));
    if (!error.empty()) return malformed(error);
    return report;
}

/// One report of one or of an array.
Result<Report> reportOf(std::string_view text, std::string_view track) {
    const Json json = Json::parse(text.begin(), text.end(), nullptr, false);
    if (json.is_discarded()) return malformed("it is not JSON");
    if (!json.is_array()) return reportFrom(json);
    std::vector<Report> reports;
    std::vector<Report::Track> tracks;
    for (const Json& each : json) {
        auto report = reportFrom(each);
        if (!report) return report;
        tracks.push_back(report->track);
        reports.push_back(std::move(*report));
    }
    if (tracks.empty()) return malformed("the array is empty");
    const auto meant = reportMeant(tracks, track);
    if (!meant) return fail(meant.error());
    return std::move(reports[*meant]);
}

}  // namespace

Result<std::size_t> reportMeant(std::span<const Report::Track> tracks, std::string_view name) {
    if (tracks.size() == 1) return 0;
    std::vector<std::size_t> fitting;
    std::string names;
    for (std::size_t i = 0; i < tracks.size(); ++i) {
        if (isMeant(tracks[i], name)) fitting.push_back(i);
        names += (i == 0 ? "" : ", ") + tracks[i].file;
    }
    if (fitting.size() == 1) return fitting.front();
    return fail(
        ErrorCode::ReportMalformed,
        (name.empty() ? "The file holds several reports."
                      : "No single report of the file is of \"" + std::string(name) + "\".") +
            " Nothing was changed; name the track of one with --track: " + names + ".");
}

Result<Report> loadReportOf(const std::filesystem::path& file, std::string_view track) {
    const auto text = readWholeFile(file, kLargestReport);
    if (!text) return fail(text.error());
    auto report = reportOf(*text, track);
    if (!report) return fail(report.error().code, report.error().message, file.string());
    return report;
}

Result<Report> loadReport(const std::filesystem::path& file) {
    const auto text = readWholeFile(file, kLargestReport);
    if (!text) return fail(text.error());
    auto report = fromJson(*text);
    if (!report) return fail(report.error().code, report.error().message, file.string());
    return report;
}

}  // namespace tributary
