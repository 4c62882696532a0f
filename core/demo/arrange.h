#pragma once

#include <span>
#include <vector>

#include "core/base/random.h"
#include "core/demo/genre.h"
#include "core/demo/score.h"

namespace tributary::demo {

/// Writes comping, bass, counter voice and drums of a genre for the chords and sections of a score;
/// what was there of these is replaced, the melody is left alone.
void arrange(Score& score, const Genre& genre, Random& random);

/// Voicings of the chords around a middle pitch, each led from the one before with the least
/// movement.
[[nodiscard]] std::vector<std::vector<int>> voiceLead(std::span<const Chord> chords, int middle);

}  // namespace tributary::demo
