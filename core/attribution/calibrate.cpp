#include "core/attribution/calibrate.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace tributary {
namespace {

// Fitted as resources/models/calibration-1.md says. Scores of sums of squares enter as their roots.
constexpr LogisticCurve kRecordingCurve{1.2, 6.5};
constexpr LogisticCurve kStructureCurve{2.5, 2.6};
constexpr LogisticCurve kHarmonyCurve{4.0, 1.8};
// Backgrounds of a catalogue too small to show one.
constexpr double kLeastRecordingBackground = 6.3;
constexpr double kLeastStructureBackground = 2.5;
constexpr double kLeastHarmonyBackground = 2.5;
// In a catalogue of fewer tracks the sixth best says little, and slow chords fit slow chords.
constexpr std::size_t kSmallCatalogue = 60;
constexpr double kSmallHarmonyBackground = 4.2;

double recordingScore(const AlignedTrack& a) {
    return a.alignedRecording ? std::sqrt(std::max(0.0F, a.recording.score)) : 0.0;
}

double structureScore(const AlignedTrack& a) {
    return a.alignedComposition ? std::sqrt(std::max(0.0F, a.blend.jumping)) : 0.0;
}

double harmonyScore(const AlignedTrack& a) {
    return a.alignedComposition ? a.chords.chain : 0.0;
}

template <class Score>
double background(const std::vector<AlignedTrack>& aligned, double least, const Score& score) {
    if (aligned.size() < kBackgroundRank) return least;
    std::vector<double> scores;
    for (const AlignedTrack& a : aligned) scores.push_back(score(a));
    std::sort(scores.begin(), scores.end(), std::greater<>());
    return std::max(least, scores[kBackgroundRank - 1]);
}

}  // namespace

double calibrated(const LogisticCurve& curve, double score, std::size_t tracks) {
    const double prior = -std::log(std::max(1.0, static_cast<double>(tracks)) / kCalibrationTracks);
    // Small catalogues earn no certainty by being small: another ten tracks must not unmake a finding.
    const double logit = curve.slope * (score - curve.middle) + std::min(0.0, prior);
    return 1.0 / (1.0 + std::exp(-logit));
}

void calibrate(std::vector<AlignedTrack>& aligned, std::size_t tracks, std::size_t blocks) {
    const std::size_t trials = tracks * std::max<std::size_t>(1, blocks);
    const double recording = background(aligned, kLeastRecordingBackground, &recordingScore);
    const double structure = background(aligned, kLeastStructureBackground, &structureScore);
    const double leastHarmony =
        tracks < kSmallCatalogue ? kSmallHarmonyBackground : kLeastHarmonyBackground;
    const double harmony = background(aligned, leastHarmony, &harmonyScore);
    for (AlignedTrack& a : aligned) {
        if (a.alignedRecording) {
            a.pRecording = calibrated(kRecordingCurve, recordingScore(a) - recording, trials);
        }
        if (a.alignedComposition) {
            a.pStructure = calibrated(kStructureCurve, structureScore(a) - structure, trials);
        }
        if (a.alignedComposition) a.pHarmony = calibrated(kHarmonyCurve, harmonyScore(a) - harmony, trials);
    }
}

}  // namespace tributary
