#include "core/network/ring_network.h"

#include <algorithm>
#include <cmath>

#include "core/base/check.h"
#include "core/base/vectorised.h"
#include "core/network/weight_reader.h"

namespace tributary {
namespace {

using Eigen::Index;
using Eigen::MatrixXf;

constexpr std::uint32_t kMagic = 0x524E5254;  // "TRNR"
constexpr std::uint32_t kVersion = 1;
constexpr std::uint32_t kMostLayers = 16;
constexpr std::uint32_t kMostChannels = 64;
constexpr std::uint32_t kMostTaps = 31;
constexpr std::uint32_t kMostPooled = 16;

constexpr int kClasses = RingNetwork::kClasses;
constexpr int kPanel = 16;  // rows computed together
constexpr int kFrames = 4;  // frames computed together
constexpr int kLanes = 8;

using Lanes = float __attribute__((vector_size(kLanes * sizeof(float)), aligned(4), may_alias));

/// kPanel rows of kFrames frames: out = bias + Σ_j panel[j] · in[frame][j].
TRIBUTARY_VECTORISED void multiply(const float* panel, const float* bias, const float* in,
                                   std::ptrdiff_t stride, std::size_t terms, float* out) {
    Lanes low[kFrames], high[kFrames];
    for (int f = 0; f < kFrames; ++f) {
        low[f] = *reinterpret_cast<const Lanes*>(bias);
        high[f] = *reinterpret_cast<const Lanes*>(bias + kLanes);
    }
    for (std::size_t j = 0; j < terms; ++j) {
        const Lanes a = *reinterpret_cast<const Lanes*>(panel + j * kPanel);
        const Lanes b = *reinterpret_cast<const Lanes*>(panel + j * kPanel + kLanes);
        for (int f = 0; f < kFrames; ++f) {
            const float x = in[f * stride + static_cast<std::ptrdiff_t>(j)];
            low[f] += a * x;
            high[f] += b * x;
        }
    }
    for (int f = 0; f < kFrames; ++f) {
        *reinterpret_cast<Lanes*>(out + f * kPanel) = low[f];
        *reinterpret_cast<Lanes*>(out + f * kPanel + kLanes) = high[f];
    }
}

bool sound(const RingLayer& layer) {
    const auto finite = [](float x) { return std::isfinite(x); };
    return std::all_of(layer.bias.begin(), layer.bias.end(), finite) &&
           std::all_of(layer.weights.begin(), layer.weights.end(), finite);
}

/// Means of every `count` frames; the last few that do not fill one are left out.
MatrixXf averaged(const MatrixXf& in, Index count) {
    MatrixXf out(in.rows(), in.cols() / count);
    for (Index t = 0; t < out.cols(); ++t) {
        out.col(t) = in.col(t * count);
        for (Index i = 1; i < count; ++i) out.col(t) += in.col(t * count + i);
    }
    return out / static_cast<float>(count);
}

}  // namespace

Result<RingNetwork> RingNetwork::read(std::span<const std::byte> bytes) {
    const auto corrupt = [](const char* what) {
        return fail(ErrorCode::WeightsCorrupt,
                    std::string("The weights of a network are damaged (") + what +
                        "). No track or catalogue is affected; install Tributary again.");
    };
    auto body = checkedWeights(bytes, kMagic, kVersion);
    if (!body) return corrupt(body.error());
    WeightReader& reader = body->reader;
    RingNetwork network;
    network.sha256_ = body->sha256;
    const std::uint32_t pooled = reader.number();
    const std::uint32_t layers = reader.number();
    if (pooled == 0 || pooled > kMostPooled || layers == 0 || layers > kMostLayers)
        return corrupt("impossible size");
    network.pooled_ = static_cast<int>(pooled);
    for (std::uint32_t n = 0; n < layers; ++n) {
        RingLayer layer;
        layer.inputs = reader.number();
        layer.outputs = reader.number();
        layer.taps = reader.number();
        layer.rectified = reader.number() != 0;
        const bool possible = layer.inputs > 0 && layer.inputs <= kMostChannels &&
                              layer.outputs > 0 && layer.outputs <= kMostChannels &&
                              layer.taps <= kMostTaps && layer.taps % 2 == 1;
        if (reader.failed() || !possible) return corrupt("impossible layer");
        if (n > 0 && layer.inputs != network.layers_.back().layer.outputs)
            return corrupt("impossible layer");
        layer.bias = reader.floats(layer.outputs);
        layer.weights =
            reader.floats(std::size_t{layer.outputs} * layer.inputs * kClasses * layer.taps);
        if (reader.failed() || !sound(layer)) return corrupt("impossible layer");
        network.layers_.push_back(packed(std::move(layer)));
    }
    if (!reader.atEnd()) return corrupt("impossible layer");
    return network;
}

int RingNetwork::inputs() const {
    return static_cast<int>(layers_.front().layer.inputs);
}

int RingNetwork::outputs() const {
    return static_cast<int>(layers_.back().layer.outputs);
}

RingNetwork::Packed RingNetwork::packed(RingLayer layer) {
    const std::size_t rows = std::size_t{layer.outputs} * kClasses;
    const std::size_t panels = (rows + kPanel - 1) / kPanel;
    const std::size_t inputRows = std::size_t{layer.inputs} * kClasses;
    const std::size_t terms = inputRows * layer.taps;
    Packed out{std::move(layer), std::vector<float>(panels * terms * kPanel, 0.0F),
               std::vector<float>(panels * kPanel, 0.0F)};
    const RingLayer& l = out.layer;
    for (std::size_t row = 0; row < rows; ++row) {
        const std::size_t o = row / kClasses;
        out.bias[row] = l.bias[o];
        for (std::size_t i = 0; i < l.inputs; ++i) {
            for (std::size_t k = 0; k < kClasses; ++k) {
                const std::size_t from = i * kClasses + (row + k) % kClasses;
                for (std::size_t d = 0; d < l.taps; ++d) {
                    const std::size_t term = d * inputRows + from;
                    out.panels[(row / kPanel * terms + term) * kPanel + row % kPanel] =
                        l.weights[((o * l.inputs + i) * kClasses + k) * l.taps + d];
                }
            }
        }
    }
    return out;
}

MatrixXf RingNetwork::convolve(const Packed& packed, const MatrixXf& in) {
    const RingLayer& layer = packed.layer;
    const Index inputRows = in.rows();
    CHECK(inputRows == static_cast<Index>(layer.inputs) * kClasses);
    const Index rows = static_cast<Index>(layer.outputs) * kClasses;
    const Index reach = (static_cast<Index>(layer.taps) - 1) / 2;
    // A frame and its neighbours are one run of memory; room for the last few frames together.
    MatrixXf padded = MatrixXf::Zero(inputRows, in.cols() + 2 * reach + kFrames);
    padded.middleCols(reach, in.cols()) = in;
    const auto terms = static_cast<std::size_t>(inputRows * static_cast<Index>(layer.taps));
    MatrixXf out(rows, in.cols());
    alignas(32) float block[kFrames * kPanel];
    for (Index t = 0; t < in.cols(); t += kFrames) {
        const Index frames = std::min<Index>(kFrames, in.cols() - t);
        for (Index row = 0; row < rows; row += kPanel) {
            const auto panel = static_cast<std::size_t>(row) * terms;
            multiply(packed.panels.data() + panel, packed.bias.data() + row, padded.col(t).data(),
                     inputRows, terms, block);
            const Index count = std::min<Index>(kPanel, rows - row);
            for (Index f = 0; f < frames; ++f)
                std::copy_n(block + f * kPanel, count, out.col(t + f).data() + row);
        }
    }
    if (layer.rectified) out = out.cwiseMax(0.0F);
    return out;
}

MatrixXf RingNetwork::apply(const MatrixXf& in) const {
    // The first layer runs at the full rate: in stretches, so that a long track needs no more
    // memory than its averages.
    constexpr Index kStretch = 960;
    const Packed& first = layers_.front();
    const Index reach = (static_cast<Index>(first.layer.taps) - 1) / 2;
    const Index count = in.cols() / pooled_;
    MatrixXf x(static_cast<Index>(first.layer.outputs) * kClasses, count);
    for (Index at = 0; at < count; at += kStretch) {
        const Index frames = std::min(kStretch, count - at);
        const Index begin = std::max<Index>(0, at * pooled_ - reach);
        const Index end = std::min(in.cols(), (at + frames) * pooled_ + reach);
        const MatrixXf heard = convolve(first, in.middleCols(begin, end - begin));
        x.middleCols(at, frames) =
            averaged(heard.middleCols(at * pooled_ - begin, frames * pooled_), pooled_);
    }
    for (std::size_t n = 1; n < layers_.size(); ++n) x = convolve(layers_[n], x);
    return x;
}

}  // namespace tributary
