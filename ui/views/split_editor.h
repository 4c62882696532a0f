#pragma once

#include <memory>
#include <optional>

#include <QWidget>

#include "core/rights/rights_book.h"
#include "ui/models/split_grid_model.h"
#include "ui/models/text_table.h"
#include "ui/views/parts.h"

class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTabBar;
class QTableView;
class QUndoStack;

namespace tributary::ui {

struct BooksContent;

class SplitGridDelegate;

/// Who holds what of one recording: a grid for the next version of either side, and every version
/// there was.
class SplitEditor : public QWidget {
    Q_OBJECT

public:
    SplitEditor(const Theme& theme, QUndoStack& undo, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// Shows a recording; keeps what is being edited where it is the same one.
    void show(std::shared_ptr<const BooksContent> content, RecordingId recording);
    [[nodiscard]] SplitGridModel& grid() { return *grid_; }
    /// What was to be saved is stored, and no edit any more: the next show() shows what is there.
    void markStored();

Q_SIGNALS:
    void saveRequested(const tributary::NewSplit& split);
    void statusRequested(qint64 split, tributary::SplitStatus now, tributary::SplitStatus former);

private:
    void makeGridView(QWidget* panel);
    QWidget* makeGrid();
    void connectGrid(QPushButton* add);
    QWidget* makeVersions(const Theme& theme);
    void showSide();
    void showVersion(const SplitVersion* version);
    void showState();
    void save();
    /// What is wrong with dates and territories, or nothing.
    [[nodiscard]] QString extentProblem(Extent& extent) const;
    [[nodiscard]] Side side() const;
    [[nodiscard]] const SplitVersion* selected() const;

    std::shared_ptr<const BooksContent> content_;
    RecordingId recording_;
    SplitGridModel* grid_;
    TextTable* versions_;
    SplitGridDelegate* delegate_;
    QLabel* title_;
    QLabel* subtitle_;
    QTabBar* sides_;
    QTableView* gridView_;
    QLabel* remainder_;
    QLabel* message_;
    QComboBox* presentation_;
    QLineEdit* from_;
    QLineEdit* until_;
    QLineEdit* territories_;
    QComboBox* status_;
    QPushButton* remove_;
    QPushButton* rest_;
    QPushButton* save_;
    QPushButton* discard_;
    TableParts versionTable_;
    QButtonGroup* steps_;
};

}  // namespace tributary::ui
