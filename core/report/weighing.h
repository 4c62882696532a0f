#pragma once

#include <optional>
#include <string_view>

#include "core/report/report.h"

namespace tributary {

/// "levels", "landmarks", "deviations".
[[nodiscard]] const char* measureName(WeighedBy measure);
[[nodiscard]] std::optional<WeighedBy> measureOf(std::string_view name);

/// Deviations of what is expected that 95 % of chance lies within.
inline constexpr double kWithinChance = 1.96;

/// A value of levels or landmarks as percent of all there are.
[[nodiscard]] double percent(const Weighing& weighing, double value);

/// How far above its own chance a track comes.
[[nodiscard]] double excess(const Weighing& weighing);
[[nodiscard]] double excess(const Rival& rival);

/// Whether the source is further ahead of another track than chance explains.
[[nodiscard]] bool separates(const Weighing& weighing, const Rival& rival);

[[nodiscard]] bool isBeyondChance(const Weighing& weighing);

}  // namespace tributary
