#include "core/royalty/royalty_report.h"

#include <algorithm>
#include <chrono>
#include <map>

#include <nlohmann/json.hpp>

#include "core/base/pattern.h"
#include "core/royalty/apportion.h"
#include "core/royalty/reasons.h"

namespace tributary {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kMostSources = 10;
constexpr std::int64_t kWeightPerPpb = kWholeWeight / Share::kWhole;

std::string titleOf(const RightsBook& book, RecordingId id, const std::string& own) {
    const RecordingSummary* recording = book.recording(id);
    if (recording != nullptr) return recording->title;
    return id.value == 0 ? own : recordingName(id);
}

RoyaltySource shownSource(const NamedSource& source, const Claim& claim, const RightsBook& book) {
    RoyaltySource shown;
    shown.number = recordingName(source.source);
    if (const RecordingSummary* known = book.recording(source.source)) {
        shown.title = known->title;
        shown.artist = known->artist;
        shown.isrc = known->isrc;
    }
    shown.declared = source.rows[kDeclaredRow] > 0;
    shown.sharePpb = source.sharePpb();
    shown.lowPpb = source.lowPpb;
    shown.highPpb = source.highPpb;
    for (const ClaimSource& found : claim.sources) {
        if (found.source == source.source && !shown.declared) shown.sharePpb = found.sharePpb();
    }
    shown.paidPpb = source.note.empty() ? source.sharePpb() : 0;
    shown.note = source.note;
    const StoredConsent* consent = book.consent(source.source);
    if (consent != nullptr && consent->consent == TrainingConsent::NotAllowed) {
        shown.note += std::string(shown.note.empty() ? "" : "; ") + "opted out of AI training";
    }
    return shown;
}

Result<std::int64_t> poolFor(std::int64_t volume, const Policy& policy) {
    auto pool = policy.pool == PoolKind::PerStream
                    ? multiply(Money(policy.rateMicros, policy.currency), volume)
                    : Result<Money>(Money(0, policy.currency));
    if (policy.pool == PoolKind::RevenueShare) {
        auto revenue = Money::parse(std::to_string(volume), policy.currency);
        if (!revenue) return fail(revenue.error());
        pool = scale(*revenue, policy.sharePpm, 1'000'000);
    }
    if (!pool) return fail(pool.error());
    return pool->micros();
}

}  // namespace

std::string percentOfPpb(std::int64_t ppb, int decimals) {
    std::int64_t unit = Share::kWhole / 100;
    std::int64_t scaleUp = 1;
    for (int i = 0; i < decimals; ++i) scaleUp *= 10;
    unit /= scaleUp;
    const std::int64_t rounded = (ppb + unit / 2) / unit;
    std::string part = std::to_string(rounded % scaleUp);
    part.insert(0, static_cast<std::size_t>(decimals) - part.size(), '0');
    return std::to_string(rounded / scaleUp) + (decimals > 0 ? "." + part : "");
}

const char* paidSideName(PaidSide side) {
    if (side == PaidSide::Master) return "master";
    return side == PaidSide::Composition ? "composition" : "–";
}

Result<RoyaltyReport> makeRoyaltyReport(RecordingId track, const Claim& claim,
                                        const RightsBook& book, const Policy& policy,
                                        const std::string& date,
                                        const std::vector<std::int64_t>& volumes) {
    RoyaltyReport report{.title = claim.title,
                         .artist = claim.artist,
                         .isrc = claim.isrc,
                         .audioSha256 = claim.audioSha256,
                         .policyName = policy.name,
                         .policySha256 = policy.sha256,
                         .currency = policy.currency,
                         .perStream = policy.pool == PoolKind::PerStream,
                         .volumes = volumes,
                         .date = date};
    if (const RecordingSummary* known = book.recording(track)) {
        report.title = known->title;
        report.artist = known->artist;
        report.isrc = known->isrc;
    }
    const Selection selection = select(track, &claim, book, policy);
    for (const auto* list : {&selection.paid, &selection.leftOut}) {
        for (const NamedSource& source : *list) {
            report.sources.push_back(shownSource(source, claim, book));
        }
    }
    std::stable_sort(
        report.sources.begin(), report.sources.end(),
        [](const RoyaltySource& a, const RoyaltySource& b) { return a.sharePpb > b.sharePpb; });
    if (report.sources.size() > kMostSources) report.sources.resize(kMostSources);
    for (const ClaimStyle& style : selection.styles) report.stylePpb += style.ppb;
    report.restPpb = selection.restPpb;

    const auto lines = allocateAlone(track, &claim, book, policy, date, "");
    std::vector<Weighted> weights;
    for (const AllocationLine& line : lines) {
        weights.push_back({line.key.party.value, line.weight});
        const Party* party = book.party(line.key.party);
        RoyaltyLine shown;
        shown.holder = party == nullptr ? "" : party->name;
        shown.source = titleOf(book, line.key.source, report.title);
        if (const RecordingSummary* known = book.recording(line.key.source)) {
            shown.isrc = known->isrc;
        }
        if (line.key.via.value != 0) shown.via = titleOf(book, line.key.via, "");
        shown.side = line.key.side;
        shown.held = heldReasonName(line.key.reason);
        if (shown.held.empty() && party != nullptr && party->fictional) {
            shown.held = "fictional holder of the demo";
        }
        if (shown.held.empty() && party != nullptr && !party->holdReason.empty()) {
            shown.held = fromPattern(kOnHold, {party->holdReason});
        }
        report.fictional = report.fictional || (party != nullptr && party->fictional);
        shown.weight = line.weight;
        report.lines.push_back(std::move(shown));
    }
    for (const std::int64_t volume : volumes) {
        auto pool = poolFor(volume, policy);
        if (!pool) return fail(pool.error());
        report.pools.push_back(*pool);
        const auto amounts = apportion(*pool, weights);
        for (std::size_t i = 0; i < amounts.size(); ++i) {
            report.lines[i].micros.push_back(amounts[i]);
        }
    }
    std::stable_sort(
        report.lines.begin(), report.lines.end(),
        [](const RoyaltyLine& a, const RoyaltyLine& b) { return a.weight > b.weight; });
    return report;
}

std::string toJson(const RoyaltyReport& report) {
    Json sources = Json::array(), lines = Json::array(), volumes = Json::array();
    for (const RoyaltySource& source : report.sources) {
        sources.push_back(
            Json{{"track", source.number},
                 {"title", source.title},
                 {"artist", source.artist},
                 {"isrc", source.isrc},
                 {"percent", percentOfPpb(source.sharePpb, 4)},
                 {"interval", {percentOfPpb(source.lowPpb, 4), percentOfPpb(source.highPpb, 4)}},
                 {"paid_percent", percentOfPpb(source.paidPpb, 4)},
                 {"declared", source.declared},
                 {"note", source.note}});
    }
    const auto amounts = [&](const std::vector<std::int64_t>& micros) {
        Json json = Json::array();
        for (const std::int64_t each : micros) json.push_back(Money(each, report.currency).text());
        return json;
    };
    for (const RoyaltyLine& line : report.lines) {
        lines.push_back(Json{{"holder", line.holder},
                             {"source", line.source},
                             {"isrc", line.isrc},
                             {"via", line.via},
                             {"side", paidSideName(line.side)},
                             {"percent", percentOfPpb(line.weight / kWeightPerPpb, 4)},
                             {"held", line.held},
                             {"amounts", amounts(line.micros)}});
    }
    for (const std::int64_t volume : report.volumes) volumes.push_back(volume);
    const Json json{{"schema", "tributary.royalty/1"},
                    {"track",
                     {{"title", report.title},
                      {"artist", report.artist},
                      {"isrc", report.isrc},
                      {"audio_sha256", report.audioSha256}}},
                    {"policy", {{"name", report.policyName}, {"sha256", report.policySha256}}},
                    {"currency", std::string(report.currency.code())},
                    {"per", report.perStream ? "streams" : "revenue"},
                    {"volumes", volumes},
                    {"pools", amounts(report.pools)},
                    {"sources", sources},
                    {"style_pool_percent", percentOfPpb(report.stylePpb, 4)},
                    {"rest_percent", percentOfPpb(report.restPpb, 4)},
                    {"splits_of", report.date},
                    {"lines", lines}};
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace tributary
