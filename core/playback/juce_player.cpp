#include "core/playback/juce_player.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

#include <juce_audio_devices/juce_audio_devices.h>
#include <juce_events/juce_events.h>

#include "core/playback/mixer.h"
#include "core/playback/paced_null_device.h"

namespace tributary {

namespace {

constexpr int kRateBeforeADevice = 48000;

class JucePlayer final : public Player,
                         private juce::AudioIODeviceCallback,
                         private juce::ChangeListener {
public:
    explicit JucePlayer(const PlayerOptions& options)
        : options_(options), mixer_(std::make_shared<Mixer>(kRateBeforeADevice)) {
        audible_ = mixer_.get();
        loader_ = std::jthread([this](std::stop_token stop) { runLoader(stop); });
    }
    ~JucePlayer() override {
        devices_.removeChangeListener(this);
        devices_.removeAudioCallback(this);
        devices_.closeAudioDevice();
        loader_.request_stop();
        wake_.notify_all();
    }
    JucePlayer(const JucePlayer&) = delete;
    JucePlayer& operator=(const JucePlayer&) = delete;

    Result<void> open() override;
    std::vector<std::string> devices() override;
    Result<void> chooseDevice(const std::string& name) override;
    Result<void> load(Deck deck, const std::filesystem::path& file) override;
    void unload(Deck deck) override;
    Result<void> play() override;
    void pause() override { mixer()->pause(); }
    void seek(double seconds) override {
        mixer()->seek(seconds);
        wake_.notify_all();
    }
    void switchTo(Deck deck) override {
        mixer()->switchTo(deck);
        wake_.notify_all();
    }
    void link(std::optional<PassagePair> passages) override {
        mixer()->link(passages);
        wake_.notify_all();
    }
    void setLooping(bool looping) override { mixer()->setLooping(looping); }
    void setGainDb(Deck deck, double gainDb) override { mixer()->setGainDb(deck, gainDb); }
    PlayerState state() const override;

private:
    void audioDeviceIOCallbackWithContext(const float* const*, int, float* const* outputs,
                                          int outputCount, int frames,
                                          const juce::AudioIODeviceCallbackContext&) override;
    void audioDeviceAboutToStart(juce::AudioIODevice* device) override;
    void audioDeviceStopped() override {}
    void changeListenerCallback(juce::ChangeBroadcaster*) override;

    std::shared_ptr<Mixer> mixer() const {
        const std::lock_guard lock(mutex_);
        return mixer_;
    }
    juce::AudioIODevice* device() const { return devices_.getCurrentAudioDevice(); }
    void followDeviceRate();
    void runLoader(const std::stop_token& stop);
    void reopenFiles();
    Result<void> put(Deck deck, const std::filesystem::path& file, bool again);

    PlayerOptions options_;
    juce::ScopedJuceInitialiser_GUI juce_;
    juce::AudioDeviceManager devices_;
    bool opened_ = false;
    bool hadDevice_ = false;  ///< since the system was last asked for one

    mutable std::mutex mutex_;  ///< mixer_, files_, reopen_
    std::condition_variable_any wake_;
    std::shared_ptr<Mixer> mixer_;
    int rate_ = kRateBeforeADevice;
    std::array<std::filesystem::path, 2> files_;
    bool reopen_ = false;

    std::atomic<Mixer*> audible_{nullptr};  ///< changed only while the device's callback is off
    std::vector<float> interleaved_ = std::vector<float>(2 * Mixer::kLongestBlock);
    std::jthread loader_;
};

Result<void> noDevice() {
    return fail(ErrorCode::NoAudioDevice,
                "No sound card was found, so nothing can be heard. Everything else works; plug one "
                "in and press play again.");
}

Result<void> JucePlayer::open() {
    if (device() != nullptr) return {};
    if (options_.output == PlayerOptions::Output::None) return noDevice();
    if (!opened_ && options_.output == PlayerOptions::Output::PacedNull) {
        devices_.addAudioDeviceType(
            makePacedNullDeviceType(options_.nullRate, options_.secondNullRate, options_.speed));
        devices_.setCurrentAudioDeviceType("Null", true);
    }
    // An empty answer does not mean that there is a device: without hardware JUCE says nothing.
    const juce::String problem = devices_.initialiseWithDefaultDevices(0, 2);
    if (problem.isNotEmpty() || device() == nullptr) return noDevice();
    if (!opened_) {
        devices_.addChangeListener(this);
        opened_ = true;
    }
    hadDevice_ = true;
    followDeviceRate();
    devices_.addAudioCallback(this);
    return {};
}

std::vector<std::string> JucePlayer::devices() {
    std::vector<std::string> names;
    if (auto* type = devices_.getCurrentDeviceTypeObject()) {
        type->scanForDevices();
        for (const juce::String& name : type->getDeviceNames(false)) {
            names.push_back(name.toStdString());
        }
    }
    return names;
}

Result<void> JucePlayer::chooseDevice(const std::string& name) {
    if (!opened_) {
        if (auto ready = open(); !ready) return ready;
    }
    const std::vector<std::string> known = devices();
    auto setup = devices_.getAudioDeviceSetup();
    const bool there = std::find(known.begin(), known.end(), name) != known.end();
    setup.outputDeviceName = there ? juce::String(name) : juce::String();
    setup.useDefaultOutputChannels = true;
    if (!there) {
        devices_.closeAudioDevice();
        if (devices_.initialiseWithDefaultDevices(0, 2).isNotEmpty() || device() == nullptr) {
            return noDevice();
        }
    } else if (devices_.setAudioDeviceSetup(setup, true).isNotEmpty() || device() == nullptr) {
        return noDevice();
    }
    followDeviceRate();
    return {};
}

Result<void> JucePlayer::load(Deck deck, const std::filesystem::path& file) {
    return put(deck, file, false);
}

/// `again`: the deck held it already, before the sound card changed.
Result<void> JucePlayer::put(Deck deck, const std::filesystem::path& file, bool again) {
    std::shared_ptr<Mixer> target;
    int rate = 0;
    {
        const std::lock_guard lock(mutex_);
        target = mixer_;
        rate = rate_;
        files_[deck == Deck::A ? 0 : 1] = file;
    }
    auto reader = PlaybackReader::open(file, rate);
    if (!reader) {
        unload(deck);
        return fail(reader.error());
    }
    auto track = std::make_shared<StreamedTrack>(std::move(*reader));
    again ? target->restoreTrack(deck, std::move(track)) : target->setTrack(deck, std::move(track));
    wake_.notify_all();
    return {};
}

void JucePlayer::unload(Deck deck) {
    {
        const std::lock_guard lock(mutex_);
        files_[deck == Deck::A ? 0 : 1].clear();
    }
    mixer()->setTrack(deck, nullptr);
}

Result<void> JucePlayer::play() {
    if (auto ready = open(); !ready) return ready;
    if (!mixer()->play()) {
        return fail(ErrorCode::InvalidArgument,
                    "There is nothing to play yet. Analyse a track first.");
    }
    return {};
}

PlayerState JucePlayer::state() const {
    PlayerState state = mixer()->state();
    if (const juce::AudioIODevice* current = device()) {
        state.device = current->getName().toStdString();
    } else {
        state.playing = false;  // unplugged: the position stays where it was
    }
    return state;
}

/// A card that went away leaves none open: what goes on sounding is the system's choice.
void JucePlayer::changeListenerCallback(juce::ChangeBroadcaster*) {
    if (device() == nullptr && hadDevice_) {
        hadDevice_ = false;  // asked once: without any card the next one is opened by open()
        devices_.initialiseWithDefaultDevices(0, 2);
    }
    hadDevice_ = hadDevice_ || device() != nullptr;
    followDeviceRate();
}

void JucePlayer::followDeviceRate() {
    const juce::AudioIODevice* current = device();
    if (current == nullptr) return;
    const int rate =
        static_cast<int>(const_cast<juce::AudioIODevice*>(current)->getCurrentSampleRate());
    {
        const std::lock_guard lock(mutex_);
        if (rate <= 0 || rate == rate_) return;
    }
    devices_.removeAudioCallback(this);
    {
        const std::lock_guard lock(mutex_);
        const auto before = std::exchange(mixer_, std::make_shared<Mixer>(rate));
        mixer_->takeOver(*before);
        rate_ = rate;
        audible_ = mixer_.get();
        reopen_ = true;
    }
    devices_.addAudioCallback(this);
    wake_.notify_all();
}

void JucePlayer::reopenFiles() {
    std::array<std::filesystem::path, 2> files;
    {
        const std::lock_guard lock(mutex_);
        if (!reopen_) return;
        reopen_ = false;
        files = files_;
    }
    for (const Deck deck : {Deck::A, Deck::B}) {
        const auto& file = files[deck == Deck::A ? 0 : 1];
        if (!file.empty())
            static_cast<void>(put(deck, file, true));  // a file that went away is unloaded
    }
}

void JucePlayer::runLoader(const std::stop_token& stop) {
    std::mutex waiting;
    while (!stop.stop_requested()) {
        reopenFiles();
        const std::shared_ptr<Mixer> current = mixer();
        while (!stop.stop_requested() && current->fill()) {
        }
        std::unique_lock lock(waiting);
        wake_.wait_for(lock, stop, std::chrono::milliseconds(20), [] { return false; });
    }
}

void JucePlayer::audioDeviceAboutToStart(juce::AudioIODevice*) {}

void JucePlayer::audioDeviceIOCallbackWithContext(const float* const*, int, float* const* outputs,
                                                  int outputCount, int frames,
                                                  const juce::AudioIODeviceCallbackContext&) {
    int done = 0;
    while (done < frames) {
        const int part = std::min(frames - done, static_cast<int>(Mixer::kLongestBlock));
        const std::span<float> block(interleaved_.data(), 2 * static_cast<std::size_t>(part));
        audible_.load()->render(block);
        for (int channel = 0; channel < outputCount; ++channel) {
            if (outputs[channel] == nullptr) continue;
            for (int i = 0; i < part; ++i) {
                const auto at = 2 * static_cast<std::size_t>(i);
                outputs[channel][done + i] =
                    channel < 2 ? block[at + static_cast<std::size_t>(channel)] : 0.0F;
            }
        }
        done += part;
    }
}

}  // namespace

std::unique_ptr<Player> makeJucePlayer(const PlayerOptions& options) {
    return std::make_unique<JucePlayer>(options);
}

}  // namespace tributary
