#include <string_view>

#include <fmt/format.h>

#include "core/base/check.h"
#include "core/documents/article.h"
#include "core/documents/html_style.h"
#include "core/documents/svg.h"

namespace tributary {

namespace {

const char* contentsLabel(Language language) {
    switch (language) {
        case Language::English:
            return "Contents";
        case Language::German:
            return "Inhalt";
        case Language::Spanish:
            return "Contenido";
    }
    CHECK(false);
}

/// Writes the blocks of an article one after another.
class HtmlWriter {
public:
    explicit HtmlWriter(std::size_t article) : article_(article) {}

    void set(const Heading& heading) {
        const int level = heading.level <= 1 ? 2 : 3;
        if (level == 2) {
            if (sections_ > 0) out_ += "</section>\n";
            const std::string id = fmt::format("s{}-{}", article_, ++sections_);
            contents_ +=
                fmt::format("<li><a href=\"#{}\">{}</a></li>\n", id, escapedHtml(heading.text));
            out_ += fmt::format("<section aria-labelledby=\"{0}\"><h2 id=\"{0}\">{1}</h2>\n", id,
                                escapedHtml(heading.text));
        } else {
            out_ += fmt::format("<h3>{}</h3>\n", escapedHtml(heading.text));
        }
    }
    void set(const Paragraph& paragraph) {
        switch (paragraph.manner) {
            case Paragraph::Manner::Plain:
                out_ += "<p>" + escapedHtml(paragraph.text) + "</p>\n";
                break;
            case Paragraph::Manner::Lead:
                out_ += "<p class=\"lead\">" + escapedHtml(paragraph.text) + "</p>\n";
                break;
            case Paragraph::Manner::Note:
                out_ += "<p class=\"note\">" + escapedHtml(paragraph.text) + "</p>\n";
                break;
            case Paragraph::Manner::Code:
                out_ += "<pre><code>" + escapedHtml(paragraph.text) + "</code></pre>\n";
                break;
        }
    }
    void set(const Points& points) {
        out_ += "<ul>\n";
        for (const std::string& item : points.items) {
            out_ += "<li>" + escapedHtml(item) + "</li>\n";
        }
        out_ += "</ul>\n";
    }
    void set(const Facts& facts) {
        out_ += "<dl>\n";
        for (const auto& [name, value] : facts.rows) {
            out_ += fmt::format("<div><dt>{}</dt><dd>{}</dd></div>\n", escapedHtml(name),
                                escapedHtml(value));
        }
        out_ += "</dl>\n";
    }
    void set(const Table& table) {
        out_ += "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"" +
                escapedHtml(table.title) + "\"><table>\n";
        if (!table.title.empty()) out_ += "<caption>" + escapedHtml(table.title) + "</caption>\n";
        out_ += "<thead><tr>";
        for (const TableColumn& column : table.columns) {
            out_ += fmt::format("<th scope=\"col\"{}>{}</th>", column.number ? " class=\"n\"" : "",
                                escapedHtml(column.title));
        }
        out_ += "</tr></thead>\n<tbody>\n";
        for (const auto& row : table.rows) {
            out_ += "<tr>";
            for (std::size_t c = 0; c < row.size(); ++c) {
                out_ += fmt::format("<td{}>{}</td>", table.columns[c].number ? " class=\"n\"" : "",
                                    escapedHtml(row[c]));
            }
            out_ += "</tr>\n";
        }
        out_ += "</tbody></table></div>\n";
    }
    void set(const Drawing& drawing) {
        out_ += "<figure>\n";
        out_ += toSvg(drawing, fmt::format("f{}-{}", article_, ++figures_));
        out_ += "<figcaption>" + escapedHtml(drawing.title) + "</figcaption>\n</figure>\n";
    }
    void set(const WritingSpace& space) {
        out_ += "<div class=\"space\"><p>" + escapedHtml(space.caption) + "</p>";
        for (int i = 0; i < space.lines; ++i) out_ += "<div class=\"line\"></div>";
        out_ += "</div>\n";
    }

    [[nodiscard]] std::string whole(const Article& article) const {
        std::string text = fmt::format("<article id=\"a{}\">\n<header><h1>{}</h1>\n", article_,
                                       escapedHtml(article.title));
        if (!article.subtitle.empty()) {
            text += "<p class=\"subtitle\">" + escapedHtml(article.subtitle) + "</p>\n";
        }
        text += "</header>\n";
        if (!article.watermark.empty()) {
            text += "<div class=\"watermark\" aria-hidden=\"true\">" +
                    escapedHtml(article.watermark) + "</div>\n<p class=\"banner\">" +
                    escapedHtml(article.watermark) + "</p>\n";
        }
        if (sections_ > 1) {
            text += fmt::format("<nav aria-label=\"{}\"><ol>\n{}</ol></nav>\n",
                                contentsLabel(article.language), contents_);
        }
        text += out_;
        if (sections_ > 0) text += "</section>\n";
        if (!article.footer.empty()) {
            text += "<footer>" + escapedHtml(article.footer) + "</footer>\n";
        }
        return text + "</article>\n";
    }

private:
    std::size_t article_;
    int sections_ = 0, figures_ = 0;
    std::string contents_, out_;
};

}  // namespace

std::string toHtml(std::span<const Article> articles) {
    const std::string title = articles.empty() ? "Tributary" : articles.front().title;
    const Language language = articles.empty() ? Language::English : articles.front().language;
    std::string html = fmt::format(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
        "'unsafe-inline'\">\n<meta name=\"generator\" content=\"Tributary {}\">\n"
        "<title>{}</title>\n<style>\n{}</style>\n</head>\n<body>\n",
        languageCode(language), TRIBUTARY_VERSION, escapedHtml(title), kHtmlStyle);
    html += svgHatches();
    html += "<main>\n";
    for (std::size_t i = 0; i < articles.size(); ++i) {
        HtmlWriter writer(i + 1);
        for (const Block& block : articles[i].blocks) {
            std::visit([&](const auto& each) { writer.set(each); }, block);
        }
        html += writer.whole(articles[i]);
    }
    return html + "</main>\n</body>\n</html>\n";
}

}  // namespace tributary
