#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <mutex>
#include <span>
#include <vector>

#include "core/audio/playback_reader.h"

namespace tributary {

/// A file of any length behind a window of decoded chunks. One loader thread calls fill(); one
/// audio thread calls read(), which never waits, allocates or touches the disk.
class StreamedTrack {
public:
    explicit StreamedTrack(PlaybackReader reader);

    [[nodiscard]] std::int64_t frameCount() const { return frameCount_; }
    [[nodiscard]] int rate() const { return rate_; }

    /// Where playing goes on from, and where it will jump to next (a loop's begin): both are kept
    /// ready.
    void want(std::int64_t frame, std::int64_t jumpFrame);
    /// Decodes one wanted chunk that is missing; false when nothing is. Loader thread.
    bool fill();
    /// Copies interleaved frames from `frame` on; false (and silence) where they are not decoded
    /// yet. Frames past the end are silence. Audio thread.
    bool read(std::int64_t frame, std::span<float> interleaved);

private:
    struct Slot {
        std::mutex mutex;  ///< held for a copy or a swap, never while decoding
        std::int64_t chunk = -1;
        std::vector<float> samples;
    };
    static constexpr int kAhead = 4;  ///< chunks kept ready after each wanted place
    using Wanted = std::array<std::int64_t, 2 * (kAhead + 1)>;

    [[nodiscard]] Wanted wantedChunks() const;
    bool readPart(std::int64_t frame, std::span<float> interleaved);

    PlaybackReader reader_;  ///< loader thread only
    const std::int64_t frameCount_;
    const std::int64_t chunkFrames_;
    const int rate_;
    std::atomic<std::int64_t> wantedFrame_{0};
    std::atomic<std::int64_t> jumpFrame_{0};
    std::array<Slot, 2 * (kAhead + 1) + 2> slots_;
};

}  // namespace tributary
