#include "core/base/pattern.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tributary {
namespace {

using testing::ElementsAre;
using testing::Optional;

TEST(Pattern, GivesBackWhatWasFilledIn) {
    for (const char* pattern : {"licence {} ended on {}", "{} of {} tracks ({} here)", "{}"}) {
        std::vector<std::string> values{"3", "until 2026", "x"};
        values.resize(std::string_view(pattern) == "{}"                  ? 1
                      : std::string_view(pattern).starts_with("licence") ? 2
                                                                         : 3);
        EXPECT_THAT(valuesIn(fromPattern(pattern, values), pattern), Optional(values));
    }
    EXPECT_THAT(valuesIn("no place", "no place"), Optional(ElementsAre()));
}

TEST(Pattern, AValueMayHoldTheEndOfThePattern) {
    EXPECT_THAT(valuesIn("“a” b” names nobody", "“{}” names nobody"),
                Optional(ElementsAre("a” b")));
    EXPECT_THAT(fromPattern("{} and {}", {"{}", "b"}), "{} and b");
}

TEST(Pattern, AnotherTextIsNoneOfIt) {
    for (const char* text : {"", "licence 3", "licence 3 ended on", "a licence 3 ended on x"}) {
        EXPECT_EQ(valuesIn(text, "licence {} ended on {}"), std::nullopt) << text;
    }
    EXPECT_EQ(valuesIn("no place at all", "no place"), std::nullopt);
}

}  // namespace
}  // namespace tributary
