#include "core/settlement/entered.h"

#include <map>

#include "core/base/check.h"
#include "core/base/digest.h"
#include "core/catalogue/payout_store.h"
#include "core/catalogue/shares.h"
#include "core/ledger/entries.h"
#include "core/ledger/json_text.h"
#include "core/ledger/json_value.h"
#include "core/settlement/run_statement.h"

namespace tributary {

namespace {

constexpr std::int64_t kPpbPerPpm = 1000;

std::string isrcOf(const RightsBook& book, RecordingId id) {
    const RecordingSummary* recording = book.recording(id);
    if (recording == nullptr) return recordingName(id);
    return recording->isrc.empty() ? recording->audioSha256 : recording->isrc;
}

SplitVersionEntry versionEntry(const SplitVersion& split, const std::string& track,
                               const RightsBook& book, SplitStatus status) {
    SplitVersionEntry entry;
    entry.track = track;
    entry.side = sideName(split.side);
    entry.version = split.id;
    entry.status = splitStatusName(status);
    entry.validFrom = split.extent.validFrom;
    entry.territories = split.extent.territories;
    for (const SplitShare& part : split.parts) {
        const Party* party = book.party(part.party);
        entry.parts.push_back({std::to_string(part.party.value),
                               party == nullptr ? "" : party->name, part.role,
                               part.partsPerMillion});
    }
    return entry;
}

std::string amountText(std::int64_t micros, const StoredRun& run) {
    const auto currency = Currency::parse(run.currency);
    CHECK(currency.has_value());
    return Money(micros, *currency).text();
}

}  // namespace

OutboxEntry enteredAs(const NewEntry& entry) {
    auto payload = canonicalJson(entry.payload);
    // Texts were read as UTF-8; what is not is an error of ours.
    CHECK(payload.has_value());
    return {0, entryKindName(entry.kind), entry.ref, std::move(*payload)};
}

Result<NewEntry> entryIn(const OutboxEntry& outbox) {
    auto payload = parseJson(outbox.payload, JsonForm::Canonical);
    const EntryKind kind = entryKindOf(outbox.kind);
    if (!payload || payload->object() == nullptr || kind == EntryKind::Unknown) {
        return fail(ErrorCode::CatalogueCorrupt, "What is to be entered in the ledger (" +
                                                     outbox.ref +
                                                     ") cannot be read. Nothing was entered.");
    }
    NewEntry entry;
    entry.kind = kind;
    entry.ref = outbox.ref;
    entry.payload = *payload->object();
    return entry;
}

std::vector<OutboxEntry> claimEntered(const Report& report, const Claim& claim,
                                      const std::string& isrc, const std::string& reportSha256,
                                      RecordingId recording, std::int64_t id) {
    ReportEntry entry;
    entry.track = isrc.empty() ? recordingName(recording) : isrc;
    entry.title = claim.title;
    entry.audioSha256 = claim.audioSha256;
    entry.reportSha256 = reportSha256;
    entry.snapshotSha256 = claim.catalogueSha256;
    entry.engine = report.engine.version;
    std::int64_t given = 0;
    for (const ClaimSource& source : claim.sources) {
        std::size_t most = 0;
        for (std::size_t i = 1; i < source.kindsPpb.size(); ++i) {
            if (source.kindsPpb[i] > source.kindsPpb[most]) most = i;
        }
        const std::int64_t ppm = source.sharePpb() / kPpbPerPpm;
        entry.claims.push_back({source.isrc.empty() ? recordingName(source.source) : source.isrc,
                                source.title, kindName(kKinds[most]), ppm,
                                source.lowPpb / kPpbPerPpm, source.highPpb / kPpbPerPpm});
        given += ppm;
    }
    for (const ClaimStyle& style : claim.styles) {
        entry.stylePoolPartsPerMillion += style.ppb / kPpbPerPpm;
    }
    entry.unattributedPartsPerMillion = kWholeShare - given - entry.stylePoolPartsPerMillion;
    const CatalogueSnapshotEntry snapshot{report.catalogue.name, claim.catalogueSha256,
                                          report.catalogue.tracks};
    return {enteredAs(entryOf(snapshot, "snapshot:" + claim.catalogueSha256)),
            enteredAs(entryOf(entry, "claim:" + std::to_string(id)))};
}

OutboxEntry splitEntered(const NewSplit& split, const std::string& track, std::int64_t id) {
    SplitVersionEntry entry;
    entry.track = track;
    entry.side = sideName(split.side);
    entry.version = id;
    entry.status = splitStatusName(split.status);
    entry.validFrom = split.extent.validFrom;
    entry.territories = split.extent.territories;
    for (const NewSplit::Part& part : split.parts) {
        entry.parts.push_back({"", part.suspense ? "Suspense account" : part.holder, part.role,
                               part.partsPerMillion});
    }
    return enteredAs(entryOf(entry, "split:" + std::to_string(id)));
}

std::string ledgerTrack(const RightsBook& book, const SplitVersion& split) {
    for (const RecordingSummary& each : book.recordings()) {
        const bool own =
            split.side == Side::Master ? each.id == split.recording : each.work == split.work;
        if (own) return isrcOf(book, each.id);
    }
    return "";
}

OutboxEntry splitVersionEntered(const SplitVersion& split, const RightsBook& book) {
    return enteredAs(entryOf(versionEntry(split, ledgerTrack(book, split), book, split.status),
                             "split:" + std::to_string(split.id)));
}

OutboxEntry splitStatusEntered(const SplitVersion& split, const std::string& track,
                               const RightsBook& book, SplitStatus status, std::int64_t id) {
    return enteredAs(
        entryOf(versionEntry(split, track, book, status), "split-status:" + std::to_string(id)));
}

OutboxEntry licenceEntered(const Licence& licence, const RightsBook& book, std::int64_t id) {
    LicenceEntry entry;
    entry.id = std::to_string(id);
    entry.work = isrcOf(book, licence.recording);
    if (licence.licensee.value != 0) entry.licensee = isrcOf(book, licence.licensee);
    entry.uses = licence.uses;
    entry.partsPerMillion = licence.sharePpm;
    entry.territories = licence.extent.territories;
    entry.validFrom = licence.extent.validFrom;
    entry.validUntil = licence.extent.validTo;
    return enteredAs(entryOf(entry, "licence:" + std::to_string(id)));
}

OutboxEntry consentEntered(const StoredConsent& consent, const RightsBook& book, std::int64_t id) {
    LicenceEntry entry;
    entry.id = "consent-" + std::to_string(id);
    entry.work = isrcOf(book, consent.recording);
    entry.aiTraining = consentName(consent.consent);
    return enteredAs(entryOf(entry, "consent:" + std::to_string(id)));
}

OutboxEntry declarationEntered(const DeclaredDerivation& declaration, const RightsBook& book,
                               bool withdrawn, std::int64_t id) {
    DerivationEntry entry;
    entry.id = std::to_string(id);
    entry.derived = isrcOf(book, declaration.derived);
    entry.source = isrcOf(book, declaration.source);
    entry.basis = declaration.basis;
    entry.state = withdrawn ? "withdrawn" : "declared";
    entry.masterPartsPerMillion = declaration.masterPpb / kPpbPerPpm;
    entry.compositionPartsPerMillion = declaration.compositionPpb / kPpbPerPpm;
    entry.evidence = declaration.evidence;
    return enteredAs(
        entryOf(entry, (withdrawn ? "withdrawn:" : "derivation:") + std::to_string(id)));
}

OutboxEntry usageEntered(const UsageImportOutcome& outcome, const std::string& source) {
    UsageImportEntry entry;
    entry.source = source;
    entry.sha256 = outcome.sha256;
    entry.lines = outcome.added;
    entry.units = outcome.units;
    if (outcome.periods.size() == 1) entry.period = *outcome.periods.begin();
    for (const auto& [code, micros] : outcome.revenueMicros) {
        const auto currency = Currency::parse(code);
        CHECK(currency.has_value());
        entry.revenue.push_back({code, Money(micros, *currency).text()});
    }
    return enteredAs(entryOf(entry, "usage:" + std::to_string(outcome.import)));
}

std::string usageDigest(std::span<const UsageGroup> usage) {
    Sha256 sum;
    for (const UsageGroup& group : usage) {
        sum.update(group.track + "," + group.territory + "," + std::to_string(group.units) + "," +
                   std::to_string(group.revenueMicros) + "\n");
    }
    return sum.finishHex();
}

std::vector<OutboxEntry> runEntered(const StoredRun& run, const PayoutPlan& plan,
                                    const RightsBook& book, const std::string& usageSha256) {
    std::vector<OutboxEntry> entries;
    AccrualEntry accrual;
    accrual.run = run.name;
    accrual.period = run.period;
    accrual.policySha256 = run.policySha256;
    accrual.usageSha256 = usageSha256;
    accrual.currency = run.currency;
    accrual.pool = amountText(run.usagePoolMicros, run);
    accrual.lines = static_cast<std::int64_t>(plan.accruals.size());
    entries.push_back(enteredAs(entryOf(accrual, "accrual:" + run.name)));

    struct Sums {
        std::int64_t paid = 0, held = 0, carried = 0;
    };
    Sums all;
    std::map<PartyId, Sums> each;
    for (const StoredItem& item : plan.items) {
        for (Sums* sums : {&all, &each[item.party]}) {
            (item.kind == ItemKind::Paid      ? sums->paid
             : item.kind == ItemKind::Carried ? sums->carried
                                              : sums->held) += item.micros;
        }
    }
    PayoutEntry payout;
    payout.run = run.name;
    payout.period = run.period;
    payout.policySha256 = run.policySha256;
    payout.currency = run.currency;
    payout.pool = amountText(plan.poolMicros(), run);
    payout.paid = amountText(all.paid, run);
    payout.held = amountText(all.held, run);
    payout.carried = amountText(all.carried, run);
    payout.holders = static_cast<std::int64_t>(each.size());
    entries.push_back(enteredAs(entryOf(payout, "payout:" + run.name)));

    const std::map<PartyId, std::string> texts = runStatements(run, plan, book);
    for (const auto& [id, sums] : each) {
        const Party* party = book.party(id);
        StatementEntry statement;
        statement.run = run.name;
        statement.period = run.period;
        statement.holder = std::to_string(id.value);
        statement.name = party == nullptr ? "nobody" : party->name;
        statement.currency = run.currency;
        statement.paid = amountText(sums.paid, run);
        statement.held = amountText(sums.held, run);
        statement.carried = amountText(sums.carried, run);
        if (const auto text = texts.find(id); text != texts.end()) {
            statement.statementSha256 = sha256Hex(text->second);
        }
        entries.push_back(enteredAs(
            entryOf(statement, "statement:" + run.name + ":" + std::to_string(id.value))));
    }
    return entries;
}

OutboxEntry reversalEntered(const StoredRun& run, const std::string& amount,
                            const std::string& why) {
    ReversalEntry entry;
    entry.run = run.name;
    entry.reverses = "payout:" + run.name;
    entry.reason = why;
    entry.currency = run.currency;
    entry.amount = amount;
    return enteredAs(entryOf(entry, "reversal:" + run.name));
}

OutboxEntry markEntered(const StoredRun& run, const PayoutPlan& plan, const Party* holder,
                        ItemStatus status, UtcInstant now) {
    PaymentEntry entry;
    entry.run = run.name;
    if (holder != nullptr) entry.holder = holder->name;
    entry.status = itemStatusName(status);
    entry.currency = run.currency;
    std::int64_t amount = 0;
    for (const StoredItem& item : plan.items) {
        const bool meant = item.kind == ItemKind::Paid &&
                           (holder == nullptr ? item.status == markedTogether(status)
                                              : item.status != status && item.party == holder->id);
        if (!meant) continue;
        amount += item.micros;
        ++entry.payments;
    }
    entry.amount = amountText(amount, run);
    return enteredAs(entryOf(entry, "payment:" + run.name + ":" + entry.holder + ":" +
                                        std::to_string(now.time_since_epoch().count())));
}

}  // namespace tributary
