#include "core/ledger/proof.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/base/digest.h"
#include "core/base/hex.h"
#include "core/ledger/ledger.h"
#include "core/ledger/proof_file.h"
#include "tests/support/ledger_samples.h"
#include "tests/support/temp_folder.h"

namespace tributary {
namespace {

using testing::Contains;
using testing::HasSubstr;

class LedgerProofs : public testing::Test {
protected:
    LedgerProofs() { samples::makeLedger(file_, 3); }

    [[nodiscard]] LedgerScan scan() const {
        auto scan = scanLedger(file_);
        CHECK(scan.has_value() && !scan->problem && scan->torn.empty());
        return std::move(*scan);
    }

    /// Records a statement and its document's digest.
    std::string recordDocument(const std::string& document) {
        auto ledger = Ledger::open(file_);
        NewEntry entry = samples::statement(50);
        entry.payload.insert_or_assign("statement_sha256", sha256Hex(document));
        KeySigner key = samples::signer();
        CHECK(ledger.has_value() &&
              ledger->record(entry, key, samples::ledgerClock(9)).has_value());
        return document;
    }

    void rotate() {
        auto ledger = Ledger::open(file_);
        KeySigner old = samples::signer(1), fresh = samples::signer(2);
        CHECK(ledger.has_value());
        CHECK(ledger->changeKey(old, fresh, "test", samples::ledgerClock(10)).has_value());
    }

    test::TempFolder folder_;
    std::filesystem::path file_ = folder_ / "lib.ledger";
};

TEST_F(LedgerProofs, EveryEntryIsProvenByItsFileAlone) {
    const LedgerScan ledger = scan();
    for (std::uint64_t index = 0; index < ledger.leaves.size(); ++index) {
        const auto proof = proveEntry(ledger, index);
        ASSERT_TRUE(proof);
        const auto text = proofText(*proof);
        ASSERT_TRUE(text);
        const auto outcome = verifyProofText(*text, {ledger.id, ledger.keys.back().id});
        ASSERT_TRUE(outcome) << outcome.error().message;
        EXPECT_EQ(outcome->entry->index, index);
        EXPECT_EQ(outcome->head, ledger.head);
    }
    const auto beyond = proveEntry(ledger, ledger.leaves.size());
    ASSERT_FALSE(beyond);
    EXPECT_EQ(beyond.error().code, ErrorCode::InvalidArgument);
}

TEST_F(LedgerProofs, TheSummarySaysWhatTheEntrySays) {
    const auto outcome = verifyProofText(*proofText(*proveEntry(scan(), 2)));
    ASSERT_TRUE(outcome);
    EXPECT_THAT(outcome->summary, Contains("kind: statement"));
    EXPECT_THAT(outcome->summary, Contains("paid: 1.25"));
    EXPECT_THAT(outcome->summary, Contains("name: Holder 1"));
}

TEST_F(LedgerProofs, AFlippedBitInAnyByteOfAProofIsFound) {
    const auto text = proofText(*proveEntry(scan(), 4));
    ASSERT_TRUE(text);
    for (std::size_t at = 0; at < text->size(); ++at) {
        std::string altered = *text;
        altered[at] = static_cast<char>(altered[at] ^ (1 << (at % 8)));
        const auto outcome = verifyProofText(altered);
        ASSERT_FALSE(outcome) << "byte " << at;
        ASSERT_EQ(outcome.error().code, ErrorCode::ProofInvalid);
    }
}

TEST_F(LedgerProofs, AProofOfAnotherLedgerOrKeyIsNotTheExpectedOne) {
    const auto text = proofText(*proveEntry(scan(), 1));
    EXPECT_TRUE(verifyProofText(*text));
    EXPECT_FALSE(verifyProofText(*text, {std::string(64, '0'), {}}));
    EXPECT_FALSE(verifyProofText(*text, {{}, std::string(32, '0')}));
}

TEST_F(LedgerProofs, AForgedLedgerHasAnotherIdentity) {
    // Whoever makes a ledger of his own proves things about that one only.
    KeySigner forger = samples::signer(9);
    const auto forgedFile = folder_ / "forged.ledger";
    auto ledger = Ledger::create(forgedFile, "Samples", forger, samples::ledgerClock());
    ASSERT_TRUE(ledger && ledger->record(samples::statement(1), forger, samples::ledgerClock()));
    auto forged = proveEntry(ledger->scan(), 1);
    ASSERT_TRUE(forged);
    EXPECT_FALSE(verifyProofText(*proofText(*forged), {scan().id, {}}));
    forged->keys = proveEntry(scan(), 1)->keys;
    EXPECT_FALSE(verifyProof(*forged));
}

TEST_F(LedgerProofs, AStatementsDocumentGoesAlong) {
    const std::string document = recordDocument("{\"holder\":\"Ada\",\n \"paid\":\"50.25\"}\n");
    const auto proof = proveEntry(scan(), scan().leaves.size() - 1);
    const auto text = proofText(*proof, document);
    ASSERT_TRUE(text);
    EXPECT_EQ(verifyProofText(*text)->document, document);
    EXPECT_FALSE(proofText(*proof, document + " "));
    std::string altered = *text;
    altered.replace(altered.find("50.25\\\""), 5, "90.25");
    EXPECT_FALSE(verifyProofText(altered));
}

TEST_F(LedgerProofs, AnExportedHeadShowsThatTheLedgerHasOnlyGrown) {
    const auto older = proofText(*proveHead(scan()));
    ASSERT_TRUE(older && verifyProofText(*older));
    recordDocument("x");
    rotate();
    const auto read = readHeadText(*older);
    ASSERT_TRUE(read);
    const auto proof = proveConsistency(scan(), read->head);
    ASSERT_TRUE(proof);
    const auto text = proofText(*proof);
    ASSERT_TRUE(text);
    const auto outcome = verifyProofText(*text);
    ASSERT_TRUE(outcome) << outcome.error().message;
    EXPECT_EQ(outcome->head.head.size, scan().leaves.size());
    for (std::size_t at = 0; at < text->size(); ++at) {
        std::string altered = *text;
        altered[at] = static_cast<char>(altered[at] ^ 1);
        ASSERT_FALSE(verifyProofText(altered)) << at;
    }
}

TEST_F(LedgerProofs, AnotherPastIsNotConsistent) {
    const auto other = folder_ / "other.ledger";
    samples::makeLedger(other, 2);
    auto ledger = Ledger::open(other);
    KeySigner key = samples::signer();
    ASSERT_TRUE(ledger && ledger->record(samples::snapshot(1), key, samples::ledgerClock()));
    const auto refused = proveConsistency(scan(), ledger->head());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::LedgerCutBack);
}

TEST_F(LedgerProofs, HoldAfterTheKeyWasHandedOver) {
    const auto before = proofText(*proveEntry(scan(), 3));
    rotate();
    const auto change = proofText(*proveEntry(scan(), scan().leaves.size() - 1));
    ASSERT_TRUE(change && verifyProofText(*change)) << "signed by the old key still";
    {
        auto ledger = Ledger::open(file_);
        KeySigner fresh = samples::signer(2);
        ASSERT_TRUE(ledger->record(samples::snapshot(8), fresh, samples::ledgerClock(11)));
    }
    const auto proof = proveEntry(scan(), 3);
    ASSERT_TRUE(proof);
    EXPECT_EQ(proof->keys.size(), 2U);
    EXPECT_TRUE(verifyProof(*proof));
    EXPECT_TRUE(verifyProofText(*before)) << "what was proven stays proven";
    EntryProof without = *proof;
    without.keys.pop_back();
    EXPECT_FALSE(verifyProof(without)) << "the new key is nobody's without the handover";
    EntryProof swapped = *proof;
    std::swap(swapped.keys[0], swapped.keys[1]);
    EXPECT_FALSE(verifyProof(swapped));
}

TEST_F(LedgerProofs, NothingElseIsAProof) {
    for (const char* text :
         {"", "{}", "[]", "null", R"({"form":"tributary.ledger.proof/2"})",
          R"({"form":"tributary.ledger.proof/1"})", R"({"form":"tributary.ledger.consistency/1"})",
          R"({"form":"tributary.ledger.head/1"})", "%PDF"}) {
        const auto outcome = verifyProofText(text);
        ASSERT_FALSE(outcome) << text;
        EXPECT_EQ(outcome.error().code, ErrorCode::ProofInvalid);
    }
    EXPECT_FALSE(readHeadText(*proofText(*proveEntry(scan(), 1))));
}

}  // namespace
}  // namespace tributary
