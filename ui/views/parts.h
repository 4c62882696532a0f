#pragma once

#include <QStyledItemDelegate>
#include <QTableView>
#include <QWidget>

#include "ui/theme/theme.h"

class QFrame;
class QLabel;
class QPushButton;

namespace tributary::ui {

class SortedRows;
class TextTable;

/// A label of one of the style sheet's roles, plain text.
[[nodiscard]] QLabel* roleLabel(const QString& text, const char* role, QWidget* parent = nullptr);
/// The same, broken into lines where it is long.
[[nodiscard]] QLabel* wrappedLabel(const QString& text, const char* role,
                                   QWidget* parent = nullptr);
/// A button; role "primary", "link" or "".
[[nodiscard]] QPushButton* roleButton(const QString& text, const char* role,
                                      QWidget* parent = nullptr);
/// A panel on the page's surface.
[[nodiscard]] QFrame* panelFrame(QWidget* parent = nullptr);

/// Paints the rows of a TextTable in their tone, numbers in tabular figures.
class ToneDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    ToneDelegate(const Theme& theme, QObject* parent)
        : QStyledItemDelegate(parent), theme_(theme) {}
    void setTheme(const Theme& theme) { theme_ = theme; }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    Theme theme_;
};

/// A table of whole rows in the window's style, which can be sorted and searched.
struct TableParts {
    QTableView* view = nullptr;
    SortedRows* proxy = nullptr;
    ToneDelegate* delegate = nullptr;
};
[[nodiscard]] TableParts makeTable(const Theme& theme, TextTable* model,
                                   const QString& accessibleName, QWidget* parent);
/// What a column of days with their times needs, in the user's way of writing them.
[[nodiscard]] int instantWidth(const QFontMetrics& metrics);
/// What a column needs that says one of these words.
[[nodiscard]] int wordsWidth(const QFontMetrics& metrics, const QStringList& words);
/// Shows the rows that hold every word; the current one stays so where it is among them.
void searchTable(const TableParts& table, const QString& text);
/// The row of the source model that is current, or an invalid index.
[[nodiscard]] QModelIndex currentOf(const TableParts& table);
/// Makes a row of the source model current.
void selectSourceRow(const TableParts& table, int row);

/// What stands where there is nothing to show: what, why, and one button.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    EmptyState(const QString& title, const QString& text, const QString& button,
               QWidget* parent = nullptr);
    void setTexts(const QString& title, const QString& text, const QString& button);
    [[nodiscard]] QPushButton& button() { return *button_; }

Q_SIGNALS:
    void requested();

private:
    QLabel* title_;
    QLabel* text_;
    QPushButton* button_;
};

}  // namespace tributary::ui
