#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include <Eigen/Core>

#include "core/base/result.h"

namespace tributary {

/// One neighbour of a query vector.
struct Neighbour {
    std::size_t item = 0;     ///< number of the indexed vector
    float similarity = 0.0F;  ///< inner product; the cosine for unit vectors
};

/// Approximate nearest neighbours by inner product over a hierarchical navigable small-world graph
/// (Malkov & Yashunin 2018, hnswlib). Items are numbered by insertion. Searching is thread-safe.
class AnnIndex {
public:
    AnnIndex(AnnIndex&&) noexcept;
    AnnIndex& operator=(AnnIndex&&) noexcept;
    ~AnnIndex();

    /// Inserts the columns of `vectors` one after another, so that the graph is always the same.
    /// Errors: Cancelled.
    [[nodiscard]] static Result<AnnIndex> build(const Eigen::Ref<const Eigen::MatrixXf>& vectors,
                                                std::stop_token stop);

    /// Errors: IndexCorrupt, also when dimension or count are not the expected ones.
    [[nodiscard]] static Result<AnnIndex> load(const std::filesystem::path& file, int dimension,
                                               std::size_t count);

    /// Errors: FileUnwritable.
    [[nodiscard]] Result<void> save(const std::filesystem::path& file) const;

    [[nodiscard]] std::size_t size() const;
    [[nodiscard]] int dimension() const;

    /// The `count` nearest items, most similar first; ties by item.
    [[nodiscard]] std::vector<Neighbour> search(const Eigen::Ref<const Eigen::VectorXf>& query,
                                                std::size_t count) const;

private:
    struct Graph;
    explicit AnnIndex(std::unique_ptr<Graph> graph);
    std::unique_ptr<Graph> graph_;
};

}  // namespace tributary
