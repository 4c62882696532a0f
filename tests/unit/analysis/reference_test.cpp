#include "core/analysis/reference.h"

#include <array>

#include <gtest/gtest.h>

#include "core/catalogue/catalogue.h"
#include "tests/support/catalogue_samples.h"
#include "tests/support/temp_folder.h"

namespace tributary {
namespace {

TEST(Reference, TracksThatAnEarlierVersionAnalysedAreRefusedWithTheWayOut) {
    const test::TempFolder folder;
    const auto file = folder / "library.tributary";
    std::array<NewTrack, 2> tracks = {samples::track(1), samples::track(2)};
    tracks[1].features.pitches = PitchSource::FromLevels;
    {
        auto made = Catalogue::create(file, "Library");
        ASSERT_TRUE(made) << describe(made.error());
        ASSERT_TRUE(made->addTracks(tracks, samples::instant()));
    }
    const auto reference = Reference::open(file, {}, {});
    ASSERT_FALSE(reference);
    EXPECT_EQ(reference.error().code, ErrorCode::CatalogueOutdated);
    EXPECT_NE(reference.error().message.find("1 of 2 tracks"), std::string::npos);
    EXPECT_NE(reference.error().message.find("import the same files again"), std::string::npos);
}

}  // namespace
}  // namespace tributary
