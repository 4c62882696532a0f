#include "core/analysis/import_track.h"

#include <exception>
#include <optional>
#include <system_error>
#include <utility>

#include <fmt/format.h>

#include "core/analysis/track_statistics.h"
#include "core/catalogue/isrc.h"

namespace tributary {

namespace {

void fill(std::string& field, const std::optional<std::string>& tag) {
    if (field.empty() && tag) field = *tag;
}

/// What is known beforehand counts; then the tags; then, for the title, the file's name.
void completeMetadata(TrackMetadata& metadata, const std::filesystem::path& file, const Tags& tags,
                      std::vector<std::string>& warnings) {
    fill(metadata.title, tags.title);
    fill(metadata.artist, tags.artist);
    fill(metadata.genre, tags.genre);
    fill(metadata.releaseDate, tags.date);
    if (metadata.isrc.empty() && tags.isrc && !tags.isrc->empty()) {
        auto isrc = canonicalIsrc(*tags.isrc);
        if (isrc) {
            metadata.isrc = std::move(*isrc);
        } else {
            warnings.push_back(fmt::format("{}: the tag's ISRC was left out: {}", file.string(),
                                           isrc.error().message));
        }
    }
    if (metadata.title.empty()) metadata.title = file.stem().string();
}

Result<TrackToAdd> prepare(const ImportItem& item, const FileStamp& stamp,
                           const ImportOptions& options, const Progress& progress,
                           std::stop_token stop) {
    auto audio = options.ingestFunction ? options.ingestFunction(stamp.path, progress, stop)
                                        : ingest(stamp.path, progress, stop);
    if (!audio) return fail(audio.error());
    TrackToAdd prepared;
    NewTrack& track = prepared.track;
    track.metadata = item.metadata;
    completeMetadata(track.metadata, stamp.path, audio->tags, prepared.warnings);
    if (audio->truncated) {
        prepared.warnings.push_back(
            fmt::format("{}: the file breaks off; what could be read ({:.1f} s) was imported.",
                        stamp.path.string(), audio->durationS));
    }
    if (options.blobs) {
        auto blobs = options.blobs(*audio);
        if (!blobs) return fail(blobs.error());
        track.blobs = std::move(*blobs);
    } else if (!options.ingestFunction) {
        track.blobs.push_back(statisticsBlob(audio->features));
    }
    track.holders = item.holders;
    track.file = stamp;
    track.audioSha256 = std::move(audio->audioSha256);
    track.durationS = audio->durationS;
    track.sampleRate = audio->info.sampleRate;
    track.channels = audio->info.channels;
    track.features = std::move(audio->features);
    track.segments = std::move(audio->segments);
    return prepared;
}

}  // namespace

Result<FileStamp> stampFile(const std::filesystem::path& file) {
    std::error_code error;
    FileStamp stamp;
    stamp.path = std::filesystem::absolute(file, error).lexically_normal();
    const auto status = std::filesystem::status(file, error);
    if (!std::filesystem::exists(status)) {
        return fail(ErrorCode::FileNotFound,
                    "There is no such file. Check the name; the other tracks go on.",
                    file.string());
    }
    if (!std::filesystem::is_regular_file(status)) {
        return fail(ErrorCode::FileUnreadable, "This is not a file. The other tracks go on.",
                    file.string());
    }
    const std::uintmax_t size = std::filesystem::file_size(file, error);
    const auto modified =
        error ? std::filesystem::file_time_type{} : std::filesystem::last_write_time(file, error);
    if (error) {
        return fail(ErrorCode::FileUnreadable,
                    "The file cannot be read (" + error.message() + "). The other tracks go on.",
                    file.string());
    }
    stamp.sizeBytes = static_cast<std::int64_t>(size);
    stamp.modifiedNs =
        std::chrono::duration_cast<std::chrono::nanoseconds>(modified.time_since_epoch()).count();
    return stamp;
}

Result<TrackToAdd> prepareTrack(const ImportItem& item, const FileStamp& stamp,
                                const ImportOptions& options, const Progress& progress,
                                std::stop_token stop) {
    try {
        auto prepared = prepare(item, stamp, options, progress, std::move(stop));
        if (!prepared && prepared.error().subject.empty()) {
            prepared.error().subject = stamp.path.string();
        }
        return prepared;
    } catch (const std::exception& problem) {
        return fail(ErrorCode::Internal,
                    std::string("The file could not be analysed (") + problem.what() +
                        "). The other tracks go on.",
                    stamp.path.string());
    }
}

}  // namespace tributary
