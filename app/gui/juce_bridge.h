#pragma once

#include <memory>

namespace tributary {

/// Lets Qt's loop serve JUCE's messages for as long as it lives: a notifier per file descriptor
/// that JUCE waits on, so nothing is polled. Only Linux needs it; elsewhere both use the system's
/// own loop. Make it after QApplication and before the player.
class JuceBridge {
public:
    JuceBridge();
    ~JuceBridge();
    JuceBridge(const JuceBridge&) = delete;
    JuceBridge& operator=(const JuceBridge&) = delete;

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace tributary
