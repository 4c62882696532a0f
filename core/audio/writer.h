#pragma once

#include <filesystem>
#include <span>

#include "core/audio/tags.h"
#include "core/base/result.h"

namespace tributary {

/// Vorbis quality unless said otherwise: about 160 kbit/s for stereo at 44.1 kHz.
inline constexpr double kVorbisQuality = 0.5;

/// Writes interleaved float samples (±1; beyond that they are clipped) as audio, the format chosen
/// by the extension: .wav and .flac (16 bit), .ogg (Vorbis). A file of that name is replaced only
/// once the new one is complete. The same samples give the same bytes.
/// `tags` are written into it. `vorbisQuality`: 0 to 1, for .ogg only. Errors: InvalidArgument
/// (another extension, or samples that are not a multiple of `channels`), FileUnwritable, DiskFull.
[[nodiscard]] Result<void> writeAudio(const std::filesystem::path& file,
                                      std::span<const float> interleaved, int channels,
                                      int sampleRate, double vorbisQuality = kVorbisQuality,
                                      const Tags& tags = {});

}  // namespace tributary
