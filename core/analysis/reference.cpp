#include "core/analysis/reference.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "core/analysis/character.h"
#include "core/analysis/peak_trails.h"
#include "core/analysis/reference_data.h"
#include "core/base/digest.h"
#include "core/embedding/embedding.h"

namespace tributary {
namespace {

constexpr const char* kIndexFormat = "index-1";

/// Vectors of one facet in the order of the tracks.
struct FacetVectors {
    Eigen::MatrixXf values;
    std::vector<std::uint32_t> track, segment;
};

Result<FacetVectors> gather(const Catalogue& catalogue, const Embedding& embedding,
                            const std::unordered_map<TrackId, std::size_t>& order) {
    auto loaded = catalogue.loadFacet(embedding.facet());
    if (!loaded) return fail(loaded.error());
    std::erase_if(*loaded, [&](const TrackVectors& v) {
        return v.vectors.version != embedding.version() ||
               v.vectors.values.rows() != embedding.dimension() || !order.contains(v.track);
    });
    std::sort(loaded->begin(), loaded->end(), [&](const TrackVectors& a, const TrackVectors& b) {
        return order.at(a.track) < order.at(b.track);
    });
    FacetVectors out;
    Eigen::Index count = 0;
    for (const TrackVectors& v : *loaded) count += v.vectors.values.cols();
    out.values.resize(embedding.dimension(), count);
    Eigen::Index at = 0;
    for (const TrackVectors& v : *loaded) {
        const auto& values = v.vectors.values;
        out.values.middleCols(at, values.cols()) = values;
        at += values.cols();
        for (Eigen::Index s = 0; s < values.cols(); ++s) {
            out.track.push_back(static_cast<std::uint32_t>(order.at(v.track)));
            out.segment.push_back(static_cast<std::uint32_t>(s));
        }
    }
    return out;
}

/// Names an index file's content: catalogue, embedding, and the layout of what is kept.
std::string indexKey(const std::string& snapshot, const Embedding& e) {
    return sha256Hex(fmt::format("{} {} {} {} {}", kIndexFormat, snapshot, e.facet(), e.version(),
                                 e.dimension()));
}

std::filesystem::path indexFile(const std::filesystem::path& catalogue, const Embedding& e) {
    return cacheFolder(catalogue) / (std::string(e.facet()) + ".hnsw");
}

std::string digestOf(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::vector<char> block(std::size_t{1} << 20);
    Sha256 hash;
    while (in.read(block.data(), static_cast<std::streamsize>(block.size())) || in.gcount() > 0) {
        hash.update(std::string_view(block.data(), static_cast<std::size_t>(in.gcount())));
    }
    return hash.finishHex();
}

/// True when the file is the whole index of that content: a damaged graph must not be searched.
bool isIndexOf(const std::filesystem::path& file, const std::string& key) {
    std::ifstream in(file.string() + ".key");
    std::string kept, digest;
    return in >> kept >> digest && kept == key && digest == digestOf(file);
}

/// Keeps an index for the next start. Failing to is no error: a read-only folder costs time, not
/// results.
void saveIndex(const AnnIndex& index, const std::filesystem::path& file, const std::string& key) {
    std::error_code ignored;
    std::filesystem::create_directories(file.parent_path(), ignored);
    std::filesystem::remove(file.string() + ".key", ignored);
    const std::filesystem::path part = file.string() + ".part";
    if (!index.save(part)) {
        std::filesystem::remove(part, ignored);
        return;
    }
    std::filesystem::rename(part, file, ignored);
    if (ignored) return;
    // The key is written last: an index without its key is never used.
    std::ofstream(file.string() + ".key") << key << ' ' << digestOf(file) << '\n';
}

Result<FacetIndex> openFacet(const Catalogue& catalogue, const Embedding& embedding,
                             const std::unordered_map<TrackId, std::size_t>& order,
                             const std::string& snapshot, std::stop_token stop) {
    auto vectors = gather(catalogue, embedding, order);
    if (!vectors) return fail(vectors.error());
    const auto file = indexFile(catalogue.file(), embedding);
    const std::string key = indexKey(snapshot, embedding);
    if (isIndexOf(file, key)) {
        auto loaded = AnnIndex::load(file, embedding.dimension(), vectors->track.size());
        if (loaded) {
            return FacetIndex{std::move(*loaded), std::move(vectors->track),
                              std::move(vectors->segment)};
        }
    }
    auto built = AnnIndex::build(vectors->values, stop);
    if (!built) return fail(built.error());
    saveIndex(*built, file, key);
    return FacetIndex{std::move(*built), std::move(vectors->track), std::move(vectors->segment)};
}

}  // namespace

Reference::Reference(std::unique_ptr<Data> data) : data_(std::move(data)) {}
Reference::Reference(Reference&&) noexcept = default;
Reference& Reference::operator=(Reference&&) noexcept = default;
Reference::~Reference() = default;

const std::string& Reference::name() const {
    return data_->name;
}
std::int64_t Reference::trackCount() const {
    return static_cast<std::int64_t>(data_->tracks.size());
}
const std::string& Reference::snapshotSha256() const {
    return data_->snapshotSha256;
}

Result<Reference> Reference::open(const std::filesystem::path& file, const Progress& progress,
                                  std::stop_token stop) {
    auto catalogue = Catalogue::open(file, OpenMode::ReadOnly);
    if (!catalogue) return fail(catalogue.error());
    auto outdated = catalogue->outdatedTracks();
    if (!outdated) return fail(outdated.error());
    if (*outdated > 0) {
        return fail(ErrorCode::CatalogueOutdated,
                    fmt::format("An earlier version computed what is kept of {} of {} tracks, and "
                                "its results cannot be compared with those of this one. Nothing is "
                                "damaged: import the same files again, and they are brought up to "
                                "date; metadata and shares stay.",
                                *outdated, catalogue->trackCount().value_or(0)),
                    file.string());
    }
    auto data = std::make_unique<Data>();
    data->file = file;
    data->name = catalogue->name();
    auto snapshot = catalogue->snapshotSha256();
    if (!snapshot) return fail(snapshot.error());
    data->snapshotSha256 = std::move(*snapshot);
    auto tracks = catalogue->tracks();
    if (!tracks) return fail(tracks.error());
    data->tracks = std::move(*tracks);
    std::sort(
        data->tracks.begin(), data->tracks.end(),
        [](const TrackSummary& a, const TrackSummary& b) { return a.audioSha256 < b.audioSha256; });
    std::unordered_map<TrackId, std::size_t> order;
    std::vector<TrackId> ids;
    for (std::size_t i = 0; i < data->tracks.size(); ++i) {
        order[data->tracks[i].id] = i;
        ids.push_back(data->tracks[i].id);
    }
    for (const auto& embedding : embeddings()) {
        if (stop.stop_requested()) return cancelled();
        progress.part(0.0, 0.7).report("index", data->facets.size(), embeddings().size());
        auto facet = openFacet(*catalogue, *embedding, order, data->snapshotSha256, stop);
        if (!facet) return fail(facet.error());
        data->facets.push_back(std::move(*facet));
    }
    if (data->tracks.size() > static_cast<std::size_t>(defaultSettings().candidates)) {
        auto trails = readTrails(*catalogue, data->tracks, progress.part(0.7, 1.0), stop);
        if (!trails) return fail(trails.error());
        data->trails = std::move(*trails);
    }
    auto standing = readStanding(*catalogue, data->tracks);
    if (!standing) return fail(standing.error());
    data->standing = std::move(*standing);
    auto styles = readStyles(*catalogue, data->tracks);
    if (!styles) return fail(styles.error());
    data->styles = std::move(*styles);
    data->prepared = std::make_unique<PreparedTracks>(std::move(*catalogue), std::move(ids));
    progress.report("index", 1.0);
    return Reference(std::move(data));
}

bool indexIsReady(const std::filesystem::path& catalogue, const std::string& snapshotSha256) {
    return std::all_of(embeddings().begin(), embeddings().end(), [&](const auto& embedding) {
        return isIndexOf(indexFile(catalogue, *embedding), indexKey(snapshotSha256, *embedding));
    });
}

}  // namespace tributary
