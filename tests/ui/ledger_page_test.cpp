#include "ui/pages/ledger_page.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUndoStack>

#include "core/ledger/proof_file.h"
#include "core/ledger/user_ledger.h"
#include "tests/ui/money_fixture.h"
#include "ui/models/provenance_layout.h"
#include "ui/views/certificates_panel.h"
#include "ui/views/declare_dialog.h"
#include "ui/views/entries_panel.h"
#include "ui/views/provenance_panel.h"
#include "ui/views/provenance_view.h"

namespace tributary::ui {
namespace {

class LedgerPageTest : public MoneyTest {
protected:
    LedgerPage& page() { return open<LedgerPage>("ledger"); }
    /// Declares by the dialog, as a person does.
    void declare(LedgerPage& ledger, qint64 derived, qint64 source, const char* share) {
        auto* dialog = new DeclareDialog(shown_ = book(), std::nullopt, &ledger);
        QObject::connect(dialog, &DeclareDialog::declared, &ledger.provenance(),
                         &ProvenancePanel::declareRequested);
        dialog->derived().setCurrentIndex(dialog->derived().findData(derived));
        dialog->source().setCurrentIndex(dialog->source().findData(source));
        dialog->share().setText(QString::fromLatin1(share));
        for (auto* button : dialog->findChildren<QPushButton*>()) {
            if (button->text() == QStringLiteral("Declare")) button->click();
        }
        delete dialog;
        settle();
        showPicture(ledger);
    }
    /// The picture is laid out on a worker.
    void showPicture(LedgerPage& ledger) {
        ledger.provenance().drain();
        settle();
    }
    RightsBook shown_{RightsBook::Contents{}};
};

TEST(ProvenanceLayout, SourcesStandLeftOfWhatDerivesFromThem) {
    const RightsBook book = test::BookBuilder()
                                .track(1)
                                .track(2)
                                .track(3)
                                .track(4)
                                .edge(2, 1, 100, 100, true)
                                .edge(3, 2, 100, 100, false)
                                .edge(3, 1, 100, 100, false)
                                .book();
    const ProvenanceGraph graph = layoutProvenance(book, std::nullopt);
    ASSERT_EQ(graph.nodes.size(), 3U) << "4 has nothing to do with it";
    ASSERT_EQ(graph.edges.size(), 3U);
    for (const GraphEdge& edge : graph.edges) {
        EXPECT_LT(graph.nodes[edge.source].box.right(), graph.nodes[edge.derived].box.left());
    }
    for (std::size_t a = 0; a < graph.nodes.size(); ++a) {
        for (std::size_t b = a + 1; b < graph.nodes.size(); ++b) {
            EXPECT_FALSE(graph.nodes[a].box.intersects(graph.nodes[b].box));
        }
    }
    EXPECT_EQ(layoutProvenance(book, RecordingId{4}).nodes.size(), 1U);
    EXPECT_EQ(layoutProvenance(book, std::nullopt, 2).leftOut, 1U);
}

TEST(ProvenanceLayout, LabelsStandWhereTheirEdgeRunsAlone) {
    const auto atEnd = [](const RightsBook& book) {
        std::vector<bool> ends;
        for (const GraphEdge& edge : layoutProvenance(book, std::nullopt).edges) {
            ends.push_back(edge.labelAtEnd);
        }
        return ends;
    };
    test::BookBuilder fanOut, fanIn;
    fanOut.track(1).track(2).track(3).edge(2, 1, 100, 100, true).edge(3, 1, 100, 100, true);
    fanIn.track(1).track(2).track(3).edge(3, 1, 100, 100, true).edge(3, 2, 100, 100, true);
    EXPECT_EQ(atEnd(fanOut.book()), (std::vector{true, true}));
    EXPECT_EQ(atEnd(fanIn.book()), (std::vector{false, false}));
}

TEST_F(LedgerPageTest, NoShareLiesOnALine) {
    LedgerPage& ledger = page();
    declare(ledger, 2, 1, "40 %");
    declare(ledger, 3, 1, "20 %");
    const ProvenanceView& view = ledger.provenance().view();
    ASSERT_EQ(view.graph().edges.size(), 2U);
    for (std::size_t label = 0; label < 2; ++label) {
        const QRectF text = view.labelRect(label);
        EXPECT_FALSE(text.isEmpty());
        for (std::size_t edge = 0; edge < 2; ++edge) {
            EXPECT_FALSE(view.edgePath(edge).intersects(text)) << label << " on " << edge;
        }
        for (const RecordingId id : {RecordingId{1}, RecordingId{2}, RecordingId{3}}) {
            EXPECT_FALSE(view.boxOf(id).intersects(text)) << label;
        }
    }
}

TEST_F(LedgerPageTest, DeclaresWithdrawsAndRefusesCircles) {
    LedgerPage& ledger = page();
    declare(ledger, 2, 1, "40 %");
    ASSERT_EQ(ledger.provenance().view().graph().edges.size(), 1U);
    EXPECT_EQ(ledger.provenance().edges().rowCount(), 1);
    declare(ledger, 1, 2, "10 %");
    EXPECT_EQ(ledger.provenance().edges().rowCount(), 1) << "a circle is not offered";
    window_->findChild<QUndoStack*>()->undo();
    settle();
    EXPECT_EQ(ledger.provenance().edges().rowCount(), 0);
}

TEST_F(LedgerPageTest, TheGraphIsWalkedZoomedAndMovedByKeysAndMouse) {
    LedgerPage& ledger = page();
    declare(ledger, 2, 1, "40 %");
    declare(ledger, 3, 2, "20 %");
    ProvenanceView& view = ledger.provenance().view();
    QTest::mouseClick(&view, Qt::LeftButton, {}, view.boxOf(RecordingId{1}).center().toPoint());
    EXPECT_EQ(view.selected(), RecordingId{1});
    EXPECT_TRUE(view.description().contains(QStringLiteral("Title 2 derives from it")));
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_EQ(view.selected(), RecordingId{2});
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_EQ(view.selected(), RecordingId{3});
    QTest::keyClick(&view, Qt::Key_Left);
    EXPECT_EQ(view.selected(), RecordingId{2});
    const qreal zoom = view.zoom();
    QTest::keyClick(&view, Qt::Key_Plus);
    EXPECT_GT(view.zoom(), zoom);
    const QRectF before = view.boxOf(RecordingId{1});
    QTest::mousePress(&view, Qt::LeftButton, {}, QPoint(5, 5));
    QTest::mouseMove(&view, QPoint(45, 25));
    QTest::mouseRelease(&view, Qt::LeftButton, {}, QPoint(45, 25));
    EXPECT_NEAR(view.boxOf(RecordingId{1}).left(), before.left() + 40, 1);
    QTest::keyClick(&view, Qt::Key_0);
    EXPECT_EQ(view.zoom(), zoom);
}

TEST_F(LedgerPageTest, ShowsWhatIsAroundARecording) {
    LedgerPage& ledger = page();
    declare(ledger, 2, 1, "40 %");
    declare(ledger, 3, 1, "20 %");
    ProvenancePanel& panel = ledger.provenance();
    EXPECT_EQ(panel.view().graph().nodes.size(), 3U);
    panel.view().select(RecordingId{2});
    panel.showAround(true);
    showPicture(ledger);
    EXPECT_EQ(panel.view().graph().nodes.size(), 2U);
    EXPECT_EQ(panel.view().selected(), RecordingId{2});
    panel.showAround(false);
    showPicture(ledger);
    EXPECT_EQ(panel.view().graph().nodes.size(), 3U);
}

TEST_F(LedgerPageTest, ShowsEntriesVerifiesAndProves) {
    LedgerPage& ledger = page();
    declare(ledger, 2, 1, "40 %");
    ledger.showTab(LedgerPage::EntriesTab);
    settle();
    ASSERT_GT(ledger.entries().entries().rowCount(), 3);
    ledger.verify();
    EXPECT_EQ(ledger.badgeText(), QStringLiteral("Verifying …"));
    settle();
    EXPECT_TRUE(ledger.badgeText().startsWith(QStringLiteral("Whole:")))
        << ledger.badgeText().toStdString();
    ledger.exportProof(1, path("one.proof.json"));
    ledger.exportHead(path("head.json"));
    settle();
    EXPECT_TRUE(verifyProofText(test::readBytes(folder_ / "one.proof.json")));
    EXPECT_TRUE(readHeadText(test::readBytes(folder_ / "head.json")));
    std::string bytes = test::readBytes(ledgerFileNamed(file_));
    bytes[200] ^= 1;
    test::writeBytes(ledgerFileNamed(file_), bytes);
    ledger.verify();
    settle();
    EXPECT_TRUE(ledger.badgeText().startsWith(QStringLiteral("Corruption at entry 0")));
}

TEST_F(LedgerPageTest, SaysWhyATrackIsNotRoyaltyCleanAndCertifiesOneThatIs) {
    LedgerPage& ledger = page();
    ledger.showTab(LedgerPage::CertificatesTab);
    settle();
    CertificatesPanel& certificates = ledger.certificates();
    ASSERT_EQ(certificates.tracks().rowCount(), 1);
    ASSERT_EQ(certificates.shares().rowCount(), 2);
    EXPECT_TRUE(certificates.shares().rows()[0].cells[3].contains(QStringLiteral("no licence")));
    {
        auto catalogue = Catalogue::open(file_, OpenMode::ReadOnly).value();
        CleanState state = cleanState(catalogue, book(), RecordingId{-1}, "2026-11-01").value();
        state.clean = true;
        ledger.exportCertificate(state, path("c.json"));
        settle();
    }
    ledger.checkCertificate(path("c.json"));
    settle();
    const auto says = [&](const char* text) {
        const auto labels = certificates.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->text().contains(QString::fromLatin1(text));
        });
    };
    EXPECT_TRUE(says("It holds"));
    std::string text = test::readBytes(folder_ / "c.json");
    text.replace(text.find("royalty-clean"), 7, "ROYALTY");
    test::writeBytes(folder_ / "c.json", text);
    ledger.checkCertificate(path("c.json"));
    settle();
    EXPECT_TRUE(says("does not hold"));
}

}  // namespace
}  // namespace tributary::ui
