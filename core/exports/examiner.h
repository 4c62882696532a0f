#pragma once

#include <span>

#include "core/documents/article.h"
#include "core/documents/document.h"
#include "core/exports/words.h"
#include "core/report/review.h"

namespace tributary {

/// What people added to the report, apart from what was computed: marks that stand, what is
/// declared of generative models, every revision; and room for an opinion, which the program leaves
/// blank.
void addExaminer(const ReviewedReport& reviewed, const ExpertWords& words, Article& article);

/// Every revision, for a spreadsheet; without rows where there are none.
[[nodiscard]] Table revisionsTable(std::span<const ReviewedReport> reports);

}  // namespace tributary
