#include "core/documents/drawing.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace tributary {

namespace {

struct Hatch {
    double degrees;  ///< of its lines, counted anticlockwise from the right
    double gap;      ///< between them, points
};

Hatch hatchOf(Kind kind) {
    switch (kind) {
        case Kind::Recording:
            return {45.0, 2.6};
        case Kind::Structure:
            return {90.0, 2.6};
        case Kind::Harmony:
            return {0.0, 2.6};
        case Kind::Rhythm:
            return {135.0, 2.6};
        case Kind::Style:
            return {20.0, 4.5};
    }
    return {0.0, 3.0};
}

}  // namespace

Shape lineShape(double x, double y, double toX, double toY, double ink) {
    Shape shape;
    shape.x = x;
    shape.y = y;
    shape.width = toX - x;
    shape.height = toY - y;
    shape.ink = ink;
    return shape;
}

Shape boxShape(double x, double y, double width, double height, double ink) {
    Shape shape;
    shape.form = Shape::Form::Box;
    shape.x = x;
    shape.y = y;
    shape.width = width;
    shape.height = height;
    shape.ink = ink;
    shape.stroke = 0.0;
    return shape;
}

Shape textShape(double x, double y, std::string text, double size, TextAlign align) {
    Shape shape;
    shape.form = Shape::Form::Text;
    shape.x = x;
    shape.y = y;
    shape.text = std::move(text);
    shape.size = size;
    shape.align = align;
    return shape;
}

std::vector<HatchLine> hatchLines(Kind kind, double x, double y, double width, double height) {
    const Hatch hatch = hatchOf(kind);
    const double angle = hatch.degrees * std::numbers::pi / 180.0;
    // Along the line, y downwards; across it to the next.
    const double alongX = std::cos(angle), alongY = -std::sin(angle);
    const double acrossX = -alongY, acrossY = alongX;
    const double middleX = x + width / 2.0, middleY = y + height / 2.0;
    const double reach = std::hypot(width, height) / 2.0;
    std::vector<HatchLine> lines;
    for (double at = -std::floor(reach / hatch.gap) * hatch.gap; at <= reach; at += hatch.gap) {
        const double throughX = middleX + at * acrossX, throughY = middleY + at * acrossY;
        // Where the line is inside of the box: the slabs' common stretch (Liang & Barsky 1984).
        double from = -2.0 * reach, to = 2.0 * reach;
        const auto slab = [&](double point, double step, double low, double high) {
            if (std::abs(step) < 1e-9) {
                if (point < low || point > high) to = from - 1.0;
                return;
            }
            const double atLow = (low - point) / step, atHigh = (high - point) / step;
            const auto [first, last] = std::minmax(atLow, atHigh);
            from = std::max(from, first);
            to = std::min(to, last);
        };
        slab(throughX, alongX, x, x + width);
        slab(throughY, alongY, y, y + height);
        if (to <= from) continue;
        lines.push_back({throughX + from * alongX, throughY + from * alongY, throughX + to * alongX,
                         throughY + to * alongY});
    }
    return lines;
}

}  // namespace tributary
