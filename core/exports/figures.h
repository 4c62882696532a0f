#pragma once

#include <vector>

#include "core/documents/drawing.h"
#include "core/exports/words.h"
#include "core/report/report.h"

namespace tributary {

/// Where in the track each source is heard: one lane a source, in time, hatched by kind and
/// lettered. Several drawings where there are many sources; none where there is none.
[[nodiscard]] std::vector<Drawing> laneDrawings(const Report& report, const ExpertWords& words);

/// The sources' shares as dots, with their 95 % intervals. None where there is none.
[[nodiscard]] std::vector<Drawing> intervalDrawings(const Report& report, const ExpertWords& words);

}  // namespace tributary
