#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "core/catalogue/catalogue.h"
#include "core/catalogue/sqlite.h"

namespace tributary {

/// What a Catalogue holds; shared by the files that implement it, and by nobody else.
struct Catalogue::State {
    std::filesystem::path file;
    OpenMode mode = OpenMode::ReadOnly;
    std::string name;
    int schemaVersion = 0;
    std::unique_ptr<sqlite::Connection> db;

    /// CatalogueReadOnly unless opened for writing.
    [[nodiscard]] Result<void> requireWritable() const;
    /// TrackUnknown unless there is such a track.
    [[nodiscard]] Result<void> requireTrack(TrackId id) const;
};

/// The error for an id that names no track.
[[nodiscard]] Error unknownTrack(TrackId id, const std::filesystem::path& catalogue);

}  // namespace tributary
