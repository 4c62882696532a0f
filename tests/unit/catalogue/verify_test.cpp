#include <limits>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/catalogue/catalogue.h"
#include "core/catalogue/sqlite.h"
#include "tests/support/catalogue_samples.h"

namespace tributary {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::Field;
using testing::HasSubstr;

class VerifyTest : public testing::Test {
protected:
    samples::Folder folder;
    std::filesystem::path file = folder / "lib.tributary";

    void SetUp() override {
        auto catalogue = Catalogue::create(file, "Library");
        ASSERT_TRUE(catalogue);
        std::vector<NewTrack> tracks{samples::track(1), samples::track(2)};
        tracks[1].blobs = {{"stats", 1, {std::byte{1}, std::byte{2}}}};
        ASSERT_TRUE(catalogue->addTracks(tracks, samples::instant()));
    }
    /// What is found after a change behind the catalogue's back.
    std::vector<CatalogueProblem> after(const std::string& sql) {
        auto db = sqlite::Connection::open(file, sqlite::Access::ReadWrite, {});
        const auto done = (*db)->script(
            "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; " + sql);
        EXPECT_TRUE(done) << describe(done.error());
        db->reset();
        auto catalogue = Catalogue::open(file, OpenMode::ReadOnly);
        EXPECT_TRUE(catalogue) << describe(catalogue.error());
        return catalogue->verify({}, {}).value_or(std::vector<CatalogueProblem>{});
    }
    static auto problem(std::int64_t track, const char* text) {
        return AllOf(Field(&CatalogueProblem::track, std::optional(TrackId{track})),
                     Field(&CatalogueProblem::message, HasSubstr(text)));
    }
};

TEST_F(VerifyTest, ASoundCatalogueHasNoProblems) {
    EXPECT_TRUE(after("").empty());
}

TEST_F(VerifyTest, AFlippedSketchIsFound) {
    EXPECT_THAT(after("UPDATE sketches SET bytes = zeroblob(length(bytes)) WHERE track_id = 2"),
                ElementsAre(problem(2, "sketch does not match")));
}

TEST_F(VerifyTest, AMissingSketchIsFound) {
    EXPECT_THAT(after("DELETE FROM sketches WHERE track_id = 1"),
                ElementsAre(problem(1, "sketch is missing")));
}

TEST_F(VerifyTest, ASketchThatIsNoneIsFound) {
    // SHA-256 of one zero byte.
    EXPECT_THAT(after("UPDATE sketches SET bytes = x'00', sha256 = "
                      "'6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d' WHERE "
                      "track_id = 1"),
                ElementsAre(problem(1, "cannot be read")));
}

TEST_F(VerifyTest, AlteredVectorsAreFound) {
    EXPECT_THAT(
        after("UPDATE embeddings SET bytes = zeroblob(length(bytes)) WHERE track_id = 1 AND "
              "facet = 'harmony'"),
        ElementsAre(problem(1, "\"harmony\" vectors do not match")));
}

TEST_F(VerifyTest, VectorsOfAnotherSizeOrVersionAreFound) {
    EXPECT_THAT(
        after("UPDATE embeddings SET version = 2 WHERE track_id = 2 AND facet = 'recording'"),
        ElementsAre(problem(2, "another version or size")));
    EXPECT_THAT(
        after("UPDATE embeddings SET version = 1, dimension = 5, windows = 4 WHERE track_id = "
              "2 AND facet = 'recording'"),
        ElementsAre(problem(2, "another version or size")));
    EXPECT_THAT(
        after("UPDATE embeddings SET windows = 3, dimension = 4 WHERE track_id = 2 AND facet "
              "= 'recording'"),
        ElementsAre(problem(2, "cannot be read")));
}

TEST_F(VerifyTest, VectorsThatAreNotNumbersAreFound) {
    auto catalogue = Catalogue::open(file, OpenMode::ReadWrite);
    NewTrack odd = samples::track(3);
    odd.segments[0].values(1, 1) = std::numeric_limits<float>::quiet_NaN();
    ASSERT_TRUE(catalogue->addTracks({&odd, 1}, samples::instant()));
    EXPECT_THAT(*catalogue->verify({}, {}), ElementsAre(problem(3, "not numbers")));
}

TEST_F(VerifyTest, SharesThatDoNotAddUpAreFound) {
    EXPECT_THAT(after("DELETE FROM split_parts WHERE split_id = 1 AND parts_per_million = 400000"),
                ElementsAre(problem(1, "adds up to 60 %")));
}

TEST_F(VerifyTest, AnAlteredBlobIsFound) {
    EXPECT_THAT(after("UPDATE track_blobs SET bytes = x'0102ff'"),
                ElementsAre(problem(2, "\"stats\" does not match")));
    auto catalogue = Catalogue::open(file, OpenMode::ReadOnly);
    EXPECT_EQ(catalogue->loadBlob(TrackId{2}, "stats").error().code, ErrorCode::CatalogueCorrupt);
}

TEST_F(VerifyTest, ABadIsrcIsFound) {
    const auto problems = after("UPDATE tracks SET isrc = 'nonsense' WHERE id = 1");
    EXPECT_THAT(problems, testing::Contains(problem(1, "is not an ISRC")));
}

TEST_F(VerifyTest, BrokenReferencesAreFound) {
    const auto problems = after("DELETE FROM works WHERE id = 1");
    EXPECT_THAT(problems,
                testing::Contains(Field(&CatalogueProblem::message, HasSubstr("not there"))));
}

TEST_F(VerifyTest, DamagedVectorsAreAnErrorWhenLoaded) {
    after("UPDATE embeddings SET bytes = x'00' WHERE track_id = 1");
    auto catalogue = Catalogue::open(file, OpenMode::ReadOnly);
    EXPECT_EQ(catalogue->loadEmbeddings(TrackId{1}).error().code, ErrorCode::CatalogueCorrupt);
    EXPECT_EQ(catalogue->loadFacet("harmony").error().code, ErrorCode::CatalogueCorrupt);
    EXPECT_TRUE(catalogue->loadEmbeddings(TrackId{2}));
}

TEST_F(VerifyTest, ADamagedSketchIsAnErrorThatNamesTheTrack) {
    after("UPDATE sketches SET bytes = x'00' WHERE track_id = 2");
    auto catalogue = Catalogue::open(file, OpenMode::ReadOnly);
    const auto sketch = catalogue->loadSketch(TrackId{2});
    ASSERT_FALSE(sketch);
    EXPECT_EQ(sketch.error().code, ErrorCode::SketchCorrupt);
    EXPECT_THAT(sketch.error().message, HasSubstr("Track 2"));
}

TEST_F(VerifyTest, CanBeCancelledAndReportsItsProgress) {
    auto catalogue = Catalogue::open(file, OpenMode::ReadOnly);
    std::stop_source source;
    source.request_stop();
    EXPECT_EQ(catalogue->verify({}, source.get_token()).error().code, ErrorCode::Cancelled);
    std::vector<double> fractions;
    const Progress progress(
        [&](std::string_view, double fraction) { fractions.push_back(fraction); });
    ASSERT_TRUE(catalogue->verify(progress, {}));
    EXPECT_TRUE(std::is_sorted(fractions.begin(), fractions.end()));
    EXPECT_EQ(fractions.back(), 1.0);
}

}  // namespace
}  // namespace tributary
