#include "ui/models/alignment_lines.h"

#include <algorithm>

namespace tributary::ui {

AlignmentLines alignmentLines(const ReportView& view, int passage) {
    AlignmentLines result;
    const PassageRef& chosen = view.passages[static_cast<std::size_t>(passage)];
    result.query = {0.0, std::max(1.0, view.report->track.durationS)};
    result.source = chosen.evidence.source;
    for (const PassageRef& p : view.passages) {
        if (p.influence != chosen.influence) continue;
        result.source.beginS = std::min(result.source.beginS, p.evidence.source.beginS);
        result.source.endS = std::max(result.source.endS, p.evidence.source.endS);
    }
    const double length = std::max(1e-3, result.source.endS - result.source.beginS);
    const auto x = [&](double s) { return s / result.query.endS; };
    const auto y = [&](double s) { return (s - result.source.beginS) / length; };
    for (const PassageRef& p : view.passages) {
        if (p.influence != chosen.influence) continue;
        const Evidence& e = p.evidence;
        result.lines.push_back({x(e.query.beginS), y(e.source.beginS), x(e.query.endS),
                                y(e.source.endS), e.kind, p.index == chosen.index});
    }
    return result;
}

}  // namespace tributary::ui
