#include "core/fingerprint/constellation.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/base/check.h"
#include "core/base/vectorised.h"

namespace tributary {
namespace {

// Room on both sides of a row, so that a window may hang over either end of a track.
constexpr int kPaddingFrames = 256;
constexpr int kBlock = 256;  // offsets counted at once, in registers
constexpr double kNearestRivalS = 0.14;
constexpr double kFarthestRivalS = 4.2;

using Bytes = std::uint8_t __attribute__((vector_size(32), aligned(1), may_alias));

/// counts[i] = Σ_p rows[p][i] for kBlock offsets.
TRIBUTARY_VECTORISED void countBlock(const std::uint8_t* const* rows, int peaks, int at,
                                     std::uint8_t* counts) {
    Bytes sum[kBlock / 32] = {};
    for (int p = 0; p < peaks; ++p) {
        const auto* row = reinterpret_cast<const Bytes*>(rows[p] + at);
        for (int i = 0; i < kBlock / 32; ++i) sum[i] += row[i];
    }
    auto* out = reinterpret_cast<Bytes*>(counts);
    for (int i = 0; i < kBlock / 32; ++i) out[i] = sum[i];
}

struct BlockStatistics {
    std::uint32_t sum = 0;
    std::uint8_t largest = 0;
};

TRIBUTARY_VECTORISED BlockStatistics statisticsOf(const std::uint8_t* counts, int length) {
    BlockStatistics s;
    for (int i = 0; i < length; ++i) {
        s.sum += counts[i];
        s.largest = counts[i] > s.largest ? counts[i] : s.largest;
    }
    return s;
}

/// Largest count around `best`, not next to it.
int rivalOf(const std::uint8_t* const* rows, int peaks, int best, int first, int end, double hopS) {
    const auto nearest = static_cast<int>(std::ceil(kNearestRivalS / hopS));
    const int farthest = std::min(kBlock / 2 - 1, static_cast<int>(kFarthestRivalS / hopS));
    const int at = std::max(first, best - farthest);
    std::array<std::uint8_t, kBlock> counts{};
    countBlock(rows, peaks, at, counts.data());
    int rival = 0;
    for (int i = at; i <= std::min(end - 1, best + farthest); ++i) {
        if (std::abs(i - best) >= nearest) rival = std::max<int>(rival, counts[i - at]);
    }
    return rival;
}

}  // namespace

PeakRows::PeakRows(const TrackFeatures& track, double hopS, double toleranceS)
    : hopS_(hopS),
      frames_(static_cast<int>(std::ceil(track.durationS / hopS)) + 1),
      stride_(frames_ + 2 * kPaddingFrames + kBlock),
      rows_(static_cast<std::size_t>(stride_) * kLogBins, 0),
      density_(kLogBins, 0.0F) {
    origin_ = kPaddingFrames;
    for (const SpectralPeak& peak : track.peaks) {
        const double time = peak.frame * kPeakHopS;
        const int first = std::max(0, static_cast<int>(std::lround((time - toleranceS) / hopS)));
        const int last =
            std::min(frames_ - 1, static_cast<int>(std::lround((time + toleranceS) / hopS)));
        for (int bin = std::max(0, peak.bin - 1); bin <= std::min(kLogBins - 1, peak.bin + 1);
             ++bin) {
            std::uint8_t* cells = rows_.data() + origin(bin);
            for (int f = first; f <= last; ++f) cells[f] = 1;
        }
    }
    for (int bin = 0; bin < kLogBins; ++bin) {
        int sum = 0;
        for (int f = 0; f < frames_; ++f) sum += row(bin)[f];
        density_[bin] = static_cast<float>(sum) / static_cast<float>(frames_);
    }
}

Vote vote(std::span<const TimedPeak> peaks, const PeakRows& track, const Warp& warp,
          double windowS) {
    CHECK(peaks.size() <= kMostVotes);
    // Offsets run from "half the window lies before the track" to "half of it lies behind".
    const int half = static_cast<int>(std::ceil(windowS * warp.speed / track.hopS() / 2.0)) + 1;
    CHECK(half < kPaddingFrames / 2);
    std::array<const std::uint8_t*, kMostVotes> rows{};
    int count = 0;
    for (const TimedPeak& peak : peaks) {
        const int bin = peak.bin - warp.shiftBins;
        if (bin < 0 || bin >= kLogBins) continue;
        const int step = static_cast<int>(std::lround(peak.timeS * warp.speed / track.hopS()));
        rows[count++] = track.row(bin) + step;
    }
    std::array<std::uint8_t, kBlock> counts{};
    Vote best;
    int bestAt = 0;
    double sum = 0.0;
    for (int at = -half; at < track.frames() - half; at += kBlock) {
        const int length = std::min(kBlock, track.frames() - half - at);
        countBlock(rows.data(), count, at, counts.data());
        const BlockStatistics s = statisticsOf(counts.data(), length);
        sum += s.sum;
        if (s.largest > best.count) {
            best.count = s.largest;
            const auto where = std::find(counts.begin(), counts.end(), s.largest) - counts.begin();
            bestAt = at + static_cast<int>(where);
            best.offsetS = static_cast<float>(bestAt * track.hopS());
        }
    }
    const double mean = sum / track.frames();
    const double deviation = std::sqrt(mean + 1.0);
    best.z = static_cast<float>((best.count - mean) / deviation);
    const int rival =
        rivalOf(rows.data(), count, bestAt, -half, track.frames() - half, track.hopS());
    best.margin = static_cast<float>((best.count - rival) / deviation);
    return best;
}

}  // namespace tributary
