// Tables of a PDF: cells wrap, the header comes again on each page, figures are never broken.

#include <algorithm>

#include "core/documents/pdf_flow.h"
#include "core/documents/wrap.h"

namespace tributary {

namespace {

constexpr double kGap = 8.0;      // between columns
constexpr double kPadding = 2.6;  // above and below a row's text
constexpr double kLargest = 8.5, kSmallest = 5.0, kStep = 0.5;
constexpr double kMostTogether = 0.8;  // of a page: rows that are higher may be broken
constexpr std::size_t kLongWord = 20;  // letters; longer ones (hashes, paths) may be broken

/// The beginning of a very long word, which may be broken anywhere.
std::string_view pieceOf(std::string_view word) {
    if (word.size() <= kLongWord) return word;
    std::size_t length = kLongWord / 2;
    while (length < word.size() && (static_cast<unsigned char>(word[length]) & 0xC0) == 0x80) {
        ++length;
    }
    return word.substr(0, length);
}

/// The widest word of a text, where one that is very long counts as part of one, and of one with
/// soft hyphens the widest part.
double widestWord(const std::string& text, const Measure& measure) {
    double widest = 0.0;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find_first_of(" \n", at), text.size());
        for (const std::string& part : wordParts(std::string_view(text).substr(at, end - at))) {
            widest = std::max(widest, measure(pieceOf(part)));
        }
        at = end + 1;
    }
    return widest;
}

double widestLine(const std::string& text, const Measure& measure) {
    double widest = 0.0;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        widest = std::max(widest,
                          measure(withoutSoftHyphens(std::string_view(text).substr(at, end - at))));
        at = end + 1;
    }
    return widest;
}

}  // namespace

struct PdfFlow::TableShape {
    std::vector<double> widths;  ///< with the gap
    double size = kLargest;
    [[nodiscard]] double leading() const { return size * 1.32; }
    [[nodiscard]] double heightOf(std::size_t lines) const {
        return static_cast<double>(lines) * leading() + 2.0 * kPadding;
    }
};

struct PdfFlow::TableRow {
    std::vector<std::vector<std::string>> cells;  ///< in lines
    std::size_t lines = 1;
    Face face = Face::Regular;
};

PdfFlow::TableShape PdfFlow::shapeOf(const Table& table) const {
    TableShape shape;
    for (;; shape.size -= kStep) {
        const Measure plain = [&](std::string_view text) {
            return canvas_.widthOf(text, shape.size, Face::Regular);
        };
        const Measure bold = [&](std::string_view text) {
            return canvas_.widthOf(text, shape.size, Face::Bold);
        };
        std::vector<ColumnNeed> needs, breakingHeaders;
        double natural = 0.0;
        for (std::size_t c = 0; c < table.columns.size(); ++c) {
            const TableColumn& column = table.columns[c];
            const std::string title = pdfText(column.title);
            double least = widestWord(title, bold), widest = 0.0;
            for (const auto& row : table.rows) {
                const std::string cell = pdfText(row[c]);
                const double line = widestLine(cell, plain);
                widest = std::max(widest, line);
                least = std::max(least, column.number ? line : widestWord(cell, plain));
            }
            const double header = std::max(widest, widestLine(title, bold));
            needs.push_back({least + kGap, std::max(header, least) + kGap});
            breakingHeaders.push_back({least + kGap, std::max(widest, least) + kGap});
            natural += needs.back().natural;
        }
        // Where room is short, headers are broken before the texts under them.
        if (natural > width()) needs = std::move(breakingHeaders);
        ColumnWidths shared = shareWidth(needs, width());
        shape.widths = std::move(shared.widths);
        if (shared.fits || shape.size <= kSmallest) return shape;
    }
}

PdfFlow::TableRow PdfFlow::rowOf(const Table& table, const TableShape& shape,
                                 const std::vector<std::string>& cells, bool header) const {
    TableRow row;
    row.face = header ? Face::Bold : Face::Regular;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        row.cells.push_back(
            wrapped(cells[c], shape.widths[c] - kGap + 0.01, {shape.size, row.face, 1.0}));
        row.lines = std::max(row.lines, row.cells.back().size());
    }
    return row;
}

void PdfFlow::drawRow(const Table& table, const TableShape& shape, const TableRow& row,
                      std::size_t first, std::size_t count) {
    y_ += kPadding;
    for (std::size_t i = first; i < first + count; ++i) {
        double x = left();
        for (std::size_t c = 0; c < row.cells.size(); ++c) {
            if (i < row.cells[c].size()) {
                const std::string& text = row.cells[c][i];
                const double shift =
                    table.columns[c].number
                        ? shape.widths[c] - kGap - canvas_.widthOf(text, shape.size, row.face)
                        : 0.0;
                canvas_.text(x + shift, y_ + shape.size, text, shape.size, row.face);
            }
            x += shape.widths[c];
        }
        y_ += shape.leading();
    }
    y_ += kPadding;
}

void PdfFlow::header(const Table& table, const TableShape& shape) {
    std::vector<std::string> titles;
    for (const TableColumn& column : table.columns) titles.push_back(column.title);
    const TableRow row = rowOf(table, shape, titles, true);
    drawRow(table, shape, row, 0, row.lines);
    canvas_.line(left(), y_, left() + width(), y_, 0.8);
}

/// Title, header and the first two rows, as far as a page holds them.
double PdfFlow::leastOf(const Table& table) const {
    if (table.columns.empty()) return 0.0;
    const TableShape shape = shapeOf(table);
    std::vector<std::string> titles;
    for (const TableColumn& column : table.columns) titles.push_back(column.title);
    double height = shape.heightOf(rowOf(table, shape, titles, true).lines);
    if (!table.title.empty()) height += kPart.leading() + 1.0;
    for (std::size_t i = 0; i < std::min<std::size_t>(2, table.rows.size()); ++i) {
        const double row = shape.heightOf(rowOf(table, shape, table.rows[i], false).lines);
        if (height + row > bottom() * kMostTogether) break;
        height += row;
    }
    return height;
}

void PdfFlow::set(const Table& table) {
    if (table.columns.empty()) return;
    const TableShape shape = shapeOf(table);
    need(leastOf(table));
    if (!table.title.empty()) {
        lines(table.title, kPart);
        skip(1.0);
    }
    header(table, shape);
    std::vector<TableRow> rows;
    for (const auto& cells : table.rows) rows.push_back(rowOf(table, shape, cells, false));
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const TableRow& row = rows[i];
        // The last row does not stand on a page by itself: the one before it goes with it.
        if (i > 0 && i + 2 == rows.size()) {
            const double both = shape.heightOf(row.lines) + shape.heightOf(rows[i + 1].lines);
            if (both > room() && both < bottom() * kMostTogether) {
                newPage();
                header(table, shape);
            }
        }
        std::size_t done = 0;
        for (bool fresh = false; done < row.lines; fresh = true) {
            const std::size_t rest = row.lines - done;
            const auto fitting = static_cast<std::size_t>(
                std::max(0.0, (room() - 2.0 * kPadding) / shape.leading()));
            // A row is kept together where a page can hold it.
            const bool keep = !fresh && shape.heightOf(rest) < bottom() * kMostTogether;
            std::size_t now = fitting >= rest ? rest : keep ? 0 : fitting;
            if (fresh) now = std::max<std::size_t>(now, 1);
            if (now > 0) drawRow(table, shape, row, done, now);
            done += now;
            if (done == row.lines) break;
            newPage();
            header(table, shape);
        }
        canvas_.line(left(), y_, left() + width(), y_, 0.3, 0.3);
    }
    skip(10.0);
}

}  // namespace tributary
