#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/attribution/align.h"
#include "core/attribution/decompose.h"

namespace tributary {

/// The facets in the order of every table: recording, structure, harmony, rhythm, style.
enum class Facet { Recording, Structure, Harmony, Rhythm, Style };
inline constexpr std::size_t kFacets = 5;

/// One passage found on both sides, in seconds.
struct Passage {
    Facet facet = Facet::Recording;
    double queryBeginS = 0.0, queryEndS = 0.0;
    double sourceBeginS = 0.0, sourceEndS = 0.0;
    double semitones = 0.0;
    double speed = 1.0;
    double probability = 0.0;
    int repeats = 1;  ///< times in a row that the source's stretch is heard: a loop
};

/// What one candidate contributes to the whole query.
struct TrackInfluence {
    std::size_t candidate = 0;
    double influence = 0.0;                ///< share, 0 … 1: the sum of `facets`
    std::array<double, 2> interval{0, 0};  ///< 95 %, bootstrap over stretches of the query
    double probability = 0.0;
    std::array<double, kFacets> facets{};
    std::vector<Passage> passages;  ///< by query time
};

/// A candidate that was named or came near it.
struct Considered {
    std::size_t candidate = 0;
    Facet facet = Facet::Recording;  ///< the most probable one
    double probability = 0.0;
};

/// Claims and shares of one block.
struct BlockResult {
    QueryBlock block;
    std::vector<AlignedTrack> claims;
    BlockShares shares;
    std::vector<Considered> considered{};
};

/// The largest of a track's probabilities.
[[nodiscard]] double mostProbable(const AlignedTrack& a);

/// Of the aligned tracks those that are at least kLeastConsidered probable.
[[nodiscard]] std::vector<Considered> consideredAmong(const std::vector<AlignedTrack>& aligned);

/// The largest probability of each candidate over the blocks, by candidate.
[[nodiscard]] std::vector<Considered> consideredIn(const std::vector<BlockResult>& blocks);

/// The least share of a whole query at which a track is named: leastInfluence of a block, so that a
/// loop is named in a song as it is in the half minute around it.
[[nodiscard]] double leastNamed(const std::vector<QueryBlock>& blocks,
                                const AttributionSettings& settings);

inline constexpr double kLeastConsidered = 0.1;

/// Claims that are probable enough to take part in the decomposition.
[[nodiscard]] std::vector<AlignedTrack> probableClaims(std::vector<AlignedTrack> aligned,
                                                       const AttributionSettings& settings);

/// Adds the blocks up: where blocks overlap, each moment is told by the block that explains most of
/// it; shares as means over the cells that sound, intervals by the moving-block bootstrap (Künsch
/// 1989) over cells with a log-normal factor of 10 % for the model's own error, passages joined
/// across blocks. Candidates under leastNamed() or leastProbability are left out, and those
/// whose chords alone fit for no longer than one of several blocks: what they had is unattributed.
/// Largest influence first.
[[nodiscard]] std::vector<TrackInfluence> summarise(const TrackFeatures& query,
                                                    const std::vector<BlockResult>& blocks,
                                                    const AttributionSettings& settings,
                                                    std::uint64_t seed);

/// The same of those under leastNamed(): nobody is named for so little, but what they have from
/// works that are named counts for these (settleDebts).
[[nodiscard]] std::vector<TrackInfluence> tooLittleToName(const TrackFeatures& query,
                                                          const std::vector<BlockResult>& blocks,
                                                          const AttributionSettings& settings,
                                                          std::uint64_t seed);

}  // namespace tributary
