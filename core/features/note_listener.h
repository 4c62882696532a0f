#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <span>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/features/track_features.h"
#include "core/network/network.h"
#include "core/network/network_stream.h"

namespace tributary {

/// What the network answers for each frame: probability × 255 that a note begins, sounds, and
/// belongs to the melody, kPowerBands bytes each; byte s is of MIDI pitch kLowestPitch + s.
enum class NoteAspect { Onset = 0, Sounding = 1, Melody = 2 };
inline constexpr int kNoteAspects = 3;
inline constexpr int kNoteFrameBytes = kNoteAspects * kPowerBands;

/// The network that the program carries (resources/models/notes-1.md). Errors: WeightsCorrupt.
[[nodiscard]] Result<Network> readNoteNetwork();

/// SHA-256 of its weights, in hexadecimal.
[[nodiscard]] std::string noteNetworkSha256();

/// Hears which notes are played, whatever plays them, from frames of log-frequency power that come
/// one by one. A frame's outputs are the same whatever block they came in; they depend on what is
/// within 3.5 seconds of it. After the manner of Bittner et al. 2022: harmonics stacked, then a few
/// small convolutions.
class NoteListener {
public:
    /// `network` must outlive the listener, read kInputs channels and give three.
    explicit NoteListener(const Network& network);

    /// One more frame: kLogBins codes of power (sketch.h), kNoteHopS after the last. Appends to
    /// `out` the answers that are complete now, kNoteFrameBytes a frame.
    void push(std::span<const std::uint8_t> codes, std::vector<std::uint8_t>& out);

    /// The end of the track: appends the answers that are left.
    void finish(std::vector<std::uint8_t>& out);

    /// Channels of the network's input: three bins a semitone, as level and as what it stands above
    /// its neighbourhood.
    static constexpr int kInputs = 6;

private:
    using Frame = std::array<std::uint8_t, kLogBins>;

    void hear(std::int64_t last, std::vector<std::uint8_t>& out);

    NetworkStream stream_;
    std::deque<Frame> waiting_;         // those whose loudness is not known yet
    std::deque<std::uint8_t> loudest_;  // of each frame from `firstLoudest_` on
    std::int64_t firstLoudest_ = 0;
    std::int64_t received_ = 0;
    std::int64_t heard_ = 0;
    std::vector<float> logits_;
};

/// The network's input for one frame: kInputs × 84. `loudestDb`: of the loudest bin within two
/// seconds.
void noteInput(std::span<const std::uint8_t> codes, float loudestDb, std::span<float> out);

}  // namespace tributary
