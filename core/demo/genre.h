#pragma once

#include <array>
#include <span>
#include <string_view>

#include "core/demo/score.h"

namespace tributary::demo {

/// One drum's pattern: X accent, x stroke, o ghost stroke, anything else silence; four steps a
/// beat.
struct DrumLine {
    Drum drum = Drum::Kick;
    std::string_view pattern;
};

/// What the pieces of a genre have in common. Patterns have four steps a beat and are one or two
/// bars long; '-' holds the note before and '.' is silence. Chord patterns: x the chord, X louder,
/// l its lowest note, u the notes above it, a digit one note of it. Bass patterns: r root, 3 third,
/// 5 fifth, 6 sixth, 8 octave, a approach to the next root.
struct Genre {
    std::string_view name;
    int beatsPerBar = 4;
    double lowestBpm = 90.0;
    double highestBpm = 120.0;
    double swing = 0.5;
    Mode mode = Mode::Major;
    double leaps = 0.2;       ///< how often the melody leaps, 0 to 1
    std::string_view form;    ///< themes in order, repeated as long as needed
    std::string_view themeA;  ///< a progression used where none is given
    std::string_view themeB;
    std::array<std::string_view, 4> rhythms;  ///< bars of melody: x a note
    std::string_view comping;
    std::string_view bass;
    std::string_view counter;  ///< empty: none
    std::array<DrumLine, 6> drums;
};

/// All genres, in a fixed order.
[[nodiscard]] std::span<const Genre> genres();

/// The genre of that name; a failed CHECK for an unknown one.
[[nodiscard]] const Genre& genreNamed(std::string_view name);

}  // namespace tributary::demo
