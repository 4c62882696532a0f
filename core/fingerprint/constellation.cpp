#include "core/fingerprint/constellation.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstring>

#include "core/base/check.h"
#include "core/base/vectorised.h"
#include "core/fingerprint/bit_counters.h"

namespace tributary {
namespace {

constexpr int kBlock = kBitsAtOnce;  // offsets counted at once
constexpr int kPlanes = 9;           // bits of a count

static_assert(kMostVotes < (1U << kPlanes));

/// Counts of kBlock offsets: plane k holds bit k of each.
struct Counts {
    Bits planes[kPlanes] = {};
};

/// Adds up kBlock offsets of all rows, whose number is a multiple of 16. Whether any count is
/// larger than `best`.
TRIBUTARY_VECTORISED bool countBlock(const std::uint8_t* const* rows, std::size_t count,
                                     std::ptrdiff_t byte, int best, Counts& out) {
    Bits ones = {}, twos = {}, fours = {}, eights = {};
    Bits higher[kPlanes - 4] = {};
    for (std::size_t r = 0; r < count; r += 16) {
        Bits eightsA, eightsB, carry;
        TRIBUTARY_ADD_EIGHT(eightsA, r);
        TRIBUTARY_ADD_EIGHT(eightsB, r + 8);
        TRIBUTARY_FULL_ADD(carry, eights, eightsA, eightsB, eights);
        for (Bits& plane : higher) {
            const Bits next = plane & carry;
            plane ^= carry;
            carry = next;
        }
    }
    out.planes[0] = ones;
    out.planes[1] = twos;
    out.planes[2] = fours;
    out.planes[3] = eights;
    for (int k = 4; k < kPlanes; ++k) out.planes[k] = higher[k - 4];
    Bits larger = {};
    Bits equal = ~Bits{};
    for (int k = kPlanes - 1; k >= 0; --k) {
        if (((best >> k) & 1) != 0) {
            equal &= out.planes[k];
        } else {
            larger |= equal & out.planes[k];
            equal &= ~out.planes[k];
        }
    }
    return (larger[0] | larger[1] | larger[2] | larger[3]) != 0;
}

/// A set of offsets of a block.
using Mask = std::array<std::uint64_t, 4>;

/// Offsets first … end − 1.
Mask maskOf(int first, int end) {
    const auto below = [](int bit, int word) {
        const int bits = std::clamp(bit - 64 * word, 0, 64);
        return bits == 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << bits) - 1;
    };
    Mask mask{};
    for (int i = 0; i < 4; ++i)
        mask[static_cast<std::size_t>(i)] = below(end, i) & ~below(first, i);
    return mask;
}

struct Largest {
    int count = 0;
    int at = 0;
};

/// The largest count among the offsets of `mask`, and the first offset that has it.
Largest largestOf(const Counts& counts, Mask mask) {
    Largest out;
    for (int k = kPlanes - 1; k >= 0; --k) {
        Mask with;
        for (std::size_t i = 0; i < mask.size(); ++i) with[i] = mask[i] & counts.planes[k][i];
        if ((with[0] | with[1] | with[2] | with[3]) == 0) continue;
        mask = with;
        out.count |= 1 << k;
    }
    for (std::size_t i = 0; i < mask.size(); ++i) {
        if (mask[i] == 0) continue;
        out.at = static_cast<int>(64 * i) + std::countr_zero(mask[i]);
        break;
    }
    return out;
}

/// A window's peaks as rows of the track in one key, from the first offset on.
struct RowsInKey {
    std::array<const std::uint8_t*, (kMostVotes + 15) / 16 * 16> rows;
    std::size_t count = 0;  ///< a multiple of 16: the last ones may be empty
    float chance = 0.0F;    ///< mean count over all offsets
};

RowsInKey inKey(const PlacedPeaks& peaks, const PeakRows& track, int shiftBins) {
    RowsInKey out;
    for (const PlacedPeaks::Peak& peak : peaks.peaks()) {
        const int bin = peak.bin - shiftBins;
        if (bin < 0 || bin >= kLogBins) continue;
        out.rows[out.count++] = track.bits(bin, peak.shift, peak.byte);
        out.chance += track.density(bin);
    }
    while (out.count % 16 != 0) out.rows[out.count++] = track.bits(PeakRows::kNoBin, 0, 0);
    return out;
}

/// Largest count around `best`, not next to it, of the offsets first … end − 1, whose blocks begin
/// at `first`.
int rivalOf(const RowsInKey& rows, double hopS, int best, int first, int end) {
    const auto nearest = static_cast<int>(std::ceil(kNearestRivalS / hopS));
    const auto farthest = std::min(kBlock / 2 - 1, static_cast<int>(kFarthestRivalS / hopS));
    const int from = std::max(first, best - farthest);
    const int until = std::min(end, best + farthest + 1);
    int rival = 0;
    for (int at = first + (from - first) / kBlock * kBlock; at < until; at += kBlock) {
        Counts counts;
        if (!countBlock(rows.rows.data(), rows.count, (at - first) / 8, rival, counts)) continue;
        Mask around = maskOf(from - at, until - at);
        const Mask near = maskOf(best - nearest + 1 - at, best + nearest - at);
        for (std::size_t i = 0; i < around.size(); ++i) around[i] &= ~near[i];
        rival = std::max(rival, largestOf(counts, around).count);
    }
    return rival;
}

}  // namespace

PeakRows::PeakRows(const TrackFeatures& track, double hopS, double toleranceS)
    : hopS_(hopS),
      frames_(static_cast<int>(std::ceil(track.durationS / hopS)) + 1),
      density_(kLogBins, 0.0F) {
    // The last block of offsets of the last peak of a window may be read beyond the padding.
    const std::int64_t steps = frames_ + 2 * kPaddingFrames + kBlock;
    bytes_ = (steps + 7) / 8 + 1;
    rows_.assign(static_cast<std::size_t>((kLogBins + 1) * kShifts * bytes_), 0);
    const auto rowAt = [&](int bin, int shift) {
        return rows_.data() + static_cast<std::size_t>((bin * kShifts + shift) * bytes_);
    };
    for (const SpectralPeak& peak : track.peaks) {
        const double time = peak.frame * kPeakHopS;
        const int first = std::max(0, static_cast<int>(std::lround((time - toleranceS) / hopS)));
        const int last =
            std::min(frames_ - 1, static_cast<int>(std::lround((time + toleranceS) / hopS)));
        for (int bin = std::max(0, peak.bin - 1); bin <= std::min(kLogBins - 1, peak.bin + 1);
             ++bin) {
            for (int f = first + kPaddingFrames; f <= last + kPaddingFrames; ++f)
                rowAt(bin, 0)[f / 8] |= static_cast<std::uint8_t>(1U << (f % 8));
        }
    }
    for (int bin = 0; bin < kLogBins; ++bin) {
        const std::uint8_t* row = rowAt(bin, 0);
        int set = 0;
        for (std::int64_t i = 0; i < bytes_; i += 8) {
            std::uint64_t word = 0;
            std::memcpy(&word, row + i,
                        static_cast<std::size_t>(std::min<std::int64_t>(8, bytes_ - i)));
            set += std::popcount(word);
        }
        density_[static_cast<std::size_t>(bin)] =
            static_cast<float>(set) / static_cast<float>(frames_);
        for (int shift = 1; shift < kShifts; ++shift) {
            std::uint8_t* shifted = rowAt(bin, shift);
            for (std::int64_t i = 0; i + 1 < bytes_; ++i)
                shifted[i] = static_cast<std::uint8_t>(row[i] >> shift | row[i + 1] << (8 - shift));
        }
    }
}

PlacedPeaks::PlacedPeaks(std::span<const TimedPeak> peaks, double windowS, double speed,
                         double hopS)
    : half_(static_cast<int>(std::ceil(windowS * speed / hopS / 2.0)) + 1) {
    CHECK(peaks.size() <= kMostVotes);
    CHECK(half_ < PeakRows::kPaddingFrames / 2);
    const double steps = speed / hopS;
    for (const TimedPeak& peak : peaks) {
        // Times are not negative.
        const int at =
            static_cast<int>(peak.timeS * steps + 0.5) - half_ + PeakRows::kPaddingFrames;
        peaks_.push_back({peak.bin, static_cast<std::int16_t>(at % PeakRows::kShifts),
                          static_cast<std::int16_t>(at / PeakRows::kShifts)});
    }
}

Vote vote(const PlacedPeaks& peaks, const PeakRows& track, int shiftBins) {
    const RowsInKey rows = inKey(peaks, track, shiftBins);
    const int first = peaks.firstOffset();
    const int end = peaks.endOffset(track);
    Vote best;
    int bestAt = first;
    Counts counts;
    for (int at = first; at < end; at += kBlock) {
        if (!countBlock(rows.rows.data(), rows.count, (at - first) / 8, best.count, counts))
            continue;
        const Largest largest = largestOf(counts, maskOf(0, end - at));
        if (largest.count <= best.count) continue;
        best.count = largest.count;
        bestAt = at + largest.at;
    }
    best.offsetS = static_cast<float>(bestAt * track.hopS());
    const float deviation = std::sqrt(rows.chance + 1.0F);
    best.z = (static_cast<float>(best.count) - rows.chance) / deviation;
    const int rival = rivalOf(rows, track.hopS(), bestAt, first, end);
    best.margin = static_cast<float>(best.count - rival) / deviation;
    return best;
}

Vote vote(std::span<const TimedPeak> peaks, const PeakRows& track, const Warp& warp,
          double windowS) {
    return vote(PlacedPeaks(peaks, windowS, warp.speed, track.hopS()), track, warp.shiftBins);
}

}  // namespace tributary
