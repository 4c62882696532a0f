#include "tests/bench/support/truth.h"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "core/base/atomic_file.h"

namespace tributary::bench {
namespace {

using Json = nlohmann::ordered_json;  // keeps the order of sources

constexpr double kLeastNamed = 0.5;  // the engine's; less probable tracks are not named

Query queryOf(const Json& json) {
    Query query;
    for (const auto& [key, value] : json.items()) {
        if (key == "query")
            query.id = value.get<std::string>();
        else if (key == "file")
            query.file = value.get<std::string>();
        else if (key == "family")
            query.family = value.get<std::string>();
        else if (key == "kind")
            query.kind = value.get<std::string>();
        else if (key == "degradation")
            query.degradation = value.get<std::string>();
        else if (key == "at")
            query.at = {value.at(0).get<double>(), value.at(1).get<double>()};
        else if (key == "sources") {
            for (const auto& [name, share] : value.items()) {
                query.sources.emplace_back(name, share.get<double>());
            }
        } else if (value.is_number())
            query.how[key] = value.get<double>();
    }
    return query;
}

}  // namespace

std::string kindWord(Kind kind) {
    switch (kind) {
        case Kind::Recording:
            return "verbatim";
        case Kind::Structure:
            return "structural";
        case Kind::Harmony:
            return "harmonic";
        default:
            return kindName(kind);
    }
}

Result<std::vector<Query>> readTruth(const std::filesystem::path& file) {
    const auto text = readWholeFile(file);
    if (!text) return fail(text.error());
    std::vector<Query> queries;
    try {
        for (const Json& entry : Json::parse(*text)) queries.push_back(queryOf(entry));
    } catch (const nlohmann::json::exception& e) {
        return fail(ErrorCode::ReportMalformed,
                    std::string("This is not a list of queries: ") + e.what(), file.string());
    }
    return queries;
}

Result<void> writeTruth(const std::filesystem::path& file, const std::vector<Query>& queries) {
    Json all = Json::array();
    for (const Query& query : queries) {
        Json sources = Json::object();
        for (const auto& [name, share] : query.sources) sources[name] = share;
        Json entry{{"query", query.id},
                   {"file", query.file},
                   {"family", query.family},
                   {"kind", query.kind},
                   {"sources", sources}};
        if (!query.degradation.empty()) entry["degradation"] = query.degradation;
        if (query.at) entry["at"] = *query.at;
        for (const auto& [key, value] : query.how) entry[key] = value;
        all.push_back(std::move(entry));
    }
    return writeFileAtomically(file, all.dump(1) + "\n");
}

Result<void> writeAnswers(const std::filesystem::path& file, const Answers& answers,
                          const AnsweredBy& by) {
    Json all = Json::object();
    all[kAnsweredBy] = {{"version", by.engine.version},
                        {"config_sha256", by.engine.configSha256},
                        {"weights_sha256", by.engine.weightsSha256},
                        {"catalogue_tracks", by.catalogueTracks}};
    for (const auto& [id, answer] : answers) {
        Json influences = Json::array();
        for (const auto& [name, share] : answer.influences) influences.push_back({name, share});
        all[id] = {{"influences", influences},
                   {"kinds", answer.kinds},
                   {"probabilities", answer.probabilities},
                   {"intervals", answer.intervals},
                   {"evidence", answer.evidence},
                   {"seconds", answer.seconds}};
    }
    return writeFileAtomically(file, all.dump(1) + "\n");
}

Result<ReadAnswers> readAnswers(const std::filesystem::path& file) {
    const auto text = readWholeFile(file);
    if (!text) return fail(text.error());
    ReadAnswers out;
    try {
        const Json all = Json::parse(*text);
        const Json& by = all.at(kAnsweredBy);
        out.by = {{by.at("version"), by.at("config_sha256"), by.at("weights_sha256")},
                  by.at("catalogue_tracks")};
        for (const auto& [id, json] : all.items()) {
            if (id == kAnsweredBy) continue;
            Answer& answer = out.answers[id];
            json.at("influences").get_to(answer.influences);
            json.at("kinds").get_to(answer.kinds);
            json.at("probabilities").get_to(answer.probabilities);
            json.at("intervals").get_to(answer.intervals);
            json.at("evidence").get_to(answer.evidence);
            json.at("seconds").get_to(answer.seconds);
        }
    } catch (const nlohmann::json::exception& e) {
        return fail(ErrorCode::ReportMalformed, std::string("These are no answers: ") + e.what(),
                    file.string());
    }
    return out;
}

Answer answerOf(const Report& report) {
    Answer answer;
    answer.seconds = report.timing.totalS;
    for (const Influence& influence : report.influences) {
        const std::string& name = influence.track.title;
        answer.influences.emplace_back(name, influence.influence);
        answer.kinds[name] = kindWord(influence.kind);
        answer.probabilities[name] = influence.probability;
        answer.intervals[name] = influence.interval;
        auto& passages = answer.evidence[name];
        for (const Evidence& e : influence.evidence) {
            passages.push_back({e.query.beginS, e.query.endS, e.source.beginS, e.source.endS});
        }
    }
    for (const ConsideredTrack& c : report.considered) {
        // One that is probable and not named was told apart by the decomposition: nothing is
        // stated of it.
        if (c.probability < kLeastNamed)
            answer.probabilities.try_emplace(c.track.title, c.probability);
    }
    return answer;
}

std::vector<Query> selected(const std::vector<Query>& queries,
                            const std::vector<std::string>& families, std::size_t limit) {
    std::vector<Query> chosen;
    std::map<std::string, std::size_t> taken;
    for (const Query& query : queries) {
        const bool wanted = families.empty() || std::find(families.begin(), families.end(),
                                                          query.family) != families.end();
        if (!wanted || (limit > 0 && taken[query.family] >= limit)) continue;
        ++taken[query.family];
        chosen.push_back(query);
    }
    return chosen;
}

}  // namespace tributary::bench
