#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "core/base/random.h"
#include "core/demo/genre.h"
#include "core/demo/score.h"

namespace tributary::demo {

/// What is asked of the composer.
struct Brief {
    std::string genre = "folk waltz";
    Key key;
    double bpm = 0.0;    ///< 0: the middle of what the genre plays
    std::string themeA;  ///< Roman numerals (parseProgression); empty: the genre's own
    std::string themeB;
    std::uint64_t seed = 1;  ///< of the melodies and of everything left to chance
    double seconds = 66.0;   ///< about how long; whole sections are written
};

/// Writes a piece: form, melodies, accompaniment. The same brief gives the same score.
[[nodiscard]] Score compose(const Brief& brief);

/// A brief with everything left to chance: genre, key, tempo and progressions.
[[nodiscard]] Brief randomBrief(std::uint64_t seed, double seconds);

/// A progression in Roman numerals by a walk over the functions of tonal harmony, closing on a
/// cadence.
[[nodiscard]] std::string randomProgression(Mode mode, int bars, Random& random);

}  // namespace tributary::demo
