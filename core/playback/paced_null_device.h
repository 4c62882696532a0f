#pragma once

#include <memory>

namespace juce {
class AudioIODeviceType;
}

namespace tributary {

/// A sound card that plays nothing, at its own pace: "Null"; and another one of another rate, "Null
/// 2", unless that is 0. `speed` 2 asks for blocks twice as fast.
[[nodiscard]] std::unique_ptr<juce::AudioIODeviceType> makePacedNullDeviceType(int rate,
                                                                               int secondRate,
                                                                               double speed);

}  // namespace tributary
