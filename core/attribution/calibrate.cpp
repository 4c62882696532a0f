#include "core/attribution/calibrate.h"

#include <algorithm>
#include <cmath>
#include <functional>

#include "core/attribution/cascade.h"

namespace tributary {
namespace {

// Fitted as resources/models/calibration-3.md says.
constexpr LogisticCurve kStructureCurve{1.0, 6.8, 1.15};
constexpr LogisticCurve kHarmonyCurve{3.7, 2.85, 1.45};

/// The least that a background is taken for.
struct LeastBackground {
    double structure;
    double harmony;
    double rest;  // of what findAmongUnexplained() searches
};
constexpr LeastBackground kLeast{4.0, 1.8, 2.0};
// In a small catalogue the sixth best says little, and slow chords fit slow chords.
constexpr LeastBackground kLeastOfFew{5.0, 3.2, 3.0};
constexpr double kFewTracks = 30.0;
constexpr double kEnoughTracks = 60.0;

/// From kLeastOfFew to kLeast without a step, so that a track more changes next to nothing.
LeastBackground leastBackground(std::size_t tracks) {
    const double size = std::log(std::max(1.0, static_cast<double>(tracks)) / kFewTracks);
    const double t = std::clamp(size / std::log(kEnoughTracks / kFewTracks), 0.0, 1.0);
    return {std::lerp(kLeastOfFew.structure, kLeast.structure, t),
            std::lerp(kLeastOfFew.harmony, kLeast.harmony, t),
            std::lerp(kLeastOfFew.rest, kLeast.rest, t)};
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

template <class Score>
std::vector<double> scoresOf(const std::vector<AlignedTrack>& aligned, const Score& score) {
    std::vector<double> scores;
    for (const AlignedTrack& a : aligned) scores.push_back(score(a));
    return scores;
}

}  // namespace

double calibrated(const LogisticCurve& curve, double score, std::size_t tracks) {
    const double size = std::log(std::max(1.0, static_cast<double>(tracks)) / kCalibrationTracks);
    // Small catalogues earn no certainty by being small: another ten tracks must not unmake a
    // finding.
    const double prior = -curve.growth * std::max(0.0, size);
    return 1.0 / (1.0 + std::exp(-curve.slope * (score - curve.middle) - prior));
}

double backgroundOf(std::vector<double> scores, double least) {
    if (scores.size() < kBackgroundRank) return least;
    const double part = static_cast<double>(scores.size()) / kCalibrationTracks;
    const auto rank = static_cast<std::size_t>(std::lround(kBackgroundRank * std::max(1.0, part)));
    const auto at = scores.begin() + static_cast<std::ptrdiff_t>(std::min(rank, scores.size()) - 1);
    std::nth_element(scores.begin(), at, scores.end(), std::greater<>());
    return std::max(least, *at);
}

void calibrate(std::vector<AlignedTrack>& aligned, std::size_t tracks, std::size_t blocks) {
    const std::size_t trials = tracks * std::max<std::size_t>(1, blocks);
    const LeastBackground least = leastBackground(tracks);
    const double structure = backgroundOf(scoresOf(aligned, &structureScore), least.structure);
    const double harmony = backgroundOf(scoresOf(aligned, &harmonyScore), least.harmony);
    for (AlignedTrack& a : aligned) {
        a.pStructure = calibrated(kStructureCurve, structureScore(a) - structure, trials);
        a.pHarmony = calibrated(kHarmonyCurve, harmonyScore(a) - harmony, trials);
        if (a.alignedRecording) a.pRecording = calibrated({1.0, 0.0}, recordingLogOdds(a), trials);
    }
    findAmongUnexplained(aligned, least.rest, trials);
}

}  // namespace tributary
