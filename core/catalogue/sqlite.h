#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "core/base/result.h"

struct sqlite3;
struct sqlite3_stmt;

namespace tributary::sqlite {

class Connection;

/// A prepared statement. An error while preparing or binding is kept and comes out of step(). Must
/// not outlive its Connection.
class Statement {
public:
    Statement(Statement&&) noexcept = default;
    Statement& operator=(Statement&&) noexcept = default;
    ~Statement() = default;

    Statement& bind(int index, std::int64_t value);
    Statement& bind(int index, int value) { return bind(index, std::int64_t{value}); }
    Statement& bind(int index, double value);
    Statement& bind(int index, std::string_view text);
    Statement& bind(int index, const std::string& text) {
        return bind(index, std::string_view(text));
    }
    Statement& bind(int index, const char* text) { return bind(index, std::string_view(text)); }
    Statement& bind(int index, std::span<const std::byte> bytes);
    Statement& bind(int index, std::optional<std::int64_t> value);

    /// Binds all parameters from the first on.
    template <class... Values>
    Statement& bindAll(const Values&... values) {
        int index = 0;
        (bind(++index, values), ...);
        return *this;
    }

    /// True when there is a row, false after the last.
    [[nodiscard]] Result<bool> step();
    /// Steps to the end.
    [[nodiscard]] Result<void> run();
    /// Makes the statement ready to be bound and stepped anew.
    void reset();

    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] std::string text(int column) const;
    /// Valid until the next step.
    [[nodiscard]] std::span<const std::byte> bytes(int column) const;
    [[nodiscard]] bool isNull(int column) const;

private:
    friend class Connection;
    struct Finalise {
        void operator()(sqlite3_stmt* statement) const;
    };
    Statement(const Connection& connection, std::string_view sql);
    void note(int code);

    const Connection* connection_;
    std::unique_ptr<sqlite3_stmt, Finalise> statement_;
    std::optional<Error> error_;
};

/// The error of writing to a file that may only be read.
[[nodiscard]] Error cannotBeWritten(const std::filesystem::path& file);

enum class Access { ReadOnly, ReadWrite, Immutable };

/// One SQLite connection; its errors are Errors about the file. Statements point to it: it stays
/// put.
class Connection {
public:
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(
        const std::filesystem::path& file, Access access, std::chrono::milliseconds busyTimeout);

    [[nodiscard]] Statement prepare(std::string_view sql) const { return Statement(*this, sql); }

    /// Prepares, binds and runs one statement.
    template <class... Values>
    [[nodiscard]] Result<void> run(std::string_view sql, const Values&... values) const {
        return prepare(sql).bindAll(values...).run();
    }
    /// Runs a script of several statements.
    [[nodiscard]] Result<void> script(std::string_view sql) const;
    /// First column of the first row as an integer; nothing without a row.
    template <class... Values>
    [[nodiscard]] Result<std::optional<std::int64_t>> integer(std::string_view sql,
                                                              const Values&... values) const {
        Statement statement = prepare(sql);
        auto row = statement.bindAll(values...).step();
        if (!row) return fail(row.error());
        if (!*row || statement.isNull(0)) return std::optional<std::int64_t>{};
        return std::optional<std::int64_t>{statement.integer(0)};
    }
    /// The same as text.
    template <class... Values>
    [[nodiscard]] Result<std::optional<std::string>> text(std::string_view sql,
                                                          const Values&... values) const {
        Statement statement = prepare(sql);
        auto row = statement.bindAll(values...).step();
        if (!row) return fail(row.error());
        if (!*row || statement.isNull(0)) return std::optional<std::string>{};
        return std::optional<std::string>{statement.text(0)};
    }
    [[nodiscard]] std::int64_t lastInsertId() const;
    /// True when the file system lets it be read only, whatever was asked for.
    [[nodiscard]] bool readOnly() const;
    /// Copies the whole database to a new file. Errors: FileUnwritable, DiskFull.
    [[nodiscard]] Result<void> backupTo(const std::filesystem::path& target) const;

private:
    friend class Statement;
    struct Close {
        void operator()(sqlite3* handle) const;
    };
    Connection(std::filesystem::path file, sqlite3* handle);
    [[nodiscard]] Error error(int code) const;

    std::filesystem::path file_;
    std::unique_ptr<sqlite3, Close> handle_;
};

/// Takes the write lock at once, and rolls back unless committed.
class Transaction {
public:
    [[nodiscard]] static Result<Transaction> begin(const Connection& connection);
    Transaction(Transaction&& other) noexcept
        : connection_(std::exchange(other.connection_, nullptr)) {}
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(const Connection& connection) : connection_(&connection) {}
    const Connection* connection_;
};

}  // namespace tributary::sqlite
