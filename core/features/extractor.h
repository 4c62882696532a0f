#pragma once

#include <memory>
#include <span>

#include "core/features/track_features.h"

namespace tributary {

/// Computes TrackFeatures from a stream of mono samples at 22.05 kHz in bounded memory: feed blocks
/// of any size, then finish once. The result does not depend on how the stream was cut into blocks.
class FeatureExtractor {
public:
    /// Pitch classes from levels are there to compare with.
    explicit FeatureExtractor(PitchSource pitches = PitchSource::Heard);
    FeatureExtractor(FeatureExtractor&&) noexcept;
    FeatureExtractor& operator=(FeatureExtractor&&) noexcept;
    ~FeatureExtractor();

    void push(std::span<const float> samples);
    [[nodiscard]] TrackFeatures finish();

private:
    struct State;
    std::unique_ptr<State> state_;
};

/// Features of samples that are in memory already.
[[nodiscard]] TrackFeatures extractFeatures(std::span<const float> samples,
                                            PitchSource pitches = PitchSource::Heard);

}  // namespace tributary
