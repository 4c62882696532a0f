#pragma once

#include <limits>
#include <vector>

#include <QAbstractTableModel>
#include <QString>

namespace tributary::ui {

struct TextColumn {
    QString title;
    bool number = false;  ///< to the right
};

/// How a row is to be read beside the others.
enum class RowTone { Plain, Muted, Warning, Error };

/// In TextRow::order: this column sorts by its text.
inline constexpr qint64 kByText = std::numeric_limits<qint64>::min();

struct TextRow {
    std::vector<QString> cells;
    std::vector<qint64> order{};  ///< by column, where the text does not sort by itself
    qint64 id = 0;                ///< what the row is about, for whoever made it
    RowTone tone = RowTone::Plain;
    QString tip{};
};

/// A list that is read and not edited: rows of text that stay as they were given.
class TextTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { SortRole = Qt::UserRole, ToneRole };

    explicit TextTable(std::vector<TextColumn> columns, QObject* parent = nullptr)
        : QAbstractTableModel(parent), columns_(std::move(columns)) {}

    void setRows(std::vector<TextRow> rows);
    [[nodiscard]] const std::vector<TextRow>& rows() const { return rows_; }
    /// The id of a row of this model, or 0.
    [[nodiscard]] qint64 id(const QModelIndex& index) const;
    /// The first row with that id, or -1.
    [[nodiscard]] int rowOf(qint64 id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    std::vector<TextColumn> columns_;
    std::vector<TextRow> rows_;
};

}  // namespace tributary::ui
