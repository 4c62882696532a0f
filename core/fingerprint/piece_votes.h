#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "core/fingerprint/constellation.h"

namespace tributary {

/// Length of a piece: so short that its peaks hardly move against its middle when the speed changes
/// (by less than a tenth of a second from 0.7 to 1.42), so they are placed as at one speed in the
/// middle, and a window only moves its pieces.
inline constexpr double kPieceS = 0.4;

/// Peaks of a piece that are counted: five bits hold their number.
inline constexpr std::size_t kMostPiecePeaks = 31;

/// Pieces of a window of votes. What one piece adds is limited, so that a window's count fits a
/// byte.
inline constexpr std::size_t kWindowPieces = 12;
inline constexpr std::size_t kWindowHopPieces = 6;

/// A stretch of a query, cut into pieces and laid out for a grid of warps and any track whose rows
/// have one step.
class PiecedPeaks {
public:
    /// `pieces`: one after another, each with its kMostPiecePeaks peaks at most, in times from its
    /// own begin on; at least one. `hopS`: of the rows.
    PiecedPeaks(std::span<const std::vector<TimedPeak>> pieces, std::span<const Warp> grid,
                double hopS);

    struct Peak {
        std::int16_t bin = 0;
        std::int16_t step = 0;  ///< of the rows, from the piece's middle on
    };
    struct Window {
        std::size_t firstPiece = 0, pieces = 0;
        [[nodiscard]] double beginS() const { return static_cast<double>(firstPiece) * kPieceS; }
    };

    [[nodiscard]] double hopS() const { return hopS_; }
    [[nodiscard]] std::span<const std::vector<Peak>> pieces() const { return pieces_; }
    [[nodiscard]] std::span<const double> speeds() const { return speeds_; }
    [[nodiscard]] std::span<const int> shifts() const { return shifts_; }
    [[nodiscard]] std::span<const Window> windows() const { return windows_; }

private:
    double hopS_ = 0.0;
    std::vector<std::vector<Peak>> pieces_;
    std::vector<double> speeds_;
    std::vector<int> shifts_;  ///< in bins, as of a Warp
    std::vector<Window> windows_;
};

/// What votes of the windows say under one warp, in their order; offsets are source times of a
/// window's begin.
using UseVotes = std::function<void(const Warp& warp, std::span<const Vote> votes)>;

/// vote() of every window under every warp. A window's counts are the sums of its pieces' counts,
/// each from where the speed puts the piece; those are counted once for all speeds and for windows
/// that overlap, which is less than half of the work.
void voteUnderAll(const PiecedPeaks& query, const PeakRows& track, const UseVotes& use);

}  // namespace tributary
