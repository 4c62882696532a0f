#include "core/demo/warp.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/base/check.h"

namespace tributary::demo {
namespace {

constexpr double kWindowS = 0.064;
constexpr double kSearchS = 0.012;
constexpr int kSincReach = 16;  // zero crossings to either side
constexpr int kSincSteps = 512;

/// How well `size` samples at `a` continue like those at `b`: their normalised correlation.
double likeness(const std::vector<float>& x, std::size_t a, std::size_t b, std::size_t size) {
    double dot = 0.0, energy = 1e-9;
    for (std::size_t i = 0; i < size; i += 2) {
        dot += static_cast<double>(x[a + i]) * x[b + i];
        energy += static_cast<double>(x[a + i]) * x[a + i];
    }
    return dot / std::sqrt(energy);
}

/// `factor` times as long at the same pitch.
Audio stretched(const Audio& audio, double factor) {
    const auto channels = static_cast<std::size_t>(audio.channels);
    const std::size_t size = static_cast<std::size_t>(kWindowS * audio.rate) & ~std::size_t{1};
    const std::size_t hop = size / 2;
    const auto reach = static_cast<std::size_t>(kSearchS * audio.rate);
    const auto frames = static_cast<std::size_t>(static_cast<double>(audio.frames()) * factor);
    Audio out{audio.rate, audio.channels, std::vector<float>(channels * (frames + size), 0.0F)};
    if (audio.frames() < 2 * size + reach)
        return cut(audio, 0.0, static_cast<double>(frames) / audio.rate);
    const auto guide = mono(audio);
    const std::size_t last = audio.frames() - 2 * size;
    std::size_t taken = 0;
    for (std::size_t at = 0; at < frames; at += hop) {
        std::size_t from =
            std::min(last, static_cast<std::size_t>(static_cast<double>(at) / factor));
        if (at > 0) {
            const std::size_t natural = std::min(last + hop, taken + hop);
            const std::size_t low = from > reach ? from - reach : 0;
            const std::size_t high = std::min(last, from + reach);
            double best = -1e30;
            for (std::size_t candidate = low; candidate <= high; candidate += 4) {
                const double fit = likeness(guide, candidate, natural, hop);
                if (fit > best) {
                    best = fit;
                    from = candidate;
                }
            }
        }
        for (std::size_t i = 0; i < size; ++i) {
            const double turn =
                2.0 * std::numbers::pi * static_cast<double>(i) / static_cast<double>(size);
            // The very first half window has nothing to be faded in from.
            const auto w =
                static_cast<float>(at == 0 && i < hop ? 1.0 : 0.5 - 0.5 * std::cos(turn));
            for (std::size_t c = 0; c < channels; ++c) {
                out.samples[(at + i) * channels + c] +=
                    w * audio.samples[(from + i) * channels + c];
            }
        }
        taken = from;
    }
    out.samples.resize(frames * channels);
    return out;
}

std::vector<double> sincTable() {
    std::vector<double> table(static_cast<std::size_t>(kSincReach * kSincSteps) + 2);
    for (std::size_t i = 0; i < table.size(); ++i) {
        const double x = static_cast<double>(i) / kSincSteps;
        const double sinc =
            x == 0.0 ? 1.0 : std::sin(std::numbers::pi * x) / (std::numbers::pi * x);
        const double window =
            x >= kSincReach ? 0.0 : 0.5 + 0.5 * std::cos(std::numbers::pi * x / kSincReach);
        table[i] = sinc * window;
    }
    return table;
}

}  // namespace

Audio resampled(const Audio& audio, double ratio) {
    CHECK(ratio > 0.1 && ratio < 10.0);
    static const std::vector<double> kTable = sincTable();
    const auto channels = static_cast<std::size_t>(audio.channels);
    const double cutoff = std::min(1.0, 1.0 / ratio);
    const auto reach = static_cast<long>(std::ceil(kSincReach / cutoff));
    const auto frames = static_cast<std::size_t>(static_cast<double>(audio.frames()) / ratio);
    Audio out{audio.rate, audio.channels, std::vector<float>(frames * channels, 0.0F)};
    const auto have = static_cast<long>(audio.frames());
    for (std::size_t n = 0; n < frames; ++n) {
        const double at = static_cast<double>(n) * ratio;
        const auto middle = static_cast<long>(at);
        for (long k = std::max(0L, middle - reach + 1); k <= std::min(have - 1, middle + reach);
             ++k) {
            const double x = std::abs(at - static_cast<double>(k)) * cutoff * kSincSteps;
            const auto index = static_cast<std::size_t>(x);
            if (index + 1 >= kTable.size()) continue;
            const double part = x - static_cast<double>(index);
            const double w = cutoff * (kTable[index] + part * (kTable[index + 1] - kTable[index]));
            for (std::size_t c = 0; c < channels; ++c) {
                out.samples[n * channels + c] += static_cast<float>(
                    w * audio.samples[static_cast<std::size_t>(k) * channels + c]);
            }
        }
    }
    return out;
}

Audio warped(const Audio& audio, double semitones, double speed) {
    CHECK(speed > 0.0);
    const double ratio = std::exp2(semitones / 12.0);
    const double factor = ratio / speed;
    const Audio longer = std::abs(factor - 1.0) < 1e-9 ? audio : stretched(audio, factor);
    return std::abs(ratio - 1.0) < 1e-9 ? longer : resampled(longer, ratio);
}

Audio cut(const Audio& audio, double begin, double seconds) {
    const auto channels = static_cast<std::size_t>(audio.channels);
    const auto first = static_cast<std::size_t>(std::max(0.0, begin) * audio.rate) * channels;
    const auto count = static_cast<std::size_t>(seconds * audio.rate) * channels;
    Audio part{audio.rate, audio.channels, std::vector<float>(count, 0.0F)};
    if (first >= audio.samples.size()) return part;
    const std::size_t have = std::min(count, audio.samples.size() - first);
    std::copy_n(audio.samples.begin() + static_cast<std::ptrdiff_t>(first), have,
                part.samples.begin());
    return part;
}

void overlay(Audio& base, const Audio& layer, double atS, float gain) {
    CHECK(base.rate == layer.rate && base.channels == layer.channels);
    const auto at = static_cast<std::size_t>(std::max(0.0, atS) * base.rate) *
                    static_cast<std::size_t>(base.channels);
    for (std::size_t i = 0; i < layer.samples.size() && at + i < base.samples.size(); ++i) {
        base.samples[at + i] += gain * layer.samples[i];
    }
}

Audio joined(const Audio& first, const Audio& second, double fadeS) {
    CHECK(first.rate == second.rate && first.channels == second.channels);
    const auto channels = static_cast<std::size_t>(first.channels);
    const std::size_t fade =
        std::min({static_cast<std::size_t>(fadeS * first.rate), first.frames(), second.frames()});
    Audio both{first.rate, first.channels, first.samples};
    const std::size_t begin = first.frames() - fade;
    both.samples.resize((begin + second.frames()) * channels, 0.0F);
    for (std::size_t i = 0; i < second.frames(); ++i) {
        const float w = i < fade ? static_cast<float>(i) / static_cast<float>(fade) : 1.0F;
        for (std::size_t c = 0; c < channels; ++c) {
            float& s = both.samples[(begin + i) * channels + c];
            s = (i < fade ? (1.0F - w) * s : 0.0F) + w * second.samples[i * channels + c];
        }
    }
    return both;
}

double rms(const Audio& audio) {
    double sum = 0.0;
    for (float s : audio.samples) sum += static_cast<double>(s) * s;
    return std::sqrt(sum / static_cast<double>(std::max<std::size_t>(1, audio.samples.size())));
}

}  // namespace tributary::demo
