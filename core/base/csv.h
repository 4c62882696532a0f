#pragma once

#include <cstddef>
#include <filesystem>
#include <fstream>
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

/// A CSV file read record by record, so that its size does not matter. The same CSV as parseCsv().
class CsvFile {
public:
    /// Opens the file and reads its header. Errors: FileNotFound, FileUnreadable, CsvMalformed.
    [[nodiscard]] static Result<CsvFile> open(const std::filesystem::path& file);

    [[nodiscard]] const std::vector<std::string>& header() const { return header_; }

    /// The next record that is not blank, with as many cells as the header; false after the last.
    /// Errors: CsvMalformed, FileUnreadable.
    [[nodiscard]] Result<bool> next(CsvRow& row);

private:
    [[nodiscard]] Result<bool> nextRecord(CsvRow& row);
    [[nodiscard]] Result<std::size_t> endOfRecord();

    std::ifstream stream_;
    std::string buffer_;
    std::size_t at_ = 0;  ///< what lies before it in the buffer is done
    std::size_t line_ = 1;
    bool whole_ = false;  ///< the buffer holds the rest of the file
    char delimiter_ = ',';
    std::vector<std::string> header_;
};

/// One record as CSV, quoted where needed, ended by CR LF.
[[nodiscard]] std::string formatCsvRow(const std::vector<std::string>& cells, char delimiter = ',');

}  // namespace tributary
