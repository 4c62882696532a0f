// A catalogue of version 3, as the program wrote it then: what it says of rights and money stays.

#include <gtest/gtest.h>

#include "core/settlement/ledger_sync.h"
#include "core/settlement/load_book.h"
#include "core/settlement/payouts.h"
#include "core/settlement/statements.h"
#include "tests/support/temp_folder.h"

namespace tributary {
namespace {

class CatalogueOfVersion3 : public testing::Test {
protected:
    CatalogueOfVersion3() {
        std::filesystem::copy_file(
            std::filesystem::path(TRIBUTARY_TEST_DATA) / "catalogue_v3.tributary", file_);
    }
    test::TempFolder folder_;
    std::filesystem::path file_ = folder_ / "v3.tributary";
};

TEST_F(CatalogueOfVersion3, KeepsItsRights) {
    auto catalogue = Catalogue::open(file_, OpenMode::ReadWrite).value();
    EXPECT_TRUE(catalogue.verify({}, {})->empty());
    const RightsBook book = loadBook(catalogue).value();
    const auto masters = book.versions(RecordingId{1}, Side::Master);
    ASSERT_EQ(masters.size(), 2U);
    EXPECT_EQ(masters[1]->extent, (Extent{"2026-01-01", "", {"AT", "CH", "DE"}}));
    const Party* dora = book.partyNamed("Dora");
    ASSERT_NE(dora, nullptr);
    EXPECT_EQ(dora->iban, "DE89370400440532013000");
    EXPECT_EQ(dora->holdReason, "asked to");
    EXPECT_EQ(masters[1]->parts[0].party, dora->id);
    const SplitVersion& composition = *book.versions(RecordingId{1}, Side::Composition).back();
    EXPECT_EQ(composition.status, SplitStatus::Sent);
    ASSERT_EQ(composition.parts.size(), 2U);
    const Party* eve = book.partyNamed("Eve");
    ASSERT_NE(eve, nullptr);
    EXPECT_EQ(eve->ipi, "00052210040");
    for (const SplitShare& part : composition.parts) {
        EXPECT_EQ(part.partsPerMillion, 500'000);
        EXPECT_EQ(part.disputed, part.party == eve->id);
        EXPECT_EQ(part.role, part.party == eve->id ? "writer" : "publisher");
        EXPECT_EQ(book.party(part.party)->suspense, part.party != eve->id);
    }
    ASSERT_EQ(book.upstream(RecordingId{2}).size(), 1U);
    const UpstreamEdge& edge = book.upstream(RecordingId{2})[0];
    EXPECT_TRUE(edge.declared) << "it stands in place of the one that was detected";
    EXPECT_EQ(edge.masterPpb, 250'000'000);
    EXPECT_EQ(edge.basis, "sample");
    EXPECT_TRUE(checkLicence(book, RecordingId{1}, {}, kUseRemix, "2026-10-01", "DE").allowed);
    EXPECT_FALSE(checkLicence(book, RecordingId{1}, {}, kUseRemix, "2030-01-01", "DE").allowed);
    EXPECT_EQ(book.consent(RecordingId{2})->consent, TrainingConsent::NotAllowed);
}

TEST_F(CatalogueOfVersion3, KeepsItsRunAndWhatLeft) {
    auto catalogue = Catalogue::open(file_, OpenMode::ReadWrite).value();
    const Payout run = findPayout(catalogue, "2026-10-1").value();
    EXPECT_EQ(run.run->reversedWhy, "wrong rate");
    EXPECT_EQ(Money(run.plan.poolMicros(), run.plan.currency).textWithCode(), "150.00 USD");
    EXPECT_EQ(ledgerIsBehind(catalogue), false);
    const Policy policy = parsePolicy(run.run->policy).value();
    const Payout anew = previewPayout(catalogue, "2026-10", policy).value();
    EXPECT_FALSE(anew.run) << "the run was reversed";
    const Party* ada = anew.book.partyNamed("Ada");
    ASSERT_NE(ada, nullptr);
    for (const StoredItem& item : anew.plan.items) {
        EXPECT_FALSE(item.kind == ItemKind::Paid && item.party == ada->id)
            << "she had her money: what she was paid is set against what she is due";
    }
    EXPECT_EQ(runStatementText(catalogue, "2026-10-1", ada->id)->substr(0, 10), "{\"balance\"");
    EXPECT_EQ(runStatementText(catalogue, "2026-10-1", PartyId{99}).error().code,
              ErrorCode::RunUnknown);
}

}  // namespace
}  // namespace tributary
