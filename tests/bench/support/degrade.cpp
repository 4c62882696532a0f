#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include "core/base/random.h"
#include "core/demo/effects.h"
#include "core/demo/synthesis.h"
#include "core/demo/warp.h"
#include "tests/bench/support/synthesise.h"

namespace tributary::bench {
namespace {

using demo::Audio;

constexpr double kLowpassHz = 4000.0;
constexpr double kNoiseDb = -12.0;

/// Fourth order: two state-variable filters, one after the other.
void lowpass(std::vector<float>& x, int rate) {
    demo::StateFilter a, b;
    a.set(kLowpassHz, 1.848, rate);  // the two dampings of a Butterworth filter
    b.set(kLowpassHz, 0.765, rate);
    for (float& s : x) {
        a.step(s);
        b.step(a.low());
        s = static_cast<float>(b.low());
    }
}

/// Telephone-like: the middle forward, the rest behind.
void equalise(std::vector<float>& x, int rate) {
    demo::StateFilter high, low;
    high.set(300.0, 1.4, rate);
    low.set(3000.0, 1.4, rate);
    for (float& s : x) {
        high.step(s);
        low.step(high.high());
        s = static_cast<float>(0.8 * low.low() + 0.3 * s);
    }
}

void addNoise(std::vector<float>& x, std::uint64_t seed) {
    Random random(seed);
    double squares = 1e-12;
    for (float s : x) squares += static_cast<double>(s) * s;
    std::vector<double> noise(x.size());
    double brown = 0.0, power = 1e-12;
    for (double& n : noise) {
        n = brown = 0.9 * brown + random.uniform(-1.0, 1.0);
        power += n * n;
    }
    const double gain = std::sqrt(squares / power) * std::pow(10.0, kNoiseDb / 20.0);
    for (std::size_t i = 0; i < x.size(); ++i) x[i] += static_cast<float>(gain * noise[i]);
}

void reverberate(std::vector<float>& x, int rate) {
    demo::StereoMix mix(x.size()), send(x.size());
    mix.left = mix.right = send.left = send.right = x;
    for (auto* channel : {&send.left, &send.right}) {
        for (float& s : *channel) s *= 0.6F;
    }
    demo::addReverb(mix, send, 0.9, rate);
    x = mix.left;
}

}  // namespace

Audio degraded(const Audio& audio, const std::string& how, std::uint64_t seed) {
    Audio out{audio.rate, 1, demo::mono(audio)};
    if (how == "lowpass") lowpass(out.samples, out.rate);
    if (how == "eq") equalise(out.samples, out.rate);
    if (how == "noise") addNoise(out.samples, seed);
    if (how == "reverb") reverberate(out.samples, out.rate);
    return out;  // "codec" is in how the file is written
}

}  // namespace tributary::bench
