#include "core/report/warning.h"

#include <gtest/gtest.h>

namespace tributary {
namespace {

TEST(Warning, EachIsKnownAgainByItsText) {
    for (const auto& [code, values] :
         {KnownWarning{WarningCode::BreaksOff, {"12.3"}},
          KnownWarning{WarningCode::OlderSignature, {}},
          KnownWarning{WarningCode::ScreeningOnly, {}},
          KnownWarning{WarningCode::ForeignNamesNobody, {"a \"model\"", "20", "4"}}}) {
        const auto known = knownWarning(warningText({code, values}));
        ASSERT_TRUE(known) << warningText({code, values});
        EXPECT_EQ(known->code, code);
        EXPECT_EQ(known->values, values);
    }
    EXPECT_FALSE(knownWarning("Something that another version says."));
}

}  // namespace
}  // namespace tributary
