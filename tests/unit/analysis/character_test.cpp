#include "core/analysis/character.h"

#include <gtest/gtest.h>

#include "core/embedding/character.h"
#include "tests/support/catalogue_samples.h"

namespace tributary {
namespace {

/// A catalogue of five tracks that keeps no rhythm and style vectors, as older ones do not.
class Described : public testing::Test {
protected:
    void SetUp() override {
        auto made = Catalogue::create(file, "styles");
        ASSERT_TRUE(made);
        std::vector<NewTrack> tracks;
        for (int i = 1; i <= 5; ++i) tracks.push_back(samples::track(i));
        ASSERT_TRUE(made->addTracks(tracks, samples::instant()));
    }

    [[nodiscard]] Styles styles() const {
        const auto catalogue = Catalogue::open(file, OpenMode::ReadOnly);
        EXPECT_TRUE(catalogue);
        auto read = readStyles(*catalogue, *catalogue->tracks());
        EXPECT_TRUE(read);
        return std::move(*read);
    }

    samples::Folder folder;
    std::filesystem::path file = folder / "lib.tributary";
};

TEST_F(Described, WithoutVectorsThereAreNoStyles) {
    EXPECT_TRUE(styles().styles.empty());
}

TEST_F(Described, RefreshingComputesThemFromTheSketches) {
    EXPECT_EQ(refreshCharacter(file, {}, {}), 5U);
    const auto catalogue = Catalogue::open(file, OpenMode::ReadOnly);
    for (const auto& embedding : characterEmbeddings()) {
        const auto vectors = catalogue->loadFacet(embedding->facet());
        ASSERT_TRUE(vectors);
        ASSERT_EQ(vectors->size(), 5U);
        const auto sketch = catalogue->loadSketch(vectors->front().track);
        ASSERT_TRUE(sketch);
        EXPECT_EQ(vectors->front().vectors.values, embedding->embed(*sketch).values);
    }
    EXPECT_EQ(refreshCharacter(file, {}, {}), 0U);
}

TEST_F(Described, VectorsOfAnotherVersionAreReadAsNoneAndReplaced) {
    ASSERT_TRUE(refreshCharacter(file, {}, {}));
    {
        auto catalogue = Catalogue::open(file, OpenMode::ReadWrite);
        const TrackId first = (*catalogue->tracks())[0].id;
        SegmentVectors old{"style", 0, 12.0, 6.0, Eigen::MatrixXf::Ones(7, 2)};
        ASSERT_TRUE(catalogue->storeEmbeddings(first, std::span(&old, 1)));
    }
    std::size_t members = 0;
    for (const Style& s : styles().styles) members += s.members.size();
    EXPECT_LE(members, 4U);
    EXPECT_EQ(refreshCharacter(file, {}, {}), 1U);
}

TEST_F(Described, StoppedItSaysSoAndGoesOnNextTime) {
    std::stop_source stop;
    int reports = 0;
    const Progress progress([&](std::string_view, double) {
        if (++reports == 2) stop.request_stop();
    });
    const auto refreshed = refreshCharacter(file, progress, stop.get_token());
    ASSERT_FALSE(refreshed);
    EXPECT_EQ(refreshed.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(refreshCharacter(file, {}, {}), 3U);
}

TEST_F(Described, WithoutACatalogueThereIsAnError) {
    EXPECT_EQ(refreshCharacter(folder / "none.tributary", {}, {}).error().code,
              ErrorCode::CatalogueMissing);
}

TEST(StylePoolOfAReport, TakesFromWhatIsUnattributedAndNoMore) {
    Reference::Data data;
    data.tracks.resize(3);
    data.tracks[2].metadata.title = "Fog";
    data.styles.styles.resize(1);
    data.styles.styles[0].name = "drone";
    StylePoolShare share;
    share.share = 0.4;
    share.spread = {{{2, 0.75}, {0, 0.25}}, 1.75};
    const Remainder all{1.0, Eigen::VectorXd::Ones(4), Eigen::VectorXd::Ones(4)};
    Report report;
    addStylePool({share}, all, data, report);
    ASSERT_EQ(report.stylePool.size(), 1U);
    EXPECT_EQ(report.stylePool[0].style, "drone");
    EXPECT_EQ(report.stylePool[0].members[0].track.title, "Fog");
    EXPECT_NEAR(report.stylePool[0].influence, 0.4, 1e-12);
    EXPECT_NEAR(report.unattributed, 0.6, 1e-12);
    Report half;
    half.unattributed = 0.5;  // another facet has had half of the rest meanwhile
    addStylePool({share}, all, data, half);
    EXPECT_NEAR(half.stylePool[0].influence, 0.2, 1e-12);
    EXPECT_NEAR(half.unattributed, 0.3, 1e-12);
}

}  // namespace
}  // namespace tributary
