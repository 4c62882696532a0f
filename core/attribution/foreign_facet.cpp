#include "core/attribution/foreign_facet.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <utility>

#include <Eigen/Eigenvalues>

#include "core/base/check.h"
#include "core/base/parallel.h"

namespace tributary {
namespace {

constexpr Eigen::Index kMostComponents = 128;
constexpr Eigen::Index kCellsAComponent = 8;  // that at least must speak for each component
constexpr Eigen::Index kMostFitted = 16'384;  // cells from which the whitening is fitted
constexpr double kShrinkage = 0.5;            // of the typical variance, added to each
constexpr Eigen::Index kDiagonalHalf = 3;     // cosines are smoothed over 7 cells
constexpr std::array kSlopes{1.0, 0.8, 1.25};
constexpr std::size_t kImpostors = 24;       // tracks that stand in for queries
constexpr Eigen::Index kImpostorCells = 20;  // of each, from its middle
constexpr std::size_t kLeastRivals = 8, kMostRivals = 32;
constexpr double kLeastSpread = 0.2;               // of the rivals' peaks
constexpr double kLeastDeviation = 0.02;           // of a smoothed cosine
constexpr double kLowRank = 4.0, kHighRank = 1.0;  // expected a query, where tails are fitted
constexpr double kCaution = 1.4;  // for what a tail fitted to few impostors may miss

template <class T>
double quantile(std::vector<T> values, double q) {
    CHECK(!values.empty());
    const auto at = static_cast<std::ptrdiff_t>(q * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), values.begin() + at, values.end());
    return static_cast<double>(values[static_cast<std::size_t>(at)]);
}

/// Fits the tail above the value that a part `low` of all exceed, by the one that `high` do.
ExponentialTail tailOf(const std::vector<double>& values, double low, double high) {
    const double threshold = quantile(values, 1.0 - low);
    const double scale = (quantile(values, 1.0 - high) - threshold) / std::log(low / high);
    return {threshold, low, kCaution * std::max(1e-3, scale)};
}

/// Smoothed cosine of each query cell with its best cell of the source.
struct BestCells {
    Eigen::VectorXf cosine;
    std::vector<Eigen::Index> cell;
};

BestCells bestCells(const Eigen::MatrixXf& query, const Eigen::MatrixXf& source) {
    const Eigen::MatrixXf cosines = source.transpose() * query;  // source cells × query cells
    const Eigen::Index n = cosines.rows();
    BestCells out;
    out.cosine = Eigen::VectorXf::Constant(query.cols(), -1.0F);
    out.cell.assign(static_cast<std::size_t>(query.cols()), 0);
    Eigen::VectorXf sum(n), pairs(n);
    for (Eigen::Index i = 0; i < query.cols(); ++i) {
        for (const double slope : kSlopes) {
            sum.setZero();
            pairs.setConstant(1e-3F);  // against a division by nothing
            for (Eigen::Index k = -kDiagonalHalf; k <= kDiagonalHalf; ++k) {
                if (i + k < 0 || i + k >= query.cols()) continue;
                const auto step =
                    static_cast<Eigen::Index>(std::lround(slope * static_cast<double>(k)));
                const Eigen::Index first = std::max<Eigen::Index>(0, -step);
                const Eigen::Index count = n - std::abs(step);
                if (count <= 0) continue;
                sum.segment(first, count) += cosines.col(i + k).segment(first + step, count);
                pairs.segment(first, count).array() += 1.0F;
            }
            // At a source's ends fewer pairs make a mean; it is held down as if all were there.
            const float full = pairs.maxCoeff();
            Eigen::Index best = 0;
            const float value = (sum.array() / (0.5F * (pairs.array() + full))).maxCoeff(&best);
            if (value > out.cosine[i]) {
                out.cosine[i] = value;
                out.cell[static_cast<std::size_t>(i)] = best;
            }
        }
    }
    return out;
}

double peakOf(const Eigen::VectorXf& z) {
    const Eigen::Index window = std::min(kForeignWindow, z.size());
    double best = -1e9;
    for (Eigen::Index i = 0; i + window <= z.size(); ++i) {
        best = std::max(best, static_cast<double>(z.segment(i, window).mean()));
    }
    return best;
}

/// `count` of 0 … size − 1, spread evenly.
std::vector<std::size_t> spread(std::size_t size, std::size_t count) {
    count = std::min(size, count);
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < count; ++i) out.push_back(i * size / count);
    return out;
}

}  // namespace

double ExponentialTail::probability(double x) const {
    if (x <= threshold) return 1.0;
    return chance * std::exp(-(x - threshold) / scale);
}

std::vector<double> trackScores(const std::vector<double>& peaks) {
    const std::size_t count = peaks.size();
    const std::size_t rivals = std::clamp<std::size_t>(count / 8, kLeastRivals, kMostRivals);
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return peaks[a] > peaks[b]; });
    std::vector<double> scores(count, 0.0);
    for (std::size_t rank = 0; rank < count; ++rank) {
        std::vector<double> others;
        for (std::size_t r = 0; r < count && others.size() < rivals; ++r) {
            if (r != rank) others.push_back(peaks[order[r]]);
        }
        if (others.empty()) break;
        const double median = quantile(others, 0.5);
        for (double& x : others) x = std::abs(x - median);
        const double deviation = kLeastSpread + 1.4826 * quantile(std::move(others), 0.5);
        scores[order[rank]] = (peaks[order[rank]] - median) / deviation;
    }
    return scores;
}

Result<ForeignFacet> ForeignFacet::build(std::vector<ForeignTrack> tracks, unsigned threads,
                                         const std::stop_token& stop) {
    ForeignFacet facet;
    facet.tracks_ = std::move(tracks);
    CHECK(!facet.tracks_.empty());
    for (const ForeignTrack& t : facet.tracks_) {
        CHECK(t.cells.rows() == facet.tracks_.front().cells.rows() && t.cells.cols() > 0);
    }
    facet.whiten();
    if (auto done = facet.measureImpostors(threads, stop); !done) return fail(done.error());
    return facet;
}

void ForeignFacet::whiten() {
    const Eigen::Index dimension = tracks_.front().cells.rows();
    Eigen::Index total = 0;
    for (const ForeignTrack& t : tracks_) total += t.cells.cols();
    const Eigen::Index step = std::max<Eigen::Index>(1, total / kMostFitted);
    Eigen::MatrixXf fitted(dimension, total / step + 1);
    Eigen::Index count = 0, at = 0;
    for (const ForeignTrack& t : tracks_) {
        for (Eigen::Index c = 0; c < t.cells.cols(); ++c, ++at) {
            if (at % step != 0 || t.cells.col(c).squaredNorm() == 0.0F) continue;
            fitted.col(count++) = t.cells.col(c);
        }
    }
    fitted.conservativeResize(dimension, std::max<Eigen::Index>(1, count));
    if (count == 0) fitted.setZero();
    mean_ = fitted.rowwise().mean();
    fitted.colwise() -= mean_;
    const Eigen::MatrixXd covariance =
        (fitted * fitted.transpose()).cast<double>() / static_cast<double>(fitted.cols());
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(covariance);
    const Eigen::Index components = std::clamp<Eigen::Index>(fitted.cols() / kCellsAComponent, 1,
                                                             std::min(dimension, kMostComponents));
    // Eigenvalues come smallest first.
    const Eigen::VectorXd variances = solver.eigenvalues().tail(components).cwiseMax(0.0);
    // Weighted by themselves: many faint components must not make a few strong ones faint.
    const double typical = variances.squaredNorm() / std::max(1e-12, variances.sum());
    const double floor = kShrinkage * typical + 1e-12;
    whitening_ = ((variances.array() + floor).rsqrt().matrix().asDiagonal() *
                  solver.eigenvectors().rightCols(components).transpose())
                     .cast<float>();
    for (ForeignTrack& t : tracks_) t.cells = whitened(t.cells);
}

Eigen::MatrixXf ForeignFacet::whitened(const Eigen::MatrixXf& cells) const {
    CHECK(cells.rows() == dimension());
    Eigen::MatrixXf out = whitening_ * (cells.colwise() - mean_);
    for (Eigen::Index c = 0; c < cells.cols(); ++c) {
        const float norm = out.col(c).norm();
        if (cells.col(c).squaredNorm() == 0.0F || norm < 1e-6F) {
            out.col(c).setZero();
        } else {
            out.col(c) /= norm;
        }
    }
    return out;
}

ForeignFit ForeignFacet::fit(std::size_t i, const Eigen::MatrixXf& whitenedQuery) const {
    BestCells best = bestCells(whitenedQuery, tracks_[i].cells);
    ForeignFit out;
    out.z = best.cosine.unaryExpr([&](float c) { return moments_[i].normalise(c); });
    out.cell = std::move(best.cell);
    out.peak = peakOf(out.z);
    out.cosine = peakOf(best.cosine);
    return out;
}

Result<void> ForeignFacet::measureImpostors(unsigned threads, const std::stop_token& stop) {
    const std::size_t count = tracks_.size();
    const auto impostors = spread(count, kImpostors);
    std::vector<Eigen::MatrixXf> queries;
    for (const std::size_t u : impostors) {
        const Eigen::MatrixXf& cells = tracks_[u].cells;
        const Eigen::Index length = std::min(kImpostorCells, cells.cols());
        queries.push_back(cells.middleCols((cells.cols() - length) / 2, length));
    }
    moments_.assign(count, ScoreMoments{0.0F, 1.0F});
    std::vector<std::vector<Eigen::VectorXf>> cosines(count);
    parallelFor(count, threads, stop, [&](std::size_t t) {
        cosines[t].resize(impostors.size());
        double sum = 0.0, squares = 0.0, cells = 0.0;
        for (std::size_t u = 0; u < impostors.size(); ++u) {
            if (impostors[u] == t) continue;
            cosines[t][u] = bestCells(queries[u], tracks_[t].cells).cosine;
            sum += cosines[t][u].cast<double>().sum();
            squares += cosines[t][u].cast<double>().squaredNorm();
            cells += static_cast<double>(cosines[t][u].size());
        }
        if (cells == 0.0) return;
        const double mean = sum / cells;
        const double deviation = std::sqrt(std::max(0.0, squares / cells - mean * mean));
        moments_[t] = {static_cast<float>(mean),
                       static_cast<float>(std::max(kLeastDeviation, deviation))};
    });
    if (stop.stop_requested()) return cancelled();
    if (!calibrated()) return {};
    std::vector<double> cells, scores, peakCosines;
    for (std::size_t u = 0; u < impostors.size(); ++u) {
        std::vector<double> peaks;
        for (std::size_t t = 0; t < count; ++t) {
            if (impostors[u] == t) continue;
            const Eigen::VectorXf z =
                cosines[t][u].unaryExpr([&](float c) { return moments_[t].normalise(c); });
            for (const float x : z) cells.push_back(static_cast<double>(x));
            peaks.push_back(peakOf(z));
            peakCosines.push_back(peakOf(cosines[t][u]));
        }
        const auto own = trackScores(peaks);
        scores.insert(scores.end(), own.begin(), own.end());
    }
    const auto tracks = static_cast<double>(count);
    cellTail_ = tailOf(cells, kLowRank / tracks, kHighRank / tracks);
    scoreTail_ = tailOf(scores, kLowRank / tracks, kHighRank / tracks);
    cosineTail_ = tailOf(peakCosines, kLowRank / tracks, kHighRank / tracks);
    return {};
}

double ForeignFacet::expectedByChance(double score, double cosine) const {
    return static_cast<double>(tracks_.size()) *
           std::max(scoreTail_.probability(score), cosineTail_.probability(cosine));
}

}  // namespace tributary
