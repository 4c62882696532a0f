#include "core/documents/pdf_canvas.h"

#include <algorithm>
#include <chrono>
#include <type_traits>
#include <utility>
#include <vector>

#include <hpdf.h>

#include "core/documents/font_runs.h"
#include "core/documents/pdf_unicode.h"
#include "core/report/text.h"

namespace tributary {

namespace {

/// The library's error handler must not return.
void onError(HPDF_STATUS error, HPDF_STATUS, void*) {
    throw PdfError{error};
}

struct FreePdf {
    void operator()(HPDF_Doc document) const { HPDF_Free(document); }
};
using Pdf = std::unique_ptr<std::remove_pointer_t<HPDF_Doc>, FreePdf>;

HPDF_REAL real(double value) {
    return static_cast<HPDF_REAL>(value);
}

HPDF_Font loadFont(HPDF_Doc pdf, const std::filesystem::path& file) {
    const char* name = HPDF_LoadTTFontFromFile(pdf, file.string().c_str(), HPDF_TRUE);
    return HPDF_GetFont(pdf, name, "UTF-8");
}

}  // namespace

struct PdfCanvas::State {
    Pdf pdf;
    HPDF_Font regular = nullptr, bold = nullptr;
    PdfFonts files;
    HPDF_Font ideographs = nullptr, hangul = nullptr;  ///< loaded when they are first wanted
    std::vector<HPDF_Page> pages;
    HPDF_Page page = nullptr;
    std::vector<HPDF_Outline> outlines;  ///< the last of each level

    [[nodiscard]] HPDF_Font font(Script script, Face face) {
        const bool han = script == Script::Ideographs;
        const std::filesystem::path& file = han ? files.ideographs : files.hangul;
        if (script == Script::Usual || file.empty()) return face == Face::Bold ? bold : regular;
        HPDF_Font& other = han ? ideographs : hangul;
        if (other == nullptr) other = loadFont(pdf.get(), file);
        return other;
    }
    [[nodiscard]] HPDF_REAL up(double y) const { return HPDF_Page_GetHeight(page) - real(y); }
    void grey(double ink) const {
        const HPDF_REAL level = real(1.0 - ink);
        HPDF_Page_SetRGBFill(page, level, level, level);
        HPDF_Page_SetRGBStroke(page, level, level, level);
    }
};

PdfCanvas::PdfCanvas(const PdfFonts& fonts) : state_(std::make_unique<State>()) {
    state_->files = fonts;
    state_->pdf.reset(HPDF_New(onError, nullptr));
    if (!state_->pdf) throw PdfError{HPDF_FAILD_TO_ALLOC_MEM};
    HPDF_Doc pdf = state_->pdf.get();
    HPDF_SetCompressionMode(pdf, HPDF_COMP_ALL);
    HPDF_UseUTFEncodings(pdf);
    HPDF_SetCurrentEncoder(pdf, "UTF-8");
    state_->regular = loadFont(pdf, fonts.regular);
    state_->bold = fonts.bold.empty() ? state_->regular : loadFont(pdf, fonts.bold);
    HPDF_SetPageMode(pdf, HPDF_PAGE_MODE_USE_OUTLINE);
}

PdfCanvas::~PdfCanvas() = default;

double PdfCanvas::width() const {
    return static_cast<double>(HPDF_Page_GetWidth(state_->page));
}
double PdfCanvas::height() const {
    return static_cast<double>(HPDF_Page_GetHeight(state_->page));
}
std::size_t PdfCanvas::pages() const {
    return state_->pages.size();
}

void PdfCanvas::addPage() {
    state_->page = HPDF_AddPage(state_->pdf.get());
    HPDF_Page_SetSize(state_->page, HPDF_PAGE_SIZE_A4, HPDF_PAGE_PORTRAIT);
    state_->pages.push_back(state_->page);
}

void PdfCanvas::turnTo(std::size_t page) {
    state_->page = state_->pages.at(page);
}

double PdfCanvas::widthOf(std::string_view text, double size, Face face) const {
    constexpr double kUnitsOfAnEm = 1000.0;
    double units = 0.0;
    for (const FontRun& run : fontRuns(text)) {
        const HPDF_TextWidth width = HPDF_Font_TextWidth(
            state_->font(run.script, face), reinterpret_cast<const HPDF_BYTE*>(run.text.data()),
            static_cast<HPDF_UINT>(run.text.size()));
        units += static_cast<double>(width.width);
    }
    return units * size / kUnitsOfAnEm;
}

void PdfCanvas::text(double x, double y, std::string_view text, double size, Face face,
                     double ink) {
    if (text.empty()) return;
    HPDF_Page page = state_->page;
    state_->grey(ink);
    HPDF_Page_BeginText(page);
    HPDF_Page_MoveTextPos(page, real(x), state_->up(y));
    for (const FontRun& run : fontRuns(text)) {
        HPDF_Page_SetFontAndSize(page, state_->font(run.script, face), real(size));
        HPDF_Page_ShowText(page, std::string(run.text).c_str());
    }
    HPDF_Page_EndText(page);
}

void PdfCanvas::line(double x, double y, double toX, double toY, double stroke, double ink) {
    HPDF_Page page = state_->page;
    state_->grey(ink);
    HPDF_Page_SetLineWidth(page, real(stroke));
    HPDF_Page_MoveTo(page, real(x), state_->up(y));
    HPDF_Page_LineTo(page, real(toX), state_->up(toY));
    HPDF_Page_Stroke(page);
}

void PdfCanvas::fill(double x, double y, double width, double height, double ink) {
    HPDF_Page page = state_->page;
    state_->grey(ink);
    HPDF_Page_Rectangle(page, real(x), state_->up(y + height), real(width), real(height));
    HPDF_Page_Fill(page);
}

void PdfCanvas::frame(double x, double y, double width, double height, double stroke, double ink) {
    HPDF_Page page = state_->page;
    state_->grey(ink);
    HPDF_Page_SetLineWidth(page, real(stroke));
    HPDF_Page_Rectangle(page, real(x), state_->up(y + height), real(width), real(height));
    HPDF_Page_Stroke(page);
}

void PdfCanvas::hatch(Kind kind, double x, double y, double width, double height) {
    constexpr double kStroke = 0.5;
    for (const HatchLine& each : hatchLines(kind, x, y, width, height)) {
        line(each.x1, each.y1, each.x2, each.y2, kStroke);
    }
}

void PdfCanvas::disc(double x, double y, double diameter, double ink) {
    HPDF_Page page = state_->page;
    state_->grey(ink);
    HPDF_Page_Circle(page, real(x), state_->up(y), real(diameter / 2.0));
    HPDF_Page_Fill(page);
}

void PdfCanvas::watermark(std::string_view text) {
    constexpr double kSlope = 0.7071;
    constexpr double kMost = 88.0, kLength = 620.0, kInk = 0.13;
    const double natural = widthOf(text, kMost, Face::Bold);
    const double size = std::min(kMost, kMost * kLength / std::max(1.0, natural));
    const double half = widthOf(text, size, Face::Bold) / 2.0;
    HPDF_Page page = state_->page;
    state_->grey(kInk);
    HPDF_Page_BeginText(page);
    HPDF_Page_SetFontAndSize(page, state_->bold, real(size));
    HPDF_Page_SetTextMatrix(page, real(kSlope), real(kSlope), real(-kSlope), real(kSlope),
                            real(width() / 2.0 - half * kSlope),
                            real(height() / 2.0 - half * kSlope));
    HPDF_Page_ShowText(page, std::string(text).c_str());
    HPDF_Page_EndText(page);
}

void PdfCanvas::outline(const std::string& text, int level) {
    auto& last = state_->outlines;
    const auto depth = std::min(static_cast<std::size_t>(std::max(0, level)), last.size());
    HPDF_Outline parent = depth == 0 ? nullptr : last[depth - 1];
    HPDF_Encoder encoder = HPDF_GetEncoder(state_->pdf.get(), "UTF-8");
    HPDF_Outline entry = HPDF_CreateOutline(state_->pdf.get(), parent, text.c_str(), encoder);
    HPDF_Outline_SetDestination(entry, HPDF_Page_CreateDestination(state_->page));
    last.resize(depth);
    last.push_back(entry);
}

std::string PdfCanvas::save(const std::string& title, UtcInstant date) {
    HPDF_Doc pdf = state_->pdf.get();
    if (date != UtcInstant{}) {
        const auto day = std::chrono::floor<std::chrono::days>(date);
        const std::chrono::year_month_day ymd(day);
        const std::chrono::hh_mm_ss time(std::chrono::floor<std::chrono::seconds>(date - day));
        HPDF_Date when{};
        when.year = static_cast<int>(ymd.year());
        when.month = static_cast<int>(static_cast<unsigned>(ymd.month()));
        when.day = static_cast<int>(static_cast<unsigned>(ymd.day()));
        when.hour = static_cast<int>(time.hours().count());
        when.minutes = static_cast<int>(time.minutes().count());
        when.seconds = static_cast<int>(time.seconds().count());
        when.ind = 'Z';
        HPDF_SetInfoDateAttr(pdf, HPDF_INFO_CREATION_DATE, when);
        HPDF_SetInfoDateAttr(pdf, HPDF_INFO_MOD_DATE, when);
    }
    HPDF_SetInfoAttr(pdf, HPDF_INFO_CREATOR, "Tributary " TRIBUTARY_VERSION);
    HPDF_SetInfoAttr(pdf, HPDF_INFO_TITLE, title.c_str());
    HPDF_SaveToStream(pdf);
    HPDF_ResetStream(pdf);
    std::string bytes(HPDF_GetStreamSize(pdf), '\0');
    auto size = static_cast<HPDF_UINT32>(bytes.size());
    HPDF_ReadFromStream(pdf, reinterpret_cast<HPDF_BYTE*>(bytes.data()), &size);
    bytes.resize(size);
    return withUnicodeMaps(std::move(bytes));
}

std::string pdfText(std::string_view text) {
    std::string clean = printable(text);
    for (std::size_t i = 0; i < clean.size(); ++i) {
        const auto byte = static_cast<unsigned char>(clean[i]);
        constexpr unsigned char kFirstOfFour = 0xF0;
        if (byte >= kFirstOfFour)
            clean.replace(i, std::min<std::size_t>(4, clean.size() - i), "\uFFFD");
    }
    return clean;
}

}  // namespace tributary
