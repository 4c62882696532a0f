// Declarations and licences: what may be declared, what is allowed.

#include <algorithm>
#include <array>
#include <set>

#include "core/rights/licence_reason.h"
#include "core/rights/rights_book.h"

namespace tributary {

namespace {

constexpr std::array kUses{kUseTraining, kUseCommercial, kUseRemix, kUseSampling};

/// The way upstream from `from` to `to`, both included; empty where there is none.
std::vector<RecordingId> wayUpstream(const RightsBook& book, RecordingId from, RecordingId to) {
    std::map<RecordingId, RecordingId> cameFrom{{from, from}};
    std::vector<RecordingId> open{from};
    while (!open.empty()) {
        const RecordingId at = open.back();
        open.pop_back();
        if (at == to) {
            std::vector<RecordingId> way{at};
            while (way.back() != from) way.push_back(cameFrom.at(way.back()));
            std::reverse(way.begin(), way.end());
            return way;
        }
        for (const UpstreamEdge& edge : book.upstream(at)) {
            if (cameFrom.try_emplace(edge.source, at).second) open.push_back(edge.source);
        }
    }
    return {};
}

std::string shown(const RightsBook& book, RecordingId id) {
    const RecordingSummary* recording = book.recording(id);
    return recordingName(id) + (recording ? " \"" + recording->title + "\"" : "");
}

std::int64_t declaredElsewhere(const RightsBook& book, const DeclaredDerivation& declaration,
                               Side side) {
    std::int64_t sum = 0;
    for (const UpstreamEdge& edge : book.upstream(declaration.derived)) {
        if (edge.declared && edge.source != declaration.source) sum += edge.ppb(side);
    }
    return sum;
}

/// What one licence says of a use.
LicenceReason reasonOf(const Licence& licence, RecordingId licensee, std::string_view use,
                       std::string_view date, std::string_view territory) {
    const auto reason = [&](LicenceReasonCode code, std::string_view value = {}) {
        LicenceReason made{code, {std::to_string(licence.id)}};
        if (!value.empty()) made.values.emplace_back(value);
        return made;
    };
    const Extent& extent = licence.extent;
    if (licence.licensee.value != 0 && licence.licensee != licensee) {
        return reason(LicenceReasonCode::OtherRecording);
    }
    if (std::find(licence.uses.begin(), licence.uses.end(), use) == licence.uses.end()) {
        return reason(LicenceReasonCode::OtherUse);
    }
    if (!extent.validTo.empty() && date >= extent.validTo) {
        return reason(LicenceReasonCode::Ended, extent.validTo);
    }
    if (!covers(extent, date, "")) return reason(LicenceReasonCode::NotBegun, extent.validFrom);
    if (!covers(extent, date, territory)) {
        return reason(LicenceReasonCode::OtherTerritory, territory);
    }
    return extent.validTo.empty() ? reason(LicenceReasonCode::AllowedWithoutEnd)
                                  : reason(LicenceReasonCode::AllowedUntil, extent.validTo);
}

}  // namespace

Result<void> checkDeclaration(const RightsBook& book, const DeclaredDerivation& declaration) {
    for (const RecordingId id : {declaration.derived, declaration.source}) {
        if (book.recording(id) != nullptr) continue;
        return fail(ErrorCode::TrackUnknown, "There is no recording " + recordingName(id) +
                                                 " in this catalogue. Nothing was declared.");
    }
    if (declaration.derived == declaration.source) {
        return fail(
            ErrorCode::DerivationRefused,
            shown(book, declaration.derived) + " cannot derive from itself. Nothing was declared.");
    }
    const auto way = wayUpstream(book, declaration.source, declaration.derived);
    if (!way.empty()) {
        std::string names = shown(book, declaration.derived);
        for (const RecordingId id : way) names += " ← " + shown(book, id);
        return fail(ErrorCode::DerivationRefused,
                    "This would close a circle: " + names +
                        ". Nothing was declared; one of these derivations is the wrong way round.");
    }
    for (const auto& [side, part] : {std::pair(Side::Master, declaration.masterPpb),
                                     std::pair(Side::Composition, declaration.compositionPpb)}) {
        if (part + declaredElsewhere(book, declaration, side) <= kWholePpb) continue;
        return fail(ErrorCode::DerivationRefused,
                    std::string("The declared shares of the ") + sideName(side) + " of " +
                        shown(book, declaration.derived) +
                        " would come to more than 100 %. Nothing was declared; correct the "
                        "others first.");
    }
    return {};
}

LicenceVerdict checkLicence(const RightsBook& book, RecordingId recording, RecordingId licensee,
                            std::string_view use, std::string_view date,
                            std::string_view territory) {
    LicenceVerdict verdict;
    const StoredConsent* consent = book.consent(recording);
    if (use == kUseTraining && consent != nullptr &&
        consent->consent == TrainingConsent::NotAllowed) {
        verdict.reason = licenceReasonText({LicenceReasonCode::OptedOut, {}});
        return verdict;
    }
    verdict.reason = licenceReasonText({LicenceReasonCode::NoLicence, {}});
    for (const Licence& licence : book.licences()) {
        if (licence.recording != recording) continue;
        const LicenceReason reason = reasonOf(licence, licensee, use, date, territory);
        verdict.reason = licenceReasonText(reason);
        verdict.allowed = reason.code == LicenceReasonCode::AllowedUntil ||
                          reason.code == LicenceReasonCode::AllowedWithoutEnd;
        if (!verdict.allowed) continue;
        verdict.licence = &licence;
        return verdict;
    }
    if (use == kUseTraining && consent != nullptr && consent->consent == TrainingConsent::Allowed) {
        verdict.allowed = true;
        verdict.reason = licenceReasonText({LicenceReasonCode::TrainingAllowed, {}});
    }
    return verdict;
}

Result<std::vector<std::string>> parseUses(std::string_view text) {
    std::set<std::string> uses;
    std::string word;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        const char c = i < text.size() ? text[i] : ',';
        if (c != ',' && c != ' ') {
            word += c;
            continue;
        }
        if (word.empty()) continue;
        if (std::find(kUses.begin(), kUses.end(), word) == kUses.end()) {
            return fail(ErrorCode::LicenceInvalid,
                        "\"" + word +
                            "\" is not a use that a licence can allow: aiTraining, commercial, "
                            "remix, sampling. Nothing was recorded.");
        }
        uses.insert(std::move(word));
        word.clear();
    }
    if (uses.empty()) {
        return fail(ErrorCode::LicenceInvalid,
                    "A licence has to allow something: aiTraining, commercial, remix or sampling. "
                    "Nothing was recorded.");
    }
    return std::vector<std::string>(uses.begin(), uses.end());
}

}  // namespace tributary
