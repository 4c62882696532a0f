#pragma once

#include <vector>

#include "core/audio/waveform.h"

namespace tributary::ui {

/// One bar of the drawn waveform, −1 to 1.
struct WaveformColumn {
    float low = 0.0F;
    float high = 0.0F;
};

/// The overview gathered into `count` equal columns, scaled so that the loudest reaches ±1 (silence
/// stays flat).
[[nodiscard]] std::vector<WaveformColumn> waveformColumns(const Waveform& waveform, int count);

}  // namespace tributary::ui
