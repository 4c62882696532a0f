#pragma once

#include <array>
#include <string>
#include <string_view>

#include "core/report/report.h"

namespace tributary {

/// The report for a person at a terminal: one sentence and its caveat, the ranked influences with
/// their passages, the style pool and what is left unattributed. UTF-8, at most about 100 columns,
/// no colours.
[[nodiscard]] std::string toText(const Report& report);

/// One passage in a line: "V  0:12.0–0:19.5  shares the passage 0:44.1–0:51.6, 2 semitones lower,
/// …".
[[nodiscard]] std::string passageText(const Evidence& evidence);

/// What has to stand beside every such figure.
inline constexpr std::string_view kCaveat =
    "Similarity-based influence estimate; it does not say how the track was made.";

/// Nobody can know that a probability is 1.00: from here on it is shown as "more than 0.99".
inline constexpr double kSurest = 0.995;

/// "(7–18)": an interval of shares in percent.
[[nodiscard]] std::string formatInterval(const std::array<double, 2>& ends);

/// "3 % (1–8; 4 of 120)": a rate with its interval; "not measured" where nothing was counted.
[[nodiscard]] std::string rateText(const Rate& rate);

/// "1:02.5"; minutes and seconds, one decimal.
[[nodiscard]] std::string formatTime(double seconds);

/// "≈ 12 %", and "< 1 %" for what is less.
[[nodiscard]] std::string formatShare(double share);

/// A text for a terminal: control characters, which could steer it, become "?".
[[nodiscard]] std::string printable(std::string_view text);

}  // namespace tributary
