// The reading half of Catalogue.

#include <chrono>
#include <utility>

#include "core/catalogue/catalogue.h"
#include "core/catalogue/catalogue_state.h"
#include "core/catalogue/stored_values.h"
#include "core/features/sketch.h"

namespace tributary {

namespace {

constexpr const char* kSummaryColumns =
    "SELECT t.id, t.title, coalesce(a.name, ''), t.isrc, t.release_date, t.genre, t.file_path, "
    "t.audio_sha256, t.duration_s, t.sample_rate, t.channels, t.added_at_ms FROM tracks t LEFT "
    "JOIN "
    "artists a ON a.id = t.artist_id";

TrackSummary readSummary(const sqlite::Statement& row) {
    TrackSummary summary;
    summary.id = TrackId{row.integer(0)};
    summary.metadata.title = row.text(1);
    summary.metadata.artist = row.text(2);
    summary.metadata.isrc = row.text(3);
    summary.metadata.releaseDate = row.text(4);
    summary.metadata.genre = row.text(5);
    summary.file = row.text(6);
    summary.audioSha256 = row.text(7);
    summary.durationS = row.real(8);
    summary.sampleRate = static_cast<int>(row.integer(9));
    summary.channels = static_cast<int>(row.integer(10));
    summary.addedAt = UtcInstant(std::chrono::milliseconds(row.integer(11)));
    return summary;
}

/// Columns: facet, version, window_s, hop_s, dimension, windows, bytes, from `first` on.
Result<SegmentVectors> readVectors(const sqlite::Statement& row, int first,
                                   const std::filesystem::path& file) {
    SegmentVectors vectors;
    vectors.facet = row.text(first);
    vectors.version = static_cast<int>(row.integer(first + 1));
    vectors.windowS = row.real(first + 2);
    vectors.hopS = row.real(first + 3);
    auto values =
        decodeFloats(row.bytes(first + 6), row.integer(first + 4), row.integer(first + 5));
    if (!values) return fail(values.error().code, values.error().message, file.string());
    vectors.values = std::move(*values);
    return vectors;
}

/// Runs `each` on every row; `each` returns a Result<void>.
template <class Each>
Result<void> forEachRow(sqlite::Statement& statement, Each each) {
    for (;;) {
        auto row = statement.step();
        if (!row) return fail(row.error());
        if (!*row) return {};
        Result<void> done = each(std::as_const(statement));
        if (!done) return done;
    }
}

}  // namespace

Result<std::int64_t> Catalogue::trackCount() const {
    auto count = state_->db->integer("SELECT count(*) FROM tracks");
    if (!count) return fail(count.error());
    return count->value_or(0);
}

Result<std::vector<TrackSummary>> Catalogue::tracks() const {
    std::vector<TrackSummary> all;
    auto rows = state_->db->prepare(std::string(kSummaryColumns) + " ORDER BY t.id");
    auto read = forEachRow(rows, [&](const sqlite::Statement& row) -> Result<void> {
        all.push_back(readSummary(row));
        return {};
    });
    if (!read) return fail(read.error());
    auto extras = state_->db->prepare(
        "SELECT t.id, e.key, e.value FROM tracks t, json_each(t.extras) e WHERE t.extras <> '{}' "
        "ORDER BY t.id");
    std::size_t at = 0;
    read = forEachRow(extras, [&](const sqlite::Statement& row) -> Result<void> {
        while (at < all.size() && all[at].id.value < row.integer(0)) ++at;
        if (at < all.size() && all[at].id.value == row.integer(0)) {
            all[at].metadata.extras[row.text(1)] = row.text(2);
        }
        return {};
    });
    if (!read) return fail(read.error());
    return all;
}

Result<TrackSummary> Catalogue::track(TrackId id) const {
    auto row = state_->db->prepare(std::string(kSummaryColumns) + " WHERE t.id = ?");
    auto found = row.bindAll(id.value).step();
    if (!found) return fail(found.error());
    if (!*found) return fail(unknownTrack(id, state_->file));
    TrackSummary summary = readSummary(row);
    auto extras = state_->db->prepare(
        "SELECT e.key, e.value FROM tracks t, json_each(t.extras) e WHERE t.id = ?");
    extras.bindAll(id.value);
    auto read = forEachRow(extras, [&](const sqlite::Statement& extra) -> Result<void> {
        summary.metadata.extras[extra.text(0)] = extra.text(1);
        return {};
    });
    if (!read) return fail(read.error());
    return summary;
}

Result<std::optional<TrackId>> Catalogue::findByAudio(std::string_view audioSha256) const {
    auto id = state_->db->integer("SELECT id FROM tracks WHERE audio_sha256 = ?", audioSha256);
    if (!id) return fail(id.error());
    if (!*id) return std::optional<TrackId>{};
    return std::optional(TrackId{**id});
}

Result<std::vector<TrackId>> Catalogue::findByIsrc(std::string_view isrc) const {
    std::vector<TrackId> ids;
    auto rows =
        state_->db->prepare("SELECT id FROM tracks WHERE isrc = ? AND isrc <> '' ORDER BY id");
    rows.bindAll(isrc);
    auto read = forEachRow(rows, [&](const sqlite::Statement& row) -> Result<void> {
        ids.push_back(TrackId{row.integer(0)});
        return {};
    });
    if (!read) return fail(read.error());
    return ids;
}

Result<std::vector<Holder>> Catalogue::holders(TrackId id) const {
    if (auto known = state_->requireTrack(id); !known) return fail(known.error());
    std::vector<Holder> all;
    auto rows = state_->db->prepare(
        "SELECT p.name, s.side, sum(sp.parts_per_million) AS part, p.fictional FROM tracks t JOIN "
        "splits s ON "
        "s.track_id = t.id OR s.work_id = t.work_id JOIN split_parts sp ON sp.split_id = s.id JOIN "
        "parties p ON p.id = sp.party_id WHERE t.id = ?1 AND s.version = (SELECT max(v.version) "
        "FROM splits v WHERE (v.track_id = s.track_id OR v.work_id = s.work_id OR v.release_id = "
        "s.release_id) AND v.territories = '') GROUP BY s.side, p.id ORDER BY s.side = "
        "'composition', part DESC, p.name, p.fictional");
    rows.bindAll(id.value);
    auto read = forEachRow(rows, [&](const sqlite::Statement& row) -> Result<void> {
        all.push_back({row.text(0), row.text(1) == "master" ? Side::Master : Side::Composition,
                       row.integer(2), row.integer(3) != 0});
        return {};
    });
    if (!read) return fail(read.error());
    return all;
}

Result<std::vector<Identifier>> Catalogue::identifiers(TrackId id) const {
    if (auto known = state_->requireTrack(id); !known) return fail(known.error());
    std::vector<Identifier> all;
    auto rows = state_->db->prepare(
        "SELECT scheme, value FROM identifiers WHERE track_id = ? ORDER BY scheme, value");
    rows.bindAll(id.value);
    auto read = forEachRow(rows, [&](const sqlite::Statement& row) -> Result<void> {
        all.push_back({row.text(0), row.text(1)});
        return {};
    });
    if (!read) return fail(read.error());
    return all;
}

Result<TrackFeatures> Catalogue::loadSketch(TrackId id) const {
    auto row = state_->db->prepare("SELECT bytes FROM sketches WHERE track_id = ?");
    auto found = row.bindAll(id.value).step();
    if (!found) return fail(found.error());
    if (!*found) {
        if (auto known = state_->requireTrack(id); !known) return fail(known.error());
        return fail(ErrorCode::SketchCorrupt,
                    "The sketch of track " + std::to_string(id.value) +
                        " is missing. Remove the track and import its file again.",
                    state_->file.string());
    }
    auto features = decodeSketch(row.bytes(0));
    if (features) return features;
    return fail(features.error().code,
                "Track " + std::to_string(id.value) + ": " + features.error().message,
                state_->file.string());
}

Result<std::vector<SegmentVectors>> Catalogue::loadEmbeddings(TrackId id) const {
    if (auto known = state_->requireTrack(id); !known) return fail(known.error());
    std::vector<SegmentVectors> all;
    auto rows = state_->db->prepare(
        "SELECT facet, version, window_s, hop_s, dimension, windows, bytes FROM embeddings WHERE "
        "track_id = ? ORDER BY facet");
    rows.bindAll(id.value);
    auto read = forEachRow(rows, [&](const sqlite::Statement& row) -> Result<void> {
        auto vectors = readVectors(row, 0, state_->file);
        if (!vectors) return fail(vectors.error());
        all.push_back(std::move(*vectors));
        return {};
    });
    if (!read) return fail(read.error());
    return all;
}

Result<std::vector<TrackVectors>> Catalogue::loadFacet(std::string_view facet) const {
    std::vector<TrackVectors> all;
    auto rows = state_->db->prepare(
        "SELECT track_id, facet, version, window_s, hop_s, dimension, windows, bytes FROM "
        "embeddings "
        "WHERE facet = ? ORDER BY track_id");
    rows.bindAll(facet);
    auto read = forEachRow(rows, [&](const sqlite::Statement& row) -> Result<void> {
        auto vectors = readVectors(row, 1, state_->file);
        if (!vectors) return fail(vectors.error());
        all.push_back({TrackId{row.integer(0)}, std::move(*vectors)});
        return {};
    });
    if (!read) return fail(read.error());
    return all;
}

Result<std::vector<std::string>> Catalogue::facets() const {
    std::vector<std::string> names;
    auto rows = state_->db->prepare("SELECT DISTINCT facet FROM embeddings ORDER BY facet");
    auto read = forEachRow(rows, [&](const sqlite::Statement& row) -> Result<void> {
        names.push_back(row.text(0));
        return {};
    });
    if (!read) return fail(read.error());
    return names;
}

Result<std::optional<TrackBlob>> Catalogue::loadBlob(TrackId id, std::string_view name) const {
    auto row = state_->db->prepare(
        "SELECT version, sha256, bytes FROM track_blobs WHERE track_id = ? AND name = ?");
    auto found = row.bindAll(id.value, name).step();
    if (!found) return fail(found.error());
    if (!*found) return std::optional<TrackBlob>{};
    const std::span<const std::byte> bytes = row.bytes(2);
    if (sha256OfBytes(bytes) != row.text(1)) {
        return fail(ErrorCode::CatalogueCorrupt,
                    "What the engine stored with track " + std::to_string(id.value) + " (" +
                        std::string(name) + ") is damaged. Remove the track and import it again.",
                    state_->file.string());
    }
    TrackBlob blob;
    blob.name = std::string(name);
    blob.version = static_cast<int>(row.integer(0));
    blob.bytes.assign(bytes.begin(), bytes.end());
    return std::optional(std::move(blob));
}

Result<std::int64_t> Catalogue::outdatedTracks() const {
    const std::vector<std::byte> prefix = sketchPrefix();
    auto count = state_->db->integer("SELECT count(*) FROM sketches WHERE substr(bytes, 1, 8) <> ?",
                                     std::span(prefix));
    if (!count) return fail(count.error());
    return count->value_or(0);
}

Result<std::optional<TrackId>> Catalogue::alreadyImported(const FileStamp& file) const {
    const std::vector<std::byte> prefix = sketchPrefix();
    auto id = state_->db->integer(
        "SELECT j.track_id FROM import_journal j JOIN sketches s ON s.track_id = j.track_id WHERE "
        "j.path = ? AND j.size_bytes = ? AND j.modified_ns = ? AND substr(s.bytes, 1, 8) = ?",
        file.path.string(), file.sizeBytes, file.modifiedNs, std::span(prefix));
    if (!id) return fail(id.error());
    if (!*id) return std::optional<TrackId>{};
    return std::optional(TrackId{**id});
}

Result<std::optional<std::string>> Catalogue::setting(std::string_view key) const {
    return state_->db->text("SELECT value FROM settings WHERE key = ?", key);
}

Result<std::optional<IndexSnapshot>> Catalogue::indexSnapshot(std::string_view sha256) const {
    auto info = state_->db->text("SELECT info FROM index_snapshots WHERE sha256 = ?", sha256);
    if (!info) return fail(info.error());
    if (!*info) return std::optional<IndexSnapshot>{};
    return std::optional(IndexSnapshot{std::string(sha256), **info});
}

}  // namespace tributary
