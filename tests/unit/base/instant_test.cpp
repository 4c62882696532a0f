#include "core/base/instant.h"

#include <gtest/gtest.h>

namespace tributary {
namespace {

TEST(Instant, IsReadBackAsItWasWritten) {
    const UtcInstant instant{std::chrono::milliseconds(1795259400123)};
    EXPECT_EQ(instantText(instant), "2026-11-21T11:10:00.123Z");
    EXPECT_EQ(parseInstant(instantText(instant)), instant);
    const UtcInstant early{std::chrono::milliseconds(-1)};
    EXPECT_EQ(parseInstant(instantText(early)), early);
}

TEST(Instant, RefusesWhatIsNoTime) {
    for (const char* text :
         {"", "2026-11-21", "2026-11-21T10:00:00Z", "2026-02-30T10:00:00.000Z",
          "2026-11-21T24:00:00.000Z", "2026-11-21T10:60:00.000Z", "2026-11-21T10:00:61.000Z",
          "2026-11-21 10:00:00.000Z", "2026-11-21T10:00:00.000+", "2026-1x-21T10:00:00.000Z"}) {
        EXPECT_FALSE(parseInstant(text).has_value()) << text;
    }
}

}  // namespace
}  // namespace tributary
