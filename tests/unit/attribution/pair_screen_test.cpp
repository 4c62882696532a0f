#include "core/attribution/pair_screen.h"

#include <gtest/gtest.h>

#include "core/base/random.h"
#include "tests/unit/attribution/tracks.h"

namespace tributary {
namespace {

Eigen::MatrixXf unitVectors(int rows, int columns, std::uint64_t seed) {
    Random random(seed);
    Eigen::MatrixXf made(rows, columns);
    for (Eigen::Index i = 0; i < made.size(); ++i) {
        made.data()[i] = static_cast<float>(random.uniform(-1.0, 1.0));
    }
    made.colwise().normalize();
    return made;
}

TEST(BestProducts, AreTheInnerProductsOfUnitVectors) {
    const Eigen::MatrixXf a = unitVectors(21, 3, 1);
    const Eigen::MatrixXf b = unitVectors(21, 7, 2);
    const auto best = bestProducts(shortened(a), shortened(b));
    for (Eigen::Index q = 0; q < 3; ++q) {
        const float exact = (b.transpose() * a.col(q)).maxCoeff();
        EXPECT_NEAR(best[static_cast<std::size_t>(q)], exact, 1e-3F);
    }
}

TEST(BestProducts, AgainstNothingAreTheLeast) {
    const auto best = bestProducts(shortened(unitVectors(21, 2, 1)), ShortVectors(32, 0));
    EXPECT_EQ(best, (std::vector<float>{-1.0F, -1.0F}));
}

TEST(StretchCount, TheLastTakesAShortRestAlong) {
    EXPECT_EQ(stretchCount(5.0), 1);
    EXPECT_EQ(stretchCount(44.0), 1);
    EXPECT_EQ(stretchCount(46.0), 2);
    EXPECT_EQ(stretchCount(180.0), 6);
}

TEST(ScreenPair, FindsTheStretchThatComesFromTheOther) {
    const auto earlier = test::music(1, 60.0);
    auto later = test::music(2, 35.0);
    // Its second stretch plays 20 s of the earlier work.
    const auto begin = earlier.begin() + 10 * kAnalysisRate;
    later.insert(later.end(), begin, begin + 20 * kAnalysisRate);
    const auto rest = test::music(3, 35.0);
    later.insert(later.end(), rest.begin(), rest.end());
    const auto scores = screenPair(preparePairQuery(extractFeatures(later)),
                                   preparePairSource(embedTrack(extractFeatures(earlier))));
    ASSERT_EQ(scores.size(), 3U);
    EXPECT_GT(scores[1], 0.0);
    EXPECT_GT(scores[1], scores[0]);
    EXPECT_GT(scores[1], scores[2]);
}

TEST(ScreenPair, AWorkWithoutVectorsIsNoCandidate) {
    const auto later = extractFeatures(test::music(1, 40.0));
    const auto scores = screenPair(preparePairQuery(later), preparePairSource({}));
    ASSERT_EQ(scores.size(), 1U);
    EXPECT_LT(scores[0], 0.0);
}

}  // namespace
}  // namespace tributary
