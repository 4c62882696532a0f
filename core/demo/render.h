#pragma once

#include <cstdint>
#include <vector>

#include "core/demo/orchestration.h"
#include "core/demo/score.h"

namespace tributary::demo {

inline constexpr int kRenderRate = 32000;

/// Sound in memory, interleaved.
struct Audio {
    int rate = kRenderRate;
    int channels = 2;
    std::vector<float> samples;

    [[nodiscard]] std::size_t frames() const {
        return samples.size() / static_cast<std::size_t>(channels);
    }
    [[nodiscard]] double seconds() const { return static_cast<double>(frames()) / rate; }
};

struct RenderSettings {
    int rate = kRenderRate;
    std::uint64_t seed = 1;  ///< of what a player never does twice alike: phases, noise, timing
};

/// Plays a score: stereo, at an even loudness, |samples| < 1, no direct current. The same score,
/// orchestration and settings give the same samples. About 0.3 s of work a minute of music.
[[nodiscard]] Audio render(const Score& score, const Orchestration& orchestration,
                           const RenderSettings& settings = {});

/// Mean of the channels.
[[nodiscard]] std::vector<float> mono(const Audio& audio);

}  // namespace tributary::demo
