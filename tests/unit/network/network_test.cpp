#include "core/network/network.h"

#include <bit>
#include <cstring>
#include <functional>
#include <limits>
#include <string>

#include <gtest/gtest.h>

#include "core/base/random.h"
#include "core/network/network_stream.h"
#include "tests/unit/network/weights_file.h"

namespace tributary {
namespace {

constexpr int kPitches = Network::kPitches;

void put(std::string& out, const ConvolutionLayer& layer) {
    const auto times = static_cast<std::uint32_t>(layer.times.size());
    const auto pitches = static_cast<std::uint32_t>(layer.pitches.size());
    for (const std::uint32_t x : {layer.reads, layer.adds, layer.rectified ? 1U : 0U, layer.inputs,
                                  layer.outputs, times, pitches}) {
        putNumber(out, x);
    }
    for (const auto x : layer.times) putNumber(out, std::bit_cast<std::uint32_t>(x));
    for (const auto x : layer.pitches) putNumber(out, std::bit_cast<std::uint32_t>(x));
    for (const float x : layer.bias) putNumber(out, std::bit_cast<std::uint32_t>(x));
    for (const float x : layer.weights) putNumber(out, std::bit_cast<std::uint32_t>(x));
}

std::string bodyOf(std::uint32_t inputs, const std::vector<ConvolutionLayer>& layers) {
    std::string body;
    putNumber(body, inputs);
    putNumber(body, static_cast<std::uint32_t>(layers.size()));
    for (const auto& layer : layers) put(body, layer);
    return body;
}

Result<Network> readText(const std::string& bytes) {
    return Network::read(std::as_bytes(std::span(bytes)));
}

ConvolutionLayer layerOf(std::uint32_t reads, std::uint32_t inputs, std::uint32_t outputs,
                         std::vector<std::int32_t> times, std::vector<std::int32_t> pitches,
                         Random& random) {
    ConvolutionLayer layer;
    layer.reads = reads;
    layer.rectified = true;
    layer.inputs = inputs;
    layer.outputs = outputs;
    layer.times = std::move(times);
    layer.pitches = std::move(pitches);
    for (std::uint32_t i = 0; i < outputs; ++i) {
        layer.bias.push_back(static_cast<float>(random.uniform(-0.2, 0.4)));
    }
    const std::size_t count = layer.times.size() * layer.pitches.size() * inputs * outputs;
    for (std::size_t i = 0; i < count; ++i) {
        layer.weights.push_back(static_cast<float>(random.uniform(-0.5, 0.5)));
    }
    return layer;
}

/// Three layers with every feature: taps apart, uneven pitches, sums, outputs that are no multiple
/// of four.
std::vector<ConvolutionLayer> someLayers() {
    Random random(5);
    std::vector<ConvolutionLayer> layers = {
        layerOf(0, 2, 5, {-1, 0, 1}, {-1, 0, 1}, random),
        layerOf(1, 5, 5, {-6, -3, 0, 3, 6}, {-12, 0, 19, 36}, random),
        layerOf(2, 5, 3, {0, 2}, {0}, random)};
    layers[1].adds = 1;
    layers[2].rectified = false;
    return layers;
}

using Frames = std::vector<std::vector<float>>;  // channels × pitches each

Frames convolved(const ConvolutionLayer& layer, const Frames& in) {
    Frames out;
    for (std::size_t t = 0; t < in.size(); ++t) {
        std::vector<float> frame(layer.outputs * kPitches);
        for (std::uint32_t o = 0; o < layer.outputs; ++o) {
            for (int p = 0; p < kPitches; ++p) {
                double sum = layer.bias[o];
                for (std::size_t k = 0; k < layer.times.size(); ++k) {
                    const auto from = static_cast<std::int64_t>(t) + layer.times[k];
                    if (from < 0 || from >= static_cast<std::int64_t>(in.size())) continue;
                    for (std::uint32_t i = 0; i < layer.inputs; ++i) {
                        for (std::size_t q = 0; q < layer.pitches.size(); ++q) {
                            const int row = p + layer.pitches[q];
                            if (row < 0 || row >= kPitches) continue;
                            const std::size_t at =
                                ((o * layer.inputs + i) * layer.times.size() + k) *
                                    layer.pitches.size() +
                                q;
                            sum += static_cast<double>(layer.weights[at]) *
                                   in[static_cast<std::size_t>(from)][i * kPitches + row];
                        }
                    }
                }
                frame[o * kPitches + p] =
                    static_cast<float>(layer.rectified ? std::max(sum, 0.0) : sum);
            }
        }
        out.push_back(std::move(frame));
    }
    return out;
}

Frames straightforward(const std::vector<ConvolutionLayer>& layers, const Frames& input) {
    std::vector<Frames> maps = {input};
    for (const auto& layer : layers) {
        Frames out = convolved(layer, maps[layer.reads]);
        if (layer.adds != ConvolutionLayer::kNothing) {
            for (std::size_t t = 0; t < out.size(); ++t) {
                for (std::size_t i = 0; i < out[t].size(); ++i) {
                    out[t][i] += maps[layer.adds][t][i];
                }
            }
        }
        maps.push_back(std::move(out));
    }
    return maps.back();
}

Frames someInput(std::size_t frames) {
    Random random(8);
    Frames input(frames, std::vector<float>(2 * kPitches));
    for (auto& frame : input) {
        for (float& x : frame) x = static_cast<float>(random.uniform(-1.0, 1.0));
    }
    return input;
}

std::vector<float> streamed(const Network& network, const Frames& input) {
    NetworkStream stream(network);
    std::vector<float> out;
    for (const auto& frame : input) stream.push(frame, out);
    stream.finish(out);
    return out;
}

TEST(Network, GivesWhatAStraightforwardConvolutionGives) {
    const auto network = readText(sealed("TRNT", bodyOf(2, someLayers())));
    ASSERT_TRUE(network) << describe(network.error());
    EXPECT_EQ(network->reach(), 9);
    for (const std::size_t frames : {std::size_t{1}, std::size_t{4}, std::size_t{50}}) {
        const Frames input = someInput(frames);
        const Frames expected = straightforward(someLayers(), input);
        const auto out = streamed(*network, input);
        ASSERT_EQ(out.size(), frames * 3 * kPitches);
        for (std::size_t i = 0; i < out.size(); ++i) {
            ASSERT_NEAR(out[i], expected[i / (3 * kPitches)][i % (3 * kPitches)], 1e-4) << i;
        }
    }
}

TEST(Network, OutputsComeAsSoonAsTheyCan) {
    const auto network = readText(sealed("TRNT", bodyOf(2, someLayers())));
    ASSERT_TRUE(network);
    NetworkStream stream(*network);
    std::vector<float> out;
    const Frames input = someInput(20);
    for (std::size_t t = 0; t < input.size(); ++t) {
        stream.push(input[t], out);
        const std::size_t expected = t < 9 ? 0 : t - 8;
        EXPECT_EQ(out.size(), expected * 3 * kPitches) << t;
    }
}

TEST(Network, NoFramesGiveNoFrames) {
    const auto network = readText(sealed("TRNT", bodyOf(2, someLayers())));
    ASSERT_TRUE(network);
    EXPECT_TRUE(streamed(*network, {}).empty());
}

TEST(Network, WeightsCutAnywhereAreCorrupt) {
    const std::string bytes = sealed("TRNT", bodyOf(2, someLayers()));
    for (std::size_t length = 0; length < bytes.size(); length += length < 64 ? 1 : 97) {
        const auto network = readText(bytes.substr(0, length));
        ASSERT_FALSE(network) << length;
        EXPECT_EQ(network.error().code, ErrorCode::WeightsCorrupt);
    }
}

TEST(Network, AChangedByteIsCorruptAndSaysWhatIsSafe) {
    std::string bytes = sealed("TRNT", bodyOf(2, someLayers()));
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    const auto network = readText(bytes);
    ASSERT_FALSE(network);
    EXPECT_NE(network.error().message.find("checksum"), std::string::npos);
    EXPECT_NE(network.error().message.find("No track or catalogue is affected"), std::string::npos);
}

TEST(Network, AnotherVersionIsRefused) {
    const auto network = readText(sealed("TRNT", bodyOf(2, someLayers()), 2));
    ASSERT_FALSE(network);
    EXPECT_NE(network.error().message.find("unknown version"), std::string::npos);
}

TEST(Network, LayersThatDoNotFitAreRefused) {
    using Layers = std::vector<ConvolutionLayer>;
    const std::vector<std::function<void(Layers&)>> faults = {
        [](Layers& l) { l.clear(); },
        [](Layers& l) { l[0].reads = 1; },
        [](Layers& l) { l[1].inputs = 4; },
        [](Layers& l) { l[1].adds = 3; },
        [](Layers& l) { l[2].adds = 1; },
        [](Layers& l) { l[1].times = {}; },
        [](Layers& l) { l[1].times[0] = -300; },
        [](Layers& l) { l[1].pitches[3] = 85; },
        [](Layers& l) { l[0].weights[7] = std::numeric_limits<float>::quiet_NaN(); },
        [](Layers& l) { l[0].bias[0] = std::numeric_limits<float>::infinity(); },
        [](Layers& l) { l[2].weights.push_back(0.0F); },
        [](Layers& l) { l[2].weights.pop_back(); },
        [](Layers& l) { l[2].outputs = 0; },
    };
    for (std::size_t i = 0; i < faults.size(); ++i) {
        auto layers = someLayers();
        faults[i](layers);
        const auto network = readText(sealed("TRNT", bodyOf(2, layers)));
        ASSERT_FALSE(network) << i;
        EXPECT_EQ(network.error().code, ErrorCode::WeightsCorrupt) << i;
    }
}

}  // namespace
}  // namespace tributary
