#include <algorithm>
#include <chrono>
#include <memory>
#include <system_error>
#include <type_traits>

#include <hpdf.h>

#include "core/documents/document.h"

namespace tributary {

namespace {

constexpr float kMargin = 48.0F;
constexpr float kTextSize = 9.0F;
constexpr float kTitleSize = 16.0F;
constexpr float kLeading = 1.45F;
constexpr float kGap = 8.0F;

/// Thrown by the library's error handler, which must not return, and caught in toPdf().
struct PdfError {
    HPDF_STATUS code;
};

void onError(HPDF_STATUS error, HPDF_STATUS, void*) {
    throw PdfError{error};
}

struct FreePdf {
    void operator()(HPDF_Doc document) const { HPDF_Free(document); }
};
using Pdf = std::unique_ptr<std::remove_pointer_t<HPDF_Doc>, FreePdf>;

std::filesystem::path systemFont() {
    std::error_code ignored;
    for (const char* file :
         {"/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",
          "/usr/share/fonts/dejavu/DejaVuSans.ttf", "/usr/share/fonts/TTF/DejaVuSans.ttf"}) {
        if (std::filesystem::exists(file, ignored)) return file;
    }
    return {};
}

/// Writes lines and tables from the top of a page to its bottom, and on the next.
class Writer {
public:
    Writer(HPDF_Doc pdf, HPDF_Font font, const Document& document)
        : pdf_(pdf), font_(font), document_(document) {
        newPage();
    }

    void title(const std::string& text) { paragraph(text, kTitleSize); }

    /// Broken at blanks where it is too wide.
    void paragraph(const std::string& text, float size = kTextSize) {
        std::string rest = text;
        while (!rest.empty()) {
            std::string line = fitting(rest, size, HPDF_Page_GetWidth(page_) - 2 * kMargin, true);
            room(size);
            draw(line, kMargin, size);
            rest.erase(0, line.size());
            rest.erase(0, rest.find_first_not_of(' '));
            y_ -= size * kLeading;
        }
    }

    void skip() { y_ -= kTextSize * kLeading; }

    void table(const Table& table) {
        if (!table.title.empty()) paragraph(table.title, kTextSize * 1.25F);
        const std::vector<float> widths = columnWidths(table);
        const auto header = [&] {
            std::vector<std::string> titles;
            for (const TableColumn& column : table.columns) titles.push_back(column.title);
            row(table, widths, titles);
            rule();
        };
        room(kTextSize * 3);
        header();
        for (const auto& cells : table.rows) {
            if (y_ - kTextSize * kLeading < kMargin) {
                newPage();
                header();
            }
            row(table, widths, cells);
        }
    }

    /// On every page, once all are there.
    void footers(const std::string& text) {
        for (std::size_t i = 0; i < pages_.size(); ++i) {
            page_ = pages_[i];
            y_ = kMargin * 0.6F;
            HPDF_Page_SetRGBFill(page_, 0.35F, 0.35F, 0.35F);
            draw(text + "  ·  " + std::to_string(i + 1) + " / " + std::to_string(pages_.size()),
                 kMargin, kTextSize * 0.8F);
        }
    }

private:
    void newPage() {
        page_ = HPDF_AddPage(pdf_);
        HPDF_Page_SetSize(page_, HPDF_PAGE_SIZE_A4, HPDF_PAGE_PORTRAIT);
        pages_.push_back(page_);
        if (!document_.watermark.empty()) watermark();
        HPDF_Page_SetRGBFill(page_, 0.0F, 0.0F, 0.0F);
        y_ = HPDF_Page_GetHeight(page_) - kMargin - kTitleSize;
    }

    void watermark() {
        constexpr float kSize = 54.0F;
        constexpr float kSlope = 0.7071F;
        HPDF_Page_SetRGBFill(page_, 0.90F, 0.90F, 0.90F);
        HPDF_Page_BeginText(page_);
        HPDF_Page_SetFontAndSize(page_, font_, kSize);
        HPDF_Page_SetTextMatrix(page_, kSlope, kSlope, -kSlope, kSlope, 120.0F, 200.0F);
        HPDF_Page_ShowText(page_, document_.watermark.c_str());
        HPDF_Page_EndText(page_);
    }

    void room(float size) {
        if (y_ - size * kLeading < kMargin) newPage();
    }

    float widthOf(const std::string& text, float size) {
        HPDF_Page_SetFontAndSize(page_, font_, size);
        return HPDF_Page_TextWidth(page_, text.c_str());
    }

    /// The longest beginning that is not wider; at a blank if `atBlank` and there is one.
    std::string fitting(const std::string& text, float size, float width, bool atBlank) {
        if (widthOf(text, size) <= width) return text;
        std::size_t end = text.size();
        while (end > 1 && widthOf(text.substr(0, end), size) > width) {
            --end;
            while (end > 1 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
        }
        const std::size_t blank = atBlank ? text.rfind(' ', end) : std::string::npos;
        return text.substr(0, blank == std::string::npos || blank == 0 ? end : blank);
    }

    void draw(const std::string& text, float x, float size) {
        HPDF_Page_BeginText(page_);
        HPDF_Page_SetFontAndSize(page_, font_, size);
        HPDF_Page_TextOut(page_, x, y_, text.c_str());
        HPDF_Page_EndText(page_);
    }

    std::vector<float> columnWidths(const Table& table) const {
        int weights = 0;
        for (const TableColumn& column : table.columns) weights += column.weight;
        const float whole = HPDF_Page_GetWidth(page_) - 2 * kMargin;
        std::vector<float> widths;
        for (const TableColumn& column : table.columns) {
            widths.push_back(whole * static_cast<float>(column.weight) /
                             static_cast<float>(std::max(1, weights)));
        }
        return widths;
    }

    void row(const Table& table, const std::vector<float>& widths,
             const std::vector<std::string>& cells) {
        float x = kMargin;
        for (std::size_t c = 0; c < cells.size(); ++c) {
            std::string text = fitting(cells[c], kTextSize, widths[c] - kGap, false);
            if (text.size() < cells[c].size()) {
                text = fitting(cells[c], kTextSize, widths[c] - kGap - widthOf("…", kTextSize),
                               false) +
                       "…";
            }
            const float shift =
                table.columns[c].number ? widths[c] - kGap - widthOf(text, kTextSize) : 0.0F;
            draw(text, x + shift, kTextSize);
            x += widths[c];
        }
        y_ -= kTextSize * kLeading;
    }

    void rule() {
        const float y = y_ + kTextSize;
        HPDF_Page_SetLineWidth(page_, 0.5F);
        HPDF_Page_MoveTo(page_, kMargin, y - 1.0F);
        HPDF_Page_LineTo(page_, HPDF_Page_GetWidth(page_) - kMargin, y - 1.0F);
        HPDF_Page_Stroke(page_);
        y_ -= 2.0F;
    }

    HPDF_Doc pdf_;
    HPDF_Font font_;
    const Document& document_;
    HPDF_Page page_ = nullptr;
    std::vector<HPDF_Page> pages_;
    float y_ = 0.0F;
};

/// The document's own date, so that writing it later gives the same bytes.
void setInformation(HPDF_Doc pdf, const Document& document) {
    const auto day = std::chrono::floor<std::chrono::days>(document.date);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss time(std::chrono::floor<std::chrono::seconds>(document.date - day));
    HPDF_Date when{};
    when.year = static_cast<int>(date.year());
    when.month = static_cast<int>(static_cast<unsigned>(date.month()));
    when.day = static_cast<int>(static_cast<unsigned>(date.day()));
    when.hour = static_cast<int>(time.hours().count());
    when.minutes = static_cast<int>(time.minutes().count());
    when.seconds = static_cast<int>(time.seconds().count());
    when.ind = 'Z';
    HPDF_SetInfoDateAttr(pdf, HPDF_INFO_CREATION_DATE, when);
    HPDF_SetInfoDateAttr(pdf, HPDF_INFO_MOD_DATE, when);
    HPDF_SetInfoAttr(pdf, HPDF_INFO_CREATOR, "Tributary " TRIBUTARY_VERSION);
}

std::string write(HPDF_Doc pdf, const Document& document, const std::string& fontFile) {
    HPDF_SetCompressionMode(pdf, HPDF_COMP_ALL);
    HPDF_UseUTFEncodings(pdf);
    HPDF_SetCurrentEncoder(pdf, "UTF-8");
    const char* name = HPDF_LoadTTFontFromFile(pdf, fontFile.c_str(), HPDF_TRUE);
    const HPDF_Font font = HPDF_GetFont(pdf, name, "UTF-8");
    setInformation(pdf, document);
    Writer writer(pdf, font, document);
    writer.title(document.title);
    for (const std::string& line : document.lines) writer.paragraph(line);
    for (const Table& table : document.tables) {
        writer.skip();
        writer.table(table);
    }
    writer.skip();
    for (const std::string& note : document.notes) writer.paragraph(note);
    writer.footers(document.title);
    HPDF_SaveToStream(pdf);
    HPDF_ResetStream(pdf);
    std::string bytes(HPDF_GetStreamSize(pdf), '\0');
    auto size = static_cast<HPDF_UINT32>(bytes.size());
    HPDF_ReadFromStream(pdf, reinterpret_cast<HPDF_BYTE*>(bytes.data()), &size);
    bytes.resize(size);
    return bytes;
}

}  // namespace

Result<std::string> toPdf(const Document& document, const std::filesystem::path& font) {
    const std::filesystem::path file = font.empty() ? systemFont() : font;
    std::error_code ignored;
    if (file.empty() || !std::filesystem::exists(file, ignored)) {
        return fail(ErrorCode::DocumentFailed,
                    "There is no font to write the PDF with. Install DejaVu Sans (package "
                    "fonts-dejavu-core), or choose another format.",
                    file.string());
    }
    try {
        const Pdf pdf(HPDF_New(onError, nullptr));
        if (!pdf) return fail(ErrorCode::DocumentFailed, "The PDF could not be begun.");
        return write(pdf.get(), document, file.string());
    } catch (const PdfError& error) {
        return fail(ErrorCode::DocumentFailed, "The PDF could not be written (error " +
                                                   std::to_string(error.code) +
                                                   " of the PDF library). Choose another format.");
    }
}

}  // namespace tributary
