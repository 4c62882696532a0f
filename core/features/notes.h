#pragma once

#include <cstdint>
#include <span>

#include <Eigen/Core>

#include "core/features/note_listener.h"
#include "core/features/track_features.h"

namespace tributary {

/// Four 12-vectors (C = 0) of one chroma frame, whole numbers from 0 to 255.
struct NoteFolds {
    Eigen::Matrix<float, 12, 1> chroma, melody, bass, onsets;
};

/// Folds two frames of the note network's answers (kNoteFrameBytes each), which make one chroma
/// frame, into pitch classes. A class is as probable as the most probable of its octaves, so that a
/// doubled note counts once; in the bass, the lowest note that sounds gets a bonus.
[[nodiscard]] NoteFolds foldNotes(std::span<const std::uint8_t> first,
                                  std::span<const std::uint8_t> second);

}  // namespace tributary
