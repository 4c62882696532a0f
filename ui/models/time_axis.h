#pragma once

#include <vector>

namespace tributary::ui {

/// Seconds to pixels and back, shared by the waveform and the lanes so that they line up.
struct TimeAxis {
    double durationS = 0.0;
    double left = 0.0;   ///< x of 0:00
    double width = 1.0;  ///< pixels of the whole track

    [[nodiscard]] double x(double seconds) const;
    /// Clamped to the track.
    [[nodiscard]] double seconds(double x) const;
    /// Times of the ruler's marks: round ones, at least `leastPixels` apart.
    [[nodiscard]] std::vector<double> ticks(double leastPixels) const;
};

}  // namespace tributary::ui
