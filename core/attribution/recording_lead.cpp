#include "core/attribution/recording_lead.h"

#include <algorithm>
#include <cmath>

#include "core/fingerprint/piece_votes.h"

namespace tributary {
namespace {

constexpr double kWindowS = kPieceS * static_cast<double>(kWindowPieces);
constexpr double kLeastS = 1.0;  // of a window that hangs over the query's end

/// The stretch of the source that a lead covers, with room for the speeds around its own.
StandingLevels levelsUnder(const RecordingLead& lead, const TrackFeatures& source) {
    constexpr double kRoomS = 0.3;
    const double endS = lead.sourceBeginS + (lead.queryEndS - lead.queryBeginS) * lead.warp.speed;
    return standingLevels(
        source, static_cast<Eigen::Index>(std::floor((lead.sourceBeginS - kRoomS) / kChromaHopS)),
        static_cast<Eigen::Index>(std::ceil((endS + kRoomS) / kChromaHopS)) + 1);
}

double agreementOf(const RecordingLead& lead, const TrackFeatures& query,
                   const StandingLevels& levels) {
    return gainAgreement(
        query, levels,
        {static_cast<Eigen::Index>(std::ceil(lead.queryBeginS / kChromaHopS)),
         static_cast<Eigen::Index>(lead.queryEndS / kChromaHopS) + 1,
         lead.sourceBeginS - lead.queryBeginS * lead.warp.speed, lead.warp.speed,
         static_cast<int>(std::lround(lead.warp.shiftBins * 12.0 / kBinsPerOctave))});
}

/// The lead at the speed of those around its own, its middle where it was, that the levels bear out
/// best: votes are counted at steps of speed by which a loop of some seconds drifts apart.
RecordingLead atBestSpeed(const RecordingLead& lead, const TrackFeatures& query,
                          const TrackFeatures& source) {
    const StandingLevels levels = levelsUnder(lead, source);
    const double half = 0.5 * (lead.queryEndS - lead.queryBeginS);
    RecordingLead best = lead;
    for (const double factor : {0.99, 1.01, 0.98, 1.02, 0.97, 1.03}) {
        RecordingLead other = lead;
        other.warp.speed *= factor;
        other.sourceBeginS += half * (lead.warp.speed - other.warp.speed);
        other.agreement = agreementOf(other, query, levels);
        if (other.agreement > best.agreement) best = other;
    }
    return best;
}

}  // namespace

RecordingLead surestLead(const TrackFeatures& query, double blockBeginS,
                         const TrackFeatures& source, std::span<const VoteClaim> claims) {
    RecordingLead best;
    for (const VoteClaim& claim : claims) {
        const double begin = blockBeginS + claim.intoS;
        RecordingLead lead{claim.warp, begin, std::min(query.durationS, begin + kWindowS),
                           claim.sourceS, 0.0};
        if (lead.queryEndS - begin < kLeastS) continue;
        lead.agreement = agreementOf(lead, query, levelsUnder(lead, source));
        if (lead.agreement > best.agreement) best = lead;
    }
    return best.agreement > 0.0 ? atBestSpeed(best, query, source) : best;
}

}  // namespace tributary
