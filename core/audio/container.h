#pragma once

#include <cstdint>
#include <filesystem>
#include <istream>
#include <optional>
#include <string>

namespace tributary {

/// Why a file that is no readable audio is none, from its first bytes and its name: a format that
/// needs converting (AAC, M4A, ALAC, WMA …), MIDI, or text. Nothing if there is nothing to say.
[[nodiscard]] std::optional<std::string> whyUnsupported(std::istream& file,
                                                        const std::filesystem::path& name);

/// True if the container declares more audio bytes than the file holds, or an Ogg stream lacks its
/// last page. Covers RIFF, RF64, AIFF, AU, CAF, Wave64 and Ogg; elsewhere the decoder's frame count
/// tells.
[[nodiscard]] bool containerTruncated(std::istream& file, std::uint64_t fileBytes);

}  // namespace tributary
