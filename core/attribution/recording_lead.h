#pragma once

#include <span>

#include "core/attribution/passage_proof.h"
#include "core/attribution/recording_score.h"

namespace tributary {

/// The claim of the votes that the levels bear out best, at the speed around its own at which they
/// do. A quiet loop stands out from the votes of its own track too little to be the first of them,
/// and from their levels clearly. Of its proof only the agreement is known; that is 0 where there
/// is no claim. `blockBeginS`: query time of the block that was voted on.
[[nodiscard]] RecordingPassage surestLead(const TrackFeatures& query, double blockBeginS,
                                          const TrackFeatures& source,
                                          std::span<const VoteClaim> claims);

}  // namespace tributary
