#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace tributary {

/// Length of the UTF-8 sequence at `at` (RFC 3629: no surrogates, nothing longer than needed), or
/// 0 where there is none.
[[nodiscard]] std::size_t utf8Length(std::string_view text, std::size_t at);

/// The text with U+FFFD for every byte that is not UTF-8.
[[nodiscard]] std::string validUtf8(std::string_view text);

}  // namespace tributary
