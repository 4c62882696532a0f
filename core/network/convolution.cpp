#include "core/network/convolution.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "core/base/check.h"
#include "core/base/vectorised.h"

namespace tributary {
namespace {

constexpr int kLanes = 8;
constexpr int kOutputs = 4;  // computed together, so that what is loaded serves four times
constexpr int kWidest = 3;   // vectors of pitches computed together: 12 sums stay in registers
constexpr int kVectors = (Network::kPitches + kLanes - 1) / kLanes;

// One register of AVX, or two of SSE. The loads below are of unaligned floats.
using Lanes = float __attribute__((vector_size(kLanes * sizeof(float))));
using UnalignedLanes =
    float __attribute__((vector_size(kLanes * sizeof(float)), aligned(4), may_alias));

/// What the taps of one output frame read, in the order of the packed weights.
struct Taps {
    std::span<const float* const> frames;
    int inputs;
    std::ptrdiff_t stride;
    const std::vector<std::int32_t>& pitches;
};

/// Four outputs × `Vectors` vectors of pitches, from row `at` on.
template <int Vectors>
[[gnu::always_inline]] inline void block(const Taps& taps, std::ptrdiff_t at, const float* weights,
                                         const float* bias, float* const* out) {
    Lanes sums[kOutputs][Vectors];
    for (int o = 0; o < kOutputs; ++o) {
        for (int v = 0; v < Vectors; ++v) sums[o][v] = Lanes{} + bias[o];
    }
    const std::size_t perFrame = static_cast<std::size_t>(taps.inputs) * taps.pitches.size();
    for (const float* frame : taps.frames) {
        if (frame == nullptr) {
            weights += perFrame * kOutputs;
            continue;
        }
        for (int i = 0; i < taps.inputs; ++i) {
            const float* row = frame + i * taps.stride + at;
            for (const std::int32_t pitch : taps.pitches) {
                for (int v = 0; v < Vectors; ++v) {
                    const Lanes x =
                        *reinterpret_cast<const UnalignedLanes*>(row + pitch + v * kLanes);
                    for (int o = 0; o < kOutputs; ++o) sums[o][v] += x * weights[o];
                }
                weights += kOutputs;
            }
        }
    }
    for (int o = 0; o < kOutputs; ++o) {
        if (out[o] == nullptr) continue;
        for (int v = 0; v < Vectors; ++v) {
            *reinterpret_cast<UnalignedLanes*>(out[o] + at + v * kLanes) = sums[o][v];
        }
    }
}

/// All pitches of four outputs in one frame.
TRIBUTARY_VECTORISED void fourOutputs(const Taps& taps, std::ptrdiff_t below, const float* weights,
                                      const float* bias, float* const* out) {
    int done = 0;
    for (; done + kWidest <= kVectors; done += kWidest) {
        block<kWidest>(taps, below + done * kLanes, weights, bias, out);
    }
    static_assert(kVectors % kWidest == 2);
    block<2>(taps, below + done * kLanes, weights, bias, out);
}

}  // namespace

PaddedRows PaddedRows::reaching(int below, int above) {
    // The last vector of a row may be computed beyond the pitches, and reads as far beyond.
    const int stride = below + kVectors * kLanes + above;
    return {below, (stride + kLanes - 1) / kLanes * kLanes};
}

std::vector<float> packWeights(const ConvolutionLayer& layer) {
    const std::size_t taps = layer.times.size() * layer.pitches.size();
    std::vector<float> packed;
    for (std::uint32_t first = 0; first < layer.outputs; first += kOutputs) {
        for (std::size_t t = 0; t < layer.times.size(); ++t) {
            for (std::uint32_t i = 0; i < layer.inputs; ++i) {
                for (std::size_t p = 0; p < layer.pitches.size(); ++p) {
                    for (std::uint32_t o = first; o < first + kOutputs; ++o) {
                        const std::size_t at = (std::size_t{o} * layer.inputs + i) * taps +
                                               t * layer.pitches.size() + p;
                        packed.push_back(o < layer.outputs ? layer.weights[at] : 0.0F);
                    }
                }
            }
        }
    }
    return packed;
}

void convolveFrame(const ConvolutionLayer& layer, std::span<const float> packed,
                   const PaddedRows& rows, std::span<const float* const> frames, float* out) {
    CHECK(frames.size() == layer.times.size());
    const Taps taps{frames, static_cast<int>(layer.inputs), rows.stride, layer.pitches};
    const std::size_t perBlock =
        layer.times.size() * layer.pitches.size() * layer.inputs * std::size_t{kOutputs};
    for (std::uint32_t first = 0; first < layer.outputs; first += kOutputs) {
        std::array<float, kOutputs> bias{};
        std::array<float*, kOutputs> targets{};
        for (std::uint32_t o = first; o < std::min(first + kOutputs, layer.outputs); ++o) {
            bias[o - first] = layer.bias[o];
            targets[o - first] = out + static_cast<std::ptrdiff_t>(o) * rows.stride;
        }
        fourOutputs(taps, rows.below, packed.data() + first / kOutputs * perBlock, bias.data(),
                    targets.data());
    }
    for (std::uint32_t o = 0; o < layer.outputs; ++o) {
        float* row = out + static_cast<std::ptrdiff_t>(o) * rows.stride + rows.below;
        if (layer.rectified) {
            for (int p = 0; p < Network::kPitches; ++p) row[p] = std::max(row[p], 0.0F);
        }
        std::fill(row + Network::kPitches, row + kVectors * kLanes, 0.0F);
    }
}

}  // namespace tributary
