#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "core/base/result.h"

namespace tributary {

/// What a file says of the music in it. Absent means that the file says nothing.
struct Tags {
    std::optional<std::string> title, artist, album;
    std::optional<std::string>
        isrc;  ///< as written, spaces and hyphens removed, upper case; not checked
    std::optional<std::string> genre;
    std::optional<std::string>
        date;  ///< as written, ISO 8601 as far as it goes ("2021", "2021-05-01")
};

/// Reads the tags: ID3, Vorbis comments, MP4, APE, RIFF INFO. The ISRC comes from ID3 TSRC, Vorbis
/// ISRC or an MP4 freeform item; RIFF INFO's "ISRC" is the source of a digitised item and is not
/// taken for one. A readable file without tags, or of a kind that has none, gives empty Tags.
/// Errors: FileNotFound, FileUnreadable.
[[nodiscard]] Result<Tags> readTags(const std::filesystem::path& file);

}  // namespace tributary
