#include <cmath>

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>

#include "tests/ui/sample_report.h"
#include "ui/models/alignment_lines.h"
#include "ui/models/evidence_model.h"
#include "ui/models/influence_model.h"
#include "ui/models/plot_axis.h"
#include "ui/models/time_axis.h"
#include "ui/models/track_model.h"
#include "ui/models/waveform_columns.h"
#include "ui/pages/report_selection.h"

namespace tributary::ui {
namespace {

ReportView sample() {
    return makeReportView(test::sharedSampleReport());
}

QString cell(const QAbstractItemModel& model, int row, int column) {
    return model.index(row, column).data().toString();
}

TEST(ReportView, HasARowForEverySourcePoolAndTheRest) {
    const ReportView view = sample();
    ASSERT_EQ(view.rows.size(), 5U);
    EXPECT_EQ(view.rows[0].title, QStringLiteral("Low Tide"));
    EXPECT_EQ(view.rows[3].what, InfluenceRow::What::StylePool);
    EXPECT_EQ(view.rows[4].what, InfluenceRow::What::Unattributed);
    double sum = 0.0;
    for (const InfluenceRow& row : view.rows) sum += row.share;
    EXPECT_NEAR(sum, 1.0, 1e-9) << "nothing is normalised away";
    EXPECT_DOUBLE_EQ(view.axisEnd, 0.8);
}

TEST(ReportView, LanesCarryThePassagesInOrder) {
    const ReportView view = sample();
    ASSERT_EQ(view.lanes.size(), 4U) << "the rest has no lane";
    EXPECT_EQ(view.passages.size(), 7U);
    EXPECT_EQ(view.lanes[1].ribbons[1].passage, 4);
    EXPECT_EQ(view.passages[4].source, QStringLiteral("Harbour Lights"));
    EXPECT_EQ(view.lanes[3].ribbons[0].passage, -1) << "a pool is nobody's passage";
    EXPECT_EQ(view.firstPassage(2), 5);
    EXPECT_EQ(view.firstPassage(3), -1);
    EXPECT_EQ(view.passageCount(0), 3);
}

TEST(ReportView, OverlappingPassagesLieUnderEachOther) {
    auto report = std::make_shared<Report>(test::sampleReport());
    auto& evidence = report->influences[0].evidence;
    evidence[0].query = {0.0, 20.0};
    evidence[1].query = {5.0, 10.0};
    evidence[2].query = {10.0, 30.0};
    const Lane lane = makeReportView(report).lanes[0];
    EXPECT_EQ(lane.tiers, 2);
    EXPECT_EQ(lane.ribbons[0].tier, 0);
    EXPECT_EQ(lane.ribbons[1].tier, 1);
    EXPECT_EQ(lane.ribbons[2].tier, 1) << "begins where the other ends";
    EXPECT_EQ(makeReportView(report).lanes[1].tiers, 1);
}

TEST(ReportView, WorksForAReportThatFoundNothing) {
    auto report = std::make_shared<Report>();
    const ReportView view = makeReportView(report);
    EXPECT_EQ(view.rows.size(), 1U);
    EXPECT_TRUE(view.lanes.empty());
    EXPECT_DOUBLE_EQ(view.axisEnd, 1.0);
}

TEST(InfluenceModel, SaysEveryNumberOfThePlot) {
    InfluenceModel model;
    const QAbstractItemModelTester tester(&model);
    EXPECT_EQ(model.rowCount(), 0);
    const ReportView view = sample();
    model.setView(&view);
    EXPECT_EQ(model.rowCount(), 5);
    EXPECT_EQ(cell(model, 0, InfluenceModel::Source), QStringLiteral("Low Tide\nSomebody"));
    EXPECT_EQ(cell(model, 0, InfluenceModel::Share), QString::fromUtf8("18\u00A0% (14–23)"));
    EXPECT_EQ(cell(model, 1, InfluenceModel::KindColumn), QString::fromUtf8("S\u00A0structure"));
    EXPECT_EQ(cell(model, 4, InfluenceModel::Probability), QString::fromUtf8("—"));
    EXPECT_EQ(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(),
              QStringLiteral("influence, 95 % interval"));
    model.setView(nullptr);
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(EvidenceModel, GivesBothPlacesAndTheTransformation) {
    EvidenceModel model;
    const QAbstractItemModelTester tester(&model);
    const ReportView view = sample();
    model.setView(&view);
    ASSERT_EQ(model.rowCount(), 7);
    EXPECT_EQ(cell(model, 0, EvidenceModel::Query), QString::fromUtf8("0:05.0\u00A0–\u00A00:17.0"));
    EXPECT_EQ(cell(model, 0, EvidenceModel::InSource),
              QString::fromUtf8("0:44.0\u00A0–\u00A00:57.0"));
    EXPECT_EQ(cell(model, 0, EvidenceModel::Semitones), QString::fromUtf8("−2"));
    EXPECT_EQ(cell(model, 0, EvidenceModel::Speed), QString::fromUtf8("1.06\u00A0×"));
    EXPECT_EQ(cell(model, 3, EvidenceModel::Source), QStringLiteral("Harbour Lights"));
}

TEST(TrackModel, ListsTheCatalogue) {
    TrackModel model;
    const QAbstractItemModelTester tester(&model);
    auto tracks = std::make_shared<std::vector<TrackSummary>>(2);
    (*tracks)[1].metadata.title = "Tide";
    (*tracks)[1].durationS = 61.0;
    (*tracks)[1].file = "/music/tide.flac";
    model.setTracks(tracks);
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(cell(model, 1, TrackModel::Title), QStringLiteral("Tide"));
    EXPECT_EQ(cell(model, 1, TrackModel::Duration), QStringLiteral("1:01"));
    EXPECT_EQ(cell(model, 1, TrackModel::File), QStringLiteral("tide.flac"));
    EXPECT_EQ(model.index(1, TrackModel::Duration).data(TrackModel::SortRole).toDouble(), 61.0);
    model.setTracks(nullptr);
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(TimeAxis, MapsBothWaysAndStaysWithinTheTrack) {
    const TimeAxis axis{100.0, 200.0, 500.0};
    EXPECT_DOUBLE_EQ(axis.x(50.0), 450.0);
    EXPECT_DOUBLE_EQ(axis.seconds(axis.x(37.0)), 37.0);
    EXPECT_DOUBLE_EQ(axis.seconds(0.0), 0.0);
    EXPECT_DOUBLE_EQ(axis.seconds(1e6), 100.0);
    EXPECT_TRUE((TimeAxis{0.0, 0.0, 100.0}).ticks(50).empty());
}

TEST(TimeAxis, MarksAreRoundAndFarEnoughApart) {
    for (const double duration : {3.0, 30.0, 252.0, 3600.0, 10800.0}) {
        const TimeAxis axis{duration, 0.0, 800.0};
        const auto ticks = axis.ticks(80.0);
        ASSERT_FALSE(ticks.empty());
        for (std::size_t i = 1; i < ticks.size(); ++i) {
            EXPECT_GE(axis.x(ticks[i]) - axis.x(ticks[i - 1]), 80.0) << duration;
            EXPECT_DOUBLE_EQ(ticks[i], std::round(ticks[i]));
        }
    }
}

TEST(PlotAxis, EndsAtAFifthAndMarksIt) {
    EXPECT_DOUBLE_EQ(influenceAxisEnd(0.0), 0.2);
    EXPECT_DOUBLE_EQ(influenceAxisEnd(0.2), 0.2);
    EXPECT_DOUBLE_EQ(influenceAxisEnd(0.61), 0.8);
    EXPECT_DOUBLE_EQ(influenceAxisEnd(1.0), 1.0);
    const PlotAxis axis = plotAxis(100.0, 400.0, 0.8);
    EXPECT_EQ(axis.ticks().size(), 5U);
    EXPECT_DOUBLE_EQ(axis.x(0.0), 108.0);
}

TEST(WaveformColumns, ReachFullHeightAndKeepTheShape) {
    Waveform waveform;
    for (int i = 0; i < 1000; ++i) {
        waveform.high.push_back(i < 500 ? 0.1F : 0.4F);
        waveform.low.push_back(i < 500 ? -0.05F : -0.2F);
    }
    const auto columns = waveformColumns(waveform, 10);
    ASSERT_EQ(columns.size(), 10U);
    EXPECT_FLOAT_EQ(columns[9].high, 1.0F);
    EXPECT_FLOAT_EQ(columns[0].high, 0.25F);
    EXPECT_FLOAT_EQ(columns[9].low, -0.5F);
    EXPECT_EQ(waveformColumns(waveform, 0).size(), 0U);
    EXPECT_EQ(waveformColumns(Waveform{}, 5)[2].high, 0.0F) << "silence stays flat";
    EXPECT_EQ(waveformColumns(waveform, 3000).size(), 3000U) << "more columns than buckets";
}

TEST(AlignmentLines, ShowOnlyTheSelectedSource) {
    const ReportView view = sample();
    const AlignmentLines plot = alignmentLines(view, 4);
    ASSERT_EQ(plot.lines.size(), 2U);
    EXPECT_TRUE(plot.lines[1].selected);
    EXPECT_DOUBLE_EQ(plot.source.beginS, 10.0);
    EXPECT_DOUBLE_EQ(plot.source.endS, 35.0);
    EXPECT_DOUBLE_EQ(plot.lines[0].x0, 0.2);
    EXPECT_DOUBLE_EQ(plot.lines[0].y1, 1.0);
}

TEST(ReportSelection, RowAndPassageFollowEachOther) {
    const ReportView view = sample();
    ReportSelection selection;
    selection.stepRow(1);
    EXPECT_EQ(selection.row(), -1) << "without a report";
    selection.setView(&view);
    EXPECT_EQ(selection.row(), 0);
    EXPECT_EQ(selection.passage(), 0);
    selection.stepPassage(1);
    selection.stepPassage(1);
    selection.stepPassage(1);
    EXPECT_EQ(selection.row(), 1) << "the next source's first";
    EXPECT_EQ(selection.passage(), 3);
    selection.selectRow(4);
    EXPECT_EQ(selection.passage(), -1);
    EXPECT_EQ(selection.current(), nullptr);
    selection.stepRow(1);
    EXPECT_EQ(selection.row(), 4) << "stays at the last";
    selection.selectPassage(99);
    EXPECT_EQ(selection.passage(), -1);
}

}  // namespace
}  // namespace tributary::ui
