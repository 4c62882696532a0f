#pragma once

#include <span>
#include <vector>

#include <Eigen/Core>

#include "core/features/fft.h"
#include "core/features/track_features.h"

namespace tributary {

/// Turns windowed frames of audio at 22.05 kHz into log-frequency power: kLogBins bins, 36 an
/// octave, bin b centred on kLowestHz · 2^((b − 1) / 36), so that bins 3s, 3s + 1, 3s + 2 are
/// semitone s. Two window lengths serve as a cheap constant-Q (Brown 1991): 372 ms below 440 Hz,
/// 186 ms above.
class LogSpectrogram {
public:
    static constexpr int kLongWindow = 8192;
    static constexpr int kShortWindow = 4096;

    /// `tuningCents`: what A4 lies above 440 Hz; the bins move along.
    explicit LogSpectrogram(float tuningCents);

    /// Power of the frame whose kLongWindow samples are given; `out` has kLogBins values. Short
    /// windows are centred in the long one.
    void compute(std::span<const float> samples, std::span<float> out);

private:
    struct Tap {
        int spectrumBin;
        float weight;
    };
    PowerSpectrum long_;
    PowerSpectrum short_;
    std::vector<std::vector<Tap>> taps_;
    std::vector<float> longPower_;
    std::vector<float> shortPower_;
};

/// Deviation of the tuning from A4 = 440 Hz in cents (−50 … 50): circular mean over interpolated
/// spectral peaks between 100 Hz and 2 kHz, weighted by amplitude. 0 where there is nothing to
/// tune.
[[nodiscard]] float estimateTuning(std::span<const float> samples);

}  // namespace tributary
