#include "core/audio/audio_files.h"

#include <algorithm>
#include <array>
#include <string>

namespace tributary {
namespace {

using namespace std::string_view_literals;

constexpr std::array kExtensions{
    // Read by libsndfile.
    ".wav"sv, ".wave"sv, ".bwf"sv, ".rf64"sv, ".w64"sv, ".aif"sv, ".aiff"sv, ".aifc"sv, ".flac"sv,
    ".ogg"sv, ".oga"sv, ".opus"sv, ".mp3"sv, ".au"sv, ".snd"sv, ".caf"sv,
    // Named in an error, with the way out.
    ".aac"sv, ".m4a"sv, ".m4b"sv, ".alac"sv, ".wma"sv, ".ape"sv, ".wv"sv, ".mpc"sv};

}  // namespace

std::span<const std::string_view> audioExtensions() {
    return kExtensions;
}

bool looksLikeAudio(const std::filesystem::path& file) {
    const auto u8 = file.extension().u8string();
    std::string extension(u8.begin(), u8.end());
    std::transform(extension.begin(), extension.end(), extension.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return std::find(kExtensions.begin(), kExtensions.end(), extension) != kExtensions.end();
}

}  // namespace tributary
