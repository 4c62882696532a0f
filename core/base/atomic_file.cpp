#include "core/base/atomic_file.h"

#include <cerrno>
#include <cstdio>
#include <fstream>
#include <memory>
#include <random>
#include <string>
#include <system_error>

#ifndef _WIN32
#include <unistd.h>
#endif

namespace tributary {
namespace {

namespace fs = std::filesystem;

struct CloseFile {
    void operator()(std::FILE* file) const { std::fclose(file); }
};

std::FILE* openForWriting(const fs::path& file) {
#ifdef _WIN32
    return _wfopen(file.c_str(), L"wbx");
#else
    return std::fopen(file.c_str(), "wbx");
#endif
}

tl::unexpected<Error> writeError(const fs::path& file, int code) {
    const std::string kept = " Nothing was changed. ";
    if (code == ENOSPC || code == EFBIG
#ifdef EDQUOT
        || code == EDQUOT
#endif
    ) {
        return fail(ErrorCode::DiskFull,
                    "The file could not be written because the disk is full." + kept +
                        "Free some space or choose another folder, then try again.",
                    file.string());
    }
    return fail(ErrorCode::FileUnwritable,
                "The file could not be written: " + std::generic_category().message(code) + "." +
                    kept + "Choose a folder that you may write to.",
                file.string());
}

/// A name in the same folder that nobody else uses.
fs::path siblingOf(const fs::path& file) {
    std::random_device random;
    fs::path name = ".";
    name += file.filename();
    name += ".";
    name += std::to_string(random());
    name += ".part";
    return file.parent_path() / name;
}

/// Writes, flushes and syncs; 0 or the errno.
int writeAll(const fs::path& file, std::string_view bytes) {
    errno = 0;
    std::unique_ptr<std::FILE, CloseFile> out(openForWriting(file));
    if (!out) return errno != 0 ? errno : EIO;
    if (std::fwrite(bytes.data(), 1, bytes.size(), out.get()) != bytes.size() ||
        std::fflush(out.get()) != 0) {
        return errno != 0 ? errno : EIO;
    }
#ifndef _WIN32
    if (::fsync(::fileno(out.get())) != 0 && errno != EINVAL && errno != ENOTSUP) return errno;
#endif
    return std::fclose(out.release()) == 0 ? 0 : errno;
}

}  // namespace

Result<void> writeFileAtomically(const fs::path& file, std::string_view bytes) {
    const fs::path part = siblingOf(file);
    std::error_code error;
    if (const int code = writeAll(part, bytes); code != 0) {
        fs::remove(part, error);
        return writeError(file, code);
    }
    fs::rename(part, file, error);
    if (error) {
        const int code = error.value();
        fs::remove(part, error);
        return writeError(file, code);
    }
    return {};
}

Result<std::string> readWholeFile(const fs::path& file, std::size_t mostBytes) {
    std::error_code error;
    if (!fs::exists(file, error)) {
        return fail(ErrorCode::FileNotFound,
                    "There is no such file. Check the name and the folder.", file.string());
    }
    std::ifstream in(file, std::ios::binary);
    if (fs::is_directory(file, error) || !in) {
        return fail(ErrorCode::FileUnreadable,
                    "The file cannot be read. Check that you may open it.", file.string());
    }
    std::string bytes;
    std::string block(1 << 16, '\0');
    while (in.read(block.data(), static_cast<std::streamsize>(block.size())), in.gcount() > 0) {
        if (bytes.size() + static_cast<std::size_t>(in.gcount()) > mostBytes) {
            return fail(ErrorCode::FileUnreadable,
                        "The file is larger than anything expected here.", file.string());
        }
        bytes.append(block.data(), static_cast<std::size_t>(in.gcount()));
    }
    if (in.bad()) {
        return fail(ErrorCode::FileUnreadable,
                    "The disk reported an error while the file was read.", file.string());
    }
    return bytes;
}

}  // namespace tributary
