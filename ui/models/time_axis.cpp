#include "ui/models/time_axis.h"

#include <algorithm>
#include <array>

namespace tributary::ui {

double TimeAxis::x(double seconds) const {
    return durationS > 0.0 ? left + width * seconds / durationS : left;
}

double TimeAxis::seconds(double x) const {
    if (width <= 0.0) return 0.0;
    return std::clamp((x - left) / width * durationS, 0.0, durationS);
}

std::vector<double> TimeAxis::ticks(double leastPixels) const {
    static constexpr std::array kSteps{1.0,   2.0,   5.0,   10.0,  15.0,   30.0,   60.0,
                                       120.0, 300.0, 600.0, 900.0, 1800.0, 3600.0, 7200.0};
    if (durationS <= 0.0 || width <= 0.0) return {};
    double step = kSteps.back();
    for (const double candidate : kSteps) {
        if (candidate / durationS * width >= leastPixels) {
            step = candidate;
            break;
        }
    }
    std::vector<double> times;
    for (int i = 0; i * step < durationS; ++i) times.push_back(i * step);
    return times;
}

}  // namespace tributary::ui
