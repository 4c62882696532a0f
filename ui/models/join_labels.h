#pragma once

#include <optional>
#include <vector>

#include <QPolygonF>

namespace tributary::ui {

/// Where each join's letter stands: within its join, on no other letter, and where there is room
/// for it on no other join either. A join is two rows of an upper and a lower edge: begin and end
/// above, end and begin below. The join `first` chooses its place before all others; nothing where
/// there is no place for a square of `size`. O(n²).
[[nodiscard]] std::vector<std::optional<QPointF>> placeJoinLabels(
    const std::vector<QPolygonF>& joins, int first, double size);

}  // namespace tributary::ui
