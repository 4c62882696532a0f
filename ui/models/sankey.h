#pragma once

#include <vector>

#include <QString>

#include "core/royalty/royalty_report.h"

namespace tributary::ui {

/// A bar of the diagram: the track, one of its sources, or who gets what. Heights and places are
/// parts of the diagram's height.
struct SankeyNode {
    int column = 0;  ///< 0 track, 1 sources, 2 holders
    QString title, note;
    double share = 0.0;
    double top = 0.0, height = 0.0;
    bool held = false;  ///< nobody can be paid
};

/// What flows from one bar to one of the next column.
struct SankeyLink {
    int from = 0, to = 0;  ///< nodes
    double share = 0.0;
    double fromTop = 0.0, toTop = 0.0, height = 0.0;
    bool held = false;
};

struct Sankey {
    std::vector<SankeyNode> nodes;
    std::vector<SankeyLink> links;
};

/// Track → sources → holders; what has less than 1 % is folded into one bar a column.
[[nodiscard]] Sankey makeSankey(const RoyaltyReport& report);

}  // namespace tributary::ui
