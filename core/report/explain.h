#pragma once

#include <string>

#include "core/base/result.h"
#include "core/report/report.h"

namespace tributary {

/// The name and number of an explanation's form as JSON.
inline constexpr std::string_view kExplanationSchema = "tributary.explanation/1";

/// Why one source of a report is named, and why not the next best track, for a person: first what
/// its place rests on, then each passage in words and numbers, then the rival that came nearest.
/// UTF-8, lines of at most about 100 columns. Everything is taken from the report; what it does not
/// hold is said to be missing. Errors: InvalidArgument where no source has this rank.
[[nodiscard]] Result<std::string> explainAsText(const Report& report, int rank);

/// The same as JSON: the source, its passages with their numbers and one sentence each, the nearest
/// rival, and what separates the two. Errors: as above.
[[nodiscard]] Result<std::string> explainAsJson(const Report& report, int rank);

}  // namespace tributary
