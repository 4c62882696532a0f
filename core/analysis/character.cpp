#include "core/analysis/character.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "core/embedding/character.h"

namespace tributary {
namespace {

constexpr std::size_t kMembersListed = 10;

bool isCurrent(const SegmentVectors& vectors, const Embedding& embedding) {
    return vectors.version == embedding.version() && vectors.values.rows() == embedding.dimension();
}

/// Whether a track's stored vectors are what this engine would store.
bool hasCharacter(const std::vector<SegmentVectors>& stored) {
    const auto all = characterEmbeddings();
    return std::all_of(all.begin(), all.end(), [&](const auto& embedding) {
        return std::any_of(stored.begin(), stored.end(), [&](const SegmentVectors& vectors) {
            return vectors.facet == embedding->facet() && isCurrent(vectors, *embedding);
        });
    });
}

}  // namespace

Result<Styles> readStyles(const Catalogue& catalogue, const std::vector<TrackSummary>& tracks) {
    std::vector<StyleTrack> described;
    std::unordered_map<TrackId, std::size_t> order;
    for (const TrackSummary& t : tracks) {
        order[t.id] = described.size();
        described.push_back({{}, {}, t.metadata.title, t.metadata.genre, t.metadata.releaseDate});
    }
    const auto all = characterEmbeddings();
    for (std::size_t e = 0; e < all.size(); ++e) {
        const Embedding& embedding = *all[e];
        Eigen::VectorXf StyleTrack::*field = e == 0 ? &StyleTrack::groove : &StyleTrack::sound;
        for (StyleTrack& t : described) t.*field = Eigen::VectorXf::Zero(embedding.dimension());
        const auto loaded = catalogue.loadFacet(embedding.facet());
        if (!loaded) return fail(loaded.error());
        for (const TrackVectors& v : *loaded) {
            const auto at = order.find(v.track);
            if (at == order.end() || !isCurrent(v.vectors, embedding)) continue;
            described[at->second].*field = wholeTrack(v.vectors.values);
        }
    }
    return mapStyles(described);
}

void addStylePool(const std::vector<StylePoolShare>& pool, const Remainder& remainder,
                  const Reference::Data& data, Report& report) {
    const double weight = remainder.weight.sum();
    const double left = weight > 0.0 ? remainder.weight.dot(remainder.rest) / weight : 0.0;
    const double scale = left > report.unattributed ? report.unattributed / left : 1.0;
    for (const StylePoolShare& share : pool) {
        StyleShare out;
        out.style = data.styles.styles[share.style].name;
        out.influence = std::min(scale * share.share, report.unattributed);
        out.effectiveSources = share.spread.effectiveSources;
        for (const StyleMember& m : share.spread.members) {
            if (out.members.size() == kMembersListed) break;
            const TrackSummary& track = data.tracks[m.track];
            out.members.push_back(
                {{track.id.value, track.metadata.title, track.metadata.artist, track.metadata.isrc},
                 m.weight});
        }
        report.unattributed -= out.influence;
        report.stylePool.push_back(std::move(out));
    }
}

Result<std::size_t> refreshCharacter(const std::filesystem::path& file, const Progress& progress,
                                     std::stop_token stop) {
    auto catalogue = Catalogue::open(file, OpenMode::ReadWrite);
    if (!catalogue) return fail(catalogue.error());
    const auto tracks = catalogue->tracks();
    if (!tracks) return fail(tracks.error());
    std::size_t refreshed = 0;
    for (std::size_t i = 0; i < tracks->size(); ++i) {
        if (stop.stop_requested()) return cancelled();
        progress.report("rhythm and style",
                        static_cast<double>(i) / static_cast<double>(tracks->size()));
        const TrackId id = (*tracks)[i].id;
        const auto stored = catalogue->loadEmbeddings(id);
        if (!stored) return fail(stored.error());
        if (hasCharacter(*stored)) continue;
        const auto features = catalogue->loadSketch(id);
        if (!features) return fail(features.error());
        std::vector<SegmentVectors> vectors;
        for (const auto& embedding : characterEmbeddings()) {
            vectors.push_back(embedding->embed(*features));
        }
        if (auto done = catalogue->storeEmbeddings(id, vectors); !done) return fail(done.error());
        ++refreshed;
    }
    return refreshed;
}

}  // namespace tributary
