#include "ui/models/report_view.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include <QCoreApplication>

#include "ui/text/engine_text.h"
#include "ui/text/format.h"

namespace tributary::ui {

namespace {

struct ReportRows {
    Q_DECLARE_TR_FUNCTIONS(ReportRows)
};

InfluenceRow sourceRow(const Influence& influence) {
    InfluenceRow row;
    row.title = fromUtf8(influence.track.title);
    if (row.title.isEmpty()) row.title = ReportRows::tr("Track %1").arg(influence.track.id);
    row.subtitle = fromUtf8(influence.track.artist);
    row.share = influence.influence;
    row.interval = influence.interval;
    row.kind = influence.kind;
    row.probability = influence.probability;
    return row;
}

InfluenceRow styleRow(const StyleShare& style) {
    InfluenceRow row;
    row.what = InfluenceRow::What::StylePool;
    row.title = ReportRows::tr("style “%1”").arg(styleText(style.style));
    row.subtitle = ReportRows::tr("pool, %1 effective sources")
                       .arg(formatCount(std::lround(style.effectiveSources)));
    row.share = style.influence;
    row.kind = Kind::Style;
    return row;
}

InfluenceRow unattributedRow(const Report& report) {
    InfluenceRow row;
    row.what = InfluenceRow::What::Unattributed;
    row.title = ReportRows::tr("not attributable");
    row.subtitle = ReportRows::tr("to this catalogue");
    row.share = report.unattributed;
    return row;
}

/// Gives every ribbon the first tier where it touches no earlier one.
void stackRibbons(Lane& lane) {
    std::vector<double> tierEnds;
    std::vector<std::size_t> byBegin(lane.ribbons.size());
    std::iota(byBegin.begin(), byBegin.end(), std::size_t{0});
    std::stable_sort(byBegin.begin(), byBegin.end(), [&](std::size_t a, std::size_t b) {
        return lane.ribbons[a].span.beginS < lane.ribbons[b].span.beginS;
    });
    for (const std::size_t index : byBegin) {
        Ribbon& ribbon = lane.ribbons[index];
        const auto free = std::find_if(tierEnds.begin(), tierEnds.end(),
                                       [&](double end) { return end <= ribbon.span.beginS; });
        ribbon.tier = static_cast<int>(free - tierEnds.begin());
        if (free == tierEnds.end()) {
            tierEnds.push_back(ribbon.span.endS);
        } else {
            *free = ribbon.span.endS;
        }
    }
    lane.tiers = std::max(1, static_cast<int>(tierEnds.size()));
}

void addSource(ReportView& view, int rank, const Influence& influence) {
    Lane lane;
    lane.row = rank;
    view.rows.push_back(sourceRow(influence));
    int index = 0;
    for (const Evidence& evidence : influence.evidence) {
        lane.ribbons.push_back({evidence.query, evidence.kind, evidence.probability,
                                static_cast<int>(view.passages.size())});
        view.passages.push_back({rank, index++, evidence, view.rows.back().title});
    }
    stackRibbons(lane);
    view.lanes.push_back(std::move(lane));
}

}  // namespace

double influenceAxisEnd(double largest) {
    return std::clamp(std::ceil(largest * 5.0 - 1e-9) / 5.0, 0.2, 1.0);
}

int ReportView::firstPassage(int row) const {
    const auto found = std::find_if(passages.begin(), passages.end(),
                                    [row](const PassageRef& p) { return p.influence == row; });
    return found == passages.end() ? -1 : static_cast<int>(found - passages.begin());
}

int ReportView::passageCount(int row) const {
    return static_cast<int>(std::count_if(passages.begin(), passages.end(),
                                          [row](const auto& p) { return p.influence == row; }));
}

ReportView makeReportView(std::shared_ptr<const Report> report) {
    ReportView view;
    view.report = std::move(report);
    int row = 0;
    for (const Influence& influence : view.report->influences) addSource(view, row++, influence);
    for (const StyleShare& style : view.report->stylePool) {
        const double strength = std::clamp(style.influence, 0.0, 1.0);
        view.rows.push_back(styleRow(style));
        view.lanes.push_back(
            {row++, {{{0.0, view.report->track.durationS}, Kind::Style, strength, -1}}});
    }
    view.rows.push_back(unattributedRow(*view.report));
    double largest = 0.0;
    for (const InfluenceRow& r : view.rows) {
        largest = std::max({largest, r.share, r.interval ? (*r.interval)[1] : 0.0});
    }
    view.axisEnd = influenceAxisEnd(largest);
    return view;
}

}  // namespace tributary::ui
