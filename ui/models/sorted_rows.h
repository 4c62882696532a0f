#pragma once

#include <optional>
#include <vector>

#include <QAbstractProxyModel>

namespace tributary::ui {

class TextTable;

/// The rows of a TextTable, sorted and searched by what was made ready with them: each costs one
/// pass over the rows and no comparing of texts.
class SortedRows : public QAbstractProxyModel {
    Q_OBJECT

public:
    explicit SortedRows(TextTable* table, QObject* parent = nullptr);

    /// Shows the rows that hold every word.
    void setSearch(const QString& text);
    /// Column -1: as the rows were given.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    [[nodiscard]] QModelIndex mapToSource(const QModelIndex& index) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex& index) const override;
    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex&) const override { return {}; }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    void arrange();

    TextTable* table_;
    QString search_;
    int column_ = -1;
    bool descending_ = false;
    std::vector<std::uint32_t> rows_;  ///< of the table, as shown
    std::vector<int> places_;          ///< where a row of the table is shown, or -1
};

}  // namespace tributary::ui
