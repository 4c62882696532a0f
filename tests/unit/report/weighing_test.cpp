#include "core/report/weighing.h"

#include <gtest/gtest.h>

namespace tributary {
namespace {

/// 600 of 1,000 cells keep their level, and 250 ± 25 of them elsewhere in the source.
Weighing levels() {
    Weighing w;
    w.measure = WeighedBy::Levels;
    w.query = {10.0, 16.0};
    w.value = 600.0;
    w.outOf = 1000.0;
    w.expected = 250.0;
    w.byChance = {250.0 - 1.96 * 25.0, 250.0 + 1.96 * 25.0};
    return w;
}

TEST(Weighing, EveryMeasureIsReadByItsName) {
    for (const WeighedBy measure :
         {WeighedBy::Levels, WeighedBy::Landmarks, WeighedBy::Deviations}) {
        EXPECT_EQ(measureOf(measureName(measure)), measure);
    }
    EXPECT_FALSE(measureOf("Levels"));
    EXPECT_FALSE(measureOf(""));
}

TEST(Weighing, LevelsScatterAsTheyDoElsewhereInTheSource) {
    const Weighing w = levels();
    EXPECT_TRUE(isBeyondChance(w));
    // Half as far above chance is clearly less; within two deviations of a difference is not.
    EXPECT_TRUE(separates(w, {{}, 425.0, 250.0}));
    EXPECT_TRUE(separates(w, {{}, 525.0, 250.0}));
    EXPECT_FALSE(separates(w, {{}, 540.0, 250.0}));
    // What counts is how far each is above its own chance.
    EXPECT_TRUE(separates(w, {{}, 540.0, 300.0}));
}

TEST(Weighing, LandmarksScatterAsCountsDo) {
    Weighing w = levels();
    w.measure = WeighedBy::Landmarks;
    // The deviation of a difference of counts of about 600 is 35.
    EXPECT_TRUE(separates(w, {{}, 525.0, 250.0}));
    EXPECT_FALSE(separates(w, {{}, 540.0, 250.0}));
    w.value = 260.0;
    EXPECT_FALSE(isBeyondChance(w));
}

TEST(Weighing, DeviationsSeparateTheMoreTheLongerTheyAgree) {
    Weighing w;
    w.value = 4.0;
    w.byChance = {-1.96, 1.96};
    w.query = {0.0, 6.0};
    const Rival rival{{}, 2.5, 0.0};
    EXPECT_FALSE(separates(w, rival));
    w.query = {0.0, 30.0};
    EXPECT_TRUE(separates(w, rival));
}

}  // namespace
}  // namespace tributary
