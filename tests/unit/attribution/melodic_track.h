#pragma once

#include <cmath>
#include <utility>

#include "core/base/random.h"
#include "core/features/track_features.h"

namespace tributary {

/// Notes that change about twice a second.
inline TrackFeatures melodic(std::uint64_t seed, double seconds) {
    Random random(seed);
    const auto frames = static_cast<Eigen::Index>(seconds / kChromaHopS);
    TrackFeatures f;
    f.durationS = seconds;
    for (Eigen::MatrixXf* view : {&f.chroma, &f.melody, &f.bass, &f.onsets}) {
        view->setZero(12, frames);
        int note = 0;
        for (Eigen::Index t = 0; t < frames; ++t) {
            if (t % 5 == 0) note = random.below(12);
            (*view)(note, t) = 220.0F;
            (*view)((note + 7) % 12, t) = 60.0F;
        }
    }
    return f;
}

/// The stretch of `source` from `beginS`, played `semitones` higher and `speed` times as fast.
inline TrackFeatures played(const TrackFeatures& source, double beginS, double seconds,
                            int semitones, double speed) {
    TrackFeatures out;
    out.durationS = seconds;
    const auto frames = static_cast<Eigen::Index>(seconds / kChromaHopS);
    const auto views = {std::pair{&source.chroma, &out.chroma},
                        {&source.melody, &out.melody},
                        {&source.bass, &out.bass},
                        {&source.onsets, &out.onsets}};
    for (const auto& [from, to] : views) {
        to->setZero(12, frames);
        for (Eigen::Index t = 0; t < frames; ++t) {
            const double at = beginS / kChromaHopS + static_cast<double>(t) * speed;
            const auto column =
                std::min(from->cols() - 1, static_cast<Eigen::Index>(std::lround(at)));
            for (int pc = 0; pc < 12; ++pc) {
                (*to)(((pc + semitones) % 12 + 12) % 12, t) = (*from)(pc, column);
            }
        }
    }
    return out;
}

}  // namespace tributary
