#include "core/analysis/make_report.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "core/attribution/settings.h"
#include "core/attribution/statistics.h"
#include "core/base/digest.h"
#include "core/report/warning.h"

namespace tributary {
namespace {

constexpr double kLeastScreenProbability = 0.5;

SourceRef sourceRef(const TrackSummary& track) {
    return {track.id.value, track.metadata.title, track.metadata.artist, track.metadata.isrc};
}

Kind facetKind(std::size_t embedding) {
    constexpr std::array kinds{Kind::Recording, Kind::Structure, Kind::Harmony};
    return embedding < kinds.size() ? kinds[embedding] : Kind::Style;
}

/// How the source of an influence stands to the other works of the catalogue.
void addStanding(const SettledInfluence& settled, const Reference::Data& data, Influence& out) {
    const std::size_t work = settled.influence.candidate;
    for (const Via& via : settled.via) {
        out.via.push_back({sourceRef(data.tracks[via.through]), via.share});
    }
    const WorkClusters& clusters = data.standing.clusters;
    for (std::size_t w = 0; w < data.tracks.size(); ++w) {
        if (w == work || clusters.cluster[w] != clusters.cluster[work]) continue;
        out.nearDuplicates.push_back(
            {sourceRef(data.tracks[w]), clusters.sameRecording[w] && clusters.sameRecording[work]});
    }
    if (data.standing.hubness[work] > 1.0) out.hubness = data.standing.hubness[work];
}

/// What screening gathered on one track.
struct Screened {
    double share = 0.0;
    double probability = 0.0;
    std::array<double, 5> facets{};
    std::vector<Evidence> evidence;
};

}  // namespace

Kind kindOf(Facet facet) {
    switch (facet) {
        case Facet::Recording:
            return Kind::Recording;
        case Facet::Structure:
            return Kind::Structure;
        case Facet::Harmony:
            return Kind::Harmony;
        case Facet::Rhythm:
            return Kind::Rhythm;
        case Facet::Style:
            return Kind::Style;
    }
    return Kind::Style;
}

Evidence evidenceOf(const Passage& p) {
    return {kindOf(p.facet),
            {p.queryBeginS, p.queryEndS},
            {p.sourceBeginS, p.sourceEndS},
            p.semitones,
            p.speed,
            p.probability,
            p.repeats};
}

EngineIdentity engineIdentity() {
    return {TRIBUTARY_VERSION, settingsSha256(defaultSettings()),
            sha256Hex(weightsSha256() + cohortSha256())};
}

Report reportHeader(const IngestedAudio& audio, const std::filesystem::path& file,
                    const Reference& reference) {
    Report report;
    report.engine = engineIdentity();
    report.validation = shippedValidation();
    report.catalogue.name = reference.name();
    report.catalogue.tracks = reference.trackCount();
    report.catalogue.snapshotSha256 = reference.snapshotSha256();
    report.track.file = file.filename().string();
    report.track.audioSha256 = audio.audioSha256;
    report.track.durationS = audio.durationS;
    report.track.title = audio.tags.title;
    report.track.artist = audio.tags.artist;
    report.track.isrc = audio.tags.isrc;
    if (audio.truncated) {
        report.warnings.push_back(
            warningText({WarningCode::BreaksOff, {fmt::format("{:.1f}", audio.durationS)}}));
    }
    if (audio.olderFeatures) {
        report.warnings.push_back(warningText({WarningCode::OlderSignature, {}}));
    }
    return report;
}

void addInfluences(const std::vector<SettledInfluence>& influences, const Reference::Data& data,
                   Report& report) {
    double named = 0.0;
    for (const SettledInfluence& settled : influences) {
        const TrackInfluence& t = settled.influence;
        Influence out;
        out.rank = static_cast<int>(report.influences.size()) + 1;
        out.track = sourceRef(data.tracks[t.candidate]);
        out.influence = t.influence;
        out.interval = t.interval;
        out.probability = t.probability;
        out.facets = t.facets;
        const auto largest = std::max_element(t.facets.begin(), t.facets.end()) - t.facets.begin();
        out.kind = kindOf(static_cast<Facet>(largest));
        for (const Passage& p : t.passages) out.evidence.push_back(evidenceOf(p));
        addStanding(settled, data, out);
        named += t.influence;
        report.influences.push_back(std::move(out));
    }
    report.unattributed = std::max(0.0, 1.0 - named);
}

void addConsidered(const std::vector<Considered>& considered, std::span<const std::size_t> tracks,
                   const Reference::Data& data, Report& report) {
    for (const Considered& c : considered) {
        report.considered.push_back(
            {sourceRef(data.tracks[tracks[c.candidate]]), kindOf(c.facet), c.probability});
    }
}

void addScreening(const Screening& screening, const Reference::Data& data, Report& report) {
    std::map<std::size_t, Screened> tracks;
    const auto segments = static_cast<double>(std::max<std::size_t>(1, screening.segments.size()));
    for (const SegmentPosterior& segment : screening.segments) {
        for (const SegmentCandidate& c : segment.candidates) {
            Screened& s = tracks[c.track];
            const Kind kind = facetKind(c.facet);
            s.share += c.probability / segments;
            s.facets[static_cast<std::size_t>(kind)] += c.probability / segments;
            s.probability = std::max(s.probability, c.probability);
            if (c.probability < kLeastScreenProbability) continue;
            const double end = c.sourceBeginS + (segment.endS - segment.beginS) * c.variant.speed;
            s.evidence.push_back({kind,
                                  {segment.beginS, segment.endS},
                                  {c.sourceBeginS, std::min(end, data.tracks[c.track].durationS)},
                                  static_cast<double>(c.variant.semitones),
                                  c.variant.speed,
                                  c.probability});
        }
    }
    std::vector<std::pair<std::size_t, Screened>> order;
    for (auto& entry : tracks) {
        if (entry.second.probability >= kLeastScreenProbability) order.push_back(std::move(entry));
    }
    std::stable_sort(order.begin(), order.end(),
                     [](const auto& a, const auto& b) { return a.second.share > b.second.share; });
    double named = 0.0;
    for (auto& [track, s] : order) {
        Influence out;
        out.rank = static_cast<int>(report.influences.size()) + 1;
        out.track = sourceRef(data.tracks[track]);
        out.influence = s.share;
        // One segment more or less is all that screening can tell.
        out.interval = {std::max(0.0, s.share - 1.0 / segments),
                        std::min(1.0, s.share + 1.0 / segments)};
        out.probability = s.probability;
        out.facets = s.facets;
        out.kind = kKinds[static_cast<std::size_t>(
            std::max_element(s.facets.begin(), s.facets.end()) - s.facets.begin())];
        out.evidence = std::move(s.evidence);
        named += out.influence;
        report.influences.push_back(std::move(out));
    }
    report.unattributed = std::max(0.0, 1.0 - named);
    report.warnings.push_back(warningText({WarningCode::ScreeningOnly, {}}));
}

}  // namespace tributary
