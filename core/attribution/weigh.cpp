#include "core/attribution/weigh.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>
#include <optional>

namespace tributary {
namespace {

constexpr std::size_t kVotingRivals = 6;  // tracks whose peaks are counted for each passage
constexpr float kCountedZ = 1.0F;         // of a pitch window that speaks for a passage
constexpr double kVoteWindowS = 5.0;
constexpr std::size_t kVotePeaks = 255;
constexpr double kMiddleTolerance = 0.5;  // part of a window that must lie in a passage

/// What structure and harmony are judged by.
const PitchMatch& notesOf(const AlignedTrack& a) {
    return a.notes;
}
float chordsOf(const AlignedTrack& a) {
    return a.chords.chain;
}

/// All peaks of the query in a passage.
VoteWindow passagePeaks(const TrackFeatures& query, double beginS, double endS) {
    VoteWindow window{beginS, {}};
    for (const SpectralPeak& p : query.peaks) {
        const double time = p.frame * kPeakHopS;
        if (time < beginS || time >= endS) continue;
        window.peaks.push_back({static_cast<float>(time - beginS), p.bin});
    }
    return window;
}

/// How many more of the peaks meet one of the track's along a diagonal than would anywhere.
double excessAlong(const VoteWindow& window, const PeakRows& rows, const Warp& warp, double baseS) {
    double excess = 0.0;
    for (const TimedPeak& peak : window.peaks) {
        const int bin = static_cast<int>(peak.bin) - warp.shiftBins;
        if (bin < 0 || bin >= kLogBins) continue;
        excess -= static_cast<double>(rows.density(bin));
        const auto frame =
            std::lround((baseS + static_cast<double>(peak.timeS) * warp.speed) / rows.hopS());
        if (frame >= 0 && frame < rows.frames() && rows.meets(bin, frame)) excess += 1.0;
    }
    return excess;
}

/// Where a track comes closest to a passage, by its peaks: under its best warp, from wherever the
/// passage's strongest stretch puts it.
struct ClosestPlace {
    double excess = std::numeric_limits<double>::lowest();
    RecordingPassage passage;
};
ClosestPlace closestPlace(const TrackFeatures& query, const VoteWindow& all, double endS,
                          const AlignedTrack& rival) {
    const PeakRows& rows = rival.track->rows;
    ClosestPlace best;
    for (const Warp& warp : {rival.recording.warp, rival.coarse.warp}) {
        for (double start = all.beginS; start < endS - 0.5; start += kVoteWindowS) {
            const double end = std::min(endS, start + kVoteWindowS);
            const auto windows = voteWindows(query, start, end, end - start, endS, kVotePeaks);
            const Vote found = vote(windows.front().peaks, rows, warp, end - start);
            const double base =
                static_cast<double>(found.offsetS) - (start - all.beginS) * warp.speed;
            const double excess = excessAlong(all, rows, warp, base);
            if (excess > best.excess) best = {excess, {all.beginS, endS, base, warp}};
        }
    }
    return best;
}

void keepBest(std::vector<RivalScore>& rivals) {
    std::stable_sort(rivals.begin(), rivals.end(), [](const RivalScore& a, const RivalScore& b) {
        return a.value - a.expected > b.value - b.expected;
    });
    rivals.resize(std::min(rivals.size(), kWeighedRivals));
}

WeighedPassage weighRecording(const TrackFeatures& query, const AlignedTrack& claim,
                              const RecordingPassage& p, std::span<const AlignedTrack> aligned) {
    const PassageProof& proof = p.proof;
    WeighedPassage out{claim.candidate,
                       Facet::Recording,
                       p.queryBeginS,
                       p.queryEndS,
                       proof.agreement,
                       proof.cells,
                       proof.agreementElsewhere,
                       proof.agreementSpread,
                       {}};
    std::vector<const AlignedTrack*> others;
    for (const AlignedTrack& a : aligned) {
        if (a.alignedRecording && a.candidate != claim.candidate) others.push_back(&a);
    }
    std::stable_sort(others.begin(), others.end(), [](const auto* a, const auto* b) {
        return a->recording.score > b->recording.score;
    });
    others.resize(std::min(others.size(), kVotingRivals));
    const VoteWindow window = passagePeaks(query, p.queryBeginS, p.queryEndS);
    std::vector<ClosestPlace> places;
    for (const AlignedTrack* other : others)
        places.push_back(closestPlace(query, window, p.queryEndS, *other));
    std::vector<std::size_t> order(others.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return places[a].excess > places[b].excess;
    });
    order.resize(std::min(order.size(), kWeighedRivals));
    for (const std::size_t i : order) {
        const PreparedTrack& track = *others[i]->track;
        const PassageProof found =
            proofByLevels(places[i].passage, query, track.features, track.rows);
        out.rivals.push_back({others[i]->candidate, found.agreement, found.agreementElsewhere});
    }
    keepBest(out.rivals);
    return out;
}

/// Mean z of the windows of which at least half lies between beginS and endS; nothing without one.
std::optional<double> meanZ(const PitchMatch& match, double beginS, double endS) {
    double sum = 0.0, count = 0.0;
    for (const PitchWindowMatch& w : match.windows) {
        const double overlap = std::min(endS, w.queryEndS) - std::max(beginS, w.queryBeginS);
        if (overlap < kMiddleTolerance * (w.queryEndS - w.queryBeginS)) continue;
        sum += static_cast<double>(w.z);
        count += 1.0;
    }
    if (count == 0.0) return std::nullopt;
    return sum / count;
}

std::optional<WeighedPassage> weighStructure(const AlignedTrack& claim, double beginS, double endS,
                                             std::span<const AlignedTrack> aligned) {
    const auto own = meanZ(notesOf(claim), beginS, endS);
    if (!own) return std::nullopt;
    WeighedPassage out{claim.candidate, Facet::Structure, beginS, endS, *own, 0.0, 0.0, 1.0, {}};
    for (const AlignedTrack& a : aligned) {
        if (a.candidate == claim.candidate) continue;
        if (const auto z = meanZ(notesOf(a), beginS, endS)) {
            out.rivals.push_back({a.candidate, *z, 0.0});
        }
    }
    keepBest(out.rivals);
    return out;
}

WeighedPassage weighHarmony(const AlignedTrack& claim, const QueryBlock& block,
                            std::span<const AlignedTrack> aligned) {
    WeighedPassage out;
    out.candidate = claim.candidate;
    out.facet = Facet::Harmony;
    out.queryBeginS = block.beginS;
    out.queryEndS = block.endS;
    out.value = static_cast<double>(chordsOf(claim));
    out.deviation = std::numbers::sqrt2;  // of the chain and of its detail, one each
    for (const AlignedTrack& a : aligned) {
        if (a.candidate == claim.candidate) continue;
        out.rivals.push_back({a.candidate, static_cast<double>(chordsOf(a)), 0.0});
    }
    keepBest(out.rivals);
    return out;
}

/// The stretch that the claim's windows cover which stand out at all.
std::optional<std::array<double, 2>> structureSpan(const AlignedTrack& claim) {
    std::optional<std::array<double, 2>> span;
    for (const PitchWindowMatch& w : notesOf(claim).windows) {
        if (w.z < kCountedZ) continue;
        if (!span) span = std::array{w.queryBeginS, w.queryEndS};
        (*span)[0] = std::min((*span)[0], w.queryBeginS);
        (*span)[1] = std::max((*span)[1], w.queryEndS);
    }
    return span;
}

}  // namespace

std::vector<WeighedPassage> weighBlock(const TrackFeatures& query, const BlockResult& result,
                                       std::span<const AlignedTrack> aligned) {
    std::vector<WeighedPassage> out;
    for (std::size_t k = 0; k < result.claims.size(); ++k) {
        const AlignedTrack& claim = result.claims[k];
        const auto row = static_cast<Eigen::Index>(k);
        if (result.shares.recording.row(row).sum() > 0.0) {
            for (const RecordingPassage& p : claim.recording.passages) {
                if (p.proof.cells > 0.0) out.push_back(weighRecording(query, claim, p, aligned));
            }
        }
        if (result.shares.structure.row(row).sum() > 0.0) {
            const auto span = structureSpan(claim);
            const double end = span ? std::min((*span)[1], result.block.endS) : 0.0;
            const auto weighed =
                span ? weighStructure(claim, (*span)[0], end, aligned) : std::nullopt;
            if (weighed) out.push_back(*weighed);
        }
        if (result.shares.harmony.row(row).sum() > 0.0) {
            out.push_back(weighHarmony(claim, result.block, aligned));
        }
    }
    return out;
}

}  // namespace tributary
