#pragma once

#include <mutex>
#include <optional>

#include "core/playback/mixer.h"
#include "core/playback/player.h"

namespace tributary::test {

/// A player without sound whose state tests set and read. `load` may come from a worker.
class FakePlayer final : public Player {
public:
    bool hasDevice = false;
    std::vector<std::string> deviceNames{"Test card", "Other card"};
    std::string chosenDevice;

    Result<void> open() override {
        return hasDevice ? Result<void>() : fail(ErrorCode::NoAudioDevice, "No sound card here.");
    }
    std::vector<std::string> devices() override { return deviceNames; }
    Result<void> chooseDevice(const std::string& name) override {
        chosenDevice = name;
        return open();
    }
    Result<void> load(Deck deck, const std::filesystem::path&) override {
        const std::lock_guard lock(mutex_);
        (deck == Deck::A ? state_.loadedA : state_.loadedB) = true;
        return {};
    }
    void unload(Deck deck) override {
        const std::lock_guard lock(mutex_);
        (deck == Deck::A ? state_.loadedA : state_.loadedB) = false;
    }
    Result<void> play() override {
        if (auto ready = open(); !ready) return ready;
        const std::lock_guard lock(mutex_);
        state_.playing = true;
        return {};
    }
    void pause() override {
        const std::lock_guard lock(mutex_);
        state_.playing = false;
    }
    void seek(double seconds) override {
        const std::lock_guard lock(mutex_);
        state_.positionS = seconds;
    }
    void switchTo(Deck deck) override {
        const std::lock_guard lock(mutex_);
        if (deck == Deck::B && !state_.loadedB) return;
        state_.deck = deck;
    }
    void link(std::optional<PassagePair> passages) override {
        const std::lock_guard lock(mutex_);
        passages_ = passages;
        if (!passages) state_.looping = false;
    }
    void setLooping(bool looping) override {
        const std::lock_guard lock(mutex_);
        state_.looping = looping;
    }
    void setGainDb(Deck, double) override {}
    PlayerState state() const override {
        const std::lock_guard lock(mutex_);
        PlayerState state = state_;
        state.durationS = 100.0;
        state.device = hasDevice ? "Test card" : "";
        return state;
    }
    std::optional<PassagePair> passages() const {
        const std::lock_guard lock(mutex_);
        return passages_;
    }

private:
    mutable std::mutex mutex_;
    PlayerState state_;
    std::optional<PassagePair> passages_;
};

}  // namespace tributary::test
