#include "core/catalogue/migration.h"

#include <string>
#include <system_error>

#include "core/base/check.h"

namespace tributary {

namespace {

Result<int> userVersion(const sqlite::Connection& connection) {
    auto version = connection.integer("PRAGMA user_version");
    if (!version) return fail(version.error());
    return static_cast<int>(version->value_or(0));
}

Result<void> apply(const sqlite::Connection& connection, const Migration& step,
                   const std::filesystem::path& file) {
    auto transaction = sqlite::Transaction::begin(connection);
    if (!transaction) return fail(transaction.error());
    // Somebody else may have migrated while this one waited for the lock.
    auto version = userVersion(connection);
    if (!version) return fail(version.error());
    if (*version >= step.version) return {};
    if (auto done = connection.script(step.sql); !done) return done;
    auto broken = connection.text("SELECT \"table\" FROM pragma_foreign_key_check LIMIT 1");
    if (!broken) return fail(broken.error());
    if (*broken) {
        return fail(
            ErrorCode::CatalogueCorrupt,
            "The catalogue cannot be brought up to date: table " + **broken +
                " refers to what is not there. It was not changed; a backup lies beside it.",
            file.string());
    }
    const std::string pragmas = "PRAGMA user_version = " + std::to_string(step.version) +
                                "; PRAGMA application_id = " + std::to_string(kApplicationId);
    if (auto done = connection.script(pragmas); !done) return done;
    return transaction->commit();
}

}  // namespace

std::filesystem::path backupPath(const std::filesystem::path& catalogue, int version) {
    std::filesystem::path base = catalogue;
    base += ".v" + std::to_string(version) + "-backup";
    std::filesystem::path path = base;
    std::error_code ignored;
    for (int n = 2; std::filesystem::exists(path, ignored); ++n) {
        path = base;
        path += "-" + std::to_string(n);
    }
    return path;
}

Result<void> migrate(const sqlite::Connection& connection, const std::filesystem::path& file,
                     std::span<const Migration> steps) {
    CHECK(!steps.empty());
    auto version = userVersion(connection);
    if (!version) return fail(version.error());
    if (*version >= steps.back().version) return {};
    if (*version > 0) {
        if (auto saved = connection.backupTo(backupPath(file, *version)); !saved) return saved;
    }
    // Rebuilding a table would otherwise delete what refers to it.
    if (auto off = connection.run("PRAGMA foreign_keys = OFF"); !off) return off;
    Result<void> outcome;
    for (const Migration& step : steps) {
        if (step.version <= *version) continue;
        outcome = apply(connection, step, file);
        if (!outcome) break;
    }
    auto on = connection.run("PRAGMA foreign_keys = ON");
    return outcome ? on : outcome;
}

}  // namespace tributary
