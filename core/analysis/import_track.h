#pragma once

#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

#include "core/analysis/import.h"
#include "core/analysis/import_list.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/catalogue/records.h"

namespace tributary {

/// A file's size and time, without reading it. Errors: FileNotFound, FileUnreadable.
[[nodiscard]] Result<FileStamp> stampFile(const std::filesystem::path& file);

/// A track that is ready to be written, and what was odd about its file.
struct TrackToAdd {
    NewTrack track;
    std::vector<std::string> warnings;
};

/// Ingests one file and completes its metadata from its tags. Nothing that goes wrong with one file
/// escapes as an exception.
[[nodiscard]] Result<TrackToAdd> prepareTrack(const ImportItem& item, const FileStamp& stamp,
                                              const ImportOptions& options,
                                              const Progress& progress, std::stop_token stop);

}  // namespace tributary
