#pragma once

#include <string_view>
#include <vector>

namespace tributary::demo {

inline constexpr double kStepsPerBeat = 4.0;

/// One event of a pattern.
struct Stroke {
    double begin = 0.0;   ///< beats from the pattern's begin
    double beats = 0.25;  ///< how long it is held
    char symbol = 'x';
};

/// Reads a pattern of four steps a beat: any character but '-' and '.' begins an event that '-'
/// prolongs.
[[nodiscard]] std::vector<Stroke> strokesOf(std::string_view pattern);

}  // namespace tributary::demo
