#pragma once

#include <span>
#include <vector>

#include "core/features/track_features.h"
#include "core/fingerprint/constellation.h"
#include "core/fingerprint/piece_votes.h"

namespace tributary {

/// Margin of a window's best offset that chance reaches. Without it, many windows that the source
/// is not in outweigh the one that a loop fills.
inline constexpr float kChanceMargin = 1.0F;

/// z of a window's best offset that chance reaches: more only where most peaks meet.
inline constexpr float kChanceZ = 10.0F;

/// The peaks of a stretch of the query.
struct VoteWindow {
    double beginS = 0.0;
    std::vector<TimedPeak> peaks;  ///< times from beginS; the most salient ones
};

/// `most`: peaks in a window, the most salient ones; up to kMostVotes.
[[nodiscard]] std::vector<VoteWindow> voteWindows(const TrackFeatures& query, double beginS,
                                                  double endS, double windowS, double hopS,
                                                  std::size_t most);

/// Offsets of windows on one diagonal differ by less than this, beyond what their distance makes.
inline constexpr double kAgreementS = 0.14;

/// What a window counts that no other agrees with, against one that others do.
inline constexpr float kAloneWeight = 0.6F;

/// A block of the query, ready to be voted on with any track whose rows have `rowHopS`, under every
/// warp of the grid.
[[nodiscard]] PiecedPeaks piecedPeaks(const TrackFeatures& query, double beginS, double endS,
                                      std::span<const Warp> grid, double rowHopS);

/// What one window's best offset claims under some warp.
struct VoteClaim {
    Warp warp;
    double intoS = 0.0;    ///< where the window begins, from the block's begin on
    double sourceS = 0.0;  ///< and where that is in the source
    float margin = 0.0F;
};

/// Claims of a track that are kept, to be held against its levels.
inline constexpr std::size_t kMostClaims = 24;

/// How well a track's recording fits a block of the query, under its best warps.
struct RecordingScore {
    float score = 0.0F;  ///< Σ over windows of what the margin exceeds chance by, squared
    Warp warp;
    Warp second;         ///< the next best warp, for the aligner to try too
    float loose = 0.0F;  ///< Σ over windows of what z exceeds chance by, squared: of a source that
                         ///< repeats itself the margins are small
    Warp looseWarp;
    float steady = 0.0F;  ///< Σ margin² over the windows that lie on one diagonal
    Warp steadyWarp;
    std::vector<VoteClaim> claims;  ///< those with the largest margins, largest first
};

[[nodiscard]] RecordingScore scoreRecording(const PiecedPeaks& block, const PeakRows& track);

}  // namespace tributary
