#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/base/result.h"

namespace tributary {

/// One convolution over time and pitch: out = activation(weights ∗ in + bias), plus an earlier
/// layer's output.
struct ConvolutionLayer {
    static constexpr std::uint32_t kNothing = 0xFFFFFFFFU;

    std::uint32_t reads = 0;            ///< whose output: 0 the network's input, n the n-th layer
    std::uint32_t adds = kNothing;      ///< what is added after the activation, numbered likewise
    bool rectified = false;             ///< max(0, x); else x as it is
    std::uint32_t inputs = 0;           ///< channels
    std::uint32_t outputs = 0;          ///< channels
    std::vector<std::int32_t> times;    ///< frames the taps lie after the output's frame
    std::vector<std::int32_t> pitches;  ///< rows the taps lie above the output's row
    std::vector<float> bias;            ///< outputs
    std::vector<float> weights;         ///< outputs × inputs × times × pitches, last fastest
};

/// A small convolutional network over frames × kPitches, read once and then only used, by any
/// number of NetworkStreams at once.
class Network {
public:
    static constexpr int kPitches = 84;

    /// Reads weights: "TRNT", version 1, SHA-256 of the rest; channels of the input, number of
    /// layers, and each layer's fields in the order of ConvolutionLayer, the taps' numbers before
    /// the taps (u32, i32 and float32, little-endian). Errors: WeightsCorrupt for anything else.
    [[nodiscard]] static Result<Network> read(std::span<const std::byte> bytes);

    [[nodiscard]] std::uint32_t inputs() const { return inputs_; }
    [[nodiscard]] std::uint32_t outputs() const;
    [[nodiscard]] const std::vector<ConvolutionLayer>& layers() const { return layers_; }
    /// How many frames on either side an output depends on.
    [[nodiscard]] std::int64_t reach() const { return reach_; }
    /// SHA-256 of the weights, in hexadecimal.
    [[nodiscard]] const std::string& sha256() const { return sha256_; }

private:
    std::uint32_t inputs_ = 0;
    std::vector<ConvolutionLayer> layers_;
    std::int64_t reach_ = 0;
    std::string sha256_;
};

}  // namespace tributary
