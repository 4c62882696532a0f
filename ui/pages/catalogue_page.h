#pragma once

#include <QSortFilterProxyModel>

#include "ui/models/track_model.h"
#include "ui/window/page.h"
#include "ui/window/tasks.h"

class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;

namespace tributary::ui {

/// The tracks of the open catalogue, and the ways to add some.
class CataloguePage : public Page {
    Q_OBJECT

public:
    explicit CataloguePage(QWidget* parent = nullptr);

    /// Null: none is open.
    void setCatalogue(const CatalogueContent* content);
    void focusSearch();

Q_SIGNALS:
    void openRequested();
    void createRequested();
    void addFilesRequested();
    void addFolderRequested();
    void importRequested();

private:
    QWidget* makeTablePage();
    QWidget* makeEmptyPage(
        const QString& title, const QString& text,
        const std::vector<std::pair<QString, void (CataloguePage::*)()>>& actions);
    void showCount();

    TrackModel* model_;
    QSortFilterProxyModel* proxy_;
    QLabel* title_;
    QLabel* subtitle_;
    QLabel* found_;
    QLineEdit* search_;
    QTableView* table_;
    QStackedWidget* stack_;
    QWidget* actions_;
};

}  // namespace tributary::ui
