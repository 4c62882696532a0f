#include <algorithm>
#include <cmath>
#include <set>

#include <fmt/format.h>

#include "core/exports/reproduce.h"
#include "core/report/text.h"

namespace tributary {

namespace {

bool near(double a, double b, double within) {
    return std::abs(a - b) <= within;
}

std::string percent(double share) {
    return fmt::format("{:.2f} %", share * 100.0);
}

std::string nameOf(const SourceRef& track) {
    return track.title.empty() ? "track " + std::to_string(track.id) : track.title;
}

/// Gathers what differs; texts only where the values do.
class Differences {
public:
    void circumstance(const char* what, const std::string& a, const std::string& b) {
        if (a != b) found_.push_back({what, a, b, false});
    }
    void text(const std::string& what, const std::string& a, const std::string& b) {
        if (a != b) found_.push_back({what, a, b, true});
    }
    void share(const std::string& what, double a, double b) {
        if (!near(a, b, kSameShare)) found_.push_back({what, percent(a), percent(b), true});
    }
    void probability(const std::string& what, double a, double b) {
        if (!near(a, b, kSameShare)) {
            found_.push_back({what, fmt::format("{:.3f}", a), fmt::format("{:.3f}", b), true});
        }
    }
    [[nodiscard]] std::vector<Difference> take() { return std::move(found_); }

private:
    std::vector<Difference> found_;
};

bool same(const Evidence& a, const Evidence& b) {
    return a.kind == b.kind && near(a.query.beginS, b.query.beginS, kSameTimeS) &&
           near(a.query.endS, b.query.endS, kSameTimeS) &&
           near(a.source.beginS, b.source.beginS, kSameTimeS) &&
           near(a.source.endS, b.source.endS, kSameTimeS) &&
           near(a.semitones, b.semitones, kSameSemitones) && near(a.speed, b.speed, kSameShare) &&
           near(a.probability, b.probability, kSameShare) && a.repeats == b.repeats;
}

/// Lines of the passages that the other side does not have.
std::string lacking(const std::vector<Evidence>& passages, const std::vector<Evidence>& other) {
    std::string lines;
    for (const Evidence& passage : passages) {
        const bool found = std::any_of(other.begin(), other.end(),
                                       [&](const Evidence& each) { return same(passage, each); });
        if (!found) lines += (lines.empty() ? "" : "; ") + passageText(passage);
    }
    return lines.empty() ? "none" : lines;
}

void compareSources(const Influence& a, const Influence& b, Differences& comparison) {
    const std::string name = fmt::format("rank {}, {}", a.rank, printable(nameOf(a.track)));
    comparison.text(name + ": rank", std::to_string(a.rank), std::to_string(b.rank));
    comparison.share(name + ": share", a.influence, b.influence);
    comparison.share(name + ": lower end of the interval", a.interval[0], b.interval[0]);
    comparison.share(name + ": upper end of the interval", a.interval[1], b.interval[1]);
    comparison.probability(name + ": probability", a.probability, b.probability);
    comparison.text(name + ": kind", kindName(a.kind), kindName(b.kind));
    for (std::size_t i = 0; i < kKinds.size(); ++i) {
        comparison.share(name + ": by " + kindName(kKinds[i]), a.facets[i], b.facets[i]);
    }
    comparison.text(name + ": passages that only one has", lacking(a.evidence, b.evidence),
                    lacking(b.evidence, a.evidence));
}

const Influence* sourceIn(const Report& report, const SourceRef& track) {
    for (const Influence& influence : report.influences) {
        if (influence.track.id == track.id) return &influence;
    }
    return nullptr;
}

double styleIn(const Report& report, const std::string& style) {
    for (const StyleShare& each : report.stylePool) {
        if (each.style == style) return each.influence;
    }
    return 0.0;
}

}  // namespace

std::vector<Difference> differencesOf(const Report& reported, const Report& again) {
    Differences comparison;
    comparison.circumstance("version of the engine", reported.engine.version, again.engine.version);
    comparison.circumstance("settings of the engine", reported.engine.configSha256,
                            again.engine.configSha256);
    comparison.circumstance("weights of the engine", reported.engine.weightsSha256,
                            again.engine.weightsSha256);
    comparison.circumstance("state of the catalogue", reported.catalogue.snapshotSha256,
                            again.catalogue.snapshotSha256);
    comparison.circumstance("tracks of the catalogue", std::to_string(reported.catalogue.tracks),
                            std::to_string(again.catalogue.tracks));
    comparison.text("audio of the track", reported.track.audioSha256, again.track.audioSha256);
    for (const Influence& influence : reported.influences) {
        const Influence* other = sourceIn(again, influence.track);
        if (other == nullptr) {
            comparison.text(
                fmt::format("rank {}, {}", influence.rank, printable(nameOf(influence.track))),
                "named, " + percent(influence.influence), "not named");
        } else {
            compareSources(influence, *other, comparison);
        }
    }
    for (const Influence& influence : again.influences) {
        if (sourceIn(reported, influence.track) != nullptr) continue;
        comparison.text(printable(nameOf(influence.track)), "not named",
                        "named, " + percent(influence.influence));
    }
    std::set<std::string> styles;
    for (const StyleShare& style : reported.stylePool) styles.insert(style.style);
    for (const StyleShare& style : again.stylePool) styles.insert(style.style);
    for (const std::string& style : styles) {
        comparison.share("style " + printable(style), styleIn(reported, style),
                         styleIn(again, style));
    }
    comparison.share("unattributed", reported.unattributed, again.unattributed);
    return comparison.take();
}

}  // namespace tributary
