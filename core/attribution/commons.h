#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

#include "core/features/track_features.h"

namespace tributary {

/// A chord that is held for a while.
struct HeldChord {
    double beginS = 0.0, endS = 0.0;
    int root = 0;  ///< pitch class, C = 0
    bool minor = false;
};

/// The chords of a track between two times: major and minor triads matched to the pitch classes of
/// every half second, the bass speaking for the root, along the best path that changes no more than
/// it must (Viterbi). No two neighbours are the same chord.
[[nodiscard]] std::vector<HeldChord> heldChords(const TrackFeatures& track, double beginS,
                                                double endS);

/// Which chord progressions are everybody's: of how many tracks has each? Progressions are runs of
/// two to kProgression chords, relative to their first, so that keys and tempi do not matter.
class ProgressionCommons {
public:
    static constexpr std::size_t kProgression = 4;

    /// Counts one track. The order of tracks does not matter.
    void add(std::span<const HeldChord> track);

    [[nodiscard]] std::size_t tracks() const { return tracks_; }

    /// Surprisal, in bits, of meeting these chords in a track: −log₂ of the share of tracks that
    /// have them, smoothed by the share that has them without the last. 0 for fewer than two
    /// chords; only the first kProgression count.
    [[nodiscard]] double surprisal(std::span<const HeldChord> progression) const;

    /// Mean surprisal over all runs of kProgression chords of a passage (of all its chords, where
    /// it has fewer).
    [[nodiscard]] double meanSurprisal(std::span<const HeldChord> passage) const;

private:
    std::size_t tracks_ = 0;
    std::unordered_map<std::uint32_t, std::uint32_t> tracksWith_;
};

/// The built-in cohort's chords: what is common in music at large. To be copied, and a catalogue's
/// tracks added.
[[nodiscard]] const ProgressionCommons& builtInProgressions();

/// How much sharing the chords of this passage says, 0 … 1: nothing where one track in four has
/// them, all where no more than one in 32 does, linear in bits between.
[[nodiscard]] double progressionWeight(const ProgressionCommons& commons,
                                       std::span<const HeldChord> passage);

inline constexpr double kStockBits = 2.0;
inline constexpr double kRareBits = 5.0;

}  // namespace tributary
