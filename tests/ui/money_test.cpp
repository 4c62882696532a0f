#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include "tests/support/catalogue_samples.h"
#include "tests/support/rights_samples.h"
#include "tests/ui/window_fixture.h"
#include "ui/models/royalty_model.h"
#include "ui/models/sankey.h"
#include "ui/pages/calculator_view.h"
#include "ui/pages/splits_view.h"
#include "ui/views/sankey_view.h"
#include "ui/window/review_session.h"
#include "ui/window/royalty_desk.h"

namespace tributary::ui {
namespace {

/// A window with a catalogue of two tracks and a report that resembles them by 30 % and 10 %.
class MoneyTest : public WindowTest {
protected:
    void SetUp() override {
        WindowTest::SetUp();
        const auto file = folder_ / "lib.tributary";
        Report made = test::reportOf({{1, 0.3}, {2, 0.1}}, Kind::Recording);
        {
            Catalogue catalogue = Catalogue::create(file, "Library").value();
            const std::vector<NewTrack> tracks{samples::track(1), samples::track(2)};
            ASSERT_TRUE(catalogue.addTracks(tracks, samples::instant()));
            for (Influence& influence : made.influences) {
                const auto track = catalogue.track(TrackId{influence.track.id}).value();
                influence.track = {influence.track.id, track.metadata.title, track.metadata.artist,
                                   track.metadata.isrc};
            }
        }
        test::writeBytes(folder_ / "report.json", toJson(made, false));
        window_->openPaths({file});
        settle();
        window_->openPaths({folder_ / "report.json"});
        settle();
        window_->reportPage().showTab(ReportPage::CalculatorTab);
        settle();
    }
    RoyaltyDesk& desk() { return *window_->findChild<RoyaltyDesk*>(); }
    /// What a holder gets, as the calculator's table shows it; lines of one holder one after
    /// another.
    QStringList amountsOf(const char* holder) {
        QStringList amounts;
        const auto* table = window_->findChild<CalculatorView*>()->findChild<QTableView*>();
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const auto cell = [&](int column) {
                return table->model()->index(row, column).data().toString();
            };
            if (cell(RoyaltyModel::Holder) == QString::fromLatin1(holder)) {
                amounts << cell(RoyaltyModel::Amount);
            }
        }
        return amounts;
    }
    QLineEdit& field(const char* name) {
        for (QLineEdit* each : window_->findChild<CalculatorView*>()->findChildren<QLineEdit*>()) {
            if (each->accessibleName().startsWith(QString::fromLatin1(name))) return *each;
        }
        ADD_FAILURE() << name;
        return *new QLineEdit(window_.get());
    }
};

TEST_F(MoneyTest, SaysWhoGetsWhatOfAMillionStreams) {
    ASSERT_NE(desk().report(), nullptr) << desk().problem().toStdString();
    // 1,000,000 × 0.001 = 1,000; 30 % of that, half of it for the recording, 60 % of which is
    // Ada's.
    EXPECT_TRUE(amountsOf("Ada").contains(QString::fromUtf8("90.00\u00A0USD")))
        << amountsOf("Ada").join(QStringLiteral(" | ")).toStdString();
    EXPECT_TRUE(amountsOf("Cleo").contains(QString::fromUtf8("150.00\u00A0USD")));
    const RoyaltyTotals totals = royaltyTotals(*desk().report());
    EXPECT_EQ(totals.pool.text(), "1000.00");
    EXPECT_EQ(totals.payable.micros() + totals.held.micros(), totals.pool.micros());
}

TEST_F(MoneyTest, FollowsEachKeystroke) {
    QLineEdit& streams = field("Streams");
    streams.clear();
    QTest::keyClicks(&streams, QStringLiteral("2000000"));
    EXPECT_TRUE(amountsOf("Ada").contains(QString::fromUtf8("180.00\u00A0USD")));
    QLineEdit& rate = field("Rate");
    rate.setFocus();
    rate.selectAll();
    QTest::keyClicks(&rate, QStringLiteral("0.002"));
    EXPECT_TRUE(amountsOf("Ada").contains(QString::fromUtf8("360.00\u00A0USD")));
    rate.selectAll();
    QTest::keyClicks(&rate, QStringLiteral("much"));
    EXPECT_EQ(desk().report(), nullptr);
    EXPECT_FALSE(desk().problem().isEmpty());
    auto* policy = window_->findChild<CalculatorView*>()->findChild<QComboBox*>();
    policy->setCurrentIndex(1);
    ASSERT_NE(desk().report(), nullptr) << "another policy comes with a rate of its own";
    EXPECT_FALSE(desk().report()->perStream);
}

TEST_F(MoneyTest, ARejectedSourceIsLeftOutIfWanted) {
    ReviewSession& review = window_->workspace().review();
    review.setExaminer(QStringLiteral("E"));
    review.mark(1, 0, Verdict::Rejected, QStringLiteral("other take"));
    EXPECT_FALSE(amountsOf("Ada").contains(QString::fromUtf8("90.00\u00A0USD")));
    EXPECT_TRUE(amountsOf("Ada").contains(QString::fromUtf8("30.00\u00A0USD"))) << "the other one";
    window_->findChild<CalculatorView*>()->findChild<QCheckBox*>()->setChecked(false);
    EXPECT_TRUE(amountsOf("Ada").contains(QString::fromUtf8("90.00\u00A0USD")));
}

TEST_F(MoneyTest, SplitsShowTheFlowAndTheTableBehindIt) {
    window_->reportPage().showTab(ReportPage::SplitsTab);
    settle();
    auto* chart = window_->findChild<SankeyView*>();
    ASSERT_TRUE(chart->isVisible());
    const Sankey& sankey = chart->sankey();
    double first = 0.0, last = 0.0;
    for (const SankeyNode& node : sankey.nodes) {
        if (node.column == 1) first += node.share;
        if (node.column == 2) last += node.share;
    }
    EXPECT_NEAR(first, 1.0, 1e-9);
    EXPECT_NEAR(last, 1.0, 1e-9);
    for (const ChartItem& item : chart->chartItems()) EXPECT_FALSE(item.name.isEmpty());
    for (QPushButton* button : window_->findChild<SplitsView*>()->findChildren<QPushButton*>()) {
        if (button->isCheckable()) button->click();
    }
    EXPECT_FALSE(chart->isVisible());
    EXPECT_TRUE(window_->findChild<SplitsView*>()->findChild<QTableView*>()->isVisible());
}

TEST(RoyaltyDeskAlone, AsksForACatalogue) {
    JobList jobs;
    RoyaltyDesk desk(jobs);
    EXPECT_EQ(desk.report(), nullptr);
    const ReviewedReport reviewed{test::sampleReport(), {}};
    desk.setReviewed(&reviewed);
    EXPECT_TRUE(desk.needsCatalogue());
    EXPECT_FALSE(desk.problem().isEmpty());
}

TEST(Sankey, FoldsWhatIsSmall) {
    test::BookBuilder builder;
    std::vector<std::pair<std::int64_t, double>> sources{{1, 0.5}};
    builder.track(1).party(1).whole(1, 1);
    for (std::int64_t id = 2; id <= 9; ++id) {
        builder.track(id).party(id).whole(id, id);
        sources.emplace_back(id, 0.005);
    }
    const Report report = test::reportOf(sources, Kind::Recording);
    const auto made = makeRoyaltyReport(RecordingId{}, claimOf(report).value(), builder.book(),
                                        test::policyWith(""), "2026-01-01", {1000});
    ASSERT_TRUE(made.has_value()) << made.error().message;
    const Sankey sankey = makeSankey(*made);
    int small = 0;
    double sum = 0.0;
    for (const SankeyNode& node : sankey.nodes) {
        if (node.column != 1) continue;
        sum += node.share;
        small += node.share < 0.01 ? 1 : 0;
    }
    EXPECT_EQ(small, 0);
    EXPECT_NEAR(sum, 1.0, 1e-9);
    RoyaltyModel model;
    const QAbstractItemModelTester tester(&model);
    model.setReport(&*made);
    EXPECT_EQ(model.rowCount(), static_cast<int>(made->lines.size()));
}

}  // namespace
}  // namespace tributary::ui
