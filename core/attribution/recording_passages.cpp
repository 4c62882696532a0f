#include "core/attribution/recording_passages.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace tributary {
namespace {

constexpr double kShortestPassageS = 1.0;
constexpr double kCellS = 0.25;  // resolution of a passage's ends
constexpr float kPartOfExcess = 0.4F;
constexpr float kHitMargin = 0.06F;        // a cell belongs to a passage if this much above chance
constexpr double kReachS = 4.0;            // ends are sought so far around a passage
constexpr double kPromisingMargin = 0.03;  // of a passage whose ends are worth seeking

/// By cell of a block: how many of the query's peaks there are, and by how many more than by chance
/// they coincide along a diagonal.
struct Coincidences {
    std::vector<float> peaks, excess;
};

Coincidences coincidencesAlong(const PassagePair& pair, const Warp& warp, double baseS) {
    const double beginS = pair.beginS, endS = pair.endS;
    const PeakRows& rows = pair.rows;
    const auto cells = static_cast<std::size_t>(std::ceil((endS - beginS) / kCellS));
    Coincidences out{std::vector<float>(cells, 0.0F), std::vector<float>(cells, 0.0F)};
    for (const SpectralPeak& peak : pair.query.peaks) {
        const double time = peak.frame * kPeakHopS;
        const int bin = peak.bin - warp.shiftBins;
        if (time < beginS || time >= endS || bin < 0 || bin >= kLogBins) continue;
        const auto frame = std::lround((baseS + time * warp.speed) / rows.hopS());
        if (frame < 0 || frame >= rows.frames()) continue;
        const auto cell = std::min(cells - 1, static_cast<std::size_t>((time - beginS) / kCellS));
        out.peaks[cell] += 1.0F;
        out.excess[cell] += (rows.meets(bin, frame) ? 1.0F : 0.0F) - rows.density(bin);
    }
    return out;
}

/// Cells [first, last).
struct Stretch {
    std::size_t first = 0, last = 0;
};

/// The stretch with the largest sum of what was met − part · what could be (Kadane's scan).
Stretch bestStretch(std::span<const float> all, std::span<const float> met, float part) {
    Stretch out;
    float best = 0.0F, running = 0.0F;
    std::size_t first = 0;
    for (std::size_t cell = 0; cell < all.size(); ++cell) {
        if (running <= 0.0F) {
            running = 0.0F;
            first = cell;
        }
        running += met[cell] - part * all[cell];
        if (running > best) {
            best = running;
            out = {first, cell + 1};
        }
    }
    return out;
}

float meanExcess(const Coincidences& c, const Stretch& s) {
    float excess = 0.0F, peaks = 0.0F;
    for (std::size_t cell = s.first; cell < s.last; ++cell) {
        excess += c.excess[cell];
        peaks += c.peaks[cell];
    }
    return peaks > 0.0F ? excess / peaks : 0.0F;
}

/// The stretch around a passage, on its diagonal, in which the levels keep their gain: peaks place
/// the ends of a quiet loop roughly.
RecordingPassage endsByLevels(const RecordingPassage& p, const PassagePair& pair) {
    RecordingPassage out = p;
    out.queryBeginS = std::max(pair.beginS, p.queryBeginS - kReachS);
    out.queryEndS = std::min(pair.endS, p.queryEndS + kReachS);
    out.sourceBeginS += (out.queryBeginS - p.queryBeginS) * p.warp.speed;
    const Placement around = placementOf(out);
    const GainFit fit =
        gainFit(pair.query, levelsUnder(out, pair.track, 0, p.proof.thirds), around);
    const double part = p.proof.agreement - 0.5 * p.proof.gainMargin;
    const Stretch kept = bestStretch(fit.cells, fit.agreeing, static_cast<float>(part));
    const auto timeOf = [&](std::size_t frame) {
        return static_cast<double>(around.first + static_cast<Eigen::Index>(frame)) * kChromaHopS;
    };
    const double begin = std::max(out.queryBeginS, timeOf(kept.first));
    out.sourceBeginS += (begin - out.queryBeginS) * p.warp.speed;
    out.queryBeginS = begin;
    out.queryEndS = std::min(out.queryEndS, timeOf(kept.last));
    return out;
}

}  // namespace

RecordingPassage passageAlong(const PassagePair& pair, const Warp& warp, double baseS) {
    const Coincidences c = coincidencesAlong(pair, warp, baseS);
    const Stretch rough = bestStretch(c.peaks, c.excess, kHitMargin);
    Stretch exact =
        bestStretch(c.peaks, c.excess, std::max(kHitMargin, kPartOfExcess * meanExcess(c, rough)));
    // The first and last moments of a clip have fewer peaks.
    if (rough.first == 0 && exact.first == 1) exact.first = 0;
    if (rough.last == c.peaks.size() && exact.last + 1 == rough.last) exact.last = rough.last;
    RecordingPassage p;
    p.queryBeginS = pair.beginS + static_cast<double>(exact.first) * kCellS;
    p.queryEndS = std::min(pair.endS, pair.beginS + static_cast<double>(exact.last) * kCellS);
    p.sourceBeginS = baseS + p.queryBeginS * warp.speed;
    p.warp = warp;
    return p;
}

RecordingPassage proven(RecordingPassage p, const PassagePair& pair) {
    p.proof = pair.proof(p);
    if (p.proof.gainMargin < kPromisingMargin) return p;
    RecordingPassage other = endsByLevels(p, pair);
    if (other.queryEndS - other.queryBeginS < kShortestPassageS) return p;
    other.proof = pair.proof(other);
    return scoreOf(other.proof) > scoreOf(p.proof) ? other : p;
}

std::vector<RecordingPassage> withoutOverlaps(std::vector<RecordingPassage> passages,
                                              const PassagePair& pair) {
    std::stable_sort(passages.begin(), passages.end(), [](const auto& a, const auto& b) {
        return scoreOf(a.proof) > scoreOf(b.proof);
    });
    std::vector<RecordingPassage> kept;
    for (RecordingPassage p : passages) {
        bool shortened = false;
        for (const RecordingPassage& other : kept) {
            const bool overlaps =
                p.queryBeginS < other.queryEndS && other.queryBeginS < p.queryEndS;
            if (!overlaps) continue;
            shortened = true;
            const double before = other.queryBeginS - p.queryBeginS;
            const double after = p.queryEndS - other.queryEndS;
            if (before >= after) {
                p.queryEndS = other.queryBeginS;
            } else {
                p.sourceBeginS += (other.queryEndS - p.queryBeginS) * p.warp.speed;
                p.queryBeginS = other.queryEndS;
            }
        }
        if (p.queryEndS - p.queryBeginS < kShortestPassageS) continue;
        if (shortened) p.proof = pair.proof(p);
        kept.push_back(p);
    }
    std::stable_sort(kept.begin(), kept.end(),
                     [](const auto& a, const auto& b) { return a.queryBeginS < b.queryBeginS; });
    return kept;
}

}  // namespace tributary
