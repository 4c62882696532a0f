#include "ui/models/fuzzy.h"

#include <algorithm>
#include <vector>

namespace tributary::ui {

namespace {

constexpr int kLetter = 1;
constexpr int kTogether = 5;
constexpr int kWordStart = 8;
constexpr int kTextStart = 12;
constexpr int kWhole = 40;  // the typed text stands there as it is, from the start of a word
constexpr int kInside = 10;

bool startsWord(const QString& text, qsizetype at) {
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

int placeScore(const QString& text, qsizetype at) {
    return kLetter + (at == 0 ? kTextStart : startsWord(text, at) ? kWordStart : 0);
}

/// Of the typed text where it stands as it is; 0 where it does not.
int wholeScore(const QString& typed, const QString& text) {
    int best = 0;
    for (qsizetype at = text.indexOf(typed, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(typed, at + 1, Qt::CaseInsensitive)) {
        best = std::max(best, startsWord(text, at) ? kWhole : kInside);
    }
    return best;
}

}  // namespace

int fuzzyScore(const QString& typed, const QString& text) {
    if (typed.isEmpty()) return 1;
    const auto size = static_cast<std::size_t>(text.size());
    // For each place the best score with the letters so far, the last of them there; 0: impossible.
    std::vector<int> ending;
    for (const QChar letter : typed) {
        if (letter.isSpace()) continue;
        std::vector<int> next(size, 0);
        int before = 0;  // the best that ends somewhere before
        for (std::size_t at = 0; at < size; ++at) {
            const auto place = static_cast<qsizetype>(at);
            const bool fits = text[place].toCaseFolded() == letter.toCaseFolded();
            if (fits && ending.empty()) {
                next[at] = placeScore(text, place);
            } else if (fits && before > 0) {
                const int together = at > 0 && ending[at - 1] > 0 ? ending[at - 1] + kTogether : 0;
                next[at] = placeScore(text, place) + std::max(before, together);
            }
            if (!ending.empty()) before = std::max(before, ending[at]);
        }
        ending = std::move(next);
    }
    if (ending.empty()) return 1;  // nothing but spaces
    const int best = *std::max_element(ending.begin(), ending.end());
    return best == 0 ? 0 : best + wholeScore(typed, text);
}

}  // namespace tributary::ui
