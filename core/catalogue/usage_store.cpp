#include "core/catalogue/usage_store.h"

#include <algorithm>

#include "core/base/digest.h"
#include "core/catalogue/catalogue_state.h"
#include "core/catalogue/outbox.h"
#include "core/catalogue/rows.h"

namespace tributary {

namespace {

/// How many lines pass between two looks at whether to stop.
constexpr std::int64_t kLinesPerLook = 4096;

/// Inserts lines one after another with statements that are prepared once.
class Inserter {
public:
    Inserter(const sqlite::Connection& db, std::int64_t import)
        : insert_(db.prepare(
              "INSERT INTO usage_lines (line_id, import_id, period, track, service, territory, "
              "usage_type, units, revenue, currency) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON "
              "CONFLICT (line_id) DO NOTHING")),
          changes_(db.prepare("SELECT changes()")),
          same_(db.prepare(
              "SELECT 1 FROM usage_lines WHERE line_id = ? AND period = ? AND track = ? AND "
              "service = ? AND territory = ? AND usage_type = ? AND units = ? AND revenue = ? AND "
              "currency = ?")),
          import_(import) {}

    /// False where the same line is there already.
    Result<bool> put(const UsageLine& line) {
        insert_.reset();
        auto done = insert_
                        .bindAll(line.lineId, import_, line.period, line.track, line.service,
                                 line.territory, line.usageType, line.units, line.revenueMicros,
                                 line.currency)
                        .run();
        if (!done) return fail(done.error());
        changes_.reset();
        auto row = changes_.step();
        if (!row) return fail(row.error());
        if (changes_.integer(0) > 0) return true;
        same_.reset();
        auto same = same_
                        .bindAll(line.lineId, line.period, line.track, line.service, line.territory,
                                 line.usageType, line.units, line.revenueMicros, line.currency)
                        .step();
        if (!same) return fail(same.error());
        if (*same) return false;
        return fail(ErrorCode::UsageMalformed,
                    "The line_id \"" + line.lineId +
                        "\" is there already and says something else. Nothing was imported; a "
                        "correction needs a line_id of its own.");
    }

private:
    sqlite::Statement insert_, changes_, same_;
    std::int64_t import_;
};

/// Counts a line that was added; false where the sums become too large.
bool addUp(UsageImportOutcome& outcome, const UsageLine& line) {
    ++outcome.added;
    if (!outcome.periods.contains(line.period)) outcome.periods.insert(line.period);
    std::int64_t& revenue = outcome.revenueMicros[line.currency];
    return !__builtin_add_overflow(outcome.units, line.units, &outcome.units) &&
           !__builtin_add_overflow(revenue, line.revenueMicros, &revenue);
}

void digest(Sha256& sum, const UsageLine& line) {
    std::string text;
    for (const std::string* part : {&line.lineId, &line.period, &line.track, &line.service,
                                    &line.territory, &line.usageType, &line.currency}) {
        text += *part + '\x1f';
    }
    sum.update(text + std::to_string(line.units) + '\x1f' + std::to_string(line.revenueMicros) +
               '\x1e');
}

}  // namespace

Result<UsageImportOutcome> UsageStore::import(
    std::string_view source, UtcInstant now, const std::function<Result<bool>(UsageLine&)>& next,
    const std::function<OutboxEntry(const UsageImportOutcome&)>& entered, std::stop_token stop) {
    if (auto writable = catalogue_->state_->requireWritable(); !writable) {
        return fail(writable.error());
    }
    const sqlite::Connection& db = *catalogue_->state_->db;
    UsageImportOutcome outcome;
    auto transaction = sqlite::Transaction::begin(db);
    if (!transaction) return fail(transaction.error());
    auto made = db.run(
        "INSERT INTO usage_imports (source, sha256, lines, finished_at_ms) VALUES (?, ?, 0, ?)",
        source, sha256Hex(""), asMilliseconds(now));
    if (!made) return fail(made.error());
    outcome.import = db.lastInsertId();
    Inserter inserter(db, outcome.import);
    Sha256 sum;
    UsageLine line;
    for (std::int64_t count = 1;; ++count) {
        if (count % kLinesPerLook == 0 && stop.stop_requested()) return cancelled();
        auto more = next(line);
        if (!more) return fail(more.error());
        if (!*more) break;
        auto isNew = inserter.put(line);
        if (!isNew) return fail(isNew.error());
        if (!*isNew) {
            ++outcome.alreadyThere;
            continue;
        }
        digest(sum, line);
        if (!addUp(outcome, line)) {
            return fail(ErrorCode::MoneyOverflow,
                        "The units or the revenue of the file come to more than can be counted. "
                        "Nothing was imported; check them.");
        }
    }
    outcome.sha256 = sum.finishHex();
    if (outcome.added == 0) {
        outcome.import = 0;
        return outcome;
    }
    made = db.run("UPDATE usage_imports SET sha256 = ?, lines = ? WHERE id = ?", outcome.sha256,
                  outcome.added, outcome.import);
    if (made) made = putInOutbox(db, entered(outcome), now);
    if (made) made = transaction->commit();
    if (!made) return fail(made.error());
    return outcome;
}

Result<std::vector<UsageGroup>> UsageStore::groups(const UsageFilter& filter) const {
    std::string sql =
        "SELECT track, territory, sum(units), sum(revenue), count(*) FROM usage_lines WHERE period "
        "= ?1 AND (?2 = '' OR currency = ?2)";
    for (std::size_t i = 0; i < filter.usageTypes.size(); ++i) {
        sql += (i == 0 ? " AND usage_type IN (?" : ", ?") + std::to_string(i + 3);
    }
    if (!filter.usageTypes.empty()) sql += ")";
    sql += " GROUP BY track, territory ORDER BY track, territory";
    sqlite::Statement rows = catalogue_->state_->db->prepare(sql);
    rows.bind(1, filter.period).bind(2, filter.currency);
    for (std::size_t i = 0; i < filter.usageTypes.size(); ++i) {
        rows.bind(static_cast<int>(i) + 3, filter.usageTypes[i]);
    }
    return allRows<UsageGroup>(std::move(rows), [](const sqlite::Statement& row) {
        return UsageGroup{row.text(0), row.text(1), row.integer(2), row.integer(3), row.integer(4)};
    });
}

Result<std::int64_t> UsageStore::lineCount(std::string_view period) const {
    auto count = catalogue_->state_->db->integer(
        "SELECT count(*) FROM usage_lines WHERE period = ?", period);
    if (!count) return fail(count.error());
    return count->value_or(0);
}

Result<std::vector<std::string>> UsageStore::periods() const {
    return allRows<std::string>(
        catalogue_->state_->db->prepare("SELECT DISTINCT period FROM usage_lines ORDER BY period"),
        [](const sqlite::Statement& row) { return row.text(0); });
}

}  // namespace tributary
