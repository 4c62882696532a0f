#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace tributary {

/// One record of a CSV file.
struct CsvRow {
    std::size_t line = 1;  ///< where it begins, from 1
    std::vector<std::string> cells;
};

struct CsvTable {
    char delimiter = ',';
    std::vector<std::string> header;
    std::vector<CsvRow> rows;
};

/// Reads CSV (RFC 4180): quotes, line ends inside them, CR LF or LF, a byte order mark; comma,
/// semicolon or tab, whichever the header has most of. Rows that are entirely empty are skipped.
/// Text is UTF-8. Errors: CsvMalformed, with the line: an unclosed quote, text after a closing
/// quote, more cells than the header, bytes that are not UTF-8, no header, a column named twice.
[[nodiscard]] Result<CsvTable> parseCsv(std::string_view text);

/// One record as CSV, quoted where needed, ended by CR LF.
[[nodiscard]] std::string formatCsvRow(const std::vector<std::string>& cells, char delimiter = ',');

}  // namespace tributary
