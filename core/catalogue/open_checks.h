#pragma once

#include <filesystem>

#include "core/base/result.h"
#include "core/catalogue/sqlite.h"

namespace tributary {

/// Looks at a file's first bytes. Errors: CatalogueMissing, FileUnreadable, CatalogueNotACatalogue.
[[nodiscard]] Result<void> checkHeader(const std::filesystem::path& file);

/// Whether SQLite's write-ahead log may be used there: not on network file systems, where its
/// shared memory does not work.
[[nodiscard]] bool writeAheadLogWorks(const std::filesystem::path& file);

/// SQLite's own check of a file that is to be written. In a file larger than `thoroughBytes` the
/// tables of computed bytes are left to Catalogue::verify. Errors: CatalogueCorrupt.
[[nodiscard]] Result<void> quickCheck(const sqlite::Connection& connection,
                                      const std::filesystem::path& file,
                                      std::uintmax_t thoroughBytes);

/// Opens for reading, also on read-only media, where SQLite cannot lay its own files beside.
[[nodiscard]] Result<std::unique_ptr<sqlite::Connection>> openForReading(
    const std::filesystem::path& file, std::chrono::milliseconds busyTimeout);

}  // namespace tributary
