#include "core/network/network.h"

#include <algorithm>
#include <cmath>

#include "core/network/weight_reader.h"

namespace tributary {
namespace {

constexpr std::uint32_t kMagic = 0x544E5254;  // "TRNT"
constexpr std::uint32_t kVersion = 1;
constexpr std::uint32_t kMostLayers = 64;
constexpr std::uint32_t kMostChannels = 256;
constexpr std::uint32_t kMostTaps = 64;
constexpr std::int32_t kFarthestFrame = 256;

bool within(const std::vector<std::int32_t>& offsets, std::int32_t farthest) {
    return std::all_of(offsets.begin(), offsets.end(),
                       [&](std::int32_t x) { return x >= -farthest && x <= farthest; });
}

bool finite(const std::vector<float>& values) {
    return std::all_of(values.begin(), values.end(), [](float x) { return std::isfinite(x); });
}

/// The next layer, or false. `channels`: of the input and of each layer so far.
bool readLayer(WeightReader& in, const std::vector<std::uint32_t>& channels,
               ConvolutionLayer& layer) {
    layer.reads = in.number();
    layer.adds = in.number();
    const std::uint32_t rectified = in.number();
    layer.rectified = rectified == 1;
    layer.inputs = in.number();
    layer.outputs = in.number();
    const std::uint32_t times = in.number();
    const std::uint32_t pitches = in.number();
    if (in.failed() || rectified > 1) return false;
    if (layer.reads >= channels.size() || layer.inputs != channels[layer.reads]) return false;
    if (layer.outputs == 0 || layer.outputs > kMostChannels) return false;
    if (layer.adds != ConvolutionLayer::kNothing &&
        (layer.adds >= channels.size() || channels[layer.adds] != layer.outputs)) {
        return false;
    }
    if (times == 0 || times > kMostTaps || pitches == 0 || pitches > kMostTaps) return false;
    layer.times = in.offsets(times);
    layer.pitches = in.offsets(pitches);
    layer.bias = in.floats(layer.outputs);
    layer.weights = in.floats(std::size_t{layer.outputs} * layer.inputs * times * pitches);
    return !in.failed() && within(layer.times, kFarthestFrame) &&
           within(layer.pitches, Network::kPitches) && finite(layer.bias) && finite(layer.weights);
}

}  // namespace

Result<Network> Network::read(std::span<const std::byte> bytes) {
    const auto corrupt = [](const char* what) {
        return fail(ErrorCode::WeightsCorrupt,
                    std::string("The weights of a network are damaged (") + what +
                        "). No track or catalogue is affected; install Tributary again.");
    };
    auto weights = checkedWeights(bytes, kMagic, kVersion);
    if (!weights) return corrupt(weights.error());
    WeightReader& in = weights->reader;
    Network network;
    network.sha256_ = weights->sha256;
    network.inputs_ = in.number();
    const std::uint32_t count = in.number();
    if (in.failed() || network.inputs_ == 0 || network.inputs_ > kMostChannels || count == 0 ||
        count > kMostLayers) {
        return corrupt("impossible size");
    }
    std::vector<std::uint32_t> channels = {network.inputs_};
    std::vector<std::int64_t> reaches = {0};
    for (std::uint32_t n = 0; n < count; ++n) {
        ConvolutionLayer layer;
        if (!readLayer(in, channels, layer)) return corrupt("impossible layer");
        const auto [first, last] = std::minmax_element(layer.times.begin(), layer.times.end());
        std::int64_t reach = reaches[layer.reads] + std::max<std::int64_t>({0, -*first, *last});
        if (layer.adds != ConvolutionLayer::kNothing) reach = std::max(reach, reaches[layer.adds]);
        channels.push_back(layer.outputs);
        reaches.push_back(reach);
        network.layers_.push_back(std::move(layer));
    }
    if (!in.atEnd()) return corrupt("bytes after the end");
    network.reach_ = reaches.back();
    return network;
}

std::uint32_t Network::outputs() const {
    return layers_.back().outputs;
}

}  // namespace tributary
