#include "ui/models/influence_model.h"

#include "ui/text/format.h"

namespace tributary::ui {

void InfluenceModel::setView(const ReportView* view) {
    beginResetModel();
    view_ = view;
    endResetModel();
}

void InfluenceModel::setMarks(ReviewMarks marks) {
    marks_ = std::move(marks);
    const int last = rowCount() - 1;
    if (last >= 0) Q_EMIT dataChanged(index(0, 0), index(last, ColumnCount - 1));
}

int InfluenceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || view_ == nullptr ? 0 : static_cast<int>(view_->rows.size());
}

int InfluenceModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant InfluenceModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const InfluenceRow& row = view_->rows[static_cast<std::size_t>(index.row())];
    if (role == RowRole) return index.row();
    if (role == Qt::TextAlignmentRole && index.column() == Probability) {
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    const bool spoken = role == Qt::AccessibleTextRole;
    if (role != Qt::DisplayRole && !spoken) return {};
    switch (index.column()) {
        case Source:
            if (spoken && isRejected(index.row())) {
                return tr("%1, rejected by the examiner").arg(row.title);
            }
            return row.subtitle.isEmpty() ? row.title : row.title + QChar('\n') + row.subtitle;
        case Share: {
            if (!row.interval) return formatShare(row.share);
            return formatShare(row.share) + QChar(' ') + formatInterval(*row.interval);
        }
        case KindColumn:
            return row.kind ? kindLabelWithLetter(*row.kind) : QString();
        case Probability:
            return row.probability ? formatProbability(*row.probability) : QString(QChar(0x2014));
        default:
            return {};
    }
}

QVariant InfluenceModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role == Qt::TextAlignmentRole) {
        return QVariant((section == Probability ? Qt::AlignRight : Qt::AlignLeft) |
                        Qt::AlignVCenter);
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case Source:
            return tr("source");
        case Share:
            return tr("influence, 95 % interval");
        case KindColumn:
            return tr("kind");
        case Probability:
            return tr("probability");
        default:
            return {};
    }
}

}  // namespace tributary::ui
