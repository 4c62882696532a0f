#include "ui/pages/rights_page.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QUndoStack>

#include "tests/ui/money_fixture.h"
#include "ui/models/party_form.h"
#include "ui/views/holders_view.h"
#include "ui/views/split_editor.h"
#include "ui/window/actions.h"

namespace tributary::ui {
namespace {

class RightsPageTest : public MoneyTest {
protected:
    RightsPage& page() { return open<RightsPage>("rights"); }
    static QPushButton* button(QWidget& in, const char* text) {
        for (auto* each : in.findChildren<QPushButton*>()) {
            if (each->text() == QString::fromUtf8(text)) return each;
        }
        return nullptr;
    }
    [[nodiscard]] SplitStatus stateOf(RecordingId id) const {
        const RightsBook now = book();
        return now.versions(id, Side::Master).back()->status;
    }
    [[nodiscard]] Party partyNamed(const char* name) const {
        const RightsBook now = book();
        return *now.partyNamed(name);
    }
    static void type(SplitGridModel& grid, int row, int column, const char* text) {
        grid.setData(grid.index(row, column), QString::fromUtf8(text), Qt::EditRole);
    }
    static QString said(QWidget& in, const char* part) {
        for (auto* label : in.findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(QString::fromUtf8(part))) {
                return label->text();
            }
        }
        return {};
    }
};

TEST_F(RightsPageTest, ShowsTheSplitsOfTheCatalogue) {
    RightsPage& rights = page();
    rights.showRecording(RecordingId{1});
    const SplitGridModel& grid = rights.editor().grid();
    ASSERT_EQ(grid.rowCount(), 2);
    EXPECT_EQ(grid.lines()[0].holder, QStringLiteral("Ada"));
    EXPECT_EQ(grid.lines()[0].partsPerMillion, 600'000);
    EXPECT_EQ(grid.remainder(), 0);
    EXPECT_FALSE(said(rights, "exactly 100 %").isEmpty());
}

TEST_F(RightsPageTest, TheRemainderIsExactAndASplitThatMissesIsNotStored) {
    RightsPage& rights = page();
    rights.showRecording(RecordingId{1});
    SplitGridModel& grid = rights.editor().grid();
    QPushButton* save = button(rights.editor(), "Save as a new version");
    ASSERT_NE(save, nullptr);
    type(grid, 0, SplitGridModel::Share, "59.9999");
    EXPECT_EQ(grid.remainder(), 1);
    EXPECT_FALSE(said(rights, "0.0001 % are missing").isEmpty());
    EXPECT_FALSE(save->isEnabled());
    type(grid, 0, SplitGridModel::Share, "sixty");
    EXPECT_FALSE(said(rights, "is not a share").isEmpty());
    EXPECT_EQ(grid.remainder(), 1) << "what stood there stays";
    type(grid, 0, SplitGridModel::Share, "70");
    EXPECT_FALSE(said(rights, "10 % too much").isEmpty());
    grid.giveRest(0);
    EXPECT_EQ(grid.remainder(), 0);
    type(grid, 1, SplitGridModel::Holder, "Ada");
    EXPECT_FALSE(save->isEnabled()) << "Ada stands there twice";
}

TEST_F(RightsPageTest, EditsAreUndoneAndRedone) {
    RightsPage& rights = page();
    rights.showRecording(RecordingId{1});
    SplitGridModel& grid = rights.editor().grid();
    const auto before = grid.lines();
    type(grid, 0, SplitGridModel::Share, "10");
    grid.addLine();
    EXPECT_EQ(grid.rowCount(), 3);
    EXPECT_EQ(grid.remainder(), 0) << "a new line takes what is missing";
    auto* undo = window_->findChild<QUndoStack*>();
    ASSERT_NE(undo, nullptr);
    undo->undo();
    undo->undo();
    EXPECT_EQ(grid.lines(), before);
    undo->redo();
    EXPECT_EQ(grid.lines()[0].partsPerMillion, 100'000);
}

TEST_F(RightsPageTest, ANewVersionIsStoredAndTheFormerStays) {
    RightsPage& rights = page();
    rights.showRecording(RecordingId{1});
    SplitGridModel& grid = rights.editor().grid();
    type(grid, 0, SplitGridModel::Share, "12.5");
    grid.addLine();
    type(grid, 2, SplitGridModel::Holder, "");
    auto* until = rights.editor().findChildren<QLineEdit*>().at(1);
    until->setText(QStringLiteral("never"));
    QPushButton* save = button(rights.editor(), "Save as a new version");
    EXPECT_FALSE(save->isEnabled());
    until->setText(QStringLiteral("2030-01-01"));
    ASSERT_TRUE(save->isEnabled());
    QTest::mouseClick(save, Qt::LeftButton);
    settle();
    const RightsBook now = book();
    ASSERT_EQ(now.versions(RecordingId{1}, Side::Master).size(), 2U);
    const SplitVersion& stored = *now.versions(RecordingId{1}, Side::Master).back();
    EXPECT_EQ(stored.status, SplitStatus::Draft);
    EXPECT_EQ(stored.extent.validTo, "2030-01-01");
    ASSERT_EQ(stored.parts.size(), 3U);
    EXPECT_TRUE(std::any_of(stored.parts.begin(), stored.parts.end(), [&](const SplitShare& part) {
        return now.party(part.party)->suspense && part.partsPerMillion == 475'000;
    }));
    EXPECT_TRUE(std::filesystem::exists(folder_ / "money.ledger")) << "it is in the ledger";
}

TEST_F(RightsPageTest, TheStateOfAVersionIsSetAndTakenBack) {
    RightsPage& rights = page();
    rights.showRecording(RecordingId{1});
    QTest::mouseClick(button(rights.editor(), "disputed"), Qt::LeftButton);
    settle();
    EXPECT_EQ(stateOf(RecordingId{1}), SplitStatus::Disputed);
    window_->findChild<QUndoStack*>()->undo();
    settle();
    EXPECT_EQ(stateOf(RecordingId{1}), SplitStatus::Signed);
}

TEST_F(RightsPageTest, CodesOfAHolderAreCheckedAsTheyAreTyped) {
    RightsPage& rights = page();
    rights.showTab(RightsPage::HoldersTab);
    settle();
    HoldersView& holders = rights.holders();
    const PartyId ada = partyNamed("Ada").id;
    holders.showParty(ada);
    QPushButton* save = button(holders, "Save");
    ASSERT_NE(save, nullptr);
    EXPECT_FALSE(save->isEnabled()) << "nothing is new";
    holders.field(PartyField::Ipi).setText(QStringLiteral("00052210041"));
    EXPECT_FALSE(save->isEnabled());
    EXPECT_FALSE(said(holders, "00052210041").isEmpty()) << "it says what is wrong";
    holders.field(PartyField::Ipi).setText(QStringLiteral("52210040"));
    holders.field(PartyField::Iban).setText(QStringLiteral("GB82 WEST 1234 5698 7654 32"));
    holders.field(PartyField::Paypal).setText(QStringLiteral("ada at example"));
    EXPECT_FALSE(save->isEnabled());
    holders.field(PartyField::Paypal).setText(QStringLiteral("ada@example.org"));
    ASSERT_TRUE(save->isEnabled());
    QTest::mouseClick(save, Qt::LeftButton);
    settle();
    EXPECT_EQ(partyNamed("Ada").ipi, "00052210040");
    EXPECT_EQ(partyNamed("Ada").iban, "GB82WEST12345698765432");
    EXPECT_EQ(partyNamed("Ada").paypal, "ada@example.org");
}

TEST_F(RightsPageTest, AHoldIsSetAndTakenBack) {
    RightsPage& rights = page();
    rights.showTab(RightsPage::HoldersTab);
    settle();
    const PartyId ben = partyNamed("Ben").id;
    rights.holders().showParty(ben);
    QTest::mouseClick(button(rights.holders(), "Hold payments"), Qt::LeftButton);
    settle();
    EXPECT_EQ(partyNamed("Ben").holdReason, "held by hand");
    window_->findChild<QUndoStack*>()->undo();
    settle();
    EXPECT_EQ(partyNamed("Ben").holdReason, "");
}

TEST_F(RightsPageTest, SheetsComeInAndGoOut) {
    RightsPage& rights = page();
    test::writeBytes(folder_ / "sheet.csv",
                     "track,side,holder,share,role\n"
                     "3,composition,Ada,100,writer\n3,composition,Pub,100,publisher\n");
    rights.importSheet(path("sheet.csv"));
    settle();
    EXPECT_EQ(shownError(), "");
    rights.exportSheet(path("out.csv"), true);
    settle();
    const std::string out = test::readBytes(folder_ / "out.csv");
    EXPECT_NE(out.find("composition,Pub,100,publisher"), std::string::npos) << out;
    rights.showRecording(RecordingId{3});
    rights.editor().findChild<QTabBar*>()->setCurrentIndex(1);
    EXPECT_TRUE(rights.editor().grid().canTwoHundred());
    test::writeBytes(folder_ / "bad.csv", "track,side,holder,share\n99,master,Ada,100\n");
    rights.importSheet(path("bad.csv"));
    settle();
    EXPECT_EQ(shownError(), titleOf(ErrorCode::TrackUnknown));
}

TEST_F(RightsPageTest, AnEmptyCatalogueOffersWhatToDo) {
    openEmptyCatalogue();
    RightsPage& rights = page();
    EXPECT_FALSE(said(rights, "There are no recordings yet").isEmpty());
    EXPECT_NE(button(rights, "Import CSV …"), nullptr);
}

}  // namespace
}  // namespace tributary::ui
