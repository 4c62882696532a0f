#include <gtest/gtest.h>

#include "core/ledger/ledger.h"
#include "core/ledger/scan.h"
#include "tests/support/ledger_samples.h"
#include "tests/support/temp_folder.h"

namespace tributary {
namespace {

class LedgerCrash : public testing::Test {
protected:
    LedgerCrash() {
        samples::makeLedger(file_, 1);
        before_ = test::readBytes(file_);
        const std::vector<NewEntry> entries = unit();
        auto ledger = Ledger::open(file_);
        CHECK(ledger.has_value() && ledger->record(entries, key_, clock_).has_value());
        after_ = test::readBytes(file_);
    }

    static std::vector<NewEntry> unit() { return {samples::statement(8), samples::statement(9)}; }

    /// The next start of the program: whatever was there is recovered, and the unit recorded after
    /// all. Everything with a receipt is there, and nothing twice.
    void startAgain(std::size_t at) {
        const LedgerOptions quick = samples::faulty(std::make_shared<samples::Fate>());
        auto ledger = Ledger::open(file_, quick);
        if (!ledger) {
            ASSERT_EQ(ledger.error().code, ErrorCode::LedgerTorn) << at;
            const auto recovery = recoverLedger(file_, quick);
            ASSERT_TRUE(recovery) << at << " " << recovery.error().message;
            ASSERT_EQ(test::readBytes(file_), before_) << at;
            std::filesystem::remove(recovery->keptAside);
            ledger = Ledger::open(file_, quick);
        }
        ASSERT_TRUE(ledger) << at;
        ASSERT_TRUE(ledger->record(unit(), key_, clock_)) << at;
        ASSERT_EQ(test::readBytes(file_), after_) << at;
    }

    test::TempFolder folder_;
    std::filesystem::path file_ = folder_ / "lib.ledger";
    KeySigner key_ = samples::signer();
    FixedClock clock_ = samples::ledgerClock(5);
    std::string before_, after_;
};

TEST_F(LedgerCrash, KilledAtEveryByteOfAnAppend) {
    const std::size_t length = after_.size() - before_.size();
    for (std::size_t at = 0; at <= length; ++at) {
        test::writeBytes(file_, before_);
        const auto fate = std::make_shared<samples::Fate>();
        {
            auto ledger = Ledger::open(file_, samples::faulty(fate));
            ASSERT_TRUE(ledger);
            fate->bytesLeft = at;
            const auto receipts = ledger->record(unit(), key_, clock_);
            ASSERT_EQ(receipts.has_value(), at == length) << at;
        }
        ASSERT_EQ(test::readBytes(file_), after_.substr(0, before_.size() + at));
        startAgain(at);
    }
}

TEST_F(LedgerCrash, PowerFailsBeforeTheSync) {
    // Of what was appended but not synced the disk may hold any beginning, and the file's length
    // may be there before its data is.
    for (std::size_t kept = before_.size(); kept < after_.size(); kept += 37) {
        test::writeBytes(file_, after_.substr(0, kept));
        startAgain(kept);
        const std::size_t sector = (kept + 511) / 512 * 512;
        if (sector >= after_.size()) continue;
        std::string lost = after_.substr(0, sector);
        lost.resize(after_.size(), '\0');
        test::writeBytes(file_, lost);
        startAgain(sector);
    }
}

TEST_F(LedgerCrash, ThereIsNoReceiptBeforeTheSync) {
    const auto fate = std::make_shared<samples::Fate>();
    auto ledger = Ledger::open(file_, samples::faulty(fate));
    ASSERT_TRUE(ledger);
    ASSERT_EQ(fate->synced, after_.size());
    const auto receipt = ledger->record(samples::snapshot(1), key_, clock_);
    ASSERT_TRUE(receipt);
    EXPECT_EQ(fate->synced, std::filesystem::file_size(file_));
    fate->syncFails = true;
    EXPECT_FALSE(ledger->record(samples::snapshot(2), key_, clock_));
    EXPECT_EQ(fate->synced, std::filesystem::file_size(file_)) << "what was not synced is gone";
}

TEST_F(LedgerCrash, KilledAtEveryByteOfTheFirstUnit) {
    const auto made = folder_ / "new.ledger";
    ASSERT_TRUE(Ledger::create(made, "New", key_, clock_));
    const std::string bytes = test::readBytes(made);
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        test::writeBytes(made, bytes.substr(0, at));
        ASSERT_EQ(Ledger::open(made).error().code, ErrorCode::LedgerTorn) << at;
        const auto recovery = recoverLedger(made);
        ASSERT_TRUE(recovery) << at;
        ASSERT_EQ(recovery->entries, 0U);
        ASSERT_FALSE(std::filesystem::exists(made));
        std::filesystem::remove(recovery->keptAside);
    }
    EXPECT_TRUE(Ledger::create(made, "New", key_, clock_));
}

TEST_F(LedgerCrash, AFullDiskRecordsNothingAndLeavesNothing) {
    // As a disk that is full behaves: the write fails, the process goes on.
    class FullLog final : public LogFile {
    public:
        explicit FullLog(std::unique_ptr<LogFile> real) : real_(std::move(real)) {}
        Result<void> append(std::span<const std::uint8_t> bytes) override {
            if (!full_) return real_->append(bytes);
            full_ = false;
            CHECK(real_->append(bytes.first(bytes.size() / 2)).has_value());
            return fail(ErrorCode::DiskFull, "full");
        }
        Result<void> sync() override { return real_->sync(); }
        Result<void> truncate(std::uint64_t size) override { return real_->truncate(size); }

    private:
        std::unique_ptr<LogFile> real_;
        bool full_ = true;
    };
    test::writeBytes(file_, before_);
    LedgerOptions options;
    options.openFile = [](const std::filesystem::path& file,
                          LogAccess access) -> Result<std::unique_ptr<LogFile>> {
        auto real = openLogFile(file, access);
        if (!real) return real;
        return std::make_unique<FullLog>(std::move(*real));
    };
    auto ledger = Ledger::open(file_, options);
    ASSERT_TRUE(ledger);
    EXPECT_EQ(ledger->record(unit(), key_, clock_).error().code, ErrorCode::DiskFull);
    EXPECT_EQ(test::readBytes(file_), before_);
    EXPECT_TRUE(ledger->record(unit(), key_, clock_)) << "there is room again";
    EXPECT_EQ(test::readBytes(file_), after_);
}

TEST_F(LedgerCrash, WhatIsKeptAsideNeverOverwritesAnything) {
    test::writeBytes(file_, before_ + "first");
    const auto first = recoverLedger(file_);
    test::writeBytes(file_, before_ + "second");
    const auto second = recoverLedger(file_);
    ASSERT_TRUE(first && second);
    EXPECT_EQ(test::readBytes(first->keptAside), "first");
    EXPECT_EQ(test::readBytes(second->keptAside), "second");
}

}  // namespace
}  // namespace tributary
