#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/clock.h"

namespace tributary {

/// A language that documents are written in.
enum class Language { English, German, Spanish };
inline constexpr std::array kLanguages{Language::English, Language::German, Language::Spanish};

/// "en", "de", "es".
[[nodiscard]] const char* languageCode(Language language);
[[nodiscard]] std::optional<Language> languageNamed(std::string_view code);

/// A plain decimal number as the language writes it: "1234.5" is "1.234,5" in German. Thousands are
/// set apart from five digits on. Any other text stays as it is.
[[nodiscard]] std::string numberText(std::string_view plain, Language language);
[[nodiscard]] std::string countText(std::int64_t count, Language language);
[[nodiscard]] std::string decimalText(double value, int decimals, Language language);

/// "2026-11-21" as the language writes a day; in English as it is, which nobody can misread. Any
/// other text stays.
[[nodiscard]] std::string dayText(std::string_view isoDay, Language language);
/// Day, hour and minute: "2026-11-21 10:00 UTC".
[[nodiscard]] std::string minuteText(UtcInstant at, Language language);

}  // namespace tributary
