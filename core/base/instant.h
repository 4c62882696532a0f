#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/base/clock.h"

namespace tributary {

/// "2026-11-21T10:00:00.000Z".
[[nodiscard]] std::string instantText(UtcInstant instant);

/// Reads what instantText() writes; nothing for any other text, or a day that there is not.
[[nodiscard]] std::optional<UtcInstant> parseInstant(std::string_view text);

}  // namespace tributary
