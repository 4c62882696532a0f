#pragma once

#include "core/demo/render.h"

namespace tributary::demo {

/// Plays audio `speed` times as fast and `semitones` higher, each on its own: overlap-add that
/// follows the waveform (WSOLA, Verhelst & Roelands 1993), then resampling. Both are within an
/// octave or so.
[[nodiscard]] Audio warped(const Audio& audio, double semitones, double speed);

/// The same at another tape speed: `ratio` times as fast and as high.
[[nodiscard]] Audio resampled(const Audio& audio, double ratio);

/// Seconds [begin, begin + seconds) of audio; silence beyond its end.
[[nodiscard]] Audio cut(const Audio& audio, double begin, double seconds);

/// Adds `layer` onto `base` from a time on, `gain` times; what does not fit is left out. Same rate
/// and channels.
void overlay(Audio& base, const Audio& layer, double atS, float gain);

/// One after the other, `fadeS` of the end of the first under the begin of the second.
[[nodiscard]] Audio joined(const Audio& first, const Audio& second, double fadeS);

/// Root mean square of all samples.
[[nodiscard]] double rms(const Audio& audio);

}  // namespace tributary::demo
