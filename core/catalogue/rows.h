#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/catalogue/sqlite.h"

namespace tributary {

/// Runs `each` on every row; it returns a Result<void>.
template <class Each>
[[nodiscard]] Result<void> eachRow(sqlite::Statement& statement, Each each) {
    for (;;) {
        auto row = statement.step();
        if (!row) return fail(row.error());
        if (!*row) return {};
        Result<void> done = each(std::as_const(statement));
        if (!done) return done;
    }
}

/// One value of `read` for every row.
template <class Value, class Read>
[[nodiscard]] Result<std::vector<Value>> allRows(sqlite::Statement statement, Read read) {
    std::vector<Value> values;
    auto done = eachRow(statement, [&](const sqlite::Statement& row) -> Result<void> {
        values.push_back(read(row));
        return {};
    });
    if (!done) return fail(done.error());
    return values;
}

/// Runs `body`, which returns a Result<void>, in one transaction.
template <class Body>
[[nodiscard]] Result<void> atOnce(const sqlite::Connection& db, Body body) {
    auto transaction = sqlite::Transaction::begin(db);
    if (!transaction) return fail(transaction.error());
    Result<void> done = body();
    if (!done) return done;
    return transaction->commit();
}

[[nodiscard]] inline std::int64_t asMilliseconds(UtcInstant instant) {
    return instant.time_since_epoch().count();
}
[[nodiscard]] inline UtcInstant asInstant(std::int64_t milliseconds) {
    return UtcInstant(std::chrono::milliseconds(milliseconds));
}

/// Words kept in one column, one blank apart.
[[nodiscard]] std::string joinWords(const std::vector<std::string>& words);
[[nodiscard]] std::vector<std::string> splitWords(std::string_view text);

}  // namespace tributary
