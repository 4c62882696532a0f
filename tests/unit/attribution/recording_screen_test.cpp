#include "core/attribution/recording_screen.h"

#include <algorithm>

#include <gmock/gmock.h>

#include "tests/support/random_peaks.h"

namespace tributary {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

/// A track of peaks at random places.
TrackFeatures randomTrack(std::uint64_t seed, double seconds, int perSecond = 40) {
    return test::randomPeaks(seed, seconds, perSecond);
}

/// 30 seconds of other music over which eight of `source` are played, higher and faster; half of
/// their peaks are lost.
TrackFeatures withLoopOf(const TrackFeatures& source, double atS) {
    TrackFeatures query = randomTrack(77, atS + 30.0, 30);
    bool lost = false;
    for (const SpectralPeak& p : source.peaks) {
        const double time = (p.frame * kPeakHopS - 20.0) / 1.08;
        lost = !lost;
        if (lost || time < 0.0 || time >= 8.0) continue;
        query.peaks.push_back({static_cast<std::uint32_t>((atS + 10.0 + time) / kPeakHopS),
                               static_cast<std::uint8_t>(p.bin + 6), 100});
    }
    std::sort(query.peaks.begin(), query.peaks.end(),
              [](const auto& a, const auto& b) { return a.frame < b.frame; });
    return query;
}

struct Looked {
    std::vector<TrackFeatures> tracks;
    std::vector<PeakTrail> trails;

    explicit Looked(std::size_t count) {
        for (std::size_t t = 0; t < count; ++t) {
            tracks.push_back(randomTrack(100 + t, 60.0));
            trails.emplace_back(tracks.back());
        }
    }
    Result<std::vector<std::size_t>> look(const TrackFeatures& query, std::size_t count,
                                          std::stop_token stop = {}) const {
        const AttributionSettings& settings = defaultSettings();
        const auto blocks = queryBlocks(query.durationS, settings);
        return likelyRecordings(query, blocks, trails, count, settings, 2, Progress{}, stop);
    }
};

TEST(LikelyRecordings, ALoopUnderOtherMusicIsAmongTheFirst) {
    const Looked catalogue(24);
    const auto found = catalogue.look(withLoopOf(catalogue.tracks[13], 0.0), 2);
    ASSERT_TRUE(found);
    EXPECT_THAT(*found, SizeIs(2));
    EXPECT_THAT(*found, Contains(13));
}

TEST(LikelyRecordings, AnyBlockOfASongCounts) {
    const Looked catalogue(24);
    const auto found = catalogue.look(withLoopOf(catalogue.tracks[5], 60.0), 12);
    ASSERT_TRUE(found);
    EXPECT_THAT(*found, Contains(5));
}

TEST(LikelyRecordings, GivesNoMoreThanThereAreInTheirOrder) {
    const Looked catalogue(3);
    const auto all = catalogue.look(randomTrack(1, 30.0), 8);
    ASSERT_TRUE(all);
    EXPECT_THAT(*all, ElementsAre(0, 1, 2));
    const auto none = catalogue.look(randomTrack(1, 30.0), 0);
    ASSERT_TRUE(none);
    EXPECT_THAT(*none, IsEmpty());
}

TEST(LikelyRecordings, CanBeCancelled) {
    std::stop_source stop;
    stop.request_stop();
    const auto found = Looked(3).look(randomTrack(1, 30.0), 2, stop.get_token());
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().code, ErrorCode::Cancelled);
}

}  // namespace
}  // namespace tributary
