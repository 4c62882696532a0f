#include "core/documents/wrap.h"

#include <algorithm>

namespace tributary {

namespace {

constexpr std::string_view kSoftHyphen = "\u00AD";

bool continues(char c) {
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

/// The longest beginning of a word that is not wider, at least one letter.
std::string_view headOf(std::string_view word, double width, const Measure& measure) {
    std::size_t end = 0;
    for (std::size_t next = 1; next <= word.size(); ++next) {
        if (next < word.size() && continues(word[next])) continue;
        if (end > 0 && measure(word.substr(0, next)) > width) break;
        end = next;
    }
    return word.substr(0, end);
}

/// Appends as many parts of a word to a line as fit with a hyphen; returns what is left of it.
std::string_view fillLine(std::string& line, std::string_view word, double width,
                          const Measure& measure) {
    for (std::size_t at = word.rfind(kSoftHyphen); at != std::string_view::npos && at > 0;
         at = word.rfind(kSoftHyphen, at - 1)) {
        const std::string longer =
            (line.empty() ? "" : line + " ") + withoutSoftHyphens(word.substr(0, at)) + "-";
        if (measure(longer) > width) continue;
        line = longer;
        return word.substr(at + kSoftHyphen.size());
    }
    return word;
}

/// Appends the lines of one stretch that holds no line feed.
void wrapLine(std::string_view text, double width, const Measure& measure,
              std::vector<std::string>& lines) {
    std::string line;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        std::string_view broken = text.substr(at, end - at);
        at = end + 1;
        const std::string longer = (line.empty() ? "" : line + " ") + withoutSoftHyphens(broken);
        if (measure(longer) <= width) {
            line = longer;
            continue;
        }
        broken = fillLine(line, broken, width, measure);
        if (!line.empty()) lines.push_back(line);
        for (std::string part; measure(withoutSoftHyphens(broken)) > width; part.clear()) {
            broken = fillLine(part, broken, width, measure);
            if (part.empty()) break;
            lines.push_back(part);
        }
        const std::string whole = withoutSoftHyphens(broken);
        std::string_view word = whole;
        while (measure(word) > width) {
            const std::string_view head = headOf(word, width, measure);
            if (head.size() == word.size()) break;
            lines.emplace_back(head);
            word.remove_prefix(head.size());
        }
        line = std::string(word);
    }
    lines.push_back(line);
}

}  // namespace

std::vector<std::string> wordParts(std::string_view word) {
    std::vector<std::string> parts;
    for (std::size_t at = 0; at <= word.size();) {
        const std::size_t end = std::min(word.find(kSoftHyphen, at), word.size());
        parts.emplace_back(word.substr(at, end - at));
        if (end < word.size()) parts.back() += '-';
        at = end + kSoftHyphen.size();
    }
    return parts;
}

std::string withoutSoftHyphens(std::string_view text) {
    std::string plain(text);
    for (std::size_t at = 0; (at = plain.find(kSoftHyphen, at)) != std::string::npos;) {
        plain.erase(at, kSoftHyphen.size());
    }
    return plain;
}

std::vector<std::string> wrapText(std::string_view text, double width, const Measure& measure) {
    std::vector<std::string> lines;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        wrapLine(text.substr(at, end - at), width, measure, lines);
        at = end + 1;
    }
    return lines;
}

ColumnWidths shareWidth(const std::vector<ColumnNeed>& needs, double width) {
    double least = 0.0, natural = 0.0;
    for (const ColumnNeed& need : needs) {
        least += need.least;
        natural += need.natural;
    }
    ColumnWidths shared;
    if (least > width) {
        shared.fits = false;
        for (const ColumnNeed& need : needs) shared.widths.push_back(need.least * width / least);
        return shared;
    }
    if (natural <= width) {
        const double spare = natural > 0.0 ? width / natural : 1.0;
        for (const ColumnNeed& need : needs) shared.widths.push_back(need.natural * spare);
        return shared;
    }
    const double part = (width - least) / (natural - least);
    for (const ColumnNeed& need : needs) {
        shared.widths.push_back(need.least + part * (need.natural - need.least));
    }
    return shared;
}

}  // namespace tributary
