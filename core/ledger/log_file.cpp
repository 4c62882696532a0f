#include "core/ledger/log_file.h"

#include <algorithm>
#include <cerrno>
#include <string>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#ifdef _WIN32
#include <io.h>
#include <share.h>
#else
#include <sys/file.h>
#include <unistd.h>
#endif

namespace tributary {
namespace {

namespace fs = std::filesystem;

#ifdef _WIN32
// Opened so that nobody else can write: the lock is part of opening.
int openFile(const fs::path& file, bool create) {
    int handle = -1;
    const int flags = _O_RDWR | _O_BINARY | _O_APPEND | (create ? _O_CREAT | _O_EXCL : 0);
    errno = _wsopen_s(&handle, file.c_str(), flags, _SH_DENYWR, _S_IREAD | _S_IWRITE);
    return handle;
}
bool lockFile(int) {
    return true;
}
long long writeSome(int handle, const std::uint8_t* data, std::size_t size) {
    return _write(handle, data, static_cast<unsigned>(size));
}
int syncFile(int handle) {
    return _commit(handle);
}
int cutFile(int handle, std::uint64_t size) {
    errno = _chsize_s(handle, static_cast<long long>(size));
    return errno == 0 ? 0 : -1;
}
void closeFile(int handle) {
    _close(handle);
}
void syncFolder(const fs::path&) {}
#else
int openFile(const fs::path& file, bool create) {
    return ::open(file.c_str(), O_RDWR | O_APPEND | O_CLOEXEC | (create ? O_CREAT | O_EXCL : 0),
                  0644);
}
bool lockFile(int handle) {
    return ::flock(handle, LOCK_EX | LOCK_NB) == 0;
}
long long writeSome(int handle, const std::uint8_t* data, std::size_t size) {
    return ::write(handle, data, size);
}
int syncFile(int handle) {
    return ::fsync(handle);
}
int cutFile(int handle, std::uint64_t size) {
    return ::ftruncate(handle, static_cast<off_t>(size));
}
void closeFile(int handle) {
    ::close(handle);
}
/// A new name is on the disk only when its folder is.
void syncFolder(const fs::path& folder) {
    const int handle = ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_CLOEXEC);
    if (handle < 0) return;
    ::fsync(handle);
    ::close(handle);
}
#endif

tl::unexpected<Error> writeError(const fs::path& file, int code) {
    if (code == ENOSPC || code == EFBIG
#ifdef EDQUOT
        || code == EDQUOT
#endif
    ) {
        return fail(ErrorCode::DiskFull,
                    "The ledger could not be written because the disk is full. What was recorded "
                    "before is safe; nothing else was. Free some space, then try again.",
                    file.string());
    }
    return fail(ErrorCode::FileUnwritable,
                "The ledger could not be written: " + std::generic_category().message(code) +
                    ". What was recorded before is safe; nothing else was.",
                file.string());
}

class DiskFile final : public LogFile {
public:
    DiskFile(int handle, fs::path file, bool isNew)
        : handle_(handle), file_(std::move(file)), isNew_(isNew) {}
    DiskFile(const DiskFile&) = delete;
    DiskFile& operator=(const DiskFile&) = delete;
    ~DiskFile() override { closeFile(handle_); }

    Result<void> append(std::span<const std::uint8_t> bytes) override {
        constexpr std::size_t kMost = std::size_t{1} << 30;
        while (!bytes.empty()) {
            const long long done = writeSome(handle_, bytes.data(), std::min(bytes.size(), kMost));
            if (done < 0 && errno == EINTR) continue;
            if (done <= 0) return writeError(file_, done == 0 ? EIO : errno);
            bytes = bytes.subspan(static_cast<std::size_t>(done));
        }
        return {};
    }

    Result<void> sync() override {
        if (syncFile(handle_) != 0) return writeError(file_, errno);
        if (isNew_) syncFolder(file_.parent_path());
        isNew_ = false;
        return {};
    }

    Result<void> truncate(std::uint64_t size) override {
        if (cutFile(handle_, size) != 0) return writeError(file_, errno);
        return sync();
    }

private:
    int handle_;
    fs::path file_;
    bool isNew_;
};

}  // namespace

Result<std::unique_ptr<LogFile>> openLogFile(const fs::path& file, LogAccess access) {
    const bool create = access == LogAccess::Create;
    const int handle = openFile(file, create);
    if (handle < 0) {
        const int code = errno;
        if (create && code == EEXIST) {
            return fail(ErrorCode::LedgerExists,
                        "There is a ledger already. Nothing was changed; go on in that one.",
                        file.string());
        }
        if (!create && code == ENOENT) {
            return fail(ErrorCode::LedgerMissing,
                        "There is no ledger. It is made when something is first recorded.",
                        file.string());
        }
        return writeError(file, code);
    }
    auto opened = std::make_unique<DiskFile>(handle, file, create);
    if (!lockFile(handle)) {
        return fail(ErrorCode::LedgerLocked,
                    "Another program is writing to the ledger. Nothing was changed; try again when "
                    "it is done.",
                    file.string());
    }
    return opened;
}

}  // namespace tributary
