#include "core/catalogue/isrc.h"

#include <cstddef>

namespace tributary {

namespace {

constexpr std::size_t kLength = 12;
constexpr std::size_t kCountryEnd = 2;
constexpr std::size_t kRegistrantEnd = 5;
constexpr std::size_t kYearEnd = 7;

bool isLetter(char c) {
    return c >= 'A' && c <= 'Z';
}
bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

}  // namespace

bool isCanonicalIsrc(std::string_view text) {
    if (text.size() != kLength) return false;
    for (std::size_t i = 0; i < kLength; ++i) {
        const char c = text[i];
        const bool fits = i < kCountryEnd      ? isLetter(c)
                          : i < kRegistrantEnd ? isLetter(c) || isDigit(c)
                                               : isDigit(c);
        if (!fits) return false;
    }
    return true;
}

Result<std::string> canonicalIsrc(std::string_view text) {
    std::string code;
    for (const char c : text) {
        if (c == '-' || c == ' ') continue;
        code += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    }
    // "ISRC" before the code, as labels print it; no code of 12 begins so by chance and has 16.
    if (code.size() == kLength + 4 && code.starts_with("ISRC")) code.erase(0, 4);
    if (code.size() == kLength + 5 && code.starts_with("ISRC:")) code.erase(0, 5);
    if (isCanonicalIsrc(code)) return code;
    return fail(ErrorCode::CsvBadValue,
                "\"" + std::string(text) +
                    "\" is not an ISRC. It has two letters, three letters or digits and seven "
                    "digits, as in GB-AYE-68-00011.");
}

std::string formatIsrc(std::string_view canonical) {
    if (!isCanonicalIsrc(canonical)) return std::string(canonical);
    std::string shown;
    for (std::size_t i = 0; i < canonical.size(); ++i) {
        if (i == kCountryEnd || i == kRegistrantEnd || i == kYearEnd) shown += '-';
        shown += canonical[i];
    }
    return shown;
}

}  // namespace tributary
