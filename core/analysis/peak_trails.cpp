#include "core/analysis/peak_trails.h"

#include <cstring>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_map>
#include <utility>

#include <fmt/format.h>

#include "core/base/atomic_file.h"
#include "core/base/digest.h"
#include "core/features/sketch.h"

namespace tributary {
namespace {

constexpr std::size_t kMostBytes = std::size_t{1} << 32;

std::filesystem::path trailsFile(const Catalogue& catalogue) {
    return cacheFolder(catalogue.file()) / "peaks.bin";
}

/// What the file begins with: its layout, and the version of the sketches that it is drawn from.
std::string heading() {
    return fmt::format("tributary peaks 1 of sketches {}\n", kSketchVersion);
}

template <class T>
void put(std::string& out, T value) {
    static_assert(std::is_trivially_copyable_v<T>);
    out.append(reinterpret_cast<const char*>(&value), sizeof value);
}

void putText(std::string& out, std::string_view text) {
    put(out, static_cast<std::uint32_t>(text.size()));
    out += text;
}

/// Takes `size` bytes off the front; fewer are there at the end of a damaged file.
std::string_view take(std::string_view& from, std::size_t size) {
    const std::string_view taken = from.substr(0, size);
    from.remove_prefix(taken.size());
    return taken;
}

template <class T>
T takeValue(std::string_view& from) {
    T value{};
    const std::string_view bytes = take(from, sizeof value);
    if (bytes.size() == sizeof value) std::memcpy(&value, bytes.data(), sizeof value);
    return value;
}

std::string takeText(std::string_view& from) {
    const auto size = takeValue<std::uint32_t>(from);
    return std::string(take(from, size));
}

using Trails = std::unordered_map<std::string, PeakTrail>;  // by the audio's SHA-256

/// Heading, digest of what follows, then of each track its audio's SHA-256, duration, and trail.
Trails keptTrails(const std::filesystem::path& file) {
    Trails out;
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored)) return out;
    const auto whole = readWholeFile(file, kMostBytes);
    if (!whole) return out;
    std::string_view rest = *whole;
    if (take(rest, heading().size()) != heading()) return out;
    const std::string_view digest = take(rest, 64);
    if (digest != sha256Hex(rest)) return out;
    while (!rest.empty()) {
        std::string audio = takeText(rest);
        const auto durationS = takeValue<double>(rest);
        out.emplace(std::move(audio), PeakTrail(durationS, takeText(rest)));
    }
    return out;
}

void keepTrails(const std::filesystem::path& file, const std::vector<TrackSummary>& tracks,
                const std::vector<PeakTrail>& trails) {
    std::string body;
    for (std::size_t i = 0; i < tracks.size(); ++i) {
        putText(body, tracks[i].audioSha256);
        put(body, trails[i].durationS());
        putText(body, trails[i].bytes());
    }
    std::error_code ignored;
    std::filesystem::create_directories(file.parent_path(), ignored);
    // Failing to is no error: a read-only folder costs time, not results.
    static_cast<void>(writeFileAtomically(file, heading() + sha256Hex(body) + body));
}

}  // namespace

Result<std::vector<PeakTrail>> readTrails(const Catalogue& catalogue,
                                          const std::vector<TrackSummary>& tracks,
                                          const Progress& progress, const std::stop_token& stop) {
    const auto file = trailsFile(catalogue);
    Trails kept = keptTrails(file);
    bool whole = kept.size() == tracks.size();
    std::vector<PeakTrail> out;
    out.reserve(tracks.size());
    for (const TrackSummary& track : tracks) {
        if (stop.stop_requested()) return cancelled();
        const auto found = kept.find(track.audioSha256);
        if (found != kept.end()) {
            out.push_back(std::move(found->second));
            continue;
        }
        whole = false;
        const auto sketch = catalogue.loadSketch(track.id);
        if (!sketch) return fail(sketch.error());
        out.emplace_back(*sketch);
        progress.report("index",
                        static_cast<double>(out.size()) / static_cast<double>(tracks.size()));
    }
    if (!whole) keepTrails(file, tracks, out);
    return out;
}

}  // namespace tributary
