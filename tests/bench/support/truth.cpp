#include "tests/bench/support/truth.h"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "core/base/atomic_file.h"

namespace tributary::bench {
namespace {

using Json = nlohmann::ordered_json;  // keeps the order of sources

std::string kindOf(Kind kind) {
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

Result<void> writeAnswers(const std::filesystem::path& file, const Answers& answers) {
    Json all = Json::object();
    for (const auto& [id, answer] : answers) {
        Json influences = Json::array();
        for (const auto& [name, share] : answer.influences) influences.push_back({name, share});
        all[id] = {{"influences", influences},
                   {"kinds", answer.kinds},
                   {"evidence", answer.evidence},
                   {"seconds", answer.seconds}};
    }
    return writeFileAtomically(file, all.dump(1) + "\n");
}

Answer answerOf(const Report& report) {
    Answer answer;
    answer.seconds = report.timing.totalS;
    for (const Influence& influence : report.influences) {
        const std::string& name = influence.track.title;
        answer.influences.emplace_back(name, influence.influence);
        answer.kinds[name] = kindOf(influence.kind);
        auto& passages = answer.evidence[name];
        for (const Evidence& e : influence.evidence) {
            passages.push_back({e.query.beginS, e.query.endS, e.source.beginS, e.source.endS});
        }
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
