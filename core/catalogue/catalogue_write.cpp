// The writing half of Catalogue.

#include <array>
#include <utility>

#include "core/catalogue/add_track.h"
#include "core/catalogue/catalogue.h"
#include "core/catalogue/catalogue_state.h"
#include "core/catalogue/sqlite.h"

namespace tributary {

namespace {

constexpr int kSnapshotsKept = 4;

/// Runs `body`, which returns a Result<void>, in one transaction.
template <class Body>
Result<void> inTransaction(const sqlite::Connection& db, Body body) {
    auto transaction = sqlite::Transaction::begin(db);
    if (!transaction) return fail(transaction.error());
    Result<void> done = body();
    if (!done) return done;
    return transaction->commit();
}

Result<AddOutcome> addOne(const sqlite::Connection& db, const NewTrack& track, UtcInstant now) {
    auto existing = db.integer("SELECT id FROM tracks WHERE audio_sha256 = ?", track.audioSha256);
    if (!existing) return fail(existing.error());
    AddOutcome outcome;
    if (*existing) {
        outcome.id = TrackId{**existing};
        outcome.duplicate = true;
        auto note = mergeDuplicate(db, outcome.id, track, now);
        if (!note) return fail(note.error());
        outcome.note = std::move(*note);
    } else {
        auto id = insertTrack(db, track, now);
        if (!id) return fail(id.error());
        outcome.id = *id;
    }
    if (auto done = writeJournal(db, outcome.id, track.file); !done) return fail(done.error());
    return outcome;
}

}  // namespace

Result<std::vector<AddOutcome>> Catalogue::addTracks(std::span<const NewTrack> batch,
                                                     UtcInstant now) {
    if (auto writable = state_->requireWritable(); !writable) return fail(writable.error());
    for (const NewTrack& track : batch) {
        if (auto fits = checkNewTrack(track); !fits) return fail(fits.error());
    }
    std::vector<AddOutcome> outcomes;
    auto done = inTransaction(*state_->db, [&]() -> Result<void> {
        for (const NewTrack& track : batch) {
            auto outcome = addOne(*state_->db, track, now);
            if (!outcome) return fail(outcome.error());
            outcomes.push_back(std::move(*outcome));
        }
        return {};
    });
    if (!done) return fail(done.error());
    return outcomes;
}

Result<void> Catalogue::removeTrack(TrackId id) {
    if (auto writable = state_->requireWritable(); !writable) return writable;
    const sqlite::Connection& db = *state_->db;
    return inTransaction(db, [&]() -> Result<void> {
        if (auto known = state_->requireTrack(id); !known) return known;
        auto done = db.run("DELETE FROM tracks WHERE id = ?", id.value);
        // What only this track had goes with it; rights holders are people, and stay.
        for (const char* sql :
             {"DELETE FROM works WHERE id NOT IN (SELECT work_id FROM tracks) AND id NOT "
              "IN (SELECT work_id FROM releases)",
              "DELETE FROM artists WHERE id NOT IN (SELECT artist_id FROM tracks "
              "WHERE artist_id IS NOT NULL)"}) {
            if (done) done = db.run(sql);
        }
        return done;
    });
}

Result<void> Catalogue::setHolders(TrackId id, std::span<const Holder> holders,
                                   std::string_view validFrom, UtcInstant now) {
    if (auto writable = state_->requireWritable(); !writable) return writable;
    if (auto fits = checkHolders(holders, "track " + std::to_string(id.value)); !fits) return fits;
    return inTransaction(*state_->db, [&]() -> Result<void> {
        if (auto known = state_->requireTrack(id); !known) return known;
        return insertSplits(*state_->db, id, holders, validFrom, now);
    });
}

Result<void> Catalogue::storeBlobs(TrackId id, std::span<const TrackBlob> blobs) {
    if (auto writable = state_->requireWritable(); !writable) return writable;
    return inTransaction(*state_->db, [&]() -> Result<void> {
        if (auto known = state_->requireTrack(id); !known) return known;
        for (const TrackBlob& blob : blobs) {
            if (auto done = insertBlob(*state_->db, id, blob); !done) return done;
        }
        return {};
    });
}

Result<void> Catalogue::storeBlob(TrackId id, const TrackBlob& blob) {
    return storeBlobs(id, std::span(&blob, 1));
}

Result<void> Catalogue::storeEmbeddings(TrackId id, std::span<const SegmentVectors> facets) {
    if (auto writable = state_->requireWritable(); !writable) return writable;
    return inTransaction(*state_->db, [&]() -> Result<void> {
        if (auto known = state_->requireTrack(id); !known) return known;
        for (const SegmentVectors& vectors : facets) {
            if (auto done = insertVectors(*state_->db, id, vectors); !done) return done;
        }
        return {};
    });
}

Result<void> Catalogue::setSetting(std::string_view key, std::string_view value) {
    if (auto writable = state_->requireWritable(); !writable) return writable;
    return state_->db->run(
        "INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = "
        "excluded.value",
        key, value);
}

Result<void> Catalogue::recordIndexSnapshot(const IndexSnapshot& snapshot, UtcInstant now) {
    if (auto writable = state_->requireWritable(); !writable) return writable;
    const sqlite::Connection& db = *state_->db;
    return inTransaction(db, [&]() -> Result<void> {
        auto done = db.run(
            "INSERT OR REPLACE INTO index_snapshots (sha256, info, built_at_ms) VALUES (?, ?, ?)",
            snapshot.sha256, snapshot.info, std::int64_t{now.time_since_epoch().count()});
        if (!done) return done;
        return db.run(
            "DELETE FROM index_snapshots WHERE rowid NOT IN (SELECT rowid FROM index_snapshots "
            "ORDER "
            "BY rowid DESC LIMIT ?)",
            kSnapshotsKept);
    });
}

Result<void> Catalogue::recordImport(std::string_view source, std::string_view summaryJson,
                                     UtcInstant now) {
    if (auto writable = state_->requireWritable(); !writable) return writable;
    return state_->db->run("INSERT INTO imports (source, summary, finished_ms) VALUES (?, ?, ?)",
                           source, summaryJson, std::int64_t{now.time_since_epoch().count()});
}

}  // namespace tributary
