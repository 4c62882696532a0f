#include "tests/bench/support/gaming.h"

#include <gmock/gmock.h>

namespace tributary::bench {
namespace {

using testing::ElementsAre;
using testing::Field;
using testing::IsEmpty;

constexpr double kLeast = 0.03;

auto titled(const char* title) {
    return Field(&Change::title, title);
}

TEST(Changes, ASourceFoundLaterIsNoWrongName) {
    Changes changes;
    const auto told = changes.add({{"source", 1.0}}, {}, {{"source", 0.5}, {"other", 0.2}}, kLeast);
    EXPECT_EQ(changes.found, 1);
    EXPECT_EQ(changes.wrong, 1);
    EXPECT_EQ(changes.lost, 0);
    EXPECT_DOUBLE_EQ(changes.largest, 0.0) << "nothing was there before";
    EXPECT_THAT(told, ElementsAre(titled("other"), titled("source")));
    EXPECT_FALSE(told.front().isSource);
    EXPECT_TRUE(told.back().isSource);
}

TEST(Changes, OnlySourcesAreLost) {
    Changes changes;
    const Influences before{{"source", 0.4}, {"other", 0.25}};
    const auto told = changes.add({{"source", 1.0}}, before, {}, kLeast);
    EXPECT_EQ(changes.lost, 1);
    EXPECT_EQ(changes.found + changes.wrong, 0);
    EXPECT_DOUBLE_EQ(changes.largest, 0.4);
    EXPECT_EQ(told.size(), 2U);
}

TEST(Changes, SmallOnesAreCountedAndNotTold) {
    Changes changes;
    EXPECT_THAT(changes.add({{"a", 1.0}}, {{"a", 0.50}}, {{"a", 0.48}}, kLeast), IsEmpty());
    EXPECT_NEAR(changes.largest, 0.02, 1e-9);
    EXPECT_THAT(changes.add({{"a", 1.0}}, {{"a", 0.5}}, {{"a", 0.6}}, kLeast),
                ElementsAre(titled("a")));
    EXPECT_NEAR(changes.largest, 0.1, 1e-9);
    EXPECT_EQ(changes.lost + changes.found + changes.wrong, 0);
}

}  // namespace
}  // namespace tributary::bench
