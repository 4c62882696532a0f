#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <stop_token>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"

namespace tributary {

/// An overview of a track for drawing: lowest and highest sample of consecutive equal stretches.
struct Waveform {
    std::vector<float> low, high;  ///< one entry a bucket
    double bucketS = 0.0;          ///< seconds that a bucket spans; the last may be shorter
    double durationS = 0.0;
};

/// Makes the overview from samples as they arrive, for audio of any length known or not: when the
/// buckets run out, neighbours are merged.
class WaveformBuilder {
public:
    /// At most `buckets` (≥ 2) result, and more than half as many once there are that many samples.
    explicit WaveformBuilder(std::size_t buckets);

    /// Mono samples at kAnalysisRate.
    void add(std::span<const float> samples);

    /// The overview of what has been added so far.
    [[nodiscard]] Waveform waveform() const;

private:
    void mergeNeighbours();

    std::size_t capacity_;
    std::vector<float> low_, high_;
    std::uint64_t perBucket_ = 1;
    std::uint64_t inLast_ = 0;  ///< samples in the last bucket
    std::uint64_t samples_ = 0;
};

/// The overview of a file, decoded block by block. Errors: the decoder's, Cancelled.
[[nodiscard]] Result<Waveform> readWaveform(const std::filesystem::path& file, std::size_t buckets,
                                            const Progress& progress, std::stop_token stop);

}  // namespace tributary
