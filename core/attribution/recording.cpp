#include "core/attribution/recording.h"

#include <algorithm>
#include <cmath>

namespace tributary {
namespace {

constexpr float kLeastStrength = 1.0F;  // of the best window of a passage
constexpr float kBestOfChance = 6.5F;
constexpr double kShortestPassageS = 1.0;
constexpr double kLeastScore = 0.49;  // of a passage that is kept beside better ones
constexpr int kMostSteps = 4;         // from the warps around a coarse one on to the best
constexpr float kBetterWarp = 1.01F;  // more coincidences by this factor make another warp better
constexpr double kFragmentS = 1.6;    // windows that look for what else a proven source has in here
constexpr double kFragmentHopS = 0.8;
constexpr double kLeastFragmentScore = 0.9;
constexpr float kAsGood = 0.97F;     // of the coincidences: the simpler warp is taken
constexpr double kNearlyOne = 0.04;  // a speed that short passages hardly tell from 1
constexpr double kCellS = 0.25;      // resolution of a passage's ends
constexpr float kPartOfExcess = 0.4F;
constexpr float kHitMargin = 0.06F;  // a cell belongs to a passage if this much above chance

struct WindowVote {
    double baseS;  // source time of query time 0 under the warp
    float strength;
    float excess;  // coinciding peaks beyond what chance's best offset reaches
    std::size_t window;
};

/// How far a vote stands out, from its surroundings or, in a track that repeats itself, from the
/// track as a whole; 0 where chance would do as well.
float strengthOf(const Vote& v) {
    return std::max({0.0F, v.margin - kChanceMargin, 0.5F * (v.z - kChanceZ)});
}

/// Coincidences of the best offset beyond kBestOfChance deviations, from the Poisson mean that its
/// z and count tell.
float excessOf(const Vote& v) {
    const float root = std::sqrt(v.z * v.z + 4.0F * (static_cast<float>(v.count) + 1.0F));
    const float deviation = 0.5F * (root - v.z);  // √(mean + 1)
    return std::max(0.0F, v.z - kBestOfChance) * deviation;
}

/// Windows whose base agrees, strongest first.
std::vector<std::vector<WindowVote>> agreeing(std::vector<WindowVote> votes) {
    std::sort(votes.begin(), votes.end(), [](const WindowVote& a, const WindowVote& b) {
        return a.strength != b.strength ? a.strength > b.strength : a.window < b.window;
    });
    std::vector<std::vector<WindowVote>> groups;
    for (const WindowVote& v : votes) {
        const auto group = std::find_if(groups.begin(), groups.end(), [&](const auto& g) {
            return std::abs(g.front().baseS - v.baseS) < kAgreementS;
        });
        if (group == groups.end()) {
            groups.push_back({v});
        } else {
            group->push_back(v);
        }
    }
    return groups;
}

float groupScore(const std::vector<WindowVote>& group) {
    float sum = 0.0F;
    for (const WindowVote& v : group) sum += v.strength * v.strength;
    return group.size() > 1 ? sum : kAloneWeight * sum;
}

/// Peaks that coincide along the group's diagonal beyond what the best of chance offsets reach, in
/// windows that stand out at all: largest under the right warp, also where a track repeats itself.
float groupExcess(const std::vector<WindowVote>& group) {
    float sum = 0.0F;
    for (const WindowVote& v : group) sum += v.strength > 0.0F ? v.excess : 0.0F;
    return group.size() > 1 ? sum : kAloneWeight * sum;
}

struct Alignment {
    float score = -1.0F;
    float excess = -1.0F;
    Warp warp;
    std::vector<std::vector<WindowVote>> groups;
};

Alignment alignUnder(const Warp& warp, std::span<const VoteWindow> windows, const PeakRows& rows,
                     double windowS) {
    std::vector<WindowVote> votes;
    for (std::size_t w = 0; w < windows.size(); ++w) {
        const Vote v = vote(windows[w].peaks, rows, warp, windowS);
        votes.push_back(
            {v.offsetS - windows[w].beginS * warp.speed, strengthOf(v), excessOf(v), w});
    }
    Alignment out{0.0F, 0.0F, warp, agreeing(std::move(votes))};
    for (const auto& group : out.groups) {
        out.score += groupScore(group);
        out.excess += groupExcess(group);
    }
    return out;
}

struct Neighbourhood {
    float score = 0.0F;  ///< the best of all warps tried
    Alignment best;      ///< under the warp with the most coincidences
};

/// Warps around one of the coarse grid, and from the best of them on for as long as it gets better,
/// at steps that a window of votes can still tell apart.
Neighbourhood searchAround(const Warp& around, std::span<const VoteWindow> windows,
                           const PeakRows& rows, double windowS) {
    Neighbourhood n;
    const auto consider = [&](const Warp& warp) {
        Alignment a = alignUnder(warp, windows, rows, windowS);
        n.score = std::max(n.score, a.score);
        if (a.excess > kBetterWarp * n.best.excess) n.best = std::move(a);
    };
    for (const int bins : {0, -1, 1}) {
        for (const double factor : {1.0, 0.98, 1.02, 0.96, 1.04}) {
            consider({around.shiftBins + bins, around.speed * factor});
        }
    }
    for (int step = 0; step < kMostSteps; ++step) {
        const Warp middle = n.best.warp;
        for (const double factor : {0.99, 1.01})
            consider({middle.shiftBins, middle.speed * factor});
        if (n.best.warp == middle) break;
    }
    return n;
}

/// The same alignment at the source's own speed or in its own tuning, where that fits about as
/// well: a piece of a second or two is met as often a few percent faster, and explained worse.
Alignment simplest(Alignment best, std::span<const VoteWindow> windows, const PeakRows& rows,
                   double windowS) {
    constexpr int kBinsPerSemitone = kBinsPerOctave / 12;
    const int tuned =
        static_cast<int>(std::lround(best.warp.shiftBins / static_cast<double>(kBinsPerSemitone))) *
        kBinsPerSemitone;
    const double speed = std::abs(best.warp.speed - 1.0) < kNearlyOne ? 1.0 : best.warp.speed;
    for (const Warp& warp : {Warp{tuned, speed}, Warp{best.warp.shiftBins, speed}}) {
        if (warp == best.warp) break;
        Alignment a = alignUnder(warp, windows, rows, windowS);
        if (a.excess >= kAsGood * best.excess) return a;
    }
    return best;
}

/// By cell of a block: how many of the query's peaks there are, and by how many more than by chance
/// they coincide along a diagonal.
struct Coincidences {
    std::vector<float> peaks, excess;
};

Coincidences coincidencesAlong(const TrackFeatures& query, double beginS, double endS,
                               const PeakRows& rows, const Warp& warp, double baseS) {
    const auto cells = static_cast<std::size_t>(std::ceil((endS - beginS) / kCellS));
    Coincidences out{std::vector<float>(cells, 0.0F), std::vector<float>(cells, 0.0F)};
    for (const SpectralPeak& peak : query.peaks) {
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

/// The stretch with the largest sum of excess − margin · peaks (Kadane's scan).
Stretch bestStretch(const Coincidences& c, float margin) {
    Stretch out;
    float best = 0.0F, running = 0.0F;
    std::size_t first = 0;
    for (std::size_t cell = 0; cell < c.peaks.size(); ++cell) {
        if (running <= 0.0F) {
            running = 0.0F;
            first = cell;
        }
        running += c.excess[cell] - margin * c.peaks[cell];
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

/// Where along the diagonal peaks coincide more than by chance. A passage that fits well ends where
/// it begins to fit badly: what would do for a loop under louder music is not enough to go on
/// there.
RecordingPassage passageAlong(const TrackFeatures& query, double beginS, double endS,
                              const PeakRows& rows, const Warp& warp, double baseS) {
    const Coincidences c = coincidencesAlong(query, beginS, endS, rows, warp, baseS);
    const Stretch rough = bestStretch(c, kHitMargin);
    Stretch exact = bestStretch(c, std::max(kHitMargin, kPartOfExcess * meanExcess(c, rough)));
    // The first and last moments of a clip have fewer peaks.
    if (rough.first == 0 && exact.first == 1) exact.first = 0;
    if (rough.last == c.peaks.size() && exact.last + 1 == rough.last) exact.last = rough.last;
    RecordingPassage p;
    p.queryBeginS = beginS + static_cast<double>(exact.first) * kCellS;
    p.queryEndS = std::min(endS, beginS + static_cast<double>(exact.last) * kCellS);
    p.sourceBeginS = baseS + p.queryBeginS * warp.speed;
    p.warp = warp;
    return p;
}

/// A moment of the query is one moment of the source: where a source that repeats itself fits
/// twice, the stronger passage keeps the time, and of the other what is left at its longer end. By
/// query time.
std::vector<RecordingPassage> withoutOverlaps(std::vector<RecordingPassage> passages) {
    std::stable_sort(passages.begin(), passages.end(),
                     [](const auto& a, const auto& b) { return a.score > b.score; });
    std::vector<RecordingPassage> kept;
    for (RecordingPassage p : passages) {
        for (const RecordingPassage& other : kept) {
            const bool overlaps =
                p.queryBeginS < other.queryEndS && other.queryBeginS < p.queryEndS;
            if (!overlaps) continue;
            const double before = other.queryBeginS - p.queryBeginS;
            const double after = p.queryEndS - other.queryEndS;
            if (before >= after) {
                p.queryEndS = other.queryBeginS;
            } else {
                p.sourceBeginS += (other.queryEndS - p.queryBeginS) * p.warp.speed;
                p.queryBeginS = other.queryEndS;
            }
        }
        if (p.queryEndS - p.queryBeginS >= kShortestPassageS) kept.push_back(p);
    }
    std::stable_sort(kept.begin(), kept.end(),
                     [](const auto& a, const auto& b) { return a.queryBeginS < b.queryBeginS; });
    return kept;
}

/// The passages of an alignment whose strongest windows stand out.
std::vector<RecordingPassage> passagesOf(const Alignment& alignment, const TrackFeatures& query,
                                         double beginS, double endS, const PeakRows& rows) {
    std::vector<RecordingPassage> passages;
    for (const auto& group : alignment.groups) {
        if (group.front().strength < kLeastStrength) continue;
        RecordingPassage p =
            passageAlong(query, beginS, endS, rows, alignment.warp, group.front().baseS);
        p.score = groupScore(group);
        passages.push_back(p);
    }
    return withoutOverlaps(std::move(passages));
}

/// Adds what else of a proven source is in the block, as high and as fast: pieces of a second or
/// two in any order, of which a window of votes holds several and finds one.
void addFragments(const TrackFeatures& query, const WhitenedPower& levels, double beginS,
                  double endS, const TrackFeatures& track, const PeakRows& rows,
                  std::size_t mostPeaks, RecordingMatch& match) {
    const auto windows = voteWindows(query, beginS, endS, kFragmentS, kFragmentHopS, mostPeaks);
    const Alignment alignment = alignUnder(match.warp, windows, rows, kFragmentS);
    const auto covered = [&](const RecordingPassage& f) {
        double both = 0.0;
        for (const RecordingPassage& p : match.passages) {
            both += std::max(
                0.0, std::min(p.queryEndS, f.queryEndS) - std::max(p.queryBeginS, f.queryBeginS));
        }
        return both > 0.5 * (f.queryEndS - f.queryBeginS);
    };
    std::vector<RecordingPassage> all = match.passages;
    for (RecordingPassage& f : passagesOf(alignment, query, beginS, endS, rows)) {
        if (covered(f)) continue;
        f.proof = proofOf(f, query, levels, track, rows);
        if (scoreOf(f.proof) >= kLeastFragmentScore) all.push_back(f);
    }
    match.passages = withoutOverlaps(std::move(all));
}

}  // namespace

std::vector<PassageProof> proofsOf(std::span<const RecordingPassage> passages) {
    std::vector<PassageProof> out;
    for (const RecordingPassage& p : passages) out.push_back(p.proof);
    return out;
}

RecordingMatch alignRecording(const TrackFeatures& query, const WhitenedPower& levels,
                              double beginS, double endS, const TrackFeatures& track,
                              const PeakRows& rows, const RecordingScore& coarse,
                              const AttributionSettings& settings) {
    const auto windows = voteWindows(query, beginS, endS, settings.voteWindowS,
                                     settings.fineVoteHopS, settings.fineVotePeaks);
    std::vector<Warp> starts;
    for (const Warp& warp : {coarse.warp, coarse.second, coarse.looseWarp, coarse.steadyWarp}) {
        if (std::find(starts.begin(), starts.end(), warp) == starts.end()) starts.push_back(warp);
    }
    Alignment best;
    float score = -1.0F;
    for (const Warp& around : starts) {
        const Neighbourhood n = searchAround(around, windows, rows, settings.voteWindowS);
        if (n.score > score) {
            score = n.score;
            best = n.best;
        }
    }
    best = simplest(std::move(best), windows, rows, settings.voteWindowS);
    RecordingMatch match{score, best.warp, passagesOf(best, query, beginS, endS, rows)};
    for (RecordingPassage& p : match.passages) p.proof = proofOf(p, query, levels, track, rows);
    std::erase_if(match.passages,
                  [](const RecordingPassage& p) { return scoreOf(p.proof) < kLeastScore; });
    if (scoreTogether(proofsOf(match.passages)) > kEvenScore) {
        addFragments(query, levels, beginS, endS, track, rows, settings.fineVotePeaks, match);
    }
    return match;
}

}  // namespace tributary
