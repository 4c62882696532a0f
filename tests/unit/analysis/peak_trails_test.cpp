#include "core/analysis/peak_trails.h"

#include <gtest/gtest.h>

#include "tests/support/catalogue_samples.h"

namespace tributary {
namespace {

namespace fs = std::filesystem;

class PeakTrails : public testing::Test {
protected:
    void SetUp() override {
        auto made = Catalogue::create(folder_.path() / "trails.tributary", "trails");
        ASSERT_TRUE(made);
        catalogue_.emplace(std::move(*made));
        for (int t = 1; t <= 5; ++t) add(t);
    }

    void add(int track) {
        const auto added =
            catalogue_->addTracks(std::vector{samples::track(track)}, samples::instant());
        ASSERT_TRUE(added) << describe(added.error());
    }

    [[nodiscard]] std::vector<PeakTrail> read() const {
        const auto tracks = catalogue_->tracks();
        EXPECT_TRUE(tracks);
        auto trails = readTrails(*catalogue_, *tracks, Progress{}, {});
        EXPECT_TRUE(trails) << describe(trails.error());
        return std::move(*trails);
    }

    void expectAsInSketches(const std::vector<PeakTrail>& trails) const {
        const auto tracks = catalogue_->tracks();
        ASSERT_EQ(trails.size(), tracks->size());
        for (std::size_t i = 0; i < trails.size(); ++i) {
            const PeakTrail own(*catalogue_->loadSketch((*tracks)[i].id));
            EXPECT_EQ(trails[i].durationS(), own.durationS());
            EXPECT_EQ(trails[i].bytes(), own.bytes());
        }
    }

    [[nodiscard]] fs::path kept() const { return cacheFolder(catalogue_->file()) / "peaks.bin"; }

    samples::Folder folder_;
    std::optional<Catalogue> catalogue_;
};

TEST_F(PeakTrails, AreThoseOfTheSketchesAlsoFromTheCache) {
    expectAsInSketches(read());
    ASSERT_TRUE(fs::exists(kept()));
    const std::string file = samples::readFile(kept());
    expectAsInSketches(read());
    EXPECT_EQ(samples::readFile(kept()), file);
}

TEST_F(PeakTrails, TracksThatWereAddedOrRemovedSinceAreSeen) {
    static_cast<void>(read());
    add(6);
    expectAsInSketches(read());
    const auto tracks = catalogue_->tracks();
    ASSERT_TRUE(catalogue_->removeTrack(tracks->front().id));
    expectAsInSketches(read());
}

TEST_F(PeakTrails, ADamagedCacheIsMadeAnew) {
    static_cast<void>(read());
    const std::string whole = samples::readFile(kept());
    for (const std::string& damaged :
         {std::string(), whole.substr(0, whole.size() / 2), whole + "x",
          whole.substr(0, whole.size() - 1) + static_cast<char>(whole.back() ^ 1)}) {
        samples::writeFile(kept(), damaged);
        expectAsInSketches(read());
        EXPECT_EQ(samples::readFile(kept()), whole);
    }
}

TEST_F(PeakTrails, WithoutAPlaceForTheCacheTheyAreReadAllTheSame) {
    samples::writeFile(cacheFolder(catalogue_->file()), "in the way");
    expectAsInSketches(read());
}

TEST_F(PeakTrails, ReadingCanBeCancelled) {
    std::stop_source stop;
    stop.request_stop();
    const auto trails =
        readTrails(*catalogue_, *catalogue_->tracks(), Progress{}, stop.get_token());
    ASSERT_FALSE(trails);
    EXPECT_EQ(trails.error().code, ErrorCode::Cancelled);
}

}  // namespace
}  // namespace tributary
