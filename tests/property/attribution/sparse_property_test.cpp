#include <gtest/gtest.h>
#include <rapidcheck.h>

// Needs the two above.
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>

#include "core/attribution/sparse.h"
#include "core/base/random.h"

namespace tributary {
namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

MatrixXd anyMatrix(Random& random, Index rows, Index cols, double least) {
    return MatrixXd::NullaryExpr(rows, cols, [&] { return random.uniform(least, 1.0); });
}

SparseProblem anyProblem(Random& random, Index sources, Index commons, Index cells,
                         std::size_t facets) {
    SparseProblem p;
    for (std::size_t f = 0; f < facets; ++f) {
        const Index dimension = 4 + random.below(6);
        p.facets.push_back({anyMatrix(random, dimension, cells, -0.5),
                            anyMatrix(random, dimension, sources, -0.5),
                            anyMatrix(random, dimension, commons, -0.5), random.uniform(0.3, 1.5)});
    }
    p.groupCost = VectorXd::NullaryExpr(sources, [&] { return random.uniform(1.0, 3.0); });
    p.groupPenalty = random.uniform(0.0, 0.5);
    p.variationPenalty = random.uniform(0.0, 0.3);
    return p;
}

std::uint64_t anySeed() {
    return *rc::gen::arbitrary<std::uint64_t>();
}

RC_GTEST_PROP(SparseProperty, TheProjectionIsTheNearestPointThatIsAllowed, ()) {
    Random random(anySeed());
    const Index size = 1 + random.below(6);
    const VectorXd point = anyMatrix(random, size, 1, -1.0) * 2.0;
    const VectorXd nearest = projectedOnSubsimplex(point);
    RC_ASSERT(nearest.minCoeff() >= 0.0);
    RC_ASSERT(nearest.sum() <= 1.0 + 1e-12);
    for (int i = 0; i < 50; ++i) {
        VectorXd other = anyMatrix(random, size, 1, 0.0);
        other *= random.uniform() / std::max(1e-9, other.sum());
        RC_ASSERT((point - nearest).norm() <= (point - other).norm() + 1e-9);
    }
}

/// No allowed weights are better, near or far: the problem is convex, so that a minimum among the
/// points on straight lines to any others is the minimum.
RC_GTEST_PROP(SparseProperty, NothingElseIsBetter, ()) {
    Random random(anySeed());
    const auto sources = *rc::gen::inRange<Index>(1, 4);
    const auto cells = *rc::gen::inRange<Index>(1, 5);
    const SparseProblem p = anyProblem(random, sources, 2, cells, 2);
    SparseOptions options;
    options.iterations = 30000;
    options.tolerance = 1e-10;
    const SparseWeights best = solveSparse(p, options);
    const double value = sparseObjective(p, best);
    for (int i = 0; i < 60; ++i) {
        const double step = std::pow(10.0, -random.uniform(0.0, 3.0));
        SparseWeights other = best;
        for (std::size_t f = 0; f < 2; ++f) {
            for (Index t = 0; t < cells; ++t) {
                VectorXd far = anyMatrix(random, sources + 2, 1, -0.5).cwiseMax(0.0);
                far *= random.uniform() / std::max(1e-9, far.sum());
                other.sources[f].col(t) += step * (far.head(sources) - best.sources[f].col(t));
                other.commons[f].col(t) += step * (far.tail(2) - best.commons[f].col(t));
            }
        }
        RC_ASSERT(sparseObjective(p, other) >= value - 1e-5 * (1.0 + value));
    }
}

RC_GTEST_PROP(SparseProperty, WeightsAreAllowed, ()) {
    Random random(anySeed());
    const SparseProblem p = anyProblem(random, 3, 2, 6, 2);
    const SparseWeights w = explainSparsely(p, SparseOptions{}, 1);
    for (std::size_t f = 0; f < 2; ++f) {
        RC_ASSERT(w.sources[f].minCoeff() >= 0.0);
        RC_ASSERT(w.commons[f].minCoeff() >= 0.0);
        const VectorXd sums = (w.sources[f].colwise().sum() + w.commons[f].colwise().sum());
        RC_ASSERT(sums.maxCoeff() <= 1.0 + 1e-9);
    }
    const MatrixXd explained = explainedEnergy(p, w);
    RC_ASSERT(explained.minCoeff() >= 0.0);
    RC_ASSERT(explained.colwise().sum().maxCoeff() <= 1.0 + 1e-9);
}

RC_GTEST_PROP(SparseProperty, TheOrderOfSourcesDoesNotMatter, ()) {
    Random random(anySeed());
    const SparseProblem p = anyProblem(random, 4, 2, 4, 2);
    SparseProblem turned = p;
    turned.groupCost = p.groupCost.reverse();
    for (std::size_t f = 0; f < 2; ++f) {
        turned.facets[f].sources = p.facets[f].sources.rowwise().reverse();
    }
    const SparseWeights a = solveSparse(p, SparseOptions{});
    const SparseWeights b = solveSparse(turned, SparseOptions{});
    for (std::size_t f = 0; f < 2; ++f) {
        const MatrixXd back = b.sources[f].colwise().reverse();
        RC_ASSERT((a.sources[f] - back).cwiseAbs().maxCoeff() < 1e-6);
    }
}

RC_GTEST_PROP(SparseProperty, CopiesOfASourceShareWhatItHadAlone, ()) {
    Random random(anySeed());
    SparseProblem p = anyProblem(random, 1, 1, 4, 1);
    const SparseWeights alone = solveSparse(p, SparseOptions{});
    const MatrixXd twice = p.facets[0].sources.replicate(1, 2);
    p.facets[0].sources = twice;
    p.groupCost = p.groupCost.replicate(2, 1).eval();
    const SparseWeights both = solveSparse(p, SparseOptions{});
    RC_ASSERT((both.sources[0].row(0) - both.sources[0].row(1)).cwiseAbs().maxCoeff() < 1e-9);
    RC_ASSERT((both.sources[0].colwise().sum() - alone.sources[0]).cwiseAbs().maxCoeff() < 1e-3);
}

}  // namespace
}  // namespace tributary
