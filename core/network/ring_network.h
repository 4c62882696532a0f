#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include <Eigen/Core>

#include "core/base/result.h"

namespace tributary {

/// One convolution over time and the circle of pitch classes: transposing the input by a semitone
/// turns the output by one. Out(o, p, t) = bias(o) + Σ weight(o, i, k, d) · in(i, p + k mod 12,
/// t + d − (taps − 1) / 2).
struct RingLayer {
    std::uint32_t inputs = 0;    ///< channels
    std::uint32_t outputs = 0;   ///< channels
    std::uint32_t taps = 0;      ///< frames, odd
    bool rectified = false;      ///< max(0, x); else x as it is
    std::vector<float> bias;     ///< outputs
    std::vector<float> weights;  ///< outputs × inputs × 12 × taps, last fastest
};

/// A small convolutional network over pitch classes × time whose first layer's output is averaged
/// over a few frames. Read once and then only used, by any number of threads.
class RingNetwork {
public:
    static constexpr int kClasses = 12;

    /// Reads weights: "TRNR", version 1, SHA-256 of the rest; frames averaged, number of layers,
    /// and each layer's fields in the order of RingLayer (u32 and float32, little-endian). Errors:
    /// WeightsCorrupt for anything else.
    [[nodiscard]] static Result<RingNetwork> read(std::span<const std::byte> bytes);

    [[nodiscard]] int inputs() const;
    [[nodiscard]] int outputs() const;
    /// Frames of the input that one frame of the output stands for.
    [[nodiscard]] int pooled() const { return pooled_; }
    /// SHA-256 of the weights, in hexadecimal.
    [[nodiscard]] const std::string& sha256() const { return sha256_; }

    /// `in`: (12 · inputs) × frames, channels one below the other; what lies before the first and
    /// after the last frame counts as zero in every layer. Returns (12 · outputs) × ⌊frames /
    /// pooled⌋. Additions have one order, so the outputs are the same bytes everywhere.
    [[nodiscard]] Eigen::MatrixXf apply(const Eigen::MatrixXf& in) const;

private:
    /// A layer's weights in their order of use: by panel of rows, then input row, then row.
    struct Packed {
        RingLayer layer;
        std::vector<float> panels;
        std::vector<float> bias;  // of each row, rows rounded up to panels
    };

    [[nodiscard]] static Packed packed(RingLayer layer);
    [[nodiscard]] static Eigen::MatrixXf convolve(const Packed& packed, const Eigen::MatrixXf& in);

    int pooled_ = 1;
    std::vector<Packed> layers_;
    std::string sha256_;
};

}  // namespace tributary
