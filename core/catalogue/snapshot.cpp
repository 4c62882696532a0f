// The digest that names a catalogue's content.

#include <string>
#include <utility>

#include "core/base/digest.h"
#include "core/catalogue/catalogue.h"
#include "core/catalogue/catalogue_state.h"

namespace tributary {

namespace {

/// Length first, so that no two lists of fields give the same bytes.
void addField(Sha256& hash, const std::string& field) {
    hash.update(std::to_string(field.size()) + ":");
    hash.update(field);
}

/// Adds every column of every row, after the heading (if it is not empty, and there is a row).
Result<void> addRows(Sha256& hash, sqlite::Statement rows, int columns, const char* heading) {
    for (bool first = true;; first = false) {
        auto row = rows.step();
        if (!row) return fail(row.error());
        if (!*row) return {};
        if (first && *heading != 0) addField(hash, heading);
        for (int column = 0; column < columns; ++column) addField(hash, rows.text(column));
    }
}

}  // namespace

Result<std::string> Catalogue::snapshotSha256() const {
    Sha256 hash;
    hash.update("tributary.snapshot/1\n");
    // One row a facet, or one without a facet for a track that has none. No computed bytes are
    // read.
    auto rows = state_->db->prepare(
        "SELECT t.audio_sha256, t.title, coalesce(a.name, ''), t.isrc, t.release_date, t.genre, "
        "t.extras, coalesce(s.sha256, ''), coalesce(e.facet, ''), coalesce(e.version, 0), "
        "coalesce(e.window_s, 0.0), coalesce(e.hop_s, 0.0), coalesce(e.dimension, 0), "
        "coalesce(e.sha256, '') FROM tracks t LEFT JOIN artists a ON a.id = t.artist_id LEFT JOIN "
        "sketches s ON s.track_id = t.id LEFT JOIN embeddings e ON e.track_id = t.id ORDER BY "
        "t.audio_sha256, e.facet");
    constexpr int kColumns = 14;
    if (auto done = addRows(hash, std::move(rows), kColumns, ""); !done) return fail(done.error());
    auto edges = state_->db->prepare(
        "SELECT d.audio_sha256, s.audio_sha256, e.facet, e.share, e.probability, "
        "p.derived_begin_s, p.derived_end_s, p.source_begin_s, p.source_end_s, p.semitones, "
        "p.speed, p.probability FROM derivations e JOIN tracks d ON d.id = e.derived_id JOIN "
        "tracks s ON s.id = e.source_id LEFT JOIN derivation_passages p ON p.derivation_id = e.id "
        "ORDER BY d.audio_sha256, s.audio_sha256, e.facet, p.position");
    constexpr int kEdgeColumns = 12;
    if (auto done = addRows(hash, std::move(edges), kEdgeColumns, "derivations"); !done) {
        return fail(done.error());
    }
    auto hubs = state_->db->prepare(
        "SELECT t.audio_sha256, h.hubness FROM hubs h JOIN tracks t ON t.id = h.track_id ORDER BY "
        "t.audio_sha256");
    if (auto done = addRows(hash, std::move(hubs), 2, "hubs"); !done) return fail(done.error());
    return hash.finishHex();
}

}  // namespace tributary
