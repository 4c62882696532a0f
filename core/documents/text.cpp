#include <algorithm>
#include <optional>

#include "core/documents/document.h"
#include "core/report/csv.h"
#include "core/report/text.h"

namespace tributary {

namespace {

/// Letters, for columns: bytes that do not continue a sequence.
std::size_t width(const std::string& text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    }));
}

std::string padded(const std::string& text, std::size_t to, bool right) {
    const std::string blanks(to - std::min(to, width(text)), ' ');
    return right ? blanks + text : text + blanks;
}

/// Where a plain decimal number has its point, or ends; nothing for any other text.
std::optional<std::size_t> pointOf(const std::string& cell) {
    const std::size_t digits = cell.starts_with('-') ? 1 : 0;
    const bool plain = cell.size() > digits &&
                       cell.find_first_not_of("0123456789.", digits) == std::string::npos &&
                       cell.find('.') == cell.rfind('.');
    return plain ? std::optional(std::min(cell.find('.'), cell.size())) : std::nullopt;
}

/// Has the points of a column of amounts stand below each other.
void alignPoints(Table& table, std::size_t column) {
    std::size_t most = 0;
    for (const auto& row : table.rows) {
        const auto point = pointOf(row[column]);
        if (!point && !row[column].empty()) return;
        if (point) most = std::max(most, row[column].size() - *point);
    }
    for (auto& row : table.rows) {
        if (const auto point = pointOf(row[column])) row[column].resize(*point + most, ' ');
    }
}

std::string tableText(Table table) {
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        if (table.columns[c].number) alignPoints(table, c);
    }
    std::vector<std::size_t> widths;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        std::size_t most = width(table.columns[c].title);
        for (const auto& row : table.rows) most = std::max(most, width(printable(row[c])));
        widths.push_back(most);
    }
    const auto line = [&](auto cell) {
        std::string text;
        for (std::size_t c = 0; c < widths.size(); ++c) {
            text += "  " + padded(cell(c), widths[c], table.columns[c].number);
        }
        text.erase(text.find_last_not_of(' ') + 1);
        return text + "\n";
    };
    std::string text = table.title.empty() ? "" : table.title + "\n";
    text += line([&](std::size_t c) { return table.columns[c].title; });
    for (const auto& row : table.rows) {
        text += line([&](std::size_t c) { return printable(row[c]); });
    }
    return text;
}

}  // namespace

std::string toPlainText(const Document& document) {
    std::string text = printable(document.title) + "\n";
    for (const std::string& line : document.lines) text += printable(line) + "\n";
    for (const Table& table : document.tables) text += "\n" + tableText(table);
    if (!document.notes.empty()) text += "\n";
    for (const std::string& note : document.notes) text += printable(note) + "\n";
    return text;
}

std::string toCsv(const Table& table) {
    std::string text;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        text += (c == 0 ? "" : ",") + csvCell(table.columns[c].title);
    }
    text += "\r\n";
    for (const auto& row : table.rows) {
        for (std::size_t c = 0; c < row.size(); ++c) text += (c == 0 ? "" : ",") + csvCell(row[c]);
        text += "\r\n";
    }
    return text;
}

}  // namespace tributary
