#pragma once

#include <span>

#include "core/attribution/gain_agreement.h"
#include "core/attribution/recording_score.h"

namespace tributary {

/// A claim of the votes, held against the levels.
struct RecordingLead {
    Warp warp;
    double queryBeginS = 0.0, queryEndS = 0.0;
    double sourceBeginS = 0.0;
    double agreement = 0.0;  ///< gainAgreement() of the window; 0: there is no claim
};

/// The claim that the levels bear out best, at the speed around its own at which they do. A quiet
/// loop stands out from the votes of its own track too little to be the first of them, and from
/// their levels clearly. `blockBeginS`: query time of the block that was voted on.
[[nodiscard]] RecordingLead surestLead(const TrackFeatures& query, double blockBeginS,
                                       const TrackFeatures& source,
                                       std::span<const VoteClaim> claims);

}  // namespace tributary
