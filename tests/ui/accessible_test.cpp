#include <algorithm>

#include <QAbstractItemView>
#include <QAccessible>
#include <QAccessibleValueInterface>
#include <QPushButton>
#include <QTableView>

#include "tests/support/catalogue_samples.h"
#include "tests/ui/accessible_names.h"
#include "tests/ui/window_fixture.h"
#include "ui/models/error_rates.h"
#include "ui/pages/method_view.h"
#include "ui/views/accessible_chart.h"
#include "ui/views/error_rates_view.h"
#include "ui/views/lanes_view.h"
#include "ui/views/waveform_view.h"
#include "ui/window/page_stack.h"
#include "ui/window/playback_controller.h"

namespace tributary::ui {
namespace {

class AccessibleTest : public WindowTest {};

TEST_F(AccessibleTest, WhateverTakesTheKeyboardHasAName) {
    openEmptyCatalogue();
    openSampleReport();
    for (const PageInfo& info : window_->pages().infos()) {
        window_->showPage(info.id);
        settle();
        EXPECT_EQ(unnamedWithin(*window_).join(QStringLiteral(" | ")).toStdString(), "")
            << info.id.toStdString();
    }
    window_->showPage(QStringLiteral("report"));
    for (int tab = ReportPage::InfluencesTab; tab <= ReportPage::MethodTab; ++tab) {
        window_->reportPage().showTab(tab);
        settle();
        EXPECT_EQ(unnamedWithin(*window_).join(QStringLiteral(" | ")).toStdString(), "")
            << "tab " << tab;
    }
}

TEST_F(AccessibleTest, NoTableKeepsTheTabKeyToItself) {
    openEmptyCatalogue();
    openSampleReport();
    const auto views = window_->findChildren<QAbstractItemView*>();
    ASSERT_FALSE(views.isEmpty());
    for (const QAbstractItemView* view : views) {
        EXPECT_FALSE(view->tabKeyNavigation()) << view->accessibleName().toStdString();
    }
}

/// Presses Tab from the first on, until it leaves the page or has been all round.
QList<QWidget*> visitedByTab(QWidget& page, QWidget* first) {
    QList<QWidget*> visited{first};
    first->setFocus();
    constexpr int kMost = 100;
    for (int i = 0; i < kMost; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QWidget* now = QApplication::focusWidget();
        if (now == nullptr || !page.isAncestorOf(now) || visited.contains(now)) break;
        visited << now;
    }
    return visited;
}

TEST_F(AccessibleTest, TheTabKeyGoesThroughAPageAsItIsRead) {
    openEmptyCatalogue();
    const auto file = folder_ / "few.tributary";
    {
        auto catalogue = Catalogue::create(file, "few").value();
        ASSERT_TRUE(catalogue.addTracks(std::vector{samples::track(1)}, samples::instant()));
    }
    window_->openPaths({file});
    settle();
    window_->activateWindow();
    for (const char* id : {"catalogue", "rights"}) {
        window_->showPage(QString::fromLatin1(id));
        settle();
        QWidget& page = *window_->pages().page(QString::fromLatin1(id));
        const auto buttons = page.findChildren<QPushButton*>();
        const auto shown = std::find_if(buttons.begin(), buttons.end(), [](QPushButton* button) {
            return button->isVisible() && button->isEnabled();
        });
        ASSERT_NE(shown, buttons.end()) << id;
        const auto visited = visitedByTab(page, *shown);
        ASSERT_GT(visited.size(), 1) << id;
        for (int i = 1; i < visited.size(); ++i) {
            const QRect before(visited[i - 1]->mapTo(&page, QPoint()), visited[i - 1]->size());
            const QRect now(visited[i]->mapTo(&page, QPoint()), visited[i]->size());
            EXPECT_TRUE(now.bottom() > before.top() || now.left() > before.right())
                << id << ": " << visited[i]->accessibleName().toStdString() << " stands before "
                << visited[i - 1]->accessibleName().toStdString();
        }
    }
}

TEST_F(AccessibleTest, TheSeekBarIsASliderThatCanBeMoved) {
    player_.hasDevice = true;
    makeWindow();
    openSampleReport();
    auto* bar = window_->findChild<SeekBar*>();
    auto* interface = QAccessible::queryAccessibleInterface(bar);
    ASSERT_NE(interface, nullptr);
    EXPECT_EQ(interface->role(), QAccessible::Slider);
    ASSERT_NE(interface->valueInterface(), nullptr);
    EXPECT_DOUBLE_EQ(interface->valueInterface()->maximumValue().toDouble(), 100.0);
    interface->valueInterface()->setCurrentValue(42.0);
    EXPECT_NEAR(player_.state().positionS, 42.0, 0.1);
    bar->setTimes(42.0, 100.0);
    EXPECT_EQ(interface->text(QAccessible::Value), QStringLiteral("0:42 of 1:40"));
    auto* meter = QAccessible::queryAccessibleInterface(window_->findChild<LevelMeter*>());
    ASSERT_NE(meter, nullptr);
    EXPECT_EQ(meter->text(QAccessible::Value), QStringLiteral("silent"));
}

TEST_F(AccessibleTest, MarkersAreItemsOfTheWaveform) {
    player_.hasDevice = true;
    makeWindow();
    openSampleReport();
    auto* wave = window_->findChild<WaveformView*>();
    auto* interface = QAccessible::queryAccessibleInterface(wave);
    ASSERT_NE(interface, nullptr);
    EXPECT_EQ(interface->childCount(), 1) << "the playhead";
    wave->setMarkers({30.0});
    ASSERT_EQ(interface->childCount(), 2);
    EXPECT_EQ(interface->child(1)->text(QAccessible::Value), QStringLiteral("0:30.0"));
    interface->child(1)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_NEAR(player_.state().positionS, 30.0, 0.1);
}

TEST_F(AccessibleTest, LanesNameTheirPassagesAndCanBeChosen) {
    openSampleReport();
    auto* lanes = window_->findChild<LanesView*>();
    auto* interface = QAccessible::queryAccessibleInterface(lanes);
    ASSERT_EQ(interface->childCount(), 7);
    EXPECT_EQ(interface->child(3)->text(QAccessible::Name), QStringLiteral("Harbour Lights"));
    interface->child(3)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(window_->reportPage().selection().passage(), 3);
    EXPECT_TRUE(interface->child(3)->state().selected);
}

TEST_F(AccessibleTest, ErrorRatesAreATable) {
    Report report = test::sampleReport();
    Validation v;
    v.engine = report.engine;
    v.measuredOn = "2026-11-21";
    v.material = "Clips.";
    v.clips = 80;
    v.kinds = {{Kind::Recording, {2, 40}, {1, 39}, {0, 38}}};
    v.falseNames = {4, 500};
    ErrorRatesView view;
    report.validation = v;
    view.setReport(report);
    const auto* table = view.findChild<QTableView*>();
    EXPECT_EQ(table->model()->index(0, 1).data().toString(),
              QString::fromUtf8("5\u00A0%\u00A0(1\u2060–\u206017)"));
    EXPECT_TRUE(
        reportCaveat(report).contains(QString::fromUtf8("0.8\u00A0%\u00A0(0.3\u2060–\u20602.0)")))
        << reportCaveat(report).toStdString();
    EXPECT_EQ(errorRateSentences(report).size(), 3);
    report.engine.version = "another";
    EXPECT_TRUE(errorRateSentences(report).last().contains(QStringLiteral("another engine")));
    EXPECT_FALSE(reportCaveat(report).contains(QStringLiteral("0.8")))
        << "what was measured of another engine is no caveat of this one";
    report.validation.reset();
    view.setReport(report);
    EXPECT_EQ(table->model()->rowCount(), 0);
    EXPECT_TRUE(errorRateSentences(report).first().contains(QStringLiteral("without measured")));
}

}  // namespace
}  // namespace tributary::ui
