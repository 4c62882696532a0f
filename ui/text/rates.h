#pragma once

#include <QString>

#include "core/report/report.h"

namespace tributary::ui {

/// "3 % (1–8)": a measured rate with its 95 % interval; a dash where nothing was counted.
[[nodiscard]] QString formatRate(const Rate& rate);

/// Whether the report came with error rates that were measured.
[[nodiscard]] bool hasErrorRates(const Report& report);

}  // namespace tributary::ui
