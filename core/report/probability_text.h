#pragma once

#include <string>

namespace tributary {

/// "p = 0.98"; "p > 0.99" for more, which nobody can know.
[[nodiscard]] std::string probabilityText(double probability);

}  // namespace tributary
