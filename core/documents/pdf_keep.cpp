// What has to stand on one page of a PDF: a heading with the beginning of what it heads, a caption
// with its lines, a figure as a whole.

#include <algorithm>

#include "core/documents/pdf_flow.h"

namespace tributary {

namespace {

constexpr std::size_t kShort = 4;  // lines of a paragraph that may be kept with what follows
constexpr double kMostKept = 0.6;  // of a page: more is not held together
constexpr std::size_t kAllLines = 1'000'000;

}  // namespace

const Letters& lettersOf(const Paragraph& paragraph) {
    switch (paragraph.manner) {
        case Paragraph::Manner::Lead:
            return kLead;
        case Paragraph::Manner::Note:
            return kNote;
        case Paragraph::Manner::Code:
            return kCode;
        case Paragraph::Manner::Plain:
            break;
    }
    return kText;
}

double PdfFlow::textHeight(std::string_view text, const Letters& letters, double indent,
                           std::size_t mostLines) const {
    const std::size_t rows = wrapped(text, width() - indent, letters).size();
    return static_cast<double>(std::min(rows, mostLines)) * letters.leading();
}

double PdfFlow::wholeOf(const Block& block) const {
    if (const auto* heading = std::get_if<Heading>(&block)) {
        return aboveOf(*heading) + textHeight(heading->text, lettersOf(*heading), 0.0, kAllLines) +
               2.0;
    }
    if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
        return textHeight(paragraph->text, lettersOf(*paragraph), 0.0, kAllLines) + 5.0;
    }
    return leastOf(block);
}

double PdfFlow::leastOf(const Block& block) const {
    if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
        const bool whole = paragraph->manner == Paragraph::Manner::Code;
        return textHeight(paragraph->text, lettersOf(*paragraph), 0.0, whole ? kAllLines : 3);
    }
    if (const auto* points = std::get_if<Points>(&block)) {
        if (points->items.empty()) return 0.0;
        return textHeight(points->items.front(), kText, kPointMark, 3);
    }
    if (const auto* facts = std::get_if<Facts>(&block)) {
        return static_cast<double>(std::min<std::size_t>(2, facts->rows.size())) * kText.leading() *
               1.5;
    }
    if (const auto* drawing = std::get_if<Drawing>(&block)) {
        const double scale = std::min(1.0, width() / drawing->width);
        return drawing->height * scale + (drawing->title.empty() ? 0.0 : kPart.leading() + 2.0);
    }
    if (const auto* space = std::get_if<WritingSpace>(&block)) {
        const double whole = kText.leading() + kWritingLine * static_cast<double>(space->lines);
        return whole <= kMostKept * bottom() ? whole : kText.leading() + kWritingLine * 2.0;
    }
    if (const auto* table = std::get_if<Table>(&block)) return leastOf(*table);
    return wholeOf(block);
}

/// Whether a block says nothing by itself, only what comes.
bool PdfFlow::leadsTo(const Block& block, const Block& next) const {
    if (std::holds_alternative<Heading>(block)) return true;
    const auto* paragraph = std::get_if<Paragraph>(&block);
    if (paragraph == nullptr || paragraph->manner == Paragraph::Manner::Code) return false;
    const Letters& letters = lettersOf(*paragraph);
    if (wrapped(paragraph->text, width(), letters).size() > kShort) return false;
    return paragraph->text.ends_with(':') || std::holds_alternative<WritingSpace>(next);
}

double PdfFlow::keptFrom(std::span<const Block> blocks) const {
    double height = 0.0;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const bool leads = i + 1 < blocks.size() && leadsTo(blocks[i], blocks[i + 1]);
        height += leads ? wholeOf(blocks[i]) : leastOf(blocks[i]);
        if (!leads) break;
    }
    return height <= bottom() ? height : leastOf(blocks.front());
}

}  // namespace tributary
