#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

#include "tests/ui/window_fixture.h"
#include "ui/models/blind_test.h"
#include "ui/models/comparison_model.h"
#include "ui/pages/compare_page.h"
#include "ui/views/blind_panel.h"
#include "ui/views/matrix_view.h"
#include "ui/views/pair_wave_view.h"
#include "ui/window/comparison_desk.h"
#include "ui/window/page_stack.h"
#include "ui/window/playback_controller.h"

namespace tributary::ui {
namespace {

constexpr int kRate = 22050;

/// Two files, the second of which holds the first one's beginning five seconds later.
class CompareTest : public WindowTest {
protected:
    void SetUp() override {
        player_.hasDevice = true;
        WindowTest::SetUp();
        const auto piece = test::piece(5, 24.0, kRate);
        std::vector<float> later = test::piece(8, 5.0, kRate);
        later.insert(later.end(), piece.begin(), piece.begin() + 18 * kRate);
        EXPECT_TRUE(test::writeSound(folder_ / "a.wav", test::Sound::Wav16, piece, 1, kRate));
        EXPECT_TRUE(test::writeSound(folder_ / "b.wav", test::Sound::Wav16, later, 1, kRate));
        window_->showPage(QStringLiteral("compare"));
        page_ = window_->findChild<ComparePage*>();
        page_->setSides(folder_ / "a.wav", folder_ / "b.wav");
        settle();
        ASSERT_NE(page_->desk().pair(), nullptr);
    }
    ComparePage* page_ = nullptr;
};

TEST_F(CompareTest, SaysWhatTwoFilesShareAndWhere) {
    const Comparison& found = *page_->desk().pair()->comparison;
    ASSERT_FALSE(found.passages.empty());
    EXPECT_NEAR(found.passages[0].source.beginS - found.passages[0].query.beginS, 5.0, 0.5);
    QStringList texts;
    for (const QLabel* label : page_->findChildren<QLabel*>()) texts << label->text();
    EXPECT_TRUE(texts.contains(comparisonHeadline(found)));
    auto* waves = window_->findChild<PairWaveView*>();
    EXPECT_TRUE(waves->isVisible());
    EXPECT_EQ(waves->chartItems().size(), found.passages.size());
    auto* chart = QAccessible::queryAccessibleInterface(waves);
    ASSERT_NE(chart, nullptr);
    EXPECT_EQ(chart->role(), QAccessible::Chart);
    ASSERT_EQ(chart->childCount(), static_cast<int>(found.passages.size()));
    EXPECT_TRUE(chart->child(0)->text(QAccessible::Name).contains(QStringLiteral("in A")));
    EXPECT_FALSE(chart->child(0)->rect().isEmpty());
}

TEST_F(CompareTest, TheCrosshairPlaysBothSidesAtItsPlace) {
    auto* matrix = window_->findChild<MatrixView*>();
    matrix->setFocus();
    const double before = matrix->aS();
    QTest::keyClick(matrix, Qt::Key_Right);
    EXPECT_DOUBLE_EQ(matrix->aS(), before + 1.0);
    QTest::keyClick(matrix, Qt::Key_Up, Qt::ShiftModifier);
    ASSERT_TRUE(player_.passages().has_value());
    EXPECT_NEAR(player_.passages()->a.beginS, matrix->aS(), 1e-9);
    EXPECT_NEAR(player_.passages()->b.beginS, matrix->bS(), 2.0);
    EXPECT_TRUE(player_.state().loadedA && player_.state().loadedB);
    QTest::keyClick(matrix, Qt::Key_Return);
    EXPECT_TRUE(player_.state().playing);
    QTest::mouseClick(matrix, Qt::LeftButton, {},
                      QPoint(matrix->width() / 2, matrix->height() / 2));
    EXPECT_NEAR(matrix->aS(), 12.0, 2.0);
}

TEST_F(CompareTest, ABlindComparisonHidesWhatIsHeard) {
    auto* panel = window_->findChild<BlindPanel*>();
    const auto press = [&](const char* text) {
        for (QPushButton* button : panel->findChildren<QPushButton*>()) {
            if (button->text() == QString::fromLatin1(text)) return button->click();
        }
        ADD_FAILURE() << text;
    };
    press("Begin");
    press("Hear X");
    EXPECT_EQ(player_.state().deck, panel->test().hidden());
    EXPECT_TRUE(player_.state().playing);
    const Deck heard = player_.state().deck;
    QTest::keyClick(window_.get(), Qt::Key_X);
    EXPECT_EQ(player_.state().deck, heard) << "nobody swaps while it is hidden";
    press(heard == Deck::A ? "X is A" : "X is B");
    EXPECT_EQ(panel->test().trials(), 1);
    EXPECT_EQ(panel->test().right(), 1);
    window_->showPage(QStringLiteral("jobs"));
    EXPECT_FALSE(panel->isRunning()) << "leaving the page ends it";
}

TEST_F(CompareTest, TheReportTakesTheDecksBack) {
    openSampleReport();
    window_->showPage(QStringLiteral("report"));
    settle();
    EXPECT_FALSE(player_.state().loadedB);
    EXPECT_EQ(player_.passages()->a, (PlaySpan{5.0, 17.0}));
}

TEST(BlindTest, CountsAndSaysWhatTheCountIsWorth) {
    BlindTest test(7);
    EXPECT_DOUBLE_EQ(test.byGuessing(), 1.0);
    int asA = 0;
    for (int i = 0; i < 10; ++i) {
        asA += test.hidden() == Deck::A ? 1 : 0;
        const bool right = i < 9;
        const Deck other = test.hidden() == Deck::A ? Deck::B : Deck::A;
        EXPECT_EQ(test.guess(right ? test.hidden() : other), right);
    }
    EXPECT_GT(asA, 0);
    EXPECT_LT(asA, 10);
    EXPECT_EQ(test.right(), 9);
    EXPECT_NEAR(test.byGuessing(), 11.0 / 1024.0, 1e-12);
    EXPECT_NEAR(test.interval()[0], 0.5958, 1e-3);
    EXPECT_NEAR(test.interval()[1], 0.9821, 1e-3);
    test.restart();
    EXPECT_EQ(test.trials(), 0);
}

TEST(PlaceToHear, FollowsThePassageThatLiesThere) {
    Comparison comparison;
    comparison.a.durationS = comparison.b.durationS = 100.0;
    comparison.passages = {{Kind::Recording, {10, 20}, {50, 70}, 0.0, 2.0, 0.9}};
    const ComparedPlace along = placeToHear(comparison, 15.0, 60.4);
    EXPECT_DOUBLE_EQ(along.b.beginS, 60.0) << "on the line";
    EXPECT_DOUBLE_EQ(along.a.endS, 20.0);
    EXPECT_DOUBLE_EQ(along.b.endS, 70.0);
    const ComparedPlace apart = placeToHear(comparison, 15.0, 10.0);
    EXPECT_DOUBLE_EQ(apart.b.beginS, 10.0);
    EXPECT_DOUBLE_EQ(apart.a.endS - apart.a.beginS, 12.0);
}

}  // namespace
}  // namespace tributary::ui
