#include "app/cli/find_track.h"

#include <charconv>

#include "core/catalogue/isrc.h"

namespace tributary::cli {

Result<TrackSummary> findTrack(const Catalogue& catalogue, const std::string& name) {
    std::int64_t id = 0;
    const char* end = name.data() + name.size();
    const auto parsed = std::from_chars(name.data(), end, id);
    if (parsed.ec == std::errc() && parsed.ptr == end) return catalogue.track(TrackId{id});

    const auto isrc = canonicalIsrc(name);
    if (!isrc) {
        return fail(ErrorCode::TrackUnknown,
                    "This is neither a track's number nor an ISRC. \"catalogue list\" shows both.",
                    name);
    }
    const auto ids = catalogue.findByIsrc(*isrc);
    if (!ids) return fail(ids.error());
    if (ids->empty()) {
        return fail(ErrorCode::TrackUnknown, "No track of this catalogue has this ISRC.", name);
    }
    if (ids->size() > 1) {
        std::string numbers;
        for (const TrackId each : *ids) {
            numbers += (numbers.empty() ? "" : ", ") + std::to_string(each.value);
        }
        return fail(ErrorCode::TrackUnknown,
                    "Several tracks have this ISRC (" + numbers +
                        "). Nothing was changed. Name one by its number.",
                    name);
    }
    return catalogue.track(ids->front());
}

}  // namespace tributary::cli
