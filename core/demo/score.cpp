#include "core/demo/score.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "core/base/check.h"

namespace tributary::demo {
namespace {

constexpr std::array kMajor{0, 4, 7};
constexpr std::array kMinor{0, 3, 7};
constexpr std::array kDominant7{0, 4, 7, 10};
constexpr std::array kMajor7{0, 4, 7, 11};
constexpr std::array kMinor7{0, 3, 7, 10};
constexpr std::array kMajor6{0, 4, 7, 9};
constexpr std::array kMinor6{0, 3, 7, 9};
constexpr std::array kSuspended4{0, 5, 7};
constexpr std::array kSuspended2{0, 2, 7};
constexpr std::array kDiminished{0, 3, 6};
constexpr std::array kDiminished7{0, 3, 6, 9};
constexpr std::array kHalfDiminished{0, 3, 6, 10};
constexpr std::array kAugmented{0, 4, 8};
constexpr std::array kDominant9{0, 2, 4, 7, 10};

constexpr std::array kMajorScale{0, 2, 4, 5, 7, 9, 11};
constexpr std::array kMinorScale{0, 2, 3, 5, 7, 8, 10};
constexpr std::array kDorianScale{0, 2, 3, 5, 7, 9, 10};
constexpr std::array kMixolydianScale{0, 2, 4, 5, 7, 9, 10};
constexpr std::array kPhrygianScale{0, 1, 3, 5, 7, 8, 10};

struct Numeral {
    std::string_view text;
    int degree;
};
// Longest first, so that "VII" is not read as "V".
constexpr std::array<Numeral, 7> kNumerals{
    {{"VII", 6}, {"III", 2}, {"II", 1}, {"IV", 3}, {"VI", 5}, {"I", 0}, {"V", 4}}};

constexpr std::array<std::pair<std::string_view, Quality>, 10> kSuffixes{{
    {"maj7", Quality::Major7},
    {"sus4", Quality::Suspended4},
    {"sus2", Quality::Suspended2},
    {"hdim", Quality::HalfDiminished},
    {"dim7", Quality::Diminished7},
    {"dim", Quality::Diminished},
    {"aug", Quality::Augmented},
    {"9", Quality::Dominant9},
    {"7", Quality::Dominant7},
    {"6", Quality::Major6},
}};

Quality qualityOf(std::string_view suffix, bool minor) {
    if (suffix.empty()) return minor ? Quality::Minor : Quality::Major;
    if (suffix == "7" && minor) return Quality::Minor7;
    if (suffix == "6" && minor) return Quality::Minor6;
    const auto* found = std::find_if(kSuffixes.begin(), kSuffixes.end(),
                                     [&](const auto& entry) { return entry.first == suffix; });
    CHECK(found != kSuffixes.end());
    return found->second;
}

char upper(char c) {
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    std::size_t begin = 0;
    while (begin <= text.size()) {
        const std::size_t end = std::min(text.find(separator, begin), text.size());
        if (end > begin) parts.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return parts;
}

}  // namespace

std::span<const int> intervals(Quality quality) {
    switch (quality) {
        case Quality::Major:
            return kMajor;
        case Quality::Minor:
            return kMinor;
        case Quality::Dominant7:
            return kDominant7;
        case Quality::Major7:
            return kMajor7;
        case Quality::Minor7:
            return kMinor7;
        case Quality::Major6:
            return kMajor6;
        case Quality::Minor6:
            return kMinor6;
        case Quality::Suspended4:
            return kSuspended4;
        case Quality::Suspended2:
            return kSuspended2;
        case Quality::Diminished:
            return kDiminished;
        case Quality::Diminished7:
            return kDiminished7;
        case Quality::HalfDiminished:
            return kHalfDiminished;
        case Quality::Augmented:
            return kAugmented;
        case Quality::Dominant9:
            return kDominant9;
    }
    return kMajor;
}

bool contains(const Chord& chord, int pitch) {
    const int above = ((pitch - chord.root) % 12 + 12) % 12;
    const auto tones = intervals(chord.quality);
    return std::find(tones.begin(), tones.end(), above) != tones.end();
}

std::span<const int> scale(Mode mode) {
    switch (mode) {
        case Mode::Major:
            return kMajorScale;
        case Mode::Minor:
            return kMinorScale;
        case Mode::Dorian:
            return kDorianScale;
        case Mode::Mixolydian:
            return kMixolydianScale;
        case Mode::Phrygian:
            return kPhrygianScale;
    }
    return kMajorScale;
}

double secondsAt(const Score& score, double beat) {
    const double whole = std::floor(beat);
    const double part = beat - whole;
    const double swung = part < 0.5 ? part * 2.0 * score.swing
                                    : score.swing + (part - 0.5) * 2.0 * (1.0 - score.swing);
    return (whole + swung) * 60.0 / score.bpm;
}

const Chord& chordAt(std::span<const Chord> chords, double beat) {
    CHECK(!chords.empty());
    const auto after = std::upper_bound(chords.begin(), chords.end(), beat + 1e-9,
                                        [](double b, const Chord& c) { return b < c.begin; });
    return after == chords.begin() ? chords.front() : *(after - 1);
}

Chord parseNumeral(std::string_view numeral, Key key) {
    int semitones = key.tonic;
    while (!numeral.empty() && (numeral.front() == 'b' || numeral.front() == '#')) {
        semitones += numeral.front() == 'b' ? -1 : 1;
        numeral.remove_prefix(1);
    }
    CHECK(!numeral.empty());
    const bool minor = upper(numeral.front()) != numeral.front();
    for (const Numeral& known : kNumerals) {
        if (numeral.size() < known.text.size()) continue;
        const bool same =
            std::equal(known.text.begin(), known.text.end(), numeral.begin(),
                       [&](char k, char c) { return k == upper(c) && (c != upper(c)) == minor; });
        if (!same) continue;
        numeral.remove_prefix(known.text.size());
        Chord chord;
        const int degree = scale(key.mode)[static_cast<std::size_t>(known.degree)];
        chord.root = ((semitones + degree) % 12 + 12) % 12;
        chord.quality = qualityOf(numeral, minor);
        return chord;
    }
    CHECK(!"a Roman numeral");
    return {};
}

std::vector<Chord> parseProgression(std::string_view text, Key key, int beatsPerBar) {
    std::vector<Chord> chords;
    double beat = 0.0;
    for (std::string_view bar : split(text, ' ')) {
        const auto parts = split(bar, '/');
        const double beats = static_cast<double>(beatsPerBar) / static_cast<double>(parts.size());
        for (std::string_view part : parts) {
            if (part == ".") {
                CHECK(!chords.empty());
                chords.back().beats += beats;
            } else {
                Chord chord = parseNumeral(part, key);
                chord.begin = beat;
                chord.beats = beats;
                chords.push_back(chord);
            }
            beat += beats;
        }
    }
    return chords;
}

}  // namespace tributary::demo
