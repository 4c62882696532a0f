#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/attribution/composition.h"
#include "core/fingerprint/constellation.h"

namespace tributary {

/// Everything that steers attribution, in one place; its hash stands in every report.
struct AttributionSettings {
    // A query is worked through in blocks, so that cost and memory grow evenly with its length.
    double blockS = 30.0;

    // Recording: constellation votes.
    double voteWindowS = 5.0;  ///< when survivors are aligned; see PiecedPeaks for all candidates
    double fineVoteHopS = 2.5;
    std::size_t fineVotePeaks = 255;  ///< in a window
    double rowHopS = 1.5 * kPeakHopS;
    double rowToleranceS = 0.024;
    int mostSemitones = 5;
    double slowest = 0.7;
    double fastest = 1.42;
    double coarseSpeedStep = 0.06;
    int recordingSurvivors = 12;  ///< by margin
    int steadySurvivors = 6;      ///< by windows that agree where they are from
    int looseSurvivors = 3;       ///< and by fit alone: sources that repeat themselves
    int leadSurvivors = 8;        ///< and by levels, where a window of votes claims to be

    // Composition: correlation of windows of notes and chords over keys × tempi × positions.
    double noteWindowS = 6.0;  ///< short: recombined pieces keep a few bars in a row
    double noteHopS = 2.0;
    double chordWindowS = 8.0;
    double chordHopS = 4.0;
    double tuneWindowS = 5.0;
    double tuneHopS = 5.0;
    double pitchSpeedStep = 0.05;
    double noteSpeedStep = 0.08;  ///< of notes: a window is short, and what fits best is refined
    double slowestTempo = 0.5;    ///< of survivors, which are tried beyond `slowest` and `fastest`
    double fastestTempo = 2.0;
    int tempoSurvivors = 16;   ///< by notes, and half as many by chords
    int detailSurvivors = 24;  ///< by notes: whose windows are compared in fine frames as well
    int chordSurvivors = 12;   ///< by chords: likewise
    bool learnedViews = true;  ///< of composition_views.h; false: those made by hand, to compare

    // Screening.
    double segmentHopS = 2.0;
    int neighbours = 32;
    int candidates = 1024;          ///< tracks that are aligned; all of a catalogue of no more
    int recordingCandidates = 256;  ///< of these chosen by votes on all tracks
    double screenRowHopS = 2.0 * kPeakHopS;
    double screenToleranceS = 0.030;
    double screenSpeedStep = 0.08;

    // What is named.
    int calibration = 6;  ///< edition of all that is fitted (resources/models/calibration-3.md):
                          ///< raised with any constant that scores or probabilities depend on
    double leastProbability = 0.5;
    double leastInfluence = 0.03;  ///< share of a block
    int bootstrapRounds = 200;
};

[[nodiscard]] const AttributionSettings& defaultSettings();

/// SHA-256 over every value above.
[[nodiscard]] std::string settingsSha256(const AttributionSettings& settings);

/// The transpositions × speeds at which candidates are scored.
[[nodiscard]] std::vector<Warp> coarseGrid(const AttributionSettings& settings);

/// Two views of notes, one of chords and one of the upper line, which compositions are compared by.
struct CompositionViews {
    PitchView first, second, chords, tune;
};
[[nodiscard]] CompositionViews compositionViews(const AttributionSettings& settings);

/// The tempo ratios at which chords and tunes are compared, slowest first.
[[nodiscard]] std::vector<double> pitchSpeeds(const AttributionSettings& settings);

/// And notes.
[[nodiscard]] std::vector<double> noteSpeeds(const AttributionSettings& settings);

/// Those beyond, at which survivors are compared as well.
[[nodiscard]] std::vector<double> extremeSpeeds(const AttributionSettings& settings);

}  // namespace tributary
