#include "core/audio/waveform.h"

#include <algorithm>

#include "core/audio/decoder.h"
#include "core/base/check.h"

namespace tributary {

WaveformBuilder::WaveformBuilder(std::size_t buckets) : capacity_(buckets) {
    CHECK(buckets >= 2);
    low_.reserve(buckets);
    high_.reserve(buckets);
}

void WaveformBuilder::add(std::span<const float> samples) {
    samples_ += samples.size();
    while (!samples.empty()) {
        if (low_.empty() || inLast_ == perBucket_) {
            if (low_.size() == capacity_) mergeNeighbours();
            if (low_.empty() || inLast_ == perBucket_) {
                low_.push_back(samples.front());
                high_.push_back(samples.front());
                inLast_ = 0;
            }
        }
        const auto room = static_cast<std::size_t>(perBucket_ - inLast_);
        const auto block = samples.first(std::min(room, samples.size()));
        const auto [low, high] = std::minmax_element(block.begin(), block.end());
        low_.back() = std::min(low_.back(), *low);
        high_.back() = std::max(high_.back(), *high);
        inLast_ += block.size();
        samples = samples.subspan(block.size());
    }
}

void WaveformBuilder::mergeNeighbours() {
    const std::size_t merged = (low_.size() + 1) / 2;
    for (std::size_t i = 0; i < merged; ++i) {
        const std::size_t second = std::min(2 * i + 1, low_.size() - 1);
        low_[i] = std::min(low_[2 * i], low_[second]);
        high_[i] = std::max(high_[2 * i], high_[second]);
    }
    // With an odd count the last bucket has no neighbour yet and stays half full.
    inLast_ += low_.size() % 2 == 0 ? perBucket_ : 0;
    perBucket_ *= 2;
    low_.resize(merged);
    high_.resize(merged);
}

Waveform WaveformBuilder::waveform() const {
    return {low_, high_, static_cast<double>(perBucket_) / kAnalysisRate,
            static_cast<double>(samples_) / kAnalysisRate};
}

Result<Waveform> readWaveform(const std::filesystem::path& file, std::size_t buckets,
                              const Progress& progress, std::stop_token stop) {
    auto decoder = Decoder::open(file);
    if (!decoder) return fail(decoder.error());
    WaveformBuilder builder(buckets);
    std::vector<float> block(kAnalysisRate);
    double seconds = 0.0;
    for (;;) {
        if (stop.stop_requested()) return cancelled();
        const auto got = decoder->read(block);
        if (!got) return fail(got.error());
        if (*got == 0) break;
        builder.add(std::span(block).first(*got));
        seconds += static_cast<double>(*got) / kAnalysisRate;
        progress.report("waveform", seconds / std::max(decoder->info().durationS, seconds));
    }
    return builder.waveform();
}

}  // namespace tributary
