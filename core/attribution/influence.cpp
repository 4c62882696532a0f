#include "core/attribution/influence.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>

#include "core/base/random.h"

namespace tributary {
namespace {

constexpr std::size_t kBootstrapRun = 3;  // cells drawn together
constexpr double kModelError = 0.10;
constexpr double kJoinGapS = 1.5;  // passages of one diagonal closer than this are one
constexpr double kJoinSourceS = 0.4;
constexpr double kJoinPitchSourceS = 1.5;
constexpr double kLoopGapS = 1.5;     // between one round of a loop and the next
constexpr double kLoopOverlap = 0.5;  // of the shorter round's source
constexpr double kLoopSemitones = 0.4;
constexpr double kLoopSpeed = 0.03;
constexpr float kLeastWindowZ = 1.0F;
constexpr double kLeastMeanShare = 0.1;  // of a passage of structure
constexpr double kLeastPart = 0.1;       // of a source's share: a kind with less is not claimed

struct Collected {
    std::array<std::vector<double>, 3> cells;  // recording, structure, harmony by cell
    double probability = 0.0;
    std::vector<Passage> passages;
};

/// Normal deviate (Box & Muller 1958).
double normal(Random& random) {
    const double u = 1.0 - random.uniform();
    return std::sqrt(-2.0 * std::log(u)) * std::cos(2.0 * std::numbers::pi * random.uniform());
}

std::array<double, 2> bootstrapInterval(const std::vector<double>& shares,
                                        const std::vector<double>& weights, int rounds,
                                        Random random) {
    const std::size_t cells = shares.size();
    const std::size_t runs = (cells + kBootstrapRun - 1) / kBootstrapRun;
    std::vector<double> means;
    for (int r = 0; r < rounds; ++r) {
        double sum = 0.0;
        double weight = 0.0;
        for (std::size_t run = 0; run < runs; ++run) {
            const auto start = static_cast<std::size_t>(random.below(static_cast<int>(cells)));
            for (std::size_t i = 0; i < kBootstrapRun; ++i) {
                const std::size_t cell = (start + i) % cells;
                sum += shares[cell] * weights[cell];
                weight += weights[cell];
            }
        }
        const double mean = weight > 0.0 ? sum / weight : 0.0;
        means.push_back(std::min(1.0, mean * std::exp(kModelError * normal(random))));
    }
    std::sort(means.begin(), means.end());
    const auto at = [&](double q) {
        return means[static_cast<std::size_t>(q * static_cast<double>(means.size() - 1))];
    };
    return {at(0.025), at(0.975)};
}

/// Of a claim's composition, of the block's cells from `beginS` to `endS`.
double meanStructureShare(const BlockResult& b, std::size_t k, double beginS, double endS) {
    const auto cell = [&](double s) { return (s - b.block.beginS) / b.shares.cellS; };
    const auto shares = b.shares.structure.row(static_cast<Eigen::Index>(k));
    const auto first = std::max<Eigen::Index>(0, static_cast<Eigen::Index>(cell(beginS)));
    const auto last =
        std::min<Eigen::Index>(shares.size(), static_cast<Eigen::Index>(std::ceil(cell(endS))));
    return last > first ? shares.segment(first, last - first).mean() : 0.0;
}

void addRecordingPassages(const TrackFeatures& query, const AlignedTrack& claim,
                          std::vector<Passage>& out) {
    const double tuning = (query.tuningCents - claim.track->features.tuningCents) / 100.0;
    for (const RecordingPassage& p : claim.recording.passages) {
        const double length = (p.queryEndS - p.queryBeginS) * p.warp.speed;
        const double begin = std::max(0.0, p.sourceBeginS);
        out.push_back({Facet::Recording, p.queryBeginS, p.queryEndS, begin,
                       std::min(claim.track->features.durationS, p.sourceBeginS + length),
                       p.warp.shiftBins * 12.0 / kBinsPerOctave + tuning, p.warp.speed,
                       claim.pRecording});
    }
}

/// Only windows in which the decomposition gave the claim's composition a share: beside its own
/// recording it has none.
void addStructurePassages(const BlockResult& b, std::size_t k, std::vector<Passage>& out) {
    const AlignedTrack& claim = b.claims[k];
    const PitchMatch& m = claim.notes;
    for (const PitchWindowMatch& w : m.windows) {
        const double end = std::min(b.block.endS, w.queryEndS);
        if (w.z < kLeastWindowZ || end <= w.queryBeginS) continue;
        if (meanStructureShare(b, k, w.queryBeginS, end) < kLeastMeanShare) continue;
        const double sourceEnd = w.sourceBeginS + (end - w.queryBeginS) * m.speed;
        out.push_back({Facet::Structure, w.queryBeginS, end, w.sourceBeginS,
                       std::min(claim.track->features.durationS, sourceEnd),
                       static_cast<double>(m.key), m.speed, claim.pStructure});
    }
}

void addHarmonyPassage(const AlignedTrack& claim, const QueryBlock& block,
                       std::vector<Passage>& out) {
    const ChainMatch& m = claim.chords;
    // The diagonal may hang over the source's ends; only what lies on both sides is evidence.
    const double begin = std::max(block.beginS, block.beginS - m.chainSourceS / m.chainSpeed);
    const double length = claim.track->features.durationS - m.chainSourceS;
    const double end = std::min(block.endS, block.beginS + length / m.chainSpeed);
    if (end <= begin) return;
    out.push_back({Facet::Harmony, begin, end,
                   m.chainSourceS + (begin - block.beginS) * m.chainSpeed,
                   m.chainSourceS + (end - block.beginS) * m.chainSpeed,
                   static_cast<double>(m.chainKey), m.chainSpeed, claim.pHarmony});
}

bool continues(const Passage& a, const Passage& b) {
    if (a.facet != b.facet || std::abs(a.semitones - b.semitones) > 0.4) return false;
    if (std::abs(a.speed / b.speed - 1.0) > 0.03 || b.queryBeginS > a.queryEndS + kJoinGapS)
        return false;
    const double expected = a.sourceBeginS + (b.queryBeginS - a.queryBeginS) * a.speed;
    const double tolerance = a.facet == Facet::Recording ? kJoinSourceS : kJoinPitchSourceS;
    return std::abs(expected - b.sourceBeginS) < tolerance;
}

/// True where `b` begins as `a` ends and plays the same stretch of the source once more.
bool loopsOn(const Passage& a, const Passage& b) {
    if (a.facet != Facet::Recording || b.facet != Facet::Recording) return false;
    if (std::abs(b.queryBeginS - a.queryEndS) > kLoopGapS) return false;
    if (std::abs(a.semitones - b.semitones) > kLoopSemitones ||
        std::abs(a.speed / b.speed - 1.0) > kLoopSpeed)
        return false;
    const double both =
        std::min(a.sourceEndS, b.sourceEndS) - std::max(a.sourceBeginS, b.sourceBeginS);
    const double shorter = std::min(a.sourceEndS - a.sourceBeginS, b.sourceEndS - b.sourceBeginS);
    return both > kLoopOverlap * shorter;
}

/// One passage for the rounds of a loop. By query time.
std::vector<Passage> loopsJoined(const std::vector<Passage>& passages) {
    std::vector<Passage> out;
    for (const Passage& p : passages) {
        const auto before =
            std::find_if(out.rbegin(), out.rend(), [&](const Passage& q) { return loopsOn(q, p); });
        if (before == out.rend()) {
            out.push_back(p);
            continue;
        }
        before->queryEndS = p.queryEndS;
        before->sourceBeginS = std::min(before->sourceBeginS, p.sourceBeginS);
        before->sourceEndS = std::max(before->sourceEndS, p.sourceEndS);
        before->probability = std::max(before->probability, p.probability);
        before->repeats += p.repeats;
    }
    return out;
}

/// Joins passages that run on along one diagonal; by query time.
std::vector<Passage> joined(std::vector<Passage> passages) {
    std::stable_sort(passages.begin(), passages.end(), [](const Passage& a, const Passage& b) {
        return a.facet != b.facet ? a.facet < b.facet : a.queryBeginS < b.queryBeginS;
    });
    std::vector<Passage> out;
    for (const Passage& p : passages) {
        const auto before = std::find_if(out.rbegin(), out.rend(),
                                         [&](const Passage& q) { return continues(q, p); });
        if (before == out.rend()) {
            out.push_back(p);
        } else {
            before->queryEndS = std::max(before->queryEndS, p.queryEndS);
            before->sourceEndS = std::max(before->sourceEndS, p.sourceEndS);
            before->probability = std::max(before->probability, p.probability);
        }
    }
    std::stable_sort(out.begin(), out.end(), [](const Passage& a, const Passage& b) {
        return a.queryBeginS < b.queryBeginS;
    });
    return loopsJoined(out);
}

/// Which block speaks for each cell of the query, and how much the cell counts.
struct CellOwners {
    std::vector<std::size_t> block;
    std::vector<double> weight;
};

std::size_t firstCell(const BlockResult& b) {
    return static_cast<std::size_t>(std::lround(b.block.beginS / b.shares.cellS));
}

CellOwners cellOwners(const std::vector<BlockResult>& blocks) {
    CellOwners out;
    std::vector<double> explained;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const BlockShares& s = blocks[i].shares;
        for (Eigen::Index cell = 0; cell < s.weight.size(); ++cell) {
            const std::size_t at = firstCell(blocks[i]) + static_cast<std::size_t>(cell);
            const double sum = s.recording.col(cell).sum() + s.structure.col(cell).sum() +
                               s.harmony.col(cell).sum();
            if (at >= explained.size()) {
                explained.resize(at + 1, -1.0);
                out.block.resize(at + 1, i);
                out.weight.resize(at + 1, 0.0);
            }
            if (sum > explained[at]) {
                explained[at] = sum;
                out.block[at] = i;
                out.weight[at] = s.weight[cell];
            }
        }
    }
    return out;
}

/// Copies a claim's shares of the cells that its block speaks for; returns their sums by facet.
std::array<double, 3> collectCells(const BlockResult& b, std::size_t block, std::size_t claim,
                                   const CellOwners& owners, Collected& into) {
    const std::array<const Eigen::MatrixXd*, 3> facets{&b.shares.recording, &b.shares.structure,
                                                       &b.shares.harmony};
    std::array<double, 3> sums{};
    for (std::size_t f = 0; f < facets.size(); ++f) {
        into.cells[f].resize(owners.block.size(), 0.0);
        for (Eigen::Index cell = 0; cell < b.shares.weight.size(); ++cell) {
            const std::size_t at = firstCell(b) + static_cast<std::size_t>(cell);
            if (owners.block[at] != block) continue;
            const double share = (*facets[f])(static_cast<Eigen::Index>(claim), cell);
            into.cells[f][at] = share;
            sums[f] += share;
        }
    }
    return sums;
}

double longestOf(const std::vector<QueryBlock>& blocks) {
    double longestS = 0.0;
    for (const QueryBlock& b : blocks) longestS = std::max(longestS, b.endS - b.beginS);
    return longestS;
}

/// Whether a track of a query of several blocks is named for little but its chords, and these fit
/// for no longer than one block: in a song's many half minutes some progression of another song
/// comes by.
bool isPassingProgression(const TrackInfluence& t, const Collected& c,
                          const std::vector<QueryBlock>& blocks, double cellS) {
    constexpr double kMoreS = 1.0;
    constexpr auto kHarmony = static_cast<std::size_t>(Facet::Harmony);
    if (blocks.size() == 1 || t.facets[kHarmony] <= 0.5 * t.influence) return false;
    const auto cells = std::count_if(c.cells[kHarmony].begin(), c.cells[kHarmony].end(),
                                     [](double share) { return share > 0.0; });
    return static_cast<double>(cells) * cellS < longestOf(blocks) + kMoreS;
}

std::vector<QueryBlock> stretchesOf(const std::vector<BlockResult>& blocks) {
    std::vector<QueryBlock> out;
    for (const BlockResult& b : blocks) out.push_back(b.block);
    return out;
}

/// Of all probable candidates, however little: see summarise().
std::vector<TrackInfluence> influencesOf(const TrackFeatures& query,
                                         const std::vector<BlockResult>& blocks,
                                         const AttributionSettings& settings, std::uint64_t seed) {
    const CellOwners owners = cellOwners(blocks);
    const std::vector<double>& weights = owners.weight;
    const std::size_t total = weights.size();
    std::map<std::size_t, Collected> tracks;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const BlockResult& b = blocks[i];
        for (std::size_t k = 0; k < b.claims.size(); ++k) {
            const AlignedTrack& claim = b.claims[k];
            Collected& c = tracks[claim.candidate];
            const std::array<double, 3> sums = collectCells(b, i, k, owners, c);
            if (sums[0] + sums[1] + sums[2] <= 0.0) continue;
            c.probability = std::max(c.probability, mostProbable(claim));
            if (sums[0] > 0.0) addRecordingPassages(query, claim, c.passages);
            if (sums[1] > 0.0) addStructurePassages(b, k, c.passages);
            if (sums[2] > 0.0) addHarmonyPassage(claim, b.block, c.passages);
        }
    }
    double weight = 0.0;
    for (const double w : weights) weight += w;
    const std::vector<QueryBlock> stretches = stretchesOf(blocks);
    std::vector<TrackInfluence> out;
    for (auto& [candidate, c] : tracks) {
        TrackInfluence t;
        t.candidate = candidate;
        t.probability = c.probability;
        std::vector<double> cells(total, 0.0);
        for (std::size_t f = 0; f < 3; ++f) {
            for (std::size_t i = 0; i < total; ++i) {
                cells[i] += c.cells[f][i];
                t.facets[f] += c.cells[f][i] * weights[i];
            }
            t.facets[f] = weight > 0.0 ? t.facets[f] / weight : 0.0;
            t.influence += t.facets[f];
        }
        if (t.influence <= 0.0 || t.probability < settings.leastProbability) continue;
        if (isPassingProgression(t, c, stretches, blocks.front().shares.cellS)) continue;
        t.interval = bootstrapInterval(cells, weights, settings.bootstrapRounds, Random(seed));
        t.interval = {std::min(t.interval[0], t.influence), std::max(t.interval[1], t.influence)};
        std::erase_if(c.passages, [&](const Passage& p) {
            return t.facets[static_cast<std::size_t>(p.facet)] < kLeastPart * t.influence;
        });
        t.passages = joined(std::move(c.passages));
        out.push_back(std::move(t));
    }
    std::stable_sort(out.begin(), out.end(), [](const TrackInfluence& a, const TrackInfluence& b) {
        return a.influence > b.influence;
    });
    return out;
}

}  // namespace

double leastNamed(const std::vector<QueryBlock>& blocks, const AttributionSettings& settings) {
    if (blocks.empty()) return settings.leastInfluence;
    return settings.leastInfluence * longestOf(blocks) /
           (blocks.back().endS - blocks.front().beginS);
}

double mostProbable(const AlignedTrack& a) {
    return std::max({a.pRecording, a.pStructure, a.pHarmony});
}

std::vector<AlignedTrack> probableClaims(std::vector<AlignedTrack> aligned,
                                         const AttributionSettings& settings) {
    std::erase_if(aligned, [&](const AlignedTrack& a) {
        return mostProbable(a) < settings.leastProbability;
    });
    return aligned;
}

std::vector<Considered> consideredAmong(const std::vector<AlignedTrack>& aligned) {
    std::vector<Considered> out;
    for (const AlignedTrack& a : aligned) {
        Considered c{a.candidate, Facet::Recording, a.pRecording};
        if (a.pStructure > c.probability) c = {a.candidate, Facet::Structure, a.pStructure};
        if (a.pHarmony > c.probability) c = {a.candidate, Facet::Harmony, a.pHarmony};
        if (c.probability >= kLeastConsidered) out.push_back(c);
    }
    return out;
}

std::vector<Considered> consideredIn(const std::vector<BlockResult>& blocks) {
    std::map<std::size_t, Considered> best;
    for (const BlockResult& block : blocks) {
        for (const Considered& c : block.considered) {
            Considered& known = best.try_emplace(c.candidate, c).first->second;
            if (c.probability > known.probability) known = c;
        }
    }
    std::vector<Considered> out;
    for (const auto& [candidate, c] : best) out.push_back(c);
    return out;
}

std::vector<TrackInfluence> summarise(const TrackFeatures& query,
                                      const std::vector<BlockResult>& blocks,
                                      const AttributionSettings& settings, std::uint64_t seed) {
    auto all = influencesOf(query, blocks, settings, seed);
    const double least = leastNamed(stretchesOf(blocks), settings);
    std::erase_if(all, [&](const TrackInfluence& t) { return t.influence < least; });
    return all;
}

std::vector<TrackInfluence> tooLittleToName(const TrackFeatures& query,
                                            const std::vector<BlockResult>& blocks,
                                            const AttributionSettings& settings,
                                            std::uint64_t seed) {
    auto all = influencesOf(query, blocks, settings, seed);
    const double least = leastNamed(stretchesOf(blocks), settings);
    std::erase_if(all, [&](const TrackInfluence& t) { return t.influence >= least; });
    return all;
}

}  // namespace tributary
