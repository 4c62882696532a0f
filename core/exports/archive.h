#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/result.h"

namespace tributary {

/// Files of an archive: name, with '/' between folders, and content.
using ArchiveFiles = std::vector<std::pair<std::string, std::string>>;

/// The largest archive that is read, unpacked, in bytes, and the most files in it.
inline constexpr std::size_t kLargestArchive = std::size_t{1} << 30;
inline constexpr std::size_t kMostArchiveFiles = 4096;

/// A ZIP file of them in this order. The same files give the same bytes: no time of day is in it.
/// Errors: DocumentFailed.
[[nodiscard]] Result<std::string> packZip(const ArchiveFiles& files);

/// The files of a ZIP file by name; its checksums hold. Errors: ReportMalformed: no ZIP file,
/// damaged, encrypted, a name twice, beyond the bounds above.
[[nodiscard]] Result<std::map<std::string, std::string>> unpackZip(std::string_view bytes);

}  // namespace tributary
