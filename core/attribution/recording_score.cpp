#include "core/attribution/recording_score.h"

#include <algorithm>
#include <cmath>

namespace tributary {
namespace {

struct PlacedVote {
    float margin;
    double baseS;  // source time of query time 0
};

/// Σ margin² of the windows on the diagonal where that is largest.
float steadyScore(std::span<const PlacedVote> votes) {
    float best = 0.0F;
    for (const PlacedVote& on : votes) {
        float sum = 0.0F;
        int windows = 0;
        for (const PlacedVote& v : votes) {
            if (std::abs(v.baseS - on.baseS) >= kAgreementS) continue;
            sum += v.margin * v.margin;
            ++windows;
        }
        best = std::max(best, windows > 1 ? sum : kAloneWeight * sum);
    }
    return best;
}

/// Keeps the kMostClaims with the largest margins, of equal ones the first.
void keep(const VoteClaim& claim, std::vector<VoteClaim>& claims) {
    if (claims.size() == kMostClaims && claim.margin <= claims.back().margin) return;
    if (claims.size() == kMostClaims) claims.pop_back();
    const auto at = std::upper_bound(
        claims.begin(), claims.end(), claim,
        [](const VoteClaim& a, const VoteClaim& b) { return a.margin > b.margin; });
    claims.insert(at, claim);
}

}  // namespace

std::vector<VoteWindow> voteWindows(const TrackFeatures& query, double beginS, double endS,
                                    double windowS, double hopS, std::size_t most) {
    std::vector<VoteWindow> out;
    const auto byFrame = [](const SpectralPeak& p, double s) { return p.frame * kPeakHopS < s; };
    for (double start = beginS; start == beginS || start + 0.7 * windowS <= endS; start += hopS) {
        const double end = std::min(endS, start + windowS);
        const auto first = std::lower_bound(query.peaks.begin(), query.peaks.end(), start, byFrame);
        const auto last = std::lower_bound(first, query.peaks.end(), end, byFrame);
        std::vector<SpectralPeak> peaks(first, last);
        std::stable_sort(
            peaks.begin(), peaks.end(),
            [](const SpectralPeak& a, const SpectralPeak& b) { return a.strength > b.strength; });
        if (peaks.size() > most) peaks.resize(most);
        VoteWindow window{start, {}};
        for (const SpectralPeak& p : peaks) {
            window.peaks.push_back({static_cast<float>(p.frame * kPeakHopS - start), p.bin});
        }
        out.push_back(std::move(window));
    }
    return out;
}

PiecedPeaks piecedPeaks(const TrackFeatures& query, double beginS, double endS,
                        std::span<const Warp> grid, double rowHopS) {
    std::vector<std::vector<TimedPeak>> pieces;
    for (VoteWindow& piece : voteWindows(query, beginS, endS, kPieceS, kPieceS, kMostPiecePeaks))
        pieces.push_back(std::move(piece.peaks));
    return {pieces, grid, rowHopS};
}

RecordingScore scoreRecording(const PiecedPeaks& block, const PeakRows& track) {
    RecordingScore best;
    float secondScore = 0.0F;
    std::vector<PlacedVote> placed;
    voteUnderAll(block, track, [&](const Warp& warp, std::span<const Vote> votes) {
        float score = 0.0F;
        float loose = 0.0F;
        placed.clear();
        for (std::size_t w = 0; w < votes.size(); ++w) {
            const Vote& v = votes[w];
            const double intoS = block.windows()[w].beginS();
            placed.push_back({v.margin, v.offsetS - intoS * warp.speed});
            keep({warp, intoS, v.offsetS, v.margin}, best.claims);
            const float margin = std::max(0.0F, v.margin - kChanceMargin);
            const float excess = std::max(0.0F, v.z - kChanceZ);
            score += margin * margin;
            loose += excess * excess;
        }
        if (loose > best.loose) {
            best.loose = loose;
            best.looseWarp = warp;
        }
        if (const float steady = steadyScore(placed); steady > best.steady) {
            best.steady = steady;
            best.steadyWarp = warp;
        }
        if (score > best.score) {
            secondScore = best.score;
            best.second = best.warp;
            best.score = score;
            best.warp = warp;
        } else if (score > secondScore) {
            secondScore = score;
            best.second = warp;
        }
    });
    return best;
}

}  // namespace tributary
