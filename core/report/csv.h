#pragma once

#include <span>
#include <string>
#include <string_view>

#include "core/report/report.h"

namespace tributary {

/// One cell of a CSV file (RFC 4180): quoted where needed; a text that a spreadsheet would take for
/// a formula (it begins with = + - @, a tab or a carriage return) gets an apostrophe before it.
[[nodiscard]] std::string csvCell(std::string_view text);

/// Reports as one CSV table with a header: for each report a row "influence" for each source
/// followed by a row "passage" for each piece of evidence, then the rows "style", each followed by
/// rows "style_member" with their parts of it, and one row "unattributed". The column `influence`
/// of the rows "influence", "style" and "unattributed" adds up to 1; passages leave it empty.
[[nodiscard]] std::string toCsv(std::span<const Report> reports);

}  // namespace tributary
