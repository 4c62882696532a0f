#pragma once

#include <cstdint>
#include <vector>

#include <Eigen/Core>

#include "core/features/note_listener.h"
#include "core/features/notes.h"
#include "core/features/track_features.h"
#include "core/network/network.h"

namespace tributary {

/// The pitch classes of a track by the notes that the network hears, from frames of power that come
/// one by one.
class HeardPitches {
public:
    explicit HeardPitches(Network network);
    HeardPitches(const HeardPitches&) = delete;
    HeardPitches& operator=(const HeardPitches&) = delete;

    /// kLogBins × an even number of frames of power, kPeakHopS apart; two make a frame for the
    /// network.
    void push(const Eigen::Ref<const Eigen::MatrixXf>& power);

    /// The end of the track: fills chroma, melody, bass and onsets, kChromaHopS apart.
    void finish(TrackFeatures& features);

private:
    void take();

    Network network_;
    NoteListener listener_;
    std::vector<std::uint8_t> answers_;  // those of less than a chroma frame
    std::vector<bool> silent_;           // frames of answers in which nothing sounds at all
    std::vector<NoteFolds> folds_;
};

}  // namespace tributary
