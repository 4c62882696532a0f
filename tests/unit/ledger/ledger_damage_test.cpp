#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/base/hex.h"
#include "core/ledger/frame.h"
#include "core/ledger/head_memory.h"
#include "core/ledger/ledger.h"
#include "core/ledger/record_reader.h"
#include "core/ledger/scan.h"
#include "tests/support/ledger_samples.h"
#include "tests/support/temp_folder.h"

namespace tributary {
namespace {

using testing::HasSubstr;

constexpr ScanOptions kAll{.everySignature = true, .references = false};

/// A small ledger: first entry, a unit of one entry and one of two, seven records in all.
class LedgerDamage : public testing::Test {
protected:
    LedgerDamage() {
        samples::makeLedger(file_, 2);
        bytes_ = test::readBytes(file_);
        auto reader = RecordReader::open(file_);
        CHECK(reader.has_value() && reader->header().has_value());
        RawRecord record;
        while (*reader->next(record) == RecordReader::Step::Record) {
            begins_.push_back(record.offset);
        }
        begins_.push_back(bytes_.size());
    }

    LedgerScan scanned(const std::string& bytes) {
        test::writeBytes(file_, bytes);
        auto scan = scanLedger(file_, kAll);
        CHECK(scan.has_value());
        return std::move(*scan);
    }

    [[nodiscard]] std::string record(std::size_t i) const {
        return bytes_.substr(begins_[i], begins_[i + 1] - begins_[i]);
    }

    test::TempFolder folder_;
    std::filesystem::path file_ = folder_ / "lib.ledger";
    std::string bytes_;
    std::vector<std::uint64_t> begins_;
};

TEST_F(LedgerDamage, TheSampleIsSound) {
    const auto scan = scanned(bytes_);
    EXPECT_FALSE(scan.problem);
    EXPECT_EQ(scan.leaves.size(), 4U);
    EXPECT_EQ(scan.heads, 3U);
    ASSERT_EQ(begins_.size(), 8U);
}

TEST_F(LedgerDamage, EveryFlippedBitIsFoundAtItsRecord) {
    for (std::size_t at = 0; at < bytes_.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            std::string damaged = bytes_;
            damaged[at] = static_cast<char>(damaged[at] ^ (1 << bit));
            test::writeBytes(file_, damaged);
            const auto scan = scanLedger(file_, kAll);
            if (!scan) {
                ASSERT_EQ(scan.error().code, ErrorCode::LedgerTooNew);
                ASSERT_EQ(at, 8U) << "the version's byte";
                continue;
            }
            ASSERT_TRUE(scan->problem) << "byte " << at << " bit " << bit << " " << scan->torn;
            const auto begin = *std::prev(std::upper_bound(begins_.begin(), begins_.end(), at));
            ASSERT_EQ(scan->problem->offset, at < kFileHeaderBytes ? 0 : begin) << "byte " << at;
        }
    }
}

TEST_F(LedgerDamage, ATruncatedFileIsTornAndRecoveredToItsLastHead) {
    for (std::size_t size = 0; size < bytes_.size(); ++size) {
        const auto scan = scanned(bytes_.substr(0, size));
        ASSERT_FALSE(scan.problem) << size;
        const bool atHead = size == begins_[2] || size == begins_[4];
        ASSERT_EQ(scan.torn.empty(), atHead) << size;
        ASSERT_EQ(Ledger::open(file_).has_value(), atHead) << size;
        const auto recovery =
            recoverLedger(file_, samples::faulty(std::make_shared<samples::Fate>()));
        ASSERT_TRUE(recovery) << size;
        const std::uint64_t left = size >= begins_[4]   ? begins_[4]
                                   : size >= begins_[2] ? begins_[2]
                                                        : 0;
        ASSERT_EQ(recovery->removedBytes, atHead ? 0 : size - left) << size;
        if (!atHead) {
            ASSERT_EQ(test::readBytes(recovery->keptAside), bytes_.substr(left, size - left));
            std::filesystem::remove(recovery->keptAside);
        }
        if (left == 0) {
            ASSERT_FALSE(std::filesystem::exists(file_)) << "nothing was ever signed";
            continue;
        }
        ASSERT_EQ(test::readBytes(file_), bytes_.substr(0, left)) << size;
        ASSERT_TRUE(Ledger::open(file_)) << size;
    }
}

TEST_F(LedgerDamage, CuttingBackToAnEarlierHeadShowsByALaterOne) {
    const auto whole = scanned(bytes_);
    const auto cut = scanned(bytes_.substr(0, begins_[4]));
    EXPECT_FALSE(cut.problem);
    const auto extends = checkExtends(cut, whole.head, "this computer");
    ASSERT_FALSE(extends);
    EXPECT_THAT(extends.error().message, HasSubstr("cut back"));
    EXPECT_TRUE(checkExtends(whole, cut.head, "this computer"));
}

TEST_F(LedgerDamage, RecordsThatWereMovedRemovedOrDoubledAreFound) {
    const std::string header = bytes_.substr(0, kFileHeaderBytes);
    const auto assembled = [&](const std::vector<std::size_t>& order) {
        std::string bytes = header;
        for (const std::size_t i : order) bytes += record(i);
        return bytes;
    };
    for (const auto& order : std::vector<std::vector<std::size_t>>{{0, 1, 2, 3, 5, 4, 6},
                                                                   {0, 1, 2, 3, 4, 4, 5, 6},
                                                                   {0, 1, 2, 3, 5, 6},
                                                                   {0, 1, 3, 4, 5, 6},
                                                                   {0, 1, 4, 5, 6},
                                                                   {2, 3, 4, 5, 6},
                                                                   {0, 1, 2, 3, 3, 4, 5, 6},
                                                                   {0, 1, 2, 3, 4, 5, 6, 6},
                                                                   {1, 0, 2, 3, 4, 5, 6}}) {
        const auto scan = scanned(assembled(order));
        ASSERT_TRUE(scan.problem) << testing::PrintToString(order);
    }
    EXPECT_THAT(scanned(assembled({0, 1, 2, 3, 5, 4, 6})).problem->text(),
                HasSubstr("entry 2, byte " + std::to_string(begins_[4])));
}

TEST_F(LedgerDamage, BlocksThatWereNeverWrittenAreAnUnfinishedEnd) {
    // The last unit's place is there, its data from some sector on is not.
    for (std::uint64_t from = begins_[4] / 512 * 512; from < bytes_.size(); from += 512) {
        std::string lost = bytes_;
        const std::uint64_t begin = std::max(from, begins_[4]);
        std::fill(lost.begin() + static_cast<std::ptrdiff_t>(begin), lost.end(), '\0');
        const auto scan = scanned(lost);
        EXPECT_FALSE(scan.problem) << from;
        EXPECT_FALSE(scan.torn.empty()) << from;
        EXPECT_EQ(scan.signedEnd, begins_[4]);
    }
    // Zeros that something follows are damage.
    std::string hole = bytes_;
    std::fill_n(hole.begin() + static_cast<std::ptrdiff_t>(begins_[4]) + 30, 64, '\0');
    EXPECT_TRUE(scanned(hole).problem);
}

TEST_F(LedgerDamage, ADamagedLedgerIsNeitherOpenedNorRecovered) {
    std::string damaged = bytes_ + "torn";
    damaged[begins_[2] + 40] ^= 1;
    test::writeBytes(file_, damaged);
    EXPECT_EQ(Ledger::open(file_).error().code, ErrorCode::LedgerCorrupt);
    const auto recovery = recoverLedger(file_);
    ASSERT_FALSE(recovery);
    EXPECT_EQ(recovery.error().code, ErrorCode::LedgerCorrupt);
    EXPECT_THAT(recovery.error().message, HasSubstr("entry 1, byte"));
    EXPECT_EQ(test::readBytes(file_), damaged);
}

TEST_F(LedgerDamage, AHeadOfAnotherKeyIsFound) {
    // A forger who has the file and the program, but not the key, can only sign with his own.
    test::writeBytes(file_, bytes_.substr(0, begins_[2]));
    const auto scan = scanLedger(file_);
    ASSERT_TRUE(scan);
    KeySigner forger = samples::signer(9);
    TreeHead head = scan->head.head;
    const auto forged = signHead(head, forger);
    const auto body = canonicalJson(headToJson(*forged));
    std::vector<std::uint8_t> unit;
    Digest chain = scan->head.head.chain;
    appendRecord(unit, RecordType::Head, 1, bytesOf(*body), headBodyHash(bytesOf(*body)), chain);
    const auto found = scanned(bytes_.substr(0, begins_[1]) + std::string(textOf(unit)));
    ASSERT_TRUE(found.problem);
    EXPECT_THAT(found.problem->what, HasSubstr("signature"));
    const auto quick = scanLedger(file_);
    ASSERT_TRUE(quick);
    EXPECT_TRUE(quick->problem) << "the last signature is always checked";
}

TEST_F(LedgerDamage, ANewerFormatIsRefusedPolitely) {
    std::string newer = bytes_;
    newer[8] = 2;
    test::writeBytes(file_, newer);
    const auto refused = Ledger::open(file_);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::LedgerTooNew);
    EXPECT_EQ(test::readBytes(file_), newer);
}

}  // namespace
}  // namespace tributary
