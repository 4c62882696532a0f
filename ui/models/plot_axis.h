#pragma once

#include <vector>

namespace tributary::ui {

/// The horizontal axis of the influence plot: shares to pixels, with room for the numbers on its
/// right.
struct PlotAxis {
    double end = 0.2;    ///< share at the right end
    double left = 0.0;   ///< x of 0
    double width = 1.0;  ///< pixels from 0 to `end`

    [[nodiscard]] double x(double share) const { return left + width * share / end; }
    /// Every fifth, or every twentieth of a narrow scale.
    [[nodiscard]] std::vector<double> ticks() const {
        std::vector<double> shares;
        const double step = end > 0.41 ? 0.2 : (end > 0.21 ? 0.1 : 0.05);
        for (int i = 0; i * step < end + 1e-9; ++i) shares.push_back(i * step);
        return shares;
    }
};

/// The axis inside a cell that begins at `left`.
[[nodiscard]] inline PlotAxis plotAxis(double left, double cellWidth, double end) {
    constexpr double kLabel = 128.0;  // "100 % (83–100)" beside its point
    return {end, left + 8.0, cellWidth > kLabel + 68.0 ? cellWidth - kLabel - 8.0 : 60.0};
}

}  // namespace tributary::ui
