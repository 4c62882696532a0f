#include "core/attribution/whitened_power.h"

#include <algorithm>
#include <cmath>

namespace tributary {
namespace {

constexpr float kFloorBelowLoudestDb = 60.0F;
constexpr int kNeighbourBands = 6;
constexpr Eigen::Index kContextFrames = 16;  // 1.5 s either way
constexpr float kSteadyWeight = 0.5F;        // of the mean over time that is taken off

/// The sketch's code of a level (sketch.h) in dB.
float levelDb(std::uint8_t code) {
    return 0.5F * static_cast<float>(code) - 115.0F;
}

}  // namespace

WhitenedPower whitenedPower(const TrackFeatures& track, Eigen::Index first, Eigen::Index end) {
    WhitenedPower out;
    const Eigen::Index frames = track.power.cols();
    out.firstFrame = std::clamp<Eigen::Index>(first, 0, frames);
    const Eigen::Index last = std::clamp<Eigen::Index>(end, out.firstFrame, frames);
    const Eigen::Index from = std::max<Eigen::Index>(0, out.firstFrame - kContextFrames);
    const Eigen::Index to = std::min(frames, last + kContextFrames);
    const float floor = track.loudestDb - kFloorBelowLoudestDb;
    Eigen::MatrixXf flat(kPowerBands, to - from);
    Eigen::VectorXf level(kPowerBands);
    for (Eigen::Index t = from; t < to; ++t) {
        for (int b = 0; b < kPowerBands; ++b)
            level[b] = std::max(floor, levelDb(track.power(b, t)));
        for (int b = 0; b < kPowerBands; ++b) {
            const int low = std::max(0, b - kNeighbourBands);
            const int high = std::min(kPowerBands - 1, b + kNeighbourBands);
            flat(b, t - from) = level[b] - level.segment(low, high - low + 1).mean();
        }
    }
    out.levels.resize(kPowerBands, last - out.firstFrame);
    for (Eigen::Index t = out.firstFrame; t < last; ++t) {
        const Eigen::Index low = std::max(from, t - kContextFrames) - from;
        const Eigen::Index high = std::min(to - 1, t + kContextFrames) - from;
        out.levels.col(t - out.firstFrame) =
            flat.col(t - from) -
            kSteadyWeight * flat.middleCols(low, high - low + 1).rowwise().mean();
    }
    return out;
}

double levelCorrelation(const WhitenedPower& query, Eigen::Index first, Eigen::Index end,
                        const WhitenedPower& source, double baseS, double speed, int semitones) {
    const int low = std::max(0, semitones);
    const int bands = std::min(kPowerBands, kPowerBands + semitones) - low;
    if (bands <= 0) return 0.0;
    double both = 0.0, sourceEnergy = 0.0, queryEnergy = 0.0;
    Eigen::VectorXf salient(bands);
    for (Eigen::Index t = std::max(first, query.firstFrame); t < std::min(end, query.endFrame());
         ++t) {
        const double at = baseS / kChromaHopS + static_cast<double>(t) * speed;
        const auto left = static_cast<Eigen::Index>(std::floor(at));
        if (left < source.firstFrame || left + 1 >= source.endFrame()) continue;
        const auto part = static_cast<float>(at - static_cast<double>(left));
        const Eigen::Index column = left - source.firstFrame;
        salient = ((1.0F - part) * source.levels.col(column).segment(low - semitones, bands) +
                   part * source.levels.col(column + 1).segment(low - semitones, bands))
                      .cwiseMax(0.0F);
        const auto levels = query.levels.col(t - query.firstFrame).segment(low, bands);
        both += static_cast<double>(salient.dot(levels));
        sourceEnergy += static_cast<double>(salient.squaredNorm());
        queryEnergy += static_cast<double>(levels.squaredNorm());
    }
    if (sourceEnergy <= 0.0 || queryEnergy <= 0.0) return 0.0;
    return both / std::sqrt(sourceEnergy * queryEnergy);
}

}  // namespace tributary
