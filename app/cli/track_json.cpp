#include "app/cli/track_json.h"

#include <chrono>
#include <cmath>

#include <fmt/chrono.h>

namespace tributary::cli {

nlohmann::ordered_json trackJson(const TrackSummary& track) {
    const TrackMetadata& m = track.metadata;
    const auto added = std::chrono::floor<std::chrono::seconds>(track.addedAt);
    return {{"id", track.id.value},
            {"title", m.title},
            {"artist", m.artist},
            {"isrc", m.isrc},
            {"release_date", m.releaseDate},
            {"genre", m.genre},
            {"extras", m.extras},
            {"duration_s", std::round(track.durationS * 1e6) / 1e6},
            {"sample_rate", track.sampleRate},
            {"channels", track.channels},
            {"file", track.file.string()},
            {"audio_sha256", track.audioSha256},
            {"added", fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(added))}};
}

std::string dumpJson(const nlohmann::ordered_json& json) {
    return json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

}  // namespace tributary::cli
