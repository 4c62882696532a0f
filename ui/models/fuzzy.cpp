#include "ui/models/fuzzy.h"

namespace tributary::ui {

namespace {

constexpr int kLetter = 1;
constexpr int kTogether = 5;
constexpr int kWordStart = 8;
constexpr int kTextStart = 12;
constexpr int kWhole = 40;  // the typed text stands there as it is

int letterScore(const QString& text, qsizetype at, qsizetype previous) {
    int score = kLetter;
    if (at == 0) {
        score += kTextStart;
    } else if (!text[at - 1].isLetterOrNumber()) {
        score += kWordStart;
    }
    if (previous >= 0 && at == previous + 1) score += kTogether;
    return score;
}

}  // namespace

int fuzzyScore(const QString& typed, const QString& text) {
    if (typed.isEmpty()) return 1;
    int score = 0;
    qsizetype previous = -1;
    for (const QChar letter : typed) {
        if (letter.isSpace()) continue;
        // The best of the places where the letter comes next: a word's start before a middle.
        qsizetype best = -1;
        int most = 0;
        for (qsizetype at = previous + 1; at < text.size(); ++at) {
            if (text[at].toCaseFolded() != letter.toCaseFolded()) continue;
            const int here = letterScore(text, at, previous);
            if (best < 0 || here > most) {
                best = at;
                most = here;
            }
        }
        if (best < 0) return 0;
        score += most;
        previous = best;
    }
    if (text.contains(typed, Qt::CaseInsensitive)) score += kWhole;
    return score == 0 ? 1 : score;
}

}  // namespace tributary::ui
