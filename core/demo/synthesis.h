#pragma once

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace tributary::demo {

/// Attack, decay, sustain and release: seconds, and a level of 0 to 1.
struct Envelope {
    double attack = 0.005, decay = 0.2, sustain = 0.7, release = 0.1;

    /// Level `t` seconds after the attack of a note that is let go after `held` seconds.
    [[nodiscard]] double at(double t, double held) const {
        if (t < held) return heldAt(t);
        return heldAt(held) * std::exp(-(t - held) * 5.0 / release);
    }

private:
    [[nodiscard]] double heldAt(double t) const {
        if (t < attack) return t / attack;
        return sustain + (1.0 - sustain) * std::exp(-(t - attack) * 4.0 / decay);
    }
};

/// A decaying sine by recursion: y[n] = 2 r cos ω y[n−1] − r² y[n−2].
class Resonance {
public:
    /// `tau`: seconds to 1/e; `phase` in radians.
    Resonance(double hz, double tau, double amplitude, double phase, int rate) {
        const double w = 2.0 * std::numbers::pi * hz / rate;
        const double r = std::exp(-1.0 / (tau * rate));
        a_ = 2.0 * r * std::cos(w);
        b_ = -r * r;
        y1_ = amplitude * std::sin(phase - w) / r;
        y2_ = amplitude * std::sin(phase - 2.0 * w) / (r * r);
    }
    double next() {
        const double y = a_ * y1_ + b_ * y2_;
        y2_ = y1_;
        y1_ = y;
        return y;
    }

private:
    double a_, b_, y1_, y2_;
};

/// State-variable filter, trapezoidal (Zavalishin 2012, ch. 4).
class StateFilter {
public:
    /// `damping`: 2 no resonance … 0.1 strong.
    void set(double hz, double damping, int rate) {
        const double g = std::tan(std::numbers::pi * std::min(hz, 0.45 * rate) / rate);
        k_ = damping;
        a1_ = 1.0 / (1.0 + g * (g + k_));
        a2_ = g * a1_;
        a3_ = g * a2_;
    }
    void step(double x) {
        const double v3 = x - s2_;
        band_ = a1_ * s1_ + a2_ * v3;
        low_ = s2_ + a2_ * s1_ + a3_ * v3;
        s1_ = 2.0 * band_ - s1_;
        s2_ = 2.0 * low_ - s2_;
        high_ = x - k_ * band_ - low_;
    }
    [[nodiscard]] double low() const { return low_; }
    [[nodiscard]] double band() const { return band_; }
    [[nodiscard]] double high() const { return high_; }

private:
    double k_ = 2, a1_ = 0, a2_ = 0, a3_ = 0, s1_ = 0, s2_ = 0, low_ = 0, band_ = 0, high_ = 0;
};

/// The correction that takes the aliases off a step (Välimäki & Huovilainen 2007): `t` phase 0 to
/// 1, `dt` phase a sample.
inline double polyBlep(double t, double dt) {
    if (t < dt) {
        t /= dt;
        return t + t - t * t - 1.0;
    }
    if (t > 1.0 - dt) {
        t = (t - 1.0) / dt;
        return t * t + t + t + 1.0;
    }
    return 0.0;
}

/// Makes a sound's first and last instants start and end at nothing.
void soften(std::vector<float>& samples, int rate);

}  // namespace tributary::demo
