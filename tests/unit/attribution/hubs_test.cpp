#include "core/attribution/hubs.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/base/random.h"
#include "core/features/sketch.h"

namespace tributary {
namespace {

using testing::Each;
using testing::ElementsAre;

TEST(CountedDown, DividesTheOdds) {
    EXPECT_NEAR(countedDown(0.9, 9.0), 0.5, 1e-12);
    EXPECT_NEAR(countedDown(0.999, 10.0), 0.999 / (0.999 + 10.0 * 0.001), 1e-12);
    EXPECT_EQ(countedDown(0.0, 10.0), 0.0);
    EXPECT_EQ(countedDown(1.0, 10.0), 1.0);
}

TEST(CountedDown, AnOrdinaryWorkKeepsItsProbability) {
    EXPECT_EQ(countedDown(0.7, 1.0), 0.7);
}

TEST(HubnessByOccurrence, FlagsWhatComesUpFarTooOften) {
    EXPECT_THAT(hubnessByOccurrence({{10.0, 200.0, 12.0, 0.0}, {20.0, 20.0, 20.0, 20.0}}),
                ElementsAre(1.0, 10.0, 1.0, 1.0));
}

TEST(HubnessByOccurrence, AFewTimesTooOftenIsOrdinary) {
    EXPECT_THAT(hubnessByOccurrence({{80.0}, {20.0}}), Each(1.0));
}

TEST(HubnessByOccurrence, FewProbesShowNothing) {
    EXPECT_THAT(hubnessByOccurrence({{3.0}, {0.5}}), Each(1.0)) << "that may be chance";
    EXPECT_THAT(hubnessByOccurrence({{0.0}, {0.0}}), Each(1.0));
}

/// A minute whose bands change every second at random, or never.
TrackFeatures sound(bool changing, double seconds = 60.0) {
    TrackFeatures made;
    made.durationS = seconds;
    const auto frames = static_cast<Eigen::Index>(seconds / kChromaHopS);
    for (auto* view : {&made.chroma, &made.melody, &made.bass}) view->setOnes(12, frames);
    made.power.resize(kPowerBands, frames);
    Random random(3);
    std::array<std::uint8_t, kPowerBands> levels{};
    for (auto& l : levels) l = static_cast<std::uint8_t>(80 + random.below(100));
    for (Eigen::Index t = 0; t < frames; ++t) {
        for (int b = 0; b < kPowerBands; ++b) {
            if (changing && t % 11 == 0) {
                levels[static_cast<std::size_t>(b)] =
                    static_cast<std::uint8_t>(80 + random.below(100));
            }
            made.power(b, t) = levels[static_cast<std::size_t>(b)];
        }
    }
    return made;
}

TEST(Monotony, IsNearOneForASoundThatNeverChanges) {
    EXPECT_GT(monotony(sound(false)), 0.98);
    EXPECT_EQ(hubnessByMonotony(monotony(sound(false))), kMonotonousHubness);
}

TEST(Monotony, IsLowForASoundThatChanges) {
    EXPECT_LT(monotony(sound(true)), 0.6);
    EXPECT_EQ(hubnessByMonotony(monotony(sound(true))), 1.0);
}

TEST(Monotony, AWorkTooShortToTellIsNotFlagged) {
    EXPECT_EQ(monotony(sound(false, 20.0)), 0.0);
}

}  // namespace
}  // namespace tributary
