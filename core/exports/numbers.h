#pragma once

#include <string>

namespace tributary {

/// For a spreadsheet: at most six decimals, none that say nothing.
[[nodiscard]] std::string plainNumber(double value);

}  // namespace tributary
