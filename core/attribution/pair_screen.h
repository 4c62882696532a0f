#pragma once

#include <cstdint>
#include <vector>

#include <Eigen/Core>

#include "core/embedding/embedding.h"
#include "core/features/track_features.h"

namespace tributary {

/// Unit vectors as short whole numbers: inner products are then exact, the same on every machine,
/// and several times as quick. Columns are padded with zeros to a multiple of 16 rows.
using ShortVectors = Eigen::Matrix<std::int16_t, Eigen::Dynamic, Eigen::Dynamic>;
[[nodiscard]] ShortVectors shortened(const Eigen::Ref<const Eigen::MatrixXf>& unitVectors);

/// Largest inner product of each column of `query` with any column of `source`, −1 … 1.
[[nodiscard]] std::vector<float> bestProducts(const ShortVectors& query,
                                              const ShortVectors& source);

/// The facets that pairs of works are screened by, in a fixed order: recording, structure.
[[nodiscard]] std::vector<const Embedding*> screeningFacets();

/// A work as the later of a pair: windows of each facet under every variant, by stretches of
/// kStretchS seconds.
struct PairQuery {
    struct Facet {
        ShortVectors vectors;
        std::vector<int> stretch;  ///< by column
    };
    std::vector<Facet> facets;
    int stretches = 0;
};
[[nodiscard]] PairQuery preparePairQuery(const TrackFeatures& work);

/// A work as the earlier of a pair: its stored vectors, by screeningFacets(). A facet that is
/// missing is empty.
struct PairSource {
    std::vector<ShortVectors> facets;
};
[[nodiscard]] PairSource preparePairSource(const std::vector<SegmentVectors>& stored);

/// How likely each stretch of the later work comes from the earlier one, by stretch, comparable
/// across pairs and facets; above 0 it deserves to be aligned. Depends on the two works alone,
/// so that neither the catalogue nor the order of its making can change it.
[[nodiscard]] std::vector<double> screenPair(const PairQuery& later, const PairSource& earlier);

/// Stretches in seconds, and how many a work of that length has: the last takes the rest along.
inline constexpr double kStretchS = 30.0;
[[nodiscard]] int stretchCount(double durationS);

}  // namespace tributary
