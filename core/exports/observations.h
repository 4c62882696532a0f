#pragma once

#include <string>
#include <vector>

#include "core/documents/article.h"
#include "core/report/report.h"

namespace tributary {

/// What was found, in one sentence or two.
[[nodiscard]] std::vector<std::string> findings(const Report& report);

/// What the catalogue itself suggests instead of this source, a sentence each.
[[nodiscard]] std::vector<std::string> ownAlternatives(const Influence& influence);

/// Figures and tables of what was found.
void addObservations(const Report& report, Article& article);

}  // namespace tributary
