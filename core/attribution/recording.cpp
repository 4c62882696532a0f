#include "core/attribution/recording.h"

#include <algorithm>
#include <cmath>

#include "core/attribution/recording_passages.h"

namespace tributary {
namespace {

constexpr float kLeastStrength = 1.0F;  // of the best window of a passage
constexpr float kBestOfChance = 6.5F;
constexpr double kLeastScore = 0.035;  // of a passage that is kept beside better ones
constexpr int kMostSteps = 4;          // from the warps around a coarse one on to the best
constexpr float kBetterWarp = 1.01F;   // more coincidences by this factor make another warp better
constexpr double kFragmentS = 1.6;  // windows that look for what else a proven source has in here
constexpr double kFragmentHopS = 0.8;
constexpr double kLeastFragmentScore = 0.065;
constexpr float kAsGood = 0.97F;     // of the coincidences: the simpler warp is taken
constexpr double kNearlyOne = 0.04;  // a speed that short passages hardly tell from 1

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

/// The passages of an alignment whose strongest windows stand out.
std::vector<RecordingPassage> passagesOf(const Alignment& alignment, const PassagePair& pair) {
    std::vector<RecordingPassage> passages;
    for (const auto& group : alignment.groups) {
        if (group.front().strength < kLeastStrength) continue;
        passages.push_back(proven(passageAlong(pair, alignment.warp, group.front().baseS), pair));
    }
    return withoutOverlaps(std::move(passages), pair);
}

/// Adds the passage of a lead. Where that is the surest, the source is heard as high and
/// as fast as there.
void addLead(const RecordingPassage& lead, const PassagePair& pair, RecordingMatch& match) {
    if (lead.proof.agreement <= 0.0) return;
    RecordingPassage p = lead;
    p.queryEndS = std::min(pair.endS, lead.queryEndS);
    p = proven(p, pair);
    const double score = scoreOf(p.proof);
    if (score < kLeastScore) return;
    const bool surest =
        std::all_of(match.passages.begin(), match.passages.end(),
                    [&](const RecordingPassage& q) { return scoreOf(q.proof) < score; });
    if (surest) match.warp = p.warp;
    match.passages.push_back(p);
    match.passages = withoutOverlaps(std::move(match.passages), pair);
}

/// Adds what else of a proven source is in the block, as high and as fast: pieces of a second or
/// two in any order, of which a window of votes holds several and finds one.
void addFragments(const PassagePair& pair, std::size_t mostPeaks, RecordingMatch& match) {
    const auto windows =
        voteWindows(pair.query, pair.beginS, pair.endS, kFragmentS, kFragmentHopS, mostPeaks);
    const Alignment alignment = alignUnder(match.warp, windows, pair.rows, kFragmentS);
    const auto covered = [&](const RecordingPassage& f) {
        double both = 0.0;
        for (const RecordingPassage& p : match.passages) {
            both += std::max(
                0.0, std::min(p.queryEndS, f.queryEndS) - std::max(p.queryBeginS, f.queryBeginS));
        }
        return both > 0.5 * (f.queryEndS - f.queryBeginS);
    };
    std::vector<RecordingPassage> all = match.passages;
    for (const RecordingPassage& f : passagesOf(alignment, pair)) {
        if (!covered(f) && scoreOf(f.proof) >= kLeastFragmentScore) all.push_back(f);
    }
    match.passages = withoutOverlaps(std::move(all), pair);
}

}  // namespace

std::vector<PassageProof> proofsOf(std::span<const RecordingPassage> passages) {
    std::vector<PassageProof> out;
    for (const RecordingPassage& p : passages) out.push_back(p.proof);
    return out;
}

RecordingMatch alignRecording(const TrackFeatures& query, double beginS, double endS,
                              const TrackFeatures& track, const PeakRows& rows,
                              const RecordingScore& coarse, const RecordingPassage& lead,
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
    const PassagePair pair{query, beginS, endS, track, rows};
    RecordingMatch match{score, best.warp, passagesOf(best, pair)};
    addLead(lead, pair, match);
    std::erase_if(match.passages,
                  [](const RecordingPassage& p) { return scoreOf(p.proof) < kLeastScore; });
    if (scoreTogether(proofsOf(match.passages)) > kEvenScore) {
        addFragments(pair, settings.fineVotePeaks, match);
    }
    return match;
}

}  // namespace tributary
