#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <random>
#include <system_error>

#include <xlsxwriter.h>

#include "core/base/atomic_file.h"
#include "core/documents/document.h"

namespace tributary {

namespace {

constexpr int kNameLength = 31;  // of a sheet, as spreadsheets allow
constexpr double kWidthPerWeight = 14.0;
constexpr std::time_t kNoDate = 315'532'800;  // 1980-01-01, which the archive's entries carry, too

tl::unexpected<Error> failed(lxw_error code) {
    return fail(ErrorCode::DocumentFailed,
                std::string("The spreadsheet could not be written: ") + lxw_strerror(code) + ".");
}

/// A file of a name that nobody has, gone when this goes: the library writes to files only.
class ScratchFile {
public:
    ScratchFile() {
        std::random_device random;
        std::string name = "tributary-";
        for (int i = 0; i < 4; ++i) name += std::to_string(random()) + "-";
        path_ = std::filesystem::temp_directory_path() / (name + "sheet.xlsx");
    }
    ~ScratchFile() {
        std::error_code ignored;
        std::filesystem::remove(path_, ignored);
    }
    ScratchFile(const ScratchFile&) = delete;
    ScratchFile& operator=(const ScratchFile&) = delete;
    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

/// A number as spreadsheets keep it; false for anything that is not plainly one.
bool asNumber(const std::string& cell, double& value) {
    if (cell.empty() || cell.find_first_not_of("0123456789.-") != std::string::npos) return false;
    char* end = nullptr;
    value = std::strtod(cell.c_str(), &end);
    return end == cell.c_str() + cell.size();
}

std::string sheetName(const std::string& title, std::size_t index) {
    std::string name;
    for (const char c : title.substr(0, kNameLength - 3)) {
        name += std::string_view("[]:*?/\\'").find(c) != std::string_view::npos ? ' ' : c;
    }
    // A cut through a letter of several bytes leaves no letter.
    while (!name.empty() && (static_cast<unsigned char>(name.back()) & 0x80) != 0) name.pop_back();
    return name.empty() ? "Sheet " + std::to_string(index + 1) : name;
}

lxw_error writeSheet(lxw_workbook* book, const Document& document, std::size_t index,
                     lxw_format* bold) {
    const Table& table = document.tables[index];
    lxw_worksheet* sheet = workbook_add_worksheet(book, sheetName(table.title, index).c_str());
    if (sheet == nullptr) return LXW_ERROR_MEMORY_MALLOC_FAILED;
    lxw_row_t row = 0;
    lxw_error error = LXW_NO_ERROR;
    const auto text = [&](lxw_col_t column, const std::string& value, lxw_format* format) {
        const auto code = worksheet_write_string(sheet, row, column, value.c_str(), format);
        if (code != LXW_NO_ERROR) error = code;
    };
    text(0, document.title, bold);
    for (const std::string& line : document.lines) {
        ++row;
        text(0, line, nullptr);
    }
    row += 2;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        const auto column = static_cast<lxw_col_t>(c);
        worksheet_set_column(sheet, column, column, table.columns[c].weight * kWidthPerWeight,
                             nullptr);
        text(column, table.columns[c].title, bold);
    }
    for (const auto& cells : table.rows) {
        ++row;
        for (std::size_t c = 0; c < cells.size(); ++c) {
            double value = 0.0;
            const auto column = static_cast<lxw_col_t>(c);
            if (table.columns[c].number && asNumber(cells[c], value)) {
                const auto code = worksheet_write_number(sheet, row, column, value, nullptr);
                if (code != LXW_NO_ERROR) error = code;
            } else {
                // A string, so that nothing in it is taken for a formula.
                text(column, cells[c], nullptr);
            }
        }
    }
    ++row;
    for (const std::string& note : document.notes) {
        ++row;
        text(0, note, nullptr);
    }
    return error;
}

/// The library takes 0 for the time of writing, which would be another in every file.
std::time_t createdAt(UtcInstant date) {
    const auto seconds = std::chrono::floor<std::chrono::seconds>(date).time_since_epoch().count();
    return seconds == 0 ? kNoDate : static_cast<std::time_t>(seconds);
}

}  // namespace

Result<std::string> toXlsx(const Document& document) {
    const ScratchFile file;
    lxw_workbook* book = workbook_new(file.path().string().c_str());
    if (book == nullptr) return failed(LXW_ERROR_MEMORY_MALLOC_FAILED);
    std::string title = document.title, company = "Tributary";
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.company = company.data();
    properties.created = createdAt(document.date);
    workbook_set_properties(book, &properties);
    lxw_format* bold = workbook_add_format(book);
    format_set_bold(bold);
    lxw_error error = LXW_NO_ERROR;
    for (std::size_t i = 0; i < document.tables.size() && error == LXW_NO_ERROR; ++i) {
        error = writeSheet(book, document, i, bold);
    }
    const lxw_error closed = workbook_close(book);
    if (error == LXW_NO_ERROR) error = closed;
    if (error != LXW_NO_ERROR) return failed(error);
    return readWholeFile(file.path());
}

}  // namespace tributary
