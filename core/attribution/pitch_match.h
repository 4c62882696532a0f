#pragma once

#include <span>
#include <vector>

#include "core/attribution/composition.h"
#include "core/attribution/settings.h"
#include "core/attribution/statistics.h"

namespace tributary {

/// Where one window of the query was found.
struct PitchWindowMatch {
    double queryBeginS = 0.0, queryEndS = 0.0;
    double sourceBeginS = 0.0;
    float z = 0.0F;  ///< cosine, normalised by the track's impostors and by the window's
};

/// How well a track's notes fit a block of the query in one key and tempo.
struct PitchMatch {
    float jumping = 0.0F;  ///< Σ over windows of max(0, z)²: windows may come from anywhere in the
                           ///< source
    int key = 0;  ///< semitones the query lies higher, −5 … 6
    double speed = 1.0;
    std::vector<PitchWindowMatch> windows;  ///< under key and speed
    bool extreme = false;  ///< found beyond the tempi that all candidates are compared at
};

/// What a window of the query scores against unrelated tracks: music that fits everything (a held
/// chord, a scale) has a high level, and is measured by it (test normalisation, Auckenthaler et al.
/// 2000).
struct WindowLevel {
    float median = 0.0F;
    float deviation = 1.0F;

    [[nodiscard]] float deviationsAbove(float score) const { return (score - median) / deviation; }
};

/// Median and typical deviation of the candidates' scores, drawn towards `usual` where candidates
/// are few: medians, which the few true sources among many candidates do not move. `cluster`:
/// near-duplicates, which count as one by their best score, have the same number; empty: there are
/// none.
[[nodiscard]] WindowLevel levelAmong(std::span<const float> scores,
                                     std::span<const std::size_t> cluster, const WindowLevel& usual,
                                     float leastDeviation);

/// Levels by window, from the maxima of all candidates and their impostors; drawn towards 0 and 1.
[[nodiscard]] std::vector<WindowLevel> windowLevels(std::span<const PitchMaxima> maxima,
                                                    std::span<const ScoreMoments> impostors,
                                                    std::span<const std::size_t> cluster = {});

/// `blockBeginS`: query time of the first window.
[[nodiscard]] PitchMatch matchPitch(const PitchQuery& query, const PitchMaxima& maxima,
                                    double blockBeginS, const ScoreMoments& impostors,
                                    std::span<const WindowLevel> levels);

/// The part of a match's `jumping` that rests on stretches of the source in which stronger windows
/// were found already, elsewhere in the query: a riff is evidence once, however often it is played.
/// Windows that run on along one diagonal are not the same stretch twice.
[[nodiscard]] double repeatedEvidence(const PitchMatch& match);

/// How many times over a stretch of a view says the same: 1 where nothing in it comes back, its
/// length over the period where it repeats itself exactly, and between them by the square of the
/// correlation with itself at the lag, of 4 s to a little more than half its length, where that is
/// largest.
[[nodiscard]] double timesOver(const PitchSequence& view, double beginS, double endS);

/// How well a block of the query runs along a stretch of the source, in order.
struct ChainMatch {
    float chain = 0.0F;  ///< best mean cosine along a diagonal, normalised by impostors
    int chainKey = 0;
    double chainSpeed = 1.0;
    double chainSourceS = 0.0;  ///< source time of the block's begin, on the best diagonal
};

[[nodiscard]] ChainMatch matchChain(const PitchQuery& query, const CorrelationTensor& tensor,
                                    const ScoreMoments& impostors);

}  // namespace tributary
