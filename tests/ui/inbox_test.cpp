#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QUndoStack>

#include "core/inbox/inbox.h"
#include "tests/ui/window_fixture.h"
#include "ui/pages/inbox_page.h"
#include "ui/pages/start_page.h"
#include "ui/views/submission_table.h"
#include "ui/window/actions.h"
#include "ui/window/inbox_controller.h"
#include "ui/window/page_stack.h"
#include "ui/window/watch_folder.h"

namespace tributary::ui {
namespace {

constexpr int kRate = 22050;

class InboxWindowTest : public WindowTest {
protected:
    InboxController& inbox() { return window_->inbox(); }
    SubmissionTable& table() { return window_->inboxPage().table(); }
    std::filesystem::path audio(const std::string& name, std::uint64_t seed, double seconds = 6.0) {
        const auto file = folder_ / (name + ".wav");
        std::filesystem::create_directories(file.parent_path());
        EXPECT_TRUE(test::writeSound(file, test::Sound::Wav16, test::piece(seed, seconds, kRate), 1,
                                     kRate));
        return file;
    }
    /// Waits until the queue has nothing left to do.
    void finishQueue() {
        do {
            settle();
        } while (inbox().openCount() > 0 && !inbox().isPaused());
        settle();
    }
    /// Submissions that were analysed before, without analysing anything.
    void fill(int count) {
        std::vector<Submission> list;
        for (int i = 1; i <= count; ++i) {
            Submission s;
            s.id = SubmissionId{i};
            s.file = folder_ / ("track" + std::to_string(i) + ".wav");
            s.status = SubmissionStatus::Done;
            s.track.title = "Track " + std::to_string(i);
            s.track.durationS = 60.0 + i;
            s.rating = i % 6;
            s.added = UtcInstant(std::chrono::seconds(1'700'000'000 + i));
            list.push_back(s);
        }
        inbox().put(list);
        window_->showPage(QStringLiteral("analyse"));
        settle();
    }
    void press(Qt::Key key) { QTest::keyClick(&table(), key); }
    const Submission& first() { return inbox().model().at(0); }
};

TEST_F(InboxWindowTest, ADroppedFolderIsAnalysedOneAfterAnother) {
    openEmptyCatalogue();
    audio("drop/Kelp Records/b", 2);
    audio("drop/Kelp Records/a", 1);
    test::writeBytes(folder_ / "drop" / "notes.txt", "not audio");
    window_->openPaths({folder_ / "drop"});
    finishQueue();
    ASSERT_EQ(inbox().model().rowCount(), 2);
    EXPECT_EQ(first().file.filename(), "a.wav");
    for (const Submission& submission : inbox().model().all()) {
        EXPECT_EQ(submission.status, SubmissionStatus::Done) << submission.problem;
        EXPECT_EQ(submission.submitter, "Kelp Records");
        EXPECT_NEAR(submission.track.durationS, 6.0, 0.1);
        EXPECT_TRUE(submission.track.lufs.has_value());
        EXPECT_TRUE(submission.track.key.has_value());
        EXPECT_FALSE(submission.top.has_value()) << "the catalogue is empty";
    }
    EXPECT_TRUE(table().isVisible());
}

TEST_F(InboxWindowTest, WaitsForACatalogueAndGoesOnAfterARestart) {
    const auto file = audio("song", 1);
    window_->openPaths({file});
    settle();
    ASSERT_EQ(inbox().model().rowCount(), 1);
    EXPECT_EQ(first().status, SubmissionStatus::Waiting);
    EXPECT_EQ(shownError(), titleOf(ErrorCode::CatalogueMissing));
    makeWindow();
    ASSERT_EQ(inbox().model().rowCount(), 1) << "the inbox was stored";
    openEmptyCatalogue();
    finishQueue();
    EXPECT_EQ(first().status, SubmissionStatus::Done);
    makeWindow();
    inbox().open(first().id);
    inbox().drain();
    settle();
    ASSERT_NE(window_->workspace().report(), nullptr) << "the report was stored with it";
    EXPECT_EQ(window_->workspace().trackFile(), file);
    EXPECT_EQ(window_->pages().current(), QStringLiteral("report"));
}

TEST_F(InboxWindowTest, AWindowClosedInMidAnalysisLeavesItWaiting) {
    openEmptyCatalogue();
    window_->openPaths({audio("long", 1, 60.0), audio("other", 2, 60.0)});
    while (!inbox().model().running()) QCoreApplication::processEvents();
    inbox().stop();
    makeWindow();
    ASSERT_EQ(inbox().model().rowCount(), 2);
    for (const Submission& submission : inbox().model().all()) {
        EXPECT_EQ(submission.status, SubmissionStatus::Waiting);
    }
}

TEST_F(InboxWindowTest, CancelsTheRunningAndTheWaitingAndRetries) {
    openEmptyCatalogue();
    window_->openPaths({audio("one", 1, 60.0), audio("two", 2), audio("three", 3)});
    while (!inbox().model().running()) QCoreApplication::processEvents();
    inbox().cancel({inbox().model().at(0).id, inbox().model().at(1).id});
    finishQueue();
    EXPECT_EQ(inbox().model().at(0).status, SubmissionStatus::Cancelled);
    EXPECT_EQ(inbox().model().at(1).status, SubmissionStatus::Cancelled);
    EXPECT_EQ(inbox().model().at(2).status, SubmissionStatus::Done);
    inbox().retry({inbox().model().at(1).id});
    finishQueue();
    EXPECT_EQ(inbox().model().at(1).status, SubmissionStatus::Done);
}

TEST_F(InboxWindowTest, WhatWaitsAgainShowsNothingOfItsEarlierAnalysis) {
    inbox().setPaused(true);
    fill(1);
    Submission earlier = first();
    earlier.flags = FlagRecording | FlagWarnings | FlagClips;
    earlier.top = TopInfluence{"Low Tide", "M. Oduya", 0.4, {0.3, 0.5}};
    inbox().put({earlier});
    const auto cell = [&](int column, int role) {
        return inbox().model().index(0, column).data(role);
    };
    ASSERT_EQ(cell(SubmissionModel::Flags, SubmissionModel::FlagsRole).toUInt(), earlier.flags);
    inbox().retry({earlier.id});
    ASSERT_EQ(first().status, SubmissionStatus::Waiting);
    EXPECT_EQ(cell(SubmissionModel::Flags, SubmissionModel::FlagsRole).toUInt(), FlagClips);
    EXPECT_EQ(cell(SubmissionModel::Flags, SubmissionModel::SortRole).toUInt(), FlagClips);
    EXPECT_EQ(cell(SubmissionModel::Flags, Qt::ToolTipRole).toString(), flagText(FlagClips));
    EXPECT_EQ(cell(SubmissionModel::Top, Qt::DisplayRole).toString(), QString());
    EXPECT_EQ(cell(SubmissionModel::Top, Qt::ToolTipRole).toString(), QString());
    EXPECT_LT(cell(SubmissionModel::Top, SubmissionModel::SortRole).toDouble(), 0.0);
}

TEST_F(InboxWindowTest, APausedQueueStartsNothing) {
    openEmptyCatalogue();
    inbox().setPaused(true);
    window_->openPaths({audio("one", 1), audio("two", 2)});
    settle();
    EXPECT_EQ(inbox().openCount(), 2);
    EXPECT_FALSE(inbox().model().running().has_value());
    inbox().setPaused(false);
    finishQueue();
    EXPECT_EQ(inbox().openCount(), 0);
}

TEST_F(InboxWindowTest, CancellingAllJobsPausesTheQueueToo) {
    openEmptyCatalogue();
    window_->openPaths({audio("one", 1, 60.0), audio("two", 2)});
    while (!inbox().model().running()) QCoreApplication::processEvents();
    window_->workspace().jobs().cancelAll();
    settle();
    EXPECT_TRUE(inbox().isPaused());
    EXPECT_EQ(inbox().model().at(1).status, SubmissionStatus::Waiting);
}

TEST_F(InboxWindowTest, AFailedOneSaysWhyInItsRow) {
    openEmptyCatalogue();
    test::writeBytes(folder_ / "notes.wav", "these are notes, not sound");
    window_->openPaths({folder_ / "notes.wav"});
    finishQueue();
    ASSERT_EQ(inbox().model().rowCount(), 1);
    EXPECT_EQ(first().status, SubmissionStatus::Failed);
    EXPECT_FALSE(first().problem.empty());
    const QModelIndex status = inbox().model().index(0, SubmissionModel::Status);
    EXPECT_EQ(status.data(Qt::ToolTipRole).toString(), fromUtf8(first().problem));
}

TEST_F(InboxWindowTest, KeysRateAndDecideAndCanBeUndone) {
    fill(3);
    table().select(SubmissionId{2});
    press(Qt::Key_5);
    EXPECT_EQ(inbox().model().find(SubmissionId{2})->rating, 5);
    press(Qt::Key_A);
    EXPECT_EQ(inbox().model().find(SubmissionId{2})->decision, Decision::Accepted);
    press(Qt::Key_R);
    EXPECT_EQ(inbox().model().find(SubmissionId{2})->decision, Decision::Rejected);
    QTest::keyClick(&table(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(inbox().model().find(SubmissionId{2})->decision, Decision::Accepted);
    QTest::keyClick(&table(), Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(inbox().model().find(SubmissionId{2})->decision, Decision::Rejected);
    for (int i = 0; i < 3; ++i) window_->undo().undo();
    EXPECT_EQ(inbox().model().find(SubmissionId{2})->rating, 2);
    EXPECT_EQ(inbox().model().find(SubmissionId{1})->decision, Decision::Open);
}

TEST_F(InboxWindowTest, RemovingCanBeUndoneAndIsForGoodAfterARestart) {
    fill(3);
    table().selectAll();
    press(Qt::Key_Delete);
    EXPECT_EQ(inbox().model().rowCount(), 0);
    EXPECT_TRUE(window_->findChild<StartPage*>()->isVisible());
    window_->undo().undo();
    EXPECT_EQ(inbox().model().rowCount(), 3);
    inbox().remove({SubmissionId{2}});
    inbox().drain();
    makeWindow();
    ASSERT_EQ(inbox().model().rowCount(), 2);
    EXPECT_EQ(inbox().model().at(1).id.value, 3);
}

TEST_F(InboxWindowTest, NAndPWalkInTheOrderOfTheTable) {
    fill(3);
    table().sortByColumn(SubmissionModel::Duration, Qt::DescendingOrder);
    table().select(SubmissionId{3});
    press(Qt::Key_N);
    EXPECT_EQ(table().currentId().value, 2);
    press(Qt::Key_N);
    press(Qt::Key_N);
    EXPECT_EQ(table().currentId().value, 1) << "stays at the end";
    press(Qt::Key_P);
    EXPECT_EQ(table().currentId().value, 2);
}

TEST_F(InboxWindowTest, KeysAreSilentWhereNotesAreWritten) {
    fill(1);
    table().select(SubmissionId{1});
    auto* notes = window_->findChild<QPlainTextEdit*>(QStringLiteral("notes"));
    ASSERT_NE(notes, nullptr);
    notes->setFocus();
    QTest::keyClicks(notes, QStringLiteral("Ask A R 5"));
    EXPECT_EQ(inbox().model().find(SubmissionId{1})->decision, Decision::Open);
    table().setFocus();
    EXPECT_EQ(inbox().model().find(SubmissionId{1})->notes, "Ask A R 5");
}

TEST_F(InboxWindowTest, FiltersByTextStateAndRating) {
    fill(12);
    inbox().decide({SubmissionId{4}, SubmissionId{5}}, Decision::Accepted);
    SubmissionFilter& filter = table().filter();
    filter.setChoice({QStringLiteral("track 1"), SubmissionChoice::State::Any, 0});
    EXPECT_EQ(filter.rowCount(), 4);  // 1, 10, 11, 12
    filter.setChoice({{}, SubmissionChoice::State::Accepted, 0});
    EXPECT_EQ(filter.rowCount(), 2);
    filter.setChoice({{}, SubmissionChoice::State::Accepted, 5});
    EXPECT_EQ(filter.rowCount(), 1);
    const SubmissionChoice choice{QStringLiteral("a;b"), SubmissionChoice::State::Rejected, 3};
    EXPECT_EQ(SubmissionChoice::fromText(choice.toText()), choice);
    EXPECT_TRUE(SubmissionChoice::fromText(QStringLiteral("99;1;x")).isAny());
}

TEST_F(InboxWindowTest, RemembersColumnsAndTheirOrder) {
    fill(2);
    table().showColumn(SubmissionModel::Isrc, false);
    table().sortByColumn(SubmissionModel::Tempo, Qt::AscendingOrder);
    makeWindow();
    EXPECT_FALSE(table().columnShown(SubmissionModel::Isrc));
    EXPECT_TRUE(table().columnShown(SubmissionModel::Artist));
    EXPECT_EQ(table().filter().sortColumn(), SubmissionModel::Tempo);
}

TEST_F(InboxWindowTest, ColumnsFitTheWindowUntilTheyAreChosen) {
    fill(2);
    window_->showPage(QStringLiteral("analyse"));
    for (const int width : {1280, 1000, 1920, 1280}) {
        window_->resize(width, 800);
        settle();
        EXPECT_EQ(table().horizontalScrollBar()->maximum(), 0) << width;
        for (const int column :
             {SubmissionModel::Status, SubmissionModel::Title, SubmissionModel::Top}) {
            EXPECT_TRUE(table().columnShown(column)) << width;
        }
        EXPECT_EQ(table().columnShown(SubmissionModel::Submitter), width == 1920);
    }
    table().showColumn(SubmissionModel::Submitter, true);
    window_->resize(1279, 800);
    settle();
    EXPECT_TRUE(table().columnShown(SubmissionModel::Submitter));
}

TEST_F(InboxWindowTest, TakesWhatComesIntoAWatchedFolderOnceItStoppedGrowing) {
    openEmptyCatalogue();
    inbox().setPaused(true);
    std::filesystem::create_directories(folder_ / "watched");
    inbox().watch(toQString(folder_ / "watched"));
    audio("watched/new", 1);
    for (int i = 0; i < 200 && inbox().model().rowCount() == 0; ++i) QTest::qWait(50);
    ASSERT_EQ(inbox().model().rowCount(), 1);
    EXPECT_EQ(first().submitter, "watched");
    inbox().watch({});
    EXPECT_TRUE(inbox().watched().isEmpty());
}

TEST_F(InboxWindowTest, WhatWasRemovedDoesNotComeBackFromTheWatchedFolder) {
    openEmptyCatalogue();
    inbox().setPaused(true);
    std::filesystem::create_directories(folder_ / "watched");
    inbox().watch(toQString(folder_ / "watched"));
    audio("watched/one", 1);
    for (int i = 0; i < 200 && inbox().model().rowCount() == 0; ++i) QTest::qWait(50);
    ASSERT_EQ(inbox().model().rowCount(), 1);
    inbox().remove({first().id});
    inbox().drain();
    window_->close();
    makeWindow();
    window_->restoreSession();
    inbox().setPaused(true);
    settle();
    ASSERT_FALSE(inbox().watched().isEmpty());
    audio("watched/two", 2);
    for (int i = 0; i < 200 && inbox().model().rowCount() == 0; ++i) QTest::qWait(50);
    ASSERT_EQ(inbox().model().rowCount(), 1);
    EXPECT_EQ(first().file.filename(), "two.wav");
}

TEST_F(InboxWindowTest, SavesAFilterUnderANameAndUsesItAgain) {
    fill(12);
    table().filter().setChoice({QStringLiteral("track 1"), SubmissionChoice::State::Done, 0});
    window_->actions().trigger(QStringLiteral("inbox.saveFilter"));
    auto* dialog = window_->findChild<QInputDialog*>();
    ASSERT_NE(dialog, nullptr);
    dialog->setTextValue(QStringLiteral("Mine/first"));
    dialog->accept();
    makeWindow();
    settle();
    EXPECT_EQ(table().filter().rowCount(), 12);
    QPushButton* filters = nullptr;
    for (auto* button : window_->inboxPage().findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("Filters")) filters = button;
    }
    ASSERT_NE(filters, nullptr);
    filters->click();
    QAction* saved = nullptr;
    for (QMenu* menu : window_->inboxPage().findChildren<QMenu*>()) {
        for (QAction* action : menu->actions()) {
            if (action->text() == QStringLiteral("Mine first") && saved == nullptr) saved = action;
        }
        menu->hide();
    }
    ASSERT_NE(saved, nullptr);
    saved->trigger();
    EXPECT_EQ(table().filter().rowCount(), 4);
}

TEST_F(InboxWindowTest, AThousandAreDecidedRemovedAndBroughtBackInOneGo) {
    fill(1000);
    table().selectAll();
    int told = 0;
    QObject::connect(&inbox().model(), &QAbstractItemModel::dataChanged, [&] { ++told; });
    press(Qt::Key_A);
    EXPECT_EQ(told, 1);
    EXPECT_EQ(inbox().model().find(SubmissionId{777})->decision, Decision::Accepted);
    press(Qt::Key_Delete);
    EXPECT_EQ(inbox().model().rowCount(), 0);
    window_->undo().undo();
    ASSERT_EQ(inbox().model().rowCount(), 1000);
    EXPECT_EQ(inbox().model().at(776).id.value, 777);
    window_->undo().undo();
    EXPECT_EQ(inbox().model().find(SubmissionId{777})->decision, Decision::Open);
}

TEST_F(InboxWindowTest, AnInboxThatCannotBeReadIsSaidAndLeftAlone) {
    window_.reset();
    const auto file = folder_ / "inbox.sqlite";
    test::writeBytes(file, std::string(3000, 'x'));
    makeWindow();
    EXPECT_TRUE(window_->errorPanel().isVisible());
    EXPECT_TRUE(window_->errorPanel().reportText().contains(QStringLiteral("inbox")));
    EXPECT_EQ(test::readBytes(file), std::string(3000, 'x'));
}

}  // namespace
}  // namespace tributary::ui
