#include "core/features/pitch_classes.h"

#include <algorithm>
#include <cmath>

#include "core/base/check.h"

namespace tributary {
namespace {

constexpr float kFloorBelowLoudestDb = 60.0F;
constexpr float kFullExcessDb = 18.0F;
constexpr int kNeighbourhood = 7;

/// Weight of band s (A1 = 0) in each fold: a trapezoid over MIDI pitch.
float trapezoid(float pitch, float low, float lowFull, float highFull, float high) {
    if (pitch <= low || pitch >= high) return 0.0F;
    if (pitch < lowFull) return (pitch - low) / (lowFull - low);
    if (pitch > highFull) return (high - pitch) / (high - highFull);
    return 1.0F;
}

Eigen::Matrix<float, 12, 1> quantised(const Eigen::Matrix<float, 12, 1>& fold) {
    return (fold * 85.0F).array().round().min(255.0F).matrix();
}

}  // namespace

PitchClasses foldPitchClasses(const Eigen::Ref<const Eigen::VectorXf>& bandsDb, float loudestDb) {
    CHECK(bandsDb.size() == kPowerBands);
    PitchClasses out;
    out.chroma.setZero();
    out.melody.setZero();
    out.bass.setZero();
    const float floor = loudestDb - kFloorBelowLoudestDb;
    const Eigen::VectorXf level = bandsDb.cwiseMax(floor);
    float melodyBest = 0.0F;
    int melodyBand = -1;
    for (int s = 0; s < kPowerBands; ++s) {
        const int first = std::max(0, s - kNeighbourhood);
        const int last = std::min(kPowerBands - 1, s + kNeighbourhood);
        const float mean = level.segment(first, last - first + 1).mean();
        const float excess = std::clamp((level[s] - mean) / kFullExcessDb, 0.0F, 1.0F);
        if (excess <= 0.0F) continue;
        const float pitch = 33.0F + static_cast<float>(s);
        const int pitchClass = (33 + s) % 12;
        out.chroma[pitchClass] += excess * trapezoid(pitch, 43, 52, 84, 100);
        out.bass[pitchClass] += 2.0F * excess * trapezoid(pitch, 28, 33, 50, 58);
        // The upper line: loud and high at once; ties go to the higher note.
        const float lead = trapezoid(pitch, 55, 64, 90, 100) * excess *
                           std::max(0.0F, (level[s] - floor) / kFloorBelowLoudestDb);
        if (lead >= melodyBest && lead > 0.0F) {
            melodyBest = lead;
            melodyBand = s;
        }
        out.melody[pitchClass] += lead * lead;
    }
    if (melodyBand >= 0) out.melody[(33 + melodyBand) % 12] += melodyBest;
    out.chroma = quantised(out.chroma);
    out.melody = quantised(out.melody);
    out.bass = quantised(out.bass);
    return out;
}

Eigen::MatrixXf risesOf(const Eigen::MatrixXf& fold) {
    Eigen::MatrixXf out = fold;
    for (Eigen::Index t = 1; t < fold.cols(); ++t) {
        out.col(t) = (fold.col(t) - fold.col(t - 1)).cwiseMax(0.0F);
    }
    return out;
}

}  // namespace tributary
