#include "core/royalty/policy.h"

#include <algorithm>
#include <set>

#include <nlohmann/json.hpp>

#include "core/base/atomic_file.h"
#include "core/base/digest.h"
#include "core/catalogue/shares.h"

extern const unsigned char tributary_policy_per_stream_data[];
extern const unsigned long tributary_policy_per_stream_size;
extern const unsigned char tributary_policy_central_data[];
extern const unsigned long tributary_policy_central_size;

namespace tributary {

namespace {

using Json = nlohmann::json;

std::string_view embedded(const unsigned char* data, unsigned long size) {
    return {reinterpret_cast<const char*>(data), size};
}

/// Thrown within this file where a policy is malformed; parsePolicy() turns it into an Error.
struct Malformed {
    std::string what;
};

[[noreturn]] void malformed(const std::string& where, const std::string& what) {
    throw Malformed{"The policy's \"" + where + "\" " + what};
}

/// An object whose members are all asked for by name; what nobody asked for is a mistake.
class Members {
public:
    Members(const Json& json, std::string where) : json_(json), where_(std::move(where)) {
        if (!json.is_object()) malformed(where_, "is not an object.");
    }
    const Json* find(const char* key) {
        asked_.insert(key);
        const auto at = json_.find(key);
        return at == json_.end() ? nullptr : &*at;
    }
    std::string text(const char* key, const std::string& otherwise = {}, bool needed = false) {
        const Json* value = find(key);
        if (value == nullptr && needed) malformed(at(key), "is missing.");
        if (value == nullptr) return otherwise;
        if (!value->is_string()) malformed(at(key), "is not a text.");
        return value->get<std::string>();
    }
    std::int64_t whole(const char* key, std::int64_t least, std::int64_t otherwise) {
        const Json* value = find(key);
        if (value == nullptr) return otherwise;
        const bool fits = value->is_number_integer() && value->get<std::int64_t>() >= least &&
                          value->get<std::int64_t>() <= 1'000'000;
        if (!fits) malformed(at(key), "is not a whole number from " + std::to_string(least) + ".");
        return value->get<std::int64_t>();
    }
    std::int64_t percent(const char* key, std::int64_t otherwise) {
        if (find(key) == nullptr) return otherwise;
        auto value = parsePercent(text(key));
        if (!value) malformed(at(key), "is not a percentage: " + value.error().message);
        return *value;
    }
    std::int64_t amount(const char* key, Currency currency, std::int64_t otherwise) {
        if (find(key) == nullptr) return otherwise;
        auto value = Money::parse(text(key), currency);
        if (!value) malformed(at(key), "is not an amount: " + value.error().message);
        if (value->micros() < 0) malformed(at(key), "is less than nothing.");
        return value->micros();
    }
    template <class Value>
    Value choice(const char* key, const std::vector<std::pair<const char*, Value>>& choices,
                 Value otherwise) {
        if (find(key) == nullptr) return otherwise;
        const std::string chosen = text(key);
        std::string names;
        for (const auto& [name, value] : choices) {
            if (chosen == name) return value;
            names += (names.empty() ? "" : ", ") + std::string(name);
        }
        malformed(at(key), "is \"" + chosen + "\"; it can be " + names + ".");
    }
    /// Of an object member, which may be missing.
    Members inner(const char* key) {
        static const Json kEmpty = Json::object();
        const Json* value = find(key);
        return {value == nullptr ? kEmpty : *value, at(key)};
    }
    void done() const {
        for (const auto& [key, value] : json_.items()) {
            if (!asked_.contains(key)) malformed(at(key), "is not known.");
        }
    }
    [[nodiscard]] std::string at(const std::string& key) const {
        return where_.empty() ? key : where_ + "." + key;
    }

private:
    const Json& json_;
    std::string where_;
    std::set<std::string, std::less<>> asked_;
};

void readPool(Members members, Policy& policy) {
    if (members.find("kind") == nullptr) malformed("pool.kind", "is missing.");
    policy.pool = members.choice<PoolKind>(
        "kind", {{"per_stream", PoolKind::PerStream}, {"revenue_share", PoolKind::RevenueShare}},
        PoolKind::PerStream);
    const bool perStream = policy.pool == PoolKind::PerStream;
    if (members.find(perStream ? "rate" : "share") == nullptr) {
        malformed(perStream ? "pool.rate" : "pool.share", "is missing.");
    }
    if (perStream) {
        policy.rateMicros = members.amount("rate", policy.currency, 0);
    } else {
        policy.sharePpm = members.percent("share", 0);
    }
    if (const Json* types = members.find("usage_types")) {
        if (!types->is_array()) malformed("pool.usage_types", "is not a list.");
        for (const Json& type : *types) {
            if (!type.is_string()) malformed("pool.usage_types", "holds what is not a text.");
            policy.usageTypes.push_back(type.get<std::string>());
        }
        std::sort(policy.usageTypes.begin(), policy.usageTypes.end());
    }
    members.done();
}

void readSides(Members members, Policy& policy) {
    constexpr std::array<const char*, kSideRows> kRows{
        "recording", "structure", "harmony", "rhythm", "style", "declared", "own"};
    for (std::size_t row = 0; row < kSideRows; ++row) {
        // What is written anew or moves alike uses the composition alone.
        const bool compositionOnly = row >= 1 && row <= 3;
        SideShares& sides = policy.sides[row];
        if (compositionOnly) sides = {0, 1'000'000};
        if (members.find(kRows[row]) == nullptr) continue;
        Members pair = members.inner(kRows[row]);
        sides = {pair.percent("master", 0), pair.percent("composition", 0)};
        if (sides.masterPpm + sides.compositionPpm != 1'000'000) {
            malformed(members.at(kRows[row]), "does not add up to 100.");
        }
        pair.done();
    }
    members.done();
}

void readRules(Members& members, Policy& policy) {
    policy.distribution = members.choice<Distribution>(
        "distribution", {{"per_track", Distribution::PerTrack}, {"central", Distribution::Central}},
        Distribution::PerTrack);
    policy.topSources = members.whole("top_sources", 0, 0);
    policy.deMinimisPpm = members.percent("de_minimis", 0);
    Members confidence = members.inner("confidence");
    policy.lowerBoundPpm = confidence.percent("lower_bound", 0);
    policy.probabilityPpm = confidence.percent("probability", 0);
    confidence.done();
    policy.style = members.choice<StyleRule>("style_pool",
                                             {{"hold", StyleRule::Hold},
                                              {"members", StyleRule::Members},
                                              {"unattributed", StyleRule::Unattributed}},
                                             StyleRule::Hold);
    policy.unattributed = members.choice<UnattributedRule>("unattributed",
                                                           {{"own", UnattributedRule::Own},
                                                            {"sources", UnattributedRule::Sources},
                                                            {"hold", UnattributedRule::Hold}},
                                                           UnattributedRule::Own);
    policy.upstream = members.choice<UpstreamRule>("upstream",
                                                   {{"ancestors", UpstreamRule::Ancestors},
                                                    {"parents", UpstreamRule::Parents},
                                                    {"none", UpstreamRule::None}},
                                                   UpstreamRule::Ancestors);
    Members caps = members.inner("caps");
    policy.sourceCapPpm = caps.percent("per_source", 1'000'000);
    policy.namedCapPpm = caps.percent("named_total", 1'000'000);
    caps.done();
}

void readRecoupment(Members members, Policy& policy) {
    policy.recoupPpm = members.percent("rate", 1'000'000);
    if (const Json* advances = members.find("advances")) {
        if (!advances->is_array()) malformed("recoupment.advances", "is not a list.");
        for (const Json& each : *advances) {
            Members advance(each, "recoupment.advances");
            const std::string holder = advance.text("holder", {}, true);
            if (advance.find("amount") == nullptr) {
                malformed("recoupment.advances.amount", "is missing.");
            }
            const std::int64_t amount = advance.amount("amount", policy.currency, 0);
            if (!policy.advances.try_emplace(holder, amount).second) {
                malformed("recoupment.advances", "names \"" + holder + "\" twice.");
            }
            advance.done();
        }
    }
    members.done();
}

Policy readPolicy(const Json& json, std::string_view text) {
    Members members(json, "");
    if (members.text("schema", {}, true) != "tributary.policy/1") {
        malformed("schema", "is not \"tributary.policy/1\".");
    }
    const auto currency = Currency::parse(members.text("currency", {}, true));
    if (!currency) malformed("currency", "is wrong: " + currency.error().message);
    Policy policy{.name = members.text("name", {}, true), .currency = *currency};
    if (policy.name.empty()) malformed("name", "is empty.");
    policy.version = members.whole("version", 1, 1);
    policy.description = members.text("description");
    policy.text = std::string(text);
    policy.sha256 = sha256Hex(text);
    if (members.find("pool") == nullptr) malformed("pool", "is missing.");
    readPool(members.inner("pool"), policy);
    readSides(members.inner("sides"), policy);
    readRules(members, policy);
    readRecoupment(members.inner("recoupment"), policy);
    policy.minimumMicros = std::max<std::int64_t>(
        members.amount("minimum_payout", *currency, Money::kMicros), Money::kMicros);
    members.done();
    return policy;
}

}  // namespace

Result<Policy> parsePolicy(std::string_view text) {
    const Json json = Json::parse(text, nullptr, false);
    if (json.is_discarded()) {
        return fail(ErrorCode::PolicyMalformed,
                    "The policy is not JSON. Nothing was computed; resources/schema in the manual "
                    "describes its form.");
    }
    try {
        return readPolicy(json, text);
    } catch (const Malformed& error) {
        return fail(ErrorCode::PolicyMalformed,
                    error.what + " Nothing was computed; correct it and try again.");
    }
}

const std::vector<std::string>& readyPolicies() {
    static const std::vector<std::string> kNames{"per-stream-top10", "central-pool"};
    return kNames;
}

Result<Policy> loadPolicy(const std::string& nameOrFile) {
    if (nameOrFile == readyPolicies()[0]) {
        return parsePolicy(
            embedded(tributary_policy_per_stream_data, tributary_policy_per_stream_size));
    }
    if (nameOrFile == readyPolicies()[1]) {
        return parsePolicy(embedded(tributary_policy_central_data, tributary_policy_central_size));
    }
    constexpr std::size_t kLargest = std::size_t{1} << 20;
    const auto text = readWholeFile(nameOrFile, kLargest);
    if (!text) {
        if (text.error().code != ErrorCode::FileNotFound) return fail(text.error());
        return fail(ErrorCode::FileNotFound,
                    "There is no policy of that name. Name a file, or one of the ready ones: "
                    "per-stream-top10, central-pool.",
                    nameOrFile);
    }
    auto policy = parsePolicy(*text);
    if (!policy) return fail(policy.error().code, policy.error().message, nameOrFile);
    return policy;
}

}  // namespace tributary
