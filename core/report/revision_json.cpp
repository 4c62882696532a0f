#include "core/report/revision_json.h"

#include "core/base/instant.h"

namespace tributary {
namespace {

using Place = JsonPlace;

constexpr std::array kVerdicts{Verdict::None, Verdict::Confirmed, Verdict::Rejected,
                               Verdict::Uncertain};
constexpr std::array kAiUses{AiUse::Undeclared, AiUse::None, AiUse::Partly, AiUse::All};
constexpr std::int64_t kMostFindings = 1 << 30;

template <class Values, class Name>
auto named(const Place& place, const Values& values, const Name& name) {
    const std::string text = place.text();
    for (const auto value : values) {
        if (text == name(value)) return value;
    }
    place.wrong("is none of the words that can stand there");
    return values[0];
}

Mark readMark(const Place& place) {
    place.keys({"rank", "passage", "verdict", "reason"});
    Mark mark;
    mark.rank = static_cast<int>(std::min(place.at("rank").integer(1), kMostFindings));
    mark.passage = static_cast<int>(std::min(place.at("passage").integer(0), kMostFindings));
    mark.verdict = named(place.at("verdict"), kVerdicts, verdictName);
    mark.reason = place.at("reason").text();
    return mark;
}

AiDeclaration readDeclaration(const Place& place) {
    place.keys({kAiParts[0], kAiParts[1], kAiParts[2], kAiParts[3], kAiParts[4]});
    AiDeclaration declaration;
    for (std::size_t i = 0; i < kAiParts.size(); ++i) {
        declaration.parts[i] = named(place.at(kAiParts[i]), kAiUses, aiUseName);
    }
    return declaration;
}

Revision readRevision(const Place& place) {
    place.keys({"predecessor_sha256", "at", "examiner"}, {"mark", "ai_contribution"});
    Revision revision;
    revision.predecessorSha256 = place.at("predecessor_sha256").text();
    revision.examiner = place.at("examiner").text();
    if (revision.examiner.empty()) place.at("examiner").wrong("is empty");
    if (const auto at = parseInstant(place.at("at").text())) {
        revision.at = *at;
    } else {
        place.at("at").wrong("is no time such as 2026-11-21T10:00:00.000Z");
    }
    if (place.has("mark") == place.has("ai_contribution")) {
        place.wrong("is neither one mark nor one declaration");
    } else if (place.has("mark")) {
        revision.change = readMark(place.at("mark"));
    } else {
        revision.change = readDeclaration(place.at("ai_contribution"));
    }
    return revision;
}

}  // namespace

nlohmann::ordered_json toJsonValue(const std::vector<Revision>& revisions) {
    using Json = nlohmann::ordered_json;
    Json array = Json::array();
    for (const Revision& revision : revisions) {
        Json json{{"predecessor_sha256", revision.predecessorSha256},
                  {"at", instantText(revision.at)},
                  {"examiner", revision.examiner}};
        if (const Mark* mark = std::get_if<Mark>(&revision.change)) {
            json["mark"] = Json{{"rank", mark->rank},
                                {"passage", mark->passage},
                                {"verdict", verdictName(mark->verdict)},
                                {"reason", mark->reason}};
        } else {
            const auto& declared = std::get<AiDeclaration>(revision.change);
            for (std::size_t i = 0; i < kAiParts.size(); ++i) {
                json["ai_contribution"][kAiParts[i]] = aiUseName(declared.parts[i]);
            }
        }
        array.push_back(std::move(json));
    }
    return array;
}

std::vector<Revision> readRevisions(const Place& place) {
    std::vector<Revision> revisions;
    for (const Place& each : place.elements()) revisions.push_back(readRevision(each));
    return revisions;
}

}  // namespace tributary
