#include "core/playback/mixer.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/base/check.h"

namespace tributary {

namespace {

constexpr double kFadeS = 0.008;

std::size_t indexOf(Deck deck) {
    return deck == Deck::A ? 0 : 1;
}
/// A quarter of a sine: what fades in and what fades out have the same power together throughout,
/// since the two are different music.
std::vector<float> fadeCurve(int frames) {
    std::vector<float> curve(static_cast<std::size_t>(frames) + 1);
    for (int i = 0; i <= frames; ++i) {
        curve[static_cast<std::size_t>(i)] =
            static_cast<float>(std::sin(0.5 * std::numbers::pi * i / frames));
    }
    curve.back() = 1.0F;
    return curve;
}
Deck other(Deck deck) {
    return deck == Deck::A ? Deck::B : Deck::A;
}

}  // namespace

double mapAcross(const PassagePair& passages, Deck from, double seconds) {
    const PlaySpan& here = from == Deck::A ? passages.a : passages.b;
    const PlaySpan& there = from == Deck::A ? passages.b : passages.a;
    const double length = here.endS - here.beginS;
    const double speed = length > 0.0 ? (there.endS - there.beginS) / length : 1.0;
    return there.beginS + (seconds - here.beginS) * speed;
}

Mixer::Mixer(int rate)
    : rate_(rate),
      fadeFrames_(std::max(1, static_cast<int>(std::lround(kFadeS * rate)))),
      fade_(fadeCurve(fadeFrames_)),
      scratch_(2 * kLongestBlock) {
    CHECK(rate > 0);
}

std::int64_t Mixer::toFrame(double seconds) const {
    return std::max<std::int64_t>(0, std::llround(seconds * rate_));
}

void Mixer::put(Deck deck, std::shared_ptr<StreamedTrack> track) {
    CHECK(!track || track->rate() == rate_);
    std::erase_if(kept_, [](const auto& kept) { return kept.use_count() == 1; });
    if (track) kept_.push_back(track);
    settings_.tracks[indexOf(deck)] = std::move(track);
    ++settings_.version;
}

void Mixer::setTrack(Deck deck, std::shared_ptr<StreamedTrack> track) {
    const std::lock_guard lock(mutex_);
    put(deck, std::move(track));
    settings_.gains[indexOf(deck)] = 1.0F;
    if (settings_.deck == deck) {
        resume_.reset();
        settings_.playing = false;
        jumpTo(0);
    }
}

void Mixer::takeOver(const Mixer& before) {
    const PlayerState was = before.state();
    const std::scoped_lock lock(before.mutex_, mutex_);
    settings_.gains = before.settings_.gains;
    settings_.passages = before.settings_.passages;
    settings_.looping = before.settings_.looping;
    settings_.deck = before.settings_.deck;
    resume_ = before.resume_ ? before.resume_ : Resume{was.positionS, was.playing};
    ++settings_.version;
}

void Mixer::restoreTrack(Deck deck, std::shared_ptr<StreamedTrack> track) {
    const std::lock_guard lock(mutex_);
    put(deck, std::move(track));
    if (settings_.deck != deck || !resume_) return;
    jumpTo(toFrame(resume_->positionS));
    settings_.playing = resume_->playing;
    resume_.reset();
}

void Mixer::jumpTo(std::int64_t frame) {
    const auto& track = settings_.tracks[indexOf(settings_.deck)];
    settings_.jumpFrame = std::clamp<std::int64_t>(frame, 0, track ? track->frameCount() : 0);
    ++settings_.jumps;
    ++settings_.version;
}

std::int64_t Mixer::positionFrame() const {
    return jumpsDone_.load(std::memory_order_acquire) == settings_.jumps
               ? positionFrame_.load(std::memory_order_relaxed)
               : settings_.jumpFrame;
}

bool Mixer::play() {
    const std::lock_guard lock(mutex_);
    const auto& track = settings_.tracks[indexOf(settings_.deck)];
    if (!track) return false;
    if (positionFrame() >= track->frameCount()) jumpTo(0);
    settings_.playing = true;
    ++settings_.version;
    return true;
}

void Mixer::pause() {
    const std::lock_guard lock(mutex_);
    if (resume_) resume_->playing = false;
    settings_.playing = false;
    ++settings_.version;
}

void Mixer::seek(double seconds) {
    const std::lock_guard lock(mutex_);
    if (resume_) resume_->positionS = seconds;
    jumpTo(toFrame(seconds));
}

void Mixer::switchTo(Deck deck) {
    const std::lock_guard lock(mutex_);
    if (settings_.deck == deck || !settings_.tracks[indexOf(deck)]) return;
    const double here = static_cast<double>(positionFrame()) / rate_;
    const double there =
        settings_.passages ? mapAcross(*settings_.passages, settings_.deck, here) : here;
    settings_.deck = deck;
    jumpTo(toFrame(there));
}

void Mixer::link(std::optional<PassagePair> passages) {
    const std::lock_guard lock(mutex_);
    settings_.passages = passages;
    settings_.looping = settings_.looping && passages.has_value();
    ++settings_.version;
}

void Mixer::setLooping(bool looping) {
    const std::lock_guard lock(mutex_);
    settings_.looping = looping && settings_.passages.has_value();
    ++settings_.version;
}

void Mixer::setGainDb(Deck deck, double gainDb) {
    const std::lock_guard lock(mutex_);
    settings_.gains[indexOf(deck)] = static_cast<float>(std::pow(10.0, gainDb / 20.0));
    ++settings_.version;
}

PlayerState Mixer::state() const {
    const std::lock_guard lock(mutex_);
    const auto& track = settings_.tracks[indexOf(settings_.deck)];
    PlayerState state;
    const bool ended = endedVersion_.load(std::memory_order_acquire) == settings_.version;
    state.playing = settings_.playing && !ended;
    state.looping = settings_.looping;
    state.loadedA = settings_.tracks[0] != nullptr;
    state.loadedB = settings_.tracks[1] != nullptr;
    state.deck = settings_.deck;
    const std::int64_t frames = track ? track->frameCount() : 0;
    state.durationS = static_cast<double>(frames) / rate_;
    state.positionS =
        static_cast<double>(std::clamp<std::int64_t>(positionFrame(), 0, frames)) / rate_;
    state.peakLeft = state.playing ? peakLeft_.load(std::memory_order_relaxed) : 0.0F;
    state.peakRight = state.playing ? peakRight_.load(std::memory_order_relaxed) : 0.0F;
    return state;
}

bool Mixer::fill() {
    Settings settings;
    std::int64_t position = 0;
    {
        const std::lock_guard lock(mutex_);
        settings = settings_;
        position = positionFrame();
    }
    bool filled = false;
    for (const Deck deck : {settings.deck, other(settings.deck)}) {
        const auto& track = settings.tracks[indexOf(deck)];
        if (!track) continue;
        std::int64_t frame = position;
        std::int64_t jump = 0;
        if (settings.passages) {
            const PlaySpan& span = deck == Deck::A ? settings.passages->a : settings.passages->b;
            jump = toFrame(span.beginS);
            if (deck != settings.deck) {
                const double here = static_cast<double>(position) / rate_;
                frame = toFrame(mapAcross(*settings.passages, settings.deck, here));
            }
        }
        track->want(frame, jump);
        filled = track->fill() || filled;
    }
    return filled;
}

}  // namespace tributary
