#include "core/fingerprint/piece_votes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <numeric>

#include "core/base/check.h"
#include "core/base/vectorised.h"
#include "core/fingerprint/bit_counters.h"

namespace tributary {
namespace {

constexpr int kPlanes = 5;           // bits of a piece's count
constexpr int kMostAdded = 0b10101;  // of a piece's count to its window's
constexpr std::ptrdiff_t kPhases = 8;
constexpr std::ptrdiff_t kLanes = 32;  // bytes at once
constexpr int kLead = 128;             // steps before a track that the middle of a piece may lie
constexpr int kTail = 128;             // and behind its end
constexpr std::size_t kMostRows = (kMostPiecePeaks + 7) / 8 * 8;

static_assert(kMostPiecePeaks < (1U << kPlanes));
static_assert(kWindowPieces * kMostAdded < 256);
static_assert(kLead % kPhases == 0 && kLead < PeakRows::kPaddingFrames &&
              kTail < PeakRows::kPaddingFrames);

using Bytes = std::uint8_t __attribute__((vector_size(32), aligned(1), may_alias));

/// Counts of the pieces at every offset, as bytes: those of offsets that are equal modulo kPhases
/// lie together, so that reading them from any offset on is reading along.
class PieceCounts {
public:
    PieceCounts(std::size_t pieces, const PeakRows& track)
        : blocks_((track.frames() + kLead + kTail + kBitsAtOnce - 1) / kBitsAtOnce),
          stride_(blocks_ * kLanes + kLanes),
          counts_(pieces * static_cast<std::size_t>(kPhases * stride_), 0) {}

    [[nodiscard]] std::ptrdiff_t blocks() const { return blocks_; }
    [[nodiscard]] std::ptrdiff_t stride() const { return stride_; }
    [[nodiscard]] std::uint8_t* of(std::size_t piece) {
        return counts_.data() + static_cast<std::ptrdiff_t>(piece) * kPhases * stride_;
    }
    /// Offsets offset + phase, offset + phase + kPhases … of a piece.
    [[nodiscard]] const std::uint8_t* from(std::size_t piece, int offset, int phase) {
        const int at = offset + kLead + phase;
        return of(piece) + at % kPhases * stride_ + at / kPhases;
    }

private:
    std::ptrdiff_t blocks_, stride_;
    std::vector<std::uint8_t> counts_;
};

/// Counts a piece's rows, whose number is a multiple of eight, at all offsets, and lays the counts
/// out by phase.
TRIBUTARY_VECTORISED void countPiece(const std::uint8_t* const* rows, std::size_t count,
                                     std::ptrdiff_t blocks, std::ptrdiff_t stride,
                                     std::uint8_t* out) {
    constexpr std::uint64_t kOnes = 0x0101010101010101;
    for (std::ptrdiff_t block = 0; block < blocks; ++block) {
        const std::ptrdiff_t byte = block * kLanes;
        Bits ones = {}, twos = {}, fours = {}, eights = {}, sixteens = {};
        for (std::size_t r = 0; r < count; r += 8) {
            Bits carry;
            TRIBUTARY_ADD_EIGHT(carry, r);
            sixteens ^= eights & carry;
            eights ^= carry;
        }
        // What is more than kMostAdded, 10101, becomes that.
        const Bits over = sixteens & (eights | (fours & twos));
        ones |= over;
        twos &= ~over;
        fours |= over;
        eights &= ~over;
        // Bits of the phases 0, 2, 4, 6 and 1, 3, 5, 7, two and two, then four and four.
        const Bits even1 = (ones & (0x55 * kOnes)) | ((twos & (0x55 * kOnes)) << 1);
        const Bits odd1 = ((ones >> 1) & (0x55 * kOnes)) | (twos & (0xAA * kOnes));
        const Bits even4 = (fours & (0x55 * kOnes)) | ((eights & (0x55 * kOnes)) << 1);
        const Bits odd4 = ((fours >> 1) & (0x55 * kOnes)) | (eights & (0xAA * kOnes));
        const Bits four[4] = {(even1 & (0x33 * kOnes)) | ((even4 & (0x33 * kOnes)) << 2),
                              (odd1 & (0x33 * kOnes)) | ((odd4 & (0x33 * kOnes)) << 2),
                              ((even1 >> 2) & (0x33 * kOnes)) | (even4 & (0xCC * kOnes)),
                              ((odd1 >> 2) & (0x33 * kOnes)) | (odd4 & (0xCC * kOnes))};
        for (int phase = 0; phase < kPhases; ++phase) {
            const Bits low = (phase < 4 ? four[phase] : four[phase - 4] >> 4) & (0x0F * kOnes);
            *reinterpret_cast<Bits*>(out + phase * stride + byte) =
                low | (((sixteens >> phase) & kOnes) << 4);
        }
    }
}

/// out = the sum of `count` rows of bytes. Lanes are a multiple of kLanes.
TRIBUTARY_VECTORISED void addUp(const std::uint8_t* const* rows, std::size_t count,
                                std::ptrdiff_t lanes, std::uint8_t* out) {
    for (std::ptrdiff_t at = 0; at < lanes; at += kLanes) {
        Bytes sum = *reinterpret_cast<const Bytes*>(rows[0] + at);
        for (std::size_t r = 1; r < count; ++r)
            sum += *reinterpret_cast<const Bytes*>(rows[r] + at);
        *reinterpret_cast<Bytes*>(out + at) = sum;
    }
}

TRIBUTARY_VECTORISED std::uint8_t largestOf(const std::uint8_t* values, std::ptrdiff_t lanes) {
    Bytes most = {};
    for (std::ptrdiff_t at = 0; at < lanes; at += kLanes) {
        const Bytes next = *reinterpret_cast<const Bytes*>(values + at);
        most = most < next ? next : most;
    }
    std::uint8_t out = 0;
    for (int i = 0; i < kLanes; ++i) out = std::max(out, most[i]);
    return out;
}

/// kLanes bytes that are set, and as many that are not: from kLanes − n on the first n are.
constexpr auto kFirst = [] {
    std::array<std::uint8_t, 2 * kLanes> bytes{};
    for (std::size_t i = 0; i < kLanes; ++i) bytes[i] = 0xFF;
    return bytes;
}();

/// A window's counts at the offsets first … first + track's frames − 1, by phase.
class WindowCounts {
public:
    explicit WindowCounts(const PeakRows& track)
        : count_(track.frames()),
          lanes_((count_ + kBitsAtOnce - 1) / kBitsAtOnce * kLanes),
          counts_(static_cast<std::size_t>(kPhases * lanes_ + kLanes)) {}

    /// Adds up the pieces, each from where it begins; `steps`: of the pieces, from the window on.
    void add(PieceCounts& pieces, const PiecedPeaks::Window& window, int first,
             std::span<const int> steps) {
        first_ = first;
        std::array<const std::uint8_t*, kWindowPieces> rows;
        for (int phase = 0; phase < kPhases; ++phase) {
            for (std::size_t k = 0; k < window.pieces; ++k)
                rows[k] = pieces.from(window.firstPiece + k, first + steps[k], phase);
            std::uint8_t* out = counts_.data() + phase * lanes_;
            addUp(rows.data(), window.pieces, lanes_, out);
            const std::ptrdiff_t valid = (count_ - phase + kPhases - 1) / kPhases;
            std::memset(out + valid, 0, static_cast<std::size_t>(lanes_ - valid));
        }
    }

    struct Best {
        int count = 0;
        int offset = 0;
    };
    /// The largest count, and the first offset that has it.
    [[nodiscard]] Best best() const {
        const std::uint8_t most = largestOf(counts_.data(), kPhases * lanes_);
        std::ptrdiff_t at = count_;
        for (int phase = 0; phase < kPhases; ++phase) {
            const std::uint8_t* row = counts_.data() + phase * lanes_;
            const auto* found = static_cast<const std::uint8_t*>(
                std::memchr(row, most, static_cast<std::size_t>(lanes_)));
            if (found != nullptr) at = std::min(at, (found - row) * kPhases + phase);
        }
        return {most, first_ + static_cast<int>(at)};
    }

    /// The largest count at the offsets from … end − 1 that there are, fewer than kBitsAtOnce.
    [[nodiscard]] int largestIn(int from, int end) const {
        const int begin = std::max(from - first_, 0);
        const int last = std::min(end - first_, count_);
        Bytes most = {};
        for (int at = begin; at < std::min<int>(last, begin + kPhases); ++at) {
            const std::ptrdiff_t lane = at / kPhases;
            const std::ptrdiff_t lanes = (last - at + kPhases - 1) / kPhases;
            const Bytes next =
                *reinterpret_cast<const Bytes*>(counts_.data() + at % kPhases * lanes_ + lane) &
                *reinterpret_cast<const Bytes*>(kFirst.data() + kLanes - lanes);
            most = most < next ? next : most;
        }
        std::uint8_t out = 0;
        for (int i = 0; i < kLanes; ++i) out = std::max(out, most[i]);
        return out;
    }

private:
    int count_;
    std::ptrdiff_t lanes_;
    std::vector<std::uint8_t> counts_;
    int first_ = 0;
};

/// Counts all pieces in one key; by piece the mean count over all offsets.
std::vector<float> countPieces(const PiecedPeaks& query, const PeakRows& track, int shiftBins,
                               PieceCounts& counts) {
    const auto pieces = query.pieces();
    std::vector<float> chance(pieces.size(), 0.0F);
    std::array<const std::uint8_t*, kMostRows> rows;
    for (std::size_t piece = 0; piece < pieces.size(); ++piece) {
        std::size_t used = 0;
        for (const PiecedPeaks::Peak& peak : pieces[piece]) {
            const int bin = peak.bin - shiftBins;
            if (bin < 0 || bin >= kLogBins) continue;
            const int at = peak.step - kLead + PeakRows::kPaddingFrames;
            rows[used++] = track.bits(bin, at % PeakRows::kShifts, at / PeakRows::kShifts);
            chance[piece] += track.density(bin);
        }
        while (used % 8 != 0) rows[used++] = track.bits(PeakRows::kNoBin, 0, 0);
        countPiece(rows.data(), used, counts.blocks(), counts.stride(), counts.of(piece));
    }
    return chance;
}

/// Where the middles of pieces lie, in steps from their window's begin on.
std::array<int, kWindowPieces> stepsAt(double speed, double hopS) {
    std::array<int, kWindowPieces> steps{};
    for (std::size_t k = 0; k < steps.size(); ++k)
        steps[k] =
            static_cast<int>(std::lround((static_cast<double>(k) + 0.5) * kPieceS * speed / hopS));
    return steps;
}

Vote voteOf(const WindowCounts& sum, float chance, double hopS) {
    const float deviation = std::sqrt(chance + 1.0F);
    const WindowCounts::Best best = sum.best();
    const auto nearest = static_cast<int>(std::ceil(kNearestRivalS / hopS));
    const auto farthest = static_cast<int>(kFarthestRivalS / hopS);
    const int rival = std::max(sum.largestIn(best.offset - farthest, best.offset - nearest + 1),
                               sum.largestIn(best.offset + nearest, best.offset + farthest + 1));
    Vote out;
    out.count = best.count;
    out.offsetS = static_cast<float>(best.offset * hopS);
    out.z = (static_cast<float>(best.count) - chance) / deviation;
    out.margin = static_cast<float>(best.count - rival) / deviation;
    return out;
}

/// Where the first offset lies: half the window before the track; the last puts half of it behind.
int firstOffset(const PiecedPeaks::Window& window, double speed, double hopS) {
    const double lengthS = static_cast<double>(window.pieces) * kPieceS * speed;
    return -static_cast<int>(std::ceil(0.5 * lengthS / hopS)) - 1;
}

}  // namespace

PiecedPeaks::PiecedPeaks(std::span<const std::vector<TimedPeak>> pieces, std::span<const Warp> grid,
                         double hopS)
    : hopS_(hopS) {
    CHECK(!pieces.empty() && !grid.empty());
    for (const Warp& warp : grid) {
        if (std::find(speeds_.begin(), speeds_.end(), warp.speed) == speeds_.end())
            speeds_.push_back(warp.speed);
        if (std::find(shifts_.begin(), shifts_.end(), warp.shiftBins) == shifts_.end())
            shifts_.push_back(warp.shiftBins);
    }
    CHECK(speeds_.size() * shifts_.size() == grid.size());
    const auto [slowest, fastest] = std::minmax_element(speeds_.begin(), speeds_.end());
    const double middle = std::sqrt(*slowest * *fastest);
    for (const std::vector<TimedPeak>& piece : pieces) {
        CHECK(piece.size() <= kMostPiecePeaks);
        std::vector<Peak>& placed = pieces_.emplace_back();
        for (const TimedPeak& peak : piece) {
            const double time = static_cast<double>(peak.timeS) - 0.5 * kPieceS;
            const auto step = std::lround(time * middle / hopS);
            placed.push_back({peak.bin, static_cast<std::int16_t>(step)});
        }
    }
    const std::size_t least = kWindowPieces - kWindowPieces / 3;
    for (std::size_t first = 0; first == 0 || first + least <= pieces.size();
         first += kWindowHopPieces) {
        windows_.push_back({first, std::min(kWindowPieces, pieces.size() - first)});
    }
}

void voteUnderAll(const PiecedPeaks& query, const PeakRows& track, const UseVotes& use) {
    CHECK(track.hopS() == query.hopS());
    PieceCounts counts(query.pieces().size(), track);
    WindowCounts sum(track);
    std::vector<Vote> votes;
    for (const int shift : query.shifts()) {
        const std::vector<float> chance = countPieces(query, track, shift, counts);
        for (const double speed : query.speeds()) {
            const auto steps = stepsAt(speed, query.hopS());
            votes.clear();
            for (const PiecedPeaks::Window& window : query.windows()) {
                sum.add(counts, window, firstOffset(window, speed, query.hopS()), steps);
                const auto of = chance.begin() + static_cast<std::ptrdiff_t>(window.firstPiece);
                const auto end = of + static_cast<std::ptrdiff_t>(window.pieces);
                votes.push_back(voteOf(sum, std::accumulate(of, end, 0.0F), query.hopS()));
            }
            use({shift, speed}, votes);
        }
    }
}

}  // namespace tributary
