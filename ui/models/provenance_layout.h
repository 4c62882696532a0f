#pragma once

#include <optional>
#include <vector>

#include <QRectF>
#include <QString>

#include "core/rights/rights_book.h"

namespace tributary::ui {

struct GraphNode {
    RecordingId id;
    QString title, subtitle;
    QRectF box;
};

/// From a source to what derives from it, as places in ProvenanceGraph::nodes.
struct GraphEdge {
    std::size_t source = 0, derived = 0;
    UpstreamEdge edge;
    QString label;           ///< "40 % / 40 %": master / composition
    bool labelAtEnd = true;  ///< beside what derives; else beside the source
};

/// Recordings and what derives from what, laid out in columns: sources at the left.
struct ProvenanceGraph {
    std::vector<GraphNode> nodes;
    std::vector<GraphEdge> edges;
    QSizeF size;
    std::size_t leftOut = 0;  ///< recordings that were too many to draw
};

/// Lays out all derivations, or those upstream and downstream of one recording. At most `mostNodes`
/// are drawn. The same book always gives the same picture.
[[nodiscard]] ProvenanceGraph layoutProvenance(const RightsBook& book,
                                               std::optional<RecordingId> focus,
                                               std::size_t mostNodes = 300);

/// "40 %"; for a derivation's parts per billion.
[[nodiscard]] QString ppbText(std::int64_t ppb);

}  // namespace tributary::ui
