#include "core/documents/pdf_flow.h"

#include <algorithm>
#include <utility>

#include "core/documents/wrap.h"

namespace tributary {

namespace {

constexpr double kSide = 54.0;
constexpr double kTop = 50.0;
constexpr double kBottom = 56.0;
constexpr double kAscent = 0.95;  // of a line's size, from its upper edge to the base line

}  // namespace

PdfFlow::PdfFlow(PdfCanvas& canvas, std::string watermark)
    : canvas_(canvas), watermark_(std::move(watermark)) {
    newPage();
}

double PdfFlow::left() const {
    return kSide;
}
double PdfFlow::width() const {
    return canvas_.width() - 2.0 * kSide;
}
double PdfFlow::bottom() const {
    return canvas_.height() - kBottom;
}

void PdfFlow::set(std::span<const Block> blocks) {
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        need(keptFrom(blocks.subspan(i)));
        std::visit([&](const auto& each) { set(each); }, blocks[i]);
    }
}

void PdfFlow::newPage() {
    canvas_.addPage();
    if (!watermark_.empty()) canvas_.watermark(watermark_);
    y_ = kTop;
}

void PdfFlow::need(double points) {
    if (room() < points && y_ > kTop) newPage();
}

std::vector<std::string> PdfFlow::wrapped(std::string_view text, double width,
                                          const Letters& letters) const {
    return wrapText(pdfText(text), width, [&](std::string_view part) {
        return canvas_.widthOf(part, letters.size, letters.face);
    });
}

void PdfFlow::lines(std::string_view text, const Letters& letters, double indent) {
    const std::vector<std::string> rows = wrapped(text, width() - indent, letters);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::size_t rest = rows.size() - i;
        // Three lines are not worth a break; of more, two stay together at either end.
        const std::size_t together = rows.size() <= 3 && i == 0 ? rest
                                     : i == 0 || rest == 2      ? 2
                                                                : 1;
        need(static_cast<double>(together) * letters.leading());
        canvas_.text(left() + indent, y_ + letters.size * kAscent, rows[i], letters.size,
                     letters.face, letters.ink);
        y_ += letters.leading();
    }
}

void PdfFlow::set(const Heading& heading) {
    if (y_ > kTop) skip(aboveOf(heading));
    canvas_.outline(pdfText(heading.text), heading.level);
    lines(heading.text, lettersOf(heading));
    skip(2.0);
}

void PdfFlow::set(const Paragraph& paragraph) {
    if (paragraph.manner == Paragraph::Manner::Code) {
        constexpr double kIndent = 12.0;
        need(wholeOf(paragraph));
        const double from = y_;
        lines(paragraph.text, kCode, kIndent);
        if (y_ > from) canvas_.line(left() + 3.0, from, left() + 3.0, y_, 1.5, 0.35);
    } else {
        lines(paragraph.text, lettersOf(paragraph));
    }
    skip(5.0);
}

void PdfFlow::set(const Points& points) {
    for (const std::string& item : points.items) {
        need(textHeight(item, kText, kPointMark, 3));
        canvas_.disc(left() + 4.0, y_ + kText.size * 0.62, 2.4, 1.0);
        lines(item, kText, kPointMark);
        skip(2.0);
    }
    skip(4.0);
}

void PdfFlow::set(const Facts& facts) {
    constexpr double kNames = 118.0, kGap = 8.0;  // a SHA-256 fits beside them
    constexpr Letters kValue{8.6, Face::Regular, 1.0};
    for (const auto& [name, value] : facts.rows) {
        const auto names = wrapped(name, kNames, kText);
        const auto values = wrapped(value, width() - kNames - kGap, kValue);
        const std::size_t rows = std::max(names.size(), values.size());
        need(static_cast<double>(rows) * kText.leading());
        for (std::size_t i = 0; i < rows; ++i) {
            need(kText.leading());
            const double base = y_ + kText.size * kAscent;
            if (i < names.size()) {
                canvas_.text(left(), base, names[i], kText.size, Face::Regular, kNote.ink);
            }
            if (i < values.size()) {
                canvas_.text(left() + kNames + kGap, base, values[i], kValue.size, Face::Regular);
            }
            y_ += kText.leading();
        }
        skip(2.0);
    }
    skip(4.0);
}

void PdfFlow::draw(const Shape& shape, double scale, double x, double y) {
    const double left = x + shape.x * scale, top = y + shape.y * scale;
    const double wide = shape.width * scale, high = shape.height * scale;
    switch (shape.form) {
        case Shape::Form::Line:
            canvas_.line(left, top, left + wide, top + high, shape.stroke, shape.ink);
            break;
        case Shape::Form::Box:
            canvas_.fill(left, top, wide, high, shape.kind ? 0.0 : shape.ink);
            if (shape.kind) canvas_.hatch(*shape.kind, left, top, wide, high);
            if (shape.stroke > 0.0) canvas_.frame(left, top, wide, high, shape.stroke);
            break;
        case Shape::Form::Disc:
            canvas_.disc(left, top, wide, shape.ink);
            break;
        case Shape::Form::Text: {
            const Face face = shape.bold ? Face::Bold : Face::Regular;
            const std::string text = pdfText(shape.text);
            const double length = canvas_.widthOf(text, shape.size * scale, face);
            const double shift = shape.align == TextAlign::Left     ? 0.0
                                 : shape.align == TextAlign::Centre ? length / 2.0
                                                                    : length;
            canvas_.text(left - shift, top, text, shape.size * scale, face, shape.ink);
            break;
        }
    }
}

void PdfFlow::set(const Drawing& drawing) {
    const double scale = std::min(1.0, width() / drawing.width);
    const double caption = drawing.title.empty() ? 0.0 : kPart.leading() + 2.0;
    need(caption + drawing.height * scale);
    if (caption > 0.0) {
        lines(drawing.title, kPart);
        skip(2.0);
    }
    for (const Shape& shape : drawing.shapes) draw(shape, scale, left(), y_);
    skip(drawing.height * scale + 10.0);
}

void PdfFlow::set(const WritingSpace& space) {
    need(leastOf(Block(space)));
    lines(space.caption, kText);
    for (int i = 0; i < space.lines; ++i) {
        need(kWritingLine);
        y_ += kWritingLine;
        canvas_.line(left(), y_ - 3.0, left() + width(), y_ - 3.0, 0.5, 0.55);
    }
    skip(10.0);
}

}  // namespace tributary
