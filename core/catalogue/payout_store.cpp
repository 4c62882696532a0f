#include "core/catalogue/payout_store.h"

#include <array>

#include "core/catalogue/catalogue_state.h"
#include "core/catalogue/outbox.h"
#include "core/catalogue/rows.h"

namespace tributary {

namespace {

constexpr std::array kKindNames{"paid", "recouped", "held", "carried"};
constexpr std::array kStatusNames{"due", "paid", "failed"};

template <class Value, class Names>
Value byName(const Names& names, const std::string& name) {
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (name == names[i]) return static_cast<Value>(i);
    }
    return Value{};
}

Result<void> insertAccruals(const sqlite::Connection& db, std::int64_t run,
                            std::span<const StoredAccrual> accruals) {
    sqlite::Statement insert = db.prepare(
        "INSERT INTO accruals (run_id, release, track, source, via, side, party_id, reason, units, "
        "amount) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (const StoredAccrual& each : accruals) {
        insert.reset();
        auto done =
            insert
                .bindAll(run, each.release.value, each.track, each.source.value, each.via.value,
                         each.side, each.party.value, each.reason, each.units, each.micros)
                .run();
        if (!done) return done;
    }
    return {};
}

Result<void> insertItems(const sqlite::Connection& db, std::int64_t run,
                         std::span<const StoredItem> items) {
    sqlite::Statement insert = db.prepare(
        "INSERT INTO payout_items (run_id, kind, party_id, reason, amount) VALUES (?, ?, ?, ?, ?)");
    for (const StoredItem& item : items) {
        insert.reset();
        auto done =
            insert.bindAll(run, itemKindName(item.kind), item.party.value, item.reason, item.micros)
                .run();
        if (!done) return done;
    }
    return {};
}

}  // namespace

const char* itemKindName(ItemKind kind) {
    return kKindNames[static_cast<std::size_t>(kind)];
}

const char* itemStatusName(ItemStatus status) {
    return kStatusNames[static_cast<std::size_t>(status)];
}

Result<std::vector<StoredRun>> PayoutStore::runs() const {
    return allRows<StoredRun>(
        catalogue_->state_->db->prepare(
            "SELECT id, name, period, currency, policy_sha256, policy, usage_pool, brought, "
            "approved_at_ms, reversed_at_ms, reversed_why FROM payout_runs ORDER BY id"),
        [](const sqlite::Statement& row) {
            StoredRun run;
            run.id = row.integer(0);
            run.name = row.text(1);
            run.period = row.text(2);
            run.currency = row.text(3);
            run.policySha256 = row.text(4);
            run.policy = row.text(5);
            run.usagePoolMicros = row.integer(6);
            run.broughtMicros = row.integer(7);
            run.approvedAt = asInstant(row.integer(8));
            if (!row.isNull(9)) run.reversedAt = asInstant(row.integer(9));
            run.reversedWhy = row.text(10);
            return run;
        });
}

Result<std::vector<StoredAccrual>> PayoutStore::accruals(std::string_view currency) const {
    sqlite::Statement rows = catalogue_->state_->db->prepare(
        "SELECT a.run_id, a.release, a.track, a.source, a.via, a.side, a.party_id, a.reason, "
        "a.units, a.amount FROM payout_runs r JOIN accruals a ON a.run_id = r.id WHERE r.currency "
        "= ? ORDER BY a.run_id, a.rowid");
    rows.bindAll(currency);
    return allRows<StoredAccrual>(std::move(rows), [](const sqlite::Statement& row) {
        return StoredAccrual{row.integer(0),
                             RecordingId{row.integer(1)},
                             row.text(2),
                             RecordingId{row.integer(3)},
                             RecordingId{row.integer(4)},
                             static_cast<int>(row.integer(5)),
                             PartyId{row.integer(6)},
                             static_cast<int>(row.integer(7)),
                             row.integer(8),
                             row.integer(9)};
    });
}

Result<std::vector<StoredItem>> PayoutStore::items(std::string_view currency) const {
    sqlite::Statement rows = catalogue_->state_->db->prepare(
        "SELECT i.run_id, i.kind, i.party_id, i.reason, i.amount, i.status FROM payout_runs r JOIN "
        "payout_items i ON i.run_id = r.id WHERE r.currency = ? ORDER BY i.run_id, i.kind, "
        "i.party_id, i.reason");
    rows.bindAll(currency);
    return allRows<StoredItem>(std::move(rows), [](const sqlite::Statement& row) {
        return StoredItem{row.integer(0),          byName<ItemKind>(kKindNames, row.text(1)),
                          PartyId{row.integer(2)}, row.text(3),
                          row.integer(4),          byName<ItemStatus>(kStatusNames, row.text(5))};
    });
}

Result<StoredRun> PayoutStore::addRun(
    const StoredRun& run, std::int64_t lastRun, std::span<const StoredAccrual> accruals,
    std::span<const StoredItem> items,
    const std::function<std::vector<OutboxEntry>(const StoredRun&)>& entered) {
    if (auto writable = catalogue_->state_->requireWritable(); !writable) {
        return fail(writable.error());
    }
    const sqlite::Connection& db = *catalogue_->state_->db;
    StoredRun stored = run;
    auto done = atOnce(db, [&]() -> Result<void> {
        auto newest = db.integer("SELECT max(id) FROM payout_runs");
        if (!newest) return fail(newest.error());
        if (newest->value_or(0) != lastRun) {
            return fail(ErrorCode::RunRefused,
                        "Another payout run was approved meanwhile. Nothing was booked; look at "
                        "the preview again.");
        }
        auto earlier = db.integer("SELECT count(*) FROM payout_runs WHERE period = ?", run.period);
        if (!earlier) return fail(earlier.error());
        stored.name = run.period + "-" + std::to_string(earlier->value_or(0) + 1);
        auto made = db.run(
            "INSERT INTO payout_runs (name, period, currency, policy_sha256, policy, usage_pool, "
            "brought, approved_at_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            stored.name, run.period, run.currency, run.policySha256, run.policy,
            run.usagePoolMicros, run.broughtMicros, asMilliseconds(run.approvedAt));
        if (!made) return made;
        stored.id = db.lastInsertId();
        made = insertAccruals(db, stored.id, accruals);
        if (made) made = insertItems(db, stored.id, items);
        for (const OutboxEntry& entry : made ? entered(stored) : std::vector<OutboxEntry>{}) {
            if (made) made = putInOutbox(db, entry, run.approvedAt);
        }
        return made;
    });
    if (!done) return fail(done.error());
    return stored;
}

Result<void> PayoutStore::reverse(std::int64_t run, std::string_view why, UtcInstant now,
                                  const OutboxEntry& entry) {
    if (auto writable = catalogue_->state_->requireWritable(); !writable) return writable;
    const sqlite::Connection& db = *catalogue_->state_->db;
    return atOnce(db, [&]() -> Result<void> {
        auto open =
            db.integer("SELECT 1 FROM payout_runs WHERE id = ? AND reversed_at_ms IS NULL", run);
        if (!open) return fail(open.error());
        if (!*open) {
            return fail(ErrorCode::RunRefused,
                        "This run was reversed already. Nothing was changed.");
        }
        auto done =
            db.run("UPDATE payout_runs SET reversed_at_ms = ?, reversed_why = ? WHERE id = ?",
                   asMilliseconds(now), why, run);
        if (!done) return done;
        return putInOutbox(db, entry, now);
    });
}

ItemStatus markedTogether(ItemStatus wanted) {
    return wanted == ItemStatus::Due ? ItemStatus::Paid : ItemStatus::Due;
}

Result<std::int64_t> PayoutStore::mark(std::int64_t run, std::optional<PartyId> party,
                                       ItemStatus status, UtcInstant now,
                                       const OutboxEntry& entry) {
    if (auto writable = catalogue_->state_->requireWritable(); !writable) {
        return fail(writable.error());
    }
    const sqlite::Connection& db = *catalogue_->state_->db;
    std::int64_t marked = 0;
    auto done = atOnce(db, [&]() -> Result<void> {
        const std::optional<std::int64_t> of = party ? std::optional(party->value) : std::nullopt;
        auto updated = db.run(
            "UPDATE payout_items SET status = ?1, marked_at_ms = ?2 WHERE run_id = ?3 AND kind = "
            "'paid' AND (?4 IS NULL OR party_id = ?4) AND status <> ?1 AND (?4 IS NOT NULL OR "
            "status = ?5)",
            itemStatusName(status), asMilliseconds(now), run, of,
            itemStatusName(markedTogether(status)));
        if (!updated) return updated;
        auto count = db.integer("SELECT changes()");
        if (!count) return fail(count.error());
        marked = count->value_or(0);
        return marked == 0 ? Result<void>{} : putInOutbox(db, entry, now);
    });
    if (!done) return fail(done.error());
    return marked;
}

}  // namespace tributary
