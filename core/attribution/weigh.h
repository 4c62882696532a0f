#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "core/attribution/align.h"
#include "core/attribution/influence.h"

namespace tributary {

/// What another track reaches where a source was found.
struct RivalScore {
    std::size_t candidate = 0;
    double value = 0.0;
    double expected = 0.0;  ///< of that track, by chance
};

/// One passage of a claim held against chance and against the next best tracks. Recording: the part
/// of what stands out in the source that keeps one gain (gain_agreement.h); chance is what the same
/// passage reaches a little earlier, later, higher or lower, and a rival's is that of its own best
/// place. Structure and harmony: cosines, normalised by the track's impostors, so that chance has
/// mean 0 and deviation 1, of harmony √2.
struct WeighedPassage {
    std::size_t candidate = 0;
    Facet facet = Facet::Recording;
    double queryBeginS = 0.0, queryEndS = 0.0;
    double value = 0.0;
    double cells = 0.0;  ///< in which the source stands out; 0 for other facets
    double expected = 0.0;
    double deviation = 1.0;          ///< of what is expected
    std::vector<RivalScore> rivals;  ///< best first, at most kWeighedRivals
};

inline constexpr std::size_t kWeighedRivals = 3;

/// Weighs what a block's claims rest on. `aligned`: all tracks that were aligned with the block,
/// the claims among them; each rival is measured under the warp, key and speed that suit it best.
[[nodiscard]] std::vector<WeighedPassage> weighBlock(const TrackFeatures& query,
                                                     const BlockResult& result,
                                                     std::span<const AlignedTrack> aligned);

}  // namespace tributary
