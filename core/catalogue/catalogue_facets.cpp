// What a catalogue holds of each facet, as a whole.

#include "core/catalogue/add_track.h"
#include "core/catalogue/catalogue.h"
#include "core/catalogue/catalogue_state.h"

namespace tributary {

Result<std::vector<FacetSummary>> Catalogue::facetSummaries() const {
    std::vector<FacetSummary> all;
    auto rows = state_->db->prepare(
        "SELECT facet, max(version), max(dimension), count(*), sum(windows) FROM embeddings GROUP "
        "BY facet ORDER BY facet");
    for (;;) {
        auto row = rows.step();
        if (!row) return fail(row.error());
        if (!*row) return all;
        all.push_back({rows.text(0), static_cast<int>(rows.integer(1)), rows.integer(2),
                       rows.integer(3), rows.integer(4)});
    }
}

Result<void> Catalogue::storeVectors(std::span<const TrackVectors> vectors) {
    if (auto writable = state_->requireWritable(); !writable) return writable;
    auto transaction = sqlite::Transaction::begin(*state_->db);
    if (!transaction) return fail(transaction.error());
    for (const TrackVectors& v : vectors) {
        if (auto known = state_->requireTrack(v.track); !known) return known;
        if (auto done = insertVectors(*state_->db, v.track, v.vectors); !done) return done;
    }
    return transaction->commit();
}

Result<std::int64_t> Catalogue::removeFacet(std::string_view facet) {
    if (auto writable = state_->requireWritable(); !writable) return fail(writable.error());
    auto transaction = sqlite::Transaction::begin(*state_->db);
    if (!transaction) return fail(transaction.error());
    auto count = state_->db->integer("SELECT count(*) FROM embeddings WHERE facet = ?", facet);
    if (!count) return fail(count.error());
    auto done = state_->db->run("DELETE FROM embeddings WHERE facet = ?", facet);
    if (!done) return fail(done.error());
    if (done = transaction->commit(); !done) return fail(done.error());
    return count->value_or(0);
}

}  // namespace tributary
