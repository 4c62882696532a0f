#include "core/playback/paced_null_device.h"

#include <array>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

#include <juce_audio_devices/juce_audio_devices.h>

namespace tributary {

namespace {

constexpr int kBlock = 512;
constexpr const char* kName = "Null";
constexpr const char* kSecondName = "Null 2";

class NullDevice final : public juce::AudioIODevice {
public:
    NullDevice(const char* title, int rate, double speed)
        : juce::AudioIODevice(title, kName), rate_(rate), speed_(speed) {}
    ~NullDevice() override { close(); }

    juce::StringArray getOutputChannelNames() override { return {"Left", "Right"}; }
    juce::StringArray getInputChannelNames() override { return {}; }
    juce::Array<double> getAvailableSampleRates() override { return {static_cast<double>(rate_)}; }
    juce::Array<int> getAvailableBufferSizes() override { return {kBlock}; }
    int getDefaultBufferSize() override { return kBlock; }
    juce::String open(const juce::BigInteger&, const juce::BigInteger&, double, int) override {
        open_ = true;
        return {};
    }
    void close() override {
        stop();
        open_ = false;
    }
    bool isOpen() override { return open_; }
    void start(juce::AudioIODeviceCallback* callback) override {
        stop();
        callback_ = callback;
        if (callback_ == nullptr) return;
        callback_->audioDeviceAboutToStart(this);
        thread_ = std::jthread([this](std::stop_token stop) { run(stop); });
    }
    void stop() override {
        if (!thread_.joinable()) return;
        thread_.request_stop();
        thread_.join();
        if (callback_ != nullptr) callback_->audioDeviceStopped();
        callback_ = nullptr;
    }
    bool isPlaying() override { return callback_ != nullptr; }
    juce::String getLastError() override { return {}; }
    int getCurrentBufferSizeSamples() override { return kBlock; }
    double getCurrentSampleRate() override { return rate_; }
    int getCurrentBitDepth() override { return 32; }
    juce::BigInteger getActiveOutputChannels() const override {
        juce::BigInteger both;
        both.setRange(0, 2, true);
        return both;
    }
    juce::BigInteger getActiveInputChannels() const override { return {}; }
    int getOutputLatencyInSamples() override { return 0; }
    int getInputLatencyInSamples() override { return 0; }

private:
    void run(const std::stop_token& stop) {
        std::vector<float> left(kBlock);
        std::vector<float> right(kBlock);
        std::array<float*, 2> channels{left.data(), right.data()};
        const auto period = std::chrono::duration_cast<std::chrono::steady_clock::duration>(
            std::chrono::duration<double>(kBlock / (rate_ * speed_)));
        auto next = std::chrono::steady_clock::now();
        std::unique_lock lock(mutex_);
        while (!stop.stop_requested()) {
            callback_->audioDeviceIOCallbackWithContext(nullptr, 0, channels.data(), 2, kBlock, {});
            next += period;
            wake_.wait_until(lock, stop, next, [] { return false; });
        }
    }

    const int rate_;
    const double speed_;
    bool open_ = false;
    juce::AudioIODeviceCallback* callback_ = nullptr;
    std::mutex mutex_;
    std::condition_variable_any wake_;
    std::jthread thread_;
};

class NullDeviceType final : public juce::AudioIODeviceType {
public:
    NullDeviceType(int rate, int secondRate, double speed)
        : juce::AudioIODeviceType(kName), rate_(rate), secondRate_(secondRate), speed_(speed) {}
    void scanForDevices() override {}
    juce::StringArray getDeviceNames(bool wantInputs) const override {
        if (wantInputs) return {};
        return secondRate_ > 0 ? juce::StringArray{kName, kSecondName} : juce::StringArray{kName};
    }
    int getDefaultDeviceIndex(bool) const override { return 0; }
    int getIndexOfDevice(juce::AudioIODevice* device, bool) const override {
        return device != nullptr && device->getName() == kSecondName ? 1 : 0;
    }
    bool hasSeparateInputsAndOutputs() const override { return false; }
    juce::AudioIODevice* createDevice(const juce::String& output, const juce::String&) override {
        const bool second = secondRate_ > 0 && output == kSecondName;
        return std::make_unique<NullDevice>(second ? kSecondName : kName,
                                            second ? secondRate_ : rate_, speed_)
            .release();
    }

private:
    int rate_;
    int secondRate_;
    double speed_;
};

}  // namespace

std::unique_ptr<juce::AudioIODeviceType> makePacedNullDeviceType(int rate, int secondRate,
                                                                 double speed) {
    return std::make_unique<NullDeviceType>(rate, secondRate, speed);
}

}  // namespace tributary
