#include "ui/models/waterfall.h"

#include <array>

#include "ui/text/format.h"

namespace tributary::ui {

std::vector<WaterfallStep> waterfall(const Report& report) {
    std::array<double, kKinds.size()> byKind{};
    std::array<int, kKinds.size()> sources{};
    double foreign = 0.0;
    int foreignSources = 0;
    for (const Influence& influence : report.influences) {
        for (std::size_t i = 0; i < kKinds.size(); ++i) {
            byKind[i] += influence.facets[i];
            sources[i] += influence.facets[i] > 0.0 ? 1 : 0;
        }
        for (const ForeignShare& share : influence.foreignShares) foreign += share.influence;
        foreignSources += influence.foreignShares.empty() ? 0 : 1;
    }
    double pool = 0.0;
    for (const StyleShare& style : report.stylePool) pool += style.influence;

    std::vector<WaterfallStep> steps;
    double at = 0.0;
    const auto add = [&](const QString& title, const QString& note, std::optional<Kind> kind,
                         double share) {
        if (share <= 0.0) return;
        steps.push_back({title, note, kind, at, at + share});
        at += share;
    };
    const auto count = [](int number) {
        return number == 1 ? WaterfallModel::tr("1 source")
                           : WaterfallModel::tr("%1 sources").arg(number);
    };
    for (std::size_t i = 0; i < kKinds.size(); ++i) {
        add(kindLabel(kKinds[i]), count(sources[i]), kKinds[i], byKind[i]);
    }
    add(WaterfallModel::tr("other models"), count(foreignSources), std::nullopt, foreign);
    add(WaterfallModel::tr("style pool"), WaterfallModel::tr("names nobody"), Kind::Style, pool);
    add(WaterfallModel::tr("not attributable"), WaterfallModel::tr("to this catalogue"),
        std::nullopt, report.unattributed);
    return steps;
}

void WaterfallModel::setSteps(std::vector<WaterfallStep> steps) {
    beginResetModel();
    steps_ = std::move(steps);
    endResetModel();
}

int WaterfallModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(steps_.size());
}

int WaterfallModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WaterfallModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const WaterfallStep& step = steps_[static_cast<std::size_t>(index.row())];
    const bool number = index.column() == Share || index.column() == UpTo;
    if (role == Qt::TextAlignmentRole) {
        return QVariant((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
        case What:
            return step.title;
        case Share:
            return formatShare(step.share());
        case UpTo:
            return formatShare(step.end);
        case Sources:
            return step.note;
        default:
            return {};
    }
}

QVariant WaterfallModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case What:
            return tr("kind");
        case Share:
            return tr("share of the track");
        case UpTo:
            return tr("together");
        case Sources:
            return tr("found in");
        default:
            return {};
    }
}

}  // namespace tributary::ui
