#pragma once

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>

#include "core/analysis/ingest.h"
#include "core/base/result.h"

namespace tributary {

/// What an influence signature's file is called: "song.tsig".
inline constexpr std::string_view kSignatureExtension = ".tsig";

/// The largest signature that is read, in bytes: some four days of music.
inline constexpr std::size_t kLargestSignature = std::size_t{1} << 30;

/// True if the file says that it is a signature: by its first bytes, or, where those are damaged,
/// by its name.
[[nodiscard]] bool isSignature(const std::filesystem::path& file);

/// The signature of a track (SIGNATURE.md): what the engine keeps of it, with its identity and
/// tags, but neither its audio nor its file's name. The same track always gives the same bytes.
[[nodiscard]] std::string encodeSignature(const IngestedAudio& audio);

/// The track as ingest() gave it, with `segments` computed anew. Errors: SignatureCorrupt (also for
/// what is none), SignatureTooNew.
[[nodiscard]] Result<IngestedAudio> decodeSignature(std::span<const std::byte> bytes);

/// decodeSignature() of a file. Errors: those, FileNotFound, FileUnreadable.
[[nodiscard]] Result<IngestedAudio> readSignature(const std::filesystem::path& file);

}  // namespace tributary
