#include "ui/models/join_labels.h"

#include <algorithm>
#include <cmath>

namespace tributary::ui {

namespace {

constexpr double kApart = 2.0;  ///< px between two letters

QPointF between(const QPointF& a, const QPointF& b, double part) {
    return a + (b - a) * part;
}

/// Places within a join, the middle first.
std::vector<QPointF> placesIn(const QPolygonF& join, double size) {
    const double height = std::abs(join[3].y() - join[0].y());
    const double rim = height <= 0.0 ? 0.5 : std::min(0.5, (size / 2 + kApart) / height);
    std::vector<QPointF> places;
    for (const double down : {0.5, rim, 1.0 - rim, 0.35, 0.65}) {
        const QPointF begin = between(join[0], join[3], down);
        const QPointF end = between(join[1], join[2], down);
        if (end.x() - begin.x() < size) continue;
        for (const double along : {0.5, 0.25, 0.75, 0.1, 0.9}) {
            const QPointF place = between(begin, end, along);
            if (place.x() - begin.x() >= size / 2 && end.x() - place.x() >= size / 2) {
                places.push_back(place);
            }
        }
    }
    return places;
}

}  // namespace

std::vector<std::optional<QPointF>> placeJoinLabels(const std::vector<QPolygonF>& joins, int first,
                                                    double size) {
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < joins.size(); ++i) order.push_back(i);
    std::stable_partition(order.begin(), order.end(),
                          [&](std::size_t join) { return static_cast<int>(join) == first; });
    std::vector<std::optional<QPointF>> labels(joins.size());
    const auto isFree = [&](const QPointF& place) {
        return std::none_of(labels.begin(), labels.end(), [&](const auto& other) {
            return other && std::abs(other->x() - place.x()) < size + kApart &&
                   std::abs(other->y() - place.y()) < size + kApart;
        });
    };
    const auto isAlone = [&](std::size_t own, const QPointF& place) {
        for (std::size_t other = 0; other < joins.size(); ++other) {
            if (other != own && joins[other].containsPoint(place, Qt::OddEvenFill)) return false;
        }
        return true;
    };
    for (const std::size_t join : order) {
        for (const QPointF& place : placesIn(joins[join], size)) {
            if (!isFree(place)) continue;
            if (!labels[join]) labels[join] = place;
            if (!isAlone(join, place)) continue;
            labels[join] = place;
            break;
        }
    }
    return labels;
}

}  // namespace tributary::ui
