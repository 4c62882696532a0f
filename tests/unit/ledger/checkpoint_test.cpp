#include "core/ledger/checkpoint.h"

#include <gtest/gtest.h>

#include "core/ledger/ledger.h"
#include "tests/support/ledger_samples.h"
#include "tests/support/temp_folder.h"

namespace tributary {
namespace {

class LedgerCheckpoint : public testing::Test {
protected:
    LedgerCheckpoint() { samples::makeLedger(file_, 4); }

    LedgerScan scanned() const {
        return scanLedger(file_, {.everySignature = false, .references = true}).value();
    }
    void record(int n) {
        KeySigner key = samples::signer();
        auto ledger = Ledger::open(file_, options_);
        ASSERT_TRUE(ledger) << ledger.error().message;
        ASSERT_TRUE(ledger->record(samples::statement(n), key, samples::ledgerClock(n)));
    }
    [[nodiscard]] std::filesystem::path note() const {
        return memory_ / (scanned().id + ".checkpoint");
    }

    test::TempFolder folder_;
    std::filesystem::path file_ = folder_ / "lib.ledger";
    std::filesystem::path memory_ = folder_ / "heads";
    LedgerOptions options_{.memory = memory_};
};

void expectSame(const LedgerScan& a, const LedgerScan& b) {
    EXPECT_EQ(a.id, b.id);
    EXPECT_EQ(a.name, b.name);
    EXPECT_EQ(a.leaves, b.leaves);
    EXPECT_EQ(a.offsets, b.offsets);
    EXPECT_EQ(a.kinds, b.kinds);
    EXPECT_EQ(a.references.places(), b.references.places());
    EXPECT_EQ(a.heads, b.heads);
    EXPECT_EQ(a.head, b.head);
    EXPECT_EQ(a.chain, b.chain);
    EXPECT_EQ(a.signedEnd, b.signedEnd);
    EXPECT_EQ(a.headOffset, b.headOffset);
    EXPECT_EQ(a.keys.size(), b.keys.size());
    EXPECT_EQ(a.keys.back().id, b.keys.back().id);
    EXPECT_EQ(a.frontier.root(), b.frontier.root());
}

TEST_F(LedgerCheckpoint, HoldsWhatTheScanFound) {
    const LedgerScan scan = scanned();
    ASSERT_TRUE(storeCheckpoint(memory_, scan));
    const auto loaded = loadCheckpoint(memory_, file_);
    ASSERT_TRUE(loaded);
    expectSame(*loaded, scan);
    EXPECT_FALSE(loadCheckpoint(folder_ / "elsewhere", file_));
    EXPECT_FALSE(loadCheckpoint({}, file_));
}

TEST_F(LedgerCheckpoint, WhatWasAddedSinceIsReadFromTheFile) {
    ASSERT_TRUE(storeCheckpoint(memory_, scanned()));
    for (int n = 20; n < 25; ++n) record(n);
    const auto whole =
        scanOn(*loadCheckpoint(memory_, file_), {.everySignature = false, .references = true});
    ASSERT_TRUE(whole);
    expectSame(*whole, scanned());
    EXPECT_TRUE((*findEntry(*whole, "statement:run-7:22")).has_value());
    EXPECT_TRUE((*findEntry(*whole, "statement:run-7:1")).has_value());
    EXPECT_FALSE((*findEntry(*whole, "statement:run-7:99")).has_value());
}

TEST_F(LedgerCheckpoint, RecordingAgainIsFoundThroughIt) {
    ASSERT_TRUE(storeCheckpoint(memory_, scanned()));
    KeySigner key = samples::signer();
    auto ledger = Ledger::open(file_, options_);
    ASSERT_TRUE(ledger);
    const auto receipt = ledger->record(samples::statement(3), key, samples::ledgerClock(9));
    ASSERT_TRUE(receipt) << receipt.error().message;
    EXPECT_TRUE(receipt->alreadyThere);
    EXPECT_EQ(ledger->size(), scanned().leaves.size());
}

TEST_F(LedgerCheckpoint, IsNotBelievedWhereTheLedgerIsAnother) {
    ASSERT_TRUE(storeCheckpoint(memory_, scanned()));
    const std::string later = test::readBytes(note());
    // Cut back to an earlier head: what the note says is not there any more.
    const std::string whole = test::readBytes(file_);
    {
        test::TempFolder other;
        samples::makeLedger(other / "short.ledger", 2);
        const std::string cut = test::readBytes(other / "short.ledger");
        ASSERT_TRUE(whole.starts_with(cut));
        test::writeBytes(file_, cut);
        EXPECT_FALSE(loadCheckpoint(memory_, file_));
        EXPECT_TRUE(Ledger::open(file_, options_)) << "it is read as a whole then";
        test::writeBytes(file_, whole);
    }
    // A flipped bit in the note, anywhere.
    for (std::size_t at = 0; at < later.size(); at += 3) {
        std::string altered = later;
        altered[at] = static_cast<char>(altered[at] ^ 1);
        test::writeBytes(note(), altered);
        EXPECT_FALSE(loadCheckpoint(memory_, file_)) << at;
    }
    for (const std::size_t size : {std::size_t{0}, std::size_t{31}, later.size() - 1}) {
        test::writeBytes(note(), later.substr(0, size));
        EXPECT_FALSE(loadCheckpoint(memory_, file_)) << size;
    }
    // The head's own bytes in the ledger.
    test::writeBytes(note(), later);
    std::string altered = whole;
    altered[scanned().headOffset + 40] ^= 1;
    test::writeBytes(file_, altered);
    EXPECT_FALSE(loadCheckpoint(memory_, file_));
}

TEST_F(LedgerCheckpoint, ATornEndAfterItIsStillSeen) {
    ASSERT_TRUE(storeCheckpoint(memory_, scanned()));
    const std::string whole = test::readBytes(file_);
    test::writeBytes(file_, whole + whole.substr(16, 90));
    EXPECT_EQ(Ledger::open(file_, options_).error().code, ErrorCode::LedgerTorn);
    std::string other = whole + whole.substr(16);
    test::writeBytes(file_, other);
    EXPECT_EQ(Ledger::open(file_, options_).error().code, ErrorCode::LedgerCorrupt);
}

TEST_F(LedgerCheckpoint, IsWrittenOnlyWhereItPays) {
    LedgerScan scan;
    scan.leaves.resize(4095);
    EXPECT_FALSE(checkpointPays(scan, 0));
    scan.leaves.resize(4096);
    EXPECT_TRUE(checkpointPays(scan, 0));
    scan.leaves.resize(1'000'000 + 4096);
    EXPECT_FALSE(checkpointPays(scan, 1'000'000));
    EXPECT_TRUE(checkpointPays(scan, 900'000));
}

}  // namespace
}  // namespace tributary
