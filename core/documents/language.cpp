#include "core/documents/language.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/base/check.h"
#include "core/base/instant.h"

namespace tributary {

namespace {

constexpr std::size_t kUngrouped = 4;  // digits that need no separator

const char* thousandsOf(Language language) {
    switch (language) {
        case Language::English:
            return ",";
        case Language::German:
            return ".";
        case Language::Spanish:
            return "\u00A0";
    }
    CHECK(false);
}

bool isDigits(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

}  // namespace

const char* languageCode(Language language) {
    switch (language) {
        case Language::English:
            return "en";
        case Language::German:
            return "de";
        case Language::Spanish:
            return "es";
    }
    CHECK(false);
}

std::optional<Language> languageNamed(std::string_view code) {
    for (const Language language : kLanguages) {
        if (code == languageCode(language)) return language;
    }
    return std::nullopt;
}

std::string numberText(std::string_view plain, Language language) {
    const std::size_t sign = plain.starts_with('-') ? 1 : 0;
    const std::size_t point = std::min(plain.find('.'), plain.size());
    const std::string_view whole = plain.substr(sign, point - sign);
    const bool hasPart = point < plain.size();
    if (!isDigits(whole) || (hasPart && !isDigits(plain.substr(point + 1)))) {
        return std::string(plain);
    }
    std::string text(plain.substr(0, sign));
    for (std::size_t i = 0; i < whole.size(); ++i) {
        const bool between = i > 0 && (whole.size() - i) % 3 == 0;
        if (between && whole.size() > kUngrouped) text += thousandsOf(language);
        text += whole[i];
    }
    if (!hasPart) return text;
    text += language == Language::English ? '.' : ',';
    return text.append(plain.substr(point + 1));
}

std::string countText(std::int64_t count, Language language) {
    return numberText(std::to_string(count), language);
}

std::string decimalText(double value, int decimals, Language language) {
    return numberText(fmt::format("{:.{}f}", value, decimals), language);
}

std::string dayText(std::string_view isoDay, Language language) {
    const bool isDay = isoDay.size() == 10 && isoDay[4] == '-' && isoDay[7] == '-' &&
                       isDigits(isoDay.substr(0, 4)) && isDigits(isoDay.substr(5, 2)) &&
                       isDigits(isoDay.substr(8, 2));
    if (!isDay || language == Language::English) return std::string(isoDay);
    const char* between = language == Language::German ? "." : "/";
    std::string text(isoDay.substr(8, 2));
    text.append(between).append(isoDay.substr(5, 2));
    return text.append(between).append(isoDay.substr(0, 4));
}

std::string minuteText(UtcInstant at, Language language) {
    const std::string text = instantText(at);
    return dayText(text.substr(0, 10), language) + " " + text.substr(11, 5) + " UTC";
}

}  // namespace tributary
