#include "core/demo/effects.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include "core/base/check.h"

namespace tributary::demo {
namespace {

class Delay {
public:
    explicit Delay(std::size_t length) : line_(std::max<std::size_t>(1, length), 0.0F) {}
    [[nodiscard]] float oldest() const { return line_[at_]; }
    void push(float x) {
        line_[at_] = x;
        at_ = at_ + 1 == line_.size() ? 0 : at_ + 1;
    }
    [[nodiscard]] std::size_t length() const { return line_.size(); }

private:
    std::vector<float> line_;
    std::size_t at_ = 0;
};

/// One channel of the room: six damped combs side by side, then two all-passes.
class Room {
public:
    Room(double seconds, int rate, double spread) {
        constexpr std::array<double, 6> kCombMs{25.3, 26.9, 28.9, 30.7, 32.2, 33.8};
        constexpr std::array<double, 2> kPassMs{12.6, 7.7};
        for (double ms : kCombMs) {
            const auto length = static_cast<std::size_t>((ms + spread) * rate / 1000.0);
            combs_.emplace_back(length);
            feedback_.push_back(static_cast<float>(
                std::pow(10.0, -3.0 * static_cast<double>(length) / (seconds * rate))));
        }
        for (double ms : kPassMs) {
            passes_.emplace_back(static_cast<std::size_t>((ms + spread) * rate / 1000.0));
        }
        dull_.resize(combs_.size(), 0.0F);
    }

    float step(float x) {
        float y = 0.0F;
        for (std::size_t k = 0; k < combs_.size(); ++k) {
            const float out = combs_[k].oldest();
            dull_[k] = out + 0.32F * (dull_[k] - out);
            combs_[k].push(x + feedback_[k] * dull_[k]);
            y += out;
        }
        for (Delay& pass : passes_) {
            const float late = pass.oldest();
            const float in = y + 0.5F * late;
            pass.push(in);
            y = late - 0.5F * in;
        }
        return y;
    }

private:
    std::vector<Delay> combs_;
    std::vector<float> feedback_;
    std::vector<float> dull_;
    std::vector<Delay> passes_;
};

void tiltChannel(std::vector<float>& channel, double db, int rate) {
    const double corner = 1.0 - std::exp(-2.0 * std::numbers::pi * 800.0 / rate);
    const auto treble = static_cast<float>(std::pow(10.0, db / 40.0));
    const auto bass = static_cast<float>(std::pow(10.0, -db / 40.0));
    double low = 0.0;
    for (float& s : channel) {
        low += corner * (s - low);
        const auto deep = static_cast<float>(low);
        s = bass * deep + treble * (s - deep);
    }
}

void removeDirectCurrent(std::vector<float>& channel, int rate) {
    const double keep = std::exp(-2.0 * std::numbers::pi * 20.0 / rate);
    double before = 0.0, out = 0.0;
    for (float& s : channel) {
        out = s - before + keep * out;
        before = s;
        s = static_cast<float>(out);
    }
}

double meanSquare(const StereoMix& mix) {
    double sum = 0.0;
    for (std::size_t i = 0; i < mix.frames(); ++i) {
        sum += static_cast<double>(mix.left[i]) * mix.left[i] +
               static_cast<double>(mix.right[i]) * mix.right[i];
    }
    return sum / static_cast<double>(std::max<std::size_t>(1, 2 * mix.frames()));
}

float bent(float x, float ceiling) {
    const float knee = 0.6F * ceiling;
    const float size = std::abs(x);
    if (size <= knee) return x;
    const float room = ceiling - knee;
    const float y = knee + room * (1.0F - std::exp(-(size - knee) / room));
    return x < 0.0F ? -y : y;
}

}  // namespace

void addPanned(StereoMix& mix, std::span<const float> mono, std::size_t at, float gain, float pan) {
    if (at >= mix.frames()) return;
    const float angle = (pan + 1.0F) * std::numbers::pi_v<float> / 4.0F;
    const float l = gain * std::cos(angle) * std::numbers::sqrt2_v<float>;
    const float r = gain * std::sin(angle) * std::numbers::sqrt2_v<float>;
    const std::size_t count = std::min(mono.size(), mix.frames() - at);
    for (std::size_t i = 0; i < count; ++i) {
        mix.left[at + i] += l * mono[i];
        mix.right[at + i] += r * mono[i];
    }
}

double heardRms(const StereoMix& mix, int rate) {
    const auto block = static_cast<std::size_t>(rate) / 20;
    std::vector<double> powers;
    for (std::size_t begin = 0; begin + block <= mix.frames(); begin += block) {
        double sum = 0.0;
        for (std::size_t i = begin; i < begin + block; ++i) {
            sum += static_cast<double>(mix.left[i]) * mix.left[i] +
                   static_cast<double>(mix.right[i]) * mix.right[i];
        }
        powers.push_back(sum / static_cast<double>(2 * block));
    }
    if (powers.empty()) return 0.0;
    const double least = *std::max_element(powers.begin(), powers.end()) * 3e-4;
    double sum = 0.0, count = 1e-9;
    for (double power : powers) {
        if (power <= least) continue;
        sum += power;
        count += 1.0;
    }
    return std::sqrt(sum / count);
}

void addMix(StereoMix& mix, const StereoMix& other, float gain) {
    CHECK(mix.frames() == other.frames());
    for (std::size_t i = 0; i < mix.frames(); ++i) {
        mix.left[i] += gain * other.left[i];
        mix.right[i] += gain * other.right[i];
    }
}

void addReverb(StereoMix& mix, const StereoMix& send, double seconds, int rate) {
    CHECK(mix.frames() == send.frames());
    Room left(seconds, rate, 0.0), right(seconds, rate, 0.52);
    for (std::size_t i = 0; i < mix.frames(); ++i) {
        const float in = 0.11F * (send.left[i] + send.right[i]);
        mix.left[i] += left.step(in);
        mix.right[i] += right.step(in);
    }
}

void tilt(StereoMix& mix, double db, int rate) {
    if (db == 0.0) return;
    tiltChannel(mix.left, db, rate);
    tiltChannel(mix.right, db, rate);
}

void master(StereoMix& mix, double rms, double ceiling, double fadeS, int rate) {
    removeDirectCurrent(mix.left, rate);
    removeDirectCurrent(mix.right, rate);
    const double now = std::sqrt(meanSquare(mix));
    const auto gain = static_cast<float>(now > 1e-9 ? rms / now : 0.0);
    const auto fade = std::min(mix.frames(), static_cast<std::size_t>(fadeS * rate));
    for (std::size_t i = 0; i < mix.frames(); ++i) {
        const std::size_t left = mix.frames() - i;
        float g = gain;
        if (left < fade) g *= static_cast<float>(left) / static_cast<float>(fade);
        mix.left[i] = bent(g * mix.left[i], static_cast<float>(ceiling));
        mix.right[i] = bent(g * mix.right[i], static_cast<float>(ceiling));
    }
}

}  // namespace tributary::demo
