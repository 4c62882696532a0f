#include "core/rights/identifiers.h"

#include <algorithm>
#include <cstdint>

#include "core/catalogue/isrc.h"

namespace tributary {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
bool isLetter(char c) {
    return c >= 'A' && c <= 'Z';
}
bool allDigits(std::string_view text) {
    return std::all_of(text.begin(), text.end(), isDigit);
}
bool alphanumeric(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return isDigit(c) || isLetter(c); });
}
int digit(char c) {
    return c - '0';
}
/// 0 to 9, then A as 10 to Z as 35.
int base36(char c) {
    return isDigit(c) ? c - '0' : c - 'A' + 10;
}

/// Upper case, without the separators that people write.
std::string compact(std::string_view text) {
    std::string code;
    for (const char c : text) {
        if (c == ' ' || c == '-' || c == '.' || c == '\t') continue;
        code += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    }
    return code;
}

void dropLabel(std::string& code, std::string_view label) {
    if (!code.starts_with(label)) return;
    const std::size_t colon = code.size() > label.size() && code[label.size()] == ':' ? 1 : 0;
    code.erase(0, label.size() + colon);
}

bool iswcFits(std::string_view code) {
    if (code.size() != 11 || code.front() != 'T' || !allDigits(code.substr(1))) return false;
    int sum = 1;
    for (int i = 1; i <= 9; ++i) sum += i * digit(code[static_cast<std::size_t>(i)]);
    return digit(code.back()) == (10 - sum % 10) % 10;
}

bool ipiFits(std::string_view code) {
    if (code.size() != 11 || !allDigits(code)) return false;
    int sum = 0;
    for (std::size_t i = 0; i < 9; ++i) sum += (10 - static_cast<int>(i)) * digit(code[i]);
    sum %= 101;
    const int check = sum == 0 ? 0 : (101 - sum) % 100;
    return digit(code[9]) * 10 + digit(code[10]) == check;
}

bool isniFits(std::string_view code) {
    if (code.size() != 16 || !allDigits(code.substr(0, 15))) return false;
    int sum = 0;  // ISO 7064 MOD 11-2
    for (std::size_t i = 0; i < 15; ++i) sum = (sum + digit(code[i])) * 2;
    const int check = (12 - sum % 11) % 11;
    return code.back() == (check == 10 ? 'X' : static_cast<char>('0' + check));
}

bool gridFits(std::string_view code) {
    if (code.size() != 18 || !code.starts_with("A1") || !alphanumeric(code)) return false;
    int product = 36;  // ISO 7064 MOD 37,36
    for (std::size_t i = 0; i + 1 < code.size(); ++i) {
        int sum = (product + base36(code[i])) % 36;
        if (sum == 0) sum = 36;
        product = sum * 2 % 37;
    }
    return (product + base36(code.back())) % 36 == 1;
}

bool gtinFits(std::string_view code) {
    const std::size_t size = code.size();
    if (size != 8 && size != 12 && size != 13 && size != 14) return false;
    if (!allDigits(code)) return false;
    int sum = 0;
    for (std::size_t i = 0; i < size; ++i) sum += digit(code[size - 1 - i]) * (i % 2 == 0 ? 1 : 3);
    return sum % 10 == 0;
}

struct IbanLength {
    std::string_view country;
    std::size_t length;
};

/// Lengths by the IBAN registry for the SEPA area and its neighbours; others: 15 to 34.
constexpr std::array kIbanLengths{
    IbanLength{"AD", 24}, IbanLength{"AT", 20}, IbanLength{"BE", 16}, IbanLength{"BG", 22},
    IbanLength{"CH", 21}, IbanLength{"CY", 28}, IbanLength{"CZ", 24}, IbanLength{"DE", 22},
    IbanLength{"DK", 18}, IbanLength{"EE", 20}, IbanLength{"ES", 24}, IbanLength{"FI", 18},
    IbanLength{"FR", 27}, IbanLength{"GB", 22}, IbanLength{"GI", 23}, IbanLength{"GR", 27},
    IbanLength{"HR", 21}, IbanLength{"HU", 28}, IbanLength{"IE", 22}, IbanLength{"IS", 26},
    IbanLength{"IT", 27}, IbanLength{"LI", 21}, IbanLength{"LT", 20}, IbanLength{"LU", 20},
    IbanLength{"LV", 21}, IbanLength{"MC", 27}, IbanLength{"MT", 31}, IbanLength{"NL", 18},
    IbanLength{"NO", 15}, IbanLength{"PL", 28}, IbanLength{"PT", 25}, IbanLength{"RO", 24},
    IbanLength{"SE", 24}, IbanLength{"SI", 19}, IbanLength{"SK", 24}, IbanLength{"SM", 27},
    IbanLength{"VA", 22}};

bool ibanFits(std::string_view code) {
    if (code.size() < 15 || code.size() > 34 || !alphanumeric(code)) return false;
    if (!isLetter(code[0]) || !isLetter(code[1]) || !allDigits(code.substr(2, 2))) return false;
    for (const IbanLength& known : kIbanLengths) {
        if (code.starts_with(known.country) && code.size() != known.length) return false;
    }
    int remainder = 0;
    for (std::size_t i = 0; i < code.size(); ++i) {
        const int value = base36(code[(i + 4) % code.size()]);
        remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
    }
    return remainder == 1;
}

bool fits(CodeScheme scheme, std::string_view code) {
    switch (scheme) {
        case CodeScheme::Isrc:
            return isCanonicalIsrc(code);
        case CodeScheme::Iswc:
            return iswcFits(code);
        case CodeScheme::Ipi:
            return ipiFits(code);
        case CodeScheme::Isni:
            return isniFits(code);
        case CodeScheme::Grid:
            return gridFits(code);
        case CodeScheme::Gtin:
            return gtinFits(code);
        case CodeScheme::Iban:
            return ibanFits(code);
    }
    return false;
}

const char* looksLike(CodeScheme scheme) {
    switch (scheme) {
        case CodeScheme::Isrc:
            return "an ISRC: two letters, three letters or digits and seven digits, as in "
                   "GB-AYE-68-00011";
        case CodeScheme::Iswc:
            return "an ISWC: T, nine digits and the check digit that fits them, as in "
                   "T-034.524.680-1";
        case CodeScheme::Ipi:
            return "an IPI name number: eleven digits whose last two check the others, as in "
                   "00052210040";
        case CodeScheme::Isni:
            return "an ISNI: sixteen digits, the last of which (it may be X) checks the others";
        case CodeScheme::Grid:
            return "a GRid: A1 and sixteen letters or digits, the last of which checks the others, "
                   "as in A1-2425G-ABC1234002-M";
        case CodeScheme::Gtin:
            return "a UPC or EAN: 8, 12, 13 or 14 digits, the last of which checks the others";
        case CodeScheme::Iban:
            return "an IBAN: country, two check digits that fit, and an account number of that "
                   "country's length";
    }
    return "a known code";
}

/// `groups` lengths with `separator` between them; what is left over is the last group.
std::string grouped(std::string_view code, std::initializer_list<std::size_t> groups,
                    std::string_view separators) {
    std::string shown;
    std::size_t at = 0, which = 0;
    for (const std::size_t length : groups) {
        shown += code.substr(at, length);
        shown += separators[std::min(which++, separators.size() - 1)];
        at += length;
    }
    return shown + std::string(code.substr(at));
}

}  // namespace

const char* schemeName(CodeScheme scheme) {
    constexpr std::array kNames{"isrc", "iswc", "ipi", "isni", "grid", "gtin", "iban"};
    return kNames[static_cast<std::size_t>(scheme)];
}

std::optional<CodeScheme> schemeByName(std::string_view name) {
    if (name == "upc" || name == "ean") return CodeScheme::Gtin;
    for (const CodeScheme scheme : kCodeSchemes) {
        if (name == schemeName(scheme)) return scheme;
    }
    return std::nullopt;
}

Result<std::string> canonicalCode(CodeScheme scheme, std::string_view text) {
    std::string code = compact(text);
    if (scheme == CodeScheme::Isrc) {
        if (auto isrc = canonicalIsrc(text)) return isrc;
    }
    for (const std::string_view label : {"ISWC", "ISNI", "IPI", "GRID", "UPC", "EAN", "IBAN"}) {
        dropLabel(code, label);
    }
    // Spreadsheets take leading zeros for nothing.
    if (scheme == CodeScheme::Ipi && code.size() >= 6 && code.size() < 11) {
        code.insert(0, 11 - code.size(), '0');
    }
    if (fits(scheme, code)) return code;
    return fail(ErrorCode::IdentifierInvalid,
                "\"" + std::string(text) + "\" is not " + looksLike(scheme) +
                    ". Compare it with where it comes from; a digit may be wrong or swapped.");
}

std::string formatCode(CodeScheme scheme, std::string_view canonical) {
    if (!fits(scheme, canonical)) return std::string(canonical);
    switch (scheme) {
        case CodeScheme::Isrc:
            return formatIsrc(canonical);
        case CodeScheme::Iswc:
            return grouped(canonical, {1, 3, 3, 3}, "-..-");
        case CodeScheme::Isni:
            return grouped(canonical, {4, 4, 4}, " ");
        case CodeScheme::Grid:
            return grouped(canonical, {2, 5, 10}, "-");
        case CodeScheme::Iban: {
            std::string shown;
            for (std::size_t i = 0; i < canonical.size(); ++i) {
                if (i > 0 && i % 4 == 0) shown += ' ';
                shown += canonical[i];
            }
            return shown;
        }
        case CodeScheme::Ipi:
        case CodeScheme::Gtin:
            break;
    }
    return std::string(canonical);
}

}  // namespace tributary
