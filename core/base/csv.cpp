#include "core/base/csv.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "core/base/utf8.h"

namespace tributary {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::array kDelimiters{',', ';', '\t'};

tl::unexpected<Error> malformed(std::size_t line, const std::string& what) {
    return fail(
        ErrorCode::CsvMalformed,
        "Line " + std::to_string(line) + ": " + what +
            " Nothing was imported; correct the line, or save the table as CSV (UTF-8) anew.");
}

/// The line with the first byte that is not UTF-8 text.
std::optional<std::size_t> firstBadLine(std::string_view text) {
    std::size_t line = 1;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = utf8Length(text, at);
        if (length == 0 || text[at] == '\0') return line;
        if (text[at] == '\n') ++line;
        at += length;
    }
    return std::nullopt;
}

/// The delimiter that the first record has most of, outside quotes; a comma when it has none.
char detectDelimiter(std::string_view text) {
    std::array<std::size_t, kDelimiters.size()> counts{};
    bool quoted = false;
    for (const char c : text) {
        if (c == '"') quoted = !quoted;
        if (quoted) continue;
        if (c == '\n' || c == '\r') break;
        for (std::size_t i = 0; i < kDelimiters.size(); ++i) {
            if (c == kDelimiters[i]) ++counts[i];
        }
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    return kDelimiters[static_cast<std::size_t>(most - counts.begin())];
}

/// Walks over the text record by record.
class Reader {
public:
    Reader(std::string_view text, char delimiter, std::size_t firstLine = 1)
        : text_(text), delimiter_(delimiter), line_(firstLine) {}

    [[nodiscard]] bool atEnd() const { return at_ >= text_.size(); }

    Result<CsvRow> next() {
        CsvRow row;
        row.line = line_;
        for (;;) {
            auto cell = atEnd() || text_[at_] != '"' ? plainCell() : quotedCell();
            if (!cell) return fail(cell.error());
            row.cells.push_back(std::move(*cell));
            if (atEnd()) return row;
            if (text_[at_] != delimiter_) break;
            ++at_;
        }
        endLine();
        return row;
    }

private:
    [[nodiscard]] bool endsCell(std::size_t at) const {
        return at >= text_.size() || text_[at] == delimiter_ || text_[at] == '\n' ||
               text_[at] == '\r';
    }

    Result<std::string> plainCell() {
        const std::size_t begin = at_;
        while (!endsCell(at_)) {
            if (text_[at_] == '"') {
                return malformed(line_,
                                 "a quote stands inside a cell that does not begin with one.");
            }
            ++at_;
        }
        return std::string(text_.substr(begin, at_ - begin));
    }

    Result<std::string> quotedCell() {
        const std::size_t began = line_;
        std::string cell;
        ++at_;
        for (;; ++at_) {
            if (atEnd()) return malformed(began, "the quote that opens here is never closed.");
            const char c = text_[at_];
            if (c == '"') {
                if (at_ + 1 >= text_.size() || text_[at_ + 1] != '"') break;
                ++at_;
            }
            if (c == '\n') ++line_;
            cell += c;
        }
        ++at_;
        if (!endsCell(at_)) return malformed(line_, "there is text after a closing quote.");
        return cell;
    }

    /// CR LF, LF or CR.
    void endLine() {
        if (text_[at_] == '\r') ++at_;
        if (!atEnd() && text_[at_] == '\n') ++at_;
        ++line_;
    }

    std::string_view text_;
    char delimiter_;
    std::size_t at_ = 0;
    std::size_t line_;
};

bool isBlank(const CsvRow& row) {
    return std::all_of(row.cells.begin(), row.cells.end(), [](const std::string& cell) {
        return cell.find_first_not_of(" \t") == std::string::npos;
    });
}

Result<void> checkHeaderCells(const CsvRow& row) {
    std::vector<std::string> sorted = row.cells;
    std::sort(sorted.begin(), sorted.end());
    const auto twice = std::adjacent_find(sorted.begin(), sorted.end());
    if (twice != sorted.end() && !twice->empty()) {
        return malformed(row.line, "the column \"" + *twice + "\" is there twice.");
    }
    return {};
}

/// Brings a record to as many cells as the header has.
Result<void> fitToHeader(CsvRow& row, std::size_t columns) {
    while (row.cells.size() > columns && row.cells.back().empty()) row.cells.pop_back();
    if (row.cells.size() > columns) {
        return malformed(row.line, "there are " + std::to_string(row.cells.size()) +
                                       " cells, but the header has " + std::to_string(columns) +
                                       ".");
    }
    row.cells.resize(columns);
    return {};
}

}  // namespace

Result<CsvTable> parseCsv(std::string_view text) {
    if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
    if (const auto bad = firstBadLine(text)) {
        return malformed(*bad, "the text is not UTF-8.");
    }
    CsvTable table;
    // Blank lines before the header count as lines, and say nothing of the delimiter.
    const std::size_t begin = text.find_first_not_of("\r\n");
    if (begin != std::string_view::npos) table.delimiter = detectDelimiter(text.substr(begin));
    Reader reader(text, table.delimiter);
    while (!reader.atEnd()) {
        auto row = reader.next();
        if (!row) return fail(row.error());
        if (isBlank(*row)) continue;
        if (table.header.empty()) {
            if (auto fits = checkHeaderCells(*row); !fits) return fail(fits.error());
            table.header = std::move(row->cells);
            continue;
        }
        if (auto fits = fitToHeader(*row, table.header.size()); !fits) return fail(fits.error());
        table.rows.push_back(std::move(*row));
    }
    if (table.header.empty()) return malformed(1, "there is no header.");
    return table;
}

Result<CsvFile> CsvFile::open(const std::filesystem::path& file) {
    std::error_code error;
    if (!std::filesystem::exists(file, error)) {
        return fail(ErrorCode::FileNotFound, "There is no such file. Check the name.",
                    file.string());
    }
    CsvFile csv;
    csv.stream_.open(file, std::ios::binary);
    if (!csv.stream_ || !std::filesystem::is_regular_file(file, error)) {
        return fail(ErrorCode::FileUnreadable,
                    "The file cannot be read. Check that you are allowed to read it.",
                    file.string());
    }
    auto end = csv.endOfRecord();
    if (!end) return fail(end.error().code, end.error().message, file.string());
    if (csv.buffer_.starts_with(kByteOrderMark)) csv.at_ = kByteOrderMark.size();
    while (csv.at_ < csv.buffer_.size() &&
           (csv.buffer_[csv.at_] == '\n' || csv.buffer_[csv.at_] == '\r')) {
        if (csv.buffer_[csv.at_] == '\n') ++csv.line_;
        ++csv.at_;
    }
    csv.delimiter_ = detectDelimiter(std::string_view(csv.buffer_).substr(csv.at_));
    CsvRow row;
    auto found = csv.nextRecord(row);
    if (found && !*found) found = malformed(1, "there is no header.");
    Result<void> fits = found ? checkHeaderCells(row) : fail(found.error());
    if (!fits) return fail(fits.error().code, fits.error().message, file.string());
    csv.header_ = std::move(row.cells);
    return csv;
}

Result<bool> CsvFile::next(CsvRow& row) {
    auto found = nextRecord(row);
    if (!found || !*found) return found;
    if (auto fits = fitToHeader(row, header_.size()); !fits) return fail(fits.error());
    return true;
}

/// Where the record that begins at at_ ends, its line end included; reads on as far as needed.
Result<std::size_t> CsvFile::endOfRecord() {
    constexpr std::size_t kBlock = std::size_t{1} << 18;
    constexpr std::size_t kLongest = std::size_t{1} << 22;
    bool quoted = false;
    for (std::size_t i = at_;; ++i) {
        if (i == buffer_.size()) {
            if (whole_) return i;
            if (i - at_ > kLongest) {
                return malformed(line_, "the record is longer than 4 MiB; is a quote not closed?");
            }
            buffer_.erase(0, at_);
            i -= at_;
            at_ = 0;
            const std::size_t had = buffer_.size();
            buffer_.resize(had + kBlock);
            stream_.read(buffer_.data() + had, static_cast<std::streamsize>(kBlock));
            buffer_.resize(had + static_cast<std::size_t>(stream_.gcount()));
            if (stream_.bad()) {
                return fail(ErrorCode::FileUnreadable,
                            "Reading the file failed part way. Nothing was imported; try again.");
            }
            whole_ = !stream_;
            if (i == buffer_.size()) return i;
        }
        const char c = buffer_[i];
        if (c == '"') quoted = !quoted;
        if (!quoted && c == '\n') return i + 1;
    }
}

Result<bool> CsvFile::nextRecord(CsvRow& row) {
    for (;;) {
        const auto end = endOfRecord();
        if (!end) return fail(end.error());
        if (at_ >= *end) return false;
        const std::string_view record = std::string_view(buffer_).substr(at_, *end - at_);
        if (firstBadLine(record)) return malformed(line_, "the text is not UTF-8.");
        Reader reader(record, delimiter_, line_);
        auto read = reader.next();
        if (!read) return fail(read.error());
        if (!reader.atEnd()) {
            return malformed(line_,
                             "lines end in a lone carriage return, or a quote is not "
                             "closed.");
        }
        line_ += static_cast<std::size_t>(std::count(record.begin(), record.end(), '\n'));
        at_ = *end;
        if (isBlank(*read)) continue;
        row = std::move(*read);
        return true;
    }
}

std::string formatCsvRow(const std::vector<std::string>& cells, char delimiter) {
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0) line += delimiter;
        const std::string& cell = cells[i];
        const bool special = cell.find_first_of("\",;\t\r\n") != std::string::npos;
        const bool edge = !cell.empty() && (cell.front() == ' ' || cell.back() == ' ' ||
                                            cell.starts_with(kByteOrderMark));
        // A lone empty cell would otherwise be an empty line.
        if (!special && !edge && !(cells.size() == 1 && cell.empty())) {
            line += cell;
            continue;
        }
        line += '"';
        for (const char c : cell) {
            if (c == '"') line += '"';
            line += c;
        }
        line += '"';
    }
    return line + "\r\n";
}

}  // namespace tributary
