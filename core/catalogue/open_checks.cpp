#include "core/catalogue/open_checks.h"

#include <array>
#include <cstring>
#include <fstream>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

#include "core/catalogue/migration.h"

#if defined(__linux__)
#include <sys/vfs.h>
#endif

namespace tributary {

namespace {

constexpr std::string_view kMagic("SQLite format 3\0", 16);
constexpr std::size_t kHeaderBytes = 100;
constexpr std::size_t kApplicationIdAt = 68;

tl::unexpected<Error> notACatalogue(const std::filesystem::path& file, const char* what) {
    return fail(ErrorCode::CatalogueNotACatalogue,
                std::string("This is not a Tributary catalogue: ") + what +
                    " It was not changed; choose another file or create a new catalogue.",
                file.string());
}

Result<void> checkTable(const sqlite::Connection& connection, const std::filesystem::path& file,
                        const std::string& sql) {
    auto answer = connection.text(sql);
    if (!answer) return fail(answer.error());
    if (*answer && **answer == "ok") return {};
    return fail(ErrorCode::CatalogueCorrupt,
                "The catalogue is damaged (" + answer->value_or("no answer") +
                    "). It was not changed; restore a backup, or import the tracks into a new "
                    "catalogue.",
                file.string());
}

}  // namespace

Result<void> checkHeader(const std::filesystem::path& file) {
    std::error_code error;
    const auto status = std::filesystem::status(file, error);
    if (!std::filesystem::exists(status)) {
        return fail(ErrorCode::CatalogueMissing,
                    "There is no such catalogue. Check the name, or create it with \"catalogue "
                    "create\".",
                    file.string());
    }
    if (!std::filesystem::is_regular_file(status)) return notACatalogue(file, "it is not a file.");
    std::array<char, kHeaderBytes> header{};
    std::ifstream stream(file, std::ios::binary);
    if (!stream) {
        return fail(ErrorCode::FileUnreadable,
                    "The catalogue cannot be read. Check that you are allowed to read the file.",
                    file.string());
    }
    stream.read(header.data(), header.size());
    if (stream.gcount() < static_cast<std::streamsize>(header.size())) {
        return notACatalogue(file, "it is empty or cut off.");
    }
    if (std::string_view(header.data(), kMagic.size()) != kMagic) {
        return notACatalogue(file, "it is not a database.");
    }
    std::uint32_t id = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        id = (id << 8) | static_cast<unsigned char>(header[kApplicationIdAt + i]);
    }
    if (id != static_cast<std::uint32_t>(kApplicationId)) {
        return notACatalogue(file, "it is the database of another program.");
    }
    return {};
}

bool writeAheadLogWorks([[maybe_unused]] const std::filesystem::path& file) {
#if defined(__linux__)
    struct statfs info {};
    if (statfs(file.c_str(), &info) != 0) return false;
    // NFS, SMB, SMB2, CIFS, FUSE (sshfs and the like), 9P, AFS, Ceph, GFS2, OCFS2.
    static constexpr std::array<std::uint32_t, 10> kShared{
        0x6969,     0x517B,     0xFE534D42, 0xFF534D42, 0x65735546,
        0x01021997, 0x5346414F, 0x00C36400, 0x01161970, 0x7461636F};
    const auto type = static_cast<std::uint32_t>(info.f_type);
    for (const std::uint32_t shared : kShared) {
        if (type == shared) return false;
    }
#endif
    return true;
}

Result<void> quickCheck(const sqlite::Connection& connection, const std::filesystem::path& file,
                        std::uintmax_t thoroughBytes) {
    std::error_code error;
    const std::uintmax_t size = std::filesystem::file_size(file, error);
    if (error || size <= thoroughBytes) {
        return checkTable(connection, file, "PRAGMA quick_check(1)");
    }
    std::vector<std::string> tables;
    sqlite::Statement list = connection.prepare(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN ('sketches', "
        "'embeddings', 'track_blobs') ORDER BY name");
    for (;;) {
        auto row = list.step();
        if (!row) return fail(row.error());
        if (!*row) break;
        tables.push_back(list.text(0));
    }
    for (const std::string& table : tables) {
        auto checked = checkTable(connection, file, "PRAGMA quick_check('" + table + "')");
        if (!checked) return checked;
    }
    return {};
}

Result<std::unique_ptr<sqlite::Connection>> openForReading(const std::filesystem::path& file,
                                                           std::chrono::milliseconds busyTimeout) {
    auto connection = sqlite::Connection::open(file, sqlite::Access::ReadOnly, busyTimeout);
    if (!connection) return connection;
    // Opening is lazy: only reading shows whether the log's files can be made.
    auto probe = (*connection)->integer("SELECT count(*) FROM sqlite_schema");
    if (probe) return connection;
    const ErrorCode code = probe.error().code;
    if (code != ErrorCode::FileUnreadable && code != ErrorCode::CatalogueReadOnly) {
        return fail(probe.error());
    }
    std::filesystem::path log = file;
    log += "-wal";
    std::error_code error;
    const std::uintmax_t pending = std::filesystem::file_size(log, error);
    if (!error && pending > 0) {
        return fail(ErrorCode::CatalogueReadOnly,
                    "The catalogue was not closed cleanly, and lies where it cannot be put right. "
                    "Copy it together with its \"-wal\" file to a folder that can be written.",
                    file.string());
    }
    auto immutable = sqlite::Connection::open(file, sqlite::Access::Immutable, busyTimeout);
    if (!immutable) return immutable;
    if (auto again = (*immutable)->integer("SELECT count(*) FROM sqlite_schema"); !again) {
        return fail(again.error());
    }
    return immutable;
}

}  // namespace tributary
