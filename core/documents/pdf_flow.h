#pragma once

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

/// Sets blocks one below the other, from the top of a page to its bottom, and on the next.
class PdfFlow {
public:
    PdfFlow(PdfCanvas& canvas, std::string watermark);

    void newPage();
    void skip(double points) { y_ += points; }
    /// Begins a new page unless so much is left on this one.
    void need(double points);

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
