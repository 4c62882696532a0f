#include "ui/theme/paint.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include <QApplication>
#include <QPainterPath>
#include <QStyle>

namespace tributary::ui {

namespace {

constexpr qreal kBadge = 19;

struct Hatch {
    double degrees;  ///< of the lines, anticlockwise from horizontal
    double gap;      ///< between lines, px
};

Hatch hatchOf(Kind kind) {
    switch (kind) {
        case Kind::Recording:
            return {45, 9};
        case Kind::Structure:
            return {90, 7};
        case Kind::Harmony:
            return {0, 7};
        case Kind::Rhythm:
            return {135, 9};
        case Kind::Style:
            return {70, 18};
    }
    return {45, 9};
}

/// Parallel lines all over `rect`; the painter is clipped to the ribbon.
void drawHatch(QPainter& painter, const QRectF& rect, const Hatch& hatch, const QColor& colour) {
    const double angle = hatch.degrees * std::numbers::pi / 180.0;
    const QPointF along(std::cos(angle), -std::sin(angle));
    const QPointF across(std::sin(angle), std::cos(angle));
    const double reach = rect.width() + rect.height();
    painter.setPen(QPen(colour, 1.2));
    // Lines pass through multiples of the gap measured from the corner, so that ribbons look alike.
    const QPointF origin = rect.topLeft();
    const double extent =
        std::abs(across.x()) * rect.width() + std::abs(across.y()) * rect.height();
    const int count = static_cast<int>(extent / hatch.gap) + 1;
    const QPointF start = across.x() < 0 ? rect.topRight() : origin;
    for (int i = 0; i <= count; ++i) {
        const QPointF middle = start + across * (hatch.gap * (i + 0.5));
        painter.drawLine(middle - along * reach, middle + along * reach);
    }
}

void drawBadge(QPainter& painter, const QRectF& rect, Kind kind, const Theme& theme) {
    // In a low ribbon the letter is smaller, in a very low or short one there is no room for it.
    const qreal size = std::min(kBadge, rect.height() - 2);
    const qreal inset = size < kBadge ? 3 : 6;
    const QRectF badge(rect.left() + inset, rect.center().y() - size / 2, size, size);
    if (size < 10 || badge.right() + 2 > rect.right()) return;
    drawKindBadge(painter, badge, kind, theme);
}

}  // namespace

QFont uiFont(int pixels, QFont::Weight weight) {
    QFont font = QApplication::font();
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

qreal tabularWidth(const QFontMetricsF& metrics, const QString& text) {
    const qreal digit = metrics.horizontalAdvance(QChar('0'));
    qreal width = 0;
    for (const QChar c : text) width += c.isDigit() ? digit : metrics.horizontalAdvance(c);
    return width;
}

void drawTabular(QPainter& painter, const QRectF& rect, Qt::Alignment flags, const QString& text) {
    const QFontMetricsF metrics(painter.font(), painter.device());
    const qreal width = tabularWidth(metrics, text);
    if (width > rect.width()) {
        drawLine(painter, rect, flags, text);
        return;
    }
    const qreal digit = metrics.horizontalAdvance(QChar('0'));
    const Qt::Alignment side = QStyle::visualAlignment(painter.layoutDirection(), flags);
    qreal x = rect.left();
    if (side & Qt::AlignRight) x = rect.right() - width;
    if (side & Qt::AlignHCenter) x = rect.center().x() - width / 2;
    const qreal y = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    const Qt::LayoutDirection direction = painter.layoutDirection();
    painter.setLayoutDirection(Qt::LeftToRight);  // a bracket by itself would be turned round
    for (const QChar c : text) {
        const qreal own = metrics.horizontalAdvance(c);
        const qreal cell = c.isDigit() ? digit : own;
        painter.drawText(QPointF(x + (cell - own) / 2, y), QString(c));
        x += cell;
    }
    painter.setLayoutDirection(direction);
}

void drawLine(QPainter& painter, const QRectF& rect, Qt::Alignment flags, const QString& text) {
    const QFontMetricsF metrics(painter.font(), painter.device());
    painter.drawText(rect, static_cast<int>(flags | Qt::AlignVCenter) | Qt::TextSingleLine,
                     metrics.elidedText(text, Qt::ElideRight, rect.width()));
}

void drawKindBadge(QPainter& painter, const QRectF& badge, Kind kind, const Theme& theme) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.rail);
    painter.drawRoundedRect(badge, 4, 4);
    painter.setPen(theme.kind(kind));
    painter.setFont(uiFont(badge.height() < 18 ? 10 : 12, QFont::DemiBold));
    painter.drawText(badge, Qt::AlignCenter, QString(QChar(kindLetter(kind))));
}

void drawHatched(QPainter& painter, const QPainterPath& path, Kind kind, double strength,
                 const Theme& theme) {
    const double opacity = 0.22 + 0.50 * std::clamp(strength, 0.0, 1.0);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(path, mix(theme.kind(kind), theme.surface, opacity));
    painter.setClipPath(path, Qt::IntersectClip);
    const QColor line =
        mix(theme.kind(kind), theme.surface, theme.dark ? opacity * 0.62 : opacity + 0.28);
    drawHatch(painter, path.boundingRect(), hatchOf(kind), line);
    painter.restore();
}

void drawRibbon(QPainter& painter, const QRectF& rect, Kind kind, double strength, bool selected,
                const Theme& theme) {
    const QRectF drawn(rect.left(), rect.top(), std::max(rect.width(), 4.0), rect.height());
    QPainterPath path;
    path.addRoundedRect(drawn, 4, 4);
    drawHatched(painter, path, kind, strength, theme);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    drawBadge(painter, drawn, kind, theme);
    if (selected) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.text, 2));
        painter.drawRoundedRect(drawn.adjusted(-2, -2, 2, 2), 5, 5);
    }
    painter.restore();
}

void drawFocusRing(QPainter& painter, const QRectF& rect, const Theme& theme) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.accent, 2));
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 6, 6);
    painter.restore();
}

}  // namespace tributary::ui
