#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTableWidget>
#include <QToolButton>

#include "app/gui/single_instance.h"
#include "core/base/digest.h"
#include "tests/support/catalogue_samples.h"
#include "tests/ui/window_fixture.h"
#include "ui/models/fuzzy.h"
#include "ui/pages/catalogue_page.h"
#include "ui/text/language.h"
#include "ui/window/about_dialog.h"
#include "ui/window/actions.h"
#include "ui/window/page.h"
#include "ui/window/page_stack.h"
#include "ui/window/quick_open.h"
#include "ui/window/recent_files.h"
#include "ui/window/settings_dialog.h"
#include "ui/window/shortcut_settings.h"
#include "ui/window/status_line.h"

namespace tributary::ui {
namespace {

TEST(Fuzzy, BeginningsOfWordsBeatMiddles) {
    EXPECT_GT(fuzzyScore(QStringLiteral("er"), QStringLiteral("Export the report")),
              fuzzyScore(QStringLiteral("er"), QStringLiteral("Name the submitter")));
    EXPECT_GT(fuzzyScore(QStringLiteral("export"), QStringLiteral("Export the report")),
              fuzzyScore(QStringLiteral("export"), QStringLiteral("Extra port")));
    EXPECT_GT(fuzzyScore(QStringLiteral("export the report"), QStringLiteral("Export the report")),
              fuzzyScore(QStringLiteral("etr"), QStringLiteral("Export the report")));
    EXPECT_EQ(fuzzyScore(QStringLiteral("xq"), QStringLiteral("Export")), 0);
    EXPECT_GT(fuzzyScore({}, QStringLiteral("anything")), 0);
}

class ShellTest : public WindowTest {
protected:
    QuickOpen& quick() { return *window_->findChild<QuickOpen*>(); }
    void type(const QString& text) {
        quick().field().setText(text);
        settle();
    }
    QStringList offered() {
        QStringList texts;
        for (int row = 0; row < quick().model().rowCount(); ++row) {
            texts << quick().model().index(row).data().toString();
        }
        return texts;
    }
};

TEST_F(ShellTest, ThePaletteFindsAndGivesACommand) {
    QTest::keyClick(window_.get(), Qt::Key_K, Qt::ControlModifier);
    ASSERT_TRUE(quick().isVisible());
    type(QStringLiteral("jobs"));
    ASSERT_FALSE(offered().isEmpty());
    EXPECT_EQ(offered().front(), QStringLiteral("Go to Jobs"));
    QTest::keyClick(&quick().field(), Qt::Key_Return);
    EXPECT_FALSE(quick().isVisible());
    EXPECT_EQ(window_->pages().current(), QStringLiteral("jobs"));
}

TEST_F(ShellTest, ThePaletteOffersOnlyWhatCanBeDone) {
    window_->showPalette();
    type(QStringLiteral("export the report"));
    EXPECT_FALSE(offered().contains(QStringLiteral("Export the report")));
    openSampleReport();
    window_->showPalette();
    type(QStringLiteral("export the report"));
    EXPECT_TRUE(offered().contains(QStringLiteral("Export the report")));
    QTest::keyClick(&quick().field(), Qt::Key_Escape);
    EXPECT_FALSE(quick().isVisible());
}

TEST_F(ShellTest, SearchFindsPagesSubmissionsAndTracks) {
    Submission submission;
    submission.id = SubmissionId{1};
    submission.file = folder_ / "night-ferry.wav";
    submission.track.title = "Night Ferry";
    window_->inbox().put({submission});
    QTest::keyClick(window_.get(), Qt::Key_F, Qt::ControlModifier);
    ASSERT_TRUE(quick().isVisible());
    type(QStringLiteral("ferry"));
    EXPECT_EQ(offered(), QStringList{QStringLiteral("Night Ferry")});
    type(QStringLiteral("catal"));
    EXPECT_EQ(offered(), QStringList{QStringLiteral("Catalogue")});
    type(QStringLiteral("nothing is called so"));
    EXPECT_TRUE(offered().isEmpty());
}

TEST_F(ShellTest, EveryCommandHasAnIconThatIsThere) {
    for (const Command& command : window_->actions().commands()) {
        EXPECT_FALSE(command.text.isEmpty()) << command.id.toStdString();
        EXPECT_FALSE(command.group.isEmpty()) << command.id.toStdString();
        if (!command.listed) continue;
        EXPECT_TRUE(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(command.icon)))
            << command.id.toStdString() << ' ' << command.icon.toStdString();
    }
}

TEST_F(ShellTest, NoTwoCommandsShareAKeyWhereBothCouldBeMeant) {
    const Actions& actions = window_->actions();
    for (const Command& command : actions.commands()) {
        EXPECT_TRUE(actions.conflicts(command.id, actions.keys(command.id)).isEmpty())
            << command.id.toStdString() << " and "
            << actions.conflicts(command.id, actions.keys(command.id)).join(' ').toStdString();
    }
}

TEST_F(ShellTest, KeysCanBeChangedAreKeptAndConflictsAreRefused) {
    ShortcutSettings settings(window_->actions());
    settings.choose(QStringLiteral("help.about"));
    EXPECT_FALSE(settings.assign(Qt::CTRL | Qt::Key_O));
    EXPECT_TRUE(settings.message().contains(QStringLiteral("Open")));
    EXPECT_TRUE(window_->actions().keys(QStringLiteral("help.about")).isEmpty());
    EXPECT_TRUE(settings.assign(Qt::CTRL | Qt::ALT | Qt::Key_B));
    EXPECT_TRUE(settings.message().isEmpty());
    makeWindow();
    EXPECT_EQ(window_->actions().keys(QStringLiteral("help.about")),
              QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_B));
    QTest::keyClick(window_.get(), Qt::Key_B, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_NE(window_->findChild<AboutDialog*>(), nullptr);
    window_->actions().resetAllKeys();
    EXPECT_TRUE(window_->actions().keys(QStringLiteral("help.about")).isEmpty());
}

TEST_F(ShellTest, SettingsHoldAtOnceAndAreKept) {
    window_->showSettings();
    auto* dialog = window_->findChild<SettingsDialog*>();
    ASSERT_NE(dialog, nullptr);
    QComboBox* theme = nullptr;
    for (QComboBox* box : dialog->findChildren<QComboBox*>()) {
        if (box->accessibleName() == QStringLiteral("Theme")) theme = box;
    }
    ASSERT_NE(theme, nullptr);
    theme->setCurrentIndex(2);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), lightTheme().window);
    window_.reset();
    const QSettings kept(QString::fromStdString((folder_ / "window.ini").string()),
                         QSettings::IniFormat);
    EXPECT_EQ(kept.value(QStringLiteral("window/theme")).toInt(), 2);
}

TEST_F(ShellTest, RestoresPageCatalogueAndReport) {
    openEmptyCatalogue();
    openSampleReport();
    window_->close();
    makeWindow();
    window_->restoreSession();
    settle();
    EXPECT_EQ(window_->pages().current(), QStringLiteral("report"));
    ASSERT_NE(window_->workspace().report(), nullptr);
    ASSERT_NE(window_->workspace().catalogue(), nullptr);
    window_->showPage(QStringLiteral("jobs"));
    window_->close();
    makeWindow();
    window_->restoreSession();
    settle();
    EXPECT_EQ(window_->workspace().catalogue()->name, "empty");
}

TEST_F(ShellTest, AWindowThatWasKilledComesBackAsItWas) {
    const auto catalogue = openEmptyCatalogue();
    openSampleReport();
    window_->showPage(QStringLiteral("rights"));
    window_->pages().setInspectorShown(false);
    window_->resize(1111, 777);
    // What stands in the file when the process ends: a copy of it is all that the next one has.
    const auto file = folder_ / "window.ini";
    const auto kept = folder_ / "kept.ini";
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            std::error_code notYet;
            std::filesystem::copy_file(file, kept,
                                       std::filesystem::copy_options::overwrite_existing, notYet);
            if (notYet) return false;
            QSettings disk(toQString(kept), QSettings::IniFormat);
            disk.sync();
            return disk.value(QStringLiteral("session/page")).toString() ==
                       QStringLiteral("rights") &&
                   disk.value(QStringLiteral("session/report")).toString() ==
                       toQString(folder_ / "report.json");
        },
        20'000));
    window_.reset();
    std::filesystem::remove(file);
    std::filesystem::copy_file(kept, file);
    makeWindow();
    window_->restoreSession();
    settle();
    EXPECT_EQ(window_->pages().current(), QStringLiteral("rights"));
    EXPECT_FALSE(window_->pages().inspectorShown());
    EXPECT_EQ(window_->size(), QSize(1111, 777));
    EXPECT_NE(window_->workspace().report(), nullptr);
    ASSERT_NE(window_->workspace().catalogue(), nullptr);
    EXPECT_EQ(window_->workspace().catalogue()->file, catalogue);
}

TEST_F(ShellTest, WhatIsNotYetRestoredIsNotForgotten) {
    openEmptyCatalogue();
    openSampleReport();
    window_->showPage(QStringLiteral("jobs"));
    window_->close();
    makeWindow();
    window_->restoreSession();
    // Nothing was read yet; the window does not take what it shows now for what was left.
    window_->resize(1234, 800);
    const QSettings settings(toQString(folder_ / "window.ini"), QSettings::IniFormat);
    EXPECT_EQ(settings.value(QStringLiteral("session/page")).toString(), QStringLiteral("jobs"));
    settle();
    EXPECT_TRUE(QTest::qWaitFor([&] { return window_->pages().current() == "jobs"; }));
}

TEST_F(ShellTest, RemembersWhatWasOpenedBeforeAndCanForgetIt) {
    const auto file = openEmptyCatalogue();
    openSampleReport();
    RecentFiles recent(nullptr);
    recent.add(RecentFiles::Sort::Reports, QStringLiteral("/a.json"));
    recent.add(RecentFiles::Sort::Reports, QStringLiteral("/b.json"));
    recent.add(RecentFiles::Sort::Reports, QStringLiteral("/a.json"));
    EXPECT_EQ(recent.files(RecentFiles::Sort::Reports),
              (QStringList{QStringLiteral("/a.json"), QStringLiteral("/b.json")}));
    auto* kept = window_->findChild<RecentFiles*>();
    ASSERT_NE(kept, nullptr);
    EXPECT_EQ(kept->files(RecentFiles::Sort::Catalogues), QStringList{toQString(file)});
    EXPECT_EQ(kept->files(RecentFiles::Sort::Reports).size(), 1);
    kept->clear();
    EXPECT_TRUE(kept->files(RecentFiles::Sort::Catalogues).isEmpty());
}

TEST_F(ShellTest, TheStatusLineTellsTheCataloguesVersionAndTheAgeOfItsBackup) {
    const auto file = folder_ / "dated.tributary";
    {
        auto catalogue = Catalogue::create(file, "dated").value();
        ASSERT_TRUE(catalogue.addTracks(std::vector{samples::track(1)}, samples::instant()));
    }
    const auto says = [this](const char* text) {
        for (const QLabel* label : window_->findChild<StatusLine*>()->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(QString::fromLatin1(text)))
                return true;
        }
        return false;
    };
    EXPECT_TRUE(says("No catalogue is open"));
    window_->openPaths({file});
    settle();
    EXPECT_TRUE(says("version"));
    EXPECT_TRUE(says("Never backed up"));
    window_->actions().trigger(QStringLiteral("catalogue.backup"));
    settle();
    EXPECT_TRUE(says("Backed up just now"));
    makeWindow();
    window_->openPaths({file});
    settle();
    EXPECT_TRUE(says("Backed up just now")) << "read from the backup beside it";
}

TEST_F(ShellTest, TheDemosFilesRowsAndTraceAreRemovedInOneClick) {
    const auto demo = folder_ / "demo";
    std::filesystem::create_directories(demo / "tracks");
    test::writeBytes(demo / "README.txt", "The Tributary demo\n");
    test::writeBytes(demo / "SHA256SUMS", sha256Hex("The Tributary demo\n") + "  README.txt\n");
    ASSERT_TRUE(Catalogue::create(demo / "demo.tributary", "Tributary demo"));
    EXPECT_FALSE(window_->knowsDemo());
    window_->openPaths({demo / "demo.tributary"});
    settle();
    EXPECT_TRUE(window_->knowsDemo());
    std::vector<Submission> rows(2);
    rows[0].id = SubmissionId{1};
    rows[0].file = demo / "ai-track.ogg";
    rows[1].id = SubmissionId{2};
    rows[1].file = folder_ / "mine.wav";
    for (Submission& row : rows) row.status = SubmissionStatus::Done;
    window_->inbox().put(rows);
    window_->actions().trigger(QStringLiteral("file.removeDemo"));
    settle();
    EXPECT_EQ(shownError(), "");
    EXPECT_FALSE(std::filesystem::exists(demo));
    EXPECT_EQ(window_->workspace().catalogue(), nullptr);
    ASSERT_EQ(window_->inbox().model().rowCount(), 1);
    EXPECT_EQ(window_->inbox().model().at(0).id.value, 2);
    EXPECT_FALSE(window_->knowsDemo());
}

TEST_F(ShellTest, TheDemosFirstReportSaysWhatToPressAndOffersToRemoveIt) {
    auto* notice = window_->findChild<NoticePanel*>();
    openSampleReport();
    EXPECT_FALSE(notice->isVisible()) << "an ordinary report";
    Q_EMIT window_->workspace().demoReady();
    openSampleReport();
    ASSERT_TRUE(notice->isVisible());
    EXPECT_TRUE(notice->accessibleName().contains(QStringLiteral("Space plays")));
    QPushButton* remove = nullptr;
    for (auto* button : notice->findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("Remove the demo")) remove = button;
    }
    ASSERT_NE(remove, nullptr);
    EXPECT_TRUE(remove->isVisible());
    remove->click();
    settle();
    EXPECT_EQ(shownError(), "") << "there is nothing to remove, which is no error";
}

TEST_F(ShellTest, JobsAreListedNewestFirst) {
    openEmptyCatalogue();
    JobList& jobs = window_->workspace().jobs();
    const auto nothing = [](const Progress&, std::stop_token) { return Job::Outcome{}; };
    jobs.add(QStringLiteral("first"), nothing, JobList::Order::Queued);
    jobs.add(QStringLiteral("second"), nothing, JobList::Order::Queued);
    settle();
    window_->showPage(QStringLiteral("jobs"));
    auto* table = window_->pages().page(QStringLiteral("jobs"))->findChild<QTableView*>();
    ASSERT_NE(table, nullptr);
    const QAbstractItemModel& shown = *table->model();
    ASSERT_GE(shown.rowCount(), 2);
    EXPECT_LT(shown.rowCount(), jobs.rowCount()) << "what was done at once is no news";
    EXPECT_EQ(shown.index(0, JobList::Title).data(), QStringLiteral("second"));
    EXPECT_EQ(shown.index(1, JobList::Title).data(), QStringLiteral("first"));
}

TEST_F(ShellTest, TheInspectorStandsOnlyBesideWhatItCanShow) {
    auto* page = window_->findChild<CataloguePage*>();
    window_->showPage(QStringLiteral("catalogue"));
    EXPECT_FALSE(window_->pages().hasInspector()) << "no catalogue is open";
    const auto file = folder_ / "few.tributary";
    {
        auto catalogue = Catalogue::create(file, "few").value();
        ASSERT_TRUE(catalogue.addTracks(std::vector{samples::track(1)}, samples::instant()));
    }
    window_->openPaths({file});
    settle();
    EXPECT_TRUE(window_->pages().hasInspector());
    page->showTab(CataloguePage::HealthTab);
    EXPECT_FALSE(window_->pages().hasInspector());
    page->showTab(CataloguePage::TracksTab);
    EXPECT_TRUE(window_->pages().hasInspector());
}

TEST_F(ShellTest, TheLanguageIsChosenInTheSettings) {
    window_->showSettings();
    QComboBox* language = nullptr;
    for (QComboBox* box : window_->findChild<SettingsDialog*>()->findChildren<QComboBox*>()) {
        if (box->accessibleName() == QStringLiteral("Language")) language = box;
    }
    ASSERT_NE(language, nullptr);
    const int german = language->findData(QStringLiteral("de"));
    ASSERT_GE(german, 0);
    language->setCurrentIndex(german);
    window_.reset();
    EXPECT_EQ(languageChoice(QSettings(QString::fromStdString((folder_ / "window.ini").string()),
                                       QSettings::IniFormat)),
              QStringLiteral("de"));
}

TEST_F(ShellTest, AboutNamesEveryLibraryWithItsLicence) {
    window_->showAbout();
    auto* table = window_->findChild<AboutDialog*>()->findChild<QTableWidget*>();
    ASSERT_NE(table, nullptr);
    ASSERT_GT(table->rowCount(), 15);
    for (int row = 0; row < table->rowCount(); ++row) {
        for (int column = 0; column < 3; ++column) {
            EXPECT_FALSE(table->item(row, column)->text().isEmpty()) << row;
        }
    }
}

TEST(SingleInstanceTest, ASecondStartHandsItsFilesToTheFirst) {
    const test::TempFolder folder;
    const QString name = instanceName(QString::fromStdString(folder.path().string()));
    SingleInstance second(name);
    EXPECT_FALSE(second.handOver({"/music/a.wav"})) << "nobody is there";
    SingleInstance first(name);
    first.listen();
    std::vector<std::filesystem::path> got;
    int times = 0;
    QObject::connect(&first, &SingleInstance::asked,
                     [&](const std::vector<std::filesystem::path>& files) {
                         got = files;
                         ++times;
                     });
    EXPECT_TRUE(second.handOver({"/music/a.wav", "/music/ünïcode b.wav"}));
    for (int i = 0; i < 100 && times == 0; ++i) QTest::qWait(10);
    ASSERT_EQ(times, 1);
    EXPECT_EQ(got, (std::vector<std::filesystem::path>{"/music/a.wav", "/music/ünïcode b.wav"}));
    EXPECT_TRUE(second.handOver({})) << "raises the window";
    for (int i = 0; i < 100 && times == 1; ++i) QTest::qWait(10);
    EXPECT_EQ(times, 2);
    EXPECT_TRUE(got.empty());
}

}  // namespace
}  // namespace tributary::ui
