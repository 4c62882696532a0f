#include "ui/window/main_window.h"

#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

#include "tests/ui/window_fixture.h"
#include "ui/pages/start_page.h"
#include "ui/text/format.h"
#include "ui/window/page_stack.h"
#include "ui/window/shortcut_sheet.h"

namespace tributary::ui {
namespace {

void drop(QWidget& window, const std::vector<std::filesystem::path>& files) {
    QMimeData data;
    QList<QUrl> urls;
    for (const auto& file : files) urls << QUrl::fromLocalFile(toQString(file));
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent event(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &event);
}

TEST_F(WindowTest, OpensWithoutASoundCardAndSaysSo) {
    EXPECT_TRUE(window_->isVisible());
    EXPECT_EQ(window_->transport().message(), QStringLiteral("No sound card here."));
    player_.hasDevice = true;
    makeWindow();
    EXPECT_EQ(window_->transport().message(), QString());
}

TEST_F(WindowTest, BeginsWithTheThreeWaysIn) {
    const auto* start = window_->findChild<StartPage*>();
    ASSERT_NE(start, nullptr);
    EXPECT_TRUE(start->isVisible());
    QStringList names;
    for (const QPushButton* button : start->findChildren<QPushButton*>()) {
        names << button->accessibleName();
    }
    EXPECT_TRUE(names.contains(QStringLiteral("Try the demo")));
    EXPECT_TRUE(names.contains(QStringLiteral("Analyse a file")));
    EXPECT_TRUE(names.contains(QStringLiteral("Open a catalogue")));
}

TEST_F(WindowTest, CreatesACatalogueAndNeverReplacesOne) {
    const auto file = folder_ / "mine.tributary";
    window_->workspace().createCatalogue(file);
    settle();
    ASSERT_NE(window_->workspace().catalogue(), nullptr);
    EXPECT_EQ(window_->workspace().catalogue()->name, "mine");
    const std::string before = test::readBytes(file);
    window_->workspace().createCatalogue(file);
    settle();
    EXPECT_TRUE(window_->errorPanel().isVisible());
    EXPECT_EQ(shownError(), titleOf(ErrorCode::CatalogueExists));
    EXPECT_EQ(test::readBytes(file), before);
}

TEST_F(WindowTest, ADroppedFileWithoutACatalogueIsKeptUntilThereIsOne) {
    const auto file = folder_ / "short.wav";
    ASSERT_TRUE(test::writeSound(file, test::Sound::Wav16, test::tone(220.0, 1.0, 8000), 1, 8000));
    drop(*window_, {file});
    settle();
    ASSERT_TRUE(window_->errorPanel().isVisible());
    EXPECT_TRUE(window_->errorPanel().reportText().contains(QStringLiteral("Ctrl+O")));
    openEmptyCatalogue();
    settle();
    EXPECT_TRUE(window_->errorPanel().reportText().contains(toQString(file)))
        << "the analysis began, and says that the file is too short";
    EXPECT_EQ(shownError(), titleOf(ErrorCode::AudioTooShort));
}

TEST_F(WindowTest, ATrackGivenWithItsCatalogueIsComparedWithItAndShown) {
    const auto catalogue = folder_ / "mine.tributary";
    ASSERT_TRUE(Catalogue::create(catalogue, "mine").has_value());
    const auto file = folder_ / "song.wav";
    ASSERT_TRUE(test::writeSound(file, test::Sound::Wav16, test::piece(3, 8.0, 22050), 1, 22050));
    window_->openPaths({catalogue, file});
    do {
        settle();
    } while (window_->inbox().openCount() > 0);
    EXPECT_EQ(shownError(), "");
    EXPECT_EQ(window_->workspace().trackFile(), file);
    EXPECT_NE(window_->workspace().report(), nullptr);
    EXPECT_EQ(window_->inbox().model().rowCount(), 1);
}

TEST_F(WindowTest, ADroppedFileThatIsNoAudioShowsTheErrorPanel) {
    openEmptyCatalogue();
    window_->showPage(QStringLiteral("analyse"));
    test::writeBytes(folder_ / "notes.wav", "these are notes, not sound");
    drop(*window_, {folder_ / "notes.wav"});
    settle();
    ASSERT_TRUE(window_->errorPanel().isVisible());
    EXPECT_EQ(shownError(), titleOf(ErrorCode::AudioUnsupported));
    EXPECT_TRUE(window_->errorPanel().reportText().contains(QStringLiteral("notes.wav")));
    EXPECT_EQ(window_->workspace().report(), nullptr);
    EXPECT_EQ(window_->pages().current(), QStringLiteral("analyse")) << "nothing is half shown";
}

TEST_F(WindowTest, OpensAStoredReportWithItsAudio) {
    openSampleReport();
    EXPECT_EQ(window_->reportPage().selection().passage(), 0);
    EXPECT_EQ(window_->workspace().trackFile(), folder_ / "night-ferry.wav");
    ASSERT_NE(window_->workspace().waveform(), nullptr);
    EXPECT_NEAR(window_->workspace().waveform()->durationS, 100.0, 0.1);
    EXPECT_TRUE(player_.state().loadedA);
    EXPECT_EQ(player_.passages()->a, (PlaySpan{5.0, 17.0}));
}

TEST_F(WindowTest, RefusesAFileThatIsNoReport) {
    test::writeBytes(folder_ / "other.json", "{\"schema\":\"something else\"}");
    window_->openPaths({folder_ / "other.json"});
    settle();
    EXPECT_EQ(shownError(), titleOf(ErrorCode::ReportMalformed));
}

TEST_F(WindowTest, ExportsWhatItShows) {
    openSampleReport();
    window_->workspace().exportReport(folder_ / "out.json");
    window_->workspace().exportReport(folder_ / "out.csv");
    settle();
    const auto back = loadReport(folder_ / "out.json");
    ASSERT_TRUE(back.has_value());
    EXPECT_EQ(test::readBytes(folder_ / "out.json"), toJson(test::sampleReport(), false))
        << "as the command line writes it";
    EXPECT_NE(test::readBytes(folder_ / "out.csv").find("Low Tide"), std::string::npos);
    window_->workspace().exportReport(folder_ / "no such folder" / "out.json");
    settle();
    EXPECT_EQ(shownError(), titleOf(ErrorCode::FileUnwritable));
}

TEST_F(WindowTest, ExportsInItsOwnLanguage) {
    openSampleReport();
    const QLocale before;
    for (const auto& [locale, file] : {std::pair{"de_AT", "de.html"}, std::pair{"es_MX", "es.html"},
                                       std::pair{"fr_FR", "fr.html"}}) {
        QLocale::setDefault(QLocale(locale));
        window_->workspace().exportReport(folder_ / file);
        settle();
    }
    QLocale::setDefault(before);
    EXPECT_NE(test::readBytes(folder_ / "de.html").find("vereinbar"), std::string::npos);
    EXPECT_NE(test::readBytes(folder_ / "es.html").find("es compatible con"), std::string::npos);
    EXPECT_NE(test::readBytes(folder_ / "fr.html").find("is consistent with"), std::string::npos);
}

TEST_F(WindowTest, KeysWalkThroughInfluencesAndEvidence) {
    openSampleReport();
    ReportSelection& selection = window_->reportPage().selection();
    QTest::keyClick(window_.get(), Qt::Key_Down);
    EXPECT_EQ(selection.row(), 1);
    EXPECT_EQ(selection.passage(), 3);
    QTest::keyClick(window_.get(), Qt::Key_Period);
    EXPECT_EQ(selection.passage(), 4);
    EXPECT_EQ(player_.passages()->b, (PlaySpan{20.0, 33.0}));
    QTest::keyClick(window_.get(), Qt::Key_Comma);
    QTest::keyClick(window_.get(), Qt::Key_Comma);
    EXPECT_EQ(selection.row(), 0);
    QTest::keyClick(window_.get(), Qt::Key_Up);
    EXPECT_EQ(selection.row(), 0);
}

TEST_F(WindowTest, KeysPlaySwapAndLoop) {
    player_.hasDevice = true;
    makeWindow();
    openSampleReport();
    QTest::keyClick(window_.get(), Qt::Key_Space);
    EXPECT_TRUE(player_.state().playing);
    QTest::keyClick(window_.get(), Qt::Key_Space);
    EXPECT_FALSE(player_.state().playing);
    QTest::keyClick(window_.get(), Qt::Key_BracketLeft);
    EXPECT_TRUE(player_.state().looping);
    EXPECT_TRUE(player_.state().playing);
    EXPECT_DOUBLE_EQ(player_.state().positionS, 5.0);
    QTest::keyClick(window_.get(), Qt::Key_BracketRight);
    EXPECT_FALSE(player_.state().looping);
    QTest::keyClick(window_.get(), Qt::Key_X);
    EXPECT_EQ(player_.state().deck, Deck::A) << "no source is loaded: its catalogue is not open";
    ASSERT_TRUE(player_.load(Deck::B, {}));
    QTest::keyClick(window_.get(), Qt::Key_X);
    EXPECT_EQ(player_.state().deck, Deck::B);
}

TEST_F(WindowTest, PlayingWithoutASoundCardOnlySaysSo) {
    openSampleReport();
    QTest::keyClick(window_.get(), Qt::Key_Space);
    EXPECT_FALSE(player_.state().playing);
    EXPECT_FALSE(window_->transport().message().isEmpty());
    player_.hasDevice = true;  // plugged in
    QTest::keyClick(window_.get(), Qt::Key_Space);
    EXPECT_TRUE(player_.state().playing);
    EXPECT_TRUE(window_->transport().message().isEmpty());
}

TEST_F(WindowTest, KeysAreSilentInsideTextFieldsAndOnButtons) {
    player_.hasDevice = true;
    makeWindow();
    openSampleReport();
    openEmptyCatalogue();
    auto* button = window_->transport().findChild<QToolButton*>(QStringLiteral("loop"));
    ASSERT_NE(button, nullptr);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    EXPECT_TRUE(player_.state().looping) << "Space pressed the button that has the keyboard";
    QLineEdit field(window_.get());
    field.show();
    field.setFocus();
    const bool playing = player_.state().playing;
    QTest::keyClicks(&field, QStringLiteral("x ,[]"));
    EXPECT_EQ(field.text(), QStringLiteral("x ,[]"));
    EXPECT_EQ(player_.state().playing, playing);
}

TEST_F(WindowTest, F1ShowsTheShortcuts) {
    QTest::keyClick(window_.get(), Qt::Key_F1);
    const auto* sheet = window_->findChild<ShortcutSheet*>();
    ASSERT_NE(sheet, nullptr);
    EXPECT_TRUE(sheet->isVisible());
}

TEST_F(WindowTest, RemembersTheCatalogueAndTheTheme) {
    const auto file = openEmptyCatalogue();
    window_->setThemeChoice(ThemeChoice::Light);
    window_.reset();
    window_ = std::make_unique<MainWindow>(
        player_, WindowOptions{QString::fromStdString((folder_ / "window.ini").string()), {}});
    window_->restoreSession();
    settle();
    ASSERT_NE(window_->workspace().catalogue(), nullptr);
    EXPECT_EQ(window_->workspace().catalogue()->file, file);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), lightTheme().window);
}

TEST_F(WindowTest, EveryControlHasAName) {
    openSampleReport();
    openEmptyCatalogue();
    for (const QAbstractButton* button : window_->findChildren<QAbstractButton*>()) {
        if (qobject_cast<const QLineEdit*>(button->parentWidget())) continue;  // Qt's own
        if (QString::fromLatin1(button->metaObject()->className()).contains("Corner")) continue;
        if (button->parentWidget()->inherits("QTabBar")) continue;
        if (button->isHidden()) continue;  // named when it is shown
        EXPECT_FALSE(button->text().isEmpty() && button->accessibleName().isEmpty())
            << button->metaObject()->className() << ' ' << button->objectName().toStdString();
    }
}

TEST_F(WindowTest, TheTransportOffersOnlyWhatThereIsToHearAndSaysWhyNot) {
    player_.hasDevice = true;
    const auto button = [this](const char* name) {
        return window_->transport().findChild<QToolButton*>(QString::fromLatin1(name));
    };
    for (const char* name : {"play", "deckA", "deckB", "loop", "match"}) {
        EXPECT_FALSE(button(name)->isEnabled()) << name;
        EXPECT_NE(button(name)->toolTip(), button(name)->accessibleName()) << name;
        EXPECT_EQ(button(name)->toolTip(), button(name)->accessibleDescription()) << name;
    }
    openSampleReport();
    settle();
    for (const char* name : {"play", "deckA", "loop", "match"}) {
        EXPECT_TRUE(button(name)->isEnabled()) << name;
        EXPECT_EQ(button(name)->toolTip(), button(name)->accessibleName()) << name;
    }
    window_->reportPage().selection().selectRow(4);  // unattributed: there is nothing to loop
    settle();
    EXPECT_FALSE(button("loop")->isEnabled());
    EXPECT_FALSE(button("match")->isEnabled());
    EXPECT_TRUE(button("play")->isEnabled());
}

}  // namespace
}  // namespace tributary::ui
