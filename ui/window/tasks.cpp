#include "ui/window/tasks.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <system_error>

#include <QSaveFile>
#include <QString>

#include "core/analysis/analysis.h"
#include "core/analysis/import_list.h"
#include "core/catalogue/catalogue.h"
#include "core/demo/demo.h"
#include "core/report/csv.h"
#include "core/report/json.h"

namespace tributary::ui {

namespace {

Result<CatalogueContent> contentOf(const Catalogue& catalogue) {
    auto tracks = catalogue.tracks();
    if (!tracks) return fail(tracks.error());
    return CatalogueContent{catalogue.file(), catalogue.name(),
                            std::make_shared<const std::vector<TrackSummary>>(std::move(*tracks))};
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

Result<ImportSummary> importCsv(const std::filesystem::path& catalogue,
                                const std::filesystem::path& csv, const Progress& progress,
                                std::stop_token stop) {
    const auto list = readTrackList(csv);
    if (!list) return fail(list.error());
    return importList(catalogue, *list, csv.filename().string(), progress, std::move(stop));
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
    auto report = loadReport(file);
    if (!report) return fail(report.error());
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
    return stored;
}

ExportForm exportFormOf(const std::filesystem::path& file) {
    const QString extension = QString::fromStdString(file.extension().string()).toLower();
    return extension == ".csv" ? ExportForm::Csv : ExportForm::Json;
}

Result<std::filesystem::path> exportReport(const Report& report,
                                           const std::filesystem::path& file) {
    const std::string text = exportFormOf(file) == ExportForm::Csv
                                 ? toCsv(std::span<const Report>(&report, 1))
                                 : toJson(report, true);
    QSaveFile out(QString::fromStdString(file.string()));
    const auto size = static_cast<qint64>(text.size());
    if (!out.open(QIODevice::WriteOnly) || out.write(text.data(), size) != size || !out.commit()) {
        return fail(ErrorCode::FileUnwritable,
                    "The report could not be written there (" + out.errorString().toStdString() +
                        "). A former file of that name is as it was; choose another folder.",
                    file.string());
    }
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

Result<DemoFiles> prepareDemo(const std::filesystem::path& folder, const Progress& progress,
                              std::stop_token stop) {
    auto demo = writeDemo(folder, progress, std::move(stop));
    if (!demo) return fail(demo.error());
    return DemoFiles{demo->catalogue, demo->aiTrack};
}

}  // namespace tributary::ui
