#include "core/attribution/calibrate.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>

#include "core/attribution/cascade.h"

namespace tributary {
namespace {

// Fitted as resources/models/calibration-3.md says.
constexpr LogisticCurve kRecordingCurve{100.0, kEvenScore, 0.8};
constexpr LogisticCurve kStructureCurve{1.0, 6.5, 0.9};
constexpr LogisticCurve kHarmonyCurve{0.7, 8.5, 0.9};
constexpr LogisticCurve kTuneCurve{2.0, 6.0, 1.0};

/// The least that a background is taken for.
struct LeastBackground {
    double structure;
    double harmony;
    double rest;  // of what findAmongUnexplained() searches
};
constexpr LeastBackground kLeast{4.0, 1.8, 2.0};
// In a small catalogue the sixth best says little.
constexpr LeastBackground kLeastOfFew{5.0, 3.0, 3.0};
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

double recordingScore(const AlignedTrack& a) {
    return a.alignedRecording ? scoreTogether(proofsOf(a.recording.passages)) : 0.0;
}

/// By how much the score of any recording is too high: where a band and its drums sound like those
/// of many tracks, a handful of them stand out a little, and the best of them a little more. Never
/// by so much that the sources of a medley would hide each other.
double commonRecording(const std::vector<double>& scores) {
    constexpr double kUsual = 0.05, kMost = 0.035;
    return std::min(kMost, backgroundOf(scores, kUsual) - kUsual);
}

double notesScore(const AlignedTrack& a) {
    return std::sqrt(static_cast<double>(a.notes.jumping));
}

double structureScore(const AlignedTrack& a) {
    const auto all = static_cast<double>(a.notes.jumping);
    return std::sqrt(std::max(0.0, all - repeatedEvidence(a.notes)));
}

double harmonyScore(const AlignedTrack& a) {
    return static_cast<double>(a.chords.chain);
}

/// By how much each score stands above the background, and once more by how far above the next
/// lower one: a score that others come close to is one of many that resemble the query, however
/// high it is, and the more tracks there are the closer they come. Never less than a lower score's,
/// so that two that are alike do not unmake each other.
std::vector<double> standingOut(const std::vector<double>& scores, double background) {
    std::vector<std::size_t> ascending(scores.size());
    std::iota(ascending.begin(), ascending.end(), std::size_t{0});
    std::stable_sort(ascending.begin(), ascending.end(),
                     [&](std::size_t a, std::size_t b) { return scores[a] < scores[b]; });
    std::vector<double> out(scores.size());
    double lower = background;
    double most = std::numeric_limits<double>::lowest();
    for (const std::size_t i : ascending) {
        most = std::max(most, scores[i] - background + std::max(0.0, scores[i] - lower));
        out[i] = most;
        lower = std::max(background, scores[i]);
    }
    return out;
}

/// As much less as there are tracks that stand out no less: if so many have the same chords, each
/// of them is that much less likely where they are from.
void shareOut(std::vector<double>& standing, const LogisticCurve& curve) {
    std::vector<double> ascending = standing;
    std::sort(ascending.begin(), ascending.end());
    for (double& s : standing) {
        const auto first = std::lower_bound(ascending.begin(), ascending.end(), s);
        s -= std::log(static_cast<double>(ascending.end() - first)) / curve.slope;
    }
}

/// How much less likely each of so many tracks is. Small catalogues earn no certainty by being
/// small: another ten tracks must not unmake a finding.
double priorLogOdds(const LogisticCurve& curve, std::size_t tracks) {
    const double size = std::log(std::max(1.0, static_cast<double>(tracks)) / kCalibrationTracks);
    return -curve.growth * std::max(0.0, size);
}

double logOdds(const LogisticCurve& curve, double score, std::size_t tracks) {
    return curve.slope * (score - curve.middle) + priorLogOdds(curve, tracks);
}

/// The score that means so much.
double scoreOf(const LogisticCurve& curve, double odds, std::size_t tracks) {
    return curve.middle + (odds - priorLogOdds(curve, tracks)) / curve.slope;
}

/// At how many something unrelated may look alike.
struct Trials {
    std::size_t all;     ///< tracks × blocks
    std::size_t unseen;  ///< with kCalibrationTracks in place of those that were aligned
};

/// The background, which the best few of the aligned reach, rises with their number by itself; only
/// tracks that were not aligned count besides.
Trials trialsOf(std::size_t tracks, std::size_t aligned, std::size_t blocks) {
    const double part =
        std::min(1.0, kCalibrationTracks / std::max(1.0, static_cast<double>(aligned)));
    const auto all = static_cast<double>(tracks * blocks);
    return {tracks * blocks, static_cast<std::size_t>(std::lround(part * all))};
}

/// Where the tune says more for a track than all its notes do, it stands in their place: at the
/// score above the background that means the same.
void preferTune(AlignedTrack& a, double background, const Trials& trials) {
    constexpr double kMost = 12.0;  // beyond it more is no more
    const double odds = std::min(kMost, logOdds(kTuneCurve, a.tune.standing, trials.all));
    const double score = background + scoreOf(kStructureCurve, odds, trials.unseen);
    if (odds <= 0.0 || score <= structureScore(a)) return;
    a.notes = asNotes(a.tune, a.notes, score * score);
}

template <class Score>
std::vector<double> scoresOf(const std::vector<AlignedTrack>& aligned, const Score& score) {
    std::vector<double> scores;
    for (const AlignedTrack& a : aligned) scores.push_back(score(a));
    return scores;
}

}  // namespace

double calibrated(const LogisticCurve& curve, double score, std::size_t tracks) {
    return 1.0 / (1.0 + std::exp(-logOdds(curve, score, tracks)));
}

double calibratedNotes(const LogisticCurve& curve, double score, const PitchMatch& notes,
                       std::size_t tracks) {
    constexpr double kExtremeLogOdds = 2.3;
    const double cost = notes.extreme ? kExtremeLogOdds / curve.slope : 0.0;
    return calibrated(curve, score - cost, tracks);
}

double backgroundOf(std::vector<double> scores, double least) {
    if (scores.size() < kBackgroundRank) return least;
    const auto at = scores.begin() + static_cast<std::ptrdiff_t>(kBackgroundRank - 1);
    std::nth_element(scores.begin(), at, scores.end(), std::greater<>());
    return std::max(least, *at);
}

void calibrate(std::vector<AlignedTrack>& aligned, std::size_t tracks, std::size_t blocks) {
    const Trials trials = trialsOf(tracks, aligned.size(), std::max<std::size_t>(1, blocks));
    const LeastBackground least = leastBackground(tracks);
    const double structure = backgroundOf(scoresOf(aligned, &notesScore), least.structure);
    const std::vector<double> chords = scoresOf(aligned, &harmonyScore);
    const std::vector<double> recordings = scoresOf(aligned, &recordingScore);
    const double common = commonRecording(recordings);
    std::vector<double> harmony = standingOut(chords, backgroundOf(chords, least.harmony));
    shareOut(harmony, kHarmonyCurve);
    for (std::size_t i = 0; i < aligned.size(); ++i) {
        AlignedTrack& a = aligned[i];
        preferTune(a, structure, trials);
        a.pStructure =
            calibratedNotes(kStructureCurve, structureScore(a) - structure, a.notes, trials.unseen);
        a.pHarmony = calibrated(kHarmonyCurve, harmony[i], trials.unseen);
        if (a.alignedRecording && !a.recording.passages.empty())
            a.pRecording = calibrated(kRecordingCurve, recordings[i] - common, trials.all);
    }
    explainAway(aligned, structure, kStructureCurve, trials.unseen);
    findAmongUnexplained(aligned, least.rest, trials.unseen);
}

}  // namespace tributary
