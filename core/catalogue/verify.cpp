// Catalogue::verify: reads everything and checks it.

#include <map>
#include <string>
#include <utility>

#include "core/catalogue/catalogue.h"
#include "core/catalogue/catalogue_state.h"
#include "core/catalogue/isrc.h"
#include "core/catalogue/shares.h"
#include "core/catalogue/stored_values.h"
#include "core/catalogue/work_order.h"
#include "core/features/sketch.h"

namespace tributary {

namespace {

/// What all vectors of one facet must share to be compared.
struct FacetShape {
    std::int64_t version = 0;
    std::int64_t dimension = 0;
    double windowS = 0.0;
    double hopS = 0.0;
    TrackId first;
    friend bool operator==(const FacetShape& a, const FacetShape& b) {
        return a.version == b.version && a.dimension == b.dimension && a.windowS == b.windowS &&
               a.hopS == b.hopS;
    }
};

class Verifier {
public:
    Verifier(const sqlite::Connection& db, std::vector<CatalogueProblem>& problems)
        : db_(db), problems_(problems) {}

    Result<void> checkPages() {
        auto rows = db_.prepare("PRAGMA integrity_check(20)");
        for (;;) {
            auto row = rows.step();
            if (!row) return fail(row.error());
            if (!*row) break;
            if (rows.text(0) != "ok") report({}, "The file is damaged: " + rows.text(0));
        }
        auto broken = db_.prepare(
            "SELECT \"table\", \"parent\", count(*) FROM pragma_foreign_key_check GROUP BY 1, 2");
        for (;;) {
            auto row = broken.step();
            if (!row) return fail(row.error());
            if (!*row) return {};
            report({}, broken.text(2) + " entries of \"" + broken.text(0) + "\" refer to \"" +
                           broken.text(1) + "\" that are not there.");
        }
    }

    Result<void> checkSplits() {
        auto rows = db_.prepare(
            "SELECT coalesce(s.track_id, (SELECT min(t.id) FROM tracks t WHERE t.work_id = "
            "s.work_id)), s.side, s.version, coalesce(sum(p.parts_per_million), 0) AS whole FROM "
            "splits s LEFT JOIN split_parts p ON p.split_id = s.id GROUP BY s.id HAVING whole <> "
            "?");
        rows.bindAll(kWholeShare);
        for (;;) {
            auto row = rows.step();
            if (!row) return fail(row.error());
            if (!*row) return {};
            std::optional<TrackId> track;
            if (!rows.isNull(0)) track = TrackId{rows.integer(0)};
            report(track, "The " + rows.text(1) + " split (version " + rows.text(2) +
                              ") adds up to " + formatPercent(rows.integer(3)) + ".");
        }
    }

    Result<void> checkTrack(TrackId id, const std::string& isrc) {
        if (!isrc.empty() && !isCanonicalIsrc(isrc)) {
            report(id, "\"" + isrc + "\" is not an ISRC.");
        }
        if (auto done = checkSketch(id); !done) return done;
        if (auto done = checkEmbeddings(id); !done) return done;
        return checkBlobs(id);
    }

private:
    void report(std::optional<TrackId> track, std::string message) {
        problems_.push_back({track, std::move(message)});
    }

    Result<void> checkSketch(TrackId id) {
        auto row = db_.prepare("SELECT sha256, bytes FROM sketches WHERE track_id = ?");
        auto found = row.bindAll(id.value).step();
        if (!found) return fail(found.error());
        if (!*found) {
            report(id, "The sketch is missing.");
        } else if (sha256OfBytes(row.bytes(1)) != row.text(0)) {
            report(id, "The sketch does not match its checksum.");
        } else if (auto sketch = decodeSketch(row.bytes(1)); !sketch) {
            report(id, "The sketch cannot be read: " + sketch.error().message);
        }
        return {};
    }

    Result<void> checkEmbeddings(TrackId id) {
        auto rows = db_.prepare(
            "SELECT facet, version, window_s, hop_s, dimension, windows, sha256, bytes FROM "
            "embeddings WHERE track_id = ? ORDER BY facet");
        rows.bindAll(id.value);
        for (;;) {
            auto row = rows.step();
            if (!row) return fail(row.error());
            if (!*row) return {};
            const std::string what = "The \"" + rows.text(0) + "\" vectors ";
            auto values = decodeFloats(rows.bytes(7), rows.integer(4), rows.integer(5));
            if (sha256OfBytes(rows.bytes(7)) != rows.text(6)) {
                report(id, what + "do not match their checksum.");
            } else if (!values) {
                report(id, what + "cannot be read: " + values.error().message);
            } else if (!values->allFinite()) {
                report(id, what + "hold values that are not numbers.");
            }
            const FacetShape shape{rows.integer(1), rows.integer(4), rows.real(2), rows.real(3),
                                   id};
            const FacetShape& expected = shapes_.try_emplace(rows.text(0), shape).first->second;
            if (!(shape == expected)) {
                report(id, what + "have another version or size than those of track " +
                               std::to_string(expected.first.value) +
                               ". Remove the track and import it again.");
            }
        }
    }

    Result<void> checkBlobs(TrackId id) {
        auto rows = db_.prepare(
            "SELECT name, sha256, bytes FROM track_blobs WHERE track_id = ? ORDER BY name");
        rows.bindAll(id.value);
        for (;;) {
            auto row = rows.step();
            if (!row) return fail(row.error());
            if (!*row) return {};
            if (sha256OfBytes(rows.bytes(2)) != rows.text(1)) {
                report(id, "The stored \"" + rows.text(0) + "\" does not match its checksum.");
            }
        }
    }

    const sqlite::Connection& db_;
    std::vector<CatalogueProblem>& problems_;
    std::map<std::string, FacetShape> shapes_;
};

/// Derivations lead from later works to earlier ones, and no work owes more than itself.
Result<void> checkDerivations(const Catalogue& catalogue, std::vector<CatalogueProblem>& problems) {
    constexpr double kRounding = 1e-6;
    const auto tracks = catalogue.tracks();
    if (!tracks) return fail(tracks.error());
    const auto edges = catalogue.derivations();
    if (!edges) return fail(edges.error());
    std::map<TrackId, WorkOrder> orders;
    for (const TrackSummary& track : *tracks) orders[track.id] = workOrder(track);
    std::map<TrackId, double> debts;
    for (const Derivation& edge : *edges) {
        debts[edge.derived] += edge.share;
        if (orders[edge.source] < orders[edge.derived]) continue;
        problems.push_back({edge.derived, "It is kept as derived from track " +
                                              std::to_string(edge.source.value) +
                                              ", which is not earlier. Run \"catalogue derive\"."});
    }
    for (const auto& [id, debt] : debts) {
        if (debt <= 1.0 + kRounding) continue;
        problems.push_back({id,
                            "It is kept as derived from others by more than the whole of it. "
                            "Run \"catalogue derive --again\"."});
    }
    return {};
}

struct TrackIsrc {
    TrackId id;
    std::string isrc;
};

Result<std::vector<TrackIsrc>> listIsrcs(const sqlite::Connection& db) {
    std::vector<TrackIsrc> all;
    auto rows = db.prepare("SELECT id, isrc FROM tracks ORDER BY id");
    for (;;) {
        auto row = rows.step();
        if (!row) return fail(row.error());
        if (!*row) return all;
        all.push_back({TrackId{rows.integer(0)}, rows.text(1)});
    }
}

}  // namespace

Result<std::vector<CatalogueProblem>> Catalogue::verify(const Progress& progress,
                                                        std::stop_token stop) const {
    std::vector<CatalogueProblem> problems;
    Verifier verifier(*state_->db, problems);
    progress.report("verify", 0.0);
    if (auto done = verifier.checkPages(); !done) {
        // Too damaged to list: that is the finding.
        if (done.error().code != ErrorCode::CatalogueCorrupt) return fail(done.error());
        problems.push_back({{}, done.error().message});
        return problems;
    }
    if (auto done = verifier.checkSplits(); !done) return fail(done.error());
    if (auto done = checkDerivations(*this, problems); !done) return fail(done.error());
    auto tracks = listIsrcs(*state_->db);
    if (!tracks) return fail(tracks.error());
    for (std::size_t i = 0; i < tracks->size(); ++i) {
        if (stop.stop_requested()) return cancelled();
        auto done = verifier.checkTrack((*tracks)[i].id, (*tracks)[i].isrc);
        if (!done && done.error().code != ErrorCode::CatalogueCorrupt) return fail(done.error());
        if (!done) problems.push_back({(*tracks)[i].id, done.error().message});
        progress.report("verify", static_cast<double>(i + 1) / static_cast<double>(tracks->size()));
    }
    progress.report("verify", 1.0);
    return problems;
}

}  // namespace tributary
