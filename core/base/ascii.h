#pragma once

#include <filesystem>
#include <string>

namespace tributary {

/// The text with A … Z made small; other characters stay as they are, whatever the locale.
[[nodiscard]] inline std::string lowered(std::string text) {
    for (char& c : text) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return text;
}

/// ".wav" for "A.WAV"; empty without an ending. UTF-8.
[[nodiscard]] inline std::string endingOf(const std::filesystem::path& file) {
    const auto ending = file.extension().u8string();
    return lowered(std::string(ending.begin(), ending.end()));
}

}  // namespace tributary
