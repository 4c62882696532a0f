#include "core/demo/drums.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include "core/demo/synthesis.h"

namespace tributary::demo {
namespace {

constexpr double kTurn = 2.0 * std::numbers::pi;

/// A sine that falls from one pitch to another: the body of kicks, toms and congas.
struct Membrane {
    double fromHz, toHz, fallTau, tau, level;
};

/// Noise through a band, decaying: wires, shells, hands.
struct Rattle {
    double hz, damping, tau, level;
    bool high;  // what lies above the band instead of what is in it
    double delayS = 0.0;
};

void addMembrane(std::vector<float>& out, const Membrane& m, int rate) {
    double phase = 0.0;
    for (std::size_t i = 0; i < out.size(); ++i) {
        const double t = static_cast<double>(i) / rate;
        const double hz = m.toHz + (m.fromHz - m.toHz) * std::exp(-t / m.fallTau);
        phase += hz / rate;
        out[i] += static_cast<float>(m.level * std::sin(kTurn * phase) * std::exp(-t / m.tau));
    }
}

void addRattle(std::vector<float>& out, const Rattle& r, int rate, Random& random) {
    StateFilter filter;
    filter.set(r.hz, r.damping, rate);
    for (std::size_t i = static_cast<std::size_t>(r.delayS * rate); i < out.size(); ++i) {
        const double t = static_cast<double>(i) / rate - r.delayS;
        filter.step(random.uniform(-1.0, 1.0));
        const double y = r.high ? filter.high() : filter.band();
        out[i] += static_cast<float>(r.level * y * std::exp(-t / r.tau));
    }
}

/// Six square waves that share no harmonics, above a corner: cymbals.
void addMetal(std::vector<float>& out, double cornerHz, double tau, double level, int rate) {
    constexpr std::array<double, 6> kHz{263.1, 391.7, 421.3, 538.9, 627.2, 812.7};
    StateFilter filter;
    filter.set(cornerHz, 1.0, rate);
    for (std::size_t i = 0; i < out.size(); ++i) {
        const double t = static_cast<double>(i) / rate;
        double y = 0.0;
        for (double hz : kHz) {
            const double phase = t * hz * 3.1;
            y += phase - std::floor(phase) < 0.5 ? 1.0 : -1.0;
        }
        filter.step(y / 6.0);
        out[i] += static_cast<float>(level * filter.high() * std::exp(-t / tau));
    }
}

std::vector<float> silence(double seconds, int rate) {
    return std::vector<float>(static_cast<std::size_t>(seconds * rate), 0.0F);
}

std::vector<float> kick(DrumKit kit, int rate, Random& random) {
    auto out = silence(kit == DrumKit::Deep ? 0.7 : 0.4, rate);
    switch (kit) {
        case DrumKit::Acoustic:
            addMembrane(out, {140, 58, 0.018, 0.11, 0.95}, rate);
            break;
        case DrumKit::Brushes:
            addMembrane(out, {105, 62, 0.015, 0.08, 0.6}, rate);
            break;
        case DrumKit::Electronic:
            addMembrane(out, {230, 50, 0.022, 0.15, 1.0}, rate);
            break;
        case DrumKit::Deep:
            addMembrane(out, {180, 43, 0.03, 0.28, 1.0}, rate);
            break;
    }
    addRattle(out, {2600, 1.2, 0.004, kit == DrumKit::Brushes ? 0.1 : 0.3, false}, rate, random);
    return out;
}

std::vector<float> snare(DrumKit kit, int rate, Random& random) {
    auto out = silence(0.32, rate);
    if (kit == DrumKit::Brushes) {
        addRattle(out, {3500, 1.4, 0.07, 0.45, false}, rate, random);
        return out;
    }
    const bool machine = kit != DrumKit::Acoustic;
    addMembrane(out, {machine ? 260.0 : 220.0, machine ? 190.0 : 176.0, 0.01, 0.06, 0.5}, rate);
    addMembrane(out, {340, 320, 0.01, 0.035, 0.25}, rate);
    addRattle(out, {machine ? 2400.0 : 3200.0, 1.3, machine ? 0.1 : 0.075, 0.75, true}, rate,
              random);
    return out;
}

std::vector<float> clap(int rate, Random& random) {
    auto out = silence(0.3, rate);
    for (double late : {0.0, 0.011, 0.023}) {
        addRattle(out, {1400, 0.7, 0.006, 0.8, false, late}, rate, random);
    }
    addRattle(out, {1300, 0.8, 0.07, 0.7, false, 0.03}, rate, random);
    return out;
}

std::vector<float> cowbell(int rate) {
    auto out = silence(0.25, rate);
    StateFilter filter;
    filter.set(1100, 0.5, rate);
    for (std::size_t i = 0; i < out.size(); ++i) {
        const double t = static_cast<double>(i) / rate;
        const double a = t * 562.0, b = t * 845.0;
        const double y = (a - std::floor(a) < 0.5 ? 1 : -1) + (b - std::floor(b) < 0.5 ? 1 : -1);
        filter.step(y);
        out[i] = static_cast<float>(0.3 * filter.band() * std::exp(-t / 0.05));
    }
    return out;
}

}  // namespace

std::vector<float> strike(Drum drum, DrumKit kit, int rate, Random& random) {
    std::vector<float> out;
    switch (drum) {
        case Drum::Kick:
            out = kick(kit, rate, random);
            break;
        case Drum::Snare:
            out = snare(kit, rate, random);
            break;
        case Drum::Rim:
            out = silence(0.12, rate);
            addMembrane(out, {1750, 1650, 0.01, 0.012, 0.5}, rate);
            addMembrane(out, {520, 500, 0.01, 0.018, 0.4}, rate);
            break;
        case Drum::Clap:
            out = clap(rate, random);
            break;
        case Drum::ClosedHat:
            out = silence(0.12, rate);
            addMetal(out, 7000, 0.022, 0.5, rate);
            addRattle(out, {8000, 1.0, 0.02, 0.35, true}, rate, random);
            break;
        case Drum::OpenHat:
            out = silence(0.5, rate);
            addMetal(out, 6500, 0.13, 0.45, rate);
            addRattle(out, {7500, 1.0, 0.11, 0.3, true}, rate, random);
            break;
        case Drum::Ride:
            out = silence(0.9, rate);
            addMetal(out, 5200, 0.28, 0.28, rate);
            addRattle(out, {9000, 1.0, 0.05, 0.2, true}, rate, random);
            break;
        case Drum::LowTom:
            out = silence(0.5, rate);
            addMembrane(out, {150, 92, 0.03, 0.16, 0.8}, rate);
            break;
        case Drum::HighTom:
            out = silence(0.4, rate);
            addMembrane(out, {230, 150, 0.03, 0.12, 0.8}, rate);
            break;
        case Drum::Shaker:
            out = silence(0.1, rate);
            addRattle(out, {6500, 0.9, 0.025, 0.4, false}, rate, random);
            break;
        case Drum::Conga:
            out = silence(0.3, rate);
            addMembrane(out, {330, 290, 0.01, 0.08, 0.6}, rate);
            addRattle(out, {2000, 1.0, 0.006, 0.3, false}, rate, random);
            break;
        case Drum::Cowbell:
            out = cowbell(rate);
            break;
        case Drum::Tambourine:
            out = silence(0.25, rate);
            addMetal(out, 8200, 0.06, 0.4, rate);
            addRattle(out, {9500, 0.8, 0.04, 0.35, false}, rate, random);
            break;
    }
    soften(out, rate);
    return out;
}

}  // namespace tributary::demo
