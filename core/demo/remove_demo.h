#pragma once

#include <filesystem>
#include <vector>

#include "core/base/result.h"

namespace tributary {

/// What taking the demo away did.
struct DemoRemoval {
    int removed = 0;                          ///< files
    std::vector<std::filesystem::path> kept;  ///< of the demo's names, but with other content
};

/// Removes what writeDemo() wrote into a folder: the audio and lists that are as they were written,
/// the catalogue with its caches, backups and ledger, and folders that are empty then. Files of
/// other names stay. Does nothing where there is no demo. Errors: InvalidArgument when the
/// catalogue holds tracks that are not the demo's (nothing is removed), FileUnwritable, the
/// catalogue's.
[[nodiscard]] Result<DemoRemoval> removeDemo(const std::filesystem::path& folder);

}  // namespace tributary
