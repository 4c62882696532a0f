#include "core/ledger/key_store.h"

#include <cstdlib>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/base/hex.h"
#include "tests/support/ledger_samples.h"
#include "tests/support/temp_folder.h"

namespace tributary {
namespace {

using testing::HasSubstr;
namespace fs = std::filesystem;

class KeyStoreTest : public testing::Test {
protected:
    test::TempFolder folder_;
    KeyStore store_{folder_ / "keys"};
    FixedClock clock_ = samples::ledgerClock();
};

TEST_F(KeyStoreTest, AKeyIsMadeOnFirstUseAndFoundAgain) {
    EXPECT_TRUE(store_.keys()->empty());
    const auto first = store_.newestSigner("", clock_);
    ASSERT_TRUE(first);
    const auto again = store_.newestSigner("", clock_);
    ASSERT_TRUE(again);
    EXPECT_EQ((*first)->publicKey(), (*again)->publicKey());
    ASSERT_EQ(store_.keys()->size(), 1U);
    EXPECT_EQ(store_.keys()->front().id, keyIdOf((*first)->publicKey()));
}

TEST_F(KeyStoreTest, OnlyItsOwnerMayReadIt) {
    const auto key = store_.create("", clock_);
    ASSERT_TRUE(key);
    EXPECT_EQ(fs::status(key->file).permissions(), fs::perms::owner_read | fs::perms::owner_write);
    EXPECT_EQ(fs::status(store_.folder()).permissions(), fs::perms::owner_all);
    fs::permissions(key->file, fs::perms::group_read, fs::perm_options::add);
    const auto refused = store_.signer(key->id, "");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::KeyUnreadable);
    EXPECT_THAT(refused.error().message, HasSubstr("chmod 600"));
}

TEST_F(KeyStoreTest, APassphraseProtectsTheSecret) {
    const auto key = store_.create("open sesame", clock_);
    ASSERT_TRUE(key);
    EXPECT_TRUE(store_.keys()->front().protectedByPassphrase);
    EXPECT_EQ(store_.signer(key->id, "").error().code, ErrorCode::KeyUnreadable);
    EXPECT_EQ(store_.signer(key->id, "guess").error().code, ErrorCode::KeyUnreadable);
    const auto signer = store_.signer(key->id, "open sesame");
    ASSERT_TRUE(signer);
    EXPECT_EQ((*signer)->publicKey(), key->publicKey);
}

TEST_F(KeyStoreTest, TheNewestKeySigns) {
    const auto old = store_.create("", samples::ledgerClock(0));
    const auto fresh = store_.create("", samples::ledgerClock(1));
    ASSERT_TRUE(old && fresh);
    EXPECT_EQ((*store_.newestSigner("", clock_))->publicKey(), fresh->publicKey);
    EXPECT_EQ(store_.keys()->front().id, old->id);
}

TEST_F(KeyStoreTest, DamageAndAbsenceAreToldApart) {
    EXPECT_EQ(store_.signer(std::string(32, '0'), "").error().code, ErrorCode::KeyMissing);
    const auto key = store_.create("", clock_);
    ASSERT_TRUE(key);
    std::string text = test::readBytes(key->file);
    const auto at = text.find("\"secret\": \"") + 12;
    text[at] = text[at] == '0' ? '1' : '0';
    test::writeBytes(key->file, text);
    EXPECT_EQ(store_.signer(key->id, "").error().code, ErrorCode::KeyUnreadable);
    test::writeBytes(key->file, "not a key");
    EXPECT_EQ(store_.signer(key->id, "").error().code, ErrorCode::KeyUnreadable);
    EXPECT_EQ(store_.keys().error().code, ErrorCode::KeyUnreadable);
}

TEST_F(KeyStoreTest, TheSecretIsInNoLedgerNoProofAndNoReceipt) {
    const auto key = store_.create("", clock_);
    const auto signer = store_.signer(key->id, "");
    ASSERT_TRUE(signer);
    const std::string text = test::readBytes(key->file);
    const std::string secret = text.substr(text.find("\"secret\": \"") + 11, 64);
    ASSERT_TRUE(fromHex(secret));
    auto ledger = Ledger::create(folder_ / "l.ledger", "x", **signer, clock_);
    ASSERT_TRUE(ledger && ledger->record(samples::snapshot(1), **signer, clock_));
    const std::string bytes = test::readBytes(folder_ / "l.ledger");
    EXPECT_EQ(bytes.find(secret), std::string::npos);
    const auto raw = *fromHex(secret);
    EXPECT_EQ(bytes.find(textOf(raw)), std::string::npos);
}

}  // namespace
}  // namespace tributary
