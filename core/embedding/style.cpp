#include "core/embedding/style.h"

#include <algorithm>
#include <numeric>
#include <vector>

#include "core/base/check.h"

namespace tributary {
namespace {

static_assert(std::accumulate(kBlockPatternSizes.begin(), kBlockPatternSizes.end(), 0) ==
              kBlockFeaturesSize);

constexpr int kSemitonesPerBand = kPowerBands / kStyleBands;
constexpr float kDbPerCode = 0.5F;
constexpr float kFloorDb = -60.0F;        // below the loudest: codecs and noise differ there
constexpr Eigen::Index kDeltaFrames = 3;  // 279 ms
constexpr float kLeastDeviation = 0.5F;   // dB; a band that hardly moves correlates with nothing

/// Levels and contrasts of the frames that sound: kStyleBands × frames each, dB.
struct Bands {
    Eigen::MatrixXf level;
    Eigen::MatrixXf contrast;
};

Bands bandsOf(const TrackFeatures& track, Eigen::Index first, Eigen::Index count) {
    Bands out{Eigen::MatrixXf::Zero(kStyleBands, count), Eigen::MatrixXf::Zero(kStyleBands, count)};
    Eigen::Index kept = 0;
    for (Eigen::Index t = first; t < first + count; ++t) {
        if (track.power.col(t).maxCoeff() == 0) continue;
        for (int b = 0; b < kStyleBands; ++b) {
            const auto codes = track.power.col(t)
                                   .segment<kSemitonesPerBand>(b * kSemitonesPerBand)
                                   .cast<float>()
                                   .eval();
            out.level(b, kept) = kDbPerCode * codes.mean();
            out.contrast(b, kept) = kDbPerCode * (codes.maxCoeff() - codes.minCoeff());
        }
        ++kept;
    }
    out.level.conservativeResize(Eigen::NoChange, kept);
    out.contrast.conservativeResize(Eigen::NoChange, kept);
    if (kept == 0) return out;
    out.level.array() -= out.level.maxCoeff();
    out.level = out.level.cwiseMax(kFloorDb);
    return out;
}

/// The q-quantile of some values, which are reordered.
float quantile(std::vector<float>& values, double q) {
    if (values.empty()) return 0.0F;
    const auto at = static_cast<std::ptrdiff_t>(q * static_cast<double>(values.size() - 1) + 0.5);
    std::nth_element(values.begin(), values.begin() + at, values.end());
    return values[static_cast<std::size_t>(at)];
}

std::vector<float> rowOf(const Eigen::MatrixXf& m, Eigen::Index row) {
    std::vector<float> out(static_cast<std::size_t>(m.cols()));
    for (Eigen::Index t = 0; t < m.cols(); ++t) out[static_cast<std::size_t>(t)] = m(row, t);
    return out;
}

/// How the bands rise and fall together: the upper triangle of their correlations.
void appendCorrelations(const Eigen::MatrixXf& level, float*& out) {
    const Eigen::MatrixXf centred = level.colwise() - level.rowwise().mean();
    const auto frames = static_cast<float>(level.cols());
    const Eigen::MatrixXf covariance = centred * centred.transpose() / frames;
    const Eigen::VectorXf deviation =
        covariance.diagonal().cwiseMax(kLeastDeviation * kLeastDeviation).cwiseSqrt();
    for (int a = 0; a < kStyleBands; ++a) {
        for (int b = a + 1; b < kStyleBands; ++b) {
            *out++ = covariance(a, b) / (deviation[a] * deviation[b]);
        }
    }
}

}  // namespace

Eigen::VectorXf blockFeatures(const TrackFeatures& track, Eigen::Index first, Eigen::Index count) {
    Eigen::VectorXf features = Eigen::VectorXf::Zero(kBlockFeaturesSize);
    if (count <= kDeltaFrames) return features;
    CHECK(track.power.rows() == kPowerBands && first >= 0 && first + count <= track.power.cols());
    const Bands bands = bandsOf(track, first, count);
    const Eigen::Index frames = bands.level.cols();
    if (frames <= kDeltaFrames) return features;
    const Eigen::MatrixXf delta =
        bands.level.rightCols(frames - kDeltaFrames) - bands.level.leftCols(frames - kDeltaFrames);
    float* out = features.data();
    for (int b = 0; b < kStyleBands; ++b) {
        std::vector<float> levels = rowOf(bands.level, b);
        for (const double q : {0.1, 0.5, 0.9}) *out++ = quantile(levels, q);
    }
    for (int b = 0; b < kStyleBands; ++b) {
        std::vector<float> rises = rowOf(delta, b);
        for (float& rise : rises) rise = std::max(0.0F, rise);
        for (const double q : {0.75, 0.95}) *out++ = quantile(rises, q);
    }
    for (int b = 0; b < kStyleBands; ++b) {
        const auto row = delta.row(b).array();
        *out++ = std::sqrt((row - row.mean()).square().mean());
    }
    appendCorrelations(bands.level, out);
    for (int b = 0; b < kStyleBands; ++b) {
        std::vector<float> contrasts = rowOf(bands.contrast, b);
        for (const double q : {0.5, 0.9}) *out++ = quantile(contrasts, q);
    }
    CHECK(out == features.data() + kBlockFeaturesSize);
    return features;
}

}  // namespace tributary
