#include "ui/window/catalogue_desk.h"

#include <QUndoCommand>
#include <QUndoStack>

#include "ui/text/counted.h"
#include "ui/text/format.h"
#include "ui/window/workspace.h"

namespace tributary::ui {

/// One edit of metadata; its way back writes what was there.
class EditCommand : public QUndoCommand {
public:
    EditCommand(CatalogueDesk& desk, std::filesystem::path catalogue, TrackEdits before,
                TrackEdits after)
        : desk_(desk),
          catalogue_(std::move(catalogue)),
          before_(std::move(before)),
          after_(std::move(after)) {
        setText(counted(after_.size(), CatalogueDesk::tr("Edit 1 track"),
                        CatalogueDesk::tr("Edit %1 tracks")));
    }
    void undo() override { write(before_); }
    void redo() override { write(after_); }

private:
    /// Another catalogue's tracks have the same numbers: those are left alone.
    void write(const TrackEdits& edits) {
        const CatalogueContent* open = desk_.workspace_.catalogue();
        if (open != nullptr && open->file == catalogue_) desk_.write(edits);
    }

    CatalogueDesk& desk_;
    std::filesystem::path catalogue_;
    TrackEdits before_, after_;
};

namespace {

QString count(std::size_t number) {
    return formatCount(static_cast<qint64>(number));
}

}  // namespace

CatalogueDesk::CatalogueDesk(Workspace& workspace, QUndoStack& undo, QObject* parent)
    : QObject(parent), workspace_(workspace), undo_(undo) {}

bool CatalogueDesk::isOpen() const {
    return workspace_.catalogue() != nullptr;
}

void CatalogueDesk::forget() {
    health_.reset();
    duplicates_.reset();
    Q_EMIT healthChanged();
    Q_EMIT duplicatesChanged();
}

template <class T, class Function, class Done>
void CatalogueDesk::start(const QString& title, Function work, Done done, bool queued) {
    if (!isOpen()) return;
    const std::filesystem::path file = workspace_.catalogue()->file;
    workspace_.jobs().add(title,
                          makeWork<T>(
                              [file, work](const Progress& progress, std::stop_token stop) {
                                  return work(file, progress, std::move(stop));
                              },
                              this,
                              [this, done](const Result<std::shared_ptr<const T>>& result) {
                                  if (result) return done(*result);
                                  if (result.error().code != ErrorCode::Cancelled)
                                      Q_EMIT failed(result.error());
                              }),
                          queued ? JobList::Order::Queued : JobList::Order::AtOnce);
}

void CatalogueDesk::edit(const TrackEdits& before, const TrackEdits& after) {
    if (!isOpen() || after.empty()) return;
    for (const auto& [id, metadata] : after) {
        if (auto fits = checkMetadata(metadata); !fits) return void(Q_EMIT failed(fits.error()));
    }
    undo_.push(new EditCommand(*this, workspace_.catalogue()->file, before, after));
}

void CatalogueDesk::write(const TrackEdits& edits) {
    start<ChangeCount>(
        counted(edits.size(), tr("Edit 1 track"), tr("Edit %1 tracks")),
        [edits](const std::filesystem::path& file, const Progress&, std::stop_token) {
            return ui::editTracks(file, edits);
        },
        [this](const std::shared_ptr<const ChangeCount>&) { Q_EMIT contentChanged(); }, false);
}

void CatalogueDesk::setConsent(const std::vector<TrackId>& tracks, TrainingConsent consent) {
    start<ChangeCount>(
        tr("Record what is said of AI training"),
        [tracks, consent](const std::filesystem::path& file, const Progress&, std::stop_token) {
            return ui::recordConsent(file, tracks, consent);
        },
        [this](const std::shared_ptr<const ChangeCount>& changed) {
            Q_EMIT notice(counted(changed->tracks, tr("Recorded for 1 track."),
                                  tr("Recorded for %1 tracks.")));
            Q_EMIT contentChanged();
        },
        false);
}

void CatalogueDesk::remove(const std::vector<TrackId>& tracks) {
    start<ChangeCount>(
        counted(tracks.size(), tr("Remove 1 track"), tr("Remove %1 tracks")),
        [tracks](const std::filesystem::path& file, const Progress& progress,
                 std::stop_token stop) {
            return ui::removeTracks(file, tracks, progress, std::move(stop));
        },
        [this](const std::shared_ptr<const ChangeCount>& changed) {
            Q_EMIT notice(counted(changed->tracks,
                                  tr("1 track removed. Its audio file was not touched."),
                                  tr("%1 tracks removed. Their audio files were not touched.")));
            Q_EMIT contentChanged();
        },
        true);
}

void CatalogueDesk::relink(const std::vector<std::filesystem::path>& places) {
    start<RelinkSummary>(
        tr("Look for missing files"),
        [places](const std::filesystem::path& file, const Progress& progress,
                 std::stop_token stop) {
            return relinkFiles(file, places, progress, std::move(stop));
        },
        [this](const std::shared_ptr<const RelinkSummary>& summary) {
            Q_EMIT notice(
                tr("%1, %2 still missing.")
                    .arg(counted(summary->found.size(), tr("1 file found"), tr("%1 files found")),
                         count(summary->missing.size())));
            Q_EMIT contentChanged();
        },
        true);
}

void CatalogueDesk::findDuplicates() {
    start<std::vector<DuplicateGroup>>(
        tr("Look for duplicates"),
        [](const std::filesystem::path& file, const Progress&, std::stop_token) {
            return ui::findDuplicates(file);
        },
        [this](const std::shared_ptr<const std::vector<DuplicateGroup>>& groups) {
            duplicates_ = groups;
            Q_EMIT duplicatesChanged();
        },
        false);
}

void CatalogueDesk::examine() {
    start<CatalogueHealth>(
        tr("Look at the catalogue"),
        [](const std::filesystem::path& file, const Progress&, std::stop_token stop) {
            return catalogueHealth(file, std::move(stop));
        },
        [this](const std::shared_ptr<const CatalogueHealth>& health) {
            health_ = health;
            Q_EMIT healthChanged();
        },
        false);
}

void CatalogueDesk::check() {
    start<std::vector<CatalogueProblem>>(
        tr("Check the catalogue"),
        [](const std::filesystem::path& file, const Progress& progress, std::stop_token stop) {
            return checkCatalogue(file, progress, std::move(stop));
        },
        [this](const std::shared_ptr<const std::vector<CatalogueProblem>>& problems) {
            if (problems->empty()) return void(Q_EMIT notice(tr("Checked: no problems found.")));
            Q_EMIT failed(
                {ErrorCode::CatalogueCorrupt,
                 tr("%1 found; nothing was changed. Remove the tracks concerned and add "
                    "them again, or restore a backup. The first: %2")
                     .arg(counted(problems->size(), tr("1 problem was"), tr("%1 problems were")),
                          fromUtf8(problems->front().message))
                     .toStdString(),
                 {}});
        },
        true);
}

void CatalogueDesk::rebuildIndex() {
    start<ChangeCount>(
        tr("Build the index anew"),
        [](const std::filesystem::path& file, const Progress& progress, std::stop_token stop) {
            return ui::rebuildIndex(file, progress, std::move(stop));
        },
        [this](const std::shared_ptr<const ChangeCount>& indexed) {
            Q_EMIT notice(counted(indexed->tracks, tr("1 track is in the index."),
                                  tr("%1 tracks are in the index.")));
            Q_EMIT contentChanged();
        },
        true);
}

void CatalogueDesk::backUp() {
    start<std::filesystem::path>(
        tr("Back up the catalogue"),
        [](const std::filesystem::path& file, const Progress&, std::stop_token) {
            return tributary::backUp(file, SystemClock());
        },
        [this](const std::shared_ptr<const std::filesystem::path>& backup) {
            Q_EMIT notice(tr("Backed up to %1").arg(toQString(*backup)));
            workspace_.noteBackup(SystemClock().now());
            examine();
        },
        false);
}

void CatalogueDesk::readList(const std::filesystem::path& list) {
    start<ListDraft>(
        tr("Read %1").arg(displayName(list)),
        [list](const std::filesystem::path&, const Progress&, std::stop_token) {
            return readListDraft(list);
        },
        [this](const std::shared_ptr<const ListDraft>& draft) { Q_EMIT listRead(draft); }, false);
}

void CatalogueDesk::preview(const ListDraft& draft) {
    start<ImportList>(
        tr("Read %1").arg(displayName(draft.file)),
        [draft](const std::filesystem::path&, const Progress&, std::stop_token stop) {
            return previewList(draft, std::move(stop));
        },
        [this](const std::shared_ptr<const ImportList>& list) { Q_EMIT previewed(list); }, false);
}

void CatalogueDesk::importDraft(const ListDraft& draft) {
    start<ImportSummary>(
        tr("Import %1").arg(displayName(draft.file)),
        [draft](const std::filesystem::path& file, const Progress& progress, std::stop_token stop) {
            return ui::importDraft(file, draft, progress, std::move(stop));
        },
        [this](const std::shared_ptr<const ImportSummary>& summary) { Q_EMIT imported(summary); },
        true);
}

}  // namespace tributary::ui
