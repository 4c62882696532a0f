#include "core/embedding/foreign_vectors.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/base/random.h"
#include "tests/support/temp_folder.h"

namespace tributary {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

Eigen::MatrixXf randomVectors(Eigen::Index dimension, Eigen::Index count, std::uint64_t seed) {
    Random random(seed);
    Eigen::MatrixXf out(dimension, count);
    for (float& x : out.reshaped()) x = static_cast<float>(random.uniform(-1.0, 1.0));
    return out;
}

TEST(ForeignVectors, CellsAreMeansOfUnitVectorsByHowLongTheyHold) {
    Eigen::MatrixXf vectors(2, 3);
    vectors << 5, 0, 0, 0, 2, 0;  // along x, along y, none
    const auto cells = foreignCells(vectors, {{0.0, 0.5, 2.0}, {0.5, 2.0, 3.0}}, 4.0);
    ASSERT_TRUE(cells) << describe(cells.error());
    ASSERT_EQ(cells->cols(), 4);
    EXPECT_TRUE(cells->col(0).isApprox(Eigen::Vector2f(0.5F, 0.5F)));
    EXPECT_TRUE(cells->col(1).isApprox(Eigen::Vector2f(0.0F, 1.0F)));
    EXPECT_TRUE(cells->col(2).isZero());
    EXPECT_TRUE(cells->col(3).isZero());
}

TEST(ForeignVectors, ManyDimensionsAreProjectedKeepingAngles) {
    Eigen::MatrixXf vectors = randomVectors(2000, 12, 3);
    vectors.col(1) = 0.8F * vectors.col(0) + 0.6F * vectors.col(1);
    const auto cells = foreignCells(vectors, regularTimes(12, 0.0, 1.0, 1.0), 12.0);
    ASSERT_TRUE(cells);
    EXPECT_EQ(cells->rows(), kForeignDimensions);
    EXPECT_NEAR(cells->col(0).dot(cells->col(1)), 0.8F, 0.1F);
    EXPECT_NEAR(cells->col(2).dot(cells->col(3)), 0.0F, 0.15F);
    EXPECT_EQ(*cells, *foreignCells(vectors, regularTimes(12, 0.0, 1.0, 1.0), 12.0));
}

TEST(ForeignVectors, TimesThatDoNotFitAreRefused) {
    const Eigen::MatrixXf two = randomVectors(3, 2, 1);
    const auto codeOf = [&](const VectorTimes& times) {
        const auto cells = foreignCells(two, times, 10.0);
        return cells ? ErrorCode::Internal : cells.error().code;
    };
    EXPECT_EQ(codeOf({{0.0}, {1.0}}), ErrorCode::VectorsMalformed);
    EXPECT_EQ(codeOf({{0.0, 1.0}, {1.0, 1.0}}), ErrorCode::VectorsMalformed);
    EXPECT_EQ(codeOf({{20.0, 21.0}, {21.0, 22.0}}), ErrorCode::VectorsMalformed);
    EXPECT_EQ(codeOf({{-5.0, 9.5}, {1.0, 99.0}}), ErrorCode::Internal);  // cut to the recording
}

TEST(ForeignVectors, TablesOfTimesMayLeaveTheEndsOut) {
    const auto both = parseVectorTimes("end_s,start_s,note\n2,0.5,a\n3.5, 2 ,b\n");
    ASSERT_TRUE(both) << describe(both.error());
    EXPECT_THAT(both->beginS, ElementsAre(0.5, 2.0));
    EXPECT_THAT(both->endS, ElementsAre(2.0, 3.5));
    const auto starts = parseVectorTimes("start_s\n0\n2\n3\n");
    ASSERT_TRUE(starts);
    EXPECT_THAT(starts->endS, ElementsAre(2.0, 3.0, 4.0));
}

TEST(ForeignVectors, TablesThatAreNoneAreRefusedWithTheLine) {
    EXPECT_EQ(parseVectorTimes("time\n0\n").error().code, ErrorCode::VectorsMalformed);
    for (const char* text : {"start_s\n0\nx\n", "start_s,end_s\n0,1\n1\n", "start_s\n0\nnan\n"}) {
        const auto times = parseVectorTimes(text);
        ASSERT_FALSE(times) << text;
        EXPECT_THAT(times.error().message, HasSubstr("line 3")) << text;
    }
}

TEST(ForeignVectors, NamesAreShortAndPlain) {
    EXPECT_TRUE(isForeignFacetName("clap-2.1_x"));
    for (const char* name : {"", "2clap", "a b", "a:b", "über", "-x"}) {
        EXPECT_FALSE(isForeignFacetName(name)) << name;
    }
    EXPECT_FALSE(isForeignFacetName(std::string(33, 'a')));
    EXPECT_NE(foreignFacetKey("recording"), "recording");
}

TEST(ForeignVectors, FilesThatAreMissingAreNamed) {
    const test::TempFolder folder;
    const auto read = readForeignCells({folder / "none.npy", {}, {}, {}, {}}, 10.0);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::FileNotFound);
}

}  // namespace
}  // namespace tributary
