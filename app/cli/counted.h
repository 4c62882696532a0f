#pragma once

#include <concepts>
#include <string>
#include <string_view>

#include <fmt/format.h>

namespace tributary::cli {

/// "1 file", "3 files".
[[nodiscard]] std::string counted(std::integral auto number, std::string_view one) {
    return fmt::format("{} {}{}", number, one, number == 1 ? "" : "s");
}

}  // namespace tributary::cli
