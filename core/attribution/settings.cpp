#include "core/attribution/settings.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/attribution/recording_score.h"
#include "core/base/digest.h"
#include "core/fingerprint/piece_votes.h"

namespace tributary {
namespace {

/// Speeds around 1 in equal ratios, slowest first; 1 itself is always among them.
std::vector<double> speedLadder(double slowest, double fastest, double step) {
    std::vector<double> speeds;
    for (double speed = 1.0; speed <= fastest; speed *= 1.0 + step) speeds.push_back(speed);
    for (double speed = 1.0 / (1.0 + step); speed >= slowest; speed /= 1.0 + step) {
        speeds.push_back(speed);
    }
    std::sort(speeds.begin(), speeds.end());
    return speeds;
}

}  // namespace

const AttributionSettings& defaultSettings() {
    static const AttributionSettings settings;
    return settings;
}

std::string settingsSha256(const AttributionSettings& s) {
    return sha256Hex(fmt::format(
        "{} {} {} {} {} {} {} {} {} {} {} {} {} {} {} {} {} {} {} {} {} {} {} {} {} {} {} {} {} {} "
        "{} {} {} {} {} {} {} {} {} {} {} {} {} {}",
        s.blockS, s.voteWindowS, s.fineVoteHopS, s.fineVotePeaks, s.rowHopS, s.rowToleranceS,
        s.mostSemitones, s.slowest, s.fastest, s.coarseSpeedStep, s.recordingSurvivors,
        s.steadySurvivors, s.looseSurvivors, s.leadSurvivors, s.noteWindowS, s.noteHopS,
        s.chordWindowS, s.chordHopS, s.tuneWindowS, s.tuneHopS, s.pitchSpeedStep, s.noteSpeedStep,
        s.slowestTempo, s.fastestTempo, s.tempoSurvivors, s.detailSurvivors, s.chordSurvivors,
        s.learnedViews, s.segmentHopS, s.neighbours, s.candidates, s.recordingCandidates,
        s.screenRowHopS, s.screenToleranceS, s.screenSpeedStep, s.calibration, s.leastProbability,
        s.leastInfluence, s.bootstrapRounds, kPieceS, kMostPiecePeaks, kWindowPieces,
        kWindowHopPieces, kMostClaims));
}

std::vector<Warp> coarseGrid(const AttributionSettings& s) {
    std::vector<Warp> grid;
    for (const double speed : speedLadder(s.slowest, s.fastest, s.coarseSpeedStep)) {
        for (int semitones = -s.mostSemitones; semitones <= s.mostSemitones; ++semitones)
            grid.push_back({semitones * kBinsPerOctave / 12, speed});
    }
    return grid;
}

CompositionViews compositionViews(const AttributionSettings& s) {
    constexpr PitchView kTune = PitchView::Tune;
    if (s.learnedViews)
        return {PitchView::Structure1, PitchView::Structure2, PitchView::Harmony, kTune};
    return {PitchView::Onsets, PitchView::Melody, PitchView::Chords, kTune};
}

std::vector<double> pitchSpeeds(const AttributionSettings& s) {
    return speedLadder(s.slowest, s.fastest, s.pitchSpeedStep);
}

std::vector<double> noteSpeeds(const AttributionSettings& s) {
    return speedLadder(s.slowest, s.fastest, s.noteSpeedStep);
}

std::vector<double> extremeSpeeds(const AttributionSettings& s) {
    std::vector<double> speeds = speedLadder(s.slowestTempo, s.fastestTempo, s.pitchSpeedStep);
    std::erase_if(speeds, [&](double speed) { return speed >= s.slowest && speed <= s.fastest; });
    return speeds;
}

}  // namespace tributary
