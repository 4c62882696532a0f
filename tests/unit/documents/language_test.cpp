#include "core/documents/language.h"

#include <gtest/gtest.h>

#include "core/documents/phrases.h"

namespace tributary {
namespace {

constexpr auto kGerman = std::to_array<Translation>({{"of {} to {}", "für {1} von {0}"}});
constexpr auto kSpanish = std::to_array<Translation>({{"of {} to {}", "de {} a {}"}});
using Small = PhraseOf<kGerman, kSpanish>;

TEST(Language, HasACode) {
    for (const Language language : kLanguages) {
        EXPECT_EQ(languageNamed(languageCode(language)), language);
    }
    EXPECT_EQ(languageNamed("fr"), std::nullopt);
    EXPECT_EQ(languageNamed(""), std::nullopt);
}

TEST(Language, WritesNumbers) {
    EXPECT_EQ(numberText("1234.5", Language::English), "1234.5");
    EXPECT_EQ(numberText("1234.5", Language::German), "1234,5");
    EXPECT_EQ(numberText("-1234567.05", Language::English), "-1,234,567.05");
    EXPECT_EQ(numberText("-1234567.05", Language::German), "-1.234.567,05");
    EXPECT_EQ(numberText("-1234567.05", Language::Spanish), "-1\u00A0234\u00A0567,05");
    EXPECT_EQ(countText(12480, Language::German), "12.480");
    EXPECT_EQ(decimalText(0.345, 2, Language::Spanish), "0,34");
    for (const char* other : {"", "-", "1.", ".5", "1e9", "1.2.3", "declared"}) {
        EXPECT_EQ(numberText(other, Language::German), other);
    }
}

TEST(Language, WritesDays) {
    EXPECT_EQ(dayText("2026-11-21", Language::English), "2026-11-21");
    EXPECT_EQ(dayText("2026-11-21", Language::German), "21.11.2026");
    EXPECT_EQ(dayText("2026-11-21", Language::Spanish), "21/11/2026");
    EXPECT_EQ(dayText("before 2026", Language::German), "before 2026");
    EXPECT_EQ(dayText("", Language::German), "");
    const UtcInstant at{std::chrono::milliseconds(1795257000000)};
    EXPECT_EQ(minuteText(at, Language::English), "2026-11-21 10:30 UTC");
    EXPECT_EQ(minuteText(at, Language::German), "21.11.2026 10:30 UTC");
}

TEST(Language, PhrasesMayChangeTheOrder) {
    const Small phrase = "of {} to {}";
    EXPECT_EQ(filled(phrase.in(Language::English), {"one", "two"}), "of one to two");
    EXPECT_EQ(filled(phrase.in(Language::German), {"one", "two"}), "für two von one");
    EXPECT_EQ(filled(phrase.in(Language::Spanish), {"one", "two"}), "de one a two");
    EXPECT_EQ(filled("{}", {"{} is not filled again"}), "{} is not filled again");
    EXPECT_EQ(Small::ofText("of {} to {}", Language::Spanish), "de {} a {}");
    EXPECT_EQ(Small::ofText("unknown", Language::Spanish), "unknown");
}

TEST(Language, PlacesAreCounted) {
    static_assert(placesIn("none") == 0);
    static_assert(placesIn("{} and {}") == 2);
    static_assert(placesIn("{1} before {0}") == 2);
    EXPECT_DEATH(static_cast<void>(filled("{}", {"one", "two"})), "placesIn");
}

}  // namespace
}  // namespace tributary
