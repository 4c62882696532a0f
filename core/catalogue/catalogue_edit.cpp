// What people correct in a catalogue: metadata, and where files lie.

#include <cstdlib>
#include <optional>
#include <string>

#include "core/catalogue/add_track.h"
#include "core/catalogue/catalogue.h"
#include "core/catalogue/catalogue_state.h"
#include "core/catalogue/isrc.h"
#include "core/catalogue/rows.h"
#include "core/catalogue/work_order.h"

namespace tributary {

namespace {

tl::unexpected<Error> bad(const std::string& what, const std::string& field) {
    return fail(ErrorCode::CsvBadValue, what + " Nothing was changed.", field);
}

/// "2021", "2021-05" or "2021-05-01", a day that there is.
bool isDate(const std::string& text) {
    constexpr std::string_view kShape = "dddd-dd-dd";
    if (text.size() != 4 && text.size() != 7 && text.size() != kShape.size()) return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool digit = text[i] >= '0' && text[i] <= '9';
        if (kShape[i] == 'd' ? !digit : text[i] != '-') return false;
    }
    // The last day that it may mean begins with it, unless a part of it is out of range.
    return latestDay(text).starts_with(text);
}

Result<void> edit(const sqlite::Connection& db, TrackId id, const TrackMetadata& metadata) {
    std::optional<std::int64_t> artist;
    if (!metadata.artist.empty()) {
        auto row = artistId(db, metadata.artist);
        if (!row) return fail(row.error());
        artist = *row;
    }
    const auto extras = extrasAsJson(db, metadata.extras);
    if (!extras) return fail(extras.error());
    // A work that has this recording only is called as the recording is.
    auto done = db.run(
        "UPDATE works SET title = ?1 WHERE id = (SELECT work_id FROM tracks WHERE id = ?2) AND "
        "title = (SELECT title FROM tracks WHERE id = ?2) AND (SELECT count(*) FROM tracks t WHERE "
        "t.work_id = works.id) = 1",
        metadata.title, id.value);
    if (!done) return done;
    return db.run(
        "UPDATE tracks SET title = ?, artist_id = ?, isrc = ?, release_date = ?, genre = ?, extras "
        "= ? WHERE id = ?",
        metadata.title, artist, metadata.isrc, metadata.releaseDate, metadata.genre, *extras,
        id.value);
}

}  // namespace

Result<void> checkMetadata(const TrackMetadata& metadata) {
    if (!metadata.isrc.empty() && !isCanonicalIsrc(metadata.isrc)) {
        return bad("\"" + metadata.isrc +
                       "\" is no ISRC: two letters, three letters or digits, seven digits.",
                   "isrc");
    }
    if (!metadata.releaseDate.empty() && !isDate(metadata.releaseDate)) {
        return bad(
            "\"" + metadata.releaseDate + "\" is no date. Write it as 2021, 2021-05 or 2021-05-01.",
            "release_date");
    }
    return {};
}

Result<void> Catalogue::editTracks(std::span<const std::pair<TrackId, TrackMetadata>> edits) {
    if (auto writable = state_->requireWritable(); !writable) return writable;
    for (const auto& [id, metadata] : edits) {
        if (auto fits = checkMetadata(metadata); !fits) return fits;
    }
    const sqlite::Connection& db = *state_->db;
    return atOnce(db, [&]() -> Result<void> {
        for (const auto& [id, metadata] : edits) {
            if (auto known = state_->requireTrack(id); !known) return known;
            if (auto done = edit(db, id, metadata); !done) return done;
        }
        return db.run(
            "DELETE FROM artists WHERE id NOT IN (SELECT artist_id FROM tracks WHERE artist_id IS "
            "NOT NULL)");
    });
}

Result<void> Catalogue::relinkTrack(TrackId id, const FileStamp& file) {
    if (auto writable = state_->requireWritable(); !writable) return writable;
    const sqlite::Connection& db = *state_->db;
    return atOnce(db, [&]() -> Result<void> {
        if (auto known = state_->requireTrack(id); !known) return known;
        auto done =
            db.run("UPDATE tracks SET file_path = ? WHERE id = ?", file.path.string(), id.value);
        if (!done) return done;
        return writeJournal(db, id, file);
    });
}

Result<void> Catalogue::backupTo(const std::filesystem::path& target) const {
    std::error_code ignored;
    if (std::filesystem::exists(std::filesystem::symlink_status(target, ignored))) {
        return fail(ErrorCode::FileUnwritable,
                    "There is a file of that name already. It was not changed; choose another "
                    "name.",
                    target.string());
    }
    return state_->db->backupTo(target);
}

}  // namespace tributary
