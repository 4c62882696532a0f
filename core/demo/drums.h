#pragma once

#include <vector>

#include "core/base/random.h"
#include "core/demo/score.h"

namespace tributary::demo {

enum class DrumKit { Acoustic, Brushes, Electronic, Deep };

/// One stroke at full velocity. `random` is the noise: two strokes are never quite the same.
[[nodiscard]] std::vector<float> strike(Drum drum, DrumKit kit, int rate, Random& random);

}  // namespace tributary::demo
