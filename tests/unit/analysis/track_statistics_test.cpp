#include "core/analysis/track_statistics.h"

#include <gtest/gtest.h>

#include "core/catalogue/catalogue.h"
#include "tests/support/catalogue_samples.h"

namespace tributary {
namespace {

std::vector<std::byte> bytesOf(const Result<TrackStatistics>& statistics) {
    EXPECT_TRUE(statistics) << describe(statistics.error());
    return statistics ? encodeStatistics(*statistics) : std::vector<std::byte>();
}

TEST(TrackStatistics, KeptOrMeasuredAnewTheyAreTheSame) {
    const TrackFeatures track = samples::features(3, 120);
    const TrackBlob blob = statisticsBlob(track);
    EXPECT_EQ(blob.name, kStatisticsBlob);
    const auto kept = bytesOf(statisticsFrom(blob, track));
    EXPECT_EQ(bytesOf(statisticsFrom(std::nullopt, track)), kept);
    TrackBlob older = blob;
    older.version = kStatisticsVersion - 1;
    older.bytes.resize(5);
    EXPECT_EQ(bytesOf(statisticsFrom(older, track)), kept);
}

TEST(TrackStatistics, DamagedOnesAreAnErrorThatNamesTheWayOut) {
    const TrackFeatures track = samples::features(3, 120);
    TrackBlob blob = statisticsBlob(track);
    blob.bytes.pop_back();
    const auto statistics = statisticsFrom(blob, track);
    ASSERT_FALSE(statistics);
    EXPECT_EQ(statistics.error().code, ErrorCode::SketchCorrupt);
    EXPECT_NE(statistics.error().message.find("reindex"), std::string::npos);
}

class Refreshed : public testing::Test {
protected:
    void SetUp() override {
        auto made = Catalogue::create(file, "statistics");
        ASSERT_TRUE(made);
        std::vector<NewTrack> tracks;
        for (int i = 1; i <= 3; ++i) tracks.push_back(samples::track(i));
        ASSERT_TRUE(made->addTracks(tracks, samples::instant()));
    }

    samples::Folder folder;
    std::filesystem::path file = folder / "lib.tributary";
};

TEST_F(Refreshed, EveryTrackHasStatisticsThatAnAnalysisCanUse) {
    EXPECT_EQ(refreshStatistics(file, {}, {}), 3U);
    const auto catalogue = Catalogue::open(file, OpenMode::ReadOnly);
    const auto tracks = catalogue->tracks();
    ASSERT_TRUE(tracks);
    for (const TrackSummary& track : *tracks) {
        const auto blob = catalogue->loadBlob(track.id, kStatisticsBlob);
        ASSERT_TRUE(blob && *blob);
        EXPECT_TRUE(decodeStatistics((*blob)->bytes));
    }
    EXPECT_EQ(refreshStatistics(file, {}, {}), 0U);
}

TEST_F(Refreshed, OnlyWhatIsDamagedOrMissingIsMeasuredAgain) {
    ASSERT_TRUE(refreshStatistics(file, {}, {}));
    {
        auto catalogue = Catalogue::open(file, OpenMode::ReadWrite);
        const TrackId second = (*catalogue->tracks())[1].id;
        ASSERT_TRUE(
            catalogue->storeBlob(second, {kStatisticsBlob, kStatisticsVersion, {std::byte{1}}}));
    }
    EXPECT_EQ(refreshStatistics(file, {}, {}), 1U);
}

TEST_F(Refreshed, StoppedItSaysSoAndGoesOnNextTime) {
    std::stop_source stop;
    int reports = 0;
    const Progress progress([&](std::string_view, double) {
        if (++reports == 2) stop.request_stop();
    });
    const auto refreshed = refreshStatistics(file, progress, stop.get_token());
    ASSERT_FALSE(refreshed);
    EXPECT_EQ(refreshed.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(refreshStatistics(file, {}, {}), 1U);
}

TEST_F(Refreshed, WithoutACatalogueThereIsAnError) {
    EXPECT_EQ(refreshStatistics(folder / "none.tributary", {}, {}).error().code,
              ErrorCode::CatalogueMissing);
}

}  // namespace
}  // namespace tributary
