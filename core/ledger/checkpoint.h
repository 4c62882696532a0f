#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

#include "core/base/result.h"
#include "core/ledger/scan.h"

namespace tributary {

/// What an earlier opening of a ledger has found: its leaves, offsets, keys and references. With it
/// only what was added since has to be read to record more. It is a cache: it counts only where the
/// leaves lead to the root that a head in the file signs, and is made anew where it does not fit.

/// Errors: FileUnwritable, DiskFull.
[[nodiscard]] Result<void> storeCheckpoint(const std::filesystem::path& folder,
                                           const LedgerScan& scan);

/// The checkpoint that the folder holds for this ledger, if it fits the file; else nothing.
[[nodiscard]] std::optional<LedgerScan> loadCheckpoint(const std::filesystem::path& folder,
                                                       const std::filesystem::path& file);

/// Whether so much was read since the last checkpoint, which knew `known` entries, that writing a
/// new one takes less time than reading it again.
[[nodiscard]] bool checkpointPays(const LedgerScan& scan, std::uint64_t known);

}  // namespace tributary
