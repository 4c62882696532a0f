#pragma once

#include <cstddef>
#include <vector>

#include <Eigen/Core>

namespace tributary {

/// Directions in groups.
struct Clusters {
    Eigen::MatrixXf centres;          ///< dimension × clusters, columns of unit length
    std::vector<std::size_t> member;  ///< by item: number of its cluster
    double silhouette = 0.0;          ///< −1 … 1; 0 for a single cluster
};

/// Spherical k-means (Dhillon & Modha 2001) from seeds that are chosen one after the other as far
/// as possible from those before (Gonzalez 1985): nothing is drawn by chance, so the same items
/// give the same clusters. `items`: dimension × items, columns of unit length; `count` ≥ 1, ≤
/// items.
[[nodiscard]] Clusters clustered(const Eigen::Ref<const Eigen::MatrixXf>& items, std::size_t count);

/// As many clusters, up to `most`, as the silhouette (Rousseeuw 1987, by centres) likes best, where
/// each further one must be worth kSilhouetteGain; one where none separates well. There are at
/// least kLeastClusterSize items for each cluster.
[[nodiscard]] Clusters naturallyClustered(const Eigen::Ref<const Eigen::MatrixXf>& items,
                                          std::size_t most);

inline constexpr std::size_t kLeastClusterSize = 4;
inline constexpr double kLeastSilhouette = 0.15;
inline constexpr double kSilhouetteGain = 0.015;

}  // namespace tributary
