#include "core/attribution/calibrate.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace tributary {
namespace {

// Fitted as resources/models/calibration-3.md says.
constexpr LogisticCurve kStructureCurve{1.0, 6.8, 1.15};
constexpr LogisticCurve kHarmonyCurve{3.7, 2.85, 1.45};

/// The least that a background is taken for.
struct LeastBackground {
    double structure;
    double harmony;
};
constexpr LeastBackground kLeast{4.0, 1.8};
// In a small catalogue the sixth best says little, and slow chords fit slow chords.
constexpr LeastBackground kLeastOfFew{5.0, 3.2};
constexpr double kFewTracks = 30.0;
constexpr double kEnoughTracks = 60.0;

/// From kLeastOfFew to kLeast without a step, so that a track more changes next to nothing.
LeastBackground leastBackground(std::size_t tracks) {
    const double size = std::log(std::max(1.0, static_cast<double>(tracks)) / kFewTracks);
    const double t = std::clamp(size / std::log(kEnoughTracks / kFewTracks), 0.0, 1.0);
    return {std::lerp(kLeastOfFew.structure, kLeast.structure, t),
            std::lerp(kLeastOfFew.harmony, kLeast.harmony, t)};
}

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

/// The score that other tracks reach in any case. Stock progressions and scales fit many tracks.
template <class Score>
double background(const std::vector<AlignedTrack>& aligned, double least, const Score& score) {
    if (aligned.size() < kBackgroundRank) return least;
    std::vector<double> scores;
    for (const AlignedTrack& a : aligned) scores.push_back(score(a));
    const double part = static_cast<double>(scores.size()) / kCalibrationTracks;
    const auto rank = static_cast<std::size_t>(std::lround(kBackgroundRank * std::max(1.0, part)));
    const auto at = scores.begin() + static_cast<std::ptrdiff_t>(std::min(rank, scores.size()) - 1);
    std::nth_element(scores.begin(), at, scores.end(), std::greater<>());
    return std::max(least, *at);
}

}  // namespace

double calibrated(const LogisticCurve& curve, double score, std::size_t tracks) {
    const double size = std::log(std::max(1.0, static_cast<double>(tracks)) / kCalibrationTracks);
    // Small catalogues earn no certainty by being small: another ten tracks must not unmake a
    // finding.
    const double prior = -curve.growth * std::max(0.0, size);
    return 1.0 / (1.0 + std::exp(-curve.slope * (score - curve.middle) - prior));
}

void calibrate(std::vector<AlignedTrack>& aligned, std::size_t tracks, std::size_t blocks) {
    const std::size_t trials = tracks * std::max<std::size_t>(1, blocks);
    const LeastBackground least = leastBackground(tracks);
    const double structure = background(aligned, least.structure, &structureScore);
    const double harmony = background(aligned, least.harmony, &harmonyScore);
    for (AlignedTrack& a : aligned) {
        a.pStructure = calibrated(kStructureCurve, structureScore(a) - structure, trials);
        a.pHarmony = calibrated(kHarmonyCurve, harmonyScore(a) - harmony, trials);
        if (a.alignedRecording) a.pRecording = calibrated({1.0, 0.0}, recordingLogOdds(a), trials);
    }
}

}  // namespace tributary
