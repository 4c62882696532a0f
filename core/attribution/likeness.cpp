#include "core/attribution/likeness.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace tributary {
namespace {

constexpr double kLeastScale = 0.02;  // of cosines; a background of few tracks knows no less

double normalCdf(double z) {
    return 0.5 * std::erfc(-z / std::numbers::sqrt2);
}

}  // namespace

ScoreMoments scaleAgainst(const Eigen::Ref<const Eigen::VectorXf>& vector,
                          const Eigen::Ref<const Eigen::MatrixXf>& background) {
    if (background.cols() == 0) return {};
    const Eigen::VectorXd cosines = (background.transpose() * vector).cast<double>();
    const double mean = cosines.mean();
    const double variance = (cosines.array() - mean).square().mean();
    return {static_cast<float>(mean),
            static_cast<float>(std::max(kLeastScale, std::sqrt(variance)))};
}

double likeness(double cosine, const ScoreMoments& a, const ScoreMoments& b) {
    const auto s = static_cast<float>(cosine);
    return 0.5 * (static_cast<double>(a.normalise(s)) + static_cast<double>(b.normalise(s)));
}

double mutualProximity(double cosine, const ScoreMoments& a, const ScoreMoments& b) {
    const auto s = static_cast<float>(cosine);
    return normalCdf(static_cast<double>(a.normalise(s))) *
           normalCdf(static_cast<double>(b.normalise(s)));
}

}  // namespace tributary
