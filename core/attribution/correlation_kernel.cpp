#include "core/attribution/correlation_kernel.h"

#include <cmath>
#include <numbers>

#include "core/base/vectorised.h"

namespace tributary {
namespace {

using Floats = float __attribute__((vector_size(32), aligned(4), may_alias));
constexpr int kVectors = kCorrelationBlock / 8;

}  // namespace

TRIBUTARY_VECTORISED void correlate(const TemplatePart& source, const TemplatePart& first,
                                    const TemplatePart& second, int length, Correlated& outFirst,
                                    Correlated& outSecond) {
    const auto load = [](const float* from) -> const Floats& {
        return *reinterpret_cast<const Floats*>(from);
    };
    const auto store = [](float* to, const Floats& x) { *reinterpret_cast<Floats*>(to) = x; };
    const Floats zero = {};
    for (int v = 0; v < kVectors; v += 2) {
        const float* c = source.cosines + 8 * v;
        Floats even0 = zero, even1 = zero, even2 = zero, even3 = zero;
        Floats odd0 = zero, odd1 = zero, odd2 = zero, odd3 = zero;
        if (source.sines != nullptr) {
            const float* s = source.sines + 8 * v;
            for (int t = 0; t < length; ++t) {
                const Floats x0 = load(c + t), y0 = load(s + t);
                const Floats x1 = load(c + t + 8), y1 = load(s + t + 8);
                const float a = first.cosines[t], b = first.sines[t];
                even0 += x0 * a + y0 * b;
                odd0 += x0 * b - y0 * a;
                even1 += x1 * a + y1 * b;
                odd1 += x1 * b - y1 * a;
                const float d = second.cosines[t], e = second.sines[t];
                even2 += x0 * d + y0 * e;
                odd2 += x0 * e - y0 * d;
                even3 += x1 * d + y1 * e;
                odd3 += x1 * e - y1 * d;
            }
        } else {
            for (int t = 0; t < length; ++t) {
                const Floats x0 = load(c + t), x1 = load(c + t + 8);
                even0 += x0 * first.cosines[t];
                even1 += x1 * first.cosines[t];
                even2 += x0 * second.cosines[t];
                even3 += x1 * second.cosines[t];
            }
        }
        store(outFirst.even + 8 * v, even0);
        store(outFirst.even + 8 * v + 8, even1);
        store(outFirst.odd + 8 * v, odd0);
        store(outFirst.odd + 8 * v + 8, odd1);
        store(outSecond.even + 8 * v, even2);
        store(outSecond.even + 8 * v + 8, even3);
        store(outSecond.odd + 8 * v, odd2);
        store(outSecond.odd + 8 * v + 8, odd3);
    }
}

KeyPhases keyPhases() {
    KeyPhases out;
    for (int key = 0; key < 7; ++key) {
        for (int k = 1; k <= kPitchFrequencies; ++k) {
            const double phase = 2.0 * std::numbers::pi * k * key / 12.0;
            out.cosine[key][k - 1] = static_cast<float>(std::cos(phase));
            out.sine[key][k - 1] = static_cast<float>(std::sin(phase));
        }
    }
    return out;
}

TRIBUTARY_VECTORISED void overKeys(const Correlated* sums, const KeyPhases& phases, float* block) {
    for (int key = 0; key < 7; ++key) {
        for (int v = 0; v < kVectors; ++v) {
            Floats even = {};
            Floats odd = {};
            for (int k = 0; k < kPitchFrequencies; ++k) {
                even +=
                    *reinterpret_cast<const Floats*>(sums[k].even + 8 * v) * phases.cosine[key][k];
                odd += *reinterpret_cast<const Floats*>(sums[k].odd + 8 * v) * phases.sine[key][k];
            }
            *reinterpret_cast<Floats*>(block + key * kCorrelationBlock + 8 * v) = even + odd;
            if (key % 6 == 0) continue;
            *reinterpret_cast<Floats*>(block + (12 - key) * kCorrelationBlock + 8 * v) = even - odd;
        }
    }
}

}  // namespace tributary
