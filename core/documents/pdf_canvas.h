#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "core/base/clock.h"
#include "core/documents/drawing.h"

namespace tributary {

/// Thrown by PdfCanvas where the library refuses; caught in toPdf().
struct PdfError {
    unsigned long code;
};

enum class Face { Regular, Bold };

/// Files of TrueType outlines. Without one of the others the regular letters stand for it; those of
/// other scripts are embedded only where there are any.
struct PdfFonts {
    std::filesystem::path regular, bold, ideographs, hangul;
};

/// Pages of A4 to draw on, in points; y grows downwards from a page's upper edge. Every function
/// may throw PdfError.
class PdfCanvas {
public:
    explicit PdfCanvas(const PdfFonts& fonts);
    ~PdfCanvas();
    PdfCanvas(const PdfCanvas&) = delete;
    PdfCanvas& operator=(const PdfCanvas&) = delete;

    [[nodiscard]] double width() const;
    [[nodiscard]] double height() const;
    [[nodiscard]] std::size_t pages() const;

    void addPage();
    /// Goes on drawing on a page, from 0.
    void turnTo(std::size_t page);

    [[nodiscard]] double widthOf(std::string_view text, double size, Face face) const;
    /// `y`: of the base line. `ink`: 1 black … 0 white.
    void text(double x, double y, std::string_view text, double size, Face face, double ink = 1.0);
    void line(double x, double y, double toX, double toY, double stroke, double ink = 1.0);
    void fill(double x, double y, double width, double height, double ink);
    void frame(double x, double y, double width, double height, double stroke, double ink = 1.0);
    void hatch(Kind kind, double x, double y, double width, double height);
    void disc(double x, double y, double diameter, double ink);
    /// Large pale letters across the page.
    void watermark(std::string_view text);
    /// An entry of the outline that leads to this page.
    void outline(const std::string& text, int level);

    /// The epoch as `date`: none is written.
    [[nodiscard]] std::string save(const std::string& title, UtcInstant date);

private:
    struct State;
    std::unique_ptr<State> state_;
};

/// Text as a PDF's fonts can show it: without control characters, and with U+FFFD for what lies
/// beyond the basic plane.
[[nodiscard]] std::string pdfText(std::string_view text);

}  // namespace tributary
