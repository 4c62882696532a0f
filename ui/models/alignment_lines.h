#pragma once

#include <vector>

#include "ui/models/report_view.h"

namespace tributary::ui {

/// A passage in the unit square: x along the analysed track, y along the source.
struct AlignmentLine {
    double x0 = 0, y0 = 0, x1 = 0, y1 = 0;
    Kind kind = Kind::Recording;
    bool selected = false;
};

struct AlignmentLines {
    std::vector<AlignmentLine> lines;
    TimeSpan query;  ///< what the square's sides cover, seconds
    TimeSpan source;
};

/// All passages of the selected one's source.
[[nodiscard]] AlignmentLines alignmentLines(const ReportView& view, int passage);

}  // namespace tributary::ui
