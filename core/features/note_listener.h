#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <span>
#include <vector>

#include <Eigen/Core>

#include "core/base/result.h"
#include "core/features/track_features.h"
#include "core/network/network.h"
#include "core/network/network_stream.h"

namespace tributary {

/// How probable it is, frame by frame and pitch by pitch, that a note begins, sounds, and belongs
/// to the melody: 84 × frames, 255 times the probability, row s MIDI pitch kLowestPitch + s.
struct NotePosteriors {
    using Bytes = Eigen::Matrix<std::uint8_t, kPowerBands, Eigen::Dynamic>;
    Bytes onset, sounding, melody;
};

/// The network that the program carries (resources/models/notes-1.md). Errors: WeightsCorrupt.
[[nodiscard]] Result<Network> readNoteNetwork();

/// Hears which notes are played, whatever plays them, from frames of log-frequency power that come
/// one by one. A frame's outputs are the same whatever block they came in; they depend on what is
/// within 3.5 seconds of it. After the manner of Bittner et al. 2022: harmonics stacked, then a few
/// small convolutions.
class NoteListener {
public:
    /// `network` must outlive the listener, read kInputs channels and give three.
    explicit NoteListener(const Network& network);

    /// One more frame: kLogBins codes of power (sketch.h), kNoteHopS after the last.
    void push(std::span<const std::uint8_t> codes);

    /// The end of the track.
    [[nodiscard]] NotePosteriors finish();

    /// Channels of the network's input: three bins a semitone, as level and as what it stands above
    /// its neighbourhood.
    static constexpr int kInputs = 6;

private:
    using Frame = std::array<std::uint8_t, kLogBins>;

    void hear(std::int64_t last);
    void append(std::span<const float> logits);

    NetworkStream stream_;
    std::deque<Frame> waiting_;         // those whose loudness is not known yet
    std::deque<std::uint8_t> loudest_;  // of each frame from `firstLoudest_` on
    std::int64_t firstLoudest_ = 0;
    std::int64_t received_ = 0;
    std::int64_t heard_ = 0;
    std::vector<float> logits_;
    std::vector<std::uint8_t> bytes_;  // three × 84 a frame
};

/// The network's input for one frame: kInputs × 84. `loudestDb`: of the loudest bin within two
/// seconds.
void noteInput(std::span<const std::uint8_t> codes, float loudestDb, std::span<float> out);

}  // namespace tributary
