#include "ui/models/evidence_model.h"

#include "ui/text/format.h"

namespace tributary::ui {

void EvidenceModel::setView(const ReportView* view) {
    beginResetModel();
    view_ = view;
    endResetModel();
}

int EvidenceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || view_ == nullptr ? 0 : static_cast<int>(view_->passages.size());
}

int EvidenceModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EvidenceModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const PassageRef& passage = view_->passages[static_cast<std::size_t>(index.row())];
    const Evidence& evidence = passage.evidence;
    if (role == KindRole) return static_cast<int>(evidence.kind);
    if (role == Qt::TextAlignmentRole) {
        return QVariant((index.column() >= Query ? Qt::AlignRight : Qt::AlignLeft) |
                        Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
        case KindColumn:
            return kindLabelWithLetter(evidence.kind);
        case Source:
            return passage.source;
        case Query:
            return formatSpan(evidence.query);
        case InSource:
            return formatSpan(evidence.source);
        case Semitones:
            return formatSemitones(evidence.semitones);
        case Speed:
            return formatSpeed(evidence.speed);
        case Probability:
            return formatProbability(evidence.probability);
        default:
            return {};
    }
}

QVariant EvidenceModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role == Qt::TextAlignmentRole) {
        return QVariant((section >= Query ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case KindColumn:
            return tr("kind");
        case Source:
            return tr("source");
        case Query:
            return tr("in your track");
        case InSource:
            return tr("in the source");
        case Semitones:
            return tr("semitones");
        case Speed:
            return tr("speed");
        case Probability:
            return tr("probability");
        default:
            return {};
    }
}

}  // namespace tributary::ui
