#pragma once

#include <span>

#include "core/documents/article.h"
#include "core/documents/document.h"
#include "core/exports/words.h"
#include "core/report/review.h"

namespace tributary {

/// The measured error rates that came with the report, by kind of evidence, or that there are none.
void addValidation(const Report& report, const ExpertWords& words, Article& article);

/// The same as numbers, for a spreadsheet; without rows where no report holds any.
[[nodiscard]] Table errorRatesTable(std::span<const ReviewedReport> reports);

}  // namespace tributary
