#include "core/playback/mixer.h"

#include <algorithm>
#include <cmath>

#include "tests/unit/playback/deck_files.h"

namespace tributary {
namespace {

constexpr double kTwoSeconds = 2.0;

class MixerTest : public ::testing::Test {
protected:
    void SetUp() override {
        mixer_.setTrack(Deck::A, test::openTrack(test::writeLevel(folder_, "a.wav", 0.5F, 10.0)));
        mixer_.setTrack(Deck::B, test::openTrack(test::writeLevel(folder_, "b.wav", -0.25F, 20.0)));
    }
    /// Renders in blocks as a sound card asks for them, decoding before each.
    std::vector<float> render(double seconds) {
        std::vector<float> all;
        const auto blocks = static_cast<int>(std::ceil(seconds * test::kDeckRate / 512));
        for (int i = 0; i < blocks; ++i) {
            while (mixer_.fill()) {
            }
            std::vector<float> block(2 * 512);
            mixer_.render(block);
            all.insert(all.end(), block.begin(), block.end());
        }
        return all;
    }
    static float largestStep(const std::vector<float>& samples) {
        float step = 0.0F;
        for (std::size_t i = 2; i < samples.size(); ++i) {
            step = std::max(step, std::abs(samples[i] - samples[i - 2]));
        }
        return step;
    }
    test::TempFolder folder_;
    Mixer mixer_{test::kDeckRate};
};

TEST_F(MixerTest, IsSilentUntilToldToPlay) {
    const std::vector<float> before = render(0.1);
    EXPECT_EQ(before, std::vector<float>(before.size(), 0.0F));
    EXPECT_FALSE(mixer_.state().playing);
    ASSERT_TRUE(mixer_.play());
    EXPECT_FLOAT_EQ(render(0.5).back(), 0.5F);
    EXPECT_NEAR(mixer_.state().positionS, 0.5, 0.02);
}

TEST_F(MixerTest, HoldsStillUntilTheAudioIsDecoded) {
    Mixer mixer(test::kDeckRate);
    mixer.setTrack(Deck::A, test::openTrack(folder_ / "a.wav"));
    ASSERT_TRUE(mixer.play());
    std::vector<float> block(2 * 512);
    mixer.render(block);
    EXPECT_EQ(mixer.state().positionS, 0.0);
    EXPECT_EQ(block.back(), 0.0F);
}

TEST_F(MixerTest, StopsAtTheEndAndNeverPassesIt) {
    mixer_.seek(9.9);
    ASSERT_TRUE(mixer_.play());
    render(0.5);
    EXPECT_FALSE(mixer_.state().playing);
    EXPECT_DOUBLE_EQ(mixer_.state().positionS, 10.0);
    ASSERT_TRUE(mixer_.play()) << "from the beginning again";
    render(0.5);
    EXPECT_TRUE(mixer_.state().playing);
    EXPECT_NEAR(mixer_.state().positionS, 0.5, 0.02);
}

TEST_F(MixerTest, ClampsASeekToTheTrack) {
    mixer_.seek(-3.0);
    EXPECT_EQ(mixer_.state().positionS, 0.0);
    mixer_.seek(1e6);
    EXPECT_DOUBLE_EQ(mixer_.state().positionS, 10.0);
    mixer_.seek(4.0);
    EXPECT_DOUBLE_EQ(mixer_.state().positionS, 4.0) << "before the sound card took it";
    render(0.1);
    EXPECT_DOUBLE_EQ(mixer_.state().positionS, 4.0);
}

TEST_F(MixerTest, LoopsThePassageWithoutAGap) {
    mixer_.link(PassagePair{{3.0, 4.0}, {8.0, 9.0}});
    mixer_.setLooping(true);
    mixer_.seek(3.0);
    ASSERT_TRUE(mixer_.play());
    render(0.1);
    for (int i = 0; i < 40; ++i) {
        const std::vector<float> heard = render(0.1);
        EXPECT_GE(mixer_.state().positionS, 3.0);
        EXPECT_LE(mixer_.state().positionS, 4.0 + 0.011);
        EXPECT_GT(*std::min_element(heard.begin(), heard.end()), 0.49F) << "silence at the seam";
    }
    mixer_.setLooping(false);
    render(1.5);
    EXPECT_GT(mixer_.state().positionS, 4.0);
}

TEST_F(MixerTest, SwapsToTheCorrespondingMomentWithoutAClick) {
    mixer_.link(PassagePair{{2.0, 4.0}, {10.0, 14.0}});  // the source runs half as fast
    mixer_.seek(3.0);
    ASSERT_TRUE(mixer_.play());
    render(0.5);
    const double before = mixer_.state().positionS;
    mixer_.switchTo(Deck::B);
    EXPECT_EQ(mixer_.state().deck, Deck::B);
    EXPECT_NEAR(mixer_.state().positionS, 10.0 + (before - 2.0) * 2.0, 1e-3);
    EXPECT_DOUBLE_EQ(mixer_.state().durationS, 20.0);
    const std::vector<float> heard = render(0.2);
    EXPECT_FLOAT_EQ(heard.back(), -0.25F);
    EXPECT_LT(largestStep(heard), 0.01F);
    mixer_.switchTo(Deck::A);
    EXPECT_NEAR(mixer_.state().positionS, before + 0.1, 0.02);
}

TEST_F(MixerTest, FadesAtEveryJump) {
    ASSERT_TRUE(mixer_.play());
    std::vector<float> heard = render(0.1);
    mixer_.seek(5.0);
    auto more = render(0.1);
    heard.insert(heard.end(), more.begin(), more.end());
    mixer_.pause();
    more = render(0.1);
    heard.insert(heard.end(), more.begin(), more.end());
    EXPECT_LT(largestStep(heard), 0.01F);
    EXPECT_EQ(heard.back(), 0.0F);
}

TEST_F(MixerTest, AppliesTheGainOfADeck) {
    mixer_.setGainDb(Deck::A, -6.0206);
    ASSERT_TRUE(mixer_.play());
    EXPECT_NEAR(render(0.2).back(), 0.25F, 1e-4);
    EXPECT_NEAR(mixer_.state().peakLeft, 0.25F, 1e-4);
}

TEST_F(MixerTest, AnEmptyDeckIsNeitherPlayedNorSwappedTo) {
    mixer_.setTrack(Deck::B, nullptr);
    mixer_.switchTo(Deck::B);
    EXPECT_EQ(mixer_.state().deck, Deck::A);
    mixer_.setTrack(Deck::A, nullptr);
    EXPECT_FALSE(mixer_.play());
    EXPECT_FALSE(mixer_.state().loadedA);
    EXPECT_EQ(render(0.1).back(), 0.0F);
}

TEST_F(MixerTest, ReplacingTheTrackThatPlaysStopsIt) {
    ASSERT_TRUE(mixer_.play());
    render(0.2);
    mixer_.setTrack(Deck::A, test::openTrack(folder_ / "b.wav"));
    render(0.2);
    EXPECT_FALSE(mixer_.state().playing);
    EXPECT_EQ(mixer_.state().positionS, 0.0);
    EXPECT_DOUBLE_EQ(mixer_.state().durationS, 20.0);
}

TEST_F(MixerTest, LoopingNeedsAPassage) {
    mixer_.setLooping(true);
    EXPECT_FALSE(mixer_.state().looping);
    mixer_.link(PassagePair{{1.0, kTwoSeconds}, {1.0, kTwoSeconds}});
    mixer_.setLooping(true);
    EXPECT_TRUE(mixer_.state().looping);
    mixer_.link(std::nullopt);
    EXPECT_FALSE(mixer_.state().looping);
}

TEST(MapAcross, IsLinearAndInvertible) {
    const PassagePair pair{{10.0, 20.0}, {30.0, 35.0}};
    EXPECT_DOUBLE_EQ(mapAcross(pair, Deck::A, 10.0), 30.0);
    EXPECT_DOUBLE_EQ(mapAcross(pair, Deck::A, 20.0), 35.0);
    EXPECT_DOUBLE_EQ(mapAcross(pair, Deck::B, mapAcross(pair, Deck::A, 12.5)), 12.5);
    EXPECT_DOUBLE_EQ(mapAcross({{1.0, 1.0}, {5.0, 5.0}}, Deck::A, 2.0), 6.0) << "an empty passage";
}

}  // namespace
}  // namespace tributary
