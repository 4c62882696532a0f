#include "ui/models/sankey.h"

#include <algorithm>
#include <array>
#include <map>

#include <QCoreApplication>

#include "core/royalty/allocate.h"
#include "ui/models/royalty_model.h"
#include "ui/text/format.h"

namespace tributary::ui {

namespace {

constexpr double kFolded = 0.01;
constexpr double kGap = 0.025;  ///< between bars of a column

struct SankeyText {
    Q_DECLARE_TR_FUNCTIONS(SankeyText)
};

/// A column's bars while they are collected: by their key, with what they come to.
struct Bar {
    QString title;
    double share = 0.0;
    bool held = false;
};
using Bars = std::map<QString, Bar>;

struct Flow {
    QString source, target;
    double share = 0.0;
    bool held = false;
};

QString sourceTitle(const RoyaltyReport& report, const RoyaltyLine& line) {
    if (line.source == report.title && line.isrc == report.isrc) {
        return SankeyText::tr("the track's own part");
    }
    return line.source.empty() ? SankeyText::tr("nobody's") : fromUtf8(line.source);
}

QString targetTitle(const RoyaltyLine& line) {
    return line.holder.empty() ? SankeyText::tr("held: %1").arg(heldLabel(line.held))
                               : fromUtf8(line.holder);
}

/// Puts small bars into one and says under which key each is found now.
std::map<QString, QString> fold(Bars& bars, const QString& foldedKey, bool holders) {
    std::map<QString, QString> keys;
    int small = 0;
    double share = 0.0;
    for (const auto& [key, bar] : bars) {
        if (bar.share < kFolded) {
            ++small;
            share += bar.share;
        }
        keys[key] = key;
    }
    if (small < 2) return keys;
    for (auto& [key, target] : keys) {
        if (bars[key].share < kFolded) target = foldedKey;
    }
    std::erase_if(bars, [](const auto& each) { return each.second.share < kFolded; });
    const QString title =
        holders ? SankeyText::tr("%1 smaller holders") : SankeyText::tr("%1 smaller sources");
    bars[foldedKey] = {title.arg(small), share, false};
    return keys;
}

/// Bars of a column as nodes, the largest first, the folded one last.
std::map<QString, int> addColumn(Sankey& sankey, const Bars& bars, int column,
                                 const QString& foldedKey) {
    std::vector<std::pair<QString, Bar>> order(bars.begin(), bars.end());
    std::stable_sort(order.begin(), order.end(), [&](const auto& a, const auto& b) {
        if ((a.first == foldedKey) != (b.first == foldedKey)) return b.first == foldedKey;
        return a.second.share > b.second.share;
    });
    const double room =
        1.0 - kGap * static_cast<double>(std::max<std::size_t>(1, order.size()) - 1);
    std::map<QString, int> nodes;
    double top = 0.0;
    for (const auto& [key, bar] : order) {
        const double height = bar.share * std::max(0.2, room);
        nodes[key] = static_cast<int>(sankey.nodes.size());
        sankey.nodes.push_back(
            {column, bar.title, formatShare(bar.share), bar.share, top, height, bar.held});
        top += height + kGap;
    }
    return nodes;
}

/// Stacks links at both ends in the order of the bars that they lead to.
void placeLinks(Sankey& sankey) {
    std::stable_sort(sankey.links.begin(), sankey.links.end(), [](const auto& a, const auto& b) {
        return std::pair(a.from, a.to) < std::pair(b.from, b.to);
    });
    std::vector<double> out(sankey.nodes.size(), 0.0), in(sankey.nodes.size(), 0.0);
    for (SankeyLink& link : sankey.links) {
        const auto from = static_cast<std::size_t>(link.from);
        const auto to = static_cast<std::size_t>(link.to);
        const SankeyNode& a = sankey.nodes[from];
        const SankeyNode& b = sankey.nodes[to];
        link.height = std::min(a.share > 0 ? a.height / a.share : 0.0,
                               b.share > 0 ? b.height / b.share : 0.0) *
                      link.share;
        link.fromTop = a.top + out[from];
        link.toTop = b.top + in[to];
        out[from] += a.share > 0 ? a.height * link.share / a.share : 0.0;
        in[to] += b.share > 0 ? b.height * link.share / b.share : 0.0;
    }
}

}  // namespace

Sankey makeSankey(const RoyaltyReport& report) {
    const QString folded = QStringLiteral("\u0001folded");
    Bars sources, targets;
    std::vector<Flow> flows;
    for (const RoyaltyLine& line : report.lines) {
        const double share = static_cast<double>(line.weight) / static_cast<double>(kWholeWeight);
        if (share <= 0.0) continue;
        const QString source = sourceTitle(report, line);
        const QString target = targetTitle(line);
        Bar& from = sources.try_emplace(source, Bar{source, 0.0, false}).first->second;
        Bar& to = targets.try_emplace(target, Bar{target, 0.0, true}).first->second;
        from.share += share;
        to.share += share;
        to.held = to.held && !line.held.empty();
        flows.push_back({source, target, share, !line.held.empty()});
    }
    const auto sourceKeys = fold(sources, folded, false);
    const auto targetKeys = fold(targets, folded, true);

    Sankey sankey;
    const QString track =
        report.title.empty() ? SankeyText::tr("this track") : fromUtf8(report.title);
    sankey.nodes.push_back({0, track, QString(), 1.0, 0.0, 1.0, false});
    const auto sourceNodes = addColumn(sankey, sources, 1, folded);
    const auto targetNodes = addColumn(sankey, targets, 2, folded);
    for (const auto& [key, node] : sourceNodes) {
        const double share = sankey.nodes[static_cast<std::size_t>(node)].share;
        sankey.links.push_back({0, node, share, 0, 0, 0, false});
    }
    std::map<std::array<int, 3>, double> joined;
    for (const Flow& flow : flows) {
        joined[{sourceNodes.at(sourceKeys.at(flow.source)),
                targetNodes.at(targetKeys.at(flow.target)), flow.held ? 1 : 0}] += flow.share;
    }
    for (const auto& [ends, share] : joined) {
        sankey.links.push_back({ends[0], ends[1], share, 0, 0, 0, ends[2] == 1});
    }
    placeLinks(sankey);
    return sankey;
}

}  // namespace tributary::ui
