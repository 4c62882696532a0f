#include "core/attribution/calibrate.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace tributary {
namespace {

// Fitted as resources/models/calibration-1.md says. Scores of sums of squares enter as their roots.
constexpr LogisticCurve kRecordingCurve{1.0, 2.6};
constexpr LogisticCurve kStructureCurve{2.5, 2.4};
constexpr LogisticCurve kHarmonyCurve{4.0, 2.4};
// Backgrounds of a catalogue too small to show one.
constexpr double kLeastRecordingBackground = 6.3;
constexpr double kLeastStructureBackground = 2.5;
constexpr double kLeastHarmonyBackground = 2.5;
// In a catalogue of fewer tracks the sixth best says little, and slow chords fit slow chords.
constexpr std::size_t kSmallCatalogue = 60;
constexpr double kSmallHarmonyBackground = 4.2;
constexpr double kSmallStructureBackground = 3.2;

double recordingScore(const AlignedTrack& a) {
    return a.alignedRecording ? std::sqrt(std::max(0.0F, a.recording.score)) : 0.0;
}

/// What a recording's score above the background is worth together with its passages. A copy lies
/// on one or two diagonals; chance, or drums that many tracks share, scatters over several of about
/// the same strength.
double recordingEvidence(const AlignedTrack& a, double background) {
    constexpr double kScore = 0.43, kStrongest = 0.23, kNext = -0.30, kEachPassage = -0.68;
    std::vector<double> strengths;
    for (const RecordingPassage& p : a.recording.passages) {
        strengths.push_back(std::sqrt(std::max(0.0F, p.score)));
    }
    std::sort(strengths.begin(), strengths.end(), std::greater<>());
    const auto count = static_cast<double>(strengths.size());
    strengths.resize(std::max<std::size_t>(2, strengths.size()), 0.0);
    return kScore * (recordingScore(a) - background) + kStrongest * strengths[0] +
           kNext * strengths[1] + kEachPassage * count;
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
    // Small catalogues earn no certainty by being small: another ten tracks must not unmake a
    // finding.
    const double logit = curve.slope * (score - curve.middle) + std::min(0.0, prior);
    return 1.0 / (1.0 + std::exp(-logit));
}

void calibrate(std::vector<AlignedTrack>& aligned, std::size_t tracks, std::size_t blocks) {
    const std::size_t trials = tracks * std::max<std::size_t>(1, blocks);
    const double recording = background(aligned, kLeastRecordingBackground, &recordingScore);
    const double leastStructure =
        tracks < kSmallCatalogue ? kSmallStructureBackground : kLeastStructureBackground;
    const double structure = background(aligned, leastStructure, &structureScore);
    const double leastHarmony =
        tracks < kSmallCatalogue ? kSmallHarmonyBackground : kLeastHarmonyBackground;
    const double harmony = background(aligned, leastHarmony, &harmonyScore);
    for (AlignedTrack& a : aligned) {
        if (a.alignedComposition) {
            a.pStructure = calibrated(kStructureCurve, structureScore(a) - structure, trials);
        }
        if (a.alignedRecording) {
            a.pRecording = calibrated(kRecordingCurve, recordingEvidence(a, recording), trials);
        }
        if (a.alignedComposition)
            a.pHarmony = calibrated(kHarmonyCurve, harmonyScore(a) - harmony, trials);
    }
}

}  // namespace tributary
