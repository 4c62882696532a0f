#pragma once

#include <span>
#include <vector>

#include <Eigen/Core>

#include "core/attribution/pitch_match.h"
#include "core/features/track_features.h"

namespace tributary {

/// Notes in fine frames: those that begin and the upper line, as they were heard. Tracks whose
/// windows look alike in the frames that all candidates are compared in differ here by when their
/// notes fall.
struct NoteDetail {
    Eigen::MatrixXf values;  ///< 24 × frames of kChromaHopS, each half of a frame less its mean
    Eigen::Index first = 0;  ///< frame of the track that the first column is
};

/// Of the whole track, or of the frames from beginS to endS.
[[nodiscard]] NoteDetail noteDetail(const TrackFeatures& track);
[[nodiscard]] NoteDetail noteDetail(const TrackFeatures& track, double beginS, double endS);

/// How well the windows of a match agree in detail.
struct DetailMatch {
    double speed = 1.0;  ///< the match's, refined
    struct Window {
        float cosine = 0.0F;
        double sourceBeginS = 0.0;  ///< refined
    };
    std::vector<Window> windows;  ///< of the match
};

/// Looks for each window around where it was found, at speeds around the match's. `source`: the
/// whole track.
[[nodiscard]] DetailMatch matchDetail(const NoteDetail& query, const NoteDetail& source,
                                      const PitchMatch& notes);

/// What windows agree in detail where their track is not the source, by window: of all candidates
/// that were looked at, towards what is usual (resources/models/calibration-3.md). `cluster`: as
/// for windowLevels().
[[nodiscard]] std::vector<WindowLevel> detailLevels(std::span<const DetailMatch> matches,
                                                    std::span<const std::size_t> cluster);

/// The match with its windows judged by both: what agrees in detail counts for more, what does not
/// for less, so that a track that is not the source keeps about the score that it had.
[[nodiscard]] PitchMatch withDetail(const PitchMatch& notes, const DetailMatch& detail,
                                    std::span<const WindowLevel> levels);

}  // namespace tributary
