// Where measured shares, which are floating point, become exact ones. Nowhere else in royalty.

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

#include "core/royalty/apportion.h"
#include "core/royalty/claim.h"

namespace tributary {

namespace {

/// To the nearest part per billion; nothing for what is no share.
std::optional<std::int64_t> ppbOf(double share) {
    constexpr double kSlack = 1e-6;  // six decimals in reports
    if (!std::isfinite(share) || share < -kSlack || share > 1.0 + kSlack) return std::nullopt;
    return std::llround(std::clamp(share, 0.0, 1.0) * 1e9);
}

tl::unexpected<Error> malformed(const std::string& what) {
    return fail(ErrorCode::ReportMalformed, "The report cannot become a claim: " + what +
                                                " Nothing was booked; analyse the track again.");
}

/// Everything of a report that is a share, in one row, before it is made exact.
struct Row {
    std::vector<ClaimSource> sources;
    std::vector<ClaimStyle> styles;
    std::int64_t unattributed = 0;
};

Result<ClaimSource> sourceOf(const Influence& influence) {
    ClaimSource source;
    source.source = RecordingId{influence.track.id};
    source.title = influence.track.title;
    source.artist = influence.track.artist;
    source.isrc = influence.track.isrc;
    const auto share = ppbOf(influence.influence);
    const auto low = ppbOf(influence.interval[0]);
    const auto high = ppbOf(influence.interval[1]);
    const auto probability = ppbOf(influence.probability);
    bool fits = share && low && high && probability;
    std::vector<Weighted> kinds;
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < influence.facets.size(); ++i) {
        const auto part = ppbOf(influence.facets[i]);
        fits = fits && part;
        kinds.push_back({static_cast<std::int64_t>(i), part.value_or(0)});
        sum += part.value_or(0);
    }
    if (!fits) return malformed("a share of \"" + source.title + "\" is no number from 0 to 1.");
    source.lowPpb = *low;
    source.highPpb = *high;
    source.probabilityPpb = *probability;
    if (sum == 0) {
        source.kindsPpb[static_cast<std::size_t>(influence.kind)] = *share;
        return source;
    }
    const auto exact = apportion(*share, kinds);
    std::copy(exact.begin(), exact.end(), source.kindsPpb.begin());
    return source;
}

ClaimSource& sourceNamed(std::vector<ClaimSource>& sources, const SourceRef& track) {
    for (ClaimSource& source : sources) {
        if (source.source.value == track.id) return source;
    }
    ClaimSource& made = sources.emplace_back();
    made.source = RecordingId{track.id};
    made.title = track.title;
    made.artist = track.artist;
    made.isrc = track.isrc;
    return made;
}

/// Moves `ppb` of a source's share, with its part of the interval, to another.
void giveBack(std::vector<ClaimSource>& sources, const SourceRef& from, const SourceRef& to,
              std::int64_t ppb) {
    ClaimSource& receiver = sourceNamed(sources, to);
    ClaimSource& giver = sourceNamed(sources, from);
    const std::int64_t had = giver.sharePpb();
    ppb = std::min(ppb, had);
    if (ppb <= 0 || &giver == &receiver) return;
    std::vector<Weighted> kinds;
    for (std::size_t i = 0; i < giver.kindsPpb.size(); ++i) {
        kinds.push_back({static_cast<std::int64_t>(i), giver.kindsPpb[i]});
    }
    const auto moved = apportion(ppb, kinds);
    for (std::size_t i = 0; i < moved.size(); ++i) {
        giver.kindsPpb[i] -= moved[i];
        receiver.kindsPpb[i] += moved[i];
    }
    __extension__ using Wide = __int128;
    for (const auto end : {&ClaimSource::lowPpb, &ClaimSource::highPpb}) {
        const auto part = static_cast<std::int64_t>(Wide{giver.*end} * ppb / had);
        giver.*end -= part;
        receiver.*end = std::min<std::int64_t>(Share::kWhole, receiver.*end + part);
    }
    receiver.probabilityPpb = std::max(receiver.probabilityPpb, giver.probabilityPpb);
}

Result<Row> readRow(const Report& report) {
    Row row;
    for (const Influence& influence : report.influences) {
        auto source = sourceOf(influence);
        if (!source) return fail(source.error());
        row.sources.push_back(std::move(*source));
    }
    for (const Influence& influence : report.influences) {
        for (const Inherited& via : influence.via) {
            const auto ppb = ppbOf(via.influence);
            if (!ppb) return malformed("a share that was passed on is no number from 0 to 1.");
            giveBack(row.sources, influence.track, via.through, *ppb);
        }
    }
    std::erase_if(row.sources, [](const ClaimSource& source) { return source.sharePpb() == 0; });
    for (const StyleShare& style : report.stylePool) {
        const auto ppb = ppbOf(style.influence);
        if (!ppb) return malformed("a style's share is no number from 0 to 1.");
        ClaimStyle& shared = row.styles.emplace_back(ClaimStyle{style.style, *ppb});
        for (const StyleMemberRef& member : style.members) {
            const auto weight = ppbOf(member.weight);
            if (!weight) return malformed("a style member's weight is no number from 0 to 1.");
            if (*weight > 0) shared.members.push_back({member.track.id, *weight});
        }
    }
    const auto rest = ppbOf(report.unattributed);
    if (!rest) return malformed("the unattributed share is no number from 0 to 1.");
    row.unattributed = *rest;
    return row;
}

/// Scales the row to exactly the whole, by largest remainder.
Result<void> makeWhole(Row& row) {
    std::vector<std::int64_t*> shares;
    for (ClaimSource& source : row.sources) {
        for (std::int64_t& ppb : source.kindsPpb) shares.push_back(&ppb);
    }
    for (ClaimStyle& style : row.styles) shares.push_back(&style.ppb);
    shares.push_back(&row.unattributed);
    std::vector<Weighted> weights;
    std::int64_t sum = 0;
    for (const std::int64_t* share : shares) {
        weights.push_back({static_cast<std::int64_t>(weights.size()), *share});
        sum += *share;
    }
    constexpr std::int64_t kMostOff = Share::kWhole / 1000;
    if (std::abs(sum - Share::kWhole) > kMostOff) {
        return malformed("its shares do not add up to 100 %.");
    }
    if (sum == Share::kWhole) return {};
    const auto exact = apportion(Share::kWhole, weights);
    for (std::size_t i = 0; i < shares.size(); ++i) *shares[i] = exact[i];
    return {};
}

}  // namespace

Result<Claim> claimOf(const Report& report) {
    auto row = readRow(report);
    if (!row) return fail(row.error());
    if (auto whole = makeWhole(*row); !whole) return fail(whole.error());
    std::sort(row->sources.begin(), row->sources.end(),
              [](const ClaimSource& a, const ClaimSource& b) {
                  if (a.sharePpb() != b.sharePpb()) return a.sharePpb() > b.sharePpb();
                  return a.source < b.source;
              });
    Claim claim;
    claim.title = report.track.title.value_or("");
    claim.artist = report.track.artist.value_or("");
    claim.isrc = report.track.isrc.value_or("");
    claim.audioSha256 = report.track.audioSha256;
    claim.catalogueSha256 = report.catalogue.snapshotSha256;
    claim.sources = std::move(row->sources);
    claim.styles = std::move(row->styles);
    claim.unattributedPpb = row->unattributed;
    return claim;
}

std::vector<UpstreamEdge> detectedEdges(std::span<const Derivation> derivations) {
    std::map<std::pair<RecordingId, RecordingId>, UpstreamEdge> edges;
    for (const Derivation& derivation : derivations) {
        const RecordingId derived = recordingOf(derivation.derived);
        const RecordingId source = recordingOf(derivation.source);
        UpstreamEdge& edge = edges[{derived, source}];
        edge.derived = derived;
        edge.source = source;
        edge.basis = "detected";
        const std::int64_t ppb = ppbOf(derivation.share).value_or(0);
        edge.compositionPpb = std::min(kWholePpb, edge.compositionPpb + ppb);
        if (derivation.borrowed == Borrowed::Recording) {
            edge.masterPpb = std::min(kWholePpb, edge.masterPpb + ppb);
        }
    }
    std::vector<UpstreamEdge> all;
    for (auto& [pair, edge] : edges) all.push_back(std::move(edge));
    return all;
}

}  // namespace tributary
