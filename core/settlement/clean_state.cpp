#include "core/settlement/clean_state.h"

#include <algorithm>
#include <set>

#include "core/catalogue/payout_store.h"
#include "core/catalogue/rights_store.h"
#include "core/report/json.h"
#include "core/rights/licence_reason.h"
#include "core/royalty/allocate.h"
#include "core/royalty/royalty_report.h"

namespace tributary {

namespace {

/// Runs by which every payable share of a source for a use of the recording was paid out.
Result<std::string> paidBy(Catalogue& catalogue, RecordingId recording, RecordingId source) {
    const PayoutStore store(catalogue);
    auto runs = store.runs();
    if (!runs) return fail(runs.error());
    std::string last;
    std::set<std::string> looked;
    for (const StoredRun& run : *runs) {
        if (run.reversedAt) continue;
        auto accruals = store.accruals(run.currency);
        if (!accruals) return fail(accruals.error());
        auto items = store.items(run.currency);
        if (!items) return fail(items.error());
        std::set<PartyId> paid;
        for (const StoredItem& item : *items) {
            if (item.run == run.id && item.kind == ItemKind::Paid &&
                item.status == ItemStatus::Paid) {
                paid.insert(item.party);
            }
        }
        bool any = false, all = true;
        for (const StoredAccrual& accrual : *accruals) {
            const bool ours =
                accrual.run == run.id && accrual.release == recording && accrual.source == source;
            if (!ours) continue;
            any = true;
            all = all && accrual.reason == 0 && paid.contains(accrual.party);
        }
        if (any && all) last = run.name;
        if (any && !all) last.clear();
    }
    return last;
}

CleanShare shareOf(const RightsBook& book, const NamedSource& source) {
    CleanShare share;
    share.source = source.source;
    share.percent = percentOfPpb(source.sharePpb(), 4);
    if (const RecordingSummary* known = book.recording(source.source)) {
        share.title = known->title;
        share.isrc = known->isrc;
    }
    return share;
}

/// A copied recording needs leave to sample or remix it; what was written anew, to rework it.
LicenceVerdict verdictOn(const RightsBook& book, const NamedSource& source, RecordingId by,
                         const std::string& date) {
    const bool copied = source.rows[static_cast<std::size_t>(Kind::Recording)] > 0;
    LicenceVerdict verdict = checkLicence(book, source.source, by, kUseRemix, date, "");
    if (verdict.allowed || !copied) return verdict;
    LicenceVerdict sampling = checkLicence(book, source.source, by, kUseSampling, date, "");
    return sampling.allowed ? sampling : verdict;
}

}  // namespace

Result<CleanState> cleanState(Catalogue& catalogue, const RightsBook& book, RecordingId recording,
                              const std::string& date) {
    auto claims = RightsStore(catalogue).claims();
    if (!claims) return fail(claims.error());
    const auto stored = std::find_if(claims->begin(), claims->end(), [&](const StoredClaim& each) {
        return each.recording == recording;
    });
    if (stored == claims->end()) {
        return fail(ErrorCode::RunRefused,
                    "This recording has no accepted report, so that nothing can be said of what it "
                    "draws on. Analyse it, and accept the report (\"royalty accept\").",
                    recordingName(recording));
    }
    auto report = fromJson(stored->report);
    if (!report) return fail(report.error());
    auto claim = claimOf(*report);
    if (!claim) return fail(claim.error());
    CleanState state;
    state.recording = recording;
    if (const RecordingSummary* known = book.recording(recording)) {
        state.title = known->title;
        state.isrc = known->isrc;
    }
    state.audioSha256 = claim->audioSha256;
    state.catalogueSha256 = claim->catalogueSha256;
    state.reportSha256 = stored->reportSha256;
    state.clean = true;
    // A policy without gates: whatever is named has to be covered.
    const auto currency = Currency::parse("EUR");
    const Selection selection =
        select(recording, &*claim, book, Policy{.name = "all", .currency = *currency});
    for (const NamedSource& source : selection.paid) {
        CleanShare share = shareOf(book, source);
        const LicenceVerdict verdict = verdictOn(book, source, recording, date);
        share.covered = verdict.allowed;
        share.reason = verdict.reason;
        if (verdict.licence != nullptr) share.until = verdict.licence->extent.validTo;
        if (!share.covered) {
            auto run = paidBy(catalogue, recording, source.source);
            if (!run) return fail(run.error());
            share.covered = !run->empty();
            if (share.covered)
                share.reason = licenceReasonText({LicenceReasonCode::PaidByRun, {*run}});
        }
        const StoredConsent* consent = book.consent(source.source);
        if (consent != nullptr && consent->consent == TrainingConsent::NotAllowed &&
            !verdict.allowed) {
            share.covered = false;
            share.reason = licenceReasonText({LicenceReasonCode::OptedOutUncovered, {}});
        }
        state.clean = state.clean && share.covered;
        if (share.covered && !share.until.empty() &&
            (state.until.empty() || share.until < state.until)) {
            state.until = share.until;
        }
        state.shares.push_back(std::move(share));
    }
    return state;
}

JsonValue::Object certificateDocument(const CleanState& state, const std::string& catalogueName,
                                      const std::string& date) {
    JsonValue::Array shares;
    for (const CleanShare& share : state.shares) {
        JsonValue::Object entry;
        entry["title"] = share.title;
        entry["isrc"] = share.isrc;
        entry["percent"] = share.percent;
        entry["covered"] = share.covered;
        entry["reason"] = share.reason;
        entry["until"] = share.until;
        shares.emplace_back(std::move(entry));
    }
    JsonValue::Object track;
    track["title"] = state.title;
    track["isrc"] = state.isrc;
    track["audio_sha256"] = state.audioSha256;
    JsonValue::Object document;
    document["schema"] = "tributary.certificate/1";
    document["state"] = state.clean ? "royalty-clean" : "not royalty-clean";
    document["track"] = std::move(track);
    document["issued"] = date;
    document["until"] = state.until;
    document["catalogue"] = catalogueName;
    document["catalogue_sha256"] = state.catalogueSha256;
    document["report_sha256"] = state.reportSha256;
    document["shares"] = std::move(shares);
    document["caveat"] =
        "Rests on a similarity-based influence estimate against this state of this catalogue.";
    return document;
}

}  // namespace tributary
