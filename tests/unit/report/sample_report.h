#pragma once

#include "core/report/report.h"

namespace tributary::test {

/// A report with everything in it.
inline Report sampleReport() {
    const std::string hash(64, 'a');
    Report report;
    report.engine = {"0.1.0", std::string(64, '1'), std::string(64, '2')};
    report.catalogue = {"demo", 183, std::string(64, '3')};
    report.track = {"in/Žlutý kůň.wav", hash, 30.0, "New song", std::nullopt, "GBAYE6800011"};
    Influence first;
    first.rank = 1;
    first.track = {12, "Paper Lanterns", "The Inventions", "QZFIC2600003"};
    first.influence = 0.41;
    first.interval = {0.36, 0.47};
    first.probability = 0.99;
    first.kind = Kind::Recording;
    first.facets = {0.38, 0.03, 0.0, 0.0, 0.0};
    first.evidence = {
        {Kind::Recording, {12.0, 19.5}, {44.1, 51.6}, -2.0, 1.06, 0.98},
        {Kind::Structure, {20.0, 62.25}, {0.0, 42.25}, 0.0, 1.0, 0.7},
    };
    Influence second;
    second.rank = 2;
    second.track = {7, "=HYPERLINK(\"x\")", "", ""};
    second.influence = 0.004;
    second.interval = {0.0, 0.01};
    second.probability = 0.55;
    second.kind = Kind::Harmony;
    second.facets = {0.0, 0.0, 0.004, 0.0, 0.0};
    report.influences = {first, second};
    report.stylePool = {{"ambient, slow", 0.1, 40.0}};
    report.unattributed = 0.486;
    report.warnings = {"The file is truncated after 12.3 s."};
    report.timing = {0.1, 0.2, 0.3, 0.4, 0.5, 1.5};
    return report;
}

}  // namespace tributary::test
