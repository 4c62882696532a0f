#include "core/royalty/rate.h"

#include <gtest/gtest.h>

namespace tributary {
namespace {

Policy ready(const char* name) {
    auto policy = loadPolicy(name);
    EXPECT_TRUE(policy.has_value());
    return *policy;
}

TEST(Rate, IsWrittenAndReadPerStream) {
    const Policy policy = ready("per-stream-top10");
    EXPECT_EQ(rateText(policy), "0.001");
    const auto other = withRate(policy, "0.0045");
    ASSERT_TRUE(other.has_value());
    EXPECT_EQ(other->rateMicros, 450'000);
    EXPECT_EQ(rateText(*other), "0.0045");
    EXPECT_EQ(other->topSources, policy.topSources);
}

TEST(Rate, IsWrittenAndReadAsAShareOfRevenue) {
    const Policy policy = ready("central-pool");
    EXPECT_EQ(rateText(policy), "10.00");
    const auto other = withRate(policy, "12.5");
    ASSERT_TRUE(other.has_value());
    EXPECT_EQ(other->sharePpm, 125'000);
    EXPECT_EQ(rateText(*other), "12.50");
}

TEST(Rate, RefusesWhatIsNone) {
    for (const char* text : {"", "much", "-1", "0.1 USD", "1e3", "0.0000000001"}) {
        EXPECT_FALSE(withRate(ready("per-stream-top10"), text).has_value()) << text;
    }
    for (const char* text : {"100.01", "0.00001", "-1"}) {
        EXPECT_FALSE(withRate(ready("central-pool"), text).has_value()) << text;
    }
    EXPECT_TRUE(withRate(ready("central-pool"), "100").has_value());
}

}  // namespace
}  // namespace tributary
