// The part of Catalogue that keeps derivations and hubs.

#include <array>
#include <map>
#include <set>
#include <utility>

#include "core/catalogue/catalogue.h"
#include "core/catalogue/catalogue_state.h"
#include "core/catalogue/sqlite.h"

namespace tributary {

namespace {

constexpr std::array<const char*, 2> kBorrowedNames{"recording", "structure"};

/// All rows of a statement as values of `read`.
template <class Value, class Read>
Result<std::vector<Value>> readAll(sqlite::Statement statement, const Read& read) {
    std::vector<Value> all;
    for (;;) {
        auto row = statement.step();
        if (!row) return fail(row.error());
        if (!*row) return all;
        all.push_back(read(std::as_const(statement)));
    }
}

template <class Body>
Result<void> inTransaction(const sqlite::Connection& db, const Body& body) {
    auto transaction = sqlite::Transaction::begin(db);
    if (!transaction) return fail(transaction.error());
    Result<void> done = body();
    if (!done) return done;
    return transaction->commit();
}

std::int64_t milliseconds(UtcInstant now) {
    return now.time_since_epoch().count();
}

Result<void> insertDerivation(const sqlite::Connection& db, const Derivation& edge,
                              UtcInstant now) {
    auto row = db.run(
        "INSERT INTO derivations (derived_id, source_id, facet, share, probability, "
        "recorded_at_ms) VALUES (?, ?, ?, ?, ?, ?)",
        edge.derived.value, edge.source.value, borrowedName(edge.borrowed), edge.share,
        edge.probability, milliseconds(now));
    if (!row) return row;
    const std::int64_t id = db.lastInsertId();
    std::int64_t position = 0;
    for (const DerivationPassage& p : edge.passages) {
        auto done = db.run(
            "INSERT INTO derivation_passages (derivation_id, position, derived_begin_s, "
            "derived_end_s, source_begin_s, source_end_s, semitones, speed, probability) VALUES "
            "(?, ?, ?, ?, ?, ?, ?, ?, ?)",
            id, position++, p.derivedBeginS, p.derivedEndS, p.sourceBeginS, p.sourceEndS,
            p.semitones, p.speed, p.probability);
        if (!done) return done;
    }
    return {};
}

}  // namespace

const char* borrowedName(Borrowed borrowed) {
    return kBorrowedNames[static_cast<std::size_t>(borrowed)];
}

Result<std::vector<Derivation>> Catalogue::derivations() const {
    std::map<std::int64_t, std::vector<DerivationPassage>> passages;
    auto rows = state_->db->prepare(
        "SELECT derivation_id, derived_begin_s, derived_end_s, source_begin_s, source_end_s, "
        "semitones, speed, probability FROM derivation_passages ORDER BY derivation_id, position");
    for (;;) {
        auto row = rows.step();
        if (!row) return fail(row.error());
        if (!*row) break;
        passages[rows.integer(0)].push_back({rows.real(1), rows.real(2), rows.real(3), rows.real(4),
                                             rows.real(5), rows.real(6), rows.real(7)});
    }
    return readAll<Derivation>(
        state_->db->prepare("SELECT id, derived_id, source_id, facet, share, probability, "
                            "recorded_at_ms FROM derivations ORDER BY derived_id, source_id, "
                            "facet"),
        [&](const sqlite::Statement& row) {
            Derivation edge;
            edge.derived = TrackId{row.integer(1)};
            edge.source = TrackId{row.integer(2)};
            edge.borrowed =
                row.text(3) == kBorrowedNames[0] ? Borrowed::Recording : Borrowed::Structure;
            edge.share = row.real(4);
            edge.probability = row.real(5);
            edge.passages = std::move(passages[row.integer(0)]);
            edge.recordedAt = UtcInstant(std::chrono::milliseconds(row.integer(6)));
            return edge;
        });
}

Result<std::vector<DerivationState>> Catalogue::derivationStates() const {
    return readAll<DerivationState>(
        state_->db->prepare(
            "SELECT track_id, method, ordered_at, aligned FROM derivation_state ORDER BY track_id"),
        [](const sqlite::Statement& row) {
            return DerivationState{TrackId{row.integer(0)}, row.text(1), row.text(2), row.text(3)};
        });
}

Result<std::vector<DerivationCandidate>> Catalogue::derivationCandidates() const {
    return readAll<DerivationCandidate>(
        state_->db->prepare("SELECT derived_id, source_id, stretch, score FROM "
                            "derivation_candidates ORDER BY derived_id, source_id, stretch"),
        [](const sqlite::Statement& row) {
            return DerivationCandidate{TrackId{row.integer(0)}, TrackId{row.integer(1)},
                                       static_cast<int>(row.integer(2)), row.real(3)};
        });
}

Result<std::vector<Hub>> Catalogue::hubs() const {
    return readAll<Hub>(
        state_->db->prepare("SELECT track_id, hubness, reason FROM hubs ORDER BY track_id"),
        [](const sqlite::Statement& row) {
            return Hub{TrackId{row.integer(0)}, row.real(1), row.text(2) == "monotony"};
        });
}

Result<void> Catalogue::storeScreening(std::span<const DerivationState> states,
                                       std::span<const DerivationCandidate> candidates,
                                       int mostOfStretch) {
    if (auto writable = state_->requireWritable(); !writable) return writable;
    const sqlite::Connection& db = *state_->db;
    return inTransaction(db, [&]() -> Result<void> {
        for (const DerivationState& s : states) {
            auto done = db.run(
                "INSERT OR REPLACE INTO derivation_state (track_id, method, ordered_at, aligned) "
                "VALUES (?, ?, ?, ?)",
                s.track.value, s.method, s.orderedAt, s.aligned);
            if (!done) return done;
        }
        for (const DerivationCandidate& c : candidates) {
            auto done = db.run(
                "INSERT OR REPLACE INTO derivation_candidates (derived_id, source_id, stretch, "
                "score) VALUES (?, ?, ?, ?)",
                c.derived.value, c.source.value, c.stretch, c.score);
            if (!done) return done;
        }
        // The best of all that were ever stored are the same in whatever order they came.
        std::set<std::int64_t> changed;
        for (const DerivationCandidate& c : candidates) changed.insert(c.derived.value);
        for (const std::int64_t derived : changed) {
            auto done = db.run(
                "DELETE FROM derivation_candidates WHERE derived_id = ?1 AND (source_id, stretch) "
                "IN (SELECT source_id, stretch FROM (SELECT c.source_id, c.stretch, row_number() "
                "OVER (PARTITION BY c.stretch ORDER BY c.score DESC, t.audio_sha256) AS place FROM "
                "derivation_candidates c JOIN tracks t ON t.id = c.source_id WHERE c.derived_id = "
                "?1) WHERE place > ?2)",
                derived, mostOfStretch);
            if (!done) return done;
        }
        return {};
    });
}

Result<void> Catalogue::forgetScreening(std::span<const TrackId> tracks) {
    if (auto writable = state_->requireWritable(); !writable) return writable;
    const sqlite::Connection& db = *state_->db;
    return inTransaction(db, [&]() -> Result<void> {
        for (const TrackId id : tracks) {
            for (const char* sql :
                 {"DELETE FROM derivation_candidates WHERE derived_id = ?1 OR source_id = ?1",
                  "DELETE FROM derivations WHERE derived_id = ?1 OR source_id = ?1",
                  "DELETE FROM derivation_state WHERE track_id = ?1"}) {
                if (auto done = db.run(sql, id.value); !done) return done;
            }
        }
        return {};
    });
}

Result<void> Catalogue::storeDerivations(TrackId derived, std::string_view aligned,
                                         std::span<const Derivation> edges, UtcInstant now) {
    if (auto writable = state_->requireWritable(); !writable) return writable;
    const sqlite::Connection& db = *state_->db;
    return inTransaction(db, [&]() -> Result<void> {
        if (auto known = state_->requireTrack(derived); !known) return known;
        auto done = db.run("DELETE FROM derivations WHERE derived_id = ?", derived.value);
        if (!done) return done;
        for (const Derivation& edge : edges) {
            if (done = insertDerivation(db, edge, now); !done) return done;
        }
        return db.run("UPDATE derivation_state SET aligned = ? WHERE track_id = ?", aligned,
                      derived.value);
    });
}

Result<void> Catalogue::storeHubs(std::span<const Hub> hubs, UtcInstant now) {
    if (auto writable = state_->requireWritable(); !writable) return writable;
    const sqlite::Connection& db = *state_->db;
    return inTransaction(db, [&]() -> Result<void> {
        if (auto done = db.run("DELETE FROM hubs"); !done) return done;
        for (const Hub& hub : hubs) {
            auto done = db.run(
                "INSERT INTO hubs (track_id, hubness, reason, recorded_at_ms) VALUES (?, ?, ?, ?)",
                hub.track.value, hub.hubness, hub.monotonous ? "monotony" : "occurrence",
                milliseconds(now));
            if (!done) return done;
        }
        return {};
    });
}

}  // namespace tributary
