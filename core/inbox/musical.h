#pragma once

#include <optional>
#include <string>

#include "core/features/track_features.h"

namespace tributary {

/// A key by its tonic, C = 0.
struct MusicalKey {
    int tonic = 0;
    bool minor = false;
    friend bool operator==(const MusicalKey&, const MusicalKey&) = default;
};

/// The key whose profile fits the track's pitch classes best, by correlation with the profiles of
/// Krumhansl and Kessler (1982). Nothing where no pitch stands out.
[[nodiscard]] std::optional<MusicalKey> estimateKey(const TrackFeatures& track);

/// Beats a minute, 55 to 215: the period whose multiples the onsets repeat at, with a preference
/// for tempi around 120. Half or double of what a person taps is possible. Nothing without a pulse.
[[nodiscard]] std::optional<double> estimateTempo(const TrackFeatures& track);

/// "F♯ minor"; "C major".
[[nodiscard]] std::string keyName(const MusicalKey& key);

}  // namespace tributary
