#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <span>

#include "core/base/result.h"

namespace tributary {

/// A file that only grows, as the ledger writes it. The second implementation, in the tests, fails
/// after so many bytes and forgets what was not synced.
class LogFile {
public:
    virtual ~LogFile() = default;
    /// Writes at the end. After an error any part of the bytes may be there.
    [[nodiscard]] virtual Result<void> append(std::span<const std::uint8_t> bytes) = 0;
    /// Returns once everything appended is on the disk.
    [[nodiscard]] virtual Result<void> sync() = 0;
    /// Cuts the file back to `size` bytes and syncs.
    [[nodiscard]] virtual Result<void> truncate(std::uint64_t size) = 0;
};

enum class LogAccess {
    Create,  ///< the file must not be there yet
    Append,  ///< it must
};

using OpenLogFile =
    std::function<Result<std::unique_ptr<LogFile>>(const std::filesystem::path& file, LogAccess)>;

/// Opens a file for one writer: it is locked until the LogFile is gone. Errors: LedgerExists,
/// LedgerMissing, LedgerLocked, FileUnwritable, DiskFull.
[[nodiscard]] Result<std::unique_ptr<LogFile>> openLogFile(const std::filesystem::path& file,
                                                           LogAccess access);

}  // namespace tributary
