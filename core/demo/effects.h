#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace tributary::demo {

/// A mix in two channels.
struct StereoMix {
    std::vector<float> left, right;
    explicit StereoMix(std::size_t frames = 0) : left(frames), right(frames) {}
    [[nodiscard]] std::size_t frames() const { return left.size(); }
};

/// Adds a mono sound from frame `at`, with constant-power panning (−1 left, 1 right).
void addPanned(StereoMix& mix, std::span<const float> mono, std::size_t at, float gain, float pan);

/// Root mean square over both channels where anything is heard (blocks of 50 ms no more than 35 dB
/// below the loudest).
[[nodiscard]] double heardRms(const StereoMix& mix, int rate);

/// Adds `other`, which is as long, `gain` times.
void addMix(StereoMix& mix, const StereoMix& other, float gain);

/// Reverberation of `send`, added to `mix` (Schroeder 1962, as tuned by many since).
/// `seconds`: time to −60 dB.
void addReverb(StereoMix& mix, const StereoMix& send, double seconds, int rate);

/// Raises the treble by half of `db` and lowers the bass by the other half, about 800 Hz.
void tilt(StereoMix& mix, double db, int rate);

/// The last of a recording's chain: takes the direct current off, brings the loudness to `rms`,
/// bends what would clip softly below `ceiling`, and fades the end out.
void master(StereoMix& mix, double rms, double ceiling, double fadeS, int rate);

}  // namespace tributary::demo
