#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "core/attribution/influence.h"
#include "core/attribution/provenance.h"

namespace tributary {

/// Works that are nearly the same: the one derives from the other by nearly all of both. They are
/// shown, and share what they earn; they are never merged.
struct WorkClusters {
    std::vector<std::size_t> cluster;  ///< by work: number of its cluster, 0 … count − 1
    std::size_t count = 0;             ///< clusters; a work like no other is one by itself
    /// By work: the earliest of which it is nothing but a copy, or itself. A copy need not be
    /// searched: what it earned would go to that work in any case.
    std::vector<std::size_t> standIn;
    /// By work: true where its recording, not only its composition, is that of the cluster's
    /// earliest work.
    std::vector<bool> sameRecording;
};

[[nodiscard]] WorkClusters clusterWorks(const Provenance& provenance);

/// The works to search in place of `works`: stand-ins for copies, each once, in ascending order.
[[nodiscard]] std::vector<std::size_t> withoutCopies(const std::vector<std::size_t>& works,
                                                     const WorkClusters& clusters);

/// Shapley values of the game in which a coalition is worth its best member's strength (the airport
/// game, Littlechild & Owen 1973): with s ascending, φ_i = Σ_{j ≤ i} (s_j − s_{j−1}) / (n − j + 1).
/// Alike members get alike; together they get the best's strength, however many they are.
[[nodiscard]] std::vector<double> shapleyOfBest(std::span<const double> strengths);

/// How the candidates of a query stand to each other.
struct Standing {
    std::vector<std::size_t> cluster;  ///< by candidate
    std::vector<double> hubness;       ///< by candidate: 1 for an ordinary work
    std::size_t works = 0;             ///< in the whole catalogue, near-duplicates counted once
};

/// Calibrates what aligning a block gave and decomposes it: near-duplicates take part as one work,
/// the best of them in each respect, so that their number changes neither anybody's probability nor
/// the others' shares; then each cell of the cluster's share is divided among its members by the
/// Shapley values of what each explains alone. A hub's odds are divided by its hubness.
[[nodiscard]] BlockResult resolveBlock(const TrackFeatures& query, const QueryBlock& block,
                                       std::vector<AlignedTrack> aligned, const Standing& standing,
                                       std::size_t blocks, const AttributionSettings& settings);

}  // namespace tributary
