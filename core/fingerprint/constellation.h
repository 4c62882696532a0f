#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/features/track_features.h"

namespace tributary {

/// How a query plays a source: its peaks lie `shiftBins` bins (36 an octave) higher, and source
/// time runs `speed` times as fast as query time.
struct Warp {
    int shiftBins = 0;
    double speed = 1.0;
    friend bool operator==(const Warp&, const Warp&) = default;
};

/// A query peak placed in time.
struct TimedPeak {
    float timeS = 0.0F;
    std::uint8_t bin = 0;
};

/// The peaks of a reference track as rows of time, widened by a bin and a frame, ready to be voted
/// on.
///
class PeakRows {
public:
    /// `hopS`: step of the rows; each peak fills the steps that meet ± `toleranceS` around it.
    PeakRows(const TrackFeatures& track, double hopS, double toleranceS);

    [[nodiscard]] double hopS() const { return hopS_; }

    [[nodiscard]] int frames() const { return frames_; }
    [[nodiscard]] const std::uint8_t* row(int bin) const { return rows_.data() + origin(bin); }
    /// Mean of a row: the chance that a peak placed anywhere in this bin meets one.
    [[nodiscard]] float density(int bin) const { return density_[static_cast<std::size_t>(bin)]; }

private:
    [[nodiscard]] std::size_t origin(int bin) const {
        return static_cast<std::size_t>(bin) * static_cast<std::size_t>(stride_) + origin_;
    }

    double hopS_ = 0.0;
    int frames_ = 0;
    int stride_ = 0;
    std::size_t origin_ = 0;
    std::vector<std::uint8_t> rows_;
    std::vector<float> density_;
};

/// The best offset of one window of query peaks against one track under one warp.
struct Vote {
    float z = 0.0F;  ///< (best count − mean over all offsets) / √(mean + 1), as of a Poisson count
    /// (best count − best count 0.14 … 4.2 s away) / √(mean + 1): how far the best offset stands
    /// out from its own surroundings, which share its beat and its sounds.
    float margin = 0.0F;
    float offsetS = 0.0F;  ///< source time of the window's time 0
    int count = 0;
};

/// Counts coincidences at every offset (Wang 2003's histogram, for single peaks, which survive
/// under other music where pairs do not) and returns the best. O(peaks × frames), vectorised.
/// `peaks`: at most kMostVotes, times relative to the window's start.
[[nodiscard]] Vote vote(std::span<const TimedPeak> peaks, const PeakRows& track, const Warp& warp,
                        double windowS);

inline constexpr std::size_t kMostVotes = 255;  ///< counts fit a byte

}  // namespace tributary
