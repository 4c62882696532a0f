#include "core/audio/audio_files.h"

#include <algorithm>
#include <array>
#include <string>

#include "core/base/ascii.h"

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
    return std::find(kExtensions.begin(), kExtensions.end(), endingOf(file)) != kExtensions.end();
}

}  // namespace tributary
