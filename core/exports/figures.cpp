#include "core/exports/figures.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <span>

#include <fmt/format.h>

#include "core/base/utf8.h"
#include "core/report/text.h"

namespace tributary {

namespace {

constexpr double kWidth = 487.0;  // of what is printed on A4
constexpr double kNames = 150.0;
constexpr double kLane = 21.0;
constexpr double kAxis = 24.0;
constexpr double kLegend = 18.0;
constexpr double kSmall = 7.5;
constexpr double kTier = 14.0;  // of a lane where passages lie on each other
constexpr double kMostHeight = 504.0;
constexpr std::size_t kMostLanes = 24;
constexpr std::size_t kNameLetters = 29;

/// The first letters of a text, and an ellipsis where there are more.
std::string shortened(const std::string& text, std::size_t letters) {
    std::size_t at = 0;
    for (std::size_t count = 0; at < text.size(); ++count) {
        if (count + 1 == letters) {
            const std::size_t rest = at + std::max<std::size_t>(1, utf8Length(text, at));
            if (rest < text.size()) return text.substr(0, at) + "…";
        }
        at += std::max<std::size_t>(1, utf8Length(text, at));
    }
    return text;
}

std::string laneName(const Influence& influence, const ExpertWords& words) {
    return shortened(fmt::format("{}  {}", influence.rank, words.title(influence.track)),
                     kNameLetters);
}

/// A round step that cuts `whole` into four to ten.
double roundStep(double whole, std::span<const double> steps) {
    for (const double step : steps) {
        if (whole / step <= 10.0) return step;
    }
    return whole / 10.0;
}

Shape muted(Shape shape) {
    shape.ink = 0.7;
    return shape;
}

/// The kinds that occur, each with its hatch and letter.
void addLegend(Drawing& drawing, const std::array<bool, kKinds.size()>& used, double y,
               const ExpertWords& words) {
    double x = kNames;
    for (std::size_t i = 0; i < kKinds.size(); ++i) {
        if (!used[i]) continue;
        Shape box = boxShape(x, y, 16.0, 9.0, 0.0);
        box.kind = kKinds[i];
        box.stroke = 0.5;
        drawing.shapes.push_back(box);
        const std::string name = fmt::format("{} {}", kindLetter(kKinds[i]), words.kind(kKinds[i]));
        drawing.shapes.push_back(textShape(x + 20.0, y + 8.0, name, kSmall));
        x += 34.0 + 4.6 * static_cast<double>(name.size());
    }
}

void addTimeAxis(Drawing& drawing, double durationS, double top, double bottom) {
    constexpr std::array kSteps{1.0,   2.0,   5.0,   10.0,   15.0,   30.0,  60.0,
                                120.0, 300.0, 600.0, 1200.0, 1800.0, 3600.0};
    const double step = roundStep(durationS, kSteps);
    const double scale = (kWidth - kNames) / durationS;
    for (double at = 0.0; at <= durationS + 1e-6; at += step) {
        const double x = kNames + at * scale;
        drawing.shapes.push_back(lineShape(x, top, x, bottom, 0.18));
        const auto seconds = std::lround(at);
        const TextAlign align = x > kWidth - 12.0 ? TextAlign::Right : TextAlign::Centre;
        drawing.shapes.push_back(muted(textShape(
            x, bottom + 11.0, fmt::format("{}:{:02}", seconds / 60, seconds % 60), kSmall, align)));
    }
}

/// Passages that lie on each other stand one below the other, so that each is seen.
struct LanePlan {
    std::vector<std::size_t> tiers;  ///< by passage
    double height = kLane;
    double tier = kLane - 8.0;  ///< height of a box, with the gap below it
};

LanePlan planOf(const Influence& influence) {
    LanePlan plan;
    plan.tiers.resize(influence.evidence.size());
    std::vector<std::size_t> order(influence.evidence.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return influence.evidence[a].query.beginS < influence.evidence[b].query.beginS;
    });
    std::vector<double> ends;  // of each tier
    for (const std::size_t at : order) {
        const TimeSpan& span = influence.evidence[at].query;
        const auto free =
            std::find_if(ends.begin(), ends.end(), [&](double end) { return end <= span.beginS; });
        plan.tiers[at] = static_cast<std::size_t>(free - ends.begin());
        if (free == ends.end()) {
            ends.push_back(span.endS);
        } else {
            *free = span.endS;
        }
    }
    if (ends.size() > 1) {
        const auto count = static_cast<double>(ends.size());
        plan.tier = std::min(kTier, kMostHeight / 2.0 / count);
        plan.height = count * plan.tier + 6.0;
    }
    return plan;
}

/// A passage as a box, hatched and, where there is room, lettered.
void addPassage(Drawing& drawing, Kind kind, double x, double y, double width, double height) {
    Shape box = boxShape(x, y, std::max(2.0, width), height, 0.0);
    box.kind = kind;
    box.stroke = 0.7;
    drawing.shapes.push_back(box);
    if (box.width <= 14.0 || height < 9.0) return;
    drawing.shapes.push_back(boxShape(x + 2.0, y + 1.5, 9.0, height - 3.0, 0.0));
    Shape letter = textShape(x + 6.5, y + height / 2.0 + 2.8, std::string(1, kindLetter(kind)), 8.0,
                             TextAlign::Centre);
    letter.bold = true;
    drawing.shapes.push_back(letter);
}

Drawing laneDrawing(const Report& report, std::size_t first, std::size_t count,
                    const ExpertWords& words) {
    Drawing drawing;
    drawing.title = words("Where the sources are heard");
    drawing.width = kWidth;
    std::vector<LanePlan> plans;
    double height = 0.0;
    for (std::size_t i = 0; i < count; ++i) {
        plans.push_back(planOf(report.influences[first + i]));
        height += plans.back().height;
    }
    drawing.height = height + kAxis + kLegend;
    const double duration = std::max(1.0, report.track.durationS);
    const double scale = (kWidth - kNames) / duration;
    addTimeAxis(drawing, duration, 0.0, height);
    std::array<bool, kKinds.size()> used{};
    double top = 0.0;
    for (std::size_t i = 0; i < count; ++i) {
        const Influence& influence = report.influences[first + i];
        const LanePlan& plan = plans[i];
        const double bottom = top + plan.height;
        drawing.shapes.push_back(lineShape(0.0, bottom, kWidth, bottom, 0.25));
        drawing.shapes.push_back(textShape(0.0, top + 14.0, laneName(influence, words), 8.0));
        drawing.description += fmt::format("{}: ", printable(laneName(influence, words)));
        for (std::size_t e = 0; e < influence.evidence.size(); ++e) {
            const Evidence& evidence = influence.evidence[e];
            const double begin = std::clamp(evidence.query.beginS, 0.0, duration);
            const double end = std::clamp(evidence.query.endS, begin, duration);
            const bool single = plan.height == kLane;
            const double y =
                single ? top + 4.0 : top + 3.0 + static_cast<double>(plan.tiers[e]) * plan.tier;
            addPassage(drawing, evidence.kind, kNames + begin * scale, y, (end - begin) * scale,
                       single ? plan.tier : plan.tier - 1.5);
            used[static_cast<std::size_t>(evidence.kind)] = true;
            drawing.description +=
                words("{} from {} to {}; ", words.kind(evidence.kind),
                      words.time(evidence.query.beginS), words.time(evidence.query.endS));
        }
        top = bottom;
    }
    addLegend(drawing, used, height + kAxis + 4.0, words);
    return drawing;
}

Drawing intervalDrawing(const Report& report, std::size_t first, std::size_t count,
                        const ExpertWords& words) {
    constexpr std::array kSteps{0.01, 0.02, 0.05, 0.1, 0.2};
    constexpr double kValues = 92.0;  // at the right, for the figures
    double most = 0.05;
    for (const Influence& influence : report.influences) {
        most = std::max(most, influence.interval[1]);
    }
    const double step = roundStep(most, kSteps);
    most = std::ceil(most / step - 1e-9) * step;
    const double scale = (kWidth - kNames - kValues) / most;
    Drawing drawing;
    drawing.title = words("Shares with 95 % intervals");
    drawing.width = kWidth;
    const double height = kLane * static_cast<double>(count);
    drawing.height = height + kAxis;
    for (double at = 0.0; at <= most + step / 2.0; at += step) {
        const double x = kNames + at * scale;
        drawing.shapes.push_back(lineShape(x, 0.0, x, height, 0.18));
        drawing.shapes.push_back(
            muted(textShape(x, height + 11.0, fmt::format("{} %", std::lround(at * 100.0)), kSmall,
                            TextAlign::Centre)));
    }
    for (std::size_t i = 0; i < count; ++i) {
        const Influence& influence = report.influences[first + i];
        const double middle = kLane * (static_cast<double>(i) + 0.5);
        const double low = kNames + influence.interval[0] * scale;
        const double high = kNames + influence.interval[1] * scale;
        drawing.shapes.push_back(textShape(0.0, middle + 3.0, laneName(influence, words), 8.0));
        Shape bar = lineShape(low, middle, high, middle);
        bar.stroke = 1.1;
        drawing.shapes.push_back(bar);
        for (const double x : {low, high}) {
            drawing.shapes.push_back(lineShape(x, middle - 3.0, x, middle + 3.0));
        }
        Shape dot;
        dot.form = Shape::Form::Disc;
        dot.x = kNames + influence.influence * scale;
        dot.y = middle;
        dot.width = 6.0;
        drawing.shapes.push_back(dot);
        const std::string value =
            formatShare(influence.influence) + " " + formatInterval(influence.interval);
        drawing.shapes.push_back(textShape(kWidth, middle + 3.0, value, 8.0, TextAlign::Right));
        drawing.description += printable(laneName(influence, words)) + ": " + value + "; ";
    }
    return drawing;
}

}  // namespace

std::vector<Drawing> laneDrawings(const Report& report, const ExpertWords& words) {
    std::vector<Drawing> drawings;
    const std::size_t all = report.influences.size();
    for (std::size_t first = 0, count = 0; first < all; first += count) {
        double height = 0.0;
        for (count = 0; first + count < all; ++count) {
            height += planOf(report.influences[first + count]).height;
            if (count > 0 && height > kMostHeight) break;
        }
        drawings.push_back(laneDrawing(report, first, count, words));
        if (first > 0) drawings.back().title = words("{}, continued", drawings.back().title);
    }
    return drawings;
}

std::vector<Drawing> intervalDrawings(const Report& report, const ExpertWords& words) {
    std::vector<Drawing> drawings;
    const std::size_t all = report.influences.size();
    for (std::size_t first = 0; first < all; first += kMostLanes) {
        drawings.push_back(
            intervalDrawing(report, first, std::min(kMostLanes, all - first), words));
        if (first > 0) drawings.back().title = words("{}, continued", drawings.back().title);
    }
    return drawings;
}

}  // namespace tributary
