#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace tributary {

/// The codes by which music, people and accounts are known elsewhere.
enum class CodeScheme {
    Isrc,  ///< recording, ISO 3901; no check digit
    Iswc,  ///< work, ISO 15707: T, nine digits, check digit
    Ipi,   ///< name number of a writer or publisher: eleven digits, the last two check
    Isni,  ///< public identity, ISO 27729: sixteen, the last by ISO 7064 MOD 11-2
    Grid,  ///< release, GRid standard: A1 and sixteen more, the last by ISO 7064 MOD 37,36
    Gtin,  ///< product, GS1: EAN-8, UPC-A (12), EAN-13 or GTIN-14, modulo 10
    Iban,  ///< bank account, ISO 13616: modulo 97, length by country
};
inline constexpr std::array kCodeSchemes{CodeScheme::Isrc, CodeScheme::Iswc, CodeScheme::Ipi,
                                         CodeScheme::Isni, CodeScheme::Grid, CodeScheme::Gtin,
                                         CodeScheme::Iban};

/// "isrc", "iswc", "ipi", "isni", "grid", "gtin", "iban".
[[nodiscard]] const char* schemeName(CodeScheme scheme);

/// By its name, or by "upc" and "ean" for Gtin; nothing for another.
[[nodiscard]] std::optional<CodeScheme> schemeByName(std::string_view name);

/// The canonical form: upper case, no separators, no label before it, an IPI filled with zeros to
/// eleven digits. Errors: IdentifierInvalid, which says what such a code looks like.
[[nodiscard]] Result<std::string> canonicalCode(CodeScheme scheme, std::string_view text);

/// The form for people: "T-034.524.680-1", "GB82 WEST 1234 5698 7654 32". A text that is not a
/// canonical code of the scheme stays as it is.
[[nodiscard]] std::string formatCode(CodeScheme scheme, std::string_view canonical);

}  // namespace tributary
