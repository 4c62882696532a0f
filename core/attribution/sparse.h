#pragma once

#include <cstdint>
#include <vector>

#include <Eigen/Core>

namespace tributary {

/// What one facet shows of the query, and what could explain it. Columns are vectors of the facet's
/// space, whitened and with the background taken off.
struct SparseFacet {
    Eigen::MatrixXd query;    ///< dimension × cells
    Eigen::MatrixXd sources;  ///< dimension × sources: A of the problem
    Eigen::MatrixXd commons;  ///< dimension × commons: B, what belongs to nobody
    double weight = 1.0;      ///< α
};

/// Composition and style level of the decomposition:
///   min Σ_f α_f ‖x_f − A_f w_f − B_f b_f‖² + λ₁ Σ_k c_k ‖w_k‖₂ + λ₂ TV(w),
///   w, b ≥ 0 and Σ w + Σ b ≤ 1 in every facet and cell.
/// w_k, the group of a source, are its weights in all facets and cells, so that a source is in or
/// out as a whole; TV is the sum of |w(t + 1) − w(t)|.
struct SparseProblem {
    std::vector<SparseFacet> facets;  ///< of the same cells and sources
    Eigen::VectorXd groupCost;        ///< c by source; 1 / probability
    double groupPenalty = 0.0;        ///< λ₁
    double variationPenalty = 0.0;    ///< λ₂
    Eigen::VectorXd cellWeight;       ///< of each cell's misfit; empty: all 1
};

/// Weights by facet: sources × cells and commons × cells.
struct SparseWeights {
    std::vector<Eigen::MatrixXd> sources, commons;
};

struct SparseOptions {
    int iterations = 4000;  ///< at most
    double tolerance = 1e-7;
    int resamples = 16;             ///< of cells, for stability
    double leastSelected = 0.7;     ///< share of resamples in which a source must be needed
    double leastMeanWeight = 1e-3;  ///< of a source that counts as needed
};

/// The minimum, by the primal-dual method of Condat (2013) and Vũ (2013), from zero: sources that
/// cannot be told apart get the same. Shapes that do not fit are a failed CHECK.
[[nodiscard]] SparseWeights solveSparse(const SparseProblem& problem, const SparseOptions& options);

/// The value that solveSparse() minimises.
[[nodiscard]] double sparseObjective(const SparseProblem& problem, const SparseWeights& weights);

/// Solves, keeps the sources that are needed in nearly every resample of the cells too (stability
/// selection, Meinshausen & Bühlmann 2010), and fits those once more without penalties, which would
/// have shrunk them.
[[nodiscard]] SparseWeights explainSparsely(const SparseProblem& problem,
                                            const SparseOptions& options, std::uint64_t seed);

/// Energy of the query that each source explains at the optimum, by source and cell, 0 … 1: w · aᵀx
/// over facets, relative to Σ α ‖x‖². At most 1 in sum over the sources of a cell.
[[nodiscard]] Eigen::MatrixXd explainedEnergy(const SparseProblem& problem,
                                              const SparseWeights& weights);

/// The nearest point with no negative values and a sum of at most 1.
[[nodiscard]] Eigen::VectorXd projectedOnSubsimplex(const Eigen::Ref<const Eigen::VectorXd>& point);

}  // namespace tributary
