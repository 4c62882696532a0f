#include "core/index/ann_index.h"

#include <hnswlib/hnswlib.h>

#include <algorithm>
#include <exception>
#include <utility>

#include "core/base/check.h"

namespace tributary {
namespace {

constexpr std::size_t kLinks = 16;
constexpr std::size_t kBuildBreadth = 100;
constexpr std::size_t kSearchBreadth = 96;
constexpr std::size_t kSeed = 100;

Error indexError(const std::filesystem::path& file, const char* what) {
    return {ErrorCode::IndexCorrupt,
            std::string("The search index could not be used (") + what +
                "). The catalogue itself is not affected; the index is rebuilt from it.",
            file.string()};
}

/// Bytes of the file that hnswlib writes: thirteen numbers, the lowest layer, each item's upper
/// links.
std::uintmax_t savedBytes(const hnswlib::HierarchicalNSW<float>& graph) {
    constexpr std::uintmax_t kHeaderBytes = 11 * 8 + 2 * 4;
    std::uintmax_t bytes = kHeaderBytes + graph.cur_element_count * graph.size_data_per_element_;
    for (std::size_t i = 0; i < graph.cur_element_count; ++i) {
        bytes +=
            sizeof(unsigned int) + static_cast<std::size_t>(std::max(0, graph.element_levels_[i])) *
                                       graph.size_links_per_element_;
    }
    return bytes;
}

}  // namespace

struct AnnIndex::Graph {
    int dimension;
    hnswlib::InnerProductSpace space;
    std::unique_ptr<hnswlib::HierarchicalNSW<float>> hnsw;

    explicit Graph(int d) : dimension(d), space(static_cast<std::size_t>(d)) {}
};

AnnIndex::AnnIndex(std::unique_ptr<Graph> graph) : graph_(std::move(graph)) {}
AnnIndex::AnnIndex(AnnIndex&&) noexcept = default;
AnnIndex& AnnIndex::operator=(AnnIndex&&) noexcept = default;
AnnIndex::~AnnIndex() = default;

std::size_t AnnIndex::size() const {
    return graph_->hnsw->cur_element_count;
}
int AnnIndex::dimension() const {
    return graph_->dimension;
}

Result<AnnIndex> AnnIndex::build(const Eigen::Ref<const Eigen::MatrixXf>& vectors,
                                 std::stop_token stop) {
    CHECK(vectors.rows() > 0);
    auto graph = std::make_unique<Graph>(static_cast<int>(vectors.rows()));
    const auto capacity = std::max<std::size_t>(1, static_cast<std::size_t>(vectors.cols()));
    graph->hnsw = std::make_unique<hnswlib::HierarchicalNSW<float>>(&graph->space, capacity, kLinks,
                                                                    kBuildBreadth, kSeed);
    for (Eigen::Index i = 0; i < vectors.cols(); ++i) {
        if (i % 256 == 0 && stop.stop_requested()) return cancelled();
        const Eigen::VectorXf column = vectors.col(i);
        graph->hnsw->addPoint(column.data(), static_cast<std::size_t>(i));
    }
    graph->hnsw->setEf(kSearchBreadth);
    return AnnIndex(std::move(graph));
}

Result<AnnIndex> AnnIndex::load(const std::filesystem::path& file, int dimension,
                                std::size_t count) {
    auto graph = std::make_unique<Graph>(dimension);
    try {
        graph->hnsw =
            std::make_unique<hnswlib::HierarchicalNSW<float>>(&graph->space, file.string());
    } catch (const std::exception& e) {
        return fail(indexError(file, e.what()));
    }
    // hnswlib does not notice a file of another shape by itself.
    if (graph->hnsw->cur_element_count != count) return fail(indexError(file, "another count"));
    const std::size_t vectorBytes = graph->hnsw->label_offset_ - graph->hnsw->offsetData_;
    if (vectorBytes != static_cast<std::size_t>(dimension) * sizeof(float)) {
        return fail(indexError(file, "another dimension"));
    }
    graph->hnsw->setEf(kSearchBreadth);
    return AnnIndex(std::move(graph));
}

Result<void> AnnIndex::save(const std::filesystem::path& file) const {
    std::string reason;
    try {
        graph_->hnsw->saveIndex(file.string());
        // hnswlib does not look whether its stream could write.
        std::error_code error;
        const auto written = std::filesystem::file_size(file, error);
        if (error)
            reason = error.message();
        else if (written != savedBytes(*graph_->hnsw))
            reason = "the disk may be full";
    } catch (const std::exception& e) {
        reason = e.what();
    }
    if (reason.empty()) return {};
    return fail(ErrorCode::FileUnwritable,
                "The search index could not be written (" + reason +
                    "). Results are the same; the next start builds it again.",
                file.string());
}

std::vector<Neighbour> AnnIndex::search(const Eigen::Ref<const Eigen::VectorXf>& query,
                                        std::size_t count) const {
    CHECK(query.size() == graph_->dimension);
    std::vector<Neighbour> out;
    if (size() == 0) return out;
    auto found = graph_->hnsw->searchKnn(query.data(), std::min(count, size()));
    while (!found.empty()) {
        out.push_back({found.top().second, 1.0F - found.top().first});
        found.pop();
    }
    std::sort(out.begin(), out.end(), [](const Neighbour& a, const Neighbour& b) {
        return a.similarity != b.similarity ? a.similarity > b.similarity : a.item < b.item;
    });
    return out;
}

}  // namespace tributary
