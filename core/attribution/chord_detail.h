#pragma once

#include <span>

#include "core/attribution/pitch_match.h"

namespace tributary {

/// What a block's chords are compared by once more where they fit best: the view that all
/// candidates are compared by, and pitch classes with the bass as they sound, at 93 ms a frame. In
/// the second only every other frame is read, as it is smoothed over 1.2 s.
struct ChordDetail {
    double beginS = 0.0, endS = 0.0;  ///< of the block
    PitchSequence view;
    PitchSequence sounding;
};

/// `view`: the query's, of compositionViews(settings).chords.
[[nodiscard]] ChordDetail chordDetail(const TrackFeatures& query, PitchSequence view, double beginS,
                                      double endS);

/// Where a block's chords run along a track's in detail.
struct ChordDetailMatch {
    float cosine = 0.0F;  ///< mean of the two views', each over the whole block
    double speed = 1.0;
    double sourceS = 0.0;  ///< source time of the block's begin
};

/// At the best of a few tempi and places around the chain's: at steps of 5 % in tempo the ends of
/// half a minute lie most of a second off. `view`: the track's, ready.
[[nodiscard]] ChordDetailMatch matchChordDetail(const ChordDetail& query,
                                                const TrackFeatures& track,
                                                const PitchSequence& view, const ChainMatch& chain);

/// What unrelated candidates reach.
[[nodiscard]] WindowLevel chordDetailLevel(std::span<const ChordDetailMatch> matches,
                                           std::span<const std::size_t> cluster);

/// The chain with its score raised or lowered by how far its detail stands above the others', at
/// the tempo and place found.
[[nodiscard]] ChainMatch withDetail(const ChainMatch& chain, const ChordDetailMatch& detail,
                                    const WindowLevel& level);

}  // namespace tributary
