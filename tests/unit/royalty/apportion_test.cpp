#include "core/royalty/apportion.h"

#include <limits>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tributary {
namespace {

using testing::ElementsAre;

TEST(Apportion, ExactPartsStayExact) {
    const std::vector<Weighted> parts{{1, 50}, {2, 30}, {3, 20}};
    EXPECT_THAT(apportion(1000, parts), ElementsAre(500, 300, 200));
    EXPECT_THAT(apportion(0, parts), ElementsAre(0, 0, 0));
}

TEST(Apportion, RemainderGoesToLargestFraction) {
    // 10 × 5/12 = 4.17, 10 × 4/12 = 3.33, 10 × 3/12 = 2.5
    const std::vector<Weighted> parts{{1, 5}, {2, 4}, {3, 3}};
    EXPECT_THAT(apportion(10, parts), ElementsAre(4, 3, 3));
}

TEST(Apportion, TiesGoToTheSmallerId) {
    const std::vector<Weighted> parts{{9, 1}, {2, 1}, {5, 1}};
    EXPECT_THAT(apportion(4, parts), ElementsAre(1, 2, 1));
    EXPECT_THAT(apportion(5, parts), ElementsAre(1, 2, 2));
}

TEST(Apportion, ZeroWeightsGetNothing) {
    const std::vector<Weighted> parts{{1, 0}, {2, 3}, {3, 0}, {4, 4}};
    EXPECT_THAT(apportion(1, parts), ElementsAre(0, 0, 0, 1));
}

TEST(Apportion, NegativeTotalsAreDividedAsTheirOpposite) {
    const std::vector<Weighted> parts{{1, 5}, {2, 4}, {3, 3}};
    EXPECT_THAT(apportion(-10, parts), ElementsAre(-4, -3, -3));
}

TEST(Apportion, TheLargestNumbersDoNotOverflow) {
    constexpr auto kMost = std::numeric_limits<std::int64_t>::max();
    constexpr auto kLeast = std::numeric_limits<std::int64_t>::min();
    const std::vector<Weighted> parts{{1, kMost - 1}, {2, 1}};
    EXPECT_THAT(apportion(kMost, parts), ElementsAre(kMost - 1, 1));
    EXPECT_THAT(apportion(kLeast, std::vector<Weighted>{{1, 1}}), ElementsAre(kLeast));
}

}  // namespace
}  // namespace tributary
