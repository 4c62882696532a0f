#include "core/index/ann_index.h"

#include <algorithm>
#include <numeric>

#include <gtest/gtest.h>

#include "core/base/random.h"
#include "tests/support/temp_folder.h"

namespace tributary {
namespace {

/// Unit vectors around centres, as the windows of tracks are.
Eigen::MatrixXf clustered(std::uint64_t seed, Eigen::Index dimension, Eigen::Index count) {
    Random random(seed);
    const Eigen::Index centres = std::max<Eigen::Index>(1, count / 20);
    const auto draw = [&] { return static_cast<float>(random.uniform(-1.0, 1.0)); };
    const Eigen::MatrixXf middle = Eigen::MatrixXf::NullaryExpr(dimension, centres, draw);
    Eigen::MatrixXf out(dimension, count);
    for (Eigen::Index i = 0; i < count; ++i) {
        out.col(i) = middle.col(i % centres) + 0.4F * Eigen::VectorXf::NullaryExpr(dimension, draw);
    }
    out.colwise().normalize();
    return out;
}

std::vector<std::size_t> exact(const Eigen::MatrixXf& vectors, const Eigen::VectorXf& query,
                               std::size_t count) {
    const Eigen::VectorXf similarity = vectors.transpose() * query;
    std::vector<std::size_t> order(static_cast<std::size_t>(vectors.cols()));
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return similarity[static_cast<Eigen::Index>(a)] > similarity[static_cast<Eigen::Index>(b)];
    });
    order.resize(std::min(count, order.size()));
    return order;
}

AnnIndex built(const Eigen::MatrixXf& vectors) {
    auto index = AnnIndex::build(vectors, {});
    EXPECT_TRUE(index);
    return std::move(*index);
}

bool same(const std::vector<Neighbour>& a, const std::vector<Neighbour>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto& x, const auto& y) {
        return x.item == y.item && x.similarity == y.similarity;
    });
}

TEST(AnnIndex, FindsWhatAnExactSearchFinds) {
    const Eigen::MatrixXf vectors = clustered(1, 96, 3000);
    const AnnIndex index = built(vectors);
    const Eigen::MatrixXf queries =
        clustered(1, 96, 3000).leftCols(100) + 0.05F * clustered(2, 96, 100);
    std::size_t found = 0;
    for (Eigen::Index q = 0; q < queries.cols(); ++q) {
        const auto wanted = exact(vectors, queries.col(q), 10);
        for (const Neighbour& n : index.search(queries.col(q), 10)) {
            found += static_cast<std::size_t>(std::count(wanted.begin(), wanted.end(), n.item));
        }
    }
    EXPECT_GE(found, 980U) << "of 1000";
}

TEST(AnnIndex, AnswersAreSortedAndSimilaritiesExact) {
    const Eigen::MatrixXf vectors = clustered(3, 40, 500);
    const AnnIndex index = built(vectors);
    const auto found = index.search(vectors.col(123), 20);
    ASSERT_EQ(found.size(), 20U);
    EXPECT_EQ(found[0].item, 123U);
    for (std::size_t i = 0; i < found.size(); ++i) {
        const auto item = static_cast<Eigen::Index>(found[i].item);
        EXPECT_NEAR(found[i].similarity, vectors.col(item).dot(vectors.col(123)), 1e-5F);
        if (i > 0) {
            EXPECT_LE(found[i].similarity, found[i - 1].similarity);
        }
    }
}

TEST(AnnIndex, EqualVectorsAreOrderedByItem) {
    Eigen::MatrixXf vectors = clustered(4, 16, 30);
    vectors.col(20) = vectors.col(7);
    vectors.col(11) = vectors.col(7);
    const auto found = built(vectors).search(vectors.col(7), 3);
    ASSERT_EQ(found.size(), 3U);
    EXPECT_EQ(found[0].item, 7U);
    EXPECT_EQ(found[1].item, 11U);
    EXPECT_EQ(found[2].item, 20U);
}

TEST(AnnIndex, BuiltTwiceItAnswersAlike) {
    const Eigen::MatrixXf vectors = clustered(5, 64, 1500);
    const AnnIndex a = built(vectors);
    const AnnIndex b = built(vectors);
    for (Eigen::Index q = 0; q < 1500; q += 50) {
        EXPECT_TRUE(same(a.search(vectors.col(q), 32), b.search(vectors.col(q), 32))) << q;
    }
}

TEST(AnnIndex, SavedAndLoadedItAnswersAlike) {
    const test::TempFolder folder;
    const Eigen::MatrixXf vectors = clustered(6, 64, 1500);
    const AnnIndex before = built(vectors);
    ASSERT_TRUE(before.save(folder / "a.hnsw"));
    const auto after = AnnIndex::load(folder / "a.hnsw", 64, 1500);
    ASSERT_TRUE(after) << describe(after.error());
    EXPECT_EQ(after->size(), 1500U);
    EXPECT_EQ(after->dimension(), 64);
    for (Eigen::Index q = 0; q < 1500; q += 50) {
        EXPECT_TRUE(same(before.search(vectors.col(q), 32), after->search(vectors.col(q), 32)))
            << q;
    }
}

TEST(AnnIndex, AskedForMoreThanThereIsItGivesAll) {
    const Eigen::MatrixXf vectors = clustered(7, 8, 5);
    EXPECT_EQ(built(vectors).search(vectors.col(0), 100).size(), 5U);
}

TEST(AnnIndex, AnEmptyIndexFindsNothingAndIsKept) {
    const test::TempFolder folder;
    const AnnIndex index = built(Eigen::MatrixXf(8, 0));
    EXPECT_EQ(index.size(), 0U);
    EXPECT_TRUE(index.search(Eigen::VectorXf::Ones(8), 3).empty());
    ASSERT_TRUE(index.save(folder / "e.hnsw"));
    const auto loaded = AnnIndex::load(folder / "e.hnsw", 8, 0);
    ASSERT_TRUE(loaded) << describe(loaded.error());
    EXPECT_TRUE(loaded->search(Eigen::VectorXf::Ones(8), 3).empty());
}

class SavedIndex : public testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(built(clustered(8, 32, 200)).save(file)); }

    void expectCorrupt(int dimension = 32, std::size_t count = 200) const {
        const auto loaded = AnnIndex::load(file, dimension, count);
        ASSERT_FALSE(loaded);
        EXPECT_EQ(loaded.error().code, ErrorCode::IndexCorrupt);
        EXPECT_EQ(loaded.error().subject, file.string());
        EXPECT_NE(loaded.error().message.find("rebuilt"), std::string::npos);
    }

    test::TempFolder folder;
    std::filesystem::path file = folder / "index.hnsw";
};

TEST_F(SavedIndex, CutAnywhereItIsCorrupt) {
    const std::string whole = test::readBytes(file);
    for (int percent = 0; percent < 100; percent += 7) {
        SCOPED_TRACE(percent);
        test::writeBytes(file,
                         whole.substr(0, whole.size() * static_cast<std::size_t>(percent) / 100));
        expectCorrupt();
    }
    test::writeBytes(file, whole.substr(0, whole.size() - 1));
    expectCorrupt();
}

TEST_F(SavedIndex, WithBytesAfterItsEndItIsCorrupt) {
    test::writeBytes(file, test::readBytes(file) + "more");
    expectCorrupt();
}

TEST_F(SavedIndex, OfAnotherDimensionItIsCorrupt) {
    expectCorrupt(16);
    expectCorrupt(33);
    expectCorrupt(64);
}

TEST_F(SavedIndex, OfAnotherCountItIsCorrupt) {
    expectCorrupt(32, 199);
    expectCorrupt(32, 201);
    expectCorrupt(32, 0);
}

TEST_F(SavedIndex, OfOtherContentItIsCorrupt) {
    test::writeBytes(file, "not an index at all");
    expectCorrupt();
    test::writeBytes(file, std::string(5000, '\xFF'));
    expectCorrupt();
    std::filesystem::remove(file);
    expectCorrupt();
}

TEST(AnnIndex, SavingWhereNothingCanBeWrittenSaysThatResultsAreTheSame) {
    const test::TempFolder folder;
    const auto saved = built(clustered(9, 8, 10)).save(folder / "no such folder/index.hnsw");
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().code, ErrorCode::FileUnwritable);
    EXPECT_NE(saved.error().message.find("Results are the same"), std::string::npos);
}

TEST(AnnIndex, BuildingStopsWhenAsked) {
    std::stop_source stop;
    stop.request_stop();
    const auto index = AnnIndex::build(clustered(10, 8, 1000), stop.get_token());
    ASSERT_FALSE(index);
    EXPECT_EQ(index.error().code, ErrorCode::Cancelled);
}

}  // namespace
}  // namespace tributary
