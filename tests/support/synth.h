#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace tributary::test {

/// Mono samples of a steady tone.
[[nodiscard]] std::vector<float> tone(double hz, double seconds, int sampleRate,
                                      float amplitude = 0.5F);

/// White noise; the same seed gives the same samples.
[[nodiscard]] std::vector<float> noise(std::uint64_t seed, double seconds, int sampleRate,
                                       float amplitude = 0.5F);

/// Something like music: a melody drawn by the seed over chords and a beat, so that two seeds give
/// two different pieces and one seed always the same.
[[nodiscard]] std::vector<float> piece(std::uint64_t seed, double seconds, int sampleRate);

/// The same samples on every channel.
[[nodiscard]] std::vector<float> onChannels(std::span<const float> mono, int channels);

}  // namespace tributary::test
