#include "ui/models/sorted_rows.h"

#include <algorithm>
#include <numeric>

#include <QStringList>

#include "ui/models/text_table.h"

namespace tributary::ui {

SortedRows::SortedRows(TextTable* table, QObject* parent)
    : QAbstractProxyModel(parent), table_(table) {
    setSourceModel(table);
    connect(table, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(table, &QAbstractItemModel::modelReset, this, [this] {
        arrange();
        endResetModel();
    });
    arrange();
}

void SortedRows::arrange() {
    const ReadyRows& ready = table_->ready();
    const auto column = static_cast<std::size_t>(column_);
    std::vector<std::uint32_t> order;
    if (column_ >= 0 && column < ready.order.size()) {
        order = ready.order[column];
    } else {
        order.resize(ready.rows.size());
        std::iota(order.begin(), order.end(), 0U);
    }
    const QStringList words = search_.toCaseFolded().split(QChar(' '), Qt::SkipEmptyParts);
    rows_.clear();
    for (const std::uint32_t row : order) {
        const QString& folded = ready.folded[row];
        if (std::all_of(words.begin(), words.end(),
                        [&](const QString& word) { return folded.contains(word); })) {
            rows_.push_back(row);
        }
    }
    if (descending_) std::reverse(rows_.begin(), rows_.end());
    places_.assign(ready.rows.size(), -1);
    for (std::size_t i = 0; i < rows_.size(); ++i) places_[rows_[i]] = static_cast<int>(i);
}

void SortedRows::setSearch(const QString& text) {
    if (text == search_) return;
    beginResetModel();
    search_ = text;
    arrange();
    endResetModel();
}

void SortedRows::sort(int column, Qt::SortOrder order) {
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QModelIndexList sources;
    for (const QModelIndex& each : before) sources << mapToSource(each);
    column_ = column;
    descending_ = order == Qt::DescendingOrder;
    arrange();
    QModelIndexList after;
    for (const QModelIndex& each : sources) after << mapFromSource(each);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

QModelIndex SortedRows::mapToSource(const QModelIndex& index) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    return table_->index(static_cast<int>(rows_[static_cast<std::size_t>(index.row())]),
                         index.column());
}

QModelIndex SortedRows::mapFromSource(const QModelIndex& index) const {
    const auto row = static_cast<std::size_t>(index.row());
    if (!index.isValid() || row >= places_.size() || places_[row] < 0) return {};
    return createIndex(places_[row], index.column());
}

QModelIndex SortedRows::index(int row, int column, const QModelIndex& parent) const {
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

int SortedRows::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int SortedRows::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : table_->columnCount();
}

QVariant SortedRows::headerData(int section, Qt::Orientation orientation, int role) const {
    return orientation == Qt::Horizontal ? table_->headerData(section, orientation, role)
                                         : QVariant();
}

}  // namespace tributary::ui
