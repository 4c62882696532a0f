#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "core/base/random.h"
#include "core/demo/genre.h"
#include "core/demo/score.h"

namespace tributary::demo {

/// The same piece `semitones` higher, key and chords included.
[[nodiscard]] Score transposed(Score score, int semitones);

/// The same piece `factor` times as fast.
[[nodiscard]] Score atTempo(Score score, double factor);

/// Bars [first, first + count) of a piece as a piece of its own; notes that ring over are cut.
[[nodiscard]] Score barsOf(const Score& score, int first, int count);

/// Number of whole bars.
[[nodiscard]] int barCount(const Score& score);

/// The same melody and chords with the accompaniment of a genre of the same metre.
[[nodiscard]] Score rearranged(Score score, std::string_view genre, std::uint64_t seed);

/// How a borrowed chord sequence is set anew.
struct Setting {
    std::string_view genre = "folk waltz";
    double bpm = 100.0;
    int semitones = 0;  ///< how far it is transposed
    std::uint64_t seed = 1;
};

/// Nothing but the chords of `source`, bar for bar (into another metre, if the genre has one),
/// under a new melody and accompaniment.
[[nodiscard]] Score newlySet(const Score& source, const Setting& setting);

/// A bar of one of several scores.
struct BarRef {
    std::size_t score = 0;
    int bar = 0;
};

/// A piece glued together from bars of several, transposed into the key and metre of the first,
/// with one groove throughout.
[[nodiscard]] Score recombined(std::span<const Score> scores, std::span<const BarRef> bars,
                               std::string_view grooveOf, std::uint64_t seed);

}  // namespace tributary::demo
