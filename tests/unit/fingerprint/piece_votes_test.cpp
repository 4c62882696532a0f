#include "core/fingerprint/piece_votes.h"

#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>

#include "tests/support/random_peaks.h"

namespace tributary {
namespace {

constexpr double kHopS = 1.5 * kPeakHopS;
constexpr double kToleranceS = 0.024;
constexpr int kMostOfPiece = 21;  // that a piece adds to a window

/// A track of peaks at random places.
TrackFeatures randomTrack(std::uint64_t seed, double seconds, int perSecond = 40) {
    return test::randomPeaks(seed, seconds, perSecond);
}

/// Pieces that play `track` from `beginS` on under `warp`.
std::vector<std::vector<TimedPeak>> excerpt(const TrackFeatures& track, double beginS,
                                            const Warp& warp, std::size_t pieces) {
    std::vector<std::vector<TimedPeak>> out(pieces);
    for (const SpectralPeak& p : track.peaks) {
        const double time = (p.frame * kPeakHopS - beginS) / warp.speed;
        const int bin = p.bin + warp.shiftBins;
        if (time < 0.0 || time >= static_cast<double>(pieces) * kPieceS) continue;
        if (bin < 0 || bin >= kLogBins) continue;
        const auto piece = std::min(pieces - 1, static_cast<std::size_t>(time / kPieceS));
        if (out[piece].size() == kMostPiecePeaks) continue;
        out[piece].push_back({static_cast<float>(time - static_cast<double>(piece) * kPieceS),
                              static_cast<std::uint8_t>(bin)});
    }
    return out;
}

/// What voteUnderAll() says of a window, counted one peak at a time.
Vote countedOneByOne(const PiecedPeaks& query, const PeakRows& track, const Warp& warp,
                     const PiecedPeaks::Window& window) {
    const auto length = static_cast<double>(window.pieces) * kPieceS * warp.speed;
    const int first = -static_cast<int>(std::ceil(0.5 * length / kHopS)) - 1;
    float chance = 0.0F;
    std::vector<int> counts(static_cast<std::size_t>(track.frames()), 0);
    for (std::size_t k = 0; k < window.pieces; ++k) {
        const double middle = (static_cast<double>(k) + 0.5) * kPieceS * warp.speed / kHopS;
        std::vector<int> own(counts.size(), 0);
        for (const PiecedPeaks::Peak& peak : query.pieces()[window.firstPiece + k]) {
            const int bin = peak.bin - warp.shiftBins;
            if (bin < 0 || bin >= kLogBins) continue;
            chance += track.density(bin);
            for (std::size_t i = 0; i < own.size(); ++i) {
                const auto at =
                    first + static_cast<std::int64_t>(i) + std::lround(middle) + peak.step;
                own[i] += track.meets(bin, at) ? 1 : 0;
            }
        }
        for (std::size_t i = 0; i < own.size(); ++i) counts[i] += std::min(own[i], kMostOfPiece);
    }
    const auto best = std::max_element(counts.begin(), counts.end());
    int rival = 0;
    for (auto i = counts.begin(); i != counts.end(); ++i) {
        const double awayS = static_cast<double>(std::abs(i - best)) * kHopS;
        if (awayS >= kNearestRivalS && awayS <= kFarthestRivalS) rival = std::max(rival, *i);
    }
    Vote out;
    out.count = *best;
    out.offsetS = static_cast<float>((first + (best - counts.begin())) * kHopS);
    out.z = (static_cast<float>(*best) - chance) / std::sqrt(chance + 1.0F);
    out.margin = static_cast<float>(*best - rival) / std::sqrt(chance + 1.0F);
    return out;
}

std::vector<Warp> smallGrid() {
    std::vector<Warp> grid;
    for (const double speed : {0.8, 1.0, 1.25}) {
        for (const int shift : {-3, 0, 3}) grid.push_back({shift, speed});
    }
    return grid;
}

TEST(VoteUnderAll, CountsAsOneByOne) {
    for (const std::uint64_t seed : {1U, 2U, 3U}) {
        const PeakRows track(randomTrack(seed, 20.0 + 9.3 * static_cast<double>(seed)), kHopS,
                             kToleranceS);
        auto pieces = excerpt(randomTrack(seed + 10, 30.0, 90), 0.0, {}, 33);
        const auto planted = excerpt(randomTrack(seed, 20.0), 4.0, {3, 1.25}, 12);
        std::copy(planted.begin(), planted.end(), pieces.begin() + 9);
        const PiecedPeaks query(pieces, smallGrid(), kHopS);
        std::size_t warps = 0;
        voteUnderAll(query, track, [&](const Warp& warp, std::span<const Vote> votes) {
            ++warps;
            ASSERT_EQ(votes.size(), query.windows().size());
            for (std::size_t w = 0; w < votes.size(); ++w) {
                const Vote expected = countedOneByOne(query, track, warp, query.windows()[w]);
                EXPECT_EQ(votes[w].count, expected.count);
                EXPECT_FLOAT_EQ(votes[w].offsetS, expected.offsetS);
                EXPECT_NEAR(votes[w].z, expected.z, 1e-4);
                EXPECT_NEAR(votes[w].margin, expected.margin, 1e-4);
            }
        });
        EXPECT_EQ(warps, smallGrid().size());
    }
}

TEST(VoteUnderAll, FindsWhatIsPlayedHigherAndFaster) {
    const TrackFeatures track = randomTrack(5, 90.0);
    const PeakRows rows(track, kHopS, kToleranceS);
    const Warp played{3, 1.25};
    const PiecedPeaks query(excerpt(track, 33.0, played, 21), smallGrid(), kHopS);
    Warp best;
    float margin = 0.0F, offsetS = 0.0F;
    voteUnderAll(query, rows, [&](const Warp& warp, std::span<const Vote> votes) {
        if (votes[0].margin <= margin) return;
        best = warp;
        margin = votes[0].margin;
        offsetS = votes[0].offsetS;
    });
    EXPECT_EQ(best, played);
    EXPECT_NEAR(offsetS, 33.0, 0.06);
    EXPECT_GT(margin, 8.0F);
}

TEST(VoteUnderAll, MorePeaksThanAByteHoldsAreStillAMatch) {
    const TrackFeatures track = randomTrack(6, 40.0, 200);
    const PiecedPeaks query(excerpt(track, 10.0, {}, 12), std::vector<Warp>{{}}, kHopS);
    voteUnderAll(query, PeakRows(track, kHopS, kToleranceS),
                 [&](const Warp&, std::span<const Vote> votes) {
                     EXPECT_EQ(votes[0].count, 12 * kMostOfPiece);
                     EXPECT_NEAR(votes[0].offsetS, 10.0, 0.06);
                     EXPECT_GT(votes[0].margin, 5.0F);
                 });
}

TEST(VoteUnderAll, AShortQueryAndAnEmptyTrackAreVotedOn) {
    const TrackFeatures track = randomTrack(7, 20.0);
    const PiecedPeaks three(excerpt(track, 5.0, {}, 3), std::vector<Warp>{{}}, kHopS);
    ASSERT_EQ(three.windows().size(), 1U);
    voteUnderAll(three, PeakRows(track, kHopS, kToleranceS),
                 [&](const Warp&, std::span<const Vote> votes) {
                     EXPECT_NEAR(votes[0].offsetS, 5.0, 0.06);
                 });
    TrackFeatures empty;
    empty.durationS = 4.0;
    voteUnderAll(three, PeakRows(empty, kHopS, kToleranceS),
                 [&](const Warp&, std::span<const Vote> votes) {
                     EXPECT_EQ(votes[0].count, 0);
                     EXPECT_EQ(votes[0].margin, 0.0F);
                 });
}

}  // namespace
}  // namespace tributary
