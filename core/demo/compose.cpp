#include "core/demo/compose.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "core/base/check.h"
#include "core/demo/arrange.h"
#include "core/demo/melody.h"

namespace tributary::demo {
namespace {

constexpr double kLongSectionS = 22.0;

/// A theme: its chords and its melody, from beat 0.
struct Theme {
    double beats = 0.0;
    std::vector<Chord> chords;
    std::vector<Note> melody;
};

double lengthOf(std::span<const Chord> chords) {
    return chords.empty() ? 0.0 : chords.back().begin + chords.back().beats;
}

Theme makeTheme(std::string_view progression, const Score& score, const TuneStyle& style,
                Random& random) {
    const auto once = parseProgression(progression, style.key, score.beatsPerBar);
    CHECK(!once.empty());
    const double barS = score.beatsPerBar * 60.0 / score.bpm;
    const double wanted = (8 * barS > kLongSectionS ? 4 : 8) * score.beatsPerBar;
    Theme theme;
    do {
        for (Chord chord : once) {
            chord.begin += theme.beats;
            theme.chords.push_back(chord);
        }
        theme.beats += lengthOf(once);
    } while (theme.beats < wanted - 1e-9);
    theme.melody = composeTheme(theme.chords, theme.beats, style, random);
    return theme;
}

template <class Event>
void append(std::vector<Event>& to, std::span<const Event> from, double begin) {
    for (Event event : from) {
        event.begin += begin;
        to.push_back(event);
    }
}

void addSection(Score& score, char name, double beats, std::span<const Chord> chords) {
    score.sections.push_back({name, score.beats, beats});
    double filled = 0.0;
    for (Chord chord : chords) {
        if (chord.begin >= beats - 1e-9) break;
        chord.beats = std::min(chord.beats, beats - chord.begin);
        filled = chord.begin + chord.beats;
        chord.begin += score.beats;
        score.chords.push_back(chord);
    }
    CHECK(std::abs(filled - beats) < 1e-6);
    score.beats += beats;
}

void addEnding(Score& score, const Theme& last, Key key) {
    Chord tonic = last.chords.front();
    for (const Chord& chord : last.chords) {
        if (chord.root == key.tonic) tonic = chord;
    }
    tonic.begin = 0.0;
    tonic.beats = score.beatsPerBar;
    const double begin = score.beats;
    addSection(score, 'o', score.beatsPerBar, std::span(&tonic, 1));
    if (score.melody.empty()) return;
    Note note = score.melody.back();
    const int up = ((tonic.root - note.pitch) % 12 + 12) % 12;
    note.pitch += up > 6 ? up - 12 : up;
    note.begin = begin;
    note.beats = score.beatsPerBar;
    score.melody.push_back(note);
}

using Weights = std::array<int, 7>;

/// Where each degree of the mode likes to go (root movements of common practice and pop).
constexpr std::array<Weights, 7> kMoves{{{0, 2, 1, 4, 3, 3, 1},
                                         {1, 0, 1, 1, 5, 0, 1},
                                         {0, 1, 0, 3, 0, 4, 0},
                                         {3, 2, 0, 0, 4, 1, 1},
                                         {4, 0, 1, 2, 0, 4, 0},
                                         {1, 3, 1, 4, 2, 0, 1},
                                         {4, 0, 2, 1, 0, 2, 0}}};
using Names = std::array<std::string_view, 7>;
constexpr Names kMajorNames{"I", "ii", "iii", "IV", "V", "vi", "bVII"};
constexpr Names kMinorNames{"i", "iidim", "III", "iv", "v", "VI", "VII"};
constexpr Names kDorianNames{"i", "ii", "III", "IV", "v", "VII", "VII"};
constexpr Names kMixolydianNames{"I", "ii", "IV", "IV", "v", "vi", "VII"};
constexpr Names kPhrygianNames{"i", "II", "III", "iv", "vii", "VI", "vii"};

const Names& namesOf(Mode mode) {
    switch (mode) {
        case Mode::Major:
            return kMajorNames;
        case Mode::Minor:
            return kMinorNames;
        case Mode::Dorian:
            return kDorianNames;
        case Mode::Mixolydian:
            return kMixolydianNames;
        case Mode::Phrygian:
            return kPhrygianNames;
    }
    return kMajorNames;
}

int weighted(const Weights& weights, Random& random) {
    int total = 0;
    for (int w : weights) total += w;
    int pick = random.below(total);
    for (int i = 0; i < 7; ++i) {
        pick -= weights[static_cast<std::size_t>(i)];
        if (pick < 0) return i;
    }
    return 0;
}

/// Colours a numeral now and then: sevenths, suspensions, a secondary dominant, a borrowed chord.
std::string coloured(std::string_view name, bool seventh, Random& random) {
    std::string plain(name);
    const bool bare = plain.find("dim") == std::string::npos;
    const double u = random.uniform();
    if (bare && seventh && u < 0.5) return plain + (plain == "I" || plain == "IV" ? "maj7" : "7");
    if (plain == "V" && u < 0.6) return u < 0.55 ? "V7" : "Vsus4";
    if (plain == "ii" && u > 0.8) return "II7";
    if (plain == "vi" && u > 0.85) return "VI7";
    if (plain == "IV" && u > 0.85) return "iv";
    if (plain == "iii" && u > 0.8) return "III7";
    return plain;
}

}  // namespace

std::string randomProgression(Mode mode, int bars, Random& random) {
    const Names& names = namesOf(mode);
    const bool seventh = random.uniform() < 0.3;
    int degree = random.uniform() < 0.7 ? 0 : random.below(6);
    std::string text;
    for (int bar = 0; bar < bars; ++bar) {
        if (bar > 0) text += ' ';
        text += coloured(names[static_cast<std::size_t>(degree)], seventh, random);
        const bool closing = bar == bars - 2;
        const int next = weighted(kMoves[static_cast<std::size_t>(degree)], random);
        degree = closing ? (random.uniform() < 0.5 ? 4 : 3) : next;
        if (bar > 0 && random.uniform() < 0.12 && bar + 1 < bars) {
            text += '/';
            text += names[static_cast<std::size_t>(random.below(6))];
        }
    }
    return text;
}

Score compose(const Brief& brief) {
    const Genre& genre = genreNamed(brief.genre);
    Random random(brief.seed * 0x9E3779B97F4A7C15ULL + 17);
    Score score;
    score.bpm = brief.bpm > 0.0 ? brief.bpm : (genre.lowestBpm + genre.highestBpm) / 2.0;
    score.beatsPerBar = genre.beatsPerBar;
    score.swing = genre.swing;
    score.tonic = brief.key.tonic;
    score.mode = brief.key.mode;
    TuneStyle style{brief.key, genre.beatsPerBar, genre.leaps, 68 + random.below(8), genre.rhythms};
    const Theme a = makeTheme(brief.themeA.empty() ? genre.themeA : std::string_view(brief.themeA),
                              score, style, random);
    style.centre += random.below(2) == 0 ? 3 : -3;
    const Theme b = makeTheme(brief.themeB.empty() ? genre.themeB : std::string_view(brief.themeB),
                              score, style, random);

    const double barS = genre.beatsPerBar * 60.0 / score.bpm;
    const int introductionBars = barS < 1.3 ? 4 : barS < 2.5 ? 2 : 1;
    const double introductionBeats =
        std::min<double>(introductionBars * genre.beatsPerBar, a.beats);
    addSection(score, 'i', introductionBeats, a.chords);
    std::array<int, 2> heard{};
    for (std::size_t k = 0; (score.beats + genre.beatsPerBar) * 60.0 / score.bpm < brief.seconds;
         ++k) {
        const char name = genre.form[k % genre.form.size()];
        const Theme& theme = name == 'A' ? a : b;
        const double left = brief.seconds - score.beats * 60.0 / score.bpm;
        if (k > 1 && theme.beats * 60.0 / score.bpm > left * 1.6) break;
        const bool again = heard[name == 'A' ? 0 : 1]++ > 0;
        const double begin = score.beats;
        addSection(score, name, theme.beats, theme.chords);
        append<Note>(
            score.melody,
            again ? embellished(theme.melody, theme.chords, brief.key, random) : theme.melody,
            begin);
    }
    addEnding(score, a, brief.key);
    arrange(score, genre, random);
    return score;
}

Brief randomBrief(std::uint64_t seed, double seconds) {
    Random random(seed * 0xD1B54A32D192ED03ULL + 5);
    const auto all = genres();
    const Genre& genre = all[static_cast<std::size_t>(random.below(static_cast<int>(all.size())))];
    Brief brief;
    brief.genre = genre.name;
    const bool change = random.uniform() < 0.3;
    const Mode other = genre.mode == Mode::Major ? Mode::Minor : Mode::Major;
    brief.key = {random.below(12), change ? other : genre.mode};
    brief.bpm = std::round(random.uniform(genre.lowestBpm, genre.highestBpm));
    const int bars = random.uniform() < 0.5 ? 8 : 4;
    brief.themeA = randomProgression(brief.key.mode, bars, random);
    brief.themeB = randomProgression(brief.key.mode, 8, random);
    brief.seed = random.next();
    brief.seconds = seconds;
    return brief;
}

}  // namespace tributary::demo
