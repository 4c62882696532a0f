#include "core/fingerprint/peak_trail.h"

#include <gtest/gtest.h>

namespace tributary {
namespace {

TrackFeatures peaksAt(std::initializer_list<std::pair<std::uint32_t, int>> peaks) {
    TrackFeatures track;
    track.durationS = 61.5;
    for (const auto& [frame, bin] : peaks)
        track.peaks.push_back({frame, static_cast<std::uint8_t>(bin), 17});
    return track;
}

TEST(PeakTrail, KeepsWhenAndHowHighPeaksAre) {
    // Several at once, steps that just fit, and pauses of minutes.
    const TrackFeatures track =
        peaksAt({{0, 0}, {0, 251}, {1, 7}, {256, 8}, {512, 9}, {9000, 250}, {9255, 3}});
    const PeakTrail trail(track);
    const TrackFeatures back = PeakTrail(trail.durationS(), std::string(trail.bytes())).features();
    EXPECT_EQ(back.durationS, track.durationS);
    ASSERT_EQ(back.peaks.size(), track.peaks.size());
    for (std::size_t i = 0; i < back.peaks.size(); ++i) {
        EXPECT_EQ(back.peaks[i].frame, track.peaks[i].frame);
        EXPECT_EQ(back.peaks[i].bin, track.peaks[i].bin);
    }
}

TEST(PeakTrail, TakesTwoBytesAPeak) {
    EXPECT_EQ(PeakTrail(peaksAt({{3, 1}, {9, 2}, {200, 3}})).bytes().size(), 6U);
    EXPECT_EQ(PeakTrail(peaksAt({})).bytes().size(), 0U);
    EXPECT_TRUE(PeakTrail(peaksAt({})).features().peaks.empty());
}

}  // namespace
}  // namespace tributary
