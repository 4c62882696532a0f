#include "core/demo/melody.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "core/base/check.h"
#include "core/demo/pattern.h"

namespace tributary::demo {
namespace {

constexpr int kReach = 11;  // semitones to either side of the centre

struct MotifNote {
    double begin = 0.0;  // beats from the motif's begin
    double beats = 1.0;
    int steps = 0;  // scale steps from the note before
    float velocity = 0.8F;
};

struct Motif {
    double beats = 0.0;
    std::vector<MotifNote> notes;
};

int chooseStep(Random& random, double leaps, int before) {
    if (std::abs(before) >= 3) return before > 0 ? -1 : 1;  // a leap is filled
    if (random.uniform() < leaps) {
        const int size = 2 + random.below(4);
        return random.uniform() < 0.55 ? size : -size;
    }
    const double u = random.uniform();
    if (u < 0.12) return 0;
    const bool onward = random.uniform() < 0.62;
    const int direction = before == 0 ? (random.uniform() < 0.5 ? 1 : -1) : (before > 0 ? 1 : -1);
    return onward ? direction : -direction;
}

Motif makeMotif(const TuneStyle& style, int bars, Random& random) {
    Motif motif;
    motif.beats = bars * style.beatsPerBar;
    int before = 0;
    for (int bar = 0; bar < bars; ++bar) {
        const auto pick =
            static_cast<std::size_t>(random.below(static_cast<int>(style.rhythms.size())));
        for (const Stroke& stroke : strokesOf(style.rhythms[pick])) {
            MotifNote note;
            note.begin = bar * style.beatsPerBar + stroke.begin;
            note.beats = stroke.beats;
            note.steps = motif.notes.empty() ? 0 : chooseStep(random, style.leaps, before);
            note.velocity = static_cast<float>(random.uniform(0.68, 0.86));
            before = note.steps;
            motif.notes.push_back(note);
        }
    }
    return motif;
}

std::size_t nearest(std::span<const int> pitches, int pitch) {
    std::size_t best = 0;
    for (std::size_t i = 1; i < pitches.size(); ++i) {
        if (std::abs(pitches[i] - pitch) < std::abs(pitches[best] - pitch)) best = i;
    }
    return best;
}

int nearestChordTone(const Chord& chord, int pitch) {
    for (int distance = 0; distance < 12; ++distance) {
        if (contains(chord, pitch + distance)) return pitch + distance;
        if (contains(chord, pitch - distance)) return pitch - distance;
    }
    return pitch;
}

bool isStrong(double beat, double beats, int beatsPerBar) {
    const double inBar = std::fmod(beat, beatsPerBar);
    const bool half = std::abs(inBar - beatsPerBar / 2.0) < 1e-6;
    return inBar < 1e-6 || half || beats >= 1.5;
}

/// Moves `steps` along the pitches that fit, turning round at the edges of the register.
int stepped(const Chord& chord, const TuneStyle& style, int from, int steps) {
    const int lowest = style.centre - kReach;
    const int highest = style.centre + kReach;
    const auto pitches = fittingPitches(chord, style.key, lowest, highest);
    CHECK(!pitches.empty());
    const int count = static_cast<int>(pitches.size());
    int index = static_cast<int>(nearest(pitches, from)) + steps;
    if (index < 0) index = -index;
    if (index >= count) index = 2 * (count - 1) - index;
    return pitches[static_cast<std::size_t>(std::clamp(index, 0, count - 1))];
}

void place(const Motif& motif, double begin, std::span<const Chord> chords, const TuneStyle& style,
           int& pitch, std::vector<Note>& tune) {
    for (const MotifNote& m : motif.notes) {
        const double beat = begin + m.begin;
        const Chord& chord = chordAt(chords, beat);
        pitch = stepped(chord, style, pitch, m.steps);
        const bool strong = isStrong(beat, m.beats, style.beatsPerBar);
        if (strong) pitch = nearestChordTone(chord, pitch);
        tune.push_back({beat, m.beats, pitch, m.velocity + (strong ? 0.08F : 0.0F)});
    }
}

/// Ends a theme on a long note of its last chord, its root if near.
void close(std::vector<Note>& tune, std::span<const Chord> chords, double beats,
           const TuneStyle& style, bool final) {
    if (tune.empty()) return;
    const double lastBar = beats - style.beatsPerBar;
    std::erase_if(tune,
                  [&](const Note& n) { return n.begin >= lastBar + style.beatsPerBar / 2.0; });
    if (tune.empty()) return;
    Note& last = tune.back();
    const Chord& chord = chordAt(chords, last.begin);
    last.beats = std::max(last.beats, beats - last.begin - (final ? 0.0 : 0.5));
    if (!final) {
        last.pitch = nearestChordTone(chord, last.pitch);
        return;
    }
    const int up = ((chord.root - last.pitch) % 12 + 12) % 12;
    if (up <= 4)
        last.pitch += up;
    else if (up >= 8)
        last.pitch -= 12 - up;
    else
        last.pitch = nearestChordTone(chord, last.pitch);
}

constexpr std::array<std::string_view, 5> kPhrasePlans{"abac", "aabc", "abab", "aaba", "abca"};

}  // namespace

std::vector<int> fittingPitches(const Chord& chord, Key key, int lowest, int highest) {
    std::array<bool, 12> fits{};
    for (int degree : scale(key.mode)) {
        fits[static_cast<std::size_t>((key.tonic + degree) % 12)] = true;
    }
    for (int above : intervals(chord.quality)) {
        const auto tone = static_cast<std::size_t>((chord.root + above) % 12);
        if (fits[tone]) continue;
        fits[tone] = true;  // an altered note replaces its neighbours that the chord lacks
        for (int side : {1, 11}) {
            const auto neighbour = (tone + static_cast<std::size_t>(side)) % 12;
            if (!contains(chord, static_cast<int>(neighbour))) fits[neighbour] = false;
        }
    }
    std::vector<int> pitches;
    for (int p = lowest; p <= highest; ++p) {
        if (fits[static_cast<std::size_t>((p % 12 + 12) % 12)]) pitches.push_back(p);
    }
    return pitches;
}

std::vector<Note> composeTheme(std::span<const Chord> chords, double beats, const TuneStyle& style,
                               Random& random) {
    CHECK(!style.rhythms.empty());
    const int bars = static_cast<int>(std::lround(beats / style.beatsPerBar));
    const int unit = bars >= 8 ? 2 : 1;
    const std::array<Motif, 3> motifs{makeMotif(style, unit, random),
                                      makeMotif(style, unit, random),
                                      makeMotif(style, unit, random)};
    const std::string_view plan =
        kPhrasePlans[static_cast<std::size_t>(random.below(static_cast<int>(kPhrasePlans.size())))];
    std::vector<Note> tune;
    std::array<int, 3> starts{};
    for (int& start : starts) start = style.centre - 4 + random.below(9);
    for (int k = 0; k * unit < bars; ++k) {
        const auto which = static_cast<std::size_t>(plan[static_cast<std::size_t>(k) % 4] - 'a');
        int pitch = starts[which] + (k >= 4 ? 2 : 0);  // the second half lies a little higher
        place(motifs[which], k * motifs[which].beats, chords, style, pitch, tune);
    }
    std::erase_if(tune, [&](const Note& n) { return n.begin >= beats; });
    close(tune, chords, beats, style, true);
    return tune;
}

std::vector<Note> embellished(std::span<const Note> theme, std::span<const Chord> chords, Key key,
                              Random& random) {
    std::vector<Note> varied;
    for (std::size_t i = 0; i < theme.size(); ++i) {
        Note note = theme[i];
        note.velocity =
            std::clamp(note.velocity + static_cast<float>(random.uniform(-0.05, 0.05)), 0.2F, 1.0F);
        const bool split = i + 1 < theme.size() && note.beats >= 1.0 && random.uniform() < 0.22;
        if (!split) {
            varied.push_back(note);
            continue;
        }
        const double late = note.begin + note.beats - 0.5;
        const auto pitches =
            fittingPitches(chordAt(chords, late), key, note.pitch - 4, note.pitch + 4);
        Note graced = note;
        graced.begin = late;
        graced.beats = 0.5;
        graced.velocity *= 0.85F;
        const auto upper = std::upper_bound(pitches.begin(), pitches.end(), note.pitch);
        if (upper != pitches.end()) graced.pitch = *upper;
        note.beats -= 0.5;
        varied.push_back(note);
        varied.push_back(graced);
    }
    return varied;
}

}  // namespace tributary::demo
