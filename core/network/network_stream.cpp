#include "core/network/network_stream.h"

#include <algorithm>
#include <cstddef>

#include "core/base/check.h"

namespace tributary {
namespace {

PaddedRows rowsFor(const Network& network) {
    int below = 0;
    int above = 0;
    for (const ConvolutionLayer& layer : network.layers()) {
        const auto [low, high] = std::minmax_element(layer.pitches.begin(), layer.pitches.end());
        below = std::max(below, -*low);
        above = std::max(above, *high);
    }
    return PaddedRows::reaching(below, above);
}

}  // namespace

NetworkStream::NetworkStream(const Network& network)
    : network_(network), rows_(rowsFor(network)), kept_(2 * network.reach() + 1) {
    maps_.push_back({network.inputs(), 0, {}});
    for (const ConvolutionLayer& layer : network.layers()) {
        maps_.push_back({layer.outputs, 0, {}});
        packed_.push_back(packWeights(layer));
    }
    for (Map& map : maps_) {
        map.values.resize(static_cast<std::size_t>(kept_ * map.channels * rows_.stride), 0.0F);
    }
}

float* NetworkStream::frameOf(Map& map, std::int64_t frame) {
    return map.values.data() + frame % kept_ * map.channels * rows_.stride;
}

void NetworkStream::compute(std::size_t index, std::int64_t frame) {
    const ConvolutionLayer& layer = network_.layers()[index];
    Map& from = maps_[layer.reads];
    sources_.clear();
    for (const std::int32_t time : layer.times) {
        const std::int64_t at = frame + time;
        sources_.push_back(at >= 0 && at < from.frames ? frameOf(from, at) : nullptr);
    }
    Map& to = maps_[index + 1];
    float* out = frameOf(to, frame);
    convolveFrame(layer, packed_[index], rows_, sources_, out);
    if (layer.adds != ConvolutionLayer::kNothing) {
        const float* added = frameOf(maps_[layer.adds], frame);
        const std::ptrdiff_t count = static_cast<std::ptrdiff_t>(to.channels) * rows_.stride;
        for (std::ptrdiff_t i = 0; i < count; ++i) out[i] += added[i];
    }
    ++to.frames;
}

void NetworkStream::advance(bool ended, std::vector<float>& out) {
    for (std::size_t n = 0; n < network_.layers().size(); ++n) {
        const ConvolutionLayer& layer = network_.layers()[n];
        const std::int64_t last = *std::max_element(layer.times.begin(), layer.times.end());
        std::int64_t ready =
            maps_[layer.reads].frames - (ended ? 0 : std::max<std::int64_t>(last, 0));
        if (layer.adds != ConvolutionLayer::kNothing) {
            ready = std::min(ready, maps_[layer.adds].frames);
        }
        while (maps_[n + 1].frames < ready) compute(n, maps_[n + 1].frames);
    }
    Map& result = maps_.back();
    for (; emitted_ < result.frames; ++emitted_) {
        const float* frame = frameOf(result, emitted_) + rows_.below;
        for (std::uint32_t c = 0; c < result.channels; ++c) {
            const float* row = frame + static_cast<std::ptrdiff_t>(c) * rows_.stride;
            out.insert(out.end(), row, row + Network::kPitches);
        }
    }
}

void NetworkStream::push(std::span<const float> frame, std::vector<float>& out) {
    Map& input = maps_.front();
    CHECK(frame.size() == static_cast<std::size_t>(input.channels) * Network::kPitches);
    float* to = frameOf(input, input.frames) + rows_.below;
    for (std::uint32_t c = 0; c < input.channels; ++c) {
        std::copy_n(frame.data() + static_cast<std::size_t>(c) * Network::kPitches,
                    Network::kPitches, to + static_cast<std::ptrdiff_t>(c) * rows_.stride);
    }
    ++input.frames;
    advance(false, out);
}

void NetworkStream::finish(std::vector<float>& out) {
    advance(true, out);
}

}  // namespace tributary
