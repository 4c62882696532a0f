#include "ui/models/provenance_layout.h"

#include <algorithm>
#include <map>
#include <set>

#include "core/royalty/royalty_report.h"
#include "ui/text/format.h"

namespace tributary::ui {

namespace {

constexpr qreal kBoxWidth = 176;
constexpr qreal kBoxHeight = 44;
constexpr qreal kColumnGap = 112;
constexpr qreal kRowGap = 20;
constexpr int kSweeps = 6;

using Places = std::map<RecordingId, std::size_t>;

/// Everything upstream and downstream of a recording, itself included.
std::set<RecordingId> relatives(const RightsBook& book, RecordingId of) {
    std::multimap<RecordingId, RecordingId> derivedOf, sourcesOf;
    for (const UpstreamEdge& edge : book.edges()) {
        derivedOf.emplace(edge.source, edge.derived);
        sourcesOf.emplace(edge.derived, edge.source);
    }
    std::set<RecordingId> found{of};
    for (const auto* next : {&sourcesOf, &derivedOf}) {
        std::vector<RecordingId> open{of};
        while (!open.empty()) {
            const auto [begin, end] = next->equal_range(open.back());
            open.pop_back();
            for (auto at = begin; at != end; ++at) {
                if (found.insert(at->second).second) open.push_back(at->second);
            }
        }
    }
    return found;
}

/// The column of each node: one right of its last source. Guards against circles, which a damaged
/// catalogue could hold.
std::vector<std::size_t> columnsOf(const ProvenanceGraph& graph) {
    std::vector<std::size_t> columns(graph.nodes.size(), 0);
    for (std::size_t round = 0; round < graph.nodes.size(); ++round) {
        bool moved = false;
        for (const GraphEdge& edge : graph.edges) {
            const std::size_t wanted = columns[edge.source] + 1;
            if (columns[edge.derived] >= wanted || wanted >= graph.nodes.size()) continue;
            columns[edge.derived] = wanted;
            moved = true;
        }
        if (!moved) break;
    }
    return columns;
}

/// Orders each column by the middle of its neighbours, back and forth, so that fewer edges cross.
void order(std::vector<std::vector<std::size_t>>& columns, const ProvenanceGraph& graph) {
    std::vector<double> place(graph.nodes.size(), 0.0);
    const auto note = [&](const std::vector<std::size_t>& column) {
        for (std::size_t i = 0; i < column.size(); ++i) place[column[i]] = static_cast<double>(i);
    };
    for (const auto& column : columns) note(column);
    std::vector<std::vector<std::size_t>> sources(graph.nodes.size()), derived(graph.nodes.size());
    for (const GraphEdge& edge : graph.edges) {
        sources[edge.derived].push_back(edge.source);
        derived[edge.source].push_back(edge.derived);
    }
    const auto middle = [&](std::size_t node, bool ofSources) {
        const std::vector<std::size_t>& others = (ofSources ? sources : derived)[node];
        double sum = 0.0;
        for (const std::size_t other : others) sum += place[other];
        return others.empty() ? place[node] : sum / static_cast<double>(others.size());
    };
    for (int sweep = 0; sweep < kSweeps; ++sweep) {
        const bool forward = sweep % 2 == 0;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            auto& column = columns[forward ? i : columns.size() - 1 - i];
            std::map<std::size_t, double> key;
            for (const std::size_t node : column) key[node] = middle(node, forward);
            std::stable_sort(column.begin(), column.end(),
                             [&](std::size_t a, std::size_t b) { return key[a] < key[b]; });
            note(column);
        }
    }
}

/// A label stands where its edge runs alone: at its end, unless several meet there and not here.
void placeLabels(ProvenanceGraph& graph) {
    std::vector<int> leaving(graph.nodes.size(), 0), arriving(graph.nodes.size(), 0);
    for (const GraphEdge& edge : graph.edges) {
        ++leaving[edge.source];
        ++arriving[edge.derived];
    }
    for (GraphEdge& edge : graph.edges) {
        edge.labelAtEnd = arriving[edge.derived] == 1 || leaving[edge.source] > 1;
    }
}

void place(ProvenanceGraph& graph) {
    const std::vector<std::size_t> columnOf = columnsOf(graph);
    std::size_t count = 0;
    for (const std::size_t column : columnOf) count = std::max(count, column + 1);
    std::vector<std::vector<std::size_t>> columns(count);
    for (std::size_t i = 0; i < columnOf.size(); ++i) columns[columnOf[i]].push_back(i);
    order(columns, graph);
    std::size_t tallest = 0;
    for (const auto& column : columns) tallest = std::max(tallest, column.size());
    const qreal height = static_cast<qreal>(tallest) * (kBoxHeight + kRowGap);
    for (std::size_t c = 0; c < columns.size(); ++c) {
        const qreal own = static_cast<qreal>(columns[c].size()) * (kBoxHeight + kRowGap);
        qreal y = (height - own) / 2 + kRowGap / 2;
        for (const std::size_t node : columns[c]) {
            graph.nodes[node].box =
                QRectF(static_cast<qreal>(c) * (kBoxWidth + kColumnGap), y, kBoxWidth, kBoxHeight);
            y += kBoxHeight + kRowGap;
        }
    }
    graph.size = QSizeF(static_cast<qreal>(count) * (kBoxWidth + kColumnGap) - kColumnGap, height);
}

}  // namespace

QString ppbText(std::int64_t ppb) {
    QString text = fromUtf8(percentOfPpb(ppb, 4));
    while (text.contains(QChar('.')) && (text.endsWith(QChar('0')) || text.endsWith(QChar('.')))) {
        const bool point = text.endsWith(QChar('.'));
        text.chop(1);
        if (point) break;
    }
    return text + QChar(0xA0) + QChar('%');
}

ProvenanceGraph layoutProvenance(const RightsBook& book, std::optional<RecordingId> focus,
                                 std::size_t mostNodes) {
    std::set<RecordingId> chosen;
    if (focus) {
        chosen = relatives(book, *focus);
    } else {
        for (const UpstreamEdge& edge : book.edges()) {
            chosen.insert(edge.source);
            chosen.insert(edge.derived);
        }
    }
    ProvenanceGraph graph;
    Places places;
    for (const RecordingSummary& recording : book.recordings()) {
        if (!chosen.contains(recording.id)) continue;
        if (graph.nodes.size() == mostNodes) {
            ++graph.leftOut;
            continue;
        }
        places[recording.id] = graph.nodes.size();
        QString subtitle = fromUtf8(recordingName(recording.id));
        if (!recording.artist.empty()) {
            subtitle += QStringLiteral(" · ") + fromUtf8(recording.artist);
        }
        graph.nodes.push_back({recording.id, fromUtf8(recording.title), subtitle, {}});
    }
    for (const UpstreamEdge& edge : book.edges()) {
        const auto source = places.find(edge.source);
        const auto derived = places.find(edge.derived);
        if (source == places.end() || derived == places.end()) continue;
        graph.edges.push_back(
            {source->second, derived->second, edge,
             ppbText(edge.masterPpb) + QStringLiteral(" / ") + ppbText(edge.compositionPpb)});
    }
    placeLabels(graph);
    if (!graph.nodes.empty()) place(graph);
    return graph;
}

}  // namespace tributary::ui
