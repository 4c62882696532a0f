#pragma once

#include <QFont>
#include <QPainter>
#include <QPainterPath>
#include <QRectF>
#include <QString>

#include "ui/theme/theme.h"

namespace tributary::ui {

/// The window's face at a size in pixels.
[[nodiscard]] QFont uiFont(int pixels, QFont::Weight weight = QFont::Normal);

/// Text whose digits are all equally wide, so that a running clock does not tremble and columns
/// line up, also in faces that have no tabular figures by default. Elided when too long. `flags`:
/// Qt::AlignLeft, AlignRight or AlignHCenter; left is where lines begin, unless it is
/// AlignAbsolute.
void drawTabular(QPainter& painter, const QRectF& rect, Qt::Alignment flags, const QString& text);
[[nodiscard]] qreal tabularWidth(const QFontMetricsF& metrics, const QString& text);

/// One line of text, elided with an ellipsis.
void drawLine(QPainter& painter, const QRectF& rect, Qt::Alignment flags, const QString& text);

/// The letter of a kind on a plate, to be read on any ground.
void drawKindBadge(QPainter& painter, const QRectF& badge, Kind kind, const Theme& theme);

/// A shape in colour and hatch of its kind; `strength` 0 to 1 is its opacity.
void drawHatched(QPainter& painter, const QPainterPath& path, Kind kind, double strength,
                 const Theme& theme);

/// A ribbon of a lane: colour, hatch and letter of its kind; `strength` 0 to 1 is its opacity.
void drawRibbon(QPainter& painter, const QRectF& rect, Kind kind, double strength, bool selected,
                const Theme& theme);

/// The 2 px ring of whatever has the keyboard.
void drawFocusRing(QPainter& painter, const QRectF& rect, const Theme& theme);

}  // namespace tributary::ui
