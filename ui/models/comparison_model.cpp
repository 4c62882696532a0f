#include "ui/models/comparison_model.h"

#include <algorithm>
#include <cmath>

#include "ui/text/format.h"

namespace tributary::ui {

void ComparisonModel::setComparison(std::shared_ptr<const Comparison> comparison) {
    beginResetModel();
    comparison_ = std::move(comparison);
    endResetModel();
}

int ComparisonModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !comparison_ ? 0 : static_cast<int>(comparison_->passages.size());
}

int ComparisonModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ComparisonModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    if (role == Qt::TextAlignmentRole) {
        return QVariant((index.column() >= InA ? Qt::AlignRight : Qt::AlignLeft) |
                        Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) return {};
    const Evidence& p = comparison_->passages[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
        case KindColumn:
            return kindLabelWithLetter(p.kind);
        case InA:
            return formatSpan(p.query);
        case InB:
            return formatSpan(p.source);
        case Semitones:
            return formatSemitones(p.semitones);
        case Speed:
            return formatSpeed(p.speed);
        case Probability:
            return formatProbability(p.probability);
        default:
            return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role == Qt::TextAlignmentRole) {
        return QVariant((section >= InA ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case KindColumn:
            return tr("kind");
        case InA:
            return tr("in A");
        case InB:
            return tr("in B");
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

QString comparisonHeadline(const Comparison& comparison) {
    if (comparison.influence <= 0.0) {
        return ComparisonModel::tr("No match above threshold between these two files.");
    }
    QStringList facets;
    for (const Kind kind : kKinds) {
        const double share = comparison.facets[static_cast<std::size_t>(kind)];
        if (share >= 0.005) facets << kindLabel(kind) + QChar(' ') + formatShare(share);
    }
    return ComparisonModel::tr("%1 %2 of A is consistent with B, probability %3: %4.")
        .arg(formatShare(comparison.influence), formatInterval(comparison.interval),
             formatProbability(comparison.probability), facets.join(QStringLiteral(", ")));
}

ComparedPlace placeToHear(const Comparison& comparison, double aS, double bS) {
    constexpr double kToHearS = 12.0;  // where no passage says how long
    constexpr double kNearS = 1.5;     // of a passage's line
    for (const Evidence& p : comparison.passages) {
        if (aS < p.query.beginS || aS >= p.query.endS) continue;
        const double there = p.source.beginS + (aS - p.query.beginS) * p.speed;
        if (std::abs(there - bS) > kNearS) continue;
        return {{aS, p.query.endS}, {there, there + (p.query.endS - aS) * p.speed}};
    }
    const double room =
        std::min({kToHearS, comparison.a.durationS - aS, comparison.b.durationS - bS});
    const double length = std::max(0.5, room);
    return {{aS, aS + length}, {bS, bS + length}};
}

}  // namespace tributary::ui
