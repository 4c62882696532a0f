#include "ui/models/text_table.h"

#include <algorithm>
#include <numeric>

#include <QStringList>

#include "ui/text/collation.h"

namespace tributary::ui {

namespace {

std::vector<std::uint32_t> orderOf(const std::vector<TextRow>& rows, std::size_t column) {
    std::vector<QString> texts;
    std::vector<qint64> numbers;
    bool numbered = false;
    for (const TextRow& row : rows) {
        texts.push_back(column < row.cells.size() ? row.cells[column] : QString());
        numbers.push_back(column < row.order.size() ? row.order[column] : kByText);
        numbered = numbered || numbers.back() != kByText;
    }
    if (!numbered) return orderOfTexts(texts);
    std::vector<std::uint32_t> order(rows.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        return numbers[a] != numbers[b] ? numbers[a] < numbers[b]
                                        : numbers[a] == kByText && texts[a] < texts[b];
    });
    return order;
}

}  // namespace

std::shared_ptr<const ReadyRows> makeReady(std::vector<TextRow> rows) {
    auto ready = std::make_shared<ReadyRows>();
    std::size_t columns = 0;
    for (const TextRow& row : rows) {
        columns = std::max(columns, row.cells.size());
        const QStringList texts(row.cells.begin(), row.cells.end());
        ready->folded.push_back(texts.join(QChar('\n')).toCaseFolded());
    }
    for (std::size_t c = 0; c < columns; ++c) ready->order.push_back(orderOf(rows, c));
    ready->rows = std::move(rows);
    return ready;
}

std::shared_ptr<const ReadyRows> someRows(const ReadyRows& all,
                                          const std::function<bool(std::size_t)>& chosen) {
    constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();
    auto some = std::make_shared<ReadyRows>();
    std::vector<std::uint32_t> place(all.rows.size(), kNone);
    for (std::size_t i = 0; i < all.rows.size(); ++i) {
        if (!chosen(i)) continue;
        place[i] = static_cast<std::uint32_t>(some->rows.size());
        some->rows.push_back(all.rows[i]);
        some->folded.push_back(all.folded[i]);
    }
    for (const auto& order : all.order) {
        some->order.emplace_back();
        for (const std::uint32_t row : order) {
            if (place[row] != kNone) some->order.back().push_back(place[row]);
        }
    }
    return some;
}

void TextTable::setRows(std::shared_ptr<const ReadyRows> rows) {
    beginResetModel();
    ready_ = rows ? std::move(rows) : makeReady({});
    endResetModel();
}

qint64 TextTable::id(const QModelIndex& index) const {
    const int row = index.row();
    return row < 0 || row >= rowCount() ? 0 : rows()[static_cast<std::size_t>(row)].id;
}

int TextTable::rowOf(qint64 id) const {
    for (std::size_t row = 0; row < rows().size(); ++row) {
        if (rows()[row].id == id) return static_cast<int>(row);
    }
    return -1;
}

int TextTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows().size());
}

int TextTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(columns_.size());
}

QVariant TextTable::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const TextRow& row = rows()[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<std::size_t>(index.column());
    switch (role) {
        case Qt::DisplayRole:
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
