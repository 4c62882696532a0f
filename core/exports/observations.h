#pragma once

#include <string>
#include <vector>

#include "core/documents/article.h"
#include "core/exports/words.h"
#include "core/report/report.h"

namespace tributary {

/// What was found, in one sentence.
[[nodiscard]] std::string finding(const Report& report, const ExpertWords& words);

/// What the catalogue itself suggests instead of this source, a sentence each.
[[nodiscard]] std::vector<std::string> ownAlternatives(const Influence& influence,
                                                       const ExpertWords& words);

/// Figures and tables of what was found.
void addObservations(const Report& report, const ExpertWords& words, Article& article);

}  // namespace tributary
