#include "core/settlement/load_book.h"

#include "core/catalogue/rights_store.h"
#include "core/report/json.h"

namespace tributary {

Result<RightsBook> loadBook(Catalogue& catalogue) {
    const RightsStore store(catalogue);
    RightsBook::Contents contents;
    auto recordings = store.recordings();
    if (!recordings) return fail(recordings.error());
    contents.recordings = std::move(*recordings);
    auto parties = store.parties();
    if (!parties) return fail(parties.error());
    contents.parties = std::move(*parties);
    auto splits = store.splits();
    if (!splits) return fail(splits.error());
    contents.splits = std::move(*splits);
    auto derivations = catalogue.derivations();
    if (!derivations) return fail(derivations.error());
    contents.edges = detectedEdges(*derivations);
    auto declarations = store.declarations();
    if (!declarations) return fail(declarations.error());
    for (const DeclaredDerivation& each : *declarations) {
        contents.edges.push_back(
            {each.derived, each.source, each.masterPpb, each.compositionPpb, true, each.basis});
    }
    auto licences = store.licences();
    if (!licences) return fail(licences.error());
    contents.licences = std::move(*licences);
    auto consents = store.consents();
    if (!consents) return fail(consents.error());
    contents.consents = std::move(*consents);
    return RightsBook(std::move(contents));
}

Result<Claims> loadClaims(Catalogue& catalogue) {
    auto stored = RightsStore(catalogue).claims();
    if (!stored) return fail(stored.error());
    Claims claims;
    for (const StoredClaim& each : *stored) {
        const auto report = fromJson(each.report);
        if (!report) return fail(report.error());
        auto claim = claimOf(*report);
        if (!claim) return fail(claim.error());
        claims.emplace(each.recording, std::move(*claim));
    }
    return claims;
}

Result<RecordingId> findRecording(const RightsBook& book, const std::string& name) {
    if (const auto id = book.find(name)) return *id;
    return fail(ErrorCode::TrackUnknown,
                "No recording of this catalogue, or more than one, is meant by this. Name one by "
                "its ISRC, a track's number (\"catalogue list\") or a release's (r1).",
                name);
}

std::string showRecording(const RightsBook& book, RecordingId id) {
    const RecordingSummary* recording = book.recording(id);
    if (recording == nullptr) return id.value == 0 ? "no recording" : recordingName(id);
    std::string text = recordingName(id) + " \"" + recording->title + "\"";
    if (!recording->artist.empty()) text += " by " + recording->artist;
    return text;
}

}  // namespace tributary
