#include <initializer_list>
#include <system_error>
#include <utility>

#include "core/documents/article.h"
#include "core/documents/document.h"
#include "core/documents/pdf_canvas.h"
#include "core/documents/pdf_flow.h"

namespace tributary {

namespace {

namespace fs = std::filesystem;

constexpr double kTitleSize = 18.0;
constexpr double kSubtitleSize = 11.0;
constexpr double kFooterSize = 7.5;
constexpr double kFooterUp = 30.0;  // of its base line, from the page's lower edge
constexpr double kSide = 54.0;

fs::path firstThatIs(std::initializer_list<const char*> files) {
    std::error_code ignored;
    for (const char* file : files) {
        if (fs::exists(file, ignored)) return file;
    }
    return {};
}

fs::path systemFont() {
    return firstThatIs({"/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",
                        "/usr/share/fonts/dejavu/DejaVuSans.ttf",
                        "/usr/share/fonts/TTF/DejaVuSans.ttf"});
}

/// For Chinese and Japanese titles, which DejaVu has no letters for.
fs::path ideographFont() {
    return firstThatIs({"/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf",
                        "/usr/share/fonts/google-droid/DroidSansFallbackFull.ttf",
                        "/usr/share/fonts/google-droid-sans-fonts/DroidSansFallbackFull.ttf"});
}

/// For Korean ones.
fs::path hangulFont() {
    return firstThatIs({"/usr/share/fonts/truetype/nanum/NanumGothic.ttf",
                        "/usr/share/fonts/nanum/NanumGothic.ttf",
                        "/usr/share/fonts/TTF/NanumGothic.ttf"});
}

/// "DejaVuSans-Bold.ttf" beside "DejaVuSans.ttf"; empty where there is none.
fs::path boldOf(const fs::path& font) {
    fs::path bold = font.parent_path() / font.stem();
    bold += "-Bold.ttf";
    std::error_code ignored;
    return fs::exists(bold, ignored) ? bold : fs::path();
}

void setArticle(PdfCanvas& canvas, const Article& article) {
    PdfFlow flow(canvas, article.watermark);
    canvas.outline(pdfText(article.title), 0);
    flow.lines(article.title, {kTitleSize, Face::Bold, 1.0});
    if (!article.subtitle.empty())
        flow.lines(article.subtitle, {kSubtitleSize, Face::Regular, 0.72});
    flow.skip(8.0);
    flow.set(article.blocks);
}

/// The footers of the pages from `first` on, once all pages are there.
void setFooters(PdfCanvas& canvas, std::size_t first, std::size_t last, const std::string& text) {
    for (std::size_t page = first; page < last; ++page) {
        canvas.turnTo(page);
        const double y = canvas.height() - kFooterUp;
        const double right = canvas.width() - kSide;
        const std::string number =
            std::to_string(page + 1) + " / " + std::to_string(canvas.pages());
        const double numberWidth = canvas.widthOf(number, kFooterSize, Face::Regular);
        std::string left = pdfText(text);
        while (canvas.widthOf(left, kFooterSize, Face::Regular) >
               right - kSide - numberWidth - 16.0) {
            do left.pop_back();
            while (!left.empty() && (static_cast<unsigned char>(left.back()) & 0x80) != 0);
        }
        canvas.line(kSide, y - 11.0, right, y - 11.0, 0.4, 0.5);
        canvas.text(kSide, y, left, kFooterSize, Face::Regular, 0.72);
        canvas.text(right - numberWidth, y, number, kFooterSize, Face::Regular, 0.72);
    }
}

Article articleOf(const Document& document) {
    Article article;
    article.title = document.title;
    article.footer = document.title;
    article.watermark = document.watermark;
    article.date = document.date;
    for (const std::string& line : document.lines) article.blocks.push_back(Paragraph{line});
    for (const Table& table : document.tables) article.blocks.push_back(table);
    for (const std::string& note : document.notes) {
        article.blocks.push_back(Paragraph{note, Paragraph::Manner::Note});
    }
    return article;
}

}  // namespace

Result<std::string> toPdf(std::span<const Article> articles, const fs::path& font) {
    const fs::path file = font.empty() ? systemFont() : font;
    std::error_code ignored;
    if (file.empty() || !fs::exists(file, ignored)) {
        return fail(ErrorCode::DocumentFailed,
                    "There is no font to write the PDF with. Install DejaVu Sans (package "
                    "fonts-dejavu-core), or choose another format.",
                    file.string());
    }
    if (articles.empty()) {
        return fail(ErrorCode::DocumentFailed, "There is nothing to write a PDF of.");
    }
    try {
        PdfCanvas canvas({file, boldOf(file), ideographFont(), hangulFont()});
        std::vector<std::size_t> ends;
        for (const Article& article : articles) {
            setArticle(canvas, article);
            ends.push_back(canvas.pages());
        }
        std::size_t first = 0;
        for (std::size_t i = 0; i < ends.size(); ++i) {
            setFooters(canvas, first, ends[i], articles[i].footer);
            first = ends[i];
        }
        return canvas.save(pdfText(articles.front().title), articles.front().date);
    } catch (const PdfError& error) {
        return fail(ErrorCode::DocumentFailed, "The PDF could not be written (error " +
                                                   std::to_string(error.code) +
                                                   " of the PDF library). Choose another format.");
    }
}

Result<std::string> toPdf(const Document& document, const fs::path& font) {
    const Article article = articleOf(document);
    return toPdf(std::span(&article, 1), font);
}

}  // namespace tributary
