#include "core/exports/bundle.h"

#include <set>
#include <span>

#include <fmt/format.h>

#include "core/analysis/ingest.h"
#include "core/analysis/signature.h"
#include "core/base/digest.h"
#include "core/catalogue/catalogue.h"
#include "core/exports/archive.h"
#include "core/exports/forms.h"
#include "core/ledger/certificate.h"
#include "core/ledger/json_text.h"

namespace tributary {

namespace {

constexpr const char* kSchema = "tributary.bundle/1";
constexpr const char* kManifest = "manifest.json";
constexpr const char* kReport = "report.json";
constexpr const char* kSources = "sources.json";
constexpr const char* kTrack = "track.tsig";

constexpr const char* kReadme =
    "A bundle that repeats an analysis of Tributary.\n\n"
    "report.json     what was found, and what people marked, as the program reads it\n"
    "report.html     the same for a person\n"
    "track.tsig      the analysed track as the engine sees it; no audio\n"
    "sources.json    the sources named: titles, codes, SHA-256 of their audio\n"
    "sources/        what the catalogue held of each; no audio\n"
    "manifest.json   SHA-256 of every file, of engine, settings, weights and catalogue; signed,\n"
    "                if it has a signature\n\n"
    "tributary-cli reproduce THIS.bundle.zip --catalogue LIB.tributary\n"
    "recomputes the report and says whether it agrees. Without --catalogue it checks the digests\n"
    "and looks for each reported passage again in the sources that are in here.\n\n"
    "What is not here need not be: where a file is missing, whoever made the bundle did not have\n"
    "it. A tune can be recognised in a signature: treat it as confidential where the music is.\n";

tl::unexpected<Error> malformed(const std::string& what) {
    return fail(ErrorCode::ReportMalformed,
                "This is no bundle of Tributary, or it was altered (" + what +
                    "). Nothing was changed. Get the file anew from whoever made it.");
}

std::string sourceFile(std::int64_t id) {
    return "sources/" + std::to_string(id) + ".tsig";
}

/// What the catalogue keeps of a track, as a signature.
Result<std::string> signatureOf(const Catalogue& catalogue, const TrackSummary& track) {
    auto features = catalogue.loadSketch(track.id);
    if (!features) return fail(features.error());
    IngestedAudio audio;
    audio.info.sampleRate = track.sampleRate;
    audio.info.channels = track.channels;
    audio.durationS = track.durationS;
    audio.audioSha256 = track.audioSha256;
    audio.tags.title = track.metadata.title;
    audio.tags.artist = track.metadata.artist;
    audio.features = std::move(*features);
    return encodeSignature(audio);
}

/// Adds the sources named, as far as the catalogue still holds them.
Result<void> addSources(const Report& report, const std::filesystem::path& catalogue,
                        ArchiveFiles& files) {
    std::optional<Catalogue> opened;
    if (!catalogue.empty()) {
        auto open = Catalogue::open(catalogue, OpenMode::ReadOnly);
        if (!open) return fail(open.error());
        opened.emplace(std::move(*open));
    }
    JsonValue::Array list;
    ArchiveFiles signatures;
    std::set<std::int64_t> done;
    for (const Influence& influence : report.influences) {
        const SourceRef& source = influence.track;
        if (!done.insert(source.id).second) continue;
        JsonValue::Object entry{{"artist", source.artist},
                                {"id", source.id},
                                {"isrc", source.isrc},
                                {"title", source.title}};
        if (opened) {
            const auto track = opened->track(TrackId{source.id});
            if (track) {
                auto signature = signatureOf(*opened, *track);
                if (!signature) return fail(signature.error());
                entry["audio_sha256"] = track->audioSha256;
                entry["duration_ms"] = static_cast<std::int64_t>(track->durationS * 1000.0);
                entry["release_date"] = track->metadata.releaseDate;
                signatures.emplace_back(sourceFile(source.id), std::move(*signature));
            } else if (track.error().code != ErrorCode::TrackUnknown) {
                return fail(track.error());
            }
        }
        list.emplace_back(std::move(entry));
    }
    auto text = indentedJson(
        JsonValue::Object{{"schema", "tributary.sources/1"}, {"sources", std::move(list)}});
    if (!text) return fail(text.error());
    files.emplace_back(kSources, std::move(*text));
    for (auto& file : signatures) files.push_back(std::move(file));
    return {};
}

Result<std::string> manifestOf(const Report& report, const ArchiveFiles& files, Signer* signer) {
    JsonValue::Object digests;
    for (const auto& [name, content] : files) digests[name] = sha256Hex(content);
    const JsonValue::Object document{{"catalogue_snapshot_sha256", report.catalogue.snapshotSha256},
                                     {"config_sha256", report.engine.configSha256},
                                     {"engine", report.engine.version},
                                     {"files", std::move(digests)},
                                     {"schema", kSchema},
                                     {"track_audio_sha256", report.track.audioSha256},
                                     {"weights_sha256", report.engine.weightsSha256}};
    return signer != nullptr ? signCertificate(document, *signer) : indentedJson(document);
}

/// The manifest's document, and by whom it is signed.
Result<JsonValue> checkedManifest(const std::string& text, std::string& signedBy) {
    auto json = parseJson(text, JsonForm::Any);
    if (!json) return malformed("its manifest is no JSON");
    if (json->find("signature") == nullptr) return json;
    auto certificate = verifyCertificate(text);
    if (!certificate) return fail(certificate.error());
    signedBy = certificate->key;
    return std::move(certificate->document);
}

/// Every file is named with its digest, and nothing else is there.
Result<void> checkFiles(const JsonValue& manifest,
                        const std::map<std::string, std::string>& files) {
    const JsonValue* digests = manifest.find("files");
    if (manifest.textAt("schema") != kSchema) {
        return malformed("its manifest is of another form");
    }
    if (digests == nullptr || digests->object() == nullptr) {
        return malformed("its manifest names no files");
    }
    for (const auto& [name, digest] : *digests->object()) {
        const auto found = files.find(name);
        if (found == files.end()) return malformed(name + " is missing");
        if (digest.text() == nullptr || sha256Hex(found->second) != *digest.text()) {
            return malformed(name + " is not what the manifest says");
        }
    }
    if (files.size() != digests->object()->size() + 1) {
        return malformed("it holds a file that its manifest does not name");
    }
    return {};
}

}  // namespace

Result<std::string> makeBundle(const ReviewedReport& reviewed, const BundleContents& contents,
                               const Progress& progress, std::stop_token stop) {
    const Report& report = reviewed.report;
    ArchiveFiles files;
    files.emplace_back("README.txt", kReadme);
    files.emplace_back(kReport, toJson(reviewed, false));
    ExpertContext context;
    if (!contents.catalogue.empty()) {
        auto read = readContext(contents.catalogue, std::span(&reviewed, 1));
        if (!read) return fail(read.error());
        context = std::move(*read);
    }
    const Article article = expertReport(reviewed, context);
    files.emplace_back("report.html", toHtml(std::span(&article, 1)));
    if (!contents.track.empty()) {
        const auto audio = ingest(contents.track, progress.part(0.0, 0.9), std::move(stop));
        if (!audio) return fail(audio.error());
        if (audio->audioSha256 != report.track.audioSha256) {
            return fail(ErrorCode::InvalidArgument,
                        "This is not the recording that the report is about. Nothing was written. "
                        "Give the very file, or its signature.",
                        contents.track.string());
        }
        files.emplace_back(kTrack, encodeSignature(*audio));
    }
    if (auto added = addSources(report, contents.catalogue, files); !added) {
        return fail(added.error());
    }
    auto manifest = manifestOf(report, files, contents.signer);
    if (!manifest) return fail(manifest.error());
    files.insert(files.begin(), {kManifest, std::move(*manifest)});
    progress.report("pack", 1.0);
    return packZip(files);
}

Result<Bundle> readBundle(std::string_view bytes) {
    auto files = unpackZip(bytes);
    if (!files) return fail(files.error());
    Bundle bundle;
    bundle.files = std::move(*files);
    for (const char* name : {kManifest, kReport, kSources}) {
        if (!bundle.files.contains(name)) return malformed(std::string(name) + " is missing");
    }
    const auto manifest = checkedManifest(bundle.files.at(kManifest), bundle.signedBy);
    if (!manifest) return fail(manifest.error());
    if (auto checked = checkFiles(*manifest, bundle.files); !checked) return fail(checked.error());
    auto reviewed = reviewedFromJson(bundle.files.at(kReport));
    if (!reviewed) return fail(reviewed.error());
    if (auto fits = checkRevisions(*reviewed); !fits) return fail(fits.error());
    bundle.report = std::move(reviewed->report);
    bundle.revisions = std::move(reviewed->revisions);
    if (manifest->textAt("track_audio_sha256") != bundle.report.track.audioSha256 ||
        manifest->textAt("catalogue_snapshot_sha256") != bundle.report.catalogue.snapshotSha256) {
        return malformed("its manifest is about another report");
    }
    return bundle;
}

Result<std::vector<BundledSource>> sourcesOf(const Bundle& bundle) {
    const auto json = parseJson(bundle.files.at(kSources), JsonForm::Any);
    const JsonValue* list = json ? json->find("sources") : nullptr;
    if (list == nullptr || list->array() == nullptr) return malformed("its sources are no list");
    std::map<std::int64_t, std::string> audio;
    for (const JsonValue& entry : *list->array()) {
        const JsonValue* id = entry.find("id");
        if (id == nullptr || id->number() == nullptr) return malformed("a source has no number");
        audio[*id->number()] = entry.textAt("audio_sha256");
    }
    std::vector<BundledSource> sources;
    for (const Influence& influence : bundle.report.influences) {
        const auto found = bundle.files.find(sourceFile(influence.track.id));
        sources.push_back({influence.track, audio[influence.track.id],
                           found == bundle.files.end() ? std::string() : found->second});
    }
    return sources;
}

}  // namespace tributary
