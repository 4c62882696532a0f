#include <algorithm>
#include <cmath>
#include <map>
#include <system_error>

#include "core/analysis/import_list.h"
#include "core/analysis/import_track.h"
#include "core/analysis/signature.h"
#include "core/analysis/upkeep.h"
#include "core/audio/decoder.h"

namespace tributary {

namespace {

constexpr double kSameLengthS = 1.0;  // what containers declare is not exact

/// The digest of a file's audio; of a signature, that which it holds.
Result<std::string> audioOf(const std::filesystem::path& file, const Progress& progress,
                            std::stop_token stop) {
    if (isSignature(file)) {
        const auto audio = readSignature(file);
        if (!audio) return fail(audio.error());
        return audio->audioSha256;
    }
    auto audio = decodeFile(file, progress, std::move(stop));
    if (!audio) return fail(audio.error());
    return audio->sha256;
}

/// What a file may be: the tracks that are about as long, or all where it does not say.
bool mayBe(const TrackSummary& track, const std::filesystem::path& file, double declaredS) {
    return track.file.filename() == file.filename() || declaredS <= 0.0 ||
           std::abs(track.durationS - declaredS) <= kSameLengthS;
}

double declaredLength(const std::filesystem::path& file) {
    if (isSignature(file)) return 0.0;
    const auto decoder = Decoder::open(file);
    return decoder ? decoder->info().durationS : 0.0;
}

/// Files whose name some missing track has come first: they are likely to be it.
std::vector<std::filesystem::path> inOrder(const ImportList& list,
                                           const std::vector<TrackSummary>& missing) {
    std::vector<std::filesystem::path> files;
    for (const ImportItem& item : list.items) files.push_back(item.file);
    std::stable_partition(files.begin(), files.end(), [&](const std::filesystem::path& file) {
        return std::any_of(missing.begin(), missing.end(), [&](const TrackSummary& track) {
            return track.file.filename() == file.filename();
        });
    });
    return files;
}

}  // namespace

Result<std::vector<TrackSummary>> missingFiles(const std::vector<TrackSummary>& tracks,
                                               std::stop_token stop) {
    std::vector<TrackSummary> missing;
    for (const TrackSummary& track : tracks) {
        if (stop.stop_requested()) return cancelled();
        std::error_code ignored;
        if (!std::filesystem::is_regular_file(track.file, ignored)) missing.push_back(track);
    }
    return missing;
}

Result<RelinkSummary> relinkFiles(const std::filesystem::path& catalogue,
                                  const std::vector<std::filesystem::path>& places,
                                  const Progress& progress, std::stop_token stop) {
    auto opened = Catalogue::open(catalogue, OpenMode::ReadWrite);
    if (!opened) return fail(opened.error());
    const auto tracks = opened->tracks();
    if (!tracks) return fail(tracks.error());
    auto missing = missingFiles(*tracks, stop);
    if (!missing) return fail(missing.error());
    const auto list = listAudioFiles(places, stop);
    if (!list) return fail(list.error());
    RelinkSummary summary;
    summary.failed = list->failed;
    summary.missing = std::move(*missing);
    const auto files = inOrder(*list, summary.missing);
    for (std::size_t i = 0; i < files.size() && !summary.missing.empty(); ++i) {
        if (stop.stop_requested()) return cancelled();
        const auto count = static_cast<double>(files.size());
        const auto at = static_cast<double>(i);
        progress.report("relink", at / count);
        const double declaredS = declaredLength(files[i]);
        const bool worth = std::any_of(
            summary.missing.begin(), summary.missing.end(),
            [&](const TrackSummary& track) { return mayBe(track, files[i], declaredS); });
        if (!worth) continue;
        const auto audio = audioOf(files[i], progress.part(at / count, (at + 1.0) / count), stop);
        if (!audio) {
            if (audio.error().code == ErrorCode::Cancelled) return fail(audio.error());
            summary.failed.push_back(audio.error());
            continue;
        }
        const auto found =
            std::find_if(summary.missing.begin(), summary.missing.end(),
                         [&](const TrackSummary& track) { return track.audioSha256 == *audio; });
        if (found == summary.missing.end()) continue;
        const auto stamp = stampFile(files[i]);
        if (!stamp) return fail(stamp.error());
        if (auto done = opened->relinkTrack(found->id, *stamp); !done) return fail(done.error());
        summary.found.push_back({*found, stamp->path});
        summary.missing.erase(found);
    }
    progress.report("relink", 1.0);
    return summary;
}

}  // namespace tributary
