#include "core/report/weighing.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "core/base/check.h"

namespace tributary {
namespace {

constexpr double kIndependentS = 6.0;  // stretches whose agreement is told apart

constexpr std::array kMeasures{std::pair{WeighedBy::Levels, "levels"},
                               std::pair{WeighedBy::Landmarks, "landmarks"},
                               std::pair{WeighedBy::Deviations, "deviations"}};

/// Variance of a value: landmarks scatter as counts do, levels as they do elsewhere in the source,
/// deviations by how many stretches agree.
double varianceOf(const Weighing& w, double value) {
    if (w.measure == WeighedBy::Landmarks) return std::max(1.0, value);
    if (w.measure == WeighedBy::Levels) {
        const double deviation = (w.byChance[1] - w.expected) / kWithinChance;
        return deviation * deviation;
    }
    return 1.0 / std::max(1.0, (w.query.endS - w.query.beginS) / kIndependentS);
}

}  // namespace

const char* measureName(WeighedBy measure) {
    for (const auto& [known, name] : kMeasures) {
        if (known == measure) return name;
    }
    CHECK(false);
}

std::optional<WeighedBy> measureOf(std::string_view name) {
    for (const auto& [measure, known] : kMeasures) {
        if (known == name) return measure;
    }
    return std::nullopt;
}

double percent(const Weighing& w, double value) {
    return 100.0 * value / w.outOf;
}

double excess(const Weighing& w) {
    return w.value - w.expected;
}

double excess(const Rival& r) {
    return r.value - r.expected;
}

bool separates(const Weighing& w, const Rival& rival) {
    const double deviation = std::sqrt(varianceOf(w, w.value) + varianceOf(w, rival.value));
    return excess(w) - excess(rival) > kWithinChance * deviation;
}

bool isBeyondChance(const Weighing& w) {
    return w.value > w.byChance[1];
}

}  // namespace tributary
