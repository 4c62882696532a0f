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

/// The peaks of a reference track as rows of time, one bit a step, widened by a bin and a
/// tolerance, ready to be voted on.
class PeakRows {
public:
    /// `hopS`: step of the rows; each peak fills the steps that meet ± `toleranceS` around it.
    PeakRows(const TrackFeatures& track, double hopS, double toleranceS);

    [[nodiscard]] double hopS() const { return hopS_; }

    [[nodiscard]] int frames() const { return frames_; }
    /// Whether a peak of this bin meets the step `frame`, −kPaddingFrames … frames +
    /// kPaddingFrames.
    [[nodiscard]] bool meets(int bin, std::int64_t frame) const {
        const std::int64_t at = frame + kPaddingFrames;
        return ((rows_[static_cast<std::size_t>(bin * kShifts * bytes_ + at / 8)] >> (at % 8)) &
                1) != 0;
    }
    /// Steps from −kPaddingFrames + kShifts · byte + shift on as bits, lowest first; `bin` may be
    /// kNoBin.
    [[nodiscard]] const std::uint8_t* bits(int bin, int shift, int byte) const {
        return rows_.data() + (bin * kShifts + shift) * bytes_ + byte;
    }
    /// Mean of a row: the chance that a peak placed anywhere in this bin meets one.
    [[nodiscard]] float density(int bin) const { return density_[static_cast<std::size_t>(bin)]; }

    static constexpr int kNoBin = kLogBins;  ///< a row without peaks
    static constexpr int kShifts = 8;  ///< at which a row is kept, so that reads begin at bytes
    /// Room on both sides of a row, so that a window may hang over either end of a track.
    static constexpr int kPaddingFrames = 256;

private:
    double hopS_ = 0.0;
    int frames_ = 0;
    std::int64_t bytes_ = 0;  // of a row at one shift
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

/// A rival of a window's best offset lies so far from it.
inline constexpr double kNearestRivalS = 0.14;
inline constexpr double kFarthestRivalS = 4.2;

/// A window's peaks at one speed, ready to be laid on the rows of any track of that step.
class PlacedPeaks {
public:
    /// `peaks`: at most kMostVotes, times relative to the window's start; `hopS`: the rows'.
    PlacedPeaks(std::span<const TimedPeak> peaks, double windowS, double speed, double hopS);

    /// Offsets run from "half the window lies before the track" to "half of it lies behind".
    [[nodiscard]] int firstOffset() const { return -half_; }
    [[nodiscard]] int endOffset(const PeakRows& track) const { return track.frames() - half_; }

    struct Peak {
        std::int16_t bin = 0;
        std::int16_t shift = 0, byte = 0;  ///< of PeakRows::bits() at the first offset
    };
    [[nodiscard]] std::span<const Peak> peaks() const { return peaks_; }

private:
    int half_ = 0;
    std::vector<Peak> peaks_;
};

/// Counts coincidences at every offset (Wang 2003's histogram, for single peaks, which survive
/// under other music where pairs do not) and returns the best. O(peaks × frames), 256 offsets at
/// once: counts are kept as planes of bits and added by full adders (Harley & Seal; Muła, Kurz &
/// Lemire 2018). `shiftBins`: as of a Warp.
[[nodiscard]] Vote vote(const PlacedPeaks& peaks, const PeakRows& track, int shiftBins);

/// The same of peaks that are not placed yet.
[[nodiscard]] Vote vote(std::span<const TimedPeak> peaks, const PeakRows& track, const Warp& warp,
                        double windowS);

inline constexpr std::size_t kMostVotes = 511;  ///< counts fit nine bits

}  // namespace tributary
