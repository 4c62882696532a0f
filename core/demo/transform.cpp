#include "core/demo/transform.h"

#include <algorithm>

#include "core/base/check.h"
#include "core/demo/arrange.h"
#include "core/demo/melody.h"

namespace tributary::demo {
namespace {

constexpr double kClose = 1e-9;

int modulo12(int value) {
    return (value % 12 + 12) % 12;
}

template <class Event>
void shiftInto(std::vector<Event>& to, const std::vector<Event>& from, double begin, double end,
               double at, double scale) {
    for (Event event : from) {
        if (event.begin < begin - kClose || event.begin >= end - kClose) continue;
        event.begin = at + (event.begin - begin) * scale;
        if constexpr (requires { event.beats; }) {
            event.beats = std::min(event.beats * scale, at + (end - begin) * scale - event.begin);
        }
        to.push_back(event);
    }
}

/// Appends beats [begin, end) of `from` at the end of `to`, `scale` times as long; drums only if
/// asked for.
void appendBeats(Score& to, const Score& from, double begin, double end, double scale, bool drums) {
    const double at = to.beats;
    shiftInto(to.melody, from.melody, begin, end, at, scale);
    shiftInto(to.counter, from.counter, begin, end, at, scale);
    shiftInto(to.comping, from.comping, begin, end, at, scale);
    shiftInto(to.bass, from.bass, begin, end, at, scale);
    if (drums) shiftInto(to.drums, from.drums, begin, end, at, scale);
    for (Chord chord : from.chords) {
        const double first = std::max(chord.begin, begin);
        const double last = std::min(chord.begin + chord.beats, end);
        if (last - first < kClose) continue;
        chord.begin = at + (first - begin) * scale;
        chord.beats = (last - first) * scale;
        to.chords.push_back(chord);
    }
    to.beats += (end - begin) * scale;
}

Score emptyLike(const Score& score) {
    Score empty;
    empty.bpm = score.bpm;
    empty.beatsPerBar = score.beatsPerBar;
    empty.swing = score.swing;
    empty.tonic = score.tonic;
    empty.mode = score.mode;
    return empty;
}

}  // namespace

Score transposed(Score score, int semitones) {
    score.tonic = modulo12(score.tonic + semitones);
    for (Chord& chord : score.chords) chord.root = modulo12(chord.root + semitones);
    for (auto* notes : {&score.melody, &score.counter, &score.comping, &score.bass}) {
        for (Note& note : *notes) note.pitch += semitones;
    }
    return score;
}

Score atTempo(Score score, double factor) {
    CHECK(factor > 0.0);
    score.bpm *= factor;
    return score;
}

int barCount(const Score& score) {
    return static_cast<int>(score.beats / score.beatsPerBar + kClose);
}

Score barsOf(const Score& score, int first, int count) {
    CHECK(first >= 0 && count > 0 && first + count <= barCount(score));
    Score part = emptyLike(score);
    const double begin = first * score.beatsPerBar;
    appendBeats(part, score, begin, begin + count * score.beatsPerBar, 1.0, true);
    part.sections = {{'B', 0.0, part.beats}};
    return part;
}

Score rearranged(Score score, std::string_view genre, std::uint64_t seed) {
    const Genre& other = genreNamed(genre);
    CHECK(other.beatsPerBar == score.beatsPerBar);
    score.swing = other.swing;
    Random random(seed);
    arrange(score, other, random);
    return score;
}

Score newlySet(const Score& source, const Setting& setting) {
    const Genre& genre = genreNamed(setting.genre);
    Score score;
    score.bpm = setting.bpm;
    score.beatsPerBar = genre.beatsPerBar;
    score.swing = genre.swing;
    score.tonic = modulo12(source.tonic + setting.semitones);
    score.mode = source.mode;
    const double scale = static_cast<double>(genre.beatsPerBar) / source.beatsPerBar;
    for (Chord chord : source.chords) {
        chord.begin *= scale;
        chord.beats *= scale;
        chord.root = modulo12(chord.root + setting.semitones);
        score.chords.push_back(chord);
    }
    Random random(setting.seed * 0xC2B2AE3D27D4EB4FULL + 11);
    const TuneStyle style{{score.tonic, score.mode},
                          genre.beatsPerBar,
                          genre.leaps,
                          68 + random.below(8),
                          genre.rhythms};
    score.beats = source.beats * scale;
    score.melody = composeTheme(score.chords, score.beats, style, random);
    score.sections = {{'B', 0.0, score.beats}};
    arrange(score, genre, random);
    return score;
}

Score recombined(std::span<const Score> scores, std::span<const BarRef> bars,
                 std::string_view grooveOf, std::uint64_t seed) {
    CHECK(!scores.empty());
    const Score& first = scores.front();
    std::vector<Score> inKey;
    for (const Score& score : scores) {
        const int up = modulo12(first.tonic - score.tonic);
        inKey.push_back(transposed(score, up > 6 ? up - 12 : up));
    }
    Score piece = emptyLike(first);
    for (const BarRef& ref : bars) {
        CHECK(ref.score < inKey.size() && ref.bar >= 0 && ref.bar < barCount(inKey[ref.score]));
        const Score& from = inKey[ref.score];
        const double begin = ref.bar * from.beatsPerBar;
        const double scale = static_cast<double>(first.beatsPerBar) / from.beatsPerBar;
        appendBeats(piece, from, begin, begin + from.beatsPerBar, scale, false);
    }
    piece.sections = {{'B', 0.0, piece.beats}};
    const Genre& groove = genreNamed(grooveOf);
    if (groove.beatsPerBar == first.beatsPerBar) {
        Random random(seed);
        Score drums = piece;
        arrange(drums, groove, random);
        piece.drums = drums.drums;
    }
    return piece;
}

}  // namespace tributary::demo
