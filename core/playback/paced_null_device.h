#pragma once

#include <memory>

namespace juce {
class AudioIODeviceType;
}

namespace tributary {

/// A sound card that plays nothing, at its own pace. `speed` 2 asks for blocks twice as fast.
[[nodiscard]] std::unique_ptr<juce::AudioIODeviceType> makePacedNullDeviceType(int rate,
                                                                               double speed);

}  // namespace tributary
