#pragma once

#include <QColor>

#include "ui/theme/theme.h"

namespace tributary::ui {

/// The colour of a likeness of −1 to 1 in a picture of many: nothing below a quarter, the kind's
/// own colour for the whole.
[[nodiscard]] QColor heatColour(double likeness, Kind kind, const Theme& theme);

}  // namespace tributary::ui
