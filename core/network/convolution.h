#pragma once

#include <span>
#include <vector>

#include "core/network/network.h"

namespace tributary {

/// How a frame is laid out for convolving: channels × `stride`, a channel's pitches after `below`
/// zeros, and zeros after them.
struct PaddedRows {
    int below = 0;
    int stride = 0;

    /// Room for taps that reach `below` and `above` rows beyond the pitches.
    [[nodiscard]] static PaddedRows reaching(int below, int above);
};

/// Weights in the order in which convolveFrame() uses them: blocks of four outputs, then taps in
/// time, inputs, taps in pitch; the last block is filled up with zeros.
[[nodiscard]] std::vector<float> packWeights(const ConvolutionLayer& layer);

/// One frame of a layer, without what it adds. `frames`: for each of layer.times the frame it
/// reads, layer.inputs × stride, or null for one of zeros; `out`: layer.outputs × stride, its
/// padding zero before and after.
void convolveFrame(const ConvolutionLayer& layer, std::span<const float> packed,
                   const PaddedRows& rows, std::span<const float* const> frames, float* out);

}  // namespace tributary
