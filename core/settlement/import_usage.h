#pragma once

#include <filesystem>
#include <stop_token>

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/catalogue/usage_store.h"

namespace tributary {

/// Imports a usage report: CSV with exactly the columns line_id, period, track, service, territory,
/// usage_type, units, revenue, currency. It is read as a stream, and imported whole or not at all;
/// lines that are there already are passed over, so that importing twice changes nothing. `track`
/// is an ISRC or a number; one that is not known is kept, and its money held, until it is. Errors,
/// with the line: CsvMalformed, CsvMissingColumn, UsageMalformed; FileNotFound; Cancelled.
[[nodiscard]] Result<UsageImportOutcome> importUsage(Catalogue& catalogue,
                                                     const std::filesystem::path& file,
                                                     UtcInstant now, const Progress& progress,
                                                     std::stop_token stop);

/// "2026-10" of "2026-10" or of a day of that month. Errors: UsageMalformed.
[[nodiscard]] Result<std::string> parsePeriod(std::string_view text);

}  // namespace tributary
