#include "core/attribution/clones.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numeric>
#include <tuple>
#include <utility>

#include "core/attribution/calibrate.h"
#include "core/attribution/hubs.h"

namespace tributary {
namespace {

constexpr double kNearlyAll = 0.8;           // of both works: near-duplicates
constexpr double kNothingElse = 0.95;        // of the later work: a copy, with nothing of its own
constexpr double kOfItsSound = 0.3;          // at least, and not only stretches that are alike
constexpr double kSameSpeed = 0.02;          // a copy plays as fast and as high as its source;
constexpr double kSameSemitones = 0.35;      // otherwise it is found where its source is not
constexpr double kProbabilitySteps = 100.0;  // closer ones are equally probable

std::size_t rootOf(std::vector<std::size_t>& parent, std::size_t work) {
    while (parent[work] != work) work = parent[work] = parent[parent[work]];
    return work;
}

bool unchanged(const Debt& debt) {
    return std::all_of(debt.passages.begin(), debt.passages.end(), [](const DebtPassage& p) {
        return std::abs(p.speed - 1.0) < kSameSpeed && std::abs(p.semitones) < kSameSemitones;
    });
}

/// How a work stands to the works of one cluster that it has something of.
struct Kinship {
    std::size_t earliest = 0;  ///< of those works
    bool nearlySame = false, sameRecording = false;
    bool copy = false;  ///< nothing but a copy
};

Kinship kinshipOf(const std::vector<const Debt*>& debts, std::span<const WorkFacts> works) {
    Kinship kin{debts.front()->source, false, false, true};
    std::map<std::size_t, std::vector<const Debt*>> bySource;
    std::vector<const Debt*> recordings;
    double longest = 1e-9;
    double share = 0.0;  // of the sound
    for (const Debt* debt : debts) {
        bySource[debt->source].push_back(debt);
        longest = std::max(longest, works[debt->source].durationS);
        if (works[debt->source].rank < works[kin.earliest].rank) kin.earliest = debt->source;
        if (debt->facet != Facet::Recording) continue;
        recordings.push_back(debt);
        share += debt->share;
        kin.copy = kin.copy && unchanged(*debt);
    }
    double sourceS = 0.0;
    for (const auto& [source, ofSource] : bySource) sourceS += coveredBy(ofSource).sourceS;
    const double length = std::max(1e-9, works[debts.front()->derived].durationS);
    const double recorded = coveredBy(recordings).derivedS / length;
    kin.nearlySame =
        coveredBy(debts).derivedS >= kNearlyAll * length && sourceS >= kNearlyAll * longest;
    kin.sameRecording = recorded >= kNearlyAll;
    kin.copy = kin.copy && recorded >= kNothingElse && share >= kOfItsSound;
    return kin;
}

/// Members of each cluster among the aligned tracks, by cluster.
using Groups = std::map<std::size_t, std::vector<std::size_t>>;

Groups groupsOf(const std::vector<AlignedTrack>& aligned, const Standing& standing) {
    Groups groups;
    for (std::size_t i = 0; i < aligned.size(); ++i) {
        groups[standing.cluster[aligned[i].candidate]].push_back(i);
    }
    return groups;
}

/// One work that is as good as the best of the members in each respect.
AlignedTrack bestOf(const std::vector<AlignedTrack>& aligned,
                    const std::vector<std::size_t>& members) {
    const auto best = [&](const auto& score) -> const AlignedTrack& {
        std::size_t at = members.front();
        for (const std::size_t m : members) {
            if (score(aligned[m]) > score(aligned[at])) at = m;
        }
        return aligned[at];
    };
    AlignedTrack out =
        best([](const AlignedTrack& a) { return a.alignedRecording ? a.recording.score : -1.0F; });
    out.notes = best([](const AlignedTrack& a) { return a.notes.jumping; }).notes;
    out.chords = best([](const AlignedTrack& a) { return a.chords.chain; }).chords;
    out.tune = best([](const AlignedTrack& a) { return a.tune.standing; }).tune;
    return out;
}

void countDown(AlignedTrack& a, double hubness) {
    a.pRecording = countedDown(a.pRecording, hubness);
    a.pStructure = countedDown(a.pStructure, hubness);
    a.pHarmony = countedDown(a.pHarmony, hubness);
}

/// The member that speaks for its work in the decomposition: what one track's recording and its
/// notes say fits together, what two tracks say does not. The most probable one; among equals the
/// one whose recording is the most probable and then explains most, then the best notes.
std::size_t likeliestOf(const std::vector<AlignedTrack>& aligned,
                        const std::vector<std::size_t>& members) {
    const auto rank = [&](std::size_t m) {
        const AlignedTrack& a = aligned[m];
        return std::tuple(std::lround(kProbabilitySteps * mostProbable(a)),
                          std::lround(kProbabilitySteps * a.pRecording), a.explained,
                          a.notes.jumping);
    };
    return *std::max_element(members.begin(), members.end(),
                             [&](std::size_t a, std::size_t b) { return rank(a) < rank(b); });
}

/// Sets the members' probabilities, each as if it stood for its group.
void calibrateGroups(std::vector<AlignedTrack>& aligned, const Groups& groups,
                     const Standing& standing, std::size_t blocks) {
    std::vector<AlignedTrack> works;
    for (const auto& [cluster, members] : groups) works.push_back(bestOf(aligned, members));
    std::vector<AlignedTrack> trial = works;
    calibrate(works, standing.works, blocks);
    std::size_t g = 0;
    for (const auto& [cluster, members] : groups) {
        for (const std::size_t m : members) {
            if (members.size() == 1) {
                aligned[m] = works[g];
                break;
            }
            std::swap(trial[g], aligned[m]);
            calibrate(trial, standing.works, blocks);
            std::swap(trial[g], aligned[m]);
        }
        ++g;
    }
}

constexpr std::array kShares{&BlockShares::recording, &BlockShares::structure,
                             &BlockShares::harmony};

/// Shares of one work's members.
using Parts = std::array<Eigen::MatrixXd, kShares.size()>;  // by facet: members × cells

/// Divides the shares of one work among its members, cell by cell and facet by facet.
Parts divide(const BlockShares& whole, Eigen::Index row, const std::vector<BlockShares>& alone) {
    const auto count = static_cast<Eigen::Index>(alone.size());
    std::vector<double> strengths(alone.size());
    Parts out;
    for (std::size_t f = 0; f < kShares.size(); ++f) {
        out[f] = Eigen::MatrixXd::Zero(count, whole.weight.size());
        for (Eigen::Index cell = 0; cell < whole.weight.size(); ++cell) {
            const double share = (whole.*kShares[f])(row, cell);
            if (share <= 0.0) continue;
            double sum = 0.0;
            for (std::size_t i = 0; i < alone.size(); ++i) {
                strengths[i] = (alone[i].*kShares[f])(0, cell);
                sum += strengths[i];
            }
            // Together they explain what none does alone: as much each.
            if (sum <= 0.0) std::fill(strengths.begin(), strengths.end(), 1.0);
            const std::vector<double> values = shapleyOfBest(strengths);
            const double total = std::accumulate(values.begin(), values.end(), 0.0);
            for (std::size_t i = 0; i < alone.size(); ++i) {
                out[f](static_cast<Eigen::Index>(i), cell) = share * values[i] / total;
            }
        }
    }
    return out;
}

/// The member with the least influence on the block, and how much that is.
std::pair<std::size_t, double> weakestOf(const Parts& parts, const Eigen::VectorXd& weight) {
    Eigen::VectorXd influence = Eigen::VectorXd::Zero(parts[0].rows());
    for (const Eigen::MatrixXd& part : parts) influence += part * weight;
    Eigen::Index at = 0;
    const double least = influence.minCoeff(&at);
    const double total = weight.sum();
    return {static_cast<std::size_t>(at), total > 0.0 ? least / total : 0.0};
}

/// Members of a probable work that are probable themselves; the first if none is.
std::vector<AlignedTrack> probableMembers(const std::vector<AlignedTrack>& aligned,
                                          const std::vector<std::size_t>& members,
                                          const AttributionSettings& settings) {
    std::vector<AlignedTrack> all;
    for (const std::size_t m : members) all.push_back(aligned[m]);
    std::vector<AlignedTrack> probable = probableClaims(all, settings);
    if (probable.empty()) probable.push_back(std::move(all.front()));
    return probable;
}

/// Divides a work's shares among those of its members that come to leastInfluence: what is too
/// little to be named goes to the others, so that the work's total does not hang on how many there
/// are. Takes the others out of `members`.
Parts divideAmongNamed(const TrackFeatures& query, const QueryBlock& block,
                       const BlockShares& whole, Eigen::Index row,
                       std::vector<AlignedTrack>& members, const AttributionSettings& settings) {
    std::vector<BlockShares> alone;
    for (const AlignedTrack& m : members) alone.push_back(decomposeBlock(query, block, {m}));
    while (true) {
        Parts parts = divide(whole, row, alone);
        const auto [at, influence] = weakestOf(parts, whole.weight);
        if (members.size() == 1 || influence >= settings.leastInfluence) return parts;
        members.erase(members.begin() + static_cast<std::ptrdiff_t>(at));
        alone.erase(alone.begin() + static_cast<std::ptrdiff_t>(at));
    }
}

/// Decomposes the block among works, and each work's share among its members.
BlockResult divideAmongMembers(const TrackFeatures& query, const QueryBlock& block,
                               const std::vector<AlignedTrack>& works,
                               std::vector<std::vector<AlignedTrack>> members,
                               const AttributionSettings& settings) {
    const BlockShares whole = decomposeBlock(query, block, works);
    BlockResult result{block, {}, whole};
    std::vector<Parts> parts;
    Eigen::Index rows = 0;
    for (std::size_t k = 0; k < works.size(); ++k) {
        const auto row = static_cast<Eigen::Index>(k);
        if (members[k].size() > 1) {
            parts.push_back(divideAmongNamed(query, block, whole, row, members[k], settings));
        } else {
            parts.push_back(
                {whole.recording.row(row), whole.structure.row(row), whole.harmony.row(row)});
        }
        rows += static_cast<Eigen::Index>(members[k].size());
    }
    for (const auto share : kShares) {
        (result.shares.*share) = Eigen::MatrixXd::Zero(rows, whole.weight.size());
    }
    for (std::size_t k = 0; k < works.size(); ++k) {
        const auto first = static_cast<Eigen::Index>(result.claims.size());
        for (std::size_t f = 0; f < kShares.size(); ++f) {
            (result.shares.*kShares[f]).middleRows(first, parts[k][f].rows()) = parts[k][f];
        }
        result.claims.insert(result.claims.end(), members[k].begin(), members[k].end());
    }
    return result;
}

}  // namespace

WorkClusters clusterWorks(const Provenance& provenance) {
    const auto works = provenance.works();
    WorkClusters out;
    out.standIn.resize(works.size());
    std::iota(out.standIn.begin(), out.standIn.end(), std::size_t{0});
    out.sameRecording.assign(works.size(), true);
    std::vector<std::size_t> order = out.standIn;
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return works[a].rank < works[b].rank; });
    std::vector<std::size_t> parent = out.standIn;
    for (const std::size_t work : order) {
        // What a work has of several that are nearly the same, it has of one.
        std::map<std::size_t, std::vector<const Debt*>> byCluster;
        for (const Debt& debt : provenance.debtsOf(work)) {
            byCluster[rootOf(parent, debt.source)].push_back(&debt);
        }
        for (const auto& [cluster, debts] : byCluster) {
            const Kinship kin = kinshipOf(debts, works);
            if (kin.copy) out.standIn[work] = out.standIn[kin.earliest];
            if (!kin.nearlySame) continue;
            parent[rootOf(parent, work)] = rootOf(parent, kin.earliest);
            out.sameRecording[work] = kin.sameRecording && out.sameRecording[kin.earliest];
        }
    }
    std::map<std::size_t, std::size_t> numbers;
    for (std::size_t w = 0; w < works.size(); ++w) {
        const auto [at, isNew] = numbers.try_emplace(rootOf(parent, w), numbers.size());
        out.cluster.push_back(at->second);
    }
    out.count = numbers.size();
    return out;
}

std::vector<std::size_t> withoutCopies(const std::vector<std::size_t>& works,
                                       const WorkClusters& clusters) {
    std::vector<std::size_t> out;
    for (const std::size_t work : works) out.push_back(clusters.standIn[work]);
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

std::vector<double> shapleyOfBest(std::span<const double> strengths) {
    std::vector<std::size_t> order(strengths.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return strengths[a] < strengths[b]; });
    std::vector<double> values(strengths.size(), 0.0);
    double value = 0.0;
    double below = 0.0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const double strength = std::max(0.0, strengths[order[i]]);
        value += (strength - below) / static_cast<double>(order.size() - i);
        below = strength;
        values[order[i]] = value;
    }
    return values;
}

BlockResult resolveBlock(const TrackFeatures& query, const QueryBlock& block,
                         std::vector<AlignedTrack> aligned, const Standing& standing,
                         std::size_t blocks, const AttributionSettings& settings) {
    const Groups groups = groupsOf(aligned, standing);
    if (groups.size() == aligned.size()) {
        calibrate(aligned, standing.works, blocks);
        for (AlignedTrack& a : aligned) countDown(a, standing.hubness[a.candidate]);
        BlockResult result{block, {}, {}, consideredAmong(aligned)};
        result.claims = probableClaims(std::move(aligned), settings);
        result.shares = decomposeBlock(query, block, result.claims);
        return result;
    }
    calibrateGroups(aligned, groups, standing, blocks);
    for (AlignedTrack& a : aligned) countDown(a, standing.hubness[a.candidate]);
    std::vector<Considered> considered = consideredAmong(aligned);
    std::vector<AlignedTrack> works;
    for (const auto& [cluster, members] : groups)
        works.push_back(aligned[likeliestOf(aligned, members)]);
    works = probableClaims(std::move(works), settings);
    std::vector<std::vector<AlignedTrack>> members;
    for (const AlignedTrack& work : works) {
        members.push_back(
            probableMembers(aligned, groups.at(standing.cluster[work.candidate]), settings));
    }
    BlockResult result = divideAmongMembers(query, block, works, std::move(members), settings);
    result.considered = std::move(considered);
    return result;
}

}  // namespace tributary
