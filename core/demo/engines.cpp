#include "core/demo/engines.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include "core/base/check.h"

namespace tributary::demo {
namespace {

constexpr double kTurn = 2.0 * std::numbers::pi;

std::size_t lengthOf(const Tone& tone, double release) {
    return static_cast<std::size_t>((tone.seconds + release) * tone.rate);
}

/// One period of a sum of harmonics below the Nyquist frequency.
std::array<float, 1025> tableOf(std::span<const double> levels, double hz, int rate) {
    std::array<float, 1025> table{};
    double total = 0.0;
    for (double level : levels) total += level;
    for (std::size_t i = 0; i < table.size(); ++i) {
        double y = 0.0;
        for (std::size_t h = 0; h < levels.size(); ++h) {
            const double harmonic = static_cast<double>(h + 1);
            if (hz * harmonic > 0.45 * rate) break;
            y += levels[h] * std::sin(kTurn * harmonic * static_cast<double>(i) / 1024.0);
        }
        table[i] = static_cast<float>(1.6 * y / total);
    }
    return table;
}

float lookUp(const std::array<float, 1025>& table, double phase) {
    const double x = phase * 1024.0;
    const auto i = static_cast<std::size_t>(x);
    const auto f = static_cast<float>(x - static_cast<double>(i));
    return table[i] + f * (table[i + 1] - table[i]);
}

}  // namespace

std::vector<float> struck(const StruckPatch& patch, const Tone& tone, Random& random) {
    const double ring = patch.release > 0.0 ? patch.release : 1.2;
    std::vector<float> out(lengthOf(tone, ring));
    const double shorter = std::pow(261.6 / tone.hz, patch.tauFollowsPitch);
    double total = 0.0;
    for (const Partial& p : patch.partials) total += p.level;
    for (const Partial& p : patch.partials) {
        const double hz =
            tone.hz * p.ratio * std::sqrt(1.0 + patch.inharmonicity * p.ratio * p.ratio);
        if (hz > 0.45 * tone.rate) continue;
        // Soft strokes are darker.
        const double level = p.level * std::pow(tone.velocity, 0.5 * (p.ratio - 1.0)) / total;
        Resonance r(hz, p.tau * shorter, level * tone.velocity * 1.8, random.uniform(0.0, kTurn),
                    tone.rate);
        for (float& s : out) s += static_cast<float>(r.next());
    }
    const double letGo = patch.release > 0.0 ? tone.seconds : tone.seconds + 0.7;
    for (std::size_t i = 0; i < out.size(); ++i) {
        const double t = static_cast<double>(i) / tone.rate;
        if (t > letGo) out[i] *= static_cast<float>(std::exp(-(t - letGo) * 5.0 / ring));
        if (t < 0.02) {
            const double noise = random.uniform(-1.0, 1.0) * std::exp(-t * 300.0);
            out[i] += static_cast<float>(patch.strike * noise * tone.velocity);
        }
    }
    return out;
}

std::vector<float> plucked(const PluckPatch& patch, const Tone& tone, Random& random) {
    std::vector<float> out(lengthOf(tone, patch.release));
    const double period = tone.rate / tone.hz;
    // The loop's filter dulls the tone by mixing two neighbours; high strings would die at once.
    const double blend = std::clamp(0.5 * std::pow(220.0 / tone.hz, 0.7), 0.1, 0.5);
    const double delay = period - blend;
    const auto whole = static_cast<std::size_t>(delay);
    const double part = delay - static_cast<double>(whole);
    std::vector<double> line(whole + 1, 0.0);
    double smooth = 0.0;
    const double dull = std::clamp(patch.brightness * (0.5 + 0.5 * tone.velocity), 0.02, 1.0);
    for (double& s : line) s = smooth += dull * (random.uniform(-1.0, 1.0) - smooth);
    const auto shift = static_cast<std::size_t>(patch.place * static_cast<double>(line.size()));
    std::vector<double> excitation = line;
    double mean = 0.0, energy = 1e-9;
    for (std::size_t i = 0; i < line.size(); ++i) {
        line[i] = excitation[i] - excitation[(i + shift) % line.size()];
        mean += line[i];
    }
    for (double& s : line) {
        s -= mean / static_cast<double>(line.size());
        energy += s * s;
    }
    const double level =
        0.45 * tone.velocity / std::sqrt(energy / static_cast<double>(line.size()));
    const double tau = patch.tau * std::pow(220.0 / tone.hz, 0.6);
    const double loss = std::exp(-period / (tau * tone.rate));
    std::size_t at = 0;
    double before = 0.0;
    for (std::size_t i = 0; i < out.size(); ++i) {
        const double x = line[at];
        const double next = line[(at + 1) % line.size()];
        const double read = (1.0 - part) * next + part * x;
        out[i] = static_cast<float>(level * read);
        const double t = static_cast<double>(i) / tone.rate;
        const double damp = t > tone.seconds ? loss * 0.985 : loss;
        line[at] = damp * ((1.0 - blend) * read + blend * before);
        before = read;
        at = (at + 1) % line.size();
        if (t > tone.seconds) {
            out[i] *= static_cast<float>(std::exp(-(t - tone.seconds) * 5.0 / patch.release));
        }
    }
    return out;
}

std::vector<float> modulated(const ModulatedPatch& patch, const Tone& tone, Random& random) {
    std::vector<float> out(lengthOf(tone, patch.envelope.release));
    const double step = kTurn * tone.hz / tone.rate;
    const double start = random.uniform(0.0, kTurn);
    for (std::size_t i = 0; i < out.size(); ++i) {
        const double t = static_cast<double>(i) / tone.rate;
        const double n = static_cast<double>(i);
        const double index = patch.index * tone.velocity * std::exp(-t / patch.indexTau);
        const double tine = patch.tineIndex * tone.velocity * std::exp(-t * 12.0);
        const double y = std::sin(start + step * n + index * std::sin(step * patch.ratio * n)) +
                         0.3 * std::sin(step * n + tine * std::sin(step * patch.tineRatio * n));
        out[i] = static_cast<float>(0.7 * tone.velocity * y * patch.envelope.at(t, tone.seconds));
    }
    return out;
}

std::vector<float> harmonic(const HarmonicPatch& patch, const Tone& tone, Random& random) {
    std::vector<float> out(lengthOf(tone, patch.envelope.release));
    const auto table = tableOf(patch.levels, tone.hz, tone.rate);
    double phase = random.uniform(), second = random.uniform(), noise = 0.0;
    const double apart = std::exp2(patch.detuneCents / 1200.0);
    double bend = 1.0;
    for (std::size_t i = 0; i < out.size(); ++i) {
        const double t = static_cast<double>(i) / tone.rate;
        if (i % 32 == 0) {
            const double depth = patch.vibratoCents * std::clamp((t - 0.15) * 4.0, 0.0, 1.0);
            bend = std::exp2(depth * std::sin(kTurn * patch.vibratoHz * t) / 1200.0);
        }
        const double step = tone.hz * bend / tone.rate;
        phase += step;
        phase -= std::floor(phase);
        double y = lookUp(table, phase);
        if (patch.detuneCents > 0.0) {
            second += step * apart;
            second -= std::floor(second);
            y = 0.6 * (y + lookUp(table, second));
        }
        noise += 0.3 * (random.uniform(-1.0, 1.0) - noise);
        y += patch.breath * noise;
        out[i] = static_cast<float>(0.75 * tone.velocity * y * patch.envelope.at(t, tone.seconds));
    }
    return out;
}

std::vector<float> filtered(const FilteredPatch& patch, const Tone& tone, Random& random) {
    std::vector<float> out(lengthOf(tone, patch.envelope.release));
    std::array<double, 4> phases{}, steps{};
    const auto count = static_cast<std::size_t>(patch.oscillators);
    CHECK(count <= phases.size());
    for (std::size_t k = 0; k < count; ++k) {
        const double spread =
            count > 1 ? 2.0 * static_cast<double>(k) / (static_cast<double>(count) - 1.0) - 1.0
                      : 0.0;
        phases[k] = random.uniform();
        steps[k] = tone.hz * std::exp2(spread * patch.detuneCents / 1200.0) / tone.rate;
    }
    StateFilter filter;
    double bend = 1.0, level = 0.0;
    const double gain = 0.9 * tone.velocity / std::sqrt(static_cast<double>(count));
    for (std::size_t i = 0; i < out.size(); ++i) {
        const double t = static_cast<double>(i) / tone.rate;
        if (i % 16 == 0) {
            const double open =
                patch.opening * tone.velocity * std::exp(-t * 4.0 / patch.filterDecay);
            const double follow = std::sqrt(tone.hz / 261.6);
            filter.set(patch.cutoff * follow * std::exp2(open), patch.damping, tone.rate);
            const double depth = patch.vibratoCents * std::clamp((t - 0.2) * 3.0, 0.0, 1.0);
            bend = std::exp2(depth * std::sin(kTurn * 5.4 * t) / 1200.0);
        }
        double y = 0.0;
        for (std::size_t k = 0; k < count; ++k) {
            const double dt = steps[k] * bend;
            double& p = phases[k];
            p += dt;
            if (p >= 1.0) p -= 1.0;
            y += 2.0 * p - 1.0 - polyBlep(p, dt);
            if (patch.pulse > 0.0) {
                double q = p + patch.pulse;
                if (q >= 1.0) q -= 1.0;
                y -= 2.0 * q - 1.0 - polyBlep(q, dt);
            }
        }
        filter.step(y);
        level = patch.envelope.at(t, tone.seconds);
        out[i] = static_cast<float>(gain * filter.low() * level);
    }
    return out;
}

}  // namespace tributary::demo
