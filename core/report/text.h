#pragma once

#include <string>
#include <string_view>

#include "core/report/report.h"

namespace tributary {

/// The report for a person at a terminal: one sentence and its caveat, the ranked influences with
/// their passages, the style pool and what is left unattributed. UTF-8, at most about 100 columns,
/// no colours.
[[nodiscard]] std::string toText(const Report& report);

/// "1:02.5"; minutes and seconds, one decimal.
[[nodiscard]] std::string formatTime(double seconds);

/// "≈ 12 %", and "< 1 %" for what is less.
[[nodiscard]] std::string formatShare(double share);

/// A text for a terminal: control characters, which could steer it, become "?".
[[nodiscard]] std::string printable(std::string_view text);

}  // namespace tributary
