#include "core/settlement/accept.h"

#include <filesystem>

#include "core/base/digest.h"
#include "core/catalogue/rights_store.h"
#include "core/report/json.h"
#include "core/rights/identifiers.h"
#include "core/settlement/entered.h"
#include "core/settlement/load_book.h"

namespace tributary {

namespace {

/// As given, as the report says, or as the catalogue has it of this very audio.
Result<std::string> isrcFor(const RightsBook& book, const Report& report,
                            const std::string& given) {
    std::string text = given.empty() ? report.track.isrc.value_or("") : given;
    if (const auto known = book.findByAudio(report.track.audioSha256); text.empty() && known) {
        text = book.recording(*known)->isrc;
    }
    if (text.empty()) {
        return fail(ErrorCode::InvalidArgument,
                    "The report names no ISRC. Nothing was changed; give the release one with "
                    "--isrc.");
    }
    return canonicalCode(CodeScheme::Isrc, text);
}

/// The recording that is meant; {0}: one that is to be made.
Result<RecordingId> recordingFor(const RightsBook& book, const Claim& claim,
                                 const std::string& isrc) {
    const auto byIsrc = book.find(isrc);
    const auto byAudio = book.findByAudio(claim.audioSha256);
    if (byIsrc && (!byAudio || *byAudio != *byIsrc)) {
        const RecordingSummary* known = book.recording(*byIsrc);
        if (known->audioSha256 != claim.audioSha256) {
            return fail(ErrorCode::InvalidArgument,
                        "The ISRC " + isrc + " belongs to " + showRecording(book, *byIsrc) +
                            ", which is other audio. Nothing was changed; give this one its own.");
        }
    }
    if (byIsrc) return *byIsrc;
    if (byAudio && !book.recording(*byAudio)->isrc.empty()) {
        return fail(ErrorCode::InvalidArgument,
                    "This very audio is " + showRecording(book, *byAudio) + ", whose ISRC is " +
                        book.recording(*byAudio)->isrc +
                        ". Nothing was changed; accept it under that one.");
    }
    return byAudio.value_or(RecordingId{});
}

}  // namespace

Result<Claim> claimForCatalogue(const Report& report, const RightsBook& book) {
    auto claim = claimOf(report);
    if (!claim) return fail(claim.error());
    for (ClaimSource& source : claim->sources) {
        const RecordingSummary* known = book.recording(source.source);
        const bool same =
            known != nullptr && known->title == source.title &&
            (source.isrc.empty() || known->isrc.empty() || known->isrc == source.isrc);
        if (same) continue;
        const auto byIsrc = source.isrc.empty() ? std::nullopt : book.find(source.isrc);
        if (!byIsrc) {
            return fail(ErrorCode::ReportMalformed,
                        "The report names \"" + source.title +
                            "\", which is not in this catalogue. Nothing was changed; analyse the "
                            "track against this catalogue.");
        }
        source.source = *byIsrc;
    }
    return claim;
}

Result<Accepted> acceptReport(Catalogue& catalogue, Report report, const std::string& isrc,
                              UtcInstant now) {
    auto book = loadBook(catalogue);
    if (!book) return fail(book.error());
    auto claim = claimForCatalogue(report, *book);
    if (!claim) return fail(claim.error());
    auto code = isrcFor(*book, report, isrc);
    if (!code) return fail(code.error());
    auto recording = recordingFor(*book, *claim, *code);
    if (!recording) return fail(recording.error());

    // Timings differ from run to run; the claim is what the report says.
    for (std::size_t i = 0; i < report.influences.size(); ++i) {
        for (const ClaimSource& source : claim->sources) {
            SourceRef& track = report.influences[i].track;
            if (source.isrc == track.isrc && source.title == track.title) {
                track.id = source.source.value;
            }
        }
    }
    StoredClaim stored;
    stored.recording = *recording;
    stored.report = toJson(report, false);
    stored.reportSha256 = sha256Hex(stored.report);
    stored.acceptedAt = now;
    RightsStore store(catalogue);
    Accepted accepted{*recording, *code, false, recording->value == 0};
    const auto entered = [&](std::int64_t id) {
        return claimEntered(report, *claim, *code, stored.reportSha256, *recording, id);
    };
    if (!accepted.newRelease) {
        auto done = store.addClaim(stored, entered);
        if (!done) return fail(done.error());
        accepted.stored = *done;
        return accepted;
    }
    RecordingSummary release;
    release.isrc = *code;
    release.title =
        report.track.title.value_or(std::filesystem::path(report.track.file).filename().string());
    release.artist = report.track.artist.value_or("");
    release.audioSha256 = report.track.audioSha256;
    auto made = store.addRelease(release, stored, entered);
    if (!made) return fail(made.error());
    accepted.recording = *made;
    accepted.stored = true;
    return accepted;
}

}  // namespace tributary
