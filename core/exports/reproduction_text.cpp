#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/exports/reproduce.h"

namespace tributary {

namespace {

using Json = nlohmann::ordered_json;

std::string verdict(const Reproduction& reproduction) {
    const bool whole = reproduction.extent == Reproduction::Extent::Whole;
    if (!reproduction.agrees()) {
        return whole ? "The report does NOT agree with what was recomputed."
                     : "The report does NOT agree with its sources.";
    }
    if (!whole) return "The report agrees with its sources, as far as they can be checked alone.";
    return reproduction.differences.empty()
               ? "The report agrees with what was recomputed."
               : "The findings agree, although the circumstances differ.";
}

}  // namespace

std::string reproductionText(const Reproduction& reproduction) {
    std::string text;
    for (const std::string& check : reproduction.checks) text += check + "\n";
    for (const std::string& remark : reproduction.remarks) text += "Note: " + remark + "\n";
    bool first = true;
    for (const Difference& each : reproduction.differences) {
        if (first) text += "\nDifferences\n";
        first = false;
        text += fmt::format("  {}{}\n    reported:   {}\n    recomputed: {}\n", each.what,
                            each.finding ? "" : " (no finding)", each.reported, each.recomputed);
    }
    return text + "\n" + verdict(reproduction) + "\n";
}

std::string reproductionJson(const Reproduction& reproduction) {
    Json differences = Json::array();
    for (const Difference& each : reproduction.differences) {
        differences.push_back(Json{{"what", each.what},
                                   {"reported", each.reported},
                                   {"recomputed", each.recomputed},
                                   {"finding", each.finding}});
    }
    const bool whole = reproduction.extent == Reproduction::Extent::Whole;
    const Json json{{"schema", "tributary.reproduction/1"},  {"agrees", reproduction.agrees()},
                    {"extent", whole ? "whole" : "sources"}, {"signed_by", reproduction.signedBy},
                    {"checks", reproduction.checks},         {"differences", differences},
                    {"remarks", reproduction.remarks}};
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace tributary
