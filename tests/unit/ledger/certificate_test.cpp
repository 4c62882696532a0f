#include "core/ledger/certificate.h"

#include <gtest/gtest.h>

#include "tests/support/ledger_samples.h"

namespace tributary {
namespace {

const JsonValue::Object kDocument{{"track", "QZFIC2600001"},
                                  {"state", "royalty-clean"},
                                  {"until", "2027-01-01"},
                                  {"reasons", JsonValue::Array{"licence 4", "payout run-7"}}};

TEST(CertificateTest, VerifiesByItselfAndSaysWhoSigned) {
    KeySigner key = samples::signer();
    const auto text = signCertificate(kDocument, key);
    ASSERT_TRUE(text);
    const auto certificate = verifyCertificate(*text);
    ASSERT_TRUE(certificate);
    EXPECT_EQ(certificate->document, JsonValue(kDocument));
    EXPECT_EQ(certificate->publicKey, key.publicKey());
    EXPECT_EQ(certificate->key, keyIdOf(key.publicKey()));
    EXPECT_EQ(*signCertificate(kDocument, key), *text) << "the same document, the same bytes";
}

TEST(CertificateTest, AFlippedBitAnywhereIsFound) {
    KeySigner key = samples::signer();
    const auto text = signCertificate(kDocument, key);
    ASSERT_TRUE(text);
    for (std::size_t at = 0; at < text->size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            std::string altered = *text;
            altered[at] = static_cast<char>(altered[at] ^ (1 << bit));
            const auto outcome = verifyCertificate(altered);
            ASSERT_FALSE(outcome) << "byte " << at << " bit " << bit;
            ASSERT_EQ(outcome.error().code, ErrorCode::CertificateInvalid);
        }
    }
}

TEST(CertificateTest, RefusesWhatCannotBeWritten) {
    KeySigner key = samples::signer();
    EXPECT_FALSE(signCertificate({{"x", JsonValue::kLargestNumber + 1}}, key));
    EXPECT_FALSE(verifyCertificate("{}"));
}

}  // namespace
}  // namespace tributary
