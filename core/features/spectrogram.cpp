#include "core/features/spectrogram.h"

#include <algorithm>
#include <cmath>
#include <complex>
#include <numbers>

#include "core/audio/decoder.h"
#include "core/base/check.h"

namespace tributary {
namespace {

constexpr int kLongWindowBins = 3 * kBinsPerOctave;  // below 440 Hz

double binHz(double bin, float tuningCents) {
    return kLowestHz * std::exp2((bin - 1.0) / kBinsPerOctave + tuningCents / 1200.0);
}

}  // namespace

LogSpectrogram::LogSpectrogram(float tuningCents)
    : long_(kLongWindow),
      short_(kShortWindow),
      taps_(kLogBins),
      longPower_(kLongWindow / 2 + 1),
      shortPower_(kShortWindow / 2 + 1) {
    for (int b = 0; b < kLogBins; ++b) {
        const int length = b < kLongWindowBins ? kLongWindow : kShortWindow;
        const double hzPerBin = static_cast<double>(kAnalysisRate) / length;
        const double centre = binHz(b, tuningCents);
        const double halfWidth = std::max(binHz(b + 1, tuningCents) - centre, hzPerBin);
        const int first = std::max(1, static_cast<int>(std::ceil((centre - halfWidth) / hzPerBin)));
        const int last = std::min(length / 2, static_cast<int>((centre + halfWidth) / hzPerBin));
        for (int k = first; k <= last; ++k) {
            const double weight = 1.0 - std::abs(k * hzPerBin - centre) / halfWidth;
            if (weight > 0) taps_[b].push_back({k, static_cast<float>(weight)});
        }
    }
}

void LogSpectrogram::compute(std::span<const float> samples, std::span<float> out) {
    CHECK(samples.size() == kLongWindow && out.size() == kLogBins);
    long_.compute(samples, longPower_);
    short_.compute(samples.subspan((kLongWindow - kShortWindow) / 2, kShortWindow), shortPower_);
    for (int b = 0; b < kLogBins; ++b) {
        const auto& power = b < kLongWindowBins ? longPower_ : shortPower_;
        float sum = 0.0F;
        for (const Tap& tap : taps_[b]) sum += tap.weight * power[tap.spectrumBin];
        out[b] = sum;
    }
}

float estimateTuning(std::span<const float> samples) {
    constexpr int kLength = LogSpectrogram::kLongWindow;
    PowerSpectrum spectrum(kLength);
    std::vector<float> power(kLength / 2 + 1);
    const double hzPerBin = static_cast<double>(kAnalysisRate) / kLength;
    std::complex<double> sum = 0.0;
    for (std::size_t start = 0; start + kLength <= samples.size(); start += kLength) {
        spectrum.compute(samples.subspan(start, kLength), power);
        const float floor = *std::max_element(power.begin(), power.end()) * 1e-4F + 1e-12F;
        for (int k = static_cast<int>(100 / hzPerBin); k < static_cast<int>(2000 / hzPerBin); ++k) {
            if (power[k] < floor || power[k] <= power[k - 1] || power[k] < power[k + 1]) continue;
            const double a = std::log(power[k - 1] + 1e-20F);
            const double b = std::log(power[k] + 1e-20F);
            const double c = std::log(power[k + 1] + 1e-20F);
            const double offset = (a - c) / (2.0 * (a - 2.0 * b + c) - 1e-12);
            const double hz = (k + std::clamp(offset, -0.5, 0.5)) * hzPerBin;
            const double phase = 2.0 * std::numbers::pi * 12.0 * std::log2(hz / 440.0);
            sum += std::sqrt(static_cast<double>(power[k])) * std::polar(1.0, phase);
        }
    }
    if (std::abs(sum) < 1e-9) return 0.0F;
    return static_cast<float>(std::arg(sum) / (2.0 * std::numbers::pi) * 100.0);
}

}  // namespace tributary
