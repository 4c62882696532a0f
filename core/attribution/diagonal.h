#pragma once

#include <Eigen/Core>

#include "core/attribution/composition.h"

namespace tributary {

/// Sums of windows' cosines along source time = base + speed · query time, by base: how well a
/// stretch of the query runs along the source, in order. A window may lie outside the source.
class DiagonalSums {
public:
    /// `speed`: its index; `key`: semitones that the query lies higher, 0 … 11.
    DiagonalSums(const PitchQuery& query, const CorrelationTensor& tensor, int speed, int key)
        : query_(query),
          tensor_(tensor),
          speed_(speed),
          key_(key),
          last_(shift(query.windows - 1)),
          sums_(Eigen::VectorXf::Zero(tensor.positions() + last_)) {}

    void clear() { sums_.setZero(); }
    void add(int window) {
        sums_.segment(last_ - shift(window), tensor_.positions()) +=
            tensor_.at(window, speed_, key_);
    }
    [[nodiscard]] float largest() const { return sums_.maxCoeff(); }
    /// Base of the first largest sum, in seconds of the source.
    [[nodiscard]] double baseS() const {
        Eigen::Index at = 0;
        sums_.maxCoeff(&at);
        return static_cast<double>(at - last_) * query_.frameS;
    }

private:
    [[nodiscard]] Eigen::Index shift(int window) const {
        return query_.diagonalShift(window, query_.speeds[static_cast<std::size_t>(speed_)]);
    }

    const PitchQuery& query_;
    const CorrelationTensor& tensor_;
    int speed_, key_;
    Eigen::Index last_;
    Eigen::VectorXf sums_;  // [i]: base frame i − last_
};

}  // namespace tributary
