#pragma once

#include <vector>

#include "ui/models/track_model.h"
#include "ui/window/catalogue_desk.h"
#include "ui/window/page.h"
#include "ui/window/tasks.h"

class QLabel;
class QLineEdit;
class QSettings;
class QStackedWidget;
class QTabBar;
class QTableView;
class QTimer;

namespace tributary::ui {

class Actions;
class ColumnFit;
class DuplicatesView;
class HealthView;
class TrackForm;

/// The tracks of the open catalogue: searched, sorted, corrected, removed; its duplicates; and how
/// it is.
class CataloguePage : public Page {
    Q_OBJECT

public:
    /// `settings` may be null.
    CataloguePage(Workspace& workspace, QUndoStack& undo, QSettings* settings,
                  QWidget* parent = nullptr);

    [[nodiscard]] ColumnFit& columns() { return *fit_; }

    /// Null: none is open.
    void setCatalogue(const CatalogueContent* content);
    void focusSearch();
    void addCommands(Actions& actions);
    [[nodiscard]] QWidget* inspector() override;
    [[nodiscard]] bool wantsInspector() const override;
    void focusPage() override { focusSearch(); }
    [[nodiscard]] CatalogueDesk& desk() { return *desk_; }
    [[nodiscard]] TrackModel& model() { return *model_; }

    enum Tab { TracksTab, DuplicatesTab, HealthTab };
    void showTab(Tab tab);
    void selectAll();
    /// Asks first.
    void removeChosen();
    void askRelink();
    void find(const QString& text) override;

Q_SIGNALS:
    /// Whether the inspector is wanted is to be asked again.
    void inspectorChanged();
    void openRequested();
    void createRequested();
    void addFilesRequested();
    void addFolderRequested();
    void importRequested();

private:
    QWidget* makeTracksPage(QSettings* settings);
    QWidget* makeEmptyPage(
        const QString& title, const QString& text,
        const std::vector<std::pair<QString, void (CataloguePage::*)()>>& actions);
    void connectDesk(Workspace& workspace);
    [[nodiscard]] std::vector<int> chosenRows() const;
    [[nodiscard]] std::vector<TrackId> chosenIds() const;
    void choose(const std::vector<TrackId>& tracks);
    void askRemove(const std::vector<TrackId>& tracks);
    void showChosen();
    void showCount();
    void showMenu(const QPoint& at);

    CatalogueDesk* desk_;
    TrackModel* model_;
    QLabel* title_;
    QLabel* subtitle_;
    QLabel* found_;
    QLineEdit* search_;
    QTimer* searching_;
    QTableView* table_;
    ColumnFit* fit_ = nullptr;
    QTabBar* tabs_;
    QStackedWidget* stack_;
    QStackedWidget* views_;
    QWidget* actions_;
    TrackForm* form_;
    DuplicatesView* duplicates_;
    HealthView* health_;
};

}  // namespace tributary::ui
