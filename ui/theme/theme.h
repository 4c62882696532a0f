#pragma once

#include <array>
#include <string>
#include <vector>

#include <QColor>
#include <QPalette>
#include <QString>

#include "core/report/report.h"

namespace tributary::ui {

/// Every colour of the window. Painted widgets take it as an argument; nothing else names a colour.
struct Theme {
    bool dark = true;
    QColor window, rail;
    QColor surface, raised;
    QColor line;
    QColor text, muted;
    QColor accent, onAccent;
    QColor warning, error;
    std::array<QColor, 5> kinds;  ///< by Kind

    [[nodiscard]] const QColor& kind(Kind k) const { return kinds[static_cast<std::size_t>(k)]; }
};

[[nodiscard]] const Theme& darkTheme();
[[nodiscard]] const Theme& lightTheme();

[[nodiscard]] QPalette themePalette(const Theme& theme);
[[nodiscard]] QString themeStyleSheet(const Theme& theme);

/// A colour on the surface it is used on.
struct ColourPair {
    std::string use;
    QColor foreground, background;
    bool text = true;  ///< text wants 4.5 : 1, a mark 3 : 1
};

/// All pairs that the window uses.
[[nodiscard]] std::vector<ColourPair> colourPairs(const Theme& theme);

/// Contrast ratio of two opaque colours, 1 to 21 (WCAG 2.1, relative luminance).
[[nodiscard]] double contrastRatio(const QColor& first, const QColor& second);

/// `over` laid on `under` with an opacity of 0 to 1.
[[nodiscard]] QColor mix(const QColor& over, const QColor& under, double opacity);

}  // namespace tributary::ui
