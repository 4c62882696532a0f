#pragma once

#include "tests/unit/report/sample_report.h"

namespace tributary::test {

/// The sample report with all that explain tells, and with vectors of another model.
inline Report weighedReport() {
    Report report = sampleReport();
    Influence& first = report.influences[0];
    const SourceRef rival{31, "Tin Soldiers", "The Copyists", "QZFIC2600031"};
    const SourceRef other{44, "Nightjar", "", ""};
    first.weighings = {
        {Kind::Recording,
         {12.0, 19.5},
         WeighedBy::Levels,
         412.0,
         640.0,
         130.0,
         {110.0, 150.0},
         {{rival, 151.0, 128.0}, {other, 140.0, 131.0}}},
        {Kind::Structure,
         {20.0, 62.0},
         WeighedBy::Deviations,
         3.1,
         0.0,
         0.0,
         {-1.96, 1.96},
         {{other, 2.9, 0.0}}},
    };
    first.foreignShares = {{"clap", 0.05}};
    first.influence = 0.46;
    first.interval = {0.38, 0.53};
    first.foreignEvidence = {{"clap", {64.0, 72.0}, {10.0, 18.0}, 1.0, 0.95, 9.5, other, 2.1}};
    report.foreignFacets = {{"clap", std::string(64, 'c'), 512, 180}};
    report.unattributed = 0.436;
    return report;
}

}  // namespace tributary::test
