#include "core/attribution/tune_match.h"

#include <algorithm>
#include <cmath>

#include "core/attribution/diagonal.h"

namespace tributary {
namespace {

// Fitted as resources/models/calibration-3.md says.
constexpr float kAnyTunes = 0.3F;                  // mean cosine
constexpr WindowLevel kUsualLevel{0.504F, 0.07F};  // of `run`
constexpr float kLeastDeviation = 0.07F;

}  // namespace

TuneMatch matchTune(const PitchQuery& query, const CorrelationTensor& tensor, double blockBeginS) {
    TuneMatch out;
    for (int s = 0; s < static_cast<int>(query.speeds.size()); ++s) {
        const double speed = query.speeds[static_cast<std::size_t>(s)];
        for (int key = 0; key < 12; ++key) {
            DiagonalSums sums(query, tensor, s, key);
            for (int first = 0; first + 1 < query.windows; ++first) {
                sums.clear();
                for (int w = first; w < query.windows; ++w) {
                    sums.add(w);
                    if (w == first) continue;
                    const auto length = static_cast<float>(w - first + 1);
                    const float run = (sums.largest() / length - kAnyTunes) * std::sqrt(length);
                    if (run <= out.run) continue;
                    out.run = run;
                    out.key = signedKey(key);
                    out.speed = speed;
                    out.queryBeginS = first * query.hopS;
                    out.queryEndS = w * query.hopS + query.windowS;
                    out.sourceBeginS = sums.baseS() + out.queryBeginS * speed;
                }
            }
        }
    }
    out.queryBeginS += blockBeginS;
    out.queryEndS += blockBeginS;
    return out;
}

WindowLevel tuneLevel(std::span<const float> runs, std::span<const std::size_t> cluster) {
    return levelAmong(runs, cluster, kUsualLevel, kLeastDeviation);
}

PitchMatch asNotes(const TuneMatch& tune, const PitchMatch& notes, double jumping) {
    PitchMatch out = notes;
    out.key = tune.key;
    out.speed = tune.speed;
    out.extreme = false;
    double covered = 0.0;
    for (PitchWindowMatch& w : out.windows) {
        const double middle = 0.5 * (w.queryBeginS + w.queryEndS);
        w.sourceBeginS =
            std::max(0.0, tune.sourceBeginS + (w.queryBeginS - tune.queryBeginS) * tune.speed);
        w.z = middle >= tune.queryBeginS && middle < tune.queryEndS ? 1.0F : 0.0F;
        covered += static_cast<double>(w.z);
    }
    out.jumping = static_cast<float>(jumping);
    const auto z = static_cast<float>(std::sqrt(jumping / std::max(1.0, covered)));
    for (PitchWindowMatch& w : out.windows) w.z *= z;
    return out;
}

}  // namespace tributary
