#include "core/attribution/recording_lead.h"

#include <algorithm>

#include "core/fingerprint/piece_votes.h"

namespace tributary {
namespace {

constexpr double kWindowS = kPieceS * static_cast<double>(kWindowPieces);
constexpr double kLeastS = 1.0;          // of a window that hangs over the query's end
constexpr Eigen::Index kRoomFrames = 4;  // for the speeds around a claim's own

/// The passage at the speed of those around its own, its middle where it was, that the levels bear
/// out best: votes are counted at steps of speed by which a loop of some seconds drifts apart.
RecordingPassage atBestSpeed(const RecordingPassage& p, const TrackFeatures& query,
                             const TrackFeatures& source) {
    const StandingLevels levels = levelsUnder(p, source, kRoomFrames);
    const double half = 0.5 * (p.queryEndS - p.queryBeginS);
    RecordingPassage best = p;
    for (const double factor : {0.99, 1.01, 0.98, 1.02, 0.97, 1.03}) {
        RecordingPassage other = p;
        other.warp.speed *= factor;
        other.sourceBeginS += half * (p.warp.speed - other.warp.speed);
        other.proof.agreement = gainAgreement(query, levels, placementOf(other));
        if (other.proof.agreement > best.proof.agreement) best = other;
    }
    return best;
}

}  // namespace

RecordingPassage surestLead(const TrackFeatures& query, double blockBeginS,
                            const TrackFeatures& source, std::span<const VoteClaim> claims) {
    RecordingPassage best;
    for (const VoteClaim& claim : claims) {
        const double begin = blockBeginS + claim.intoS;
        const double end = std::min(query.durationS, begin + kWindowS);
        if (end - begin < kLeastS) continue;
        RecordingPassage p{begin, end, claim.sourceS, claim.warp};
        p.proof.agreement =
            gainAgreement(query, levelsUnder(p, source, kRoomFrames), placementOf(p));
        if (p.proof.agreement > best.proof.agreement) best = p;
    }
    return best.proof.agreement > 0.0 ? atBestSpeed(best, query, source) : best;
}

}  // namespace tributary
