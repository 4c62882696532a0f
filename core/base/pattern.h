#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tributary {

/// What stands at the places "{}" of a pattern in a text that was made from it; nothing where the
/// text was made otherwise. Two places are never side by side.
[[nodiscard]] std::optional<std::vector<std::string>> valuesIn(std::string_view text,
                                                               std::string_view pattern);

/// A pattern with its places filled in order, as many as there are values.
[[nodiscard]] std::string fromPattern(std::string_view pattern,
                                      const std::vector<std::string>& values);

}  // namespace tributary
