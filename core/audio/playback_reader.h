#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <vector>

#include "core/base/result.h"

namespace tributary {

/// Reads any part of an audio file as stereo at the rate of the sound card: chunk after chunk in
/// any order, and chunks meet without a seam. Mono is put on both sides; more than two channels are
/// mixed down in equal parts. Not thread-safe: one thread reads.
class PlaybackReader {
public:
    /// `outputRate` in Hz. Errors: FileNotFound, FileUnreadable, AudioUnsupported, AudioCorrupt.
    [[nodiscard]] static Result<PlaybackReader> open(const std::filesystem::path& file,
                                                     int outputRate);
    PlaybackReader(PlaybackReader&&) noexcept;
    PlaybackReader& operator=(PlaybackReader&&) noexcept;
    ~PlaybackReader();

    [[nodiscard]] int outputRate() const;
    /// Length at the output rate.
    [[nodiscard]] std::int64_t frameCount() const;
    /// Frames of every chunk but the last; a multiple of the resampling ratio's denominator, so
    /// that every chunk begins on a whole frame of the file.
    [[nodiscard]] std::int64_t chunkFrames() const;

    /// Interleaved left and right of chunk `index` (its first frame is index × chunkFrames());
    /// empty past the end. What a broken file cannot give is silence.
    [[nodiscard]] std::vector<float> readChunk(std::int64_t index);

private:
    struct State;
    explicit PlaybackReader(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

}  // namespace tributary
