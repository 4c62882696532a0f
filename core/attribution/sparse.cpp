#include "core/attribution/sparse.h"

#include <algorithm>
#include <cmath>
#include <functional>

#include "core/base/check.h"
#include "core/base/random.h"

namespace tributary {
namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

constexpr double kLeastCurvature = 1e-9;
constexpr Index kRun = 2;  // cells drawn together: neighbours overlap

Index cellsOf(const SparseProblem& p) {
    return p.facets.empty() ? 0 : p.facets.front().query.cols();
}

Index sourcesOf(const SparseProblem& p) {
    return p.facets.empty() ? 0 : p.facets.front().sources.cols();
}

void checkShapes(const SparseProblem& p) {
    CHECK(p.groupCost.size() == sourcesOf(p));
    CHECK(p.cellWeight.size() == 0 || p.cellWeight.size() == cellsOf(p));
    for (const SparseFacet& f : p.facets) {
        CHECK(f.query.cols() == cellsOf(p) && f.sources.cols() == sourcesOf(p));
        CHECK(f.query.rows() == f.sources.rows());
        CHECK(f.commons.cols() == 0 || f.commons.rows() == f.query.rows());
    }
}

/// One facet as the solver needs it: weights of sources, then commons, in one matrix.
struct Quadratic {
    MatrixXd gram;    // α DᵀD
    MatrixXd target;  // α DᵀX, cells weighted
};

std::vector<Quadratic> quadratics(const SparseProblem& p, const VectorXd& cellWeight) {
    std::vector<Quadratic> out;
    for (const SparseFacet& f : p.facets) {
        MatrixXd dictionary(f.query.rows(), f.sources.cols() + f.commons.cols());
        dictionary.leftCols(f.sources.cols()) = f.sources;
        if (f.commons.cols() > 0) dictionary.rightCols(f.commons.cols()) = f.commons;
        out.push_back({f.weight * dictionary.transpose() * dictionary,
                       f.weight * dictionary.transpose() * f.query * cellWeight.asDiagonal()});
    }
    return out;
}

double largestEigenvalue(const MatrixXd& gram) {
    // The largest row sum bounds it from above (Gershgorin).
    return gram.size() == 0 ? 0.0 : gram.cwiseAbs().rowwise().sum().maxCoeff();
}

/// Dual variables of the two penalties, sources × cells by facet.
struct Duals {
    std::vector<MatrixXd> group, variation;
};

/// Dᵀ of the differences between neighbouring cells.
MatrixXd differencesTransposed(const MatrixXd& dual) {
    const Index cells = dual.cols() + 1;
    MatrixXd out = MatrixXd::Zero(dual.rows(), cells);
    out.leftCols(cells - 1) -= dual;
    out.rightCols(cells - 1) += dual;
    return out;
}

/// Moves the duals up along the extrapolated weights and back into the balls of their penalties.
void ascend(const SparseProblem& p, const std::vector<MatrixXd>& ahead, double sigma, Duals& y) {
    const Index sources = sourcesOf(p);
    if (p.groupPenalty > 0.0) {
        VectorXd norms = VectorXd::Zero(sources);
        for (std::size_t f = 0; f < ahead.size(); ++f) {
            y.group[f] += sigma * ahead[f].topRows(sources);
            norms += y.group[f].rowwise().squaredNorm();
        }
        for (Index k = 0; k < sources; ++k) {
            const double radius = p.groupPenalty * p.groupCost[k];
            const double norm = std::sqrt(norms[k]);
            if (norm <= radius) continue;
            for (auto& dual : y.group) dual.row(k) *= radius / norm;
        }
    }
    if (p.variationPenalty <= 0.0 || cellsOf(p) < 2) return;
    for (std::size_t f = 0; f < ahead.size(); ++f) {
        const auto rows = ahead[f].topRows(sources);
        const Index steps = rows.cols() - 1;
        y.variation[f] += sigma * (rows.rightCols(steps) - rows.leftCols(steps));
        y.variation[f] = y.variation[f].cwiseMax(-p.variationPenalty).cwiseMin(p.variationPenalty);
    }
}

SparseWeights split(const SparseProblem& p, const std::vector<MatrixXd>& weights) {
    SparseWeights out;
    for (const MatrixXd& w : weights) {
        out.sources.emplace_back(w.topRows(sourcesOf(p)));
        out.commons.emplace_back(w.bottomRows(w.rows() - sourcesOf(p)));
    }
    return out;
}

double meanWeight(const SparseWeights& w, Index source) {
    double sum = 0.0;
    for (const MatrixXd& facet : w.sources) sum += facet.row(source).mean();
    return w.sources.empty() ? 0.0 : sum / static_cast<double>(w.sources.size());
}

/// How often each cell is drawn when runs of cells are drawn with replacement.
VectorXd resampledCells(Index cells, Random& random) {
    VectorXd weight = VectorXd::Zero(cells);
    for (Index drawn = 0; drawn < cells; drawn += kRun) {
        const Index start = random.below(static_cast<int>(cells));
        for (Index i = 0; i < std::min(kRun, cells - drawn); ++i) {
            weight[(start + i) % cells] += 1.0;
        }
    }
    return weight;
}

/// Which sources the penalised problem needs, here and under resampling.
std::vector<Index> stableSources(const SparseProblem& problem, const SparseOptions& options,
                                 std::uint64_t seed) {
    const SparseWeights whole = solveSparse(problem, options);
    const Index sources = sourcesOf(problem);
    std::vector<int> selected(static_cast<std::size_t>(sources), 0);
    Random random(seed);
    SparseProblem drawn = problem;
    for (int r = 0; r < options.resamples; ++r) {
        drawn.cellWeight = resampledCells(cellsOf(problem), random);
        if (problem.cellWeight.size() > 0) {
            drawn.cellWeight = drawn.cellWeight.cwiseProduct(problem.cellWeight);
        }
        const SparseWeights w = solveSparse(drawn, options);
        for (Index k = 0; k < sources; ++k) {
            if (meanWeight(w, k) > options.leastMeanWeight) ++selected[static_cast<std::size_t>(k)];
        }
    }
    std::vector<Index> kept;
    for (Index k = 0; k < sources; ++k) {
        if (meanWeight(whole, k) > options.leastMeanWeight &&
            selected[static_cast<std::size_t>(k)] >=
                options.leastSelected * static_cast<double>(options.resamples)) {
            kept.push_back(k);
        }
    }
    return kept;
}

}  // namespace

VectorXd projectedOnSubsimplex(const Eigen::Ref<const VectorXd>& point) {
    VectorXd out = point.cwiseMax(0.0);
    if (out.sum() <= 1.0) return out;
    // The part above a water level that leaves exactly 1 (Duchi et al. 2008).
    std::vector<double> sorted(point.data(), point.data() + point.size());
    std::sort(sorted.begin(), sorted.end(), std::greater<>());
    double sum = 0.0;
    double level = 0.0;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        sum += sorted[i];
        const double next = (sum - 1.0) / static_cast<double>(i + 1);
        if (sorted[i] <= next) break;
        level = next;
    }
    return (point.array() - level).cwiseMax(0.0).matrix();
}

SparseWeights solveSparse(const SparseProblem& problem, const SparseOptions& options) {
    checkShapes(problem);
    const Index cells = cellsOf(problem);
    const Index sources = sourcesOf(problem);
    const VectorXd cellWeight =
        problem.cellWeight.size() > 0 ? problem.cellWeight : VectorXd::Ones(cells);
    const std::vector<Quadratic> terms = quadratics(problem, cellWeight);
    double curvature = kLeastCurvature;
    for (const Quadratic& q : terms) {
        const double heaviest = cells > 0 ? cellWeight.maxCoeff() : 0.0;
        curvature = std::max(curvature, 2.0 * largestEigenvalue(q.gram) * heaviest);
    }
    // 1 / τ − σ ‖K‖² ≥ L / 2, where K stacks the identity (norm 1) and differences (norm² < 4).
    const double sigma = curvature / 10.0;
    const double tau = 1.0 / (curvature / 2.0 + 5.0 * sigma);
    std::vector<MatrixXd> w;
    Duals y;
    for (const Quadratic& q : terms) {
        w.push_back(MatrixXd::Zero(q.gram.rows(), cells));
        y.group.push_back(MatrixXd::Zero(sources, cells));
        y.variation.push_back(MatrixXd::Zero(sources, std::max<Index>(0, cells - 1)));
    }
    std::vector<MatrixXd> ahead = w;
    for (int round = 0; round < options.iterations; ++round) {
        double change = 0.0;
        for (std::size_t f = 0; f < terms.size(); ++f) {
            if (w[f].size() == 0) continue;
            MatrixXd step =
                2.0 * (terms[f].gram * w[f] * cellWeight.asDiagonal() - terms[f].target);
            step.topRows(sources) += y.group[f];
            if (cells > 1) step.topRows(sources) += differencesTransposed(y.variation[f]);
            const MatrixXd moved = w[f] - tau * step;
            for (Index t = 0; t < cells; ++t) {
                const VectorXd next = projectedOnSubsimplex(moved.col(t));
                change = std::max(change, (next - w[f].col(t)).cwiseAbs().maxCoeff());
                ahead[f].col(t) = 2.0 * next - w[f].col(t);
                w[f].col(t) = next;
            }
        }
        ascend(problem, ahead, sigma, y);
        if (change < options.tolerance) break;
    }
    return split(problem, w);
}

double sparseObjective(const SparseProblem& problem, const SparseWeights& weights) {
    const Index cells = cellsOf(problem);
    double value = 0.0;
    VectorXd norms = VectorXd::Zero(sourcesOf(problem));
    for (std::size_t f = 0; f < problem.facets.size(); ++f) {
        const SparseFacet& facet = problem.facets[f];
        const MatrixXd& w = weights.sources[f];
        MatrixXd rest = facet.query - facet.sources * w;
        if (facet.commons.cols() > 0) rest -= facet.commons * weights.commons[f];
        for (Index t = 0; t < cells; ++t) {
            const double cell = problem.cellWeight.size() > 0 ? problem.cellWeight[t] : 1.0;
            value += facet.weight * cell * rest.col(t).squaredNorm();
        }
        norms += w.rowwise().squaredNorm();
        if (cells > 1) {
            value += problem.variationPenalty *
                     (w.rightCols(cells - 1) - w.leftCols(cells - 1)).cwiseAbs().sum();
        }
    }
    return value + problem.groupPenalty * problem.groupCost.dot(norms.cwiseSqrt());
}

SparseWeights explainSparsely(const SparseProblem& problem, const SparseOptions& options,
                              std::uint64_t seed) {
    checkShapes(problem);
    const std::vector<Index> kept = stableSources(problem, options, seed);
    SparseProblem plain = problem;
    plain.groupPenalty = 0.0;
    plain.variationPenalty = 0.0;
    plain.groupCost = problem.groupCost(kept);
    for (SparseFacet& facet : plain.facets) {
        const MatrixXd few = facet.sources(Eigen::all, kept);
        facet.sources = few;
    }
    const SparseWeights fitted = solveSparse(plain, options);
    SparseWeights out;
    out.commons = fitted.commons;
    for (const MatrixXd& w : fitted.sources) {
        MatrixXd all = MatrixXd::Zero(sourcesOf(problem), cellsOf(problem));
        for (std::size_t i = 0; i < kept.size(); ++i)
            all.row(kept[i]) = w.row(static_cast<Index>(i));
        out.sources.push_back(std::move(all));
    }
    return out;
}

MatrixXd explainedEnergy(const SparseProblem& problem, const SparseWeights& weights) {
    checkShapes(problem);
    const Index cells = cellsOf(problem);
    MatrixXd explained = MatrixXd::Zero(sourcesOf(problem), cells);
    VectorXd energy = VectorXd::Zero(cells);
    for (std::size_t f = 0; f < problem.facets.size(); ++f) {
        const SparseFacet& facet = problem.facets[f];
        const MatrixXd agreement = (facet.sources.transpose() * facet.query).cwiseMax(0.0);
        explained += facet.weight * weights.sources[f].cwiseProduct(agreement);
        energy += facet.weight * facet.query.colwise().squaredNorm().transpose();
    }
    for (Index t = 0; t < cells; ++t) {
        if (energy[t] <= 0.0) continue;
        explained.col(t) /= energy[t];
        const double sum = explained.col(t).sum();
        if (sum > 1.0) explained.col(t) /= sum;
    }
    return explained;
}

}  // namespace tributary
