#include "core/analysis/foreign_analysis.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>
#include <utility>

#include <fmt/format.h>

#include "core/attribution/influence.h"
#include "core/attribution/settings.h"
#include "core/base/digest.h"
#include "core/catalogue/catalogue.h"
#include "core/report/warning.h"
#include "core/report/weighing.h"

namespace tributary {
namespace {

SourceRef sourceOf(const TrackSummary& track) {
    return {track.id.value, track.metadata.title, track.metadata.artist, track.metadata.isrc};
}

std::string sha256OfCells(const Eigen::MatrixXf& cells) {
    return sha256Hex({reinterpret_cast<const char*>(cells.data()),
                      static_cast<std::size_t>(cells.size()) * sizeof(float)});
}

Error unknownFacet(const std::string& name, const Catalogue& catalogue) {
    std::string known;
    const std::string prefix = foreignFacetKey("");
    for (const std::string& facet : catalogue.facets().value_or(std::vector<std::string>{})) {
        if (!facet.starts_with(prefix)) continue;
        known += (known.empty() ? "" : ", ") + facet.substr(prefix.size());
    }
    return {
        ErrorCode::FacetUnknown,
        "The catalogue has no vectors of this facet (it has: " + (known.empty() ? "none" : known) +
            "). Nothing was analysed. \"catalogue facet add\" brings them in.",
        name};
}

Result<std::vector<TrackVectors>> loadVectors(const Catalogue& catalogue, const std::string& name,
                                              Eigen::Index dimension) {
    auto loaded = catalogue.loadFacet(foreignFacetKey(name));
    if (!loaded) return loaded;
    if (loaded->empty()) return fail(unknownFacet(name, catalogue));
    const int of = loaded->front().vectors.version;
    if (of != dimension) {
        return fail(ErrorCode::VectorsMalformed,
                    fmt::format("These vectors have {} dimensions, those of the catalogue {}: they "
                                "are not of one model. Nothing was analysed.",
                                dimension, of),
                    name);
    }
    return loaded;
}

Influence& influenceOf(const TrackSummary& track, Report& report) {
    for (Influence& i : report.influences) {
        if (i.track.id == track.id.value) return i;
    }
    Influence added;
    added.track = sourceOf(track);
    added.kind = Kind::Style;
    report.influences.push_back(std::move(added));
    return report.influences.back();
}

void addFinding(const ForeignFinding& finding, const ForeignShareOf& share,
                const std::string& facet, const Reference::Data& data, Report& report) {
    Influence& influence = influenceOf(data.tracks[finding.track], report);
    influence.influence += share.share;
    influence.interval = {std::min(1.0, influence.interval[0] + share.interval[0]),
                          std::min(1.0, influence.interval[1] + share.interval[1])};
    influence.probability = std::max(influence.probability, finding.probability);
    influence.foreignShares.push_back({facet, share.share});
    for (const ForeignPassage& p : finding.passages) {
        influence.foreignEvidence.push_back({facet,
                                             {p.queryBeginS, p.queryEndS},
                                             {p.sourceBeginS, p.sourceEndS},
                                             p.speed,
                                             finding.probability,
                                             finding.score,
                                             sourceOf(data.tracks[finding.rival]),
                                             finding.rivalScore});
    }
    report.unattributed = std::max(0.0, report.unattributed - share.share);
}

std::vector<std::size_t> namedTracks(const Reference::Data& data, const Report& report) {
    std::vector<std::size_t> named;
    for (std::size_t i = 0; i < data.tracks.size(); ++i) {
        for (const Influence& influence : report.influences) {
            if (influence.track.id == data.tracks[i].id.value) named.push_back(i);
        }
    }
    return named;
}

void rankAnew(Report& report) {
    std::stable_sort(
        report.influences.begin(), report.influences.end(),
        [](const Influence& a, const Influence& b) { return a.influence > b.influence; });
    int rank = 0;
    for (Influence& influence : report.influences) {
        influence.rank = ++rank;
        std::stable_sort(influence.foreignShares.begin(), influence.foreignShares.end(),
                         [](const auto& a, const auto& b) { return a.facet < b.facet; });
    }
}

Kind kindOfFacet(Facet facet) {
    return kKinds[static_cast<std::size_t>(facet)];
}

/// Passages of one facet that overlap by more than half with an earlier one say the same again.
bool toldBefore(const std::vector<Weighing>& told, const Weighing& next) {
    return std::any_of(told.begin(), told.end(), [&](const Weighing& w) {
        const double overlap =
            std::min(w.query.endS, next.query.endS) - std::max(w.query.beginS, next.query.beginS);
        return w.kind == next.kind && overlap > 0.5 * (next.query.endS - next.query.beginS);
    });
}

}  // namespace

Result<std::vector<OpenedForeign>> openForeign(std::span<const ForeignQuery> queries,
                                               double durationS, const Reference::Data& data,
                                               unsigned threads, const std::stop_token& stop) {
    std::vector<OpenedForeign> out;
    if (queries.empty()) return out;
    const auto catalogue = Catalogue::open(data.file, OpenMode::ReadOnly);
    if (!catalogue) return fail(catalogue.error());
    std::unordered_map<TrackId, std::size_t> order;
    for (std::size_t i = 0; i < data.tracks.size(); ++i) order[data.tracks[i].id] = i;
    for (const ForeignQuery& query : queries) {
        auto read = readForeignCells(query.vectors, durationS);
        if (!read) return fail(read.error());
        auto loaded = loadVectors(*catalogue, query.facet, read->dimension);
        if (!loaded) return fail(loaded.error());
        std::vector<ForeignTrack> tracks;
        for (TrackVectors& v : *loaded) {
            if (!order.contains(v.track) || v.vectors.values.cols() == 0 ||
                v.vectors.values.rows() != read->cells.rows()) {
                continue;
            }
            tracks.push_back({order.at(v.track), std::move(v.vectors.values)});
        }
        if (tracks.empty()) return fail(unknownFacet(query.facet, *catalogue));
        // By audio, so that the order of import changes nothing.
        std::sort(tracks.begin(), tracks.end(),
                  [](const auto& a, const auto& b) { return a.track < b.track; });
        auto facet = ForeignFacet::build(std::move(tracks), threads, stop);
        if (!facet) return fail(facet.error());
        out.push_back({query.facet, std::move(read->cells), std::move(*facet)});
    }
    return out;
}

Result<void> addForeign(const std::vector<OpenedForeign>& facets, RestOfQuery rest,
                        const Reference::Data& data, unsigned threads, std::uint64_t seed,
                        const std::stop_token& stop, Report& report) {
    const AttributionSettings& settings = defaultSettings();
    const double least = leastNamed(queryBlocks(report.track.durationS, settings), settings);
    for (const OpenedForeign& f : facets) {
        report.foreignFacets.push_back({f.name, sha256OfCells(f.cells),
                                        static_cast<std::int64_t>(f.facet.dimension()),
                                        static_cast<std::int64_t>(f.facet.trackCount())});
        if (!f.facet.calibrated()) {
            report.warnings.push_back(warningText({WarningCode::ForeignNamesNobody,
                                                   {f.name, std::to_string(kLeastForeignTracks),
                                                    std::to_string(f.facet.trackCount())}}));
            continue;
        }
        const auto named = namedTracks(data, report);
        const auto findings = matchForeign(f.facet, f.cells, named, threads, stop);
        if (!findings) return fail(findings.error());
        std::vector<double> left = rest.rest;
        for (const ForeignFinding& finding : *findings) {
            ForeignShareOf share = shareOf(finding, rest, settings.bootstrapRounds, seed);
            // In the room of what nothing else has explained, the style pool neither.
            share.share = std::min(share.share, report.unattributed);
            share.interval[0] = std::min(share.interval[0], share.share);
            const bool known = std::find(named.begin(), named.end(), finding.track) != named.end();
            if (share.share < (known ? 1e-6 : least)) continue;
            addFinding(finding, share, f.name, data, report);
            for (std::size_t i = 0; i < std::min(left.size(), finding.cells.size()); ++i) {
                left[i] = std::max(0.0, left[i] - rest.rest[i] * finding.cells[i]);
            }
        }
        rest.rest = std::move(left);
    }
    if (!facets.empty()) rankAnew(report);
    return {};
}

RestOfQuery restOf(const Screening& screening, double durationS) {
    const auto cells =
        std::max<std::size_t>(1, static_cast<std::size_t>(std::ceil(durationS / kForeignCellS)));
    RestOfQuery out{std::vector<double>(cells, 0.0), std::vector<double>(cells, 1.0)};
    // Every segment counts the same in a screening's shares: the rest is their mean all over.
    double none = 0.0;
    for (const SegmentPosterior& s : screening.segments) none += s.none;
    const auto count = static_cast<double>(std::max<std::size_t>(1, screening.segments.size()));
    std::fill(out.rest.begin(), out.rest.end(), none / count);
    return out;
}

void addWeighings(std::vector<WeighedPassage> weighed, std::span<const std::size_t> track,
                  const Reference::Data& data, Report& report) {
    std::stable_sort(weighed.begin(), weighed.end(), [](const auto& a, const auto& b) {
        return a.queryEndS - a.queryBeginS > b.queryEndS - b.queryBeginS;
    });
    for (Influence& influence : report.influences) {
        for (const WeighedPassage& w : weighed) {
            if (data.tracks[track[w.candidate]].id.value != influence.track.id) continue;
            Weighing out;
            out.kind = kindOfFacet(w.facet);
            out.query = {w.queryBeginS, w.queryEndS};
            const bool levels = w.facet == Facet::Recording;
            out.measure = levels ? WeighedBy::Levels : WeighedBy::Deviations;
            const double unit = levels ? w.cells : 1.0;
            out.outOf = w.cells;
            out.value = unit * w.value;
            out.expected = unit * w.expected;
            out.byChance = {unit * (w.expected - kWithinChance * w.deviation),
                            unit * (w.expected + kWithinChance * w.deviation)};
            if (levels) out.byChance[0] = std::max(0.0, out.byChance[0]);
            for (const RivalScore& r : w.rivals) {
                out.rivals.push_back(
                    {sourceOf(data.tracks[track[r.candidate]]), unit * r.value, unit * r.expected});
            }
            if (!toldBefore(influence.weighings, out)) influence.weighings.push_back(out);
        }
        std::stable_sort(influence.weighings.begin(), influence.weighings.end(),
                         [](const Weighing& a, const Weighing& b) {
                             return a.query.beginS != b.query.beginS
                                        ? a.query.beginS < b.query.beginS
                                        : a.kind < b.kind;
                         });
    }
}

}  // namespace tributary
