#include "core/fingerprint/constellation.h"

#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>

#include "core/base/random.h"
#include "tests/support/random_peaks.h"

namespace tributary {
namespace {

constexpr double kHopS = 2.0 * kPeakHopS;
constexpr double kToleranceS = 0.03;
constexpr double kWindowS = 5.0;

/// A track of peaks at random places.
TrackFeatures randomTrack(std::uint64_t seed, double seconds, int perSecond = 30) {
    return test::randomPeaks(seed, seconds, perSecond);
}

/// The peaks of a window of `track` from `beginS` on, as a query that plays it under `warp` has
/// them.
std::vector<TimedPeak> excerpt(const TrackFeatures& track, double beginS, const Warp& warp) {
    std::vector<TimedPeak> out;
    for (const SpectralPeak& p : track.peaks) {
        const double time = (p.frame * kPeakHopS - beginS) / warp.speed;
        const int bin = p.bin + warp.shiftBins;
        if (time < 0.0 || time >= kWindowS || bin < 0 || bin >= kLogBins) continue;
        if (out.size() == kMostVotes) break;
        out.push_back({static_cast<float>(time), static_cast<std::uint8_t>(bin)});
    }
    return out;
}

/// Every `keep`-th peak of a planted window, and as many that belong to other music.
std::vector<TimedPeak> buried(std::vector<TimedPeak> planted, std::size_t keep,
                              std::uint64_t seed) {
    std::vector<TimedPeak> out;
    for (std::size_t i = 0; i < planted.size(); i += keep) out.push_back(planted[i]);
    Random random(seed);
    while (out.size() < planted.size()) {
        out.push_back({static_cast<float>(random.uniform(0.0, kWindowS)),
                       static_cast<std::uint8_t>(40 + random.below(160))});
    }
    return out;
}

TEST(Vote, FindsAnExcerptsPlaceUnderItsShiftAndSpeed) {
    const TrackFeatures track = randomTrack(1, 90.0);
    const PeakRows rows(track, kHopS, kToleranceS);
    for (const Warp warp : {Warp{0, 1.0}, Warp{9, 1.0}, Warp{0, 1.25}, Warp{-15, 0.8}}) {
        for (const double place : {7.0, 41.3, 80.0}) {
            const Vote v = vote(excerpt(track, place, warp), rows, warp, kWindowS);
            EXPECT_NEAR(v.offsetS, place, 0.1) << warp.shiftBins << " " << warp.speed;
            EXPECT_GT(v.z, 15.0F);
        }
    }
}

TEST(Vote, FindsAPlantedThirdAmongDistractors) {
    const TrackFeatures track = randomTrack(2, 90.0);
    const PeakRows rows(track, kHopS, kToleranceS);
    const Warp warp{6, 1.1};
    const auto query = buried(excerpt(track, 33.0, warp), 3, 5);
    const Vote right = vote(query, rows, warp, kWindowS);
    EXPECT_NEAR(right.offsetS, 33.0, 0.1);
    const float wrongKey = vote(query, rows, {3, 1.1}, kWindowS).z;
    const float wrongSpeed = vote(query, rows, {6, 0.9}, kWindowS).z;
    EXPECT_GT(right.z, 1.3F * wrongKey);
    EXPECT_GT(right.z, 1.3F * wrongSpeed);
}

TEST(Vote, UnrelatedMusicStaysLow) {
    const TrackFeatures track = randomTrack(3, 90.0);
    const PeakRows rows(track, kHopS, kToleranceS);
    float sum = 0.0F;
    float largest = 0.0F;
    constexpr int kQueries = 40;
    for (int i = 0; i < kQueries; ++i) {
        const TrackFeatures other = randomTrack(100 + static_cast<std::uint64_t>(i), 10.0);
        const float z = vote(excerpt(other, 1.0, {}), rows, {}, kWindowS).z;
        sum += z;
        largest = std::max(largest, z);
    }
    EXPECT_LT(sum / kQueries, 5.0F);
    EXPECT_LT(largest, 8.0F);
    EXPECT_GT(vote(excerpt(track, 20.0, {}), rows, {}, kWindowS).z, 2.0F * largest);
}

TEST(Vote, AWindowMayHangOverEitherEndOfTheTrack) {
    const TrackFeatures track = randomTrack(4, 60.0);
    const PeakRows rows(track, kHopS, kToleranceS);
    // The query begins two seconds before the track does, or two before the track ends.
    EXPECT_NEAR(vote(excerpt(track, -2.0, {}), rows, {}, kWindowS).offsetS, -2.0, 0.1);
    EXPECT_NEAR(vote(excerpt(track, 57.2, {}), rows, {}, kWindowS).offsetS, 57.2, 0.1);
}

TEST(Vote, ATrackShorterThanTheWindowIsFound) {
    const TrackFeatures track = randomTrack(5, 3.0);
    const PeakRows rows(track, kHopS, kToleranceS);
    EXPECT_NEAR(vote(excerpt(track, 0.0, {}), rows, {}, kWindowS).offsetS, 0.0, 0.1);
}

TEST(Vote, CountsUpToTheMostPeaksWithoutWrappingRound) {
    TrackFeatures track;
    track.durationS = 30.0;
    // All peaks of the query in one place: the count reaches kMostVotes.
    track.peaks.assign(1, {400, 100, 255});
    const PeakRows rows(track, kHopS, kToleranceS);
    const std::vector<TimedPeak> query(kMostVotes, TimedPeak{1.0F, 100});
    const Vote v = vote(query, rows, {}, kWindowS);
    EXPECT_EQ(v.count, static_cast<int>(kMostVotes));
    EXPECT_NEAR(v.offsetS, 400 * kPeakHopS - 1.0, 0.1);
}

TEST(VoteDeathTest, MorePeaksThanCanBeCountedAreAProgrammersMistake) {
    const PeakRows rows(randomTrack(6, 10.0), kHopS, kToleranceS);
    const std::vector<TimedPeak> query(kMostVotes + 1);
    EXPECT_DEATH((void)vote(query, rows, {}, kWindowS), "kMostVotes");
}

TEST(Vote, NoPeaksOnEitherSideGiveNoEvidence) {
    const PeakRows rows(randomTrack(7, 20.0), kHopS, kToleranceS);
    EXPECT_EQ(vote({}, rows, {}, kWindowS).count, 0);
    EXPECT_LE(vote({}, rows, {}, kWindowS).z, 0.0F);
    TrackFeatures empty;
    empty.durationS = 20.0;
    const auto query = excerpt(randomTrack(7, 20.0), 2.0, {});
    const Vote v = vote(query, PeakRows(empty, kHopS, kToleranceS), {}, kWindowS);
    EXPECT_EQ(v.count, 0);
    EXPECT_TRUE(std::isfinite(v.z));
}

TEST(Vote, PeaksShiftedOutOfTheRangeDoNotCount) {
    TrackFeatures track;
    track.durationS = 20.0;
    track.peaks = {{100, 0, 255}, {200, 251, 255}};
    const PeakRows rows(track, kHopS, kToleranceS);
    const std::vector<TimedPeak> query{{0.5F, 2}, {1.0F, 250}};
    EXPECT_EQ(vote(query, rows, {200, 1.0}, kWindowS).count, 0);
    EXPECT_GE(vote(query, rows, {2, 1.0}, kWindowS).count, 1);
}

/// The best count as the definition says it, one offset after another.
int countedOneByOne(const std::vector<TimedPeak>& query, const PeakRows& rows, const Warp& warp) {
    const int half = static_cast<int>(std::ceil(kWindowS * warp.speed / rows.hopS() / 2.0)) + 1;
    int best = 0;
    for (int at = -half; at < rows.frames() - half; ++at) {
        int count = 0;
        for (const TimedPeak& peak : query) {
            const int bin = peak.bin - warp.shiftBins;
            if (bin < 0 || bin >= kLogBins) continue;
            count += rows.meets(bin, at + std::lround(peak.timeS * (warp.speed / rows.hopS())));
        }
        best = std::max(best, count);
    }
    return best;
}

TEST(Vote, CountsAreThoseOfCountingOneByOne) {
    const TrackFeatures track = randomTrack(21, 47.0, 120);
    const PeakRows rows(track, kHopS, kToleranceS);
    for (const Warp& warp : {Warp{0, 1.0}, Warp{3, 0.9}, Warp{-7, 1.4}}) {
        for (const std::size_t size :
             {std::size_t{1}, std::size_t{16}, std::size_t{37}, kMostVotes}) {
            std::vector<TimedPeak> query = excerpt(track, 17.0, warp);
            Random random(size);
            while (query.size() < size) {
                query.push_back({static_cast<float>(random.uniform(0.0, kWindowS)),
                                 static_cast<std::uint8_t>(random.below(kLogBins))});
            }
            query.resize(size);
            EXPECT_EQ(vote(query, rows, warp, kWindowS).count, countedOneByOne(query, rows, warp))
                << warp.shiftBins << " " << size;
        }
    }
}

TEST(PeakRows, APeakFillsItsNeighbourhoodAndNoMore) {
    TrackFeatures track;
    track.durationS = 10.0;
    track.peaks = {{100, 50, 255}};
    const PeakRows rows(track, kPeakHopS, 0.024);
    for (int bin = 47; bin <= 53; ++bin) {
        int filled = 0;
        for (int f = 0; f < rows.frames(); ++f) {
            if (!rows.meets(bin, f)) continue;
            ++filled;
            EXPECT_LE(std::abs(f - 100), 1);
        }
        EXPECT_EQ(filled, std::abs(bin - 50) <= 1 ? 3 : 0) << bin;
        EXPECT_FLOAT_EQ(rows.density(bin),
                        static_cast<float>(filled) / static_cast<float>(rows.frames()));
    }
}

TEST(PeakRows, PeaksAtTheVeryEdgesAreKept) {
    TrackFeatures track;
    track.durationS = 2.0;
    track.peaks = {{0, 0, 255}, {86, kLogBins - 1, 255}};
    const PeakRows rows(track, kPeakHopS, 0.024);
    EXPECT_TRUE(rows.meets(0, 0));
    EXPECT_TRUE(rows.meets(kLogBins - 1, 86));
}

}  // namespace
}  // namespace tributary
