#pragma once

#include <filesystem>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/csv.h"
#include "core/base/error.h"
#include "core/base/result.h"
#include "core/catalogue/records.h"

namespace tributary {

/// A file to import and what is known of it beforehand.
struct ImportItem {
    std::filesystem::path file;
    TrackMetadata
        metadata;  ///< empty fields are filled from the file's tags, the title else from its name
    std::vector<Holder> holders;  ///< adding up to kWholeShare on each side named
    std::string where;            ///< "line 7", for messages; may be empty
};

/// A list as read: what can be imported, what cannot, and what was odd.
struct ImportList {
    std::vector<ImportItem> items;
    std::vector<Error> failed;
    std::vector<std::string> warnings;
};

/// Reads a list of tracks: a CSV with a header, columns in any order: file (relative to `folder`;
/// needed), title, artist, isrc, release_date, genre, holder, share (percent) and side (master,
/// composition or both, which is the default). Further columns are kept as extras, with a warning.
/// Rows with the same file are several holders of one track.
///
/// A row with a bad ISRC, share or side, and a track whose shares do not add up, are refused and
/// listed in `failed`; the others go on. Cells that a spreadsheet would run as a formula are kept
/// as plain text, with a warning. Errors: CsvMalformed, CsvMissingColumn.
[[nodiscard]] Result<ImportList> parseTrackList(std::string_view csv,
                                                const std::filesystem::path& folder);

/// The same of a table that is read already; its header may have been given other names.
[[nodiscard]] Result<ImportList> parseTrackList(const CsvTable& table,
                                                const std::filesystem::path& folder);

/// The names of columns that parseTrackList() knows, the needed one first.
[[nodiscard]] std::span<const char* const> trackListColumns();

/// The same from a file. Errors also: FileNotFound, FileUnreadable.
[[nodiscard]] Result<ImportList> readTrackList(const std::filesystem::path& csvFile);

/// Audio files among `paths`, and below the folders among them, sorted within each folder. A path
/// that is named itself is taken whatever its extension; what is missing is listed in `failed`.
[[nodiscard]] Result<ImportList> listAudioFiles(const std::vector<std::filesystem::path>& paths,
                                                std::stop_token stop);

}  // namespace tributary
