#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "core/base/result.h"
#include "core/report/report.h"

namespace tributary {

/// Which of the reports of a file, at least one, is meant by its track's name: the analysed file as
/// the report names it, its file name alone, title or ISRC. A single one is always meant. Errors:
/// ReportMalformed (none fits, or several do: they are named).
[[nodiscard]] Result<std::size_t> reportMeant(std::span<const Report::Track> tracks,
                                              std::string_view name);

}  // namespace tributary
