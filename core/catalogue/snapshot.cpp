// The digest that names a catalogue's content.

#include <string>

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
    for (;;) {
        auto row = rows.step();
        if (!row) return fail(row.error());
        if (!*row) return hash.finishHex();
        for (int column = 0; column < kColumns; ++column) addField(hash, rows.text(column));
    }
}

}  // namespace tributary
