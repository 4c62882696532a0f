#include "core/rights/licence_reason.h"

#include <algorithm>

#include <gtest/gtest.h>

namespace tributary {
namespace {

/// As many values as a pattern has places.
std::vector<std::string> valuesFor(std::string_view pattern) {
    const auto places = std::count(pattern.begin(), pattern.end(), '{');
    std::vector<std::string> values{"7", "2027-01-01", "9"};
    values.resize(static_cast<std::size_t>(places));
    return values;
}

TEST(LicenceReason, EachIsKnownAgainByItsText) {
    for (const LicenceReasonCode code : kLicenceReasonCodes) {
        const LicenceReason reason{code, valuesFor(licenceReasonPattern(code))};
        const auto known = knownLicenceReason(licenceReasonText(reason));
        ASSERT_TRUE(known) << licenceReasonText(reason);
        EXPECT_EQ(known->code, code) << licenceReasonText(reason);
        EXPECT_EQ(known->values, reason.values);
    }
    EXPECT_FALSE(knownLicenceReason("disputed"));
    EXPECT_FALSE(knownLicenceReason(""));
}

}  // namespace
}  // namespace tributary
