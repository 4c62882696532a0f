#include "tests/support/synth.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include "core/base/random.h"

namespace tributary::test {
namespace {

std::size_t frames(double seconds, int sampleRate) {
    return static_cast<std::size_t>(std::lround(seconds * sampleRate));
}

double hertz(int midi) {
    return 440.0 * std::pow(2.0, (midi - 69) / 12.0);
}

/// Adds a plucked note with a few partials.
void addNote(std::vector<float>& out, std::size_t at, double hz, double seconds, float amplitude,
             int sampleRate) {
    const std::size_t count =
        std::min(frames(seconds, sampleRate), out.size() - std::min(at, out.size()));
    for (std::size_t i = 0; i < count; ++i) {
        const double t = static_cast<double>(i) / sampleRate;
        const double envelope = std::min(1.0, t * 200.0) * std::exp(-3.0 * t / seconds);
        double sample = 0.0;
        for (int partial = 1; partial <= 4; ++partial) {
            if (hz * partial > 0.45 * sampleRate) break;
            sample += std::sin(2.0 * std::numbers::pi * hz * partial * t) / (partial * partial);
        }
        out[at + i] += amplitude * static_cast<float>(envelope * sample);
    }
}

}  // namespace

std::vector<float> tone(double hz, double seconds, int sampleRate, float amplitude) {
    std::vector<float> out(frames(seconds, sampleRate));
    for (std::size_t i = 0; i < out.size(); ++i) {
        const double phase = 2.0 * std::numbers::pi * hz * static_cast<double>(i) / sampleRate;
        out[i] = amplitude * static_cast<float>(std::sin(phase));
    }
    return out;
}

std::vector<float> noise(std::uint64_t seed, double seconds, int sampleRate, float amplitude) {
    Random random(seed);
    std::vector<float> out(frames(seconds, sampleRate));
    for (float& sample : out) sample = amplitude * static_cast<float>(random.uniform(-1.0, 1.0));
    return out;
}

std::vector<float> piece(std::uint64_t seed, double seconds, int sampleRate) {
    static constexpr std::array kScale{0, 2, 3, 5, 7, 8, 10};
    Random random(seed * 7919 + 17);
    std::vector<float> out(frames(seconds, sampleRate), 0.0F);
    const double beat = random.uniform(0.38, 0.62);
    const int key = 48 + random.below(12);
    std::array<int, 8> roots{};
    for (int& root : roots) root = random.below(7);
    for (int step = 0; step * beat / 2 < seconds; ++step) {
        const std::size_t at = frames(step * beat / 2, sampleRate);
        const int degree = random.below(14);
        const int midi =
            key + 12 + kScale[static_cast<std::size_t>(degree % 7)] + 12 * (degree / 7);
        if (random.uniform() < 0.8) addNote(out, at, hertz(midi), beat * 0.9, 0.22F, sampleRate);
        if (step % 8 == 0) {
            const int root = roots[static_cast<std::size_t>(step / 8 % 8)];
            for (const int third : {0, 2, 4}) {
                const int note = key + kScale[static_cast<std::size_t>((root + third) % 7)];
                addNote(out, at, hertz(note), beat * 4, 0.12F, sampleRate);
            }
        }
        if (step % 4 == 2) {
            const std::size_t count =
                std::min(frames(0.06, sampleRate), out.size() - std::min(at, out.size()));
            for (std::size_t i = 0; i < count; ++i) {
                const float fade = 1.0F - static_cast<float>(i) / static_cast<float>(count);
                out[at + i] += 0.15F * fade * static_cast<float>(random.uniform(-1.0, 1.0));
            }
        }
    }
    for (float& sample : out) sample = std::clamp(sample, -0.98F, 0.98F);
    return out;
}

std::vector<float> onChannels(std::span<const float> mono, int channels) {
    std::vector<float> out;
    out.reserve(mono.size() * static_cast<std::size_t>(channels));
    for (const float sample : mono)
        out.insert(out.end(), static_cast<std::size_t>(channels), sample);
    return out;
}

}  // namespace tributary::test
