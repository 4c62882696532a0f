#include "core/report/json.h"

#include <cmath>

#include <nlohmann/json.hpp>

#include "core/base/check.h"
#include "core/report/validation_json.h"
#include "core/report/weighing.h"

namespace tributary {
namespace {

using Json = nlohmann::ordered_json;

double rounded(double value) {
    CHECK(std::isfinite(value));
    const double result = std::round(value * 1e6) / 1e6;
    return result == 0.0 ? 0.0 : result;  // no "-0.0"
}

Json orNull(const std::optional<std::string>& text) {
    return text ? Json(*text) : Json(nullptr);
}

Json spanToJson(const TimeSpan& span) {
    return Json::array({rounded(span.beginS), rounded(span.endS)});
}

Json evidenceToJson(const Evidence& evidence) {
    Json json{
        {"kind", kindName(evidence.kind)},         {"query_s", spanToJson(evidence.query)},
        {"source_s", spanToJson(evidence.source)}, {"semitones", rounded(evidence.semitones)},
        {"speed", rounded(evidence.speed)},        {"probability", rounded(evidence.probability)}};
    if (evidence.repeats > 1) json["repeats"] = evidence.repeats;
    return json;
}

Json sourceToJson(const SourceRef& track) {
    return Json{
        {"id", track.id}, {"title", track.title}, {"artist", track.artist}, {"isrc", track.isrc}};
}

Json weighingToJson(const Weighing& w) {
    Json json{{"kind", kindName(w.kind)},
              {"query_s", spanToJson(w.query)},
              {"measure", measureName(w.measure)},
              {"value", rounded(w.value)}};
    if (w.outOf > 0.0) json["of"] = rounded(w.outOf);
    json["expected"] = rounded(w.expected);
    json["by_chance"] = Json::array({rounded(w.byChance[0]), rounded(w.byChance[1])});
    json["tracks"] = Json::array();
    for (const auto& rival : w.rivals) {
        json["tracks"].push_back(Json{{"track", sourceToJson(rival.track)},
                                      {"value", rounded(rival.value)},
                                      {"expected", rounded(rival.expected)}});
    }
    return json;
}

/// What `explain` tells, and what rests on other models.
void addWeighings(const Influence& influence, Json& json) {
    for (const auto& share : influence.foreignShares) {
        json["foreign_facets"][share.facet] = rounded(share.influence);
    }
    for (const auto& e : influence.foreignEvidence) {
        json["foreign_evidence"].push_back(Json{{"facet", e.facet},
                                                {"query_s", spanToJson(e.query)},
                                                {"source_s", spanToJson(e.source)},
                                                {"speed", rounded(e.speed)},
                                                {"probability", rounded(e.probability)},
                                                {"score", rounded(e.score)},
                                                {"next_track", sourceToJson(e.next)},
                                                {"next_score", rounded(e.nextScore)}});
    }
    for (const auto& w : influence.weighings) json["alternatives"].push_back(weighingToJson(w));
}

/// What is present only where there is something to say.
void addStanding(const Influence& influence, Json& json) {
    for (const auto& part : influence.via) {
        json["via"].push_back(
            Json{{"track", sourceToJson(part.through)}, {"influence", rounded(part.influence)}});
    }
    for (const auto& twin : influence.nearDuplicates) {
        json["near_duplicates"].push_back(
            Json{{"track", sourceToJson(twin.track)},
                 {"same", twin.sameRecording ? "recording" : "composition"}});
    }
    if (influence.hubness > 0.0) json["hubness"] = rounded(influence.hubness);
}

Json influenceToJson(const Influence& influence) {
    Json facets = Json::object();
    for (std::size_t i = 0; i < kKinds.size(); ++i) {
        facets[kindName(kKinds[i])] = rounded(influence.facets[i]);
    }
    Json evidence = Json::array();
    for (const auto& passage : influence.evidence) evidence.push_back(evidenceToJson(passage));
    Json json{{"rank", influence.rank},
              {"track", sourceToJson(influence.track)},
              {"influence", rounded(influence.influence)},
              {"interval", {rounded(influence.interval[0]), rounded(influence.interval[1])}},
              {"probability", rounded(influence.probability)},
              {"kind", kindName(influence.kind)},
              {"facets", facets},
              {"evidence", evidence}};
    addWeighings(influence, json);
    addStanding(influence, json);
    return json;
}

Json styleToJson(const StyleShare& style) {
    Json json{{"style", style.style},
              {"influence", rounded(style.influence)},
              {"effective_sources", rounded(style.effectiveSources)}};
    for (const auto& member : style.members) {
        json["members"].push_back(
            Json{{"track", sourceToJson(member.track)}, {"weight", rounded(member.weight)}});
    }
    return json;
}

/// What is left of the whole once the other shares are rounded, so that the written shares add up
/// too. A report whose shares do not add up is written as it is: that must show.
double unattributedShare(const Report& report) {
    double exact = report.unattributed, written = 0.0;
    for (const auto& influence : report.influences) {
        exact += influence.influence;
        written += rounded(influence.influence);
    }
    for (const auto& style : report.stylePool) {
        exact += style.influence;
        written += rounded(style.influence);
    }
    const bool addsUp = std::abs(exact - 1.0) < 1e-6;
    return rounded(addsUp ? std::max(0.0, 1.0 - written) : report.unattributed);
}

Json reportToJson(const Report& report, bool withTimings) {
    Json influences = Json::array();
    for (const auto& influence : report.influences)
        influences.push_back(influenceToJson(influence));
    Json pool = Json::array();
    for (const auto& style : report.stylePool) pool.push_back(styleToJson(style));
    Json json{{"schema", kReportSchema},
              {"engine",
               {{"version", report.engine.version},
                {"config_sha256", report.engine.configSha256},
                {"weights_sha256", report.engine.weightsSha256}}},
              {"catalogue",
               {{"name", report.catalogue.name},
                {"tracks", report.catalogue.tracks},
                {"snapshot_sha256", report.catalogue.snapshotSha256}}},
              {"track",
               {{"file", report.track.file},
                {"audio_sha256", report.track.audioSha256},
                {"duration_s", rounded(report.track.durationS)},
                {"title", orNull(report.track.title)},
                {"artist", orNull(report.track.artist)},
                {"isrc", orNull(report.track.isrc)}}},
              {"influences", influences},
              {"style_pool", pool},
              {"unattributed", unattributedShare(report)}};
    for (const auto& use : report.foreignFacets) {
        json["foreign_facets"].push_back(Json{{"facet", use.facet},
                                              {"vectors_sha256", use.vectorsSha256},
                                              {"dimension", use.dimension},
                                              {"tracks", use.tracks}});
    }
    if (!report.warnings.empty()) json["warnings"] = report.warnings;
    if (report.validation) {
        json["validation"] = validationToJson(*report.validation);
        json["validation"]["same_engine"] = report.validation->engine == report.engine;
    }
    if (withTimings) {
        const Timing& t = report.timing;
        json["timing_s"] =
            Json{{"decode", rounded(t.decodeS)},       {"features", rounded(t.featuresS)},
                 {"screen", rounded(t.screenS)},       {"align", rounded(t.alignS)},
                 {"decompose", rounded(t.decomposeS)}, {"total", rounded(t.totalS)}};
    }
    return json;
}

std::string dumped(const Json& json) {
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace

std::string toJson(const Report& report, bool withTimings) {
    return dumped(reportToJson(report, withTimings));
}

std::string toJson(std::span<const Report> reports, bool withTimings) {
    Json array = Json::array();
    for (const auto& report : reports) array.push_back(reportToJson(report, withTimings));
    return dumped(array);
}

}  // namespace tributary
