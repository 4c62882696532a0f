#include "core/catalogue/sqlite.h"

#include <sqlite3.h>

#include <algorithm>
#include <cerrno>
#include <limits>
#include <system_error>

#include "core/base/check.h"

namespace tributary::sqlite {

namespace {

/// "file:" URI of a path, so that flags can follow.
std::string immutableUri(const std::filesystem::path& file) {
    static constexpr char kHex[] = "0123456789ABCDEF";
    std::string uri = "file:";
    for (const char c : std::filesystem::absolute(file).generic_string()) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
                           (byte >= '0' && byte <= '9') || c == '/' || c == '.' || c == '-' ||
                           c == '_';
        if (plain) {
            uri += c;
        } else {
            uri += '%';
            uri += kHex[byte >> 4];
            uri += kHex[byte & 15];
        }
    }
    return uri + "?immutable=1";
}

bool isFullErrno(int number) {
    return number == ENOSPC || number == EFBIG
#ifdef EDQUOT
           || number == EDQUOT
#endif
        ;
}

Error describeCode(int code, int systemErrno, std::string detail, std::string subject) {
    switch (code & 0xFF) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return {ErrorCode::CatalogueLocked,
                    "Another program is writing to the catalogue. Nothing was changed; try again "
                    "when it has finished.",
                    std::move(subject)};
        case SQLITE_READONLY:
        case SQLITE_PERM:
        case SQLITE_AUTH:
            return cannotBeWritten(subject);
        case SQLITE_FULL:
            systemErrno = ENOSPC;
            break;
        case SQLITE_CORRUPT:
            return {ErrorCode::CatalogueCorrupt,
                    "The catalogue is damaged (" + detail +
                        "). It was not changed; restore a backup, or import the tracks into a new "
                        "catalogue.",
                    std::move(subject)};
        case SQLITE_NOTADB:
            return {ErrorCode::CatalogueNotACatalogue,
                    "This is not a Tributary catalogue. It was not changed; choose another file.",
                    std::move(subject)};
        case SQLITE_CANTOPEN:
            return {ErrorCode::FileUnreadable,
                    "The catalogue cannot be opened. Check that the file and its folder may be "
                    "read.",
                    std::move(subject)};
        default:
            break;
    }
    if (isFullErrno(systemErrno)) {
        return {ErrorCode::DiskFull,
                "The disk is full. What was saved before is safe; make room and start again.",
                std::move(subject)};
    }
    if (code == SQLITE_IOERR_WRITE || code == SQLITE_IOERR_TRUNCATE) {
        // A quota or a size limit; the system's reason is lost by the time that SQLite has rolled
        // back.
        return {
            ErrorCode::DiskFull,
            "The disk takes no more: it is full, over a quota, or failing. What was saved before "
            "is safe; make room and start again.",
            std::move(subject)};
    }
    if ((code & 0xFF) == SQLITE_IOERR) {
        const bool cutShort = code == SQLITE_IOERR_SHORT_READ;
        return {cutShort ? ErrorCode::CatalogueCorrupt : ErrorCode::FileUnreadable,
                "The catalogue could not be read or written (" + detail +
                    "). What was saved before is safe; check the disk and try again.",
                std::move(subject)};
    }
    return {ErrorCode::Internal, "The catalogue's database refused a request: " + detail,
            std::move(subject)};
}

}  // namespace

Error cannotBeWritten(const std::filesystem::path& file) {
    return {
        ErrorCode::CatalogueReadOnly,
        "The catalogue cannot be written. Nothing was changed; allow writing to the file and its "
        "folder, or work on a copy.",
        file.string()};
}

void Statement::Finalise::operator()(sqlite3_stmt* statement) const {
    sqlite3_finalize(statement);
}

Statement::Statement(const Connection& connection, std::string_view sql)
    : connection_(&connection) {
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v2(connection.handle_.get(), sql.data(),
                                        static_cast<int>(sql.size()), &statement, nullptr);
    statement_.reset(statement);
    note(code);
}

void Statement::note(int code) {
    if (code != SQLITE_OK && !error_) error_ = connection_->error(code);
}

Statement& Statement::bind(int index, std::int64_t value) {
    if (statement_) note(sqlite3_bind_int64(statement_.get(), index, value));
    return *this;
}

Statement& Statement::bind(int index, double value) {
    if (statement_) note(sqlite3_bind_double(statement_.get(), index, value));
    return *this;
}

Statement& Statement::bind(int index, std::string_view text) {
    if (statement_) {
        note(sqlite3_bind_text64(statement_.get(), index, text.empty() ? "" : text.data(),
                                 text.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
    }
    return *this;
}

Statement& Statement::bind(int index, std::span<const std::byte> bytes) {
    if (!statement_) return *this;
    note(bytes.empty() ? sqlite3_bind_zeroblob(statement_.get(), index, 0)
                       : sqlite3_bind_blob64(statement_.get(), index, bytes.data(), bytes.size(),
                                             SQLITE_TRANSIENT));
    return *this;
}

Statement& Statement::bind(int index, std::optional<std::int64_t> value) {
    if (value) return bind(index, *value);
    if (statement_) note(sqlite3_bind_null(statement_.get(), index));
    return *this;
}

Result<bool> Statement::step() {
    if (error_) return fail(*error_);
    CHECK(statement_ != nullptr);
    const int code = sqlite3_step(statement_.get());
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) return false;
    return fail(connection_->error(code));
}

Result<void> Statement::run() {
    for (;;) {
        auto row = step();
        if (!row) return fail(row.error());
        if (!*row) return {};
    }
}

void Statement::reset() {
    if (!statement_) return;
    sqlite3_reset(statement_.get());
    sqlite3_clear_bindings(statement_.get());
}

std::int64_t Statement::integer(int column) const {
    return sqlite3_column_int64(statement_.get(), column);
}

double Statement::real(int column) const {
    return sqlite3_column_double(statement_.get(), column);
}

std::string Statement::text(int column) const {
    const auto* text = sqlite3_column_text(statement_.get(), column);
    if (text == nullptr) return {};
    return {reinterpret_cast<const char*>(text),
            static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column))};
}

std::span<const std::byte> Statement::bytes(int column) const {
    const void* data = sqlite3_column_blob(statement_.get(), column);
    if (data == nullptr) return {};
    return {static_cast<const std::byte*>(data),
            static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column))};
}

bool Statement::isNull(int column) const {
    return sqlite3_column_type(statement_.get(), column) == SQLITE_NULL;
}

void Connection::Close::operator()(sqlite3* handle) const {
    sqlite3_close_v2(handle);
}

Connection::Connection(std::filesystem::path file, sqlite3* handle)
    : file_(std::move(file)), handle_(handle) {}

Error Connection::error(int code) const {
    sqlite3* handle = handle_.get();
    const int extended = handle != nullptr ? sqlite3_extended_errcode(handle) : code;
    const bool same = (extended & 0xFF) == (code & 0xFF);
    return describeCode(
        same ? extended : code, handle != nullptr ? sqlite3_system_errno(handle) : 0,
        handle != nullptr ? sqlite3_errmsg(handle) : sqlite3_errstr(code), file_.string());
}

Result<std::unique_ptr<Connection>> Connection::open(const std::filesystem::path& file,
                                                     Access access,
                                                     std::chrono::milliseconds busyTimeout) {
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    flags |= access == Access::ReadWrite ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY;
    std::string name = std::filesystem::absolute(file).string();
    if (access == Access::Immutable) {
        flags |= SQLITE_OPEN_URI;
        name = immutableUri(file);
    }
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(name.c_str(), &handle, flags, nullptr);
    std::unique_ptr<Connection> connection(new Connection(file, handle));
    if (code != SQLITE_OK) return fail(connection->error(code));
    const auto milliseconds = std::min<std::chrono::milliseconds::rep>(
        busyTimeout.count(), std::numeric_limits<int>::max());
    sqlite3_busy_timeout(handle, static_cast<int>(milliseconds));
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    if (auto on = connection->run("PRAGMA foreign_keys = ON"); !on) return fail(on.error());
    return connection;
}

Result<void> Connection::script(std::string_view sql) const {
    const int code =
        sqlite3_exec(handle_.get(), std::string(sql).c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) return fail(error(code));
    return {};
}

std::int64_t Connection::lastInsertId() const {
    return sqlite3_last_insert_rowid(handle_.get());
}

bool Connection::readOnly() const {
    return sqlite3_db_readonly(handle_.get(), "main") == 1;
}

Result<void> Connection::backupTo(const std::filesystem::path& target) const {
    sqlite3* raw = nullptr;
    const int opened = sqlite3_open_v2(target.string().c_str(), &raw,
                                       SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    std::unique_ptr<sqlite3, Close> copy(raw);
    int code = opened;
    if (opened == SQLITE_OK) {
        sqlite3_backup* backup = sqlite3_backup_init(raw, "main", handle_.get(), "main");
        code = backup == nullptr ? sqlite3_errcode(raw) : sqlite3_backup_step(backup, -1);
        const int finished = sqlite3_backup_finish(backup);
        code = code == SQLITE_DONE ? finished : code;
    }
    if (code == SQLITE_OK) return {};
    const bool full = (code & 0xFF) == SQLITE_FULL || isFullErrno(sqlite3_system_errno(raw));
    copy.reset();
    std::error_code ignored;
    std::filesystem::remove(target, ignored);
    return fail(full ? ErrorCode::DiskFull : ErrorCode::FileUnwritable,
                full ? "The disk is full, so that no backup could be made. The catalogue was not "
                       "changed; make room and try again."
                     : std::string("The backup could not be written (") + sqlite3_errstr(code) +
                           "). The catalogue was not changed; allow writing to its folder.",
                target.string());
}

Result<Transaction> Transaction::begin(const Connection& connection) {
    if (auto begun = connection.run("BEGIN IMMEDIATE"); !begun) return fail(begun.error());
    return Transaction(connection);
}

Transaction::~Transaction() {
    if (connection_ == nullptr) return;
    // After some errors SQLite has rolled back by itself, and this fails harmlessly.
    const auto ignored = connection_->run("ROLLBACK");
    static_cast<void>(ignored);
}

Result<void> Transaction::commit() {
    CHECK(connection_ != nullptr);
    if (auto done = connection_->run("COMMIT"); !done) return fail(done.error());
    connection_ = nullptr;
    return {};
}

}  // namespace tributary::sqlite
