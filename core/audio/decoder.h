#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"

namespace tributary {

/// The rate at which everything is analysed, in Hz.
inline constexpr int kAnalysisRate = 22050;

/// What a file says of itself.
struct AudioInfo {
    int sampleRate = 0;  ///< Hz
    int channels = 0;
    double durationS = 0.0;  ///< as declared; what is read may be less in a truncated file
    std::string format;      ///< "FLAC, 16 bit"
};

/// Reads an audio file block by block as mono float at kAnalysisRate (mean of the channels; libsoxr
/// high quality). Non-finite samples become 0. Never reads past what the file holds.
class Decoder {
public:
    /// Errors: FileNotFound, FileUnreadable, AudioUnsupported (names the way out for AAC, M4A, ALAC
    /// and WMA), AudioCorrupt.
    [[nodiscard]] static Result<Decoder> open(const std::filesystem::path& file);
    Decoder(Decoder&&) noexcept;
    Decoder& operator=(Decoder&&) noexcept;
    ~Decoder();

    [[nodiscard]] const AudioInfo& info() const;

    /// Fills up to `out.size()` samples; returns how many, 0 at the end.
    [[nodiscard]] Result<std::size_t> read(std::span<float> out);

    /// True once the end was reached with fewer frames than declared (by more than a codec's
    /// padding).
    [[nodiscard]] bool truncated() const;

    /// After the end: SHA-256 of the decoded audio (channels, rate and every interleaved sample as
    /// little-endian float32 at the file's own rate), so that tags and containers do not matter.
    [[nodiscard]] std::string audioSha256();

private:
    struct State;
    explicit Decoder(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

/// A whole file in memory.
struct DecodedAudio {
    std::vector<float> samples;  ///< mono, kAnalysisRate
    AudioInfo info;
    std::string sha256;
    bool truncated = false;
};

/// Decodes a whole file; polls `stop` and reports progress ("decode") per block of about a second.
[[nodiscard]] Result<DecodedAudio> decodeFile(const std::filesystem::path& file,
                                              const Progress& progress, std::stop_token stop);

}  // namespace tributary
