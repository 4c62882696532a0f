#include "core/attribution/sparse.h"

#include <cmath>

#include <gtest/gtest.h>

namespace tributary {
namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

/// Query cells are mixtures of unit vectors: source 0 by `first`, source 1 by `second`, common 0 by
/// `common`.
SparseProblem mixture(const VectorXd& first, const VectorXd& second, const VectorXd& common) {
    const Index cells = first.size();
    SparseFacet f;
    f.sources = MatrixXd::Zero(6, 3);
    f.commons = MatrixXd::Zero(6, 1);
    for (Index k = 0; k < 3; ++k) f.sources(k, k) = 1.0;
    f.commons(4, 0) = 1.0;
    f.query = MatrixXd::Zero(6, cells);
    f.query.row(0) = first.transpose();
    f.query.row(1) = second.transpose();
    f.query.row(4) = common.transpose();
    SparseProblem p;
    p.facets = {f};
    p.groupCost = VectorXd::Ones(3);
    return p;
}

TEST(Sparse, WithoutPenaltiesAMixtureIsTakenApart) {
    const SparseProblem p =
        mixture(VectorXd::Constant(5, 0.5), VectorXd::Constant(5, 0.2), VectorXd::Constant(5, 0.3));
    const SparseWeights w = solveSparse(p, SparseOptions{});
    EXPECT_NEAR(w.sources[0](0, 2), 0.5, 1e-4);
    EXPECT_NEAR(w.sources[0](1, 2), 0.2, 1e-4);
    EXPECT_NEAR(w.sources[0](2, 2), 0.0, 1e-4);
    EXPECT_NEAR(w.commons[0](0, 2), 0.3, 1e-4);
}

TEST(Sparse, OneSourceAndCellHasTheKnownMinimum) {
    // min (x − w)² + λ c |w|: w = x − λ c / 2.
    SparseProblem p = mixture(VectorXd::Constant(1, 0.8), VectorXd::Zero(1), VectorXd::Zero(1));
    p.groupPenalty = 0.2;
    p.groupCost = VectorXd::Constant(3, 1.5);
    const SparseWeights w = solveSparse(p, SparseOptions{});
    EXPECT_NEAR(w.sources[0](0, 0), 0.8 - 0.15, 1e-5);
    EXPECT_NEAR(sparseObjective(p, w), 0.15 * 0.15 + 0.3 * 0.65, 1e-5);
}

TEST(Sparse, ASourceThatIsLittleNeededIsOutAsAWhole) {
    SparseProblem p =
        mixture(VectorXd::Constant(8, 0.6), VectorXd::Constant(8, 0.05), VectorXd::Zero(8));
    p.groupPenalty = 0.2 * std::sqrt(8.0);
    const SparseWeights w = solveSparse(p, SparseOptions{});
    EXPECT_GT(w.sources[0].row(0).minCoeff(), 0.3);
    EXPECT_LT(w.sources[0].row(1).maxCoeff(), 1e-6);
    // Fitted once more without penalties, what is left is not shrunk.
    const SparseWeights debiased = explainSparsely(p, SparseOptions{}, 1);
    EXPECT_NEAR(debiased.sources[0](0, 3), 0.6, 1e-4);
    EXPECT_EQ(debiased.sources[0].row(1).maxCoeff(), 0.0);
}

TEST(Sparse, TheLessProbableSourceCostsMore) {
    SparseProblem p =
        mixture(VectorXd::Constant(4, 0.4), VectorXd::Constant(4, 0.4), VectorXd::Zero(4));
    p.groupPenalty = 0.3;
    p.groupCost[1] = 4.0;
    const SparseWeights w = solveSparse(p, SparseOptions{});
    EXPECT_GT(w.sources[0](0, 0), w.sources[0](1, 0) + 0.1);
}

TEST(Sparse, WhatTheCommonsExplainIsNoSources) {
    const SparseProblem p =
        mixture(VectorXd::Constant(4, 0.1), VectorXd::Zero(4), VectorXd::Constant(4, 0.9));
    const MatrixXd explained = explainedEnergy(p, explainSparsely(p, SparseOptions{}, 1));
    EXPECT_LT(explained.sum() / 4.0, 0.05);
}

TEST(Sparse, VariationIsSmoothedAway) {
    VectorXd uneven(6);
    uneven << 0.5, 0.3, 0.5, 0.3, 0.5, 0.3;
    SparseProblem p = mixture(uneven, VectorXd::Zero(6), VectorXd::Zero(6));
    const SparseWeights rough = solveSparse(p, SparseOptions{});
    p.variationPenalty = 2.0;
    const SparseWeights smooth = solveSparse(p, SparseOptions{});
    EXPECT_GT(rough.sources[0](0, 2) - rough.sources[0](0, 3), 0.15);
    EXPECT_NEAR(smooth.sources[0](0, 2), smooth.sources[0](0, 3), 1e-3);
    EXPECT_NEAR(smooth.sources[0].row(0).mean(), 0.4, 1e-3);
}

TEST(Sparse, ASourceOfASingleCellIsNotStable) {
    VectorXd once = VectorXd::Zero(16);
    once[7] = 0.9;
    SparseProblem p = mixture(VectorXd::Constant(16, 0.5), once, VectorXd::Zero(16));
    p.groupPenalty = 0.2;
    const SparseWeights w = explainSparsely(p, SparseOptions{}, 3);
    EXPECT_GT(w.sources[0].row(0).mean(), 0.4);
    EXPECT_EQ(w.sources[0].row(1).maxCoeff(), 0.0);
}

TEST(Sparse, NothingToExplainOrToExplainWithIsNoError) {
    SparseProblem none = mixture(VectorXd::Zero(3), VectorXd::Zero(3), VectorXd::Zero(3));
    EXPECT_EQ(explainedEnergy(none, explainSparsely(none, SparseOptions{}, 1)).sum(), 0.0);
    SparseFacet bare{MatrixXd::Ones(4, 2), MatrixXd(4, 0), MatrixXd(4, 0), 1.0};
    SparseProblem sourceless;
    sourceless.facets = {bare};
    sourceless.groupCost = VectorXd(0);
    EXPECT_EQ(explainSparsely(sourceless, SparseOptions{}, 1).sources[0].rows(), 0);
}

}  // namespace
}  // namespace tributary
