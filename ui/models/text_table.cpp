#include "ui/models/text_table.h"

namespace tributary::ui {

void TextTable::setRows(std::vector<TextRow> rows) {
    beginResetModel();
    rows_ = std::move(rows);
    endResetModel();
}

qint64 TextTable::id(const QModelIndex& index) const {
    const int row = index.row();
    return row < 0 || row >= rowCount() ? 0 : rows_[static_cast<std::size_t>(row)].id;
}

int TextTable::rowOf(qint64 id) const {
    for (std::size_t row = 0; row < rows_.size(); ++row) {
        if (rows_[row].id == id) return static_cast<int>(row);
    }
    return -1;
}

int TextTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int TextTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(columns_.size());
}

QVariant TextTable::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const TextRow& row = rows_[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<std::size_t>(index.column());
    switch (role) {
        case Qt::DisplayRole:
            return column < row.cells.size() ? row.cells[column] : QString();
        case SortRole:
            if (column < row.order.size() && row.order[column] != kByText) return row.order[column];
            return column < row.cells.size() ? row.cells[column] : QString();
        case ToneRole:
            return static_cast<int>(row.tone);
        case Qt::TextAlignmentRole:
            return QVariant((columns_[column].number ? Qt::AlignRight : Qt::AlignLeft) |
                            Qt::AlignVCenter);
        case Qt::ToolTipRole:
            return row.tip.isEmpty() ? QVariant() : row.tip;
        default:
            return {};
    }
}

QVariant TextTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    const TextColumn& column = columns_[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole) return column.title;
    if (role == Qt::TextAlignmentRole) {
        return QVariant((column.number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return {};
}

}  // namespace tributary::ui
