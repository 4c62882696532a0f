#include "core/embedding/rhythm.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include "core/base/check.h"

namespace tributary {
namespace {

// Upper ends of the bands, in bins of the peaks: 139 Hz, 495 Hz, 1.8 kHz.
constexpr std::array kBandEnds{48, 114, 180};
constexpr std::array kSmoothing{1.0F / 9, 2.0F / 9, 3.0F / 9, 2.0F / 9, 1.0F / 9};
constexpr Eigen::Index kLeastLag = 4;   // frames: 93 ms
constexpr Eigen::Index kMostLag = 194;  // 4.5 s: two bars and more at any usual tempo
constexpr Eigen::Index kLogLags = 128;  // 3 % apart
constexpr double kTaper = 0.15;         // of the lags, at each end
constexpr float kLeastEnergy = 1e-6F;

int bandOf(std::uint8_t bin) {
    return static_cast<int>(std::upper_bound(kBandEnds.begin(), kBandEnds.end(), bin) -
                            kBandEnds.begin());
}

double lagAt(Eigen::Index i) {
    const double position = static_cast<double>(i) / static_cast<double>(kLogLags - 1);
    return static_cast<double>(kLeastLag) *
           std::pow(static_cast<double>(kMostLag) / static_cast<double>(kLeastLag), position);
}

/// 2 · kScaleCoefficients × (kMostLag + 1): from an autocorrelation by frames to cosine and sine
/// parts of its scale transform, with the interpolation at logarithmic lags, the transform's weight
/// √lag and a taper in it.
const Eigen::MatrixXf& scaleBasis() {
    static const Eigen::MatrixXf basis = [] {
        Eigen::MatrixXd b = Eigen::MatrixXd::Zero(2 * kScaleCoefficients, kMostLag + 1);
        for (Eigen::Index i = 0; i < kLogLags; ++i) {
            const double lag = lagAt(i);
            const double position = (static_cast<double>(i) + 0.5) / kLogLags;
            const double edge = std::min({1.0, position / kTaper, (1.0 - position) / kTaper});
            const double weight = std::sqrt(lag / static_cast<double>(kMostLag)) *
                                  (0.5 - 0.5 * std::cos(std::numbers::pi * edge)) / kLogLags;
            const auto left =
                std::min<Eigen::Index>(kMostLag - 1, static_cast<Eigen::Index>(std::floor(lag)));
            const double fraction = lag - static_cast<double>(left);
            for (int k = 0; k < kScaleCoefficients; ++k) {
                const double phase = 2.0 * std::numbers::pi * (k + 1) * position;
                for (const auto& [row, wave] :
                     {std::pair{2 * k, std::cos(phase)}, std::pair{2 * k + 1, std::sin(phase)}}) {
                    b(row, left) += weight * (1.0 - fraction) * wave;
                    b(row, left + 1) += weight * fraction * wave;
                }
            }
        }
        return Eigen::MatrixXf(b.cast<float>());
    }();
    return basis;
}

}  // namespace

Eigen::MatrixXf onsetEnvelopes(const TrackFeatures& track) {
    const Eigen::Index frames = track.chroma.cols() * kPeakFramesPerChroma;
    Eigen::MatrixXf events = Eigen::MatrixXf::Zero(kOnsetBands, frames);
    for (const SpectralPeak& peak : track.peaks) {
        if (static_cast<Eigen::Index>(peak.frame) >= frames) continue;
        const float salience = static_cast<float>(peak.strength) / 255.0F;
        events(bandOf(peak.bin), peak.frame) += salience;
        events(kOnsetBands - 1, peak.frame) += salience;
    }
    // Peaks of one stroke fall on neighbouring frames.
    Eigen::MatrixXf out = Eigen::MatrixXf::Zero(kOnsetBands, frames);
    const auto half = static_cast<Eigen::Index>(kSmoothing.size() / 2);
    for (Eigen::Index offset = -half; offset <= half; ++offset) {
        const Eigen::Index count = frames - std::abs(offset);
        if (count <= 0) continue;
        out.middleCols(std::max<Eigen::Index>(0, offset), count) +=
            kSmoothing[static_cast<std::size_t>(offset + half)] *
            events.middleCols(std::max<Eigen::Index>(0, -offset), count);
    }
    return out;
}

Eigen::VectorXf rhythmPattern(const Eigen::Ref<const Eigen::MatrixXf>& envelopes,
                              Eigen::Index first, Eigen::Index count) {
    CHECK(envelopes.rows() == kOnsetBands && first >= 0 && first + count <= envelopes.cols());
    Eigen::VectorXf out = Eigen::VectorXf::Zero(kRhythmPatternSize);
    Eigen::VectorXf correlation(kMostLag + 1);
    for (int band = 0; band < kOnsetBands; ++band) {
        Eigen::VectorXf x = envelopes.row(band).segment(first, count).transpose();
        x.array() -= x.size() > 0 ? x.mean() : 0.0F;
        const float energy = x.squaredNorm();
        if (!(energy > kLeastEnergy)) continue;
        correlation.setZero();
        for (Eigen::Index lag = 0; lag <= std::min(kMostLag, count - 1); ++lag) {
            correlation[lag] = x.head(count - lag).dot(x.tail(count - lag)) / energy;
        }
        const Eigen::VectorXf parts = scaleBasis() * correlation;
        for (int k = 0; k < kScaleCoefficients; ++k) {
            // Roots, so that the strongest period does not hide the others.
            out[band * kScaleCoefficients + k] =
                std::sqrt(std::hypot(parts[2 * k], parts[2 * k + 1]));
        }
    }
    return out;
}

}  // namespace tributary
