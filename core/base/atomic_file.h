#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace tributary {

/// Writes a whole file so that its name always shows either what was there before or all of
/// `bytes`: first a hidden file in the same folder, which is then renamed. On any failure what was
/// there remains and nothing else is left behind. Errors: FileUnwritable, DiskFull.
[[nodiscard]] Result<void> writeFileAtomically(const std::filesystem::path& file,
                                               std::string_view bytes);

/// A whole file, up to `mostBytes`. Errors: FileNotFound, FileUnreadable (also when it is longer).
[[nodiscard]] Result<std::string> readWholeFile(const std::filesystem::path& file,
                                                std::size_t mostBytes = std::size_t{1} << 30);

}  // namespace tributary
