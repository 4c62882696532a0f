#include "core/documents/svg.h"

#include <fmt/format.h>

#include "core/base/utf8.h"
#include "core/report/text.h"

namespace tributary {

namespace {

/// The kinds' colours on white; each stands out from it by 4.5 : 1.
const char* colourOf(Kind kind) {
    switch (kind) {
        case Kind::Recording:
            return "#B4480E";
        case Kind::Structure:
            return "#1B6BA8";
        case Kind::Harmony:
            return "#0B7A5A";
        case Kind::Rhythm:
            return "#8F6200";
        case Kind::Style:
            return "#96437A";
    }
    return "#000000";
}

int hatchDegrees(Kind kind) {
    switch (kind) {
        case Kind::Recording:
            return 45;
        case Kind::Structure:
            return 0;
        case Kind::Harmony:
            return 90;
        case Kind::Rhythm:
            return 135;
        case Kind::Style:
            return 70;
    }
    return 0;
}

/// At most two decimals, none that say nothing.
std::string number(double value) {
    std::string text = fmt::format("{:.2f}", value);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') text.pop_back();
    return text == "-0" ? "0" : text;
}

/// The page's own ink, so that a dark page stays legible.
std::string inkOf(double ink) {
    if (ink >= 0.99) return "currentColor";
    if (ink <= 0.01) return "none";
    return fmt::format("currentColor\" opacity=\"{}", number(ink));
}

std::string shapeSvg(const Shape& shape) {
    const std::string x = number(shape.x), y = number(shape.y);
    switch (shape.form) {
        case Shape::Form::Line:
            return fmt::format(
                "<line x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\" stroke-width=\"{}\" stroke=\"{}\"/>",
                x, y, number(shape.x + shape.width), number(shape.y + shape.height),
                number(shape.stroke), inkOf(shape.ink));
        case Shape::Form::Box: {
            const std::string fill = shape.kind
                                         ? fmt::format("url(#hatch-{})", kindName(*shape.kind))
                                         : inkOf(shape.ink);
            const std::string frame =
                shape.stroke > 0.0
                    ? fmt::format(" stroke=\"{}\" stroke-width=\"{}\"",
                                  shape.kind ? colourOf(*shape.kind) : "currentColor",
                                  number(shape.stroke))
                    : std::string();
            return fmt::format("<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" fill=\"{}\"{}/>",
                               x, y, number(shape.width), number(shape.height), fill, frame);
        }
        case Shape::Form::Disc:
            return fmt::format("<circle cx=\"{}\" cy=\"{}\" r=\"{}\" fill=\"{}\"/>", x, y,
                               number(shape.width / 2.0), inkOf(shape.ink));
        case Shape::Form::Text: {
            const char* anchor = shape.align == TextAlign::Left     ? "start"
                                 : shape.align == TextAlign::Centre ? "middle"
                                                                    : "end";
            return fmt::format(
                "<text x=\"{}\" y=\"{}\" font-size=\"{}\" text-anchor=\"{}\"{} "
                "fill=\"{}\">{}</text>",
                x, y, number(shape.size), anchor, shape.bold ? " font-weight=\"600\"" : "",
                inkOf(shape.ink), escapedHtml(shape.text));
        }
    }
    return {};
}

}  // namespace

std::string escapedHtml(std::string_view text) {
    std::string out;
    for (const char c : printable(validUtf8(text))) {
        switch (c) {
            case '&':
                out += "&amp;";
                break;
            case '<':
                out += "&lt;";
                break;
            case '>':
                out += "&gt;";
                break;
            case '"':
                out += "&quot;";
                break;
            default:
                out += c;
        }
    }
    return out;
}

std::string toSvg(const Drawing& drawing, const std::string& id) {
    std::string svg = fmt::format(
        "<svg viewBox=\"0 0 {} {}\" role=\"img\" aria-labelledby=\"{}-t {}-d\">"
        "<title id=\"{}-t\">{}</title><desc id=\"{}-d\">{}</desc>\n",
        number(drawing.width), number(drawing.height), id, id, id, escapedHtml(drawing.title), id,
        escapedHtml(drawing.description));
    for (const Shape& shape : drawing.shapes) svg += shapeSvg(shape) + "\n";
    return svg + "</svg>\n";
}

std::string svgHatches() {
    std::string svg =
        "<svg width=\"0\" height=\"0\" aria-hidden=\"true\" style=\"position:absolute\"><defs>\n";
    for (const Kind kind : kKinds) {
        const int gap = kind == Kind::Style ? 6 : 4;
        svg += fmt::format(
            "<pattern id=\"hatch-{}\" width=\"{}\" height=\"{}\" patternUnits=\"userSpaceOnUse\" "
            "patternTransform=\"rotate({})\"><rect width=\"{}\" height=\"{}\" fill=\"{}\" "
            "fill-opacity=\"0.22\"/><line x1=\"0\" y1=\"0\" x2=\"0\" y2=\"{}\" stroke=\"{}\" "
            "stroke-width=\"2\"/></pattern>\n",
            kindName(kind), gap, gap, hatchDegrees(kind), gap, gap, colourOf(kind), gap,
            colourOf(kind));
    }
    return svg + "</defs></svg>\n";
}

}  // namespace tributary
