#include "core/features/fft.h"

#include <fftw3.h>

#include <cmath>
#include <mutex>
#include <numbers>
#include <vector>

#include "core/base/check.h"

namespace tributary {
namespace {

std::mutex& planningMutex() {
    static std::mutex mutex;  // FFTW's planner, and only it, is not thread-safe
    return mutex;
}

}  // namespace

struct PowerSpectrum::Plan {
    int length = 0;
    float scale = 1.0F;
    std::vector<float> window;
    float* in = nullptr;
    fftwf_complex* out = nullptr;
    fftwf_plan plan = nullptr;

    ~Plan() {
        const std::lock_guard lock(planningMutex());
        if (plan != nullptr) fftwf_destroy_plan(plan);
        fftwf_free(in);
        fftwf_free(out);
    }
};

PowerSpectrum::PowerSpectrum(int length) : plan_(std::make_unique<Plan>()) {
    CHECK(length >= 2 && length % 2 == 0);
    const auto size = static_cast<std::size_t>(length);
    plan_->length = length;
    plan_->window.resize(size);
    float sum = 0.0F;
    for (std::size_t i = 0; i < size; ++i) {
        const double phase = 2.0 * std::numbers::pi * static_cast<double>(i) / length;
        plan_->window[i] = static_cast<float>(0.5 - 0.5 * std::cos(phase));
        sum += plan_->window[i];
    }
    plan_->scale = 4.0F / (sum * sum);
    plan_->in = fftwf_alloc_real(size);
    plan_->out = fftwf_alloc_complex(size / 2 + 1);
    const std::lock_guard lock(planningMutex());
    // Estimated plans do not depend on timing, so results are the same in every run.
    plan_->plan = fftwf_plan_dft_r2c_1d(length, plan_->in, plan_->out, FFTW_ESTIMATE);
    CHECK(plan_->plan != nullptr);
}

PowerSpectrum::PowerSpectrum(PowerSpectrum&&) noexcept = default;
PowerSpectrum& PowerSpectrum::operator=(PowerSpectrum&&) noexcept = default;
PowerSpectrum::~PowerSpectrum() = default;

int PowerSpectrum::length() const {
    return plan_->length;
}

void PowerSpectrum::compute(std::span<const float> frame, std::span<float> power) {
    const auto size = static_cast<std::size_t>(plan_->length);
    CHECK(frame.size() == size && power.size() == size / 2 + 1);
    for (std::size_t i = 0; i < size; ++i) plan_->in[i] = frame[i] * plan_->window[i];
    fftwf_execute(plan_->plan);
    for (std::size_t k = 0; k < power.size(); ++k) {
        const float re = plan_->out[k][0];
        const float im = plan_->out[k][1];
        power[k] = (re * re + im * im) * plan_->scale;
    }
}

}  // namespace tributary
