#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>
#include <QUndoStack>

#include "core/report/review.h"
#include "tests/ui/window_fixture.h"
#include "ui/models/review_marks.h"
#include "ui/models/waterfall.h"
#include "ui/views/declaration_view.h"
#include "ui/views/evidence_view.h"
#include "ui/views/passage_panel.h"
#include "ui/window/review_session.h"

namespace tributary::ui {
namespace {

class ReviewTest : public WindowTest {
protected:
    void SetUp() override {
        WindowTest::SetUp();
        openSampleReport();
        session().setExaminer(QStringLiteral("E. Xaminer"));
    }
    ReviewSession& session() { return window_->workspace().review(); }
    const ReviewedReport& reviewed() { return *session().reviewed(); }
    QPushButton& button(const char* text) {
        for (QPushButton* each :
             window_->findChild<PassagePanel*>()->findChildren<QPushButton*>()) {
            if (each->text() == QString::fromLatin1(text)) return *each;
        }
        ADD_FAILURE() << "no button " << text;
        return *new QPushButton(window_.get());
    }
    QLineEdit& reason() { return *window_->findChild<PassagePanel*>()->findChild<QLineEdit*>(); }
};

TEST_F(ReviewTest, AMarkIsARevisionThatIsSeenAndKept) {
    button("Confirm").click();
    settle();
    ASSERT_EQ(reviewed().revisions.size(), 1U);
    EXPECT_EQ(reviewed().revisions[0].examiner, "E. Xaminer");
    EXPECT_EQ(markOn(reviewed(), 1, 1).verdict, Verdict::Confirmed);
    EXPECT_TRUE(button("Confirm").isChecked());
    const auto* view = window_->findChild<EvidenceView*>();
    EXPECT_EQ(view->model()->index(0, EvidenceModel::MarkColumn).data().toString(),
              QStringLiteral("confirmed"));
    makeWindow();
    window_->openPaths({folder_ / "report.json"});
    settle();
    ASSERT_NE(session().reviewed(), nullptr);
    EXPECT_EQ(markOn(reviewed(), 1, 1).verdict, Verdict::Confirmed) << "the next session knows it";
    EXPECT_EQ(session().examiner(), QStringLiteral("E. Xaminer"));
}

TEST_F(ReviewTest, ARejectionWantsAReason) {
    button("Reject").click();
    EXPECT_TRUE(reviewed().revisions.empty());
    EXPECT_FALSE(button("Reject").isChecked());
    reason().setText(QStringLiteral("a stock loop"));
    button("Reject").click();
    EXPECT_EQ(markOn(reviewed(), 1, 1).reason, "a stock loop");
    window_->reportPage().selection().stepPassage(1);
    EXPECT_FALSE(button("Reject").isChecked()) << "the next passage has no mark";
    EXPECT_EQ(reason().text(), QString());
    window_->reportPage().selection().stepPassage(-1);
    EXPECT_TRUE(button("Reject").isChecked());
    EXPECT_EQ(reason().text(), QStringLiteral("a stock loop"));
}

TEST_F(ReviewTest, UndoAndRedoAreRevisionsToo) {
    button("Confirm").click();
    window_->undo().undo();
    EXPECT_EQ(markOn(reviewed(), 1, 1).verdict, Verdict::None);
    EXPECT_EQ(reviewed().revisions.size(), 2U) << "nothing is forgotten";
    window_->undo().redo();
    EXPECT_EQ(markOn(reviewed(), 1, 1).verdict, Verdict::Confirmed);
    button("Confirm").click();
    EXPECT_EQ(markOn(reviewed(), 1, 1).verdict, Verdict::None) << "a second press takes it back";
    EXPECT_EQ(reviewed().revisions.size(), 4U);
    EXPECT_TRUE(checkRevisions(reviewed()).has_value());
}

TEST_F(ReviewTest, MarksAreExportedAndComeBack) {
    button("Confirm").click();
    window_->workspace().exportReport(folder_ / "out.json");
    settle();
    const auto back = loadReviewed(folder_ / "out.json");
    ASSERT_TRUE(back.has_value()) << back.error().message;
    EXPECT_EQ(back->revisions, reviewed().revisions);
    std::string changed = test::readBytes(folder_ / "out.json");
    changed.replace(changed.find("confirmed"), 9, "uncertain");
    test::writeBytes(folder_ / "changed.json", changed);
    EXPECT_TRUE(loadReviewed(folder_ / "changed.json").has_value())
        << "the last is not chained yet";
    session().mark(1, 2, Verdict::Confirmed, {});
    window_->workspace().exportReport(folder_ / "out.json");
    settle();
    changed = test::readBytes(folder_ / "out.json");
    changed.replace(changed.find("confirmed"), 9, "uncertain");
    test::writeBytes(folder_ / "changed.json", changed);
    window_->openPaths({folder_ / "changed.json"});
    settle();
    EXPECT_EQ(shownError(), titleOf(ErrorCode::ReportMalformed));
}

TEST_F(ReviewTest, APersonDeclaresWhatAModelMade) {
    AiDeclaration declaration;
    declaration.parts[0] = AiUse::All;
    Q_EMIT window_->findChild<DeclarationView*>()->declared(declaration);
    EXPECT_EQ(declarationOn(reviewed()), declaration);
    const QStringList lines = revisionLines(reviewed());
    ASSERT_EQ(lines.size(), 1);
    EXPECT_TRUE(lines[0].contains(QStringLiteral("vocals all"))) << lines[0].toStdString();
}

TEST_F(ReviewTest, SortingKeepsTheSelectionLinked) {
    auto* view = window_->findChild<EvidenceView*>();
    view->sortByColumn(EvidenceModel::Probability, Qt::AscendingOrder);
    EXPECT_EQ(view->model()->index(0, EvidenceModel::Probability).data().toString(),
              QStringLiteral("0.50"));
    view->selectRow(0);
    EXPECT_EQ(window_->reportPage().selection().passage(), 6);
    window_->reportPage().selection().selectPassage(0);
    EXPECT_EQ(view->currentIndex().siblingAtColumn(EvidenceModel::Query).data().toString(),
              QString::fromUtf8("0:05.0\u00A0–\u00A00:17.0"));
}

TEST(Waterfall, StepsReachTheWhole) {
    const auto steps = waterfall(test::sampleReport());
    ASSERT_EQ(steps.size(), 5U);
    EXPECT_EQ(steps[0].kind, Kind::Recording);
    EXPECT_DOUBLE_EQ(steps[0].begin, 0.0);
    for (std::size_t i = 1; i < steps.size(); ++i) {
        EXPECT_DOUBLE_EQ(steps[i].begin, steps[i - 1].end);
    }
    EXPECT_NEAR(steps.back().end, 1.0, 1e-9);
    WaterfallModel model;
    const QAbstractItemModelTester tester(&model);
    model.setSteps(steps);
    EXPECT_EQ(model.index(0, WaterfallModel::Share).data().toString(),
              QString::fromUtf8("18\u00A0%"));
}

}  // namespace
}  // namespace tributary::ui
