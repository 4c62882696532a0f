#pragma once

#include <optional>
#include <string_view>

#include "core/report/report.h"

namespace tributary {

/// "levels", "landmarks", "deviations".
[[nodiscard]] const char* measureName(WeighedBy measure);
[[nodiscard]] std::optional<WeighedBy> measureOf(std::string_view name);

/// How far above its own chance a track comes.
[[nodiscard]] double excess(const Weighing& weighing);
[[nodiscard]] double excess(const Rival& rival);

/// Whether the source is further ahead of another track than chance explains.
[[nodiscard]] bool separates(const Weighing& weighing, const Rival& rival);

[[nodiscard]] bool isBeyondChance(const Weighing& weighing);

}  // namespace tributary
