#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/report/report.h"

namespace tributary {

enum class TextAlign { Left, Centre, Right };

/// One mark of a drawing, in points; y grows downwards. What `kind` is given is hatched as that
/// kind of influence on paper, and coloured too on a screen.
struct Shape {
    enum class Form { Line, Box, Disc, Text };
    Form form = Form::Line;
    double x = 0.0, y = 0.0;           ///< of a text: its base line; of a disc: its centre
    double width = 0.0, height = 0.0;  ///< a line goes to (x + width, y + height); a disc's
                                       ///< width is its diameter
    double ink = 1.0;                  ///< 1 black … 0 white, of line, filling or letters
    double stroke = 0.6;               ///< a line's or a frame's; 0: no frame
    std::optional<Kind> kind;
    std::string text;
    double size = 8.0;
    bool bold = false;
    TextAlign align = TextAlign::Left;
};

/// A figure that paper and screen draw alike, with what stands for it where it cannot be seen.
struct Drawing {
    std::string title;
    std::string description;
    double width = 0.0, height = 0.0;
    std::vector<Shape> shapes;
};

[[nodiscard]] Shape lineShape(double x, double y, double toX, double toY, double ink = 1.0);
[[nodiscard]] Shape boxShape(double x, double y, double width, double height, double ink);
[[nodiscard]] Shape textShape(double x, double y, std::string text, double size,
                              TextAlign align = TextAlign::Left);

/// Lines that fill a box as the hatch of a kind, clipped to it; each is {x1, y1, x2, y2}.
struct HatchLine {
    double x1, y1, x2, y2;
};
[[nodiscard]] std::vector<HatchLine> hatchLines(Kind kind, double x, double y, double width,
                                                double height);

}  // namespace tributary
