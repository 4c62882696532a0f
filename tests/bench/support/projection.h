#pragma once

#include <vector>

#include "core/embedding/character.h"

namespace tributary::bench {

/// Projections onto the main directions in which music differs, each scaled by a root of its
/// spread, and the background's whole tracks under them.
[[nodiscard]] CharacterModel fitCharacter(const std::vector<TrackFeatures>& music,
                                          const std::vector<TrackFeatures>& background);

}  // namespace tributary::bench
