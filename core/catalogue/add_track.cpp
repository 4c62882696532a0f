#include "core/catalogue/add_track.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "core/catalogue/isrc.h"
#include "core/catalogue/shares.h"
#include "core/catalogue/stored_values.h"
#include "core/features/sketch.h"

namespace tributary {

namespace {

constexpr std::array kSides{Side::Master, Side::Composition};
constexpr std::size_t kDigestDigits = 64;

std::int64_t milliseconds(UtcInstant now) {
    return now.time_since_epoch().count();
}

bool isDigest(std::string_view text) {
    return text.size() == kDigestDigits &&
           text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

Result<std::int64_t> partyId(const sqlite::Connection& db, const Holder& holder) {
    const std::int64_t fictional = holder.fictional ? 1 : 0;
    auto made = db.run("INSERT INTO parties (name, fictional) VALUES (?, ?) ON CONFLICT DO NOTHING",
                       holder.name, fictional);
    if (!made) return fail(made.error());
    auto id = db.integer("SELECT id FROM parties WHERE name = ? AND fictional = ?", holder.name,
                         fictional);
    if (!id) return fail(id.error());
    return id->value_or(0);
}

Result<void> insertComputed(const sqlite::Connection& db, TrackId id, const NewTrack& track) {
    const std::vector<std::byte> sketch = encodeSketch(track.features);
    const std::span<const std::byte> sketchBytes(sketch);
    auto done = db.run("INSERT OR REPLACE INTO sketches (track_id, sha256, bytes) VALUES (?, ?, ?)",
                       id.value, sha256OfBytes(sketchBytes), sketchBytes);
    if (!done) return done;
    for (const SegmentVectors& vectors : track.segments) {
        if (done = insertVectors(db, id, vectors); !done) return done;
    }
    for (const TrackBlob& blob : track.blobs) {
        if (done = insertBlob(db, id, blob); !done) return done;
    }
    return {};
}

/// Replaces what an earlier version computed of a track; true where it did.
Result<bool> refreshComputed(const sqlite::Connection& db, TrackId id, const NewTrack& track) {
    if (track.features.pitches != PitchSource::Heard) return false;
    const std::vector<std::byte> prefix = sketchPrefix();
    auto outdated =
        db.integer("SELECT 1 FROM sketches WHERE track_id = ? AND substr(bytes, 1, 8) <> ?",
                   id.value, std::span(std::as_const(prefix)));
    if (!outdated) return fail(outdated.error());
    if (!*outdated) return false;
    if (auto done = insertComputed(db, id, track); !done) return fail(done.error());
    return true;
}

Result<void> insertSplit(const sqlite::Connection& db, TrackId id, Side side,
                         const std::vector<Holder>& holders, std::string_view validFrom,
                         UtcInstant now) {
    const bool master = side == Side::Master;
    std::optional<std::int64_t> track;
    std::optional<std::int64_t> work;
    if (master) {
        track = id.value;
    } else {
        auto found = db.integer("SELECT work_id FROM tracks WHERE id = ?", id.value);
        if (!found) return fail(found.error());
        work = *found;
    }
    // One of the two is NULL and equals nothing; so either finds its index.
    auto made = db.run(
        "INSERT INTO splits (side, track_id, work_id, version, valid_from, recorded_at_ms) SELECT "
        "?1, ?2, ?3, 1 + coalesce(max(version), 0), ?4, ?5 FROM splits WHERE track_id = ?2 OR "
        "work_id = ?3",
        sideName(side), track, work, validFrom, milliseconds(now));
    if (!made) return made;
    const std::int64_t split = db.lastInsertId();
    std::map<std::int64_t, std::int64_t> parts;  // a holder named twice gets both parts
    for (const Holder& holder : holders) {
        auto party = partyId(db, holder);
        if (!party) return fail(party.error());
        parts[*party] += holder.partsPerMillion;
    }
    for (const auto& [party, part] : parts) {
        auto done = db.run(
            "INSERT INTO split_parts (split_id, party_id, parts_per_million) VALUES (?, ?, ?)",
            split, party, part);
        if (!done) return done;
    }
    return {};
}

std::vector<Holder> onSide(std::span<const Holder> holders, Side side) {
    std::vector<Holder> chosen;
    std::copy_if(holders.begin(), holders.end(), std::back_inserter(chosen),
                 [side](const Holder& holder) { return holder.side == side; });
    return chosen;
}

/// What a split says, whatever the order and the splitting of a holder's part.
using PartsByHolder = std::map<std::pair<std::string, bool>, std::int64_t>;

PartsByHolder partsByHolder(const std::vector<Holder>& holders) {
    PartsByHolder parts;
    for (const Holder& holder : holders) {
        parts[{holder.name, holder.fictional}] += holder.partsPerMillion;
    }
    return parts;
}

Result<PartsByHolder> storedParts(const sqlite::Connection& db, TrackId id, Side side) {
    PartsByHolder parts;
    auto rows = db.prepare(
        "SELECT p.name, p.fictional, sp.parts_per_million FROM split_parts sp JOIN parties p ON "
        "p.id "
        "= sp.party_id WHERE sp.split_id = (SELECT s.id FROM splits s JOIN tracks t ON t.id = ?1 "
        "WHERE s.side = ?2 AND (s.track_id = t.id OR s.work_id = t.work_id) ORDER BY s.version "
        "DESC "
        "LIMIT 1)");
    rows.bindAll(id.value, sideName(side));
    for (;;) {
        auto row = rows.step();
        if (!row) return fail(row.error());
        if (!*row) return parts;
        parts[{rows.text(0), rows.integer(1) != 0}] += rows.integer(2);
    }
}

/// Fills one empty text column; notes what differs.
Result<void> mergeField(const sqlite::Connection& db, TrackId id, const char* column,
                        const char* shown, const std::string& value, std::string& note) {
    if (value.empty()) return {};
    const std::string name(column);
    auto had = db.text("SELECT " + name + " FROM tracks WHERE id = ?", id.value);
    if (!had) return fail(had.error());
    const std::string kept = had->value_or("");
    if (kept == value) return {};
    if (!kept.empty()) {
        note += std::string(" The ") + shown + " \"" + value + "\" was left out: it is \"" + kept +
                "\" there.";
        return {};
    }
    note += std::string(" The ") + shown + " was taken over.";
    return db.run("UPDATE tracks SET " + name + " = ? WHERE id = ?", value, id.value);
}

Result<void> mergeArtist(const sqlite::Connection& db, TrackId id, const std::string& artist,
                         std::string& note) {
    if (artist.empty()) return {};
    auto had =
        db.text("SELECT a.name FROM tracks t JOIN artists a ON a.id = t.artist_id WHERE t.id = ?",
                id.value);
    if (!had) return fail(had.error());
    if (*had) {
        if (**had != artist) {
            note += " The artist \"" + artist + "\" was left out: it is \"" + **had + "\" there.";
        }
        return {};
    }
    auto row = artistId(db, artist);
    if (!row) return fail(row.error());
    note += " The artist was taken over.";
    return db.run("UPDATE tracks SET artist_id = ? WHERE id = ?", *row, id.value);
}

tl::unexpected<Error> invalid(const NewTrack& track, const std::string& what) {
    return fail(ErrorCode::InvalidArgument, what + " The track was not added.",
                track.file.path.string());
}

}  // namespace

Result<void> checkHolders(std::span<const Holder> holders, std::string_view subject) {
    for (const Side side : kSides) {
        const std::vector<Holder> chosen = onSide(holders, side);
        std::int64_t sum = 0;
        for (const Holder& holder : chosen) {
            const bool fits = holder.partsPerMillion >= 0 && holder.partsPerMillion <= kWholeShare;
            if (!fits || holder.name.empty()) {
                return fail(ErrorCode::SharesDoNotAddUp,
                            "A rights holder needs a name and a share between 0 and 100 %. Nothing "
                            "was changed; correct it and try again.",
                            std::string(subject));
            }
            sum += holder.partsPerMillion;
        }
        if (!chosen.empty() && sum != kWholeShare) {
            return fail(ErrorCode::SharesDoNotAddUp,
                        std::string("The ") + sideName(side) + " shares add up to " +
                            formatPercent(sum) +
                            " instead of 100 %. Nothing was changed; correct them and try again.",
                        std::string(subject));
        }
    }
    return {};
}

Result<void> checkNewTrack(const NewTrack& track) {
    if (!isDigest(track.audioSha256)) return invalid(track, "Its audio has no digest.");
    const std::string& isrc = track.metadata.isrc;
    if (!isrc.empty() && !isCanonicalIsrc(isrc)) {
        return invalid(track, "\"" + isrc + "\" is not an ISRC in canonical form.");
    }
    if (!(track.durationS >= 0.0))
        return invalid(track, "Its duration is not a number of seconds.");
    return checkHolders(track.holders, track.file.path.string());
}

Result<std::int64_t> artistId(const sqlite::Connection& db, const std::string& name) {
    auto made = db.run("INSERT INTO artists (name) VALUES (?) ON CONFLICT (name) DO NOTHING", name);
    if (!made) return fail(made.error());
    auto id = db.integer("SELECT id FROM artists WHERE name = ?", name);
    if (!id) return fail(id.error());
    return id->value_or(0);
}

Result<std::string> extrasAsJson(const sqlite::Connection& db,
                                 const std::map<std::string, std::string>& extras) {
    std::string json = "{}";
    for (const auto& [key, value] : extras) {
        auto next = db.text("SELECT json_patch(?, json_object(?, ?))", json, key, value);
        if (!next) return fail(next.error());
        json = next->value_or(json);
    }
    return json;
}

Result<TrackId> insertTrack(const sqlite::Connection& db, const NewTrack& track, UtcInstant now) {
    const TrackMetadata& metadata = track.metadata;
    if (auto work = db.run("INSERT INTO works (title) VALUES (?)", metadata.title); !work) {
        return fail(work.error());
    }
    const std::int64_t workId = db.lastInsertId();
    std::optional<std::int64_t> artist;
    if (!metadata.artist.empty()) {
        auto id = artistId(db, metadata.artist);
        if (!id) return fail(id.error());
        artist = *id;
    }
    auto extras = extrasAsJson(db, metadata.extras);
    if (!extras) return fail(extras.error());
    auto row = db.run(
        "INSERT INTO tracks (work_id, artist_id, title, isrc, release_date, genre, extras, "
        "file_path, "
        "audio_sha256, duration_s, sample_rate, channels, added_at_ms) VALUES (?, ?, ?, ?, ?, ?, "
        "?, "
        "?, ?, ?, ?, ?, ?)",
        workId, artist, metadata.title, metadata.isrc, metadata.releaseDate, metadata.genre,
        *extras, track.file.path.string(), track.audioSha256, track.durationS, track.sampleRate,
        track.channels, milliseconds(now));
    if (!row) return fail(row.error());
    const TrackId id{db.lastInsertId()};
    for (const Identifier& identifier : track.identifiers) {
        auto done = db.run("INSERT INTO identifiers (scheme, value, track_id) VALUES (?, ?, ?)",
                           identifier.scheme, identifier.value, id.value);
        if (!done) return fail(done.error());
    }
    if (auto done = insertSplits(db, id, track.holders, "", now); !done) return fail(done.error());
    if (auto done = insertComputed(db, id, track); !done) return fail(done.error());
    return id;
}

Result<std::string> mergeDuplicate(const sqlite::Connection& db, TrackId existing,
                                   const NewTrack& track, UtcInstant now) {
    std::string note;
    const TrackMetadata& metadata = track.metadata;
    const std::array<std::array<const char*, 2>, 4> columns{{{"title", "title"},
                                                             {"isrc", "ISRC"},
                                                             {"release_date", "release date"},
                                                             {"genre", "genre"}}};
    const std::array<const std::string*, 4> values{&metadata.title, &metadata.isrc,
                                                   &metadata.releaseDate, &metadata.genre};
    for (std::size_t i = 0; i < columns.size(); ++i) {
        auto done = mergeField(db, existing, columns[i][0], columns[i][1], *values[i], note);
        if (!done) return fail(done.error());
    }
    auto artist = mergeArtist(db, existing, metadata.artist, note);
    if (!artist) return fail(artist.error());
    for (const Side side : kSides) {
        const std::vector<Holder> chosen = onSide(track.holders, side);
        if (chosen.empty()) continue;
        auto had = storedParts(db, existing, side);
        if (!had) return fail(had.error());
        if (*had == partsByHolder(chosen)) continue;
        if (!had->empty()) {
            note += std::string(" Its ") + sideName(side) +
                    " shares differ and were left out: those that are there stand.";
            continue;
        }
        auto done = insertSplits(db, existing, chosen, "", now);
        if (!done) return fail(done.error());
        note += std::string(" Its ") + sideName(side) + " shares were taken over.";
    }
    auto refreshed = refreshComputed(db, existing, track);
    if (!refreshed) return fail(refreshed.error());
    if (*refreshed) note += " What an earlier version had computed of it was computed anew.";
    if (!note.empty()) note.erase(0, 1);
    return note;
}

Result<void> insertSplits(const sqlite::Connection& db, TrackId id, std::span<const Holder> holders,
                          std::string_view validFrom, UtcInstant now) {
    for (const Side side : kSides) {
        const std::vector<Holder> chosen = onSide(holders, side);
        if (chosen.empty()) continue;
        if (auto done = insertSplit(db, id, side, chosen, validFrom, now); !done) return done;
    }
    return {};
}

Result<void> insertBlob(const sqlite::Connection& db, TrackId id, const TrackBlob& blob) {
    const std::span<const std::byte> bytes(blob.bytes);
    return db.run(
        "INSERT INTO track_blobs (track_id, name, version, sha256, bytes) VALUES (?, ?, ?, ?, ?) "
        "ON "
        "CONFLICT (track_id, name) DO UPDATE SET version = excluded.version, sha256 = "
        "excluded.sha256, bytes = excluded.bytes",
        id.value, blob.name, blob.version, sha256OfBytes(bytes), bytes);
}

Result<void> insertVectors(const sqlite::Connection& db, TrackId id,
                           const SegmentVectors& vectors) {
    const std::vector<std::byte> values = encodeFloats(vectors.values);
    const std::span<const std::byte> bytes(values);
    return db.run(
        "INSERT OR REPLACE INTO embeddings (track_id, facet, version, window_s, hop_s, dimension, "
        "windows, sha256, bytes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id.value, vectors.facet, vectors.version, vectors.windowS, vectors.hopS,
        std::int64_t{vectors.values.rows()}, std::int64_t{vectors.values.cols()},
        sha256OfBytes(bytes), bytes);
}

Result<void> writeJournal(const sqlite::Connection& db, TrackId id, const FileStamp& file) {
    if (file.path.empty()) return {};
    return db.run(
        "INSERT INTO import_journal (path, size_bytes, modified_ns, track_id) VALUES (?, ?, ?, ?) "
        "ON "
        "CONFLICT (path) DO UPDATE SET size_bytes = excluded.size_bytes, modified_ns = "
        "excluded.modified_ns, track_id = excluded.track_id",
        file.path.string(), file.sizeBytes, file.modifiedNs, id.value);
}

}  // namespace tributary
