#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/documents/article.h"
#include "core/documents/pdf_canvas.h"

namespace tributary {

/// Letters of one size and weight.
struct Letters {
    double size = 9.0;
    Face face = Face::Regular;
    double ink = 1.0;
    [[nodiscard]] double leading() const { return size * 1.42; }
};

// The letters of each part of a page.
inline constexpr Letters kText{9.0, Face::Regular, 1.0};
inline constexpr Letters kLead{11.0, Face::Regular, 1.0};
inline constexpr Letters kNote{8.0, Face::Regular, 0.72};
inline constexpr Letters kCode{8.0, Face::Regular, 1.0};
inline constexpr Letters kSection{12.5, Face::Bold, 1.0};
inline constexpr Letters kPart{10.0, Face::Bold, 1.0};
inline constexpr double kPointMark = 12.0;    ///< from a point's dot to its text
inline constexpr double kWritingLine = 22.0;  ///< from one line to write on to the next
[[nodiscard]] constexpr const Letters& lettersOf(const Heading& heading) {
    return heading.level <= 1 ? kSection : kPart;
}
[[nodiscard]] constexpr double aboveOf(const Heading& heading) {
    return heading.level <= 1 ? 14.0 : 8.0;
}
[[nodiscard]] const Letters& lettersOf(const Paragraph& paragraph);

/// Sets blocks one below the other, from the top of a page to its bottom, and on the next.
class PdfFlow {
public:
    PdfFlow(PdfCanvas& canvas, std::string watermark);

    /// All of them, with nothing left alone at a page's foot that leads to what follows.
    void set(std::span<const Block> blocks);

    void newPage();
    void skip(double points) { y_ += points; }
    /// Begins a new page unless so much is left on this one.
    void need(double points);

    /// Neither the first line nor the last stands on a page without the one beside it.
    void lines(std::string_view text, const Letters& letters, double indent = 0.0);
    void set(const Heading& heading);
    void set(const Paragraph& paragraph);
    void set(const Points& points);
    void set(const Facts& facts);
    void set(const Table& table);
    void set(const Drawing& drawing);
    void set(const WritingSpace& space);

private:
    [[nodiscard]] double left() const;
    [[nodiscard]] double width() const;
    [[nodiscard]] double bottom() const;
    [[nodiscard]] double room() const { return bottom() - y_; }
    [[nodiscard]] std::vector<std::string> wrapped(std::string_view text, double width,
                                                   const Letters& letters) const;
    void draw(const Shape& shape, double scale, double x, double y);

    // What has to stand on one page (pdf_keep.cpp).
    [[nodiscard]] double textHeight(std::string_view text, const Letters& letters, double indent,
                                    std::size_t mostLines) const;
    [[nodiscard]] double wholeOf(const Block& block) const;
    [[nodiscard]] double leastOf(const Block& block) const;
    [[nodiscard]] bool leadsTo(const Block& block, const Block& next) const;
    [[nodiscard]] double keptFrom(std::span<const Block> blocks) const;
    [[nodiscard]] double leastOf(const Table& table) const;

    struct TableShape;
    struct TableRow;
    [[nodiscard]] TableShape shapeOf(const Table& table) const;
    [[nodiscard]] TableRow rowOf(const Table& table, const TableShape& shape,
                                 const std::vector<std::string>& cells, bool header) const;
    void drawRow(const Table& table, const TableShape& shape, const TableRow& row,
                 std::size_t first, std::size_t count);
    void header(const Table& table, const TableShape& shape);

    PdfCanvas& canvas_;
    std::string watermark_;
    double y_ = 0.0;
};

}  // namespace tributary
