#pragma once

#include <memory>

#include "core/playback/player.h"

namespace tributary {

/// Which sound card plays. The paced null device is for tests and for taking pictures: it asks for
/// blocks as a real one does, `speed` times as fast, and plays nothing.
struct PlayerOptions {
    enum class Output { SystemDefault, PacedNull, None };
    Output output = Output::SystemDefault;
    double speed = 1.0;
    int nullRate = 48000;    ///< Hz
    int secondNullRate = 0;  ///< Hz, of a second null card; 0: there is none
};

/// The player on JUCE's audio devices. Make, use and destroy it on the thread of the window, whose
/// loop must serve JUCE's messages (see app/gui/juce_bridge.h).
[[nodiscard]] std::unique_ptr<Player> makeJucePlayer(const PlayerOptions& options = {});

}  // namespace tributary
