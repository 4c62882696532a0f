#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/base/result.h"

namespace tributary {

struct TableColumn {
    std::string title;
    bool number = false;  ///< to the right; in a spreadsheet a number where the cell is one
    int weight = 1;       ///< of its width on paper, beside the others
};

struct Table {
    std::string title;
    std::vector<TableColumn> columns;
    std::vector<std::vector<std::string>> rows;  ///< as many cells as columns
};

/// Something to print or to send: a title, lines of text, tables. Texts are UTF-8.
struct Document {
    std::string title;
    std::vector<std::string> lines;
    std::vector<Table> tables;
    std::vector<std::string> notes;  ///< after the tables: what has to be said beside them
    std::string watermark;           ///< across every page; empty: none
    UtcInstant date;                 ///< stands in the files instead of the time of writing
};

/// For a terminal: at most as wide as its widest row.
[[nodiscard]] std::string toPlainText(const Document& document);

/// One table as CSV with a header; cells that a spreadsheet would take for a formula are escaped.
[[nodiscard]] std::string toCsv(const Table& table);

/// As PDF 1.4, A4, with the letters of an embedded font. The same document gives the same bytes.
/// `font` is a TrueType file, by default the one that the system has of DejaVu Sans. Errors:
/// DocumentFailed (also where there is no font).
[[nodiscard]] Result<std::string> toPdf(const Document& document,
                                        const std::filesystem::path& font = {});

/// As a spreadsheet (Office Open XML), one sheet a table. The same document gives the same bytes.
/// Errors: DocumentFailed.
[[nodiscard]] Result<std::string> toXlsx(const Document& document);

}  // namespace tributary
