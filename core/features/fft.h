#pragma once

#include <complex>
#include <memory>
#include <span>

namespace tributary {

/// Power spectrum of real frames of one length, windowed by Hann (FFTW, single precision). One
/// object a thread; planning is serialised inside.
class PowerSpectrum {
public:
    explicit PowerSpectrum(int length);
    PowerSpectrum(PowerSpectrum&&) noexcept;
    PowerSpectrum& operator=(PowerSpectrum&&) noexcept;
    ~PowerSpectrum();

    [[nodiscard]] int length() const;

    /// |X|² of the windowed frame, scaled so that a full-scale sine peaks at 1.
    /// `frame`: length() samples; `power`: length() / 2 + 1 values.
    void compute(std::span<const float> frame, std::span<float> power);

private:
    struct Plan;
    std::unique_ptr<Plan> plan_;
};

}  // namespace tributary
