#pragma once

#include <cstddef>
#include <vector>

#include "core/attribution/align.h"

namespace tributary {

/// A logistic curve from a score to the log-likelihood ratio of "derived" against "unrelated",
/// fitted on held-out pairs (resources/models/calibration-3.md): ℓ(x) = slope · (x − middle), with
/// as many unrelated pairs as there are tracks in a catalogue of kCalibrationTracks.
struct LogisticCurve {
    double slope = 1.0;
    double middle = 0.0;
    /// By how much ℓ has to be larger in a catalogue e times as large: what the best of the
    /// unrelated scores gain by their number, on this curve.
    double growth = 1.0;
};

inline constexpr double kCalibrationTracks = 90.0;

/// Probability that a score x means derivation, in a catalogue of `tracks`: the more tracks are
/// searched, the stronger the best of the unrelated ones, so the prior odds of each fall as
/// tracks^−growth.
[[nodiscard]] double calibrated(const LogisticCurve& curve, double score, std::size_t tracks);

/// The same of a score that rests on such notes: little is borrowed at half or twice its tempo, and
/// much resembles something there.
[[nodiscard]] double calibratedNotes(const LogisticCurve& curve, double score,
                                     const PitchMatch& notes, std::size_t tracks);

/// The score that other tracks reach in any case, at least `least`: stock progressions and scales
/// fit many. It is what kBackgroundRank of them reach: so it rises with their number as the best of
/// the unrelated does, and where the query is of a kind that much resembles.
[[nodiscard]] double backgroundOf(std::vector<double> scores, double least);

/// Sets the probabilities of the aligned tracks of one block. A score counts by what it stands
/// above the block's own background: music that resembles everything a little (a bare arpeggio, a
/// drone) raises the background with the rest (test normalisation, Auckenthaler et al. 2000).
/// `tracks`: of the catalogue, aligned or not. What the best of the unrelated gain by their number
/// is the curve's growth where no background tells it. `blocks`: of the whole query; each is
/// another trial at which something unrelated may look alike.
void calibrate(std::vector<AlignedTrack>& aligned, std::size_t tracks, std::size_t blocks = 1);

inline constexpr std::size_t kBackgroundRank = 6;

}  // namespace tributary
