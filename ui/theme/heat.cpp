#include "ui/theme/heat.h"

#include <algorithm>

namespace tributary::ui {

QColor heatColour(double likeness, Kind kind, const Theme& theme) {
    constexpr double kNothing = 0.25;
    const double strength = std::clamp((likeness - kNothing) / (1.0 - kNothing), 0.0, 1.0);
    return mix(theme.kind(kind), theme.window, strength * strength);
}

}  // namespace tributary::ui
