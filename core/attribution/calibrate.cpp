#include "core/attribution/calibrate.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace tributary {
namespace {

// Fitted as resources/models/calibration-3.md says.
constexpr LogisticCurve kStructureCurve{1.0, 6.8};
constexpr LogisticCurve kHarmonyCurve{3.7, 2.85};
// Backgrounds of a catalogue too small to show one.
constexpr double kLeastStructureBackground = 4.0;
constexpr double kLeastHarmonyBackground = 1.8;
// In a catalogue of fewer tracks the sixth best says little, and slow chords fit slow chords.
constexpr std::size_t kSmallCatalogue = 60;
constexpr double kSmallStructureBackground = 5.0;
constexpr double kSmallHarmonyBackground = 3.2;

/// The best passage of a recording decides; the others stand on their own.
double recordingLogOdds(const AlignedTrack& a) {
    constexpr double kNone = -20.0;
    double best = kNone;
    for (const RecordingPassage& p : a.recording.passages)
        best = std::max(best, logOddsOf(p.proof));
    return best;
}

double structureScore(const AlignedTrack& a) {
    return std::sqrt(static_cast<double>(a.notes.jumping));
}

double harmonyScore(const AlignedTrack& a) {
    return static_cast<double>(a.chords.chain);
}

/// The score that other tracks reach in any case: of the few that fit best, the least. Stock
/// progressions and scales fit many tracks.
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
    const bool small = tracks < kSmallCatalogue;
    const double structure = background(
        aligned, small ? kSmallStructureBackground : kLeastStructureBackground, &structureScore);
    const double harmony = background(
        aligned, small ? kSmallHarmonyBackground : kLeastHarmonyBackground, &harmonyScore);
    for (AlignedTrack& a : aligned) {
        a.pStructure = calibrated(kStructureCurve, structureScore(a) - structure, trials);
        a.pHarmony = calibrated(kHarmonyCurve, harmonyScore(a) - harmony, trials);
        if (a.alignedRecording) a.pRecording = calibrated({1.0, 0.0}, recordingLogOdds(a), trials);
    }
}

}  // namespace tributary
