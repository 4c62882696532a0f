#pragma once

#include <QString>
#include <QStringList>

#include "core/report/report.h"
#include "ui/models/text_table.h"

namespace tributary::ui {

/// Errors by kind of evidence: kind, missed, wrong names, other kind.
[[nodiscard]] std::vector<TextColumn> errorRateColumns();
[[nodiscard]] std::vector<TextRow> errorRateRows(const Validation& validation);

/// What was measured on what, and the rates that are of no kind, a sentence each; last, where it is
/// so, that they are those of another engine. For a report that has none: that it has none.
[[nodiscard]] QStringList errorRateSentences(const Report& report);

}  // namespace tributary::ui
