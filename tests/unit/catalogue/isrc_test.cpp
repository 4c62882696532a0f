#include "core/catalogue/isrc.h"

#include <gtest/gtest.h>

namespace tributary {
namespace {

TEST(Isrc, AcceptsTheCanonicalForm) {
    EXPECT_EQ(canonicalIsrc("GBAYE6800011"), "GBAYE6800011");
}

TEST(Isrc, DropsHyphensSpacesAndLowerCase) {
    EXPECT_EQ(canonicalIsrc("gb-aye-68-00011"), "GBAYE6800011");
    EXPECT_EQ(canonicalIsrc(" GB AYE 68 00011 "), "GBAYE6800011");
    EXPECT_EQ(canonicalIsrc("ISRC GB-AYE-68-00011"), "GBAYE6800011");
    EXPECT_EQ(canonicalIsrc("isrc: US-S1Z-99-00001"), "USS1Z9900001");
}

TEST(Isrc, RefusesEverythingElseAndSaysWhat) {
    for (const char* bad : {"", "GBAYE680001", "GBAYE68000111", "G1AYE6800011", "GBAY-6800011X",
                            "GBAYE68O0011", "GB*YE6800011", "GBÄYE680001", "1234567890123456"}) {
        const auto result = canonicalIsrc(bad);
        ASSERT_FALSE(result) << bad;
        EXPECT_EQ(result.error().code, ErrorCode::CsvBadValue);
        EXPECT_NE(result.error().message.find(bad), std::string::npos);
    }
}

TEST(Isrc, OnlyTheCanonicalFormIsCanonical) {
    EXPECT_TRUE(isCanonicalIsrc("QZXX42600123"));
    EXPECT_FALSE(isCanonicalIsrc("qzxx42600123"));
    EXPECT_FALSE(isCanonicalIsrc("QZ-XX4-26-00123"));
}

TEST(Isrc, IsShownWithHyphens) {
    EXPECT_EQ(formatIsrc("GBAYE6800011"), "GB-AYE-68-00011");
    EXPECT_EQ(formatIsrc(""), "");
    EXPECT_EQ(formatIsrc("nonsense"), "nonsense");
}

}  // namespace
}  // namespace tributary
