#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/network/convolution.h"
#include "core/network/network.h"

namespace tributary {

/// Runs a network over frames that come one by one, holding only what later outputs still depend
/// on; what lies before the first and after the last frame counts as zero in every layer. Additions
/// have one order, so the outputs are the same bytes everywhere.
class NetworkStream {
public:
    /// `network` must outlive the stream.
    explicit NetworkStream(const Network& network);

    /// One more frame, inputs() × kPitches; appends to `out` the frames of output that are complete
    /// now, outputs() × kPitches each. They come reach() frames after their input.
    void push(std::span<const float> frame, std::vector<float>& out);

    /// The end of the input: appends all outputs that are left.
    void finish(std::vector<float>& out);

private:
    /// The last frames of one layer's output, or of the input.
    struct Map {
        std::uint32_t channels = 0;
        std::int64_t frames = 0;  // so far
        std::vector<float> values;
    };

    [[nodiscard]] float* frameOf(Map& map, std::int64_t frame);
    void advance(bool ended, std::vector<float>& out);
    void compute(std::size_t layer, std::int64_t frame);

    const Network& network_;
    PaddedRows rows_;
    std::int64_t kept_ = 0;                   // frames in each map
    std::vector<std::vector<float>> packed_;  // per layer: weights in their order of use
    std::vector<Map> maps_;                   // the input, then each layer's output
    std::vector<const float*> sources_;
    std::int64_t emitted_ = 0;
};

}  // namespace tributary
