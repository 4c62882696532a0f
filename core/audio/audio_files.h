#pragma once

#include <filesystem>
#include <span>
#include <string_view>

namespace tributary {

/// Extensions of audio files, lower case with the dot: those that can be read, and those of formats
/// that cannot but that a person would expect to see named rather than passed over.
[[nodiscard]] std::span<const std::string_view> audioExtensions();

/// True if the name ends like an audio file's. Used where folders are searched; a file named
/// outright is always tried.
[[nodiscard]] bool looksLikeAudio(const std::filesystem::path& file);

}  // namespace tributary
