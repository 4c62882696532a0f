#include "ui/window/workspace.h"

#include <utility>

#include "core/demo/remove_demo.h"
#include "ui/text/counted.h"
#include "ui/text/format.h"
#include "ui/window/review_session.h"

namespace tributary::ui {

namespace {
constexpr std::size_t kWaveformBuckets = 4096;
}  // namespace

QString displayName(const std::filesystem::path& file) {
    return fromUtf8(file.filename().string());
}
std::filesystem::path toPath(const QString& file) {
    return {file.toStdString()};
}
QString toQString(const std::filesystem::path& file) {
    return fromUtf8(file.string());
}

bool isInside(const std::filesystem::path& file, const std::filesystem::path& folder) {
    const std::filesystem::path rest = file.lexically_relative(folder);
    return !file.empty() && !rest.empty() && rest.begin()->string() != "..";
}

Workspace::Workspace(QObject* parent)
    : QObject(parent), references_(std::make_shared<ReferenceCache>()), jobs_(new JobList(this)) {
    review_ = new ReviewSession(*jobs_, this);
    connect(review_, &ReviewSession::failed, this, &Workspace::failed);
}

Workspace::~Workspace() {
    delete jobs_;
}

void Workspace::setCatalogue(const std::shared_ptr<const CatalogueContent>& content) {
    const bool other = !catalogue_ || catalogue_->file != content->file;
    std::shared_ptr<const CatalogueContent> former = std::exchange(catalogue_, content);
    lastBackup_ = content->lastBackup;
    if (other) references_->forget();
    Q_EMIT catalogueChanged();
    letGo(std::move(former));
    std::vector<std::filesystem::path> files;
    files.swap(waiting_);
    if (!files.empty()) Q_EMIT analysisRequested(files);
}

void Workspace::openCatalogue(const std::filesystem::path& file) {
    jobs_->add(
        tr("Open %1").arg(displayName(file)),
        makeWork<CatalogueContent>(
            [file](const Progress&, std::stop_token) { return ui::openCatalogue(file); }, this,
            [this](const Result<std::shared_ptr<const CatalogueContent>>& result) {
                if (!result) return void(Q_EMIT failed(result.error()));
                setCatalogue(*result);
            }),
        JobList::Order::AtOnce);
}

void Workspace::createCatalogue(const std::filesystem::path& file) {
    jobs_->add(
        tr("Create %1").arg(displayName(file)),
        makeWork<CatalogueContent>(
            [file](const Progress&, std::stop_token) { return ui::createCatalogue(file); }, this,
            [this](const Result<std::shared_ptr<const CatalogueContent>>& result) {
                if (!result) return void(Q_EMIT failed(result.error()));
                setCatalogue(*result);
            }),
        JobList::Order::AtOnce);
}

void Workspace::reloadCatalogue(const std::filesystem::path& file) {
    references_->forget();
    if (catalogue_ && catalogue_->file == file) openCatalogue(file);
}

void Workspace::reopenCatalogue() {
    if (catalogue_) reloadCatalogue(catalogue_->file);
}

void Workspace::importedHere(const std::shared_ptr<const ImportSummary>& summary) {
    if (catalogue_) imported(summary, catalogue_->file);
}

void Workspace::imported(const std::shared_ptr<const ImportSummary>& summary,
                         const std::filesystem::path& catalogue) {
    reloadCatalogue(catalogue);
    const std::size_t known = summary->duplicates.size() + summary->skipped.size();
    QString text = counted(summary->added.size(), tr("1 track added."), tr("%1 tracks added."));
    if (known > 0) {
        text +=
            QChar(' ') + counted(known, tr("1 was there already."), tr("%1 were there already."));
    }
    if (summary->cancelled) text += QChar(' ') + tr("Stopped early; what was added is kept.");
    Q_EMIT notice(text);
    if (summary->failed.empty()) return;
    Error error = summary->failed.front();
    error.message =
        tr("%1 of the files could not be added; the others are in the catalogue. The "
           "first: %2")
            .arg(formatCount(static_cast<qint64>(summary->failed.size())), fromUtf8(error.message))
            .toStdString();
    Q_EMIT failed(error);
}

void Workspace::importCsv(const std::filesystem::path& csv) {
    if (!catalogue_) return void(Q_EMIT catalogueNeeded());
    Q_EMIT listGiven(csv);
}

void Workspace::addFiles(const std::vector<std::filesystem::path>& paths) {
    if (!catalogue_) return void(Q_EMIT catalogueNeeded());
    const std::filesystem::path target = catalogue_->file;
    const QString title =
        paths.size() == 1 ? tr("Add %1").arg(displayName(paths.front()))
                          : tr("Add %1 files").arg(formatCount(static_cast<qint64>(paths.size())));
    jobs_->add(title,
               makeWork<ImportSummary>(
                   [target, paths](const Progress& progress, std::stop_token stop) {
                       return importFiles(target, paths, progress, std::move(stop));
                   },
                   this,
                   [this, target](const Result<std::shared_ptr<const ImportSummary>>& result) {
                       if (!result) return void(Q_EMIT failed(result.error()));
                       imported(*result, target);
                   }),
               JobList::Order::Queued);
}

void Workspace::analyse(const std::vector<std::filesystem::path>& files) {
    Q_EMIT analysisRequested(files);
}

void Workspace::showTrack(const std::filesystem::path& file) {
    trackFile_ = file;
    waveform_.reset();
    report_ = {};
    review_->setReport(nullptr, {});
    Q_EMIT trackChanged();
    if (file.empty()) return;
    jobs_->add(tr("Read %1").arg(displayName(file)),
               makeWork<Waveform>(
                   [file](const Progress& progress, std::stop_token stop) {
                       return readWaveform(file, kWaveformBuckets, progress, std::move(stop));
                   },
                   this,
                   [this, file](const Result<std::shared_ptr<const Waveform>>& result) {
                       // What is wrong with the file the analysis says; only the picture is
                       // missing.
                       if (!result || trackFile_ != file) return;
                       waveform_ = *result;
                       Q_EMIT waveformChanged();
                   }),
               JobList::Order::AtOnce);
}

void Workspace::showReport(std::shared_ptr<const Report> report, const std::filesystem::path& audio,
                           std::vector<Revision> revisions) {
    if (trackFile_ != audio || audio.empty()) showTrack(audio);
    report_ = makeReportView(std::move(report));
    review_->setReport(report_.report, std::move(revisions));
    Q_EMIT reportChanged();
}

void Workspace::openReport(const std::filesystem::path& file) {
    jobs_->add(tr("Open %1").arg(displayName(file)),
               makeWork<StoredReport>(
                   [file](const Progress&, std::stop_token) { return ui::openReport(file); }, this,
                   [this](const Result<std::shared_ptr<const StoredReport>>& result) {
                       if (!result) return void(Q_EMIT failed(result.error()));
                       showReport((*result)->report, (*result)->audio, (*result)->revisions);
                   }),
               JobList::Order::AtOnce);
}

void Workspace::exportReport(const std::filesystem::path& file) {
    if (review_->reviewed() == nullptr) return;
    ExportOrigin origin;
    origin.track = trackFile_;
    // A catalogue that is not the report's says nothing about its sources.
    const bool own = catalogue_ && catalogue_->name == report_.report->catalogue.name;
    if (own) origin.catalogue = catalogue_->file;
    jobs_->add(tr("Export %1").arg(displayName(file)),
               makeWork<std::filesystem::path>(
                   [reviewed = *review_->reviewed(), file, origin](const Progress& progress,
                                                                   std::stop_token stop) {
                       return ui::exportReport(reviewed, file, origin, progress, std::move(stop));
                   },
                   this,
                   [this](const Result<std::shared_ptr<const std::filesystem::path>>& result) {
                       if (!result) return void(Q_EMIT failed(result.error()));
                       Q_EMIT notice(tr("Written: %1").arg(toQString(**result)));
                   }),
               JobList::Order::AtOnce);
}

void Workspace::openDemo(const std::filesystem::path& folder) {
    jobs_->add(tr("Make the demo"),
               makeWork<DemoFiles>(
                   [folder](const Progress& progress, std::stop_token stop) {
                       return prepareDemo(folder, progress, std::move(stop));
                   },
                   this,
                   [this](const Result<std::shared_ptr<const DemoFiles>>& result) {
                       if (!result) {
                           if (result.error().code == ErrorCode::Cancelled) return;
                           return void(Q_EMIT failed(result.error()));
                       }
                       waiting_ = {(*result)->track};
                       Q_EMIT demoReady();
                       openCatalogue((*result)->catalogue);
                   }),
               JobList::Order::Queued);
}

void Workspace::removeDemo(const std::filesystem::path& folder) {
    jobs_->add(
        tr("Remove the demo"),
        makeWork<DemoRemoval>(
            [folder](const Progress&, std::stop_token) { return tributary::removeDemo(folder); },
            this,
            [this, folder](const Result<std::shared_ptr<const DemoRemoval>>& result) {
                if (!result) return void(Q_EMIT failed(result.error()));
                if (catalogue_ && isInside(catalogue_->file, folder)) closeCatalogue();
                if (isInside(trackFile_, folder)) showTrack({});
                Q_EMIT demoRemoved(folder);
                const auto kept = static_cast<qint64>((*result)->kept.size());
                Q_EMIT notice(kept == 0 ? tr("The demo is removed.")
                                        : counted(kept,
                                                  tr("The demo is removed, but for 1 file that was "
                                                     "changed since."),
                                                  tr("The demo is removed, but for %1 files that "
                                                     "were changed since.")));
            }),
        JobList::Order::Queued);
}

void Workspace::closeCatalogue() {
    std::shared_ptr<const CatalogueContent> former = std::exchange(catalogue_, nullptr);
    lastBackup_.reset();
    references_->forget();
    Q_EMIT catalogueChanged();
    letGo(std::move(former));
}

void Workspace::letGo(std::shared_ptr<const void> former) {
    if (former) attic_.give([former = std::move(former)]() mutable { former.reset(); });
}

void Workspace::noteBackup(UtcInstant at) {
    lastBackup_ = at;
    Q_EMIT backupNoted();
}

}  // namespace tributary::ui
