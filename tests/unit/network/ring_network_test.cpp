#include "core/network/ring_network.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "core/base/random.h"
#include "tests/unit/network/weights_file.h"

namespace tributary {
namespace {

constexpr int kClasses = RingNetwork::kClasses;

RingLayer layerOf(std::uint32_t inputs, std::uint32_t outputs, std::uint32_t taps, bool rectified,
                  Random& random) {
    RingLayer layer{inputs, outputs, taps, rectified, {}, {}};
    for (std::uint32_t i = 0; i < outputs; ++i) {
        layer.bias.push_back(static_cast<float>(random.uniform(-0.2, 0.4)));
    }
    for (std::uint32_t i = 0; i < outputs * inputs * kClasses * taps; ++i) {
        layer.weights.push_back(static_cast<float>(random.uniform(-0.3, 0.3)));
    }
    return layer;
}

/// Uneven numbers of channels and three widths.
std::vector<RingLayer> someLayers() {
    Random random(3);
    return {layerOf(2, 5, 3, true, random), layerOf(5, 7, 5, true, random),
            layerOf(7, 3, 1, false, random)};
}

std::string bodyOf(std::uint32_t pooled, const std::vector<RingLayer>& layers) {
    std::string body;
    putNumber(body, pooled);
    putNumber(body, static_cast<std::uint32_t>(layers.size()));
    for (const RingLayer& layer : layers) {
        for (const std::uint32_t x :
             {layer.inputs, layer.outputs, layer.taps, layer.rectified ? 1U : 0U}) {
            putNumber(body, x);
        }
        for (const float x : layer.bias) putNumber(body, std::bit_cast<std::uint32_t>(x));
        for (const float x : layer.weights) putNumber(body, std::bit_cast<std::uint32_t>(x));
    }
    return body;
}

Result<RingNetwork> readText(const std::string& bytes) {
    return RingNetwork::read(std::as_bytes(std::span(bytes)));
}

Result<RingNetwork> networkOf(std::uint32_t pooled, const std::vector<RingLayer>& layers) {
    return readText(sealed("TRNR", bodyOf(pooled, layers)));
}

Eigen::MatrixXf someInput(Eigen::Index channels, Eigen::Index frames) {
    Random random(9);
    Eigen::MatrixXf in(channels * kClasses, frames);
    for (Eigen::Index t = 0; t < in.cols(); ++t) {
        for (Eigen::Index row = 0; row < in.rows(); ++row) {
            in(row, t) = static_cast<float>(random.uniform(-1.0, 1.0));
        }
    }
    return in;
}

/// The formula at RingLayer, word for word.
Eigen::MatrixXf convolved(const RingLayer& layer, const Eigen::MatrixXf& in) {
    Eigen::MatrixXf out(layer.outputs * kClasses, in.cols());
    const int taps = static_cast<int>(layer.taps);
    for (int o = 0; o < static_cast<int>(layer.outputs); ++o) {
        for (int p = 0; p < kClasses; ++p) {
            for (int t = 0; t < in.cols(); ++t) {
                double sum = layer.bias[static_cast<std::size_t>(o)];
                for (int i = 0; i < static_cast<int>(layer.inputs); ++i) {
                    for (int k = 0; k < kClasses; ++k) {
                        for (int d = 0; d < taps; ++d) {
                            const int from = t + d - (taps - 1) / 2;
                            if (from < 0 || from >= in.cols()) continue;
                            const int at =
                                ((o * static_cast<int>(layer.inputs) + i) * kClasses + k) * taps +
                                d;
                            sum +=
                                static_cast<double>(layer.weights[static_cast<std::size_t>(at)]) *
                                in(i * kClasses + (p + k) % kClasses, from);
                        }
                    }
                }
                out(o * kClasses + p, t) =
                    static_cast<float>(layer.rectified ? std::max(sum, 0.0) : sum);
            }
        }
    }
    return out;
}

Eigen::MatrixXf averaged(const Eigen::MatrixXf& in, int frames) {
    Eigen::MatrixXf out(in.rows(), in.cols() / frames);
    for (Eigen::Index t = 0; t < out.cols(); ++t) {
        out.col(t) = in.middleCols(t * frames, frames).rowwise().mean();
    }
    return out;
}

Eigen::MatrixXf straightforward(const std::vector<RingLayer>& layers, int pooled,
                                const Eigen::MatrixXf& in) {
    Eigen::MatrixXf out = averaged(convolved(layers.front(), in), pooled);
    for (std::size_t n = 1; n < layers.size(); ++n) out = convolved(layers[n], out);
    return out;
}

TEST(RingNetwork, ComputesTheFormula) {
    const auto layers = someLayers();
    const auto network = networkOf(3, layers);
    ASSERT_TRUE(network) << describe(network.error());
    EXPECT_EQ(network->inputs(), 2);
    EXPECT_EQ(network->outputs(), 3);
    EXPECT_EQ(network->pooled(), 3);
    for (const int frames : {0, 1, 2, 3, 4, 11, 130}) {
        const Eigen::MatrixXf in = someInput(2, frames);
        const Eigen::MatrixXf expected = straightforward(layers, 3, in);
        const Eigen::MatrixXf out = network->apply(in);
        ASSERT_EQ(out.rows(), expected.rows()) << frames;
        ASSERT_EQ(out.cols(), expected.cols()) << frames;
        if (out.size() > 0) {
            EXPECT_LT((out - expected).cwiseAbs().maxCoeff(), 1e-4F) << frames;
        }
    }
}

TEST(RingNetwork, TransposingTheInputTurnsTheOutput) {
    const auto network = networkOf(2, someLayers());
    ASSERT_TRUE(network);
    const auto turned = [](const Eigen::MatrixXf& x, int semitones) {
        Eigen::MatrixXf y(x.rows(), x.cols());
        for (Eigen::Index row = 0; row < x.rows(); ++row) {
            const Eigen::Index channel = row / kClasses;
            y.row(channel * kClasses + (row + semitones) % kClasses) = x.row(row);
        }
        return y;
    };
    const Eigen::MatrixXf in = someInput(2, 40);
    const Eigen::MatrixXf out = network->apply(in);
    for (const int semitones : {1, 5, 11}) {
        const Eigen::MatrixXf moved = network->apply(turned(in, semitones));
        EXPECT_LT((moved - turned(out, semitones)).cwiseAbs().maxCoeff(), 1e-4F) << semitones;
    }
}

TEST(RingNetwork, RefusesWhatIsNotItsOwn) {
    const auto layers = someLayers();
    const std::string good = sealed("TRNR", bodyOf(3, layers));
    ASSERT_TRUE(readText(good));
    for (std::size_t at = 0; at < good.size(); at += at < 64 ? 1 : 97) {
        std::string bad = good;
        bad[at] = static_cast<char>(bad[at] ^ 1);
        const auto read = readText(bad);
        ASSERT_FALSE(read) << at;
        EXPECT_EQ(read.error().code, ErrorCode::WeightsCorrupt) << at;
    }
    for (const std::size_t size : {std::size_t{0}, std::size_t{39}, good.size() - 1}) {
        EXPECT_FALSE(readText(good.substr(0, size))) << size;
    }
    auto uneven = layers;
    uneven[1].inputs = 4;
    const std::vector<std::string> bodies = {bodyOf(0, layers), bodyOf(3, {}),
                                             bodyOf(3, layers) + "x",
                                             bodyOf(3, layers).substr(0, 200), bodyOf(3, uneven)};
    for (const auto& body : bodies) EXPECT_FALSE(readText(sealed("TRNR", body))) << body.size();
}

}  // namespace
}  // namespace tributary
