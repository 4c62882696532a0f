#include "core/ledger/entries.h"

#include <utility>

namespace tributary {
namespace {

JsonValue::Array textsOf(const std::vector<std::string>& texts) {
    return {texts.begin(), texts.end()};
}

template <class T, class ToJson>
JsonValue::Array arrayOf(const std::vector<T>& values, ToJson toJson) {
    JsonValue::Array array;
    array.reserve(values.size());
    for (const T& value : values) array.emplace_back(toJson(value));
    return array;
}

/// A number that may be too large for one that every JSON reader reads exactly.
JsonValue numberOf(std::int64_t value) {
    const bool fits = value >= -JsonValue::kLargestNumber && value <= JsonValue::kLargestNumber;
    return fits ? JsonValue(value) : JsonValue(std::to_string(value));
}

NewEntry made(EntryKind kind, std::string ref, JsonValue::Object payload) {
    return NewEntry{kind, 1, std::move(ref), std::move(payload)};
}

}  // namespace

NewEntry entryOf(const CatalogueSnapshotEntry& value, std::string ref) {
    return made(EntryKind::CatalogueSnapshot, std::move(ref),
                {{"catalogue", value.catalogue},
                 {"snapshot_sha256", value.snapshotSha256},
                 {"tracks", value.tracks}});
}

NewEntry entryOf(const ReportEntry& value, std::string ref) {
    auto claims = arrayOf(value.claims, [](const ClaimedShare& claim) {
        return JsonValue::Object{{"track", claim.track},
                                 {"title", claim.title},
                                 {"kind", claim.kind},
                                 {"share_ppm", claim.partsPerMillion},
                                 {"low_ppm", claim.lowPartsPerMillion},
                                 {"high_ppm", claim.highPartsPerMillion}};
    });
    return made(EntryKind::Report, std::move(ref),
                {{"track", value.track},
                 {"title", value.title},
                 {"audio_sha256", value.audioSha256},
                 {"report_sha256", value.reportSha256},
                 {"snapshot_sha256", value.snapshotSha256},
                 {"policy_sha256", value.policySha256},
                 {"engine", value.engine},
                 {"claims", std::move(claims)},
                 {"style_pool_ppm", value.stylePoolPartsPerMillion},
                 {"unattributed_ppm", value.unattributedPartsPerMillion}});
}

NewEntry entryOf(const SplitVersionEntry& value, std::string ref) {
    auto parts = arrayOf(value.parts, [](const SplitPart& part) {
        return JsonValue::Object{{"party", part.party},
                                 {"name", part.name},
                                 {"role", part.role},
                                 {"share_ppm", part.partsPerMillion}};
    });
    return made(EntryKind::SplitVersion, std::move(ref),
                {{"track", value.track},
                 {"side", value.side},
                 {"version", value.version},
                 {"status", value.status},
                 {"valid_from", value.validFrom},
                 {"territories", textsOf(value.territories)},
                 {"parts", std::move(parts)}});
}

NewEntry entryOf(const LicenceEntry& value, std::string ref) {
    return made(EntryKind::Licence, std::move(ref),
                {{"id", value.id},
                 {"work", value.work},
                 {"licensee", value.licensee},
                 {"uses", textsOf(value.uses)},
                 {"share_ppm", value.partsPerMillion},
                 {"territories", textsOf(value.territories)},
                 {"valid_from", value.validFrom},
                 {"valid_until", value.validUntil},
                 {"ai_training", value.aiTraining}});
}

NewEntry entryOf(const DerivationEntry& value, std::string ref) {
    return made(EntryKind::Derivation, std::move(ref),
                {{"id", value.id},
                 {"derived", value.derived},
                 {"source", value.source},
                 {"basis", value.basis},
                 {"state", value.state},
                 {"master_ppm", value.masterPartsPerMillion},
                 {"composition_ppm", value.compositionPartsPerMillion},
                 {"evidence", value.evidence}});
}

NewEntry entryOf(const UsageImportEntry& value, std::string ref) {
    auto revenue = arrayOf(value.revenue, [](const CurrencyTotal& total) {
        return JsonValue::Object{{"currency", total.currency}, {"amount", total.amount}};
    });
    return made(EntryKind::UsageImport, std::move(ref),
                {{"source", value.source},
                 {"sha256", value.sha256},
                 {"period", value.period},
                 {"lines", value.lines},
                 {"units", numberOf(value.units)},
                 {"revenue", std::move(revenue)}});
}

NewEntry entryOf(const AccrualEntry& value, std::string ref) {
    return made(EntryKind::Accrual, std::move(ref),
                {{"run", value.run},
                 {"period", value.period},
                 {"policy_sha256", value.policySha256},
                 {"usage_sha256", value.usageSha256},
                 {"currency", value.currency},
                 {"pool", value.pool},
                 {"lines", value.lines}});
}

NewEntry entryOf(const PayoutEntry& value, std::string ref) {
    return made(EntryKind::Payout, std::move(ref),
                {{"run", value.run},
                 {"period", value.period},
                 {"policy_sha256", value.policySha256},
                 {"currency", value.currency},
                 {"pool", value.pool},
                 {"paid", value.paid},
                 {"held", value.held},
                 {"carried", value.carried},
                 {"holders", value.holders}});
}

NewEntry entryOf(const StatementEntry& value, std::string ref) {
    return made(EntryKind::Statement, std::move(ref),
                {{"run", value.run},
                 {"period", value.period},
                 {"holder", value.holder},
                 {"name", value.name},
                 {"currency", value.currency},
                 {"paid", value.paid},
                 {"held", value.held},
                 {"carried", value.carried},
                 {"statement_sha256", value.statementSha256}});
}

NewEntry entryOf(const PaymentEntry& value, std::string ref) {
    return made(EntryKind::Payment, std::move(ref),
                {{"run", value.run},
                 {"holder", value.holder},
                 {"status", value.status},
                 {"currency", value.currency},
                 {"amount", value.amount},
                 {"payments", value.payments}});
}

NewEntry entryOf(const ReversalEntry& value, std::string ref) {
    return made(EntryKind::Reversal, std::move(ref),
                {{"run", value.run},
                 {"reverses", value.reverses},
                 {"reason", value.reason},
                 {"currency", value.currency},
                 {"amount", value.amount}});
}

}  // namespace tributary
