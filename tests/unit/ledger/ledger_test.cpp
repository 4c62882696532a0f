#include "core/ledger/ledger.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/base/hex.h"
#include "core/ledger/frame.h"
#include "core/ledger/merkle.h"
#include "core/ledger/scan.h"
#include "tests/support/ledger_samples.h"
#include "tests/support/temp_folder.h"

namespace tributary {
namespace {

using test::TempFolder;
using testing::HasSubstr;

class LedgerTest : public testing::Test {
protected:
    LedgerTest() {
        auto made = Ledger::create(file_, "Four songs", key_, samples::ledgerClock());
        CHECK(made.has_value());
        ledger_ = std::make_unique<Ledger>(std::move(*made));
    }

    Result<Receipt> record(const NewEntry& entry) {
        return ledger_->record(entry, key_, samples::ledgerClock(1));
    }

    TempFolder folder_;
    std::filesystem::path file_ = folder_ / "lib.ledger";
    KeySigner key_ = samples::signer();
    std::unique_ptr<Ledger> ledger_;
};

TEST_F(LedgerTest, AReceiptNamesTheEntryAndAHeadThatCoversIt) {
    const auto receipt = record(samples::snapshot(4));
    ASSERT_TRUE(receipt);
    EXPECT_EQ(receipt->index, 1U);
    EXPECT_EQ(receipt->head.head.size, 2U);
    EXPECT_TRUE(verifyHead(receipt->head, key_.publicKey()));
    const auto scan = scanLedger(file_, {.everySignature = true, .references = false});
    ASSERT_TRUE(scan && !scan->problem && scan->torn.empty());
    EXPECT_EQ(toHex(scan->leaves[1]), receipt->leaf);
    EXPECT_EQ(scan->head, receipt->head);
    EXPECT_EQ(scan->checkedSignatures, 2U);
    EXPECT_EQ(scan->kinds.at("catalogue-snapshot"), 1U);
    EXPECT_EQ(scan->name, "Four songs");
}

TEST_F(LedgerTest, ReadsBackWhatWasRecorded) {
    const NewEntry entry = samples::statement(3);
    ASSERT_TRUE(record(entry));
    const auto read = readEntry(ledger_->scan(), 1);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->kind, EntryKind::Statement);
    EXPECT_EQ(read->ref, entry.ref);
    EXPECT_EQ(read->payload, JsonValue(entry.payload));
    EXPECT_EQ(read->at, "2026-09-21T14:14:20.123Z");
}

TEST_F(LedgerTest, TheSameReferenceIsRecordedOnce) {
    const auto first = record(samples::statement(1));
    const auto size = std::filesystem::file_size(file_);
    const auto again = record(samples::statement(1));
    ASSERT_TRUE(first && again);
    EXPECT_EQ(again->index, first->index);
    EXPECT_TRUE(again->alreadyThere);
    EXPECT_EQ(std::filesystem::file_size(file_), size);
    NewEntry other = samples::statement(1);
    other.payload.insert_or_assign("paid", "1000000.00");
    const auto refused = record(other);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::InvalidArgument);
    EXPECT_THAT(refused.error().message, HasSubstr("entry 1"));
}

TEST_F(LedgerTest, ReferencesAreKnownAfterOpeningAnew) {
    ASSERT_TRUE(record(samples::statement(1)));
    ledger_.reset();
    auto opened = Ledger::open(file_);
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->find(samples::statement(1).ref), 1U);
    EXPECT_FALSE(opened->find("something else"));
    const std::vector<NewEntry> mixed{samples::statement(2), samples::statement(1),
                                      samples::statement(3)};
    const auto receipts = opened->record(mixed, key_, samples::ledgerClock(2));
    ASSERT_TRUE(receipts);
    EXPECT_EQ((*receipts)[0].index, 2U);
    EXPECT_EQ((*receipts)[1].index, 1U);
    EXPECT_EQ((*receipts)[2].index, 3U);
}

TEST_F(LedgerTest, AUnitIsRecordedAsAWholeOrNotAtAll) {
    NewEntry bad = samples::statement(2);
    bad.payload.emplace("amount", JsonValue::kLargestNumber + 1);
    const std::vector<NewEntry> entries{samples::statement(1), bad};
    EXPECT_FALSE(ledger_->record(entries, key_, samples::ledgerClock()));
    EXPECT_EQ(ledger_->size(), 1U);
    const std::vector<NewEntry> twice{samples::statement(1), samples::statement(1)};
    EXPECT_FALSE(ledger_->record(twice, key_, samples::ledgerClock()));
    EXPECT_TRUE(record(samples::statement(1)));
}

TEST_F(LedgerTest, KindsOfTheLedgersOwnAreNotForOthers) {
    for (const EntryKind kind :
         {EntryKind::Unknown, EntryKind::LedgerOpened, EntryKind::KeyChange}) {
        const auto refused = record(NewEntry{kind, 1, {}, {}});
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, ErrorCode::InvalidArgument);
    }
}

TEST_F(LedgerTest, OneWriterAtATime) {
    const auto second = Ledger::open(file_);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, ErrorCode::LedgerLocked);
    ledger_.reset();
    EXPECT_TRUE(Ledger::open(file_));
}

TEST_F(LedgerTest, AnotherKeyIsRefused) {
    KeySigner other = samples::signer(2);
    const auto refused = ledger_->record(samples::snapshot(1), other, samples::ledgerClock());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::KeyWrong);
    EXPECT_EQ(ledger_->size(), 1U);
}

TEST_F(LedgerTest, TheKeyIsHandedOver) {
    KeySigner fresh = samples::signer(2);
    ASSERT_TRUE(record(samples::snapshot(1)));
    const auto changed = ledger_->changeKey(key_, fresh, "new computer", samples::ledgerClock(2));
    ASSERT_TRUE(changed);
    EXPECT_EQ(changed->head.head.key, keyIdOf(key_.publicKey()));
    EXPECT_EQ(record(samples::snapshot(2)).error().code, ErrorCode::KeyWrong);
    ASSERT_TRUE(ledger_->record(samples::snapshot(2), fresh, samples::ledgerClock(3)));
    ledger_.reset();
    const auto scan = scanLedger(file_, {.everySignature = true, .references = false});
    ASSERT_TRUE(scan);
    EXPECT_FALSE(scan->problem);
    ASSERT_EQ(scan->keys.size(), 2U);
    EXPECT_EQ(scan->keys.back().key, fresh.publicKey());
    EXPECT_EQ(scan->keys.back().entry, changed->index);
    auto opened = Ledger::open(file_);
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->keyId(), keyIdOf(fresh.publicKey()));
    EXPECT_FALSE(opened->changeKey(fresh, fresh, "", samples::ledgerClock(4)));
}

TEST_F(LedgerTest, TheSameEntriesClockAndKeyGiveTheSameBytes) {
    samples::makeLedger(folder_ / "a.ledger", 3);
    samples::makeLedger(folder_ / "b.ledger", 3);
    EXPECT_EQ(test::readBytes(folder_ / "a.ledger"), test::readBytes(folder_ / "b.ledger"));
}

TEST_F(LedgerTest, ThereIsOneLedgerAndItHasToBeThere) {
    EXPECT_EQ(Ledger::create(file_, "x", key_, samples::ledgerClock()).error().code,
              ErrorCode::LedgerExists);
    EXPECT_EQ(Ledger::open(folder_ / "none.ledger").error().code, ErrorCode::LedgerMissing);
    EXPECT_EQ(scanLedger(folder_ / "none.ledger").error().code, ErrorCode::LedgerMissing);
    EXPECT_EQ(
        Ledger::create(folder_ / "no" / "l.ledger", "x", key_, samples::ledgerClock()).error().code,
        ErrorCode::FileUnwritable);
}

TEST_F(LedgerTest, AFailedWriteLeavesTheLedgerAsItWas) {
    ledger_.reset();
    const std::string before = test::readBytes(file_);
    const auto fate = std::make_shared<samples::Fate>();
    auto opened = Ledger::open(file_, samples::faulty(fate));
    ASSERT_TRUE(opened);
    fate->syncFails = true;
    EXPECT_EQ(opened->record(samples::snapshot(1), key_, samples::ledgerClock()).error().code,
              ErrorCode::DiskFull);
    EXPECT_EQ(test::readBytes(file_), before);
    fate->syncFails = false;
    const auto still = opened->record(samples::snapshot(1), key_, samples::ledgerClock());
    ASSERT_FALSE(still) << "nobody knows what a failed sync left";
    EXPECT_THAT(still.error().message, HasSubstr("Open it again"));
    opened = Ledger::open(folder_ / "none.ledger");
    auto again = Ledger::open(file_);
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->record(samples::snapshot(1), key_, samples::ledgerClock()));
}

TEST_F(LedgerTest, ALedgerThatWasCutBackIsRefusedWhereItWasSigned) {
    LedgerOptions options;
    options.memory = folder_ / "heads";
    const std::string first = test::readBytes(file_);
    ledger_.reset();
    auto opened = Ledger::open(file_, options);
    ASSERT_TRUE(opened);
    ASSERT_TRUE(opened->record(samples::snapshot(1), key_, samples::ledgerClock()));
    opened = Ledger::open(folder_ / "none.ledger");
    test::writeBytes(file_, first);
    const auto refused = Ledger::open(file_, options);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::LedgerCutBack);
    EXPECT_THAT(refused.error().message, HasSubstr("Entries 1 to 1"));
    auto elsewhere = Ledger::open(file_);
    ASSERT_TRUE(elsewhere) << "right in itself";
    ASSERT_TRUE(elsewhere->record(samples::snapshot(2), key_, samples::ledgerClock()));
    elsewhere = Ledger::open(folder_ / "none.ledger");
    const auto forked = Ledger::open(file_, options);
    ASSERT_FALSE(forked);
    EXPECT_EQ(forked.error().code, ErrorCode::LedgerCutBack);
    EXPECT_THAT(forked.error().message, HasSubstr("continued otherwise"));
}

TEST_F(LedgerTest, KindsOfALaterVersionAreCarriedAndVerified) {
    // What a later program would have written: a kind that this one does not know.
    NewEntry entry = samples::snapshot(1);
    ledger_.reset();
    std::string bytes = test::readBytes(file_);
    const auto scan = scanLedger(file_);
    ASSERT_TRUE(scan);
    const std::string body =
        R"({"at":"2027-01-01T00:00:00.000Z","index":1,"kind":"hologram","payload":{"x":[1]},"schema":3})";
    std::vector<std::uint8_t> unit;
    Digest chain = scan->chain;
    appendRecord(unit, RecordType::Entry, 1, bytesOf(body), leafHash(bytesOf(body)), chain);
    MerkleFrontier tree = scan->frontier;
    tree.add(leafHash(bytesOf(body)));
    const auto head = signHead(
        {scan->id, 2, tree.root(), chain, "2027-01-01T00:00:00.000Z", keyIdOf(key_.publicKey())},
        key_);
    const auto headBody = canonicalJson(headToJson(*head));
    appendRecord(unit, RecordType::Head, 2, bytesOf(*headBody), headBodyHash(bytesOf(*headBody)),
                 chain);
    test::writeBytes(file_, bytes + std::string(textOf(unit)));
    const auto whole = scanLedger(file_, {.everySignature = true, .references = false});
    ASSERT_TRUE(whole);
    EXPECT_FALSE(whole->problem) << whole->problem->text();
    const auto read = readEntry(*whole, 1);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->kind, EntryKind::Unknown);
    EXPECT_EQ(read->kindName, "hologram");
    EXPECT_TRUE(Ledger::open(file_)->record(entry, key_, samples::ledgerClock()));
}

TEST(LedgerFile, LiesBesideTheCatalogue) {
    EXPECT_EQ(ledgerFileOf("/music/lib.tributary"), "/music/lib.ledger");
}

}  // namespace
}  // namespace tributary
