// The audio thread's half of the mixer: never waits, allocates or frees.
#include <algorithm>
#include <cmath>
#include <limits>

#include "core/playback/mixer.h"

namespace tributary {

namespace {

std::size_t indexOf(Deck deck) {
    return deck == Deck::A ? 0 : 1;
}

}  // namespace

std::optional<PlaySpan> Mixer::loopSpan(Deck deck) const {
    if (!live_.looping || !live_.passages) return std::nullopt;
    return deck == Deck::A ? live_.passages->a : live_.passages->b;
}

void Mixer::takeSettings() {
    const std::unique_lock lock(mutex_, std::try_to_lock);
    if (!lock.owns_lock() || settings_.version == live_.version) return;
    const bool jumped = settings_.jumps != live_.jumps;
    live_ = settings_;
    const bool play = live_.playing && live_.tracks[indexOf(live_.deck)] != nullptr;
    if (jumped) {
        moveTo({live_.deck, live_.jumpFrame}, play);
        positionFrame_.store(now_.frame, std::memory_order_relaxed);
        jumpsDone_.store(live_.jumps, std::memory_order_release);
    } else if (play != sounding_) {
        moveTo(now_, play);
    }
}

void Mixer::moveTo(Voice to, bool sounding) {
    before_ = now_;
    beforeSounding_ = sounding_;
    now_ = to;
    sounding_ = sounding;
    fadeLeft_ = fadeFrames_;
}

std::int64_t Mixer::framesToBoundary() const {
    if (!sounding_) return std::numeric_limits<std::int64_t>::max();
    std::int64_t frames = live_.tracks[indexOf(now_.deck)]->frameCount() - now_.frame;
    if (const auto loop = loopSpan(now_.deck)) {
        const std::int64_t toLoopEnd = toFrame(loop->endS) - now_.frame;
        if (toLoopEnd >= 0) frames = std::min(frames, toLoopEnd);
    }
    return std::max<std::int64_t>(0, frames);
}

void Mixer::crossBoundary() {
    const auto loop = loopSpan(now_.deck);
    const std::int64_t begin = loop ? toFrame(loop->beginS) : 0;
    if (loop && begin < now_.frame) {
        moveTo({now_.deck, begin}, true);
        return;
    }
    moveTo(now_, false);
    beforeSounding_ = false;
    positionFrame_.store(now_.frame, std::memory_order_relaxed);
    endedVersion_.store(live_.version, std::memory_order_release);
}

void Mixer::addVoice(Voice& voice, bool incoming, std::span<float> out) {
    const auto& track = live_.tracks[indexOf(voice.deck)];
    if (!track) return;
    const std::span<float> samples(scratch_.data(), out.size());
    if (!track->read(voice.frame, samples)) return;  // hold still until it is decoded
    const float gain = live_.gains[indexOf(voice.deck)];
    for (std::size_t i = 0; i < out.size(); ++i) {
        const int left = std::max(0, fadeLeft_ - static_cast<int>(i / 2));
        out[i] += samples[i] * gain *
                  fade_[static_cast<std::size_t>(incoming ? fadeFrames_ - left : left)];
    }
    voice.frame += static_cast<std::int64_t>(out.size() / 2);
}

void Mixer::renderPart(std::span<float> interleaved) {
    std::fill(interleaved.begin(), interleaved.end(), 0.0F);
    if (fadeLeft_ > 0 && beforeSounding_) addVoice(before_, false, interleaved);
    if (sounding_) addVoice(now_, true, interleaved);
    fadeLeft_ = std::max(0, fadeLeft_ - static_cast<int>(interleaved.size() / 2));
}

void Mixer::publish(std::span<const float> rendered) {
    float left = 0.0F;
    float right = 0.0F;
    for (std::size_t i = 0; i + 1 < rendered.size(); i += 2) {
        left = std::max(left, std::abs(rendered[i]));
        right = std::max(right, std::abs(rendered[i + 1]));
    }
    peakLeft_.store(left, std::memory_order_relaxed);
    peakRight_.store(right, std::memory_order_relaxed);
    positionFrame_.store(now_.frame, std::memory_order_relaxed);
}

void Mixer::render(std::span<float> interleaved) {
    takeSettings();
    std::size_t done = 0;
    const std::size_t total = interleaved.size() / 2;
    while (done < total) {
        const std::int64_t boundary = framesToBoundary();
        if (boundary == 0) {
            crossBoundary();
            continue;
        }
        const auto frames = static_cast<std::size_t>(std::min<std::int64_t>(
            boundary, static_cast<std::int64_t>(std::min(total - done, kLongestBlock))));
        renderPart(interleaved.subspan(2 * done, 2 * frames));
        done += frames;
    }
    publish(interleaved);
}

}  // namespace tributary
