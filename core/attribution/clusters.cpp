#include "core/attribution/clusters.h"

#include <algorithm>

#include "core/base/check.h"

namespace tributary {
namespace {

using Eigen::Index;

constexpr int kRounds = 40;
constexpr float kLeastNorm = 1e-6F;
constexpr Index kMostFitted = 1500;  // items that centres are found from; the others only join

/// The item nearest to the mean, then each time the one least like any seed so far.
Eigen::MatrixXf seeds(const Eigen::Ref<const Eigen::MatrixXf>& items, Index count) {
    Eigen::MatrixXf out(items.rows(), count);
    Index next = 0;
    (items.transpose() * items.rowwise().mean()).maxCoeff(&next);
    out.col(0) = items.col(next);
    Eigen::VectorXf nearest = items.transpose() * out.col(0);
    for (Index k = 1; k < count; ++k) {
        nearest.minCoeff(&next);
        out.col(k) = items.col(next);
        nearest = nearest.cwiseMax(items.transpose() * out.col(k));
    }
    return out;
}

std::vector<std::size_t> assigned(const Eigen::Ref<const Eigen::MatrixXf>& items,
                                  const Eigen::MatrixXf& centres) {
    const Eigen::MatrixXf likeness = centres.transpose() * items;
    std::vector<std::size_t> out(static_cast<std::size_t>(items.cols()));
    for (Index i = 0; i < items.cols(); ++i) {
        Index best = 0;
        likeness.col(i).maxCoeff(&best);
        out[static_cast<std::size_t>(i)] = static_cast<std::size_t>(best);
    }
    return out;
}

/// Mean over the items of (b − a) / max(a, b), where a is the distance to the own centre and b the
/// one to the nearest other.
double silhouetteOf(const Eigen::Ref<const Eigen::MatrixXf>& items, const Clusters& clusters) {
    if (clusters.centres.cols() < 2) return 0.0;
    const Eigen::MatrixXf distance =
        (1.0F - (clusters.centres.transpose() * items).array()).matrix();
    double sum = 0.0;
    for (Index i = 0; i < items.cols(); ++i) {
        const auto own = static_cast<Index>(clusters.member[static_cast<std::size_t>(i)]);
        float other = 2.0F;
        for (Index k = 0; k < distance.rows(); ++k) {
            if (k != own) other = std::min(other, distance(k, i));
        }
        const float most = std::max(distance(own, i), other);
        if (most > 0.0F) sum += (other - distance(own, i)) / most;
    }
    return sum / static_cast<double>(items.cols());
}

/// Every n-th item where there are too many.
Eigen::MatrixXf fitted(const Eigen::Ref<const Eigen::MatrixXf>& items) {
    if (items.cols() <= kMostFitted) return items;
    Eigen::MatrixXf out(items.rows(), kMostFitted);
    for (Index i = 0; i < kMostFitted; ++i) out.col(i) = items.col(i * items.cols() / kMostFitted);
    return out;
}

}  // namespace

Clusters clustered(const Eigen::Ref<const Eigen::MatrixXf>& items, std::size_t count) {
    CHECK(count >= 1 && count <= static_cast<std::size_t>(items.cols()));
    const Eigen::MatrixXf sample = fitted(items);
    Clusters out;
    out.centres = seeds(sample, std::min<Index>(static_cast<Index>(count), sample.cols()));
    std::vector<std::size_t> before;
    for (int round = 0; round < kRounds; ++round) {
        std::vector<std::size_t> member = assigned(sample, out.centres);
        if (member == before) break;
        Eigen::MatrixXf sums = Eigen::MatrixXf::Zero(sample.rows(), out.centres.cols());
        for (Index i = 0; i < sample.cols(); ++i) {
            sums.col(static_cast<Index>(member[static_cast<std::size_t>(i)])) += sample.col(i);
        }
        for (Index k = 0; k < sums.cols(); ++k) {
            // A cluster that lost its items, or whose items cancel out, keeps its centre.
            const float norm = sums.col(k).norm();
            if (norm > kLeastNorm) out.centres.col(k) = sums.col(k) / norm;
        }
        before = std::move(member);
    }
    out.member = assigned(items, out.centres);
    out.silhouette = silhouetteOf(items, out);
    return out;
}

Clusters naturallyClustered(const Eigen::Ref<const Eigen::MatrixXf>& items, std::size_t most) {
    const auto count = static_cast<std::size_t>(items.cols());
    Clusters best = clustered(items, 1);
    for (std::size_t k = 2; k <= std::min(most, count / kLeastClusterSize); ++k) {
        Clusters next = clustered(items, k);
        const auto further = static_cast<double>(k) - static_cast<double>(best.centres.cols());
        const double least = best.centres.cols() == 1 ? kLeastSilhouette
                                                      : best.silhouette + kSilhouetteGain * further;
        if (next.silhouette > least) best = std::move(next);
    }
    return best;
}

}  // namespace tributary
