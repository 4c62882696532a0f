#include <gtest/gtest.h>

#include "tests/support/catalogue_samples.h"

namespace tributary {
namespace {

TEST(CatalogueFacets, VectorsAreAddedReplacedSummarisedAndRemoved) {
    const samples::Folder folder;
    auto catalogue = Catalogue::create(folder / "lib.tributary", "");
    ASSERT_TRUE(catalogue);
    const auto added =
        catalogue->addTracks(std::vector{samples::track(1), samples::track(2)}, samples::instant());
    ASSERT_TRUE(added) << describe(added.error());
    const auto before = *catalogue->snapshotSha256();
    const auto own = catalogue->facetSummaries()->size();
    TrackVectors one{(*added)[0].id, {"foreign:clap", 7, 1.0, 1.0, Eigen::MatrixXf::Ones(3, 4)}};
    TrackVectors two{(*added)[1].id, {"foreign:clap", 7, 1.0, 1.0, Eigen::MatrixXf::Ones(3, 6)}};
    ASSERT_TRUE(catalogue->storeVectors(std::vector{one, two}));
    EXPECT_NE(*catalogue->snapshotSha256(), before);
    one.vectors.values *= 2.0F;
    ASSERT_TRUE(catalogue->storeVectors(std::vector{one}));
    EXPECT_EQ(catalogue->loadFacet("foreign:clap")->at(0).vectors.values(0, 0), 2.0F);
    const auto facets = catalogue->facetSummaries();
    ASSERT_EQ(facets->size(), own + 1);
    const auto& clap = *std::find_if(facets->begin(), facets->end(),
                                     [](const auto& f) { return f.facet == "foreign:clap"; });
    EXPECT_EQ(clap.version, 7);
    EXPECT_EQ(clap.dimension, 3);
    EXPECT_EQ(clap.tracks, 2);
    EXPECT_EQ(clap.windows, 10);
    EXPECT_TRUE(catalogue->verify({}, {})->empty());
    EXPECT_EQ(*catalogue->removeFacet("foreign:clap"), 2);
    EXPECT_EQ(*catalogue->removeFacet("foreign:clap"), 0);
    EXPECT_EQ(*catalogue->snapshotSha256(), before);
}

TEST(CatalogueFacets, ABatchIsStoredWhollyOrNotAtAll) {
    const samples::Folder folder;
    auto catalogue = Catalogue::create(folder / "lib.tributary", "");
    const auto added = catalogue->addTracks(std::vector{samples::track(1)}, samples::instant());
    const SegmentVectors vectors{"foreign:x", 2, 1.0, 1.0, Eigen::MatrixXf::Ones(2, 2)};
    const auto stored = catalogue->storeVectors(
        std::vector{TrackVectors{(*added)[0].id, vectors}, TrackVectors{TrackId{999}, vectors}});
    ASSERT_FALSE(stored);
    EXPECT_EQ(stored.error().code, ErrorCode::TrackUnknown);
    EXPECT_TRUE(catalogue->loadFacet("foreign:x")->empty());
    const auto reader = Catalogue::open(folder / "lib.tributary", OpenMode::ReadOnly);
    EXPECT_EQ(const_cast<Catalogue&>(*reader).removeFacet("foreign:x").error().code,
              ErrorCode::CatalogueReadOnly);
}

}  // namespace
}  // namespace tributary
