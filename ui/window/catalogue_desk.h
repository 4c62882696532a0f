#pragma once

#include <memory>
#include <vector>

#include <QObject>
#include <QString>

#include "ui/window/catalogue_tasks.h"

class QUndoStack;

namespace tributary::ui {

class Workspace;

/// What the catalogue page does with the open catalogue: starts the jobs, makes edits undoable, and
/// says what came of them. Never touches a file itself.
class CatalogueDesk : public QObject {
    Q_OBJECT

public:
    CatalogueDesk(Workspace& workspace, QUndoStack& undo, QObject* parent = nullptr);

    /// What was known before is of another catalogue.
    void forget();
    [[nodiscard]] const CatalogueHealth* health() const { return health_.get(); }
    /// Null before it was asked for.
    [[nodiscard]] const std::vector<DuplicateGroup>* duplicates() const {
        return duplicates_.get();
    }
    [[nodiscard]] bool isOpen() const;

    /// Puts the metadata in the place of what tracks have; can be undone.
    void edit(const TrackEdits& before, const TrackEdits& after);
    void setConsent(const std::vector<TrackId>& tracks, TrainingConsent consent);
    void remove(const std::vector<TrackId>& tracks);
    void relink(const std::vector<std::filesystem::path>& places);
    void findDuplicates();
    void examine();
    void check();
    void rebuildIndex();
    void backUp();
    void readList(const std::filesystem::path& file);
    void preview(const ListDraft& draft);
    void importDraft(const ListDraft& draft);

Q_SIGNALS:
    void healthChanged();
    void duplicatesChanged();
    void failed(const tributary::Error& error);
    void notice(const QString& text);
    /// The catalogue's file holds something else than what is shown.
    void contentChanged();
    void listRead(const std::shared_ptr<const tributary::ui::ListDraft>& draft);
    void previewed(const std::shared_ptr<const tributary::ImportList>& list);
    void imported(const std::shared_ptr<const tributary::ImportSummary>& summary);

private:
    friend class EditCommand;
    void write(const TrackEdits& edits);
    /// Adds a job on the open catalogue; `done` gets its result, errors are told.
    template <class T, class Function, class Done>
    void start(const QString& title, Function work, Done done, bool queued);

    Workspace& workspace_;
    QUndoStack& undo_;
    std::shared_ptr<const CatalogueHealth> health_;
    std::shared_ptr<const std::vector<DuplicateGroup>> duplicates_;
};

}  // namespace tributary::ui
