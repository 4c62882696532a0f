#include "core/catalogue/shares.h"

#include <numeric>

#include <gtest/gtest.h>

#include "core/catalogue/records.h"

namespace tributary {
namespace {

using Parts = std::vector<std::int64_t>;

TEST(Shares, ReadsPercentagesExactly) {
    EXPECT_EQ(parsePercent("50"), 500'000);
    EXPECT_EQ(parsePercent("33.3333"), 333'333);
    EXPECT_EQ(parsePercent("33,3333 %"), 333'333);
    EXPECT_EQ(parsePercent(" 12.5% "), 125'000);
    EXPECT_EQ(parsePercent(".5"), 5'000);
    EXPECT_EQ(parsePercent("100.0000000"), kWholeShare);
    EXPECT_EQ(parsePercent("0"), 0);
}

TEST(Shares, RefusesWhatIsNoPercentage) {
    for (const char* bad : {"", "%", "-5", "+5", "abc", "1e2", "100.0001", "101", "12.34567",
                            "1.2.3", "50 50", "99999999999999999999999999", "=50", "٥٠", "."}) {
        const auto result = parsePercent(bad);
        ASSERT_FALSE(result) << bad;
        EXPECT_EQ(result.error().code, ErrorCode::CsvBadValue) << bad;
    }
}

TEST(Shares, AreShownWithoutNeedlessZeros) {
    EXPECT_EQ(formatPercent(kWholeShare), "100 %");
    EXPECT_EQ(formatPercent(333'333), "33.3333 %");
    EXPECT_EQ(formatPercent(5'000), "0.5 %");
    EXPECT_EQ(formatPercent(1), "0.0001 %");
    EXPECT_EQ(formatPercent(-15'000), "-1.5 %");
}

TEST(Shares, ExactSharesStayAsTheyAre) {
    const auto result = normaliseShares(Parts{600'000, 400'000});
    ASSERT_TRUE(result);
    EXPECT_EQ(result->partsPerMillion, (Parts{600'000, 400'000}));
    EXPECT_FALSE(result->changed);
}

TEST(Shares, RemainderGoesToLargestFractionThenToTheFirst) {
    const auto thirds = normaliseShares(Parts{333'333, 333'333, 333'333});
    ASSERT_TRUE(thirds);
    EXPECT_EQ(thirds->partsPerMillion, (Parts{333'334, 333'333, 333'333}));
    EXPECT_TRUE(thirds->changed);
}

TEST(Shares, DriftOfSixHundredthsPercentIsTheLimit) {
    EXPECT_TRUE(normaliseShares(Parts{500'000, 499'400}));
    EXPECT_TRUE(normaliseShares(Parts{500'000, 500'600}));
    for (const Parts& bad : {Parts{500'000, 499'399}, Parts{500'000, 500'601}, Parts{}, Parts{0},
                             Parts{-1, kWholeShare}, Parts{kWholeShare + 1}}) {
        const auto result = normaliseShares(bad);
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().code, ErrorCode::SharesDoNotAddUp);
    }
}

TEST(Shares, TheErrorSaysTheSum) {
    const auto result = normaliseShares(Parts{600'000, 500'000});
    ASSERT_FALSE(result);
    EXPECT_NE(result.error().message.find("110 %"), std::string::npos);
}

}  // namespace
}  // namespace tributary
