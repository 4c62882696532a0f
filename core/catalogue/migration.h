#pragma once

#include <filesystem>
#include <span>
#include <string_view>

#include "core/base/result.h"
#include "core/catalogue/sqlite.h"

namespace tributary {

/// Marks our SQLite files: "TRIB".
inline constexpr int kApplicationId = 0x54524942;

/// One step of the schema.
struct Migration {
    int version = 0;       ///< PRAGMA user_version afterwards
    std::string_view sql;  ///< run in one transaction
};

/// The scripts of resources/schema, from version 1 on, without a gap.
[[nodiscard]] std::span<const Migration> migrations();

/// Where the backup goes that is made before a file of `version` is migrated: a name not taken yet.
[[nodiscard]] std::filesystem::path backupPath(const std::filesystem::path& catalogue, int version);

/// Brings a database up to the last of `steps`, one transaction each. A file that has content is
/// backed up first. Does nothing when it is up to date. On an error the file has the version of the
/// last step that was completed.
[[nodiscard]] Result<void> migrate(const sqlite::Connection& connection,
                                   const std::filesystem::path& file,
                                   std::span<const Migration> steps);

}  // namespace tributary
