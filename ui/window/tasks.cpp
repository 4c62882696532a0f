#include "ui/window/tasks.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <system_error>

#include "core/analysis/analysis.h"
#include "core/analysis/import_list.h"
#include "core/analysis/upkeep.h"
#include "core/audio/stretch.h"
#include "core/base/atomic_file.h"
#include "core/catalogue/catalogue.h"
#include "core/catalogue/rights_store.h"
#include "core/demo/demo.h"
#include "core/exports/bundle.h"
#include "core/exports/forms.h"
#include "ui/text/language.h"

namespace tributary::ui {

namespace {

constexpr std::size_t kVersionDigits = 8;

Result<CatalogueContent> contentOf(Catalogue& catalogue) {
    auto read = catalogue.tracks();
    if (!read) return fail(read.error());
    const auto said = RightsStore(catalogue).consents();
    if (!said) return fail(said.error());
    std::unordered_map<std::int64_t, TrainingConsent> consents;
    for (const StoredConsent& each : *said) consents[each.recording.value] = each.consent;
    const auto snapshot = catalogue.snapshotSha256();
    if (!snapshot) return fail(snapshot.error());
    const auto backups = backupsOf(catalogue.file());
    auto tracks = std::make_shared<const std::vector<TrackSummary>>(std::move(*read));
    return CatalogueContent{catalogue.file(),
                            catalogue.name(),
                            tracks,
                            makeTrackTable(tracks, consents),
                            snapshot->substr(0, kVersionDigits),
                            backups.empty() ? std::optional<UtcInstant>() : backups.front().at};
}

/// Imports a list; what could not be listed counts as failed.
Result<ImportSummary> importList(const std::filesystem::path& catalogue, const ImportList& list,
                                 const std::string& source, const Progress& progress,
                                 std::stop_token stop) {
    ImportOptions options;
    options.source = source;
    auto summary = importTracks(catalogue, list.items, options, progress, std::move(stop));
    if (!summary) return summary;
    summary->failed.insert(summary->failed.begin(), list.failed.begin(), list.failed.end());
    summary->warnings.insert(summary->warnings.begin(), list.warnings.begin(), list.warnings.end());
    return summary;
}

}  // namespace

Result<std::shared_ptr<const Reference>> ReferenceCache::get(const std::filesystem::path& catalogue,
                                                             const Progress& progress,
                                                             std::stop_token stop) {
    {
        const std::lock_guard lock(mutex_);
        if (reference_ && file_ == catalogue) return reference_;
    }
    auto opened = Reference::open(catalogue, progress, std::move(stop));
    if (!opened) return fail(opened.error());
    const std::lock_guard lock(mutex_);
    file_ = catalogue;
    reference_ = std::make_shared<const Reference>(std::move(*opened));
    return reference_;
}

void ReferenceCache::forget() {
    const std::lock_guard lock(mutex_);
    reference_.reset();
}

Result<CatalogueContent> openCatalogue(const std::filesystem::path& file) {
    auto catalogue = Catalogue::open(file, OpenMode::ReadWrite);
    if (!catalogue && catalogue.error().code == ErrorCode::CatalogueReadOnly) {
        catalogue = Catalogue::open(file, OpenMode::ReadOnly);
    }
    if (!catalogue) return fail(catalogue.error());
    return contentOf(*catalogue);
}

Result<CatalogueContent> createCatalogue(const std::filesystem::path& file) {
    auto catalogue = Catalogue::create(file, file.stem().string());
    if (!catalogue) return fail(catalogue.error());
    return contentOf(*catalogue);
}

Result<ImportSummary> importFiles(const std::filesystem::path& catalogue,
                                  const std::vector<std::filesystem::path>& paths,
                                  const Progress& progress, std::stop_token stop) {
    const auto list = listAudioFiles(paths, stop);
    if (!list) return fail(list.error());
    return importList(catalogue, *list, "files", progress, std::move(stop));
}

Result<Report> analyseTrack(const std::filesystem::path& file,
                            const std::filesystem::path& catalogue, ReferenceCache& references,
                            const Progress& progress, std::stop_token stop) {
    const auto reference = references.get(catalogue, progress.part(0.0, 0.1), stop);
    if (!reference) return fail(reference.error());
    AnalysisRequest request;
    request.file = file;
    auto report = analyse(request, **reference, progress.part(0.1, 1.0), std::move(stop));
    if (report) report->track.file = file.string();
    return report;
}

Result<StoredReport> openReport(const std::filesystem::path& file) {
    auto reviewed = loadReviewed(file);
    if (!reviewed) return fail(reviewed.error());
    Report* report = &reviewed->report;
    StoredReport stored;
    std::error_code ec;
    const std::filesystem::path named(report->track.file);
    for (const auto& candidate :
         {named, file.parent_path() / named, file.parent_path() / named.filename()}) {
        if (std::filesystem::is_regular_file(candidate, ec)) {
            stored.audio = std::filesystem::absolute(candidate, ec);
            break;
        }
    }
    stored.report = std::make_shared<const Report>(std::move(*report));
    stored.revisions = std::move(reviewed->revisions);
    return stored;
}

Result<std::filesystem::path> exportReport(const ReviewedReport& reviewed,
                                           const std::filesystem::path& file,
                                           const ExportOrigin& origin, const Progress& progress,
                                           std::stop_token stop) {
    const ReportForm form = formOfFile(file).value_or(ReportForm::Json);
    Result<std::string> bytes;
    if (file.string().ends_with(kBundleEnding)) {
        const BundleContents contents{origin.track, origin.catalogue, nullptr};
        bytes = makeBundle(reviewed, contents, progress, std::move(stop));
    } else {
        bytes = exportReports(std::span(&reviewed, 1), form, origin.catalogue, documentLanguage());
    }
    if (!bytes) return fail(bytes.error());
    if (auto written = writeFileAtomically(file, *bytes); !written) return fail(written.error());
    return file;
}

Result<SourceAudio> prepareSource(
    const std::function<Result<void>(const std::filesystem::path&)>& load,
    const std::filesystem::path& catalogue, std::int64_t trackId,
    const std::filesystem::path& track, const Progress& progress, std::stop_token stop) {
    const auto opened = Catalogue::open(catalogue, OpenMode::ReadOnly);
    if (!opened) return fail(opened.error());
    const auto source = opened->track(TrackId{trackId});
    if (!source) return fail(source.error());
    if (auto loaded = load(source->file); !loaded) return fail(loaded.error());
    SourceAudio audio{source->file, 0.0};
    if (track.empty()) return audio;
    const auto own = measureLoudness(source->file, progress.part(0.0, 0.5), stop);
    if (!own)
        return own.error().code == ErrorCode::Cancelled ? Result<SourceAudio>(fail(own.error()))
                                                        : audio;
    const auto target = measureLoudness(track, progress.part(0.5, 1.0), stop);
    if (!target) return audio;  // heard as it is: level matching is a convenience
    audio.gainDb = 20.0 * std::log10(matchingGain(*own, *target));
    return audio;
}

Result<MatchedSource> prepareMatched(Player& player, const std::filesystem::path& catalogue,
                                     std::int64_t trackId, const std::filesystem::path& track,
                                     const Evidence& evidence, const std::filesystem::path& output,
                                     const Progress& progress, std::stop_token stop) {
    constexpr double kAroundS = 4.0;  // so that a swap just outside of the passage is heard too
    const auto opened = Catalogue::open(catalogue, OpenMode::ReadOnly);
    if (!opened) return fail(opened.error());
    const auto source = opened->track(TrackId{trackId});
    if (!source) return fail(source.error());
    StretchRequest request;
    request.file = source->file;
    request.beginS = std::max(0.0, evidence.source.beginS - kAroundS);
    request.endS = std::min(evidence.source.endS + kAroundS, request.beginS + kLongestStretchS);
    request.semitones = evidence.semitones;
    request.speed = evidence.speed;
    auto written = writeStretched(request, output, progress.part(0.0, 0.6), stop);
    if (!written) return fail(written.error());
    if (auto loaded = player.load(Deck::B, output); !loaded) return fail(loaded.error());
    MatchedSource matched;
    matched.passage = {(evidence.source.beginS - request.beginS) / evidence.speed,
                       (evidence.source.endS - request.beginS) / evidence.speed};
    const auto own = measureLoudness(source->file, progress.part(0.6, 0.8), stop);
    const auto target = track.empty() ? Result<Loudness>(fail(ErrorCode::FileNotFound, ""))
                                      : measureLoudness(track, progress.part(0.8, 1.0), stop);
    if (own && target) matched.gainDb = 20.0 * std::log10(matchingGain(*own, *target));
    return matched;
}

Result<double> preparePair(Player& player, const std::filesystem::path& a,
                           const std::filesystem::path& b, const Progress& progress,
                           std::stop_token stop) {
    if (auto loaded = player.load(Deck::A, a); !loaded) return fail(loaded.error());
    if (auto loaded = player.load(Deck::B, b); !loaded) return fail(loaded.error());
    const auto loudA = measureLoudness(a, progress.part(0.0, 0.5), stop);
    if (!loudA) return fail(loudA.error());
    const auto loudB = measureLoudness(b, progress.part(0.5, 1.0), stop);
    if (!loudB) return fail(loudB.error());
    return 20.0 * std::log10(matchingGain(*loudB, *loudA));
}

Result<DemoFiles> prepareDemo(const std::filesystem::path& folder, const Progress& progress,
                              std::stop_token stop) {
    auto demo = writeDemo(folder, progress, std::move(stop));
    if (!demo) return fail(demo.error());
    return DemoFiles{demo->catalogue, demo->aiTrack};
}

}  // namespace tributary::ui
