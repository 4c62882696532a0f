#pragma once

#include <cstdint>
#include <functional>
#include <limits>
#include <memory>
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

/// Rows made ready for a table: what sorting and searching need is worked out once, beforehand. A
/// worker's task where there may be thousands.
struct ReadyRows {
    std::vector<TextRow> rows;
    /// For each column the rows in ascending order: by `TextRow::order` where it is given, else as
    /// the language sorts texts.
    std::vector<std::vector<std::uint32_t>> order;
    std::vector<QString> folded;  ///< all texts of a row, in small letters
};
[[nodiscard]] std::shared_ptr<const ReadyRows> makeReady(std::vector<TextRow> rows);
/// Those rows that `chosen` takes by their place, ready as before.
[[nodiscard]] std::shared_ptr<const ReadyRows> someRows(
    const ReadyRows& all, const std::function<bool(std::size_t)>& chosen);

/// A list that is read and not edited: rows of text that stay as they were given.
class TextTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { ToneRole = Qt::UserRole };

    explicit TextTable(std::vector<TextColumn> columns, QObject* parent = nullptr)
        : QAbstractTableModel(parent), columns_(std::move(columns)), ready_(makeReady({})) {}

    /// For a few rows: makes them ready itself.
    void setRows(std::vector<TextRow> rows) { setRows(makeReady(std::move(rows))); }
    /// Costs the same however many there are. Null: none.
    void setRows(std::shared_ptr<const ReadyRows> rows);
    [[nodiscard]] const std::vector<TextRow>& rows() const { return ready_->rows; }
    [[nodiscard]] const ReadyRows& ready() const { return *ready_; }
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
    std::shared_ptr<const ReadyRows> ready_;
};

}  // namespace tributary::ui
