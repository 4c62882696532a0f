#pragma once

#include <memory>
#include <vector>

#include <QDialog>

#include "ui/window/catalogue_tasks.h"

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace tributary::ui {

class CatalogueDesk;

/// From a list of tracks to an import: which column is which, then what would be added and what is
/// wrong with which line, then go. Nothing is written before the last step, which is a job.
class ImportWizard : public QDialog {
    Q_OBJECT

public:
    ImportWizard(CatalogueDesk& desk, std::shared_ptr<const ListDraft> draft, QWidget* parent);

    /// The draft with the columns as they are chosen.
    [[nodiscard]] ListDraft chosen() const;
    /// Goes on: from the columns to the preview, from there to the import.
    void next();
    void back();
    [[nodiscard]] bool isPreviewing() const;
    [[nodiscard]] QString previewText() const;

private:
    QWidget* makeColumnsPage();
    QWidget* makePreviewPage();
    void checkColumns();
    void showPreview(const ImportList& list);

    CatalogueDesk& desk_;
    std::shared_ptr<const ListDraft> draft_;
    std::vector<QComboBox*> boxes_;
    QLabel* title_;
    QLabel* problem_;
    QStackedWidget* steps_;
    QLabel* summary_;
    QTableWidget* tracks_;
    QPlainTextEdit* problems_;
    QPushButton* back_;
    QPushButton* next_;
    bool ready_ = false;  ///< the preview is of what is chosen
};

}  // namespace tributary::ui
