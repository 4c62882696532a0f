#pragma once

#include <string>

#include "core/features/track_features.h"
#include "core/network/ring_network.h"

namespace tributary {

/// The networks that the program carries (resources/models/views-1.md). Errors: WeightsCorrupt.
[[nodiscard]] Result<RingNetwork> readStructureNetwork();
[[nodiscard]] Result<RingNetwork> readHarmonyNetwork();

/// SHA-256 of both, in hexadecimal.
[[nodiscard]] std::string viewNetworksSha256();

/// Fills `structure` and `harmony` from the track's pitch classes: views in which the same music is
/// alike whatever plays it, and other music in the same key is not. Learned from pairs
/// (van den Oord et al. 2018's loss); transposition turns both by semitones.
void addCompositionViews(TrackFeatures& track);

}  // namespace tributary
