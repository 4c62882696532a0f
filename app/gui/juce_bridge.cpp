// The one file outside core/playback that knows JUCE.
#include "app/gui/juce_bridge.h"

#include <juce_events/juce_events.h>

#if JUCE_LINUX
#include <map>

#include <QSocketNotifier>

#include <juce_events/native/juce_linux_EventLoopInternal.h>
#endif

namespace tributary {

#if JUCE_LINUX

struct JuceBridge::State final : juce::LinuxEventLoopInternal::Listener {
    State() {
        juce::LinuxEventLoopInternal::registerLinuxEventLoopListener(*this);
        fdCallbacksChanged();
    }
    ~State() override { juce::LinuxEventLoopInternal::deregisterLinuxEventLoopListener(*this); }

    void fdCallbacksChanged() override {
        std::map<int, std::unique_ptr<QSocketNotifier>> now;
        for (const int fd : juce::LinuxEventLoopInternal::getRegisteredFds()) {
            const auto known = notifiers.find(fd);
            now[fd] = known != notifiers.end() ? std::move(known->second) : watch(fd);
        }
        notifiers.swap(now);
    }

    static std::unique_ptr<QSocketNotifier> watch(int fd) {
        auto notifier = std::make_unique<QSocketNotifier>(fd, QSocketNotifier::Read);
        QObject::connect(notifier.get(), &QSocketNotifier::activated, notifier.get(),
                         [fd] { juce::LinuxEventLoopInternal::invokeEventLoopCallbackForFd(fd); });
        return notifier;
    }

    juce::ScopedJuceInitialiser_GUI juce;
    std::map<int, std::unique_ptr<QSocketNotifier>> notifiers;
};

#else

struct JuceBridge::State {
    juce::ScopedJuceInitialiser_GUI juce;
};

#endif

JuceBridge::JuceBridge() : state_(std::make_unique<State>()) {}
JuceBridge::~JuceBridge() = default;

}  // namespace tributary
