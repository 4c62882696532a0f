#pragma once

#include <array>
#include <span>
#include <string_view>
#include <vector>

#include "core/base/random.h"
#include "core/demo/score.h"

namespace tributary::demo {

/// How a tune is to be made.
struct TuneStyle {
    Key key;
    int beatsPerBar = 4;
    double leaps = 0.2;                         ///< how often it leaps
    int centre = 72;                            ///< MIDI key it moves around
    std::span<const std::string_view> rhythms;  ///< bars of melody, four steps a beat
};

/// A theme over the chords of one section (which begins at beat 0): motifs of one or two bars are
/// stated, repeated in sequence, contrasted and closed by a cadence; strong notes belong to the
/// chord, leaps are followed by steps back.
[[nodiscard]] std::vector<Note> composeTheme(std::span<const Chord> chords, double beats,
                                             const TuneStyle& style, Random& random);

/// The same theme as a player varies it the second time: some long notes are embellished with a
/// neighbour, some dynamics change.
[[nodiscard]] std::vector<Note> embellished(std::span<const Note> theme,
                                            std::span<const Chord> chords, Key key, Random& random);

/// Pitches that fit a chord in a key, ascending in [lowest, highest]: the mode, bent where the
/// chord needs it.
[[nodiscard]] std::vector<int> fittingPitches(const Chord& chord, Key key, int lowest, int highest);

}  // namespace tributary::demo
