#include "ui/models/evidence_model.h"

#include "ui/text/format.h"

namespace tributary::ui {

namespace {

bool isNumber(int column) {
    return column >= EvidenceModel::Query && column <= EvidenceModel::Probability;
}

/// What a short heading stands for; empty where it says all.
QVariant wholeTitle(int column) {
    switch (column) {
        case EvidenceModel::Semitones:
            return EvidenceModel::tr("semitones between the source and your track");
        case EvidenceModel::Repeats:
            return EvidenceModel::tr("how often in a row the source is heard");
        case EvidenceModel::Probability:
            return EvidenceModel::tr("probability");
        default:
            return {};
    }
}

}  // namespace

void EvidenceModel::setView(const ReportView* view) {
    beginResetModel();
    view_ = view;
    endResetModel();
}

void EvidenceModel::setMarks(ReviewMarks marks) {
    marks_ = std::move(marks);
    const int last = rowCount() - 1;
    if (last >= 0) Q_EMIT dataChanged(index(0, 0), index(last, ColumnCount - 1));
}

int EvidenceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || view_ == nullptr ? 0 : static_cast<int>(view_->passages.size());
}

int EvidenceModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EvidenceModel::sortKey(const PassageRef& passage, int column, int row) const {
    const Evidence& evidence = passage.evidence;
    switch (column) {
        case KindColumn:
            return static_cast<int>(evidence.kind);
        case Source:
            return passage.source;
        case Query:
            return evidence.query.beginS;
        case InSource:
            return evidence.source.beginS;
        case Semitones:
            return evidence.semitones;
        case Speed:
            return evidence.speed;
        case Repeats:
            return evidence.repeats;
        case Probability:
            return evidence.probability;
        default:
            return static_cast<int>(marks_.passage(row));
    }
}

QVariant EvidenceModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const PassageRef& passage = view_->passages[static_cast<std::size_t>(index.row())];
    const Evidence& evidence = passage.evidence;
    if (role == KindRole) return static_cast<int>(evidence.kind);
    if (role == SortRole) return sortKey(passage, index.column(), index.row());
    if (role == VerdictRole) return static_cast<int>(marks_.passage(index.row()));
    if (role == Qt::ToolTipRole && index.column() == MarkColumn &&
        marks_.passage(index.row()) != Verdict::None) {
        return fromUtf8(marks_.passages[static_cast<std::size_t>(index.row())].reason);
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) |
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
        case Repeats:
            return formatCount(evidence.repeats);
        case Probability:
            return formatProbability(evidence.probability);
        case MarkColumn:
            return verdictLabel(marks_.passage(index.row()));
        default:
            return {};
    }
}

QVariant EvidenceModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role == Qt::TextAlignmentRole) {
        return QVariant((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) return wholeTitle(section);
    if (role != Qt::DisplayRole) return {};
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
            return tr("pitch");
        case Speed:
            return tr("speed");
        case Repeats:
            return tr("rounds");
        case Probability:
            return tr("prob.");
        case MarkColumn:
            return tr("mark");
        default:
            return {};
    }
}

}  // namespace tributary::ui
