#include "ui/pages/payouts_page.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

#include "core/ledger/user_ledger.h"
#include "tests/ui/money_fixture.h"

namespace tributary::ui {
namespace {

class PayoutsPageTest : public MoneyTest {
protected:
    PayoutsPage& page() { return open<PayoutsPage>("payouts"); }
    PayoutsPage& withUsage() {
        PayoutsPage& payouts = page();
        payouts.importUsageFile(path("usage.csv"));
        settle();
        EXPECT_EQ(shownError(), "");
        return payouts;
    }
    PayoutsPage& approved() {
        PayoutsPage& payouts = withUsage();
        payouts.approve();
        settle();
        return payouts;
    }
    [[nodiscard]] std::vector<StoredRun> runs() const {
        auto catalogue = Catalogue::open(file_, OpenMode::ReadOnly).value();
        return PayoutStore(catalogue).runs().value();
    }
    static std::string plain(QString text) {
        return text.replace(QChar(0xA0), QChar(' ')).toStdString();
    }
};

TEST_F(PayoutsPageTest, WithoutUsageItSaysWhatToDo) {
    PayoutsPage& payouts = page();
    EXPECT_EQ(payouts.view(), nullptr);
    bool offered = false;
    for (const auto* button : payouts.findChildren<QPushButton*>()) {
        offered =
            offered || (button->isVisible() && button->text() == QStringLiteral("Import usage …"));
    }
    EXPECT_TRUE(offered);
}

TEST_F(PayoutsPageTest, ThePreviewAddsUpToTheLastUnitAndBooksNothing) {
    PayoutsPage& payouts = withUsage();
    ASSERT_NE(payouts.view(), nullptr);
    EXPECT_EQ(payouts.step(), static_cast<int>(PayoutStep::Preview));
    // 11,000 streams: 10.00 of the release, 1.00 of a track that nobody knows. 60 % of the release
    // are its maker's, 30 % track 1's and 10 % track 2's: 2.00 go to their masters, 2.00 to their
    // compositions. Ben has 40 % of the masters, 0.80: less than is paid.
    EXPECT_EQ(plain(payouts.balance().text()),
              "11.00 USD = 9.20 USD paid + 1.00 USD held + 0.80 USD carried");
    EXPECT_TRUE(runs().empty());
    ASSERT_FALSE(payouts.view()->ready->rows.empty());
    const std::vector<TextRow>& rows = payouts.view()->ready->rows;
    EXPECT_TRUE(std::any_of(rows.begin(), rows.end(), [](const TextRow& row) {
        return row.cells[4] == QStringLiteral("unknown track");
    }));
    EXPECT_TRUE(rows.back().cells[4].startsWith(QStringLiteral("below the smallest payout")));
}

TEST_F(PayoutsPageTest, ApprovalAsksFirstAndSaysWhatCannotBeUndone) {
    PayoutsPage& payouts = withUsage();
    QMessageBox* question = payouts.askApprove();
    ASSERT_NE(question, nullptr);
    EXPECT_TRUE(question->informativeText().contains(QStringLiteral("cannot be changed")));
    EXPECT_TRUE(runs().empty());
    QAbstractButton* yes = nullptr;
    for (QAbstractButton* button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::AcceptRole) yes = button;
    }
    ASSERT_NE(yes, nullptr);
    yes->click();
    settle();
    ASSERT_EQ(runs().size(), 1U);
    EXPECT_EQ(payouts.step(), static_cast<int>(PayoutStep::Approved));
    EXPECT_EQ(payouts.askApprove(), nullptr) << "it is approved already";
    EXPECT_TRUE(std::filesystem::exists(ledgerFileNamed(file_)));
}

TEST_F(PayoutsPageTest, FilesMarksAndStatements) {
    PayoutsPage& payouts = approved();
    payouts.writeFiles(path("files"));
    settle();
    EXPECT_EQ(shownError(), "");
    EXPECT_NE(test::readBytes(folder_ / "files" / "paypal-1.csv").find("maker@example.org,6"),
              std::string::npos);
    EXPECT_EQ(payouts.step(), static_cast<int>(PayoutStep::Files));
    payouts.mark(ItemStatus::Failed, QStringLiteral("Maker"));
    settle();
    EXPECT_EQ(payouts.view()->failed, 1U);
    payouts.mark(ItemStatus::Paid, {});
    settle();
    EXPECT_EQ(payouts.view()->due, 0U);
    EXPECT_EQ(payouts.step(), static_cast<int>(PayoutStep::Settled));
    const PartyId maker = payouts.view()->payout->book.partyNamed("Maker")->id;
    for (const char* name : {"s.pdf", "s.csv", "s.xlsx", "s.json"}) {
        payouts.exportStatement(maker, path(name));
        settle();
        EXPECT_GT(std::filesystem::file_size(folder_ / name), 100U) << name;
    }
    EXPECT_NE(test::readBytes(folder_ / "s.json").find("\"accrued\": \"6.00\""), std::string::npos);
    std::filesystem::create_directory(folder_ / "all");
    payouts.exportStatements(MoneyForm::Csv, path("all"));
    settle();
    const auto count = std::distance(std::filesystem::directory_iterator(folder_ / "all"), {});
    EXPECT_GE(count, 4) << "everybody whom the run names";
}

TEST_F(PayoutsPageTest, ARunIsReversedWithAReason) {
    PayoutsPage& payouts = approved();
    QMessageBox* question = payouts.askReverse();
    ASSERT_NE(question, nullptr);
    EXPECT_TRUE(question->informativeText().contains(QStringLiteral("cannot be taken back")));
    question->reject();
    payouts.reverse(QStringLiteral("wrong rate"));
    settle();
    ASSERT_EQ(runs().size(), 1U);
    EXPECT_EQ(runs()[0].reversedWhy, "wrong rate");
    EXPECT_EQ(payouts.askReverse(), nullptr);
}

TEST_F(PayoutsPageTest, APreviewThatIsOutOfDateIsNotBooked) {
    PayoutsPage& payouts = withUsage();
    {
        auto catalogue = Catalogue::open(file_, OpenMode::ReadWrite).value();
        const Policy policy = loadPolicy("per-stream-top10").value();
        Payout other = previewPayout(catalogue, "2026-10", policy).value();
        ASSERT_TRUE(approvePayout(catalogue, std::move(other), policy, samples::instant()));
    }
    payouts.approve();
    settle();
    EXPECT_EQ(shownError(), titleOf(ErrorCode::RunRefused));
    EXPECT_EQ(runs().size(), 1U);
}

TEST_F(PayoutsPageTest, AUsageFileThatIsWrongImportsNothing) {
    PayoutsPage& payouts = page();
    test::writeBytes(folder_ / "bad.csv", "line_id,period\n1,2\n");
    payouts.importUsageFile(path("bad.csv"));
    settle();
    EXPECT_EQ(shownError(), titleOf(ErrorCode::CsvMissingColumn));
    EXPECT_EQ(payouts.view(), nullptr);
}

}  // namespace
}  // namespace tributary::ui
