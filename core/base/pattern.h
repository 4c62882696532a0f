#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tributary {

/// What stands at the places "{}" of a pattern in a text that was made from it; nothing where the
/// text was made otherwise. Two places are never side by side.
[[nodiscard]] std::optional<std::vector<std::string>> valuesIn(std::string_view text,
                                                               std::string_view pattern);

/// A pattern with its places filled in order, as many as there are values.
[[nodiscard]] std::string fromPattern(std::string_view pattern,
                                      const std::vector<std::string>& values);

/// The first of the codes from whose pattern a text was made, with its values: Known{code, values}.
template <class Known, class Codes, class PatternOf>
[[nodiscard]] std::optional<Known> knownBy(std::string_view text, const Codes& codes,
                                           PatternOf patternOf) {
    for (const auto code : codes) {
        if (auto values = valuesIn(text, patternOf(code))) return Known{code, std::move(*values)};
    }
    return std::nullopt;
}

}  // namespace tributary
