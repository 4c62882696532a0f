#pragma once

#include <vector>

#include <Eigen/Core>

#include "core/attribution/align.h"

namespace tributary {

/// Shares of one block, cell by cell: claims × cells, each column of the three together at most 1.
struct BlockShares {
    double cellS = 0.0;
    Eigen::MatrixXd recording;
    Eigen::MatrixXd structure;
    Eigen::MatrixXd harmony;
    Eigen::VectorXd weight;  ///< by cell: 1, or 0 where the query is silent
};

/// Influence Vector Decomposition of a block among the claims (aligned tracks that are probable
/// enough), in cascade: what a source's own recording explains, then, of the rest, what its
/// composition does, then its harmony.
///
/// Recording: the aligned source's power, moved to the query's time and pitch, is fitted to the
/// query's by non-negative gains per octave that vary slowly in time; its share is the part of the
/// query's energy that it explains. Composition: the rest of a cell goes to the claims whose
/// windows cover it, by the square of their normalised cosines; one that is not sure gives way to
/// the same claim's recording or chords where those are surer. Harmony alone takes at most
/// kHarmonyWeight of what is left.
[[nodiscard]] BlockShares decomposeBlock(const TrackFeatures& query, const QueryBlock& block,
                                         const std::vector<AlignedTrack>& claims);

inline constexpr double kHarmonyWeight = 0.5;

/// A block of the query as its energy is explained: kPowerBands × frames, power.
[[nodiscard]] Eigen::MatrixXd blockPower(const TrackFeatures& query, const QueryBlock& block);

/// Part of a block's energy (blockPower) that a recording's passages explain, of the cells that
/// they touch: 0 … 1, and 0 without passages.
[[nodiscard]] double explainedPart(const Eigen::MatrixXd& power, const QueryBlock& block,
                                   const AlignedTrack& track);

/// True where a recording is better taken for the same notes played anew: the composition is
/// matched in the recording's own key and tempo, so that notes on the same grid coincide whoever
/// plays them, little of the energy is explained (the less sure the match, the less), and the
/// levels agree no better than those of other players may.
[[nodiscard]] bool isReplayed(const AlignedTrack& track, double explained);

/// min ‖A x − b‖², x ≥ 0 by coordinate descent (Franc, Hlaváč & Navara 2005). A: rows × few.
[[nodiscard]] Eigen::VectorXd nonNegativeLeastSquares(const Eigen::Ref<const Eigen::MatrixXd>& a,
                                                      const Eigen::Ref<const Eigen::VectorXd>& b);

}  // namespace tributary
