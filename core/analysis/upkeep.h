#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/catalogue/catalogue.h"

/// What keeps a catalogue in order: files that moved, copies, backups, and how it is.
namespace tributary {

/// Tracks whose file is not where it was. Errors: Cancelled.
[[nodiscard]] Result<std::vector<TrackSummary>> missingFiles(
    const std::vector<TrackSummary>& tracks, std::stop_token stop);

/// What relinking did.
struct RelinkSummary {
    struct Found {
        TrackSummary track;          ///< as it was
        std::filesystem::path file;  ///< where its audio is now
    };
    std::vector<Found> found;
    std::vector<TrackSummary> missing;  ///< still
    std::vector<Error> failed;          ///< files that could not be read
};

/// Looks in `places` (files, and folders to search) for the audio of tracks whose file is missing,
/// and notes where it is. A file is the track's if its decoded audio has the same SHA-256, whatever
/// its name and container; those of the same name are tried first, and only those about as long
/// are decoded. Errors: the catalogue's, Cancelled (what was found until then is kept).
[[nodiscard]] Result<RelinkSummary> relinkFiles(const std::filesystem::path& catalogue,
                                                const std::vector<std::filesystem::path>& places,
                                                const Progress& progress, std::stop_token stop);

/// Tracks that are nearly the same, or say that they are.
struct DuplicateGroup {
    enum class Reason { SameRecording, SameComposition, SameIsrc };
    Reason reason = Reason::SameRecording;
    std::vector<TrackSummary> tracks;  ///< that to keep first: the earliest release, then number
};

/// Groups found by comparing works at import, and by equal ISRCs. Errors: the catalogue's.
[[nodiscard]] Result<std::vector<DuplicateGroup>> duplicateGroups(const Catalogue& catalogue);

/// Writes a backup beside the catalogue, "LIB.tributary.backups/2026-11-21T10-00-00Z.tributary",
/// and removes all but the newest `keep` of those that this function wrote. Gives its name.
/// Errors: those of Catalogue::backupTo().
[[nodiscard]] Result<std::filesystem::path> backUp(const std::filesystem::path& catalogue,
                                                   const Clock& clock, std::size_t keep = 5);

/// Its backups, newest first.
struct BackupFile {
    std::filesystem::path file;
    UtcInstant at;
};
[[nodiscard]] std::vector<BackupFile> backupsOf(const std::filesystem::path& catalogue);

/// How a catalogue is.
struct CatalogueHealth {
    std::int64_t tracks = 0;
    std::int64_t outdated = 0;    ///< whose features an earlier version computed
    std::int64_t uncompared = 0;  ///< not yet compared with earlier works
    std::int64_t missingFiles = 0;
    bool indexReady = false;  ///< there is one of this state: analysing begins at once
    std::vector<std::pair<TrackSummary, Hub>> hubs;
    std::optional<UtcInstant> lastBackup;
    std::uintmax_t bytes = 0;  ///< of the catalogue's file
};

/// Reads it; every file of a track is looked for. Errors: the catalogue's, Cancelled.
[[nodiscard]] Result<CatalogueHealth> catalogueHealth(const std::filesystem::path& catalogue,
                                                      std::stop_token stop);

}  // namespace tributary
