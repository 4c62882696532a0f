#include <gtest/gtest.h>

#include "core/attribution/decompose.h"

namespace tributary {
namespace {

TEST(NonNegativeLeastSquares, SolvesExactlyWhatHasANonNegativeSolution) {
    Eigen::MatrixXd a(4, 2);
    a << 1, 0, 1, 1, 0, 2, 3, 1;
    const Eigen::Vector2d x(0.7, 2.5);
    EXPECT_LT((nonNegativeLeastSquares(a, a * x) - x).norm(), 1e-6);
}

TEST(NonNegativeLeastSquares, ANegativePartBecomesZeroAndTheOtherIsFittedAlone) {
    Eigen::MatrixXd a(2, 2);
    a << 1, 1, 0, 1;
    // Unbounded: x = (3, −1). With x₂ = 0 the best x₁ is 2.
    const Eigen::VectorXd x = nonNegativeLeastSquares(a, Eigen::Vector2d(2, -1));
    EXPECT_NEAR(x[0], 2.0, 1e-6);
    EXPECT_EQ(x[1], 0.0);
}

TEST(NonNegativeLeastSquares, SourcesThatAreAlmostAlikeStillExplainTheWhole) {
    Eigen::MatrixXd a(3, 2);
    a << 1, 2, 3, 4, 5, 6;
    const Eigen::Vector3d b(1, 2, 3);  // half of the second source
    const Eigen::VectorXd x = nonNegativeLeastSquares(a, b);
    EXPECT_LT((a * x - b).norm(), 0.02 * b.norm());
    EXPECT_GT(x[1], 0.4);
}

TEST(NonNegativeLeastSquares, NothingToExplainNeedsNothing) {
    const Eigen::MatrixXd a = Eigen::MatrixXd::Random(6, 3).cwiseAbs();
    EXPECT_EQ(nonNegativeLeastSquares(a, Eigen::VectorXd::Zero(6)).norm(), 0.0);
    EXPECT_EQ(nonNegativeLeastSquares(a, Eigen::VectorXd::Constant(6, -1.0)).norm(), 0.0);
}

TEST(NonNegativeLeastSquares, ASilentSourceIsGivenNoPart) {
    Eigen::MatrixXd a(3, 2);
    a << 0, 1, 0, 2, 0, 3;
    const Eigen::VectorXd x = nonNegativeLeastSquares(a, Eigen::Vector3d(2, 4, 6));
    EXPECT_EQ(x[0], 0.0);
    EXPECT_NEAR(x[1], 2.0, 1e-9);
}

TEST(NonNegativeLeastSquares, NoSourcesAreNoError) {
    EXPECT_EQ(nonNegativeLeastSquares(Eigen::MatrixXd(5, 0), Eigen::VectorXd::Ones(5)).size(), 0);
}

}  // namespace
}  // namespace tributary
