#include "core/rights/identifiers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tributary {
namespace {

struct Example {
    CodeScheme scheme;
    const char* written;
    const char* canonical;
    const char* shown;
};

/// Codes as their standards and issuers print them.
const std::array kPublished{
    Example{CodeScheme::Isrc, "gb-aye-68-00011", "GBAYE6800011", "GB-AYE-68-00011"},
    Example{CodeScheme::Iswc, "T-034.524.680-1", "T0345246801", "T-034.524.680-1"},
    Example{CodeScheme::Ipi, "00052210040", "00052210040", "00052210040"},
    Example{CodeScheme::Ipi, "52210040 0", "", ""},
    Example{CodeScheme::Ipi, "IPI 052210040", "00052210040", "00052210040"},
    Example{CodeScheme::Isni, "0000 0002 1825 0097", "0000000218250097", "0000 0002 1825 0097"},
    Example{CodeScheme::Isni, "0000 0002 1694 233x", "000000021694233X", "0000 0002 1694 233X"},
    Example{CodeScheme::Grid, "A1-2425G-ABC1234002-M", "A12425GABC1234002M",
            "A1-2425G-ABC1234002-M"},
    Example{CodeScheme::Gtin, "0 36000 29145 2", "036000291452", "036000291452"},
    Example{CodeScheme::Gtin, "4006381333931", "4006381333931", "4006381333931"},
    Example{CodeScheme::Gtin, "9638-5074", "96385074", "96385074"},
    Example{CodeScheme::Iban, "gb82 west 1234 5698 7654 32", "GB82WEST12345698765432",
            "GB82 WEST 1234 5698 7654 32"},
    Example{CodeScheme::Iban, "DE89370400440532013000", "DE89370400440532013000",
            "DE89 3704 0044 0532 0130 00"}};

TEST(Identifiers, PublishedExamplesAreAcceptedAndShownAsPrinted) {
    for (const Example& example : kPublished) {
        const auto code = canonicalCode(example.scheme, example.written);
        if (*example.canonical == '\0') {
            EXPECT_FALSE(code) << example.written;
            continue;
        }
        ASSERT_TRUE(code) << describe(code.error());
        EXPECT_EQ(*code, example.canonical);
        EXPECT_EQ(formatCode(example.scheme, *code), example.shown);
        EXPECT_EQ(canonicalCode(example.scheme, example.shown), *code) << "and read back";
    }
}

TEST(Identifiers, OneWrongDigitIsRefused) {
    for (const Example& example : kPublished) {
        if (example.scheme == CodeScheme::Isrc || *example.canonical == '\0') continue;
        const std::string good = example.canonical;
        for (std::size_t i = 0; i < good.size(); ++i) {
            if (good[i] < '0' || good[i] > '9') continue;
            std::string bad = good;
            bad[i] = bad[i] == '9' ? '0' : static_cast<char>(bad[i] + 1);
            EXPECT_FALSE(canonicalCode(example.scheme, bad)) << bad;
        }
    }
}

TEST(Identifiers, AnErrorNamesTheCodeAndItsForm) {
    for (const CodeScheme scheme : kCodeSchemes) {
        const auto code = canonicalCode(scheme, "no code");
        ASSERT_FALSE(code);
        EXPECT_EQ(code.error().code, ErrorCode::IdentifierInvalid);
        EXPECT_THAT(code.error().message, testing::HasSubstr("\"no code\""));
        EXPECT_FALSE(canonicalCode(scheme, ""));
    }
    EXPECT_FALSE(canonicalCode(CodeScheme::Iban, "DE8937040044053201300"))
        << "too short for Germany";
}

TEST(Identifiers, SchemesAreFoundByName) {
    for (const CodeScheme scheme : kCodeSchemes) {
        EXPECT_EQ(schemeByName(schemeName(scheme)), scheme);
    }
    EXPECT_EQ(schemeByName("upc"), CodeScheme::Gtin);
    EXPECT_EQ(schemeByName("shoe size"), std::nullopt);
    EXPECT_EQ(formatCode(CodeScheme::Iswc, "anything"), "anything");
}

}  // namespace
}  // namespace tributary
