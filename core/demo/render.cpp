#include "core/demo/render.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <span>

#include "core/base/check.h"
#include "core/demo/effects.h"

namespace tributary::demo {
namespace {

constexpr double kTailS = 1.6;  // for the last notes and the room
constexpr double kLeadInS = 0.05;
constexpr double kTimingS = 0.004;   // how far players stray
constexpr double kTargetRms = 0.13;  // about −18 dBFS
constexpr double kCeiling = 0.85;    // a lossy codec may overshoot
constexpr int kTakes = 3;            // strokes of one drum that differ

/// What one player was recorded as: the sound itself, and what the room gets of it.
struct Stem {
    StereoMix dry, send;
    int rate;
    Stem(std::size_t frames, int r) : dry(frames), send(frames), rate(r) {}

    void add(std::span<const float> sound, double seconds, float gain, float pan, float sent) {
        const auto at = static_cast<std::size_t>(std::max(0.0, seconds + kLeadInS) * rate);
        addPanned(dry, sound, at, gain, pan);
        if (sent > 0.0F) addPanned(send, sound, at, gain * sent, pan);
    }
};

/// How loud each role usually is in a mix, in dB full scale while it plays.
constexpr double kMelodyDb = -18.0, kCounterDb = -26.0, kCompingDb = -22.5, kBassDb = -19.5,
                 kDrumsDb = -20.5;

/// Adds a stem so that it is as loud as its role should be.
void mixIn(Stem& mix, const Stem& stem, double targetDb) {
    const double now = heardRms(stem.dry, stem.rate);
    if (now < 1e-9) return;
    const auto gain = static_cast<float>(std::pow(10.0, targetDb / 20.0) / now);
    addMix(mix.dry, stem.dry, gain);
    addMix(mix.send, stem.send, gain);
}

Stem playPart(std::size_t frames, int rate, const Score& score, std::span<const Note> notes,
              const Part& part, Random random) {
    Stem stem(frames, rate);
    for (const Note& note : notes) {
        const double begin = secondsAt(score, note.begin);
        const double end = secondsAt(score, note.begin + note.beats);
        const int pitch = note.pitch + 12 * part.octaves;
        Tone tone;
        tone.hz = 440.0 * std::exp2((pitch - 69) / 12.0);
        tone.seconds = std::max(0.05, (end - begin) * 0.94);
        tone.velocity =
            std::clamp(note.velocity * static_cast<float>(random.uniform(0.93, 1.05)), 0.05F, 1.0F);
        tone.rate = rate;
        const double stray = random.uniform(-kTimingS, kTimingS);
        const auto samples = sound(part.instrument, tone, random);
        // Low keys stand a little to the left, high ones to the right.
        const float spread = 0.012F * static_cast<float>(pitch - 60);
        const float pan = std::clamp(part.pan + spread, -0.9F, 0.9F);
        stem.add(samples, begin + stray, 1.0F, pan, part.send);
    }
    return stem;
}

float panOf(Drum drum) {
    constexpr std::array<float, kDrums> kPans{0.0F,   0.05F, -0.2F, 0.1F,  0.3F,  0.35F, 0.4F,
                                              -0.35F, 0.3F,  0.5F,  -0.4F, -0.5F, 0.45F};
    return kPans[static_cast<std::size_t>(drum)];
}

Stem playDrums(std::size_t frames, int rate, const Score& score, DrumKit kit, Random random) {
    Stem stem(frames, rate);
    std::map<std::pair<Drum, int>, std::vector<float>> takes;
    for (const DrumHit& hit : score.drums) {
        const int take = random.below(kTakes);
        auto& samples = takes[{hit.drum, take}];
        if (samples.empty()) samples = strike(hit.drum, kit, rate, random);
        const double stray = random.uniform(-0.5 * kTimingS, 0.5 * kTimingS);
        const float sent = hit.drum == Drum::Kick ? 0.02F : 0.12F;
        stem.add(samples, secondsAt(score, hit.begin) + stray, hit.velocity * hit.velocity,
                 panOf(hit.drum), sent);
    }
    return stem;
}

}  // namespace

Audio render(const Score& score, const Orchestration& orchestration,
             const RenderSettings& settings) {
    CHECK(settings.rate >= 8000 && score.bpm > 0.0);
    const double seconds = secondsAt(score, score.beats) + kLeadInS + kTailS;
    const int rate = settings.rate;
    const auto frames = static_cast<std::size_t>(seconds * rate);
    Random seeds(settings.seed);
    Stem mix(frames, rate);
    const auto play = [&](std::span<const Note> notes, const Part& part, double targetDb) {
        const Random random(seeds.next());
        mixIn(mix, playPart(frames, rate, score, notes, part, random), targetDb + part.gainDb);
    };
    play(score.melody, orchestration.melody, kMelodyDb);
    play(score.counter, orchestration.counter, kCounterDb);
    play(score.comping, orchestration.comping, kCompingDb);
    play(score.bass, orchestration.bass, kBassDb);
    mixIn(mix, playDrums(frames, rate, score, orchestration.kit, Random(seeds.next())),
          kDrumsDb + orchestration.drumsDb);
    addReverb(mix.dry, mix.send, orchestration.roomSeconds, rate);
    tilt(mix.dry, orchestration.tiltDb, rate);
    master(mix.dry, kTargetRms, kCeiling, orchestration.fadeS, rate);

    Audio audio;
    audio.rate = rate;
    audio.samples.resize(2 * mix.dry.frames());
    for (std::size_t i = 0; i < mix.dry.frames(); ++i) {
        audio.samples[2 * i] = mix.dry.left[i];
        audio.samples[2 * i + 1] = mix.dry.right[i];
    }
    return audio;
}

std::vector<float> mono(const Audio& audio) {
    const auto channels = static_cast<std::size_t>(audio.channels);
    std::vector<float> samples(audio.frames());
    for (std::size_t i = 0; i < samples.size(); ++i) {
        float sum = 0.0F;
        for (std::size_t c = 0; c < channels; ++c) sum += audio.samples[i * channels + c];
        samples[i] = sum / static_cast<float>(channels);
    }
    return samples;
}

}  // namespace tributary::demo
