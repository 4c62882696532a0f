#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/ledger/json_value.h"

namespace tributary {

/// The deepest that values may be nested in each other.
inline constexpr std::size_t kDeepestJson = 32;

enum class JsonForm {
    Canonical,  ///< byte for byte as canonicalJson() writes it
    Any,        ///< blanks and any order of members are fine; fractions and doubled members are not
};

/// Reads a whole text as one value. Errors: InvalidArgument, with the byte at which it fails.
[[nodiscard]] Result<JsonValue> parseJson(std::string_view text, JsonForm form);

/// A member of an object, as it is written.
struct JsonMember {
    std::string_view key, value;
};

/// The members of a canonical object, without making values of them; they point into `text`, all
/// of which is checked. Errors: InvalidArgument, as above.
[[nodiscard]] Result<std::vector<JsonMember>> canonicalMembers(std::string_view text);

/// The letter of "\n" and its like that must be written that short; '\0' for other characters.
[[nodiscard]] char shortEscape(char c);

/// Not empty, of printable ASCII without quotes and backslashes, so that the order of bytes is the
/// order that RFC 8785 asks for.
[[nodiscard]] bool isPlainKey(std::string_view key);

}  // namespace tributary
