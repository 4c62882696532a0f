#include "core/attribution/weigh.h"

#include <algorithm>
#include <cmath>
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

struct Count {
    double hits = 0.0, outOf = 0.0, expected = 0.0, variance = 0.0;
};

/// How many of the peaks meet one of the track's along a diagonal, and how many would anywhere.
Count countAlong(const VoteWindow& window, const PeakRows& rows, const Warp& warp, double baseS) {
    Count out;
    for (const TimedPeak& peak : window.peaks) {
        out.outOf += 1.0;
        const int bin = static_cast<int>(peak.bin) - warp.shiftBins;
        if (bin < 0 || bin >= kLogBins) continue;
        const auto chance = static_cast<double>(rows.density(bin));
        out.expected += chance;
        out.variance += chance * (1.0 - chance);
        const auto frame =
            std::lround((baseS + static_cast<double>(peak.timeS) * warp.speed) / rows.hopS());
        if (frame < 0 || frame >= rows.frames()) continue;
        if (rows.meets(bin, frame)) out.hits += 1.0;
    }
    return out;
}

/// The most that a track reaches in a passage: under its best warp, from wherever the passage's
/// strongest stretch puts it.
Count bestCount(const TrackFeatures& query, const VoteWindow& all, double endS,
                const AlignedTrack& rival) {
    const PeakRows& rows = rival.track->rows;
    Count best;
    for (const Warp& warp : {rival.recording.warp, rival.coarse.warp}) {
        for (double start = all.beginS; start < endS - 0.5; start += kVoteWindowS) {
            const double end = std::min(endS, start + kVoteWindowS);
            const auto windows = voteWindows(query, start, end, end - start, endS, kVotePeaks);
            const Vote found = vote(windows.front().peaks, rows, warp, end - start);
            const double base =
                static_cast<double>(found.offsetS) - (start - all.beginS) * warp.speed;
            const Count count = countAlong(all, rows, warp, base);
            if (count.outOf == 0.0 || count.hits - count.expected > best.hits - best.expected) {
                best = count;
            }
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
    const VoteWindow window = passagePeaks(query, p.queryBeginS, p.queryEndS);
    const Count own = countAlong(window, claim.track->rows, p.warp, p.sourceBeginS);
    WeighedPassage out{
        claim.candidate, Facet::Recording, p.queryBeginS,           p.queryEndS, own.hits,
        own.outOf,       own.expected,     std::sqrt(own.variance), {}};
    std::vector<const AlignedTrack*> others;
    for (const AlignedTrack& a : aligned) {
        if (a.alignedRecording && a.candidate != claim.candidate) others.push_back(&a);
    }
    std::stable_sort(others.begin(), others.end(), [](const auto* a, const auto* b) {
        return a->recording.score > b->recording.score;
    });
    others.resize(std::min(others.size(), kVotingRivals));
    for (const AlignedTrack* other : others) {
        const Count count = bestCount(query, window, p.queryEndS, *other);
        out.rivals.push_back({other->candidate, count.hits, count.expected});
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
    WeighedPassage out{claim.candidate,
                       Facet::Harmony,
                       block.beginS,
                       block.endS,
                       static_cast<double>(chordsOf(claim)),
                       0.0,
                       0.0,
                       1.0,
                       {}};
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
                out.push_back(weighRecording(query, claim, p, aligned));
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
