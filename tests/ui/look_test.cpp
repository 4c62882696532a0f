#include <set>

#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>
#include <QTranslator>

#include "tests/ui/window_fixture.h"
#include "ui/views/column_fit.h"
#include "ui/views/influence_view.h"
#include "ui/views/lanes_view.h"
#include "ui/views/passage_panel.h"
#include "ui/views/waveform_view.h"

namespace tributary::ui {
namespace {

/// Every text 30 % longer, as a translation may make it.
class Lengthener : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int) const override {
        const QString text = QString::fromUtf8(source);
        return text + QStringLiteral("e").repeated(static_cast<int>(text.size()) * 3 / 10);
    }
};

int colours(const QImage& image) {
    std::set<QRgb> seen;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) seen.insert(image.pixel(x, y));
    }
    return static_cast<int>(seen.size());
}

bool shows(const QImage& image, const QColor& colour) {
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == colour) return true;
        }
    }
    return false;
}

class LookTest : public WindowTest {
protected:
    /// Texts that are wider than their place. Labels that elide or wrap look after themselves.
    QStringList clipped() const {
        QStringList found;
        for (const QPushButton* button : window_->findChildren<QPushButton*>()) {
            if (!button->isVisible() || button->property("role") == "card") continue;
            if (button->fontMetrics().horizontalAdvance(button->text()) + 4 > button->width()) {
                found << QStringLiteral("button ") + button->text();
            }
        }
        for (const QToolButton* button : window_->findChildren<QToolButton*>()) {
            if (!button->isVisible() || button->toolButtonStyle() == Qt::ToolButtonIconOnly)
                continue;
            if (button->fontMetrics().horizontalAdvance(button->text()) > button->width()) {
                found << QStringLiteral("tool ") + button->text();
            }
        }
        for (const QLabel* label : window_->findChildren<QLabel*>()) {
            if (!label->isVisible() || label->text().isEmpty()) continue;
            const int needed = label->wordWrap() ? label->heightForWidth(label->width())
                                                 : label->sizeHint().height();
            const bool ignores = label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
            if (needed > label->height() + 1) found << QStringLiteral("low ") + label->text();
            if (!label->wordWrap() && !ignores && label->sizeHint().width() > label->width() + 1) {
                found << QStringLiteral("narrow ") + label->text();
            }
        }
        return found;
    }
    /// Texts that lie on each other.
    QStringList overlapping() const {
        QStringList found;
        const QWidget& page = window_->reportPage();
        const QList<QWidget*> all = page.findChildren<QWidget*>();
        for (int a = 0; a < all.size(); ++a) {
            for (int b = a + 1; b < all.size(); ++b) {
                if (all[a]->parentWidget() != all[b]->parentWidget()) continue;
                if (!all[a]->isVisible() || !all[b]->isVisible()) continue;
                if (!all[a]->inherits("QLabel") && !all[a]->inherits("QPushButton")) continue;
                if (!all[b]->inherits("QLabel") && !all[b]->inherits("QPushButton")) continue;
                if (all[a]->geometry().intersects(all[b]->geometry())) {
                    found << all[a]->property("text").toString() + QStringLiteral(" / ") +
                                 all[b]->property("text").toString();
                }
            }
        }
        return found;
    }
    void expectFits(int width, int height) {
        window_->resize(width, height);
        settle();
        EXPECT_EQ(window_->size(), QSize(width, height)) << "something needs more room";
        EXPECT_EQ(clipped().join(" | ").toStdString(), "") << width << 'x' << height;
        EXPECT_EQ(overlapping().join(" | ").toStdString(), "") << width << 'x' << height;
    }
};

TEST_F(LookTest, NothingIsClippedFromTheSmallestToALargeWindow) {
    openSampleReport();
    for (const auto& [width, height] :
         {std::pair{1000, 680}, {1100, 700}, {1440, 900}, {1920, 1080}, {2560, 1440}}) {
        for (int tab = ReportPage::InfluencesTab; tab <= ReportPage::MethodTab; ++tab) {
            window_->reportPage().showTab(tab);
            expectFits(width, height);
        }
    }
}

TEST_F(LookTest, StartAndCataloguePagesFitTheSmallestWindow) {
    expectFits(1000, 680);
    window_->showPage(QStringLiteral("catalogue"));
    expectFits(1000, 680);
    openEmptyCatalogue();
    expectFits(1000, 680);
    window_->showPage(QStringLiteral("jobs"));
    expectFits(1000, 680);
}

TEST_F(LookTest, TextsThatAreThirtyPercentLongerFitToo) {
    Lengthener lengthener;
    QCoreApplication::installTranslator(&lengthener);
    makeWindow();
    expectFits(1000, 680);
    openSampleReport();
    expectFits(1000, 680);
    expectFits(1440, 900);
    window_->showPage(QStringLiteral("catalogue"));
    expectFits(1000, 680);
    QCoreApplication::removeTranslator(&lengthener);
}

TEST_F(LookTest, APassageIsHeardAndJudgedWithoutScrolling) {
    openSampleReport();
    window_->reportPage().selection().selectRow(0);
    auto* panel = window_->findChild<PassagePanel*>();
    for (const auto& [width, height] : {std::pair{1280, 720}, {1280, 800}, {1920, 1080}}) {
        window_->resize(width, height);
        settle();
        for (const QPushButton* button : panel->findChildren<QPushButton*>()) {
            EXPECT_TRUE(button->isVisible()) << button->text().toStdString();
            const QRect place(button->mapTo(panel, QPoint()), button->size());
            EXPECT_TRUE(panel->rect().contains(place))
                << button->text().toStdString() << " at " << width << 'x' << height;
        }
        EXPECT_EQ(panel->findChild<AlignmentPlot*>()->isVisible(), height >= 800) << height;
    }
}

TEST(ColumnFit, GivesEveryHeadingItsRoomAndTheRestToThoseThatTakeIt) {
    QStandardItemModel model(1, 3);
    model.setHorizontalHeaderLabels(
        {QStringLiteral("title"), QStringLiteral("Entrenamiento de IA"), QStringLiteral("note")});
    QTableView table;
    table.setModel(&model);
    fitColumns(table, {{0, 100, 1, 0}, {1, 40, 0, 0}, {2, 90, 0, 1}});
    table.resize(500, 200);
    table.show();
    QCoreApplication::processEvents();
    EXPECT_GE(table.columnWidth(1), headingWidth(model, 1)) << "wider than it was given";
    EXPECT_EQ(table.columnWidth(0) + table.columnWidth(1) + 90, table.viewport()->width());
    table.resize(100 + headingWidth(model, 1) + 40, 200);
    QCoreApplication::processEvents();
    EXPECT_TRUE(table.isColumnHidden(2)) << "gives way rather than scroll";
    EXPECT_FALSE(table.isColumnHidden(1));
}

TEST_F(LookTest, RightToLeftMirrorsThePageButNotTime) {
    QApplication::setLayoutDirection(Qt::RightToLeft);
    player_.hasDevice = true;
    makeWindow();
    openSampleReport();
    for (int tab = ReportPage::InfluencesTab; tab <= ReportPage::MethodTab; ++tab) {
        window_->reportPage().showTab(tab);
        expectFits(1000, 680);
    }
    window_->resize(1440, 900);
    settle();
    auto* lanes = window_->findChild<LanesView*>();
    const auto* passage = window_->findChild<PassagePanel*>();
    EXPECT_LT(passage->mapTo(window_.get(), QPoint()).x(), window_->width() / 2);
    const TimeAxis axis = timelineAxis(lanes->width(), 100.0);
    const QPoint place(static_cast<int>(axis.x(72.0)), lanes->laneRect(1).center().y());
    QTest::mouseClick(lanes, Qt::LeftButton, {}, place);
    EXPECT_EQ(window_->reportPage().selection().passage(), 4) << "later is to the right";
    window_.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

TEST_F(LookTest, PaintedWidgetsShowTheReportInBothThemes) {
    openSampleReport();
    window_->resize(1440, 900);
    for (const bool dark : {true, false}) {
        const Theme theme = dark ? darkTheme() : lightTheme();
        window_->setThemeChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        settle();
        const QImage waveform = window_->findChild<WaveformView*>()->grab().toImage();
        EXPECT_TRUE(shows(waveform, theme.muted)) << "bars";
        EXPECT_TRUE(shows(waveform, theme.accent)) << "playhead";
        const QImage lanes = window_->findChild<LanesView*>()->grab().toImage();
        EXPECT_GT(colours(lanes), 60);
        EXPECT_TRUE(shows(lanes, theme.text)) << "the selected passage's frame";
        const QImage plot = window_->findChild<InfluenceView*>()->grab().toImage();
        for (const Kind kind : {Kind::Recording, Kind::Structure, Kind::Harmony, Kind::Style}) {
            EXPECT_TRUE(shows(plot, theme.kind(kind))) << kindName(kind);
        }
        const QImage alignment = window_->findChild<AlignmentPlot*>()->grab().toImage();
        EXPECT_TRUE(shows(alignment, theme.kind(Kind::Recording)));
    }
}

TEST_F(LookTest, KindsAreHatchedAndLetteredNotOnlyColoured) {
    openSampleReport();
    window_->resize(1440, 900);
    settle();
    auto* lanes = window_->findChild<LanesView*>();
    const QImage image = lanes->grab().toImage();
    const QRect first = lanes->laneRect(0);
    // Inside a ribbon, clear of its letter, a plain fill would be one colour.
    const TimeAxis axis = timelineAxis(lanes->width(), 100.0);
    const int left = static_cast<int>(axis.x(9.0));
    const QImage inside = image.copy(left, first.center().y() - 8, 50, 14);
    EXPECT_GT(colours(inside), 1);
}

TEST_F(LookTest, AClickOnARibbonSelectsAndLoopsItsPassage) {
    player_.hasDevice = true;
    makeWindow();
    openSampleReport();
    window_->resize(1440, 900);
    settle();
    auto* lanes = window_->findChild<LanesView*>();
    const TimeAxis axis = timelineAxis(lanes->width(), 100.0);
    const QPoint place(static_cast<int>(axis.x(72.0)), lanes->laneRect(1).center().y());
    QTest::mouseClick(lanes, Qt::LeftButton, {}, place);
    EXPECT_EQ(window_->reportPage().selection().passage(), 4);
    EXPECT_TRUE(player_.state().looping);
    EXPECT_TRUE(player_.state().playing);
    auto* waveform = window_->findChild<WaveformView*>();
    QTest::mouseClick(waveform, Qt::LeftButton, {},
                      QPoint(static_cast<int>(axis.x(50.0)), waveform->height() / 2));
    EXPECT_NEAR(player_.state().positionS, 50.0, 0.2);
}

}  // namespace
}  // namespace tributary::ui
