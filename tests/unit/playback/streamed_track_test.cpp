#include "core/playback/streamed_track.h"

#include "tests/unit/playback/deck_files.h"

namespace tributary {
namespace {

class StreamedTrackTest : public ::testing::Test {
protected:
    std::shared_ptr<StreamedTrack> ramp(double seconds) {
        std::vector<float> samples(2 * static_cast<std::size_t>(seconds * test::kDeckRate));
        for (std::size_t i = 0; i < samples.size(); ++i) {
            samples[i] = static_cast<float>(i / 2) / static_cast<float>(samples.size());
        }
        expected_ = samples;
        const auto file = folder_ / "ramp.wav";
        EXPECT_TRUE(test::writeSound(file, test::Sound::WavFloat, samples, 2, test::kDeckRate));
        return test::openTrack(file);
    }
    test::TempFolder folder_;
    std::vector<float> expected_;
};

TEST_F(StreamedTrackTest, IsSilentUntilItIsDecoded) {
    const auto track = ramp(2.0);
    std::vector<float> out(64, 1.0F);
    EXPECT_FALSE(track->read(0, out));
    EXPECT_EQ(out, std::vector<float>(64, 0.0F));
    EXPECT_TRUE(track->fill());
    EXPECT_TRUE(track->read(0, out));
}

TEST_F(StreamedTrackTest, KeepsReadyWhatPlaysAndWhereItJumpsTo) {
    const auto track = ramp(60.0);
    track->want(0, 40 * test::kDeckRate);
    while (track->fill()) {
    }
    std::vector<float> out(2000);
    for (const std::int64_t at :
         {std::int64_t{0}, std::int64_t{test::kDeckRate}, std::int64_t{40} * test::kDeckRate}) {
        ASSERT_TRUE(track->read(at, out));
        EXPECT_TRUE(std::equal(out.begin(), out.end(), expected_.begin() + at * 2)) << at;
    }
    EXPECT_FALSE(track->read(20 * test::kDeckRate, out)) << "far from both";
}

TEST_F(StreamedTrackTest, FollowsThePlayhead) {
    const auto track = ramp(60.0);
    std::vector<float> out(2 * 4096);
    for (std::int64_t at = 0; at + 4096 < track->frameCount(); at += 4096) {
        track->want(at, 0);
        while (track->fill()) {
        }
        ASSERT_TRUE(track->read(at, out)) << at;
        ASSERT_TRUE(std::equal(out.begin(), out.end(), expected_.begin() + at * 2)) << at;
    }
}

TEST_F(StreamedTrackTest, ReadsSilencePastTheEnd) {
    const auto track = ramp(1.0);
    while (track->fill()) {
    }
    std::vector<float> out(200, 1.0F);
    EXPECT_TRUE(track->read(track->frameCount() - 50, out));
    EXPECT_EQ(out[98], expected_[expected_.size() - 2]);
    EXPECT_EQ(out[100], 0.0F);
    EXPECT_TRUE(track->read(track->frameCount() + 1000, out));
    EXPECT_EQ(out, std::vector<float>(200, 0.0F));
}

}  // namespace
}  // namespace tributary
