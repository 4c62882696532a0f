#pragma once

#include <vector>

#include <QObject>
#include <QString>

class QAbstractItemModel;
class QPoint;
class QSettings;
class QTableView;

namespace tributary::ui {

/// How a column takes part in a table's width.
struct FitColumn {
    int column = 0;
    int width = 0;  ///< at least
    int part = 0;   ///< of what room is left, beside the others' parts
    int rank = 0;   ///< 0: always there; the higher, the sooner it gives way in a narrow window
};

/// Fits the columns of a table into its width, so that it does not scroll sideways: shows as many
/// as there is room for and gives what is left to those that take it. A person who moves, widens or
/// chooses columns (in the header's menu) has the last word; what was chosen is kept in the
/// settings.
class ColumnFit : public QObject {
    Q_OBJECT

public:
    /// `settings` may be null. `name` is the table's in them; the column `first` cannot be
    /// hidden, because a row without it is of no use.
    ColumnFit(QTableView& table, std::vector<FitColumn> columns, int first, QSettings* settings,
              const QString& name);

    /// Takes the order, the widths and the sorting as they were left, and keeps them from then on.
    /// Once the table has its model and its own first order.
    void restore();
    void showColumn(int column, bool shown);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit(int room);
    void choose();
    void keep();
    void showMenu(const QPoint& place);

    QTableView& table_;
    std::vector<FitColumn> columns_;
    int first_;
    QSettings* settings_;
    QString columnsKey_, chosenKey_;
    bool chosen_ = false;   ///< the widths and what is shown, by a person
    bool fitting_ = false;  ///< what changes now is not a person's doing
};

/// What the heading of a column needs.
[[nodiscard]] int headingWidth(const QAbstractItemModel& model, int column);

/// Fits the columns of a table whose widths nobody has to remember.
void fitColumns(QTableView& table, std::vector<FitColumn> columns, int first = 0);

}  // namespace tributary::ui
