#include "core/attribution/calibrate.h"

#include <algorithm>
#include <cmath>

namespace tributary {
namespace {

// Fitted as resources/models/calibration-1.md says.
constexpr LogisticCurve kRecordingCurve{1.0, 8.5};   // of √(recording score)
constexpr LogisticCurve kStructureCurve{1.0, 8.0};   // of √(jumping score of the blend)
constexpr LogisticCurve kHarmonyCurve{1.5, 4.5};     // of the chain score of the chroma

}  // namespace

double calibrated(const LogisticCurve& curve, double score, std::size_t tracks) {
    const double prior = -std::log(std::max(1.0, static_cast<double>(tracks)) / kCalibrationTracks);
    // Small catalogues earn no certainty by being small: another ten tracks must not unmake a finding.
    const double logit = curve.slope * (score - curve.middle) + std::min(0.0, prior);
    return 1.0 / (1.0 + std::exp(-logit));
}

void calibrate(AlignedTrack& a, std::size_t tracks) {
    if (a.alignedRecording) {
        a.pRecording = calibrated(kRecordingCurve, std::sqrt(std::max(0.0F, a.recording.score)), tracks);
    }
    if (a.alignedComposition) {
        a.pStructure = calibrated(kStructureCurve, std::sqrt(std::max(0.0F, a.blend.jumping)), tracks);
    }
    a.pHarmony = calibrated(kHarmonyCurve, a.chroma.chain, tracks);
}

}  // namespace tributary
