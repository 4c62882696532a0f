#pragma once

#include <memory>

#include "core/report/report.h"

namespace tributary::test {

/// A report with every kind of row: three sources, a style pool, a rest; seven passages.
inline Report sampleReport() {
    Report report;
    report.engine = {"0.1.0", std::string(64, 'a'), std::string(64, 'b')};
    report.catalogue = {"House", 12480, std::string(64, 'c')};
    report.track.file = "night-ferry.wav";
    report.track.title = "Night Ferry";
    report.track.durationS = 100.0;
    const auto add = [&](std::int64_t id, const char* title, double share, Kind kind,
                         std::vector<Evidence> evidence) {
        Influence influence;
        influence.rank = static_cast<int>(report.influences.size()) + 1;
        influence.track = {id, title, "Somebody", ""};
        influence.influence = share;
        influence.interval = {share - 0.04, share + 0.05};
        influence.probability = 0.97;
        influence.kind = kind;
        influence.facets[static_cast<std::size_t>(kind)] = share;
        influence.evidence = std::move(evidence);
        report.influences.push_back(std::move(influence));
    };
    add(12, "Low Tide", 0.18, Kind::Recording,
        {{Kind::Recording, {5, 17}, {44, 57}, -2.0, 1.06, 0.98},
         {Kind::Recording, {52, 64}, {44, 57}, -2.0, 1.06, 0.99},
         {Kind::Recording, {80, 92}, {44, 57}, -2.0, 1.06, 0.71}});
    add(31, "Harbour Lights", 0.11, Kind::Structure,
        {{Kind::Structure, {20, 45}, {10, 35}, 0.0, 1.0, 0.95},
         {Kind::Structure, {66, 79}, {20, 33}, 3.0, 1.0, 0.8}});
    add(7, "Aurora Chords", 0.06, Kind::Harmony,
        {{Kind::Harmony, {6, 30}, {0, 24}, 5.0, 0.94, 0.8},
         {Kind::Harmony, {50, 62}, {24, 36}, 5.0, 0.94, 0.5}});
    report.stylePool.push_back({"dub techno", 0.04, 41.0});
    report.unattributed = 0.61;
    return report;
}

inline std::shared_ptr<const Report> sharedSampleReport() {
    return std::make_shared<const Report>(sampleReport());
}

}  // namespace tributary::test
