#include "core/demo/demo.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>
#include <string>

#include <gmock/gmock.h>

#include "core/analysis/import_list.h"
#include "core/audio/tags.h"
#include "core/audio/writer.h"
#include "core/base/atomic_file.h"
#include "core/base/digest.h"
#include "core/catalogue/catalogue.h"
#include "core/demo/remove_demo.h"
#include "core/demo/render.h"

namespace tributary {
namespace {

namespace fs = std::filesystem;

/// A demo of two tracks, without examples, in a folder that goes away.
class Demo : public testing::Test {
protected:
    void SetUp() override {
        const auto* test = testing::UnitTest::GetInstance()->current_test_info();
        folder_ = fs::temp_directory_path() / ("tributary-demo-" + std::string(test->name()));
        fs::remove_all(folder_);
        options_.tracks = demo::demoTracks().subspan(3, 2);
        options_.examples = false;
        options_.threads = 1;
    }
    void TearDown() override { fs::remove_all(folder_); }

    Result<DemoSummary> write() { return writeDemo(folder_, options_, Progress{}, {}); }
    [[nodiscard]] fs::path track(std::size_t n) const {
        return folder_ / "tracks" / demoFileName(n, options_.tracks[n - 1].title);
    }

    fs::path folder_;
    DemoOptions options_;
};

TEST_F(Demo, HasItsTracksInACatalogueWithFictionalHolders) {
    options_.examples = true;
    const auto summary = write();
    ASSERT_TRUE(summary) << describe(summary.error());
    EXPECT_EQ(summary->tracks, 2);
    EXPECT_EQ(summary->rendered, 4);
    for (const char* name :
         {"tracks.csv", "README.txt", "SHA256SUMS", "ai-track.ogg", "control.ogg"}) {
        EXPECT_TRUE(fs::exists(folder_ / name)) << name;
    }
    auto catalogue = Catalogue::open(summary->catalogue, OpenMode::ReadOnly);
    ASSERT_TRUE(catalogue) << describe(catalogue.error());
    const auto tracks = catalogue->tracks();
    ASSERT_TRUE(tracks);
    ASSERT_EQ(tracks->size(), 2U);
    const auto holders = catalogue->holders(tracks->front().id);
    ASSERT_TRUE(holders);
    ASSERT_FALSE(holders->empty());
    for (const Holder& holder : *holders) EXPECT_TRUE(holder.fictional) << holder.name;
}

TEST_F(Demo, ItsFilesSayWhatTheyAre) {
    options_.examples = true;
    ASSERT_TRUE(write());
    const auto tags = readTags(track(1));
    ASSERT_TRUE(tags);
    EXPECT_EQ(tags->title, options_.tracks[0].title);
    EXPECT_EQ(tags->artist, options_.tracks[0].artist);
    EXPECT_EQ(tags->isrc, "ZZTRB2600001");
    for (const char* name : {"ai-track.ogg", "control.ogg"}) {
        EXPECT_TRUE(readTags(folder_ / name)->title) << name;
    }
}

TEST_F(Demo, RunAgainTouchesNothing) {
    ASSERT_TRUE(write());
    const auto before = fs::last_write_time(track(1));
    const auto again = write();
    ASSERT_TRUE(again) << describe(again.error());
    EXPECT_EQ(again->rendered, 0);
    EXPECT_TRUE(again->setAside.empty());
    EXPECT_EQ(fs::last_write_time(track(1)), before);
}

TEST_F(Demo, MendsWhatIsMissingOrDamagedAndKeepsTheCatalogue) {
    ASSERT_TRUE(write());
    const auto was = readWholeFile(track(2));
    ASSERT_TRUE(was);
    fs::remove(track(1));
    std::ofstream(track(2)) << "damaged";
    const auto again = write();
    ASSERT_TRUE(again) << describe(again.error());
    EXPECT_EQ(again->rendered, 2);
    EXPECT_TRUE(again->setAside.empty());
    EXPECT_EQ(readWholeFile(track(2)).value(), *was);
}

TEST_F(Demo, SetsTheCatalogueOfOtherMusicAside) {
    ASSERT_TRUE(write());
    // As another generator would have left it: other audio, and a read-me that says so.
    fs::copy_file(track(2), track(1), fs::copy_options::overwrite_existing);
    std::ofstream(folder_ / "README.txt") << "an older demo";
    const auto sums = readWholeFile(folder_ / "SHA256SUMS");
    std::string changed = *sums;
    changed.replace(changed.find("README.txt") - 66, 64, std::string(64, '0'));
    std::ofstream(folder_ / "SHA256SUMS") << changed;
    const auto again = write();
    ASSERT_TRUE(again) << describe(again.error());
    EXPECT_EQ(again->setAside.filename(), "demo-before-1.tributary");
    EXPECT_TRUE(fs::exists(again->setAside));
    auto catalogue = Catalogue::open(again->catalogue, OpenMode::ReadOnly);
    ASSERT_TRUE(catalogue);
    EXPECT_EQ(catalogue->trackCount().value(), 2);
}

TEST_F(Demo, TagsFilesOfAnEarlierVersionAndKeepsTheCatalogue) {
    const auto summary = write();
    ASSERT_TRUE(summary) << describe(summary.error());
    {
        auto catalogue = Catalogue::open(summary->catalogue, OpenMode::ReadWrite);
        const TrackSummary first = catalogue->tracks()->front();
        std::pair<TrackId, TrackMetadata> edit{first.id, first.metadata};
        edit.second.title = "As I call it";
        ASSERT_TRUE(catalogue->editTracks(std::span(&edit, 1)));
    }
    // As an earlier version left it: the same music, which says nothing of itself.
    const std::string tagged = sha256Hex(readWholeFile(track(1)).value());
    const demo::Audio audio = demo::playDemoTrack(options_.tracks[0]);
    ASSERT_TRUE(writeAudio(track(1), audio.samples, audio.channels, audio.rate, 0.05));
    ASSERT_FALSE(readTags(track(1))->title);
    std::string sums = readWholeFile(folder_ / "SHA256SUMS").value();
    sums.replace(sums.find(tagged), 64, sha256Hex(readWholeFile(track(1)).value()));
    for (const bool otherWords : {false, true}) {
        // The read-me was worded otherwise, so that the sums are not gone by.
        if (otherWords) sums.replace(sums.find("README.txt") - 66, 64, std::string(64, '0'));
        ASSERT_TRUE(writeAudio(track(1), audio.samples, audio.channels, audio.rate, 0.05));
        std::ofstream(folder_ / "SHA256SUMS") << sums;
        const auto again = write();
        ASSERT_TRUE(again) << describe(again.error());
        EXPECT_EQ(again->rendered, 1);
        EXPECT_TRUE(again->setAside.empty());
        EXPECT_EQ(readTags(track(1))->title, options_.tracks[0].title);
        auto catalogue = Catalogue::open(again->catalogue, OpenMode::ReadOnly);
        ASSERT_EQ(catalogue->tracks()->size(), 2U);
        EXPECT_EQ(catalogue->tracks()->front().metadata.title, "As I call it");
    }
}

TEST_F(Demo, KeepsTagsThatAPersonWrote) {
    ASSERT_TRUE(write());
    const demo::Audio audio = demo::playDemoTrack(options_.tracks[0]);
    Tags own = readTags(track(1)).value();
    own.title = "My name for it";
    ASSERT_TRUE(writeAudio(track(1), audio.samples, audio.channels, audio.rate, 0.05, own));
    const auto again = write();
    ASSERT_TRUE(again) << describe(again.error());
    EXPECT_EQ(again->rendered, 0);
    EXPECT_EQ(readTags(track(1))->title, "My name for it");
    EXPECT_FALSE(fs::exists(track(1).parent_path() / (track(1).stem().string() + "-new.ogg")));
}

TEST_F(Demo, LeavesOtherFilesAlone) {
    fs::create_directories(folder_ / "tracks");
    std::ofstream(folder_ / "tracks" / "mine.txt") << "keep me";
    ASSERT_TRUE(write());
    EXPECT_EQ(readWholeFile(folder_ / "tracks" / "mine.txt").value(), "keep me");
}

TEST_F(Demo, IsRemovedWholeWithWhatItsCatalogueLeftBeside) {
    ASSERT_TRUE(write());
    fs::create_directories(folder_ / "demo.tributary.backups");
    const auto removed = removeDemo(folder_);
    ASSERT_TRUE(removed) << describe(removed.error());
    EXPECT_GE(removed->removed, 6);
    EXPECT_TRUE(removed->kept.empty());
    EXPECT_FALSE(fs::exists(folder_));
    EXPECT_EQ(removeDemo(folder_)->removed, 0) << "nothing is there any more";
}

TEST_F(Demo, RemovingItLeavesWhatIsNotTheDemos) {
    ASSERT_TRUE(write());
    std::ofstream(folder_ / "tracks" / "mine.txt") << "keep me";
    std::ofstream(track(1)) << "my own take";
    const auto removed = removeDemo(folder_);
    ASSERT_TRUE(removed) << describe(removed.error());
    EXPECT_EQ(removed->kept, std::vector<fs::path>{track(1)});
    EXPECT_FALSE(fs::exists(track(2)));
    EXPECT_FALSE(fs::exists(folder_ / "demo.tributary"));
    EXPECT_EQ(readWholeFile(folder_ / "tracks" / "mine.txt").value(), "keep me");
}

TEST_F(Demo, ACatalogueWithTracksOfOnesOwnIsNotRemoved) {
    const auto summary = write();
    ASSERT_TRUE(summary);
    fs::copy_file(track(1), folder_ / "mine.ogg");
    {
        auto catalogue = Catalogue::open(summary->catalogue, OpenMode::ReadWrite);
        ASSERT_TRUE(catalogue);
        const auto id = catalogue->tracks()->front().id;
        ASSERT_TRUE(catalogue->relinkTrack(id, {folder_ / "mine.ogg"}));
    }
    const auto removed = removeDemo(folder_);
    ASSERT_FALSE(removed);
    EXPECT_EQ(removed.error().code, ErrorCode::InvalidArgument);
    EXPECT_TRUE(fs::exists(track(2)));
}

TEST_F(Demo, AnotherFoldersListOfSumsIsNotFollowed) {
    fs::create_directories(folder_);
    std::ofstream(folder_ / "ai-track.ogg") << "mine";
    std::ofstream(folder_ / "SHA256SUMS") << sha256Hex("mine") << "  ai-track.ogg\n";
    const auto removed = removeDemo(folder_);
    ASSERT_TRUE(removed);
    EXPECT_EQ(removed->removed, 0);
    EXPECT_TRUE(fs::exists(folder_ / "ai-track.ogg"));
}

TEST_F(Demo, StopsWhenAskedAndGoesOnLater) {
    std::stop_source stop;
    stop.request_stop();
    const auto stopped = writeDemo(folder_, options_, Progress{}, stop.get_token());
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    EXPECT_TRUE(write());
}

TEST_F(Demo, AFileInPlaceOfTheFolderIsAnError) {
    std::ofstream(folder_) << "a file";
    const auto summary = write();
    ASSERT_FALSE(summary);
    EXPECT_EQ(summary.error().code, ErrorCode::FileUnwritable);
    EXPECT_EQ(readWholeFile(folder_).value(), "a file");
}

TEST_F(Demo, ReportsProgressUpToTheEnd) {
    double last = 0.0;
    std::set<std::string> stages;
    const Progress progress([&](std::string_view stage, double fraction) {
        EXPECT_GE(fraction, last - 1e-9);
        last = fraction;
        stages.emplace(stage);
    });
    ASSERT_TRUE(writeDemo(folder_, options_, progress, {}));
    EXPECT_NEAR(last, 1.0, 1e-6);
    EXPECT_TRUE(stages.contains("compose"));
}

TEST(DemoTrackList, IsWhatTheImportReads) {
    const auto list = parseTrackList(demoTrackList(demo::demoTracks()), "/demo");
    ASSERT_TRUE(list) << describe(list.error());
    EXPECT_TRUE(list->failed.empty());
    EXPECT_TRUE(list->warnings.empty()) << list->warnings.front();
    ASSERT_EQ(list->items.size(), demo::demoTracks().size());
    std::set<fs::path> files;
    for (const ImportItem& item : list->items) {
        files.insert(item.file);
        EXPECT_FALSE(item.metadata.isrc.empty());
        EXPECT_FALSE(item.metadata.releaseDate.empty());
    }
    EXPECT_EQ(files.size(), list->items.size());
}

TEST(DemoFileName, IsPlainAscii) {
    EXPECT_EQ(demoFileName(7, "Calçada"), "07-calada.ogg");
    EXPECT_EQ(demoFileName(1, "The Ferryman's Daughter"), "01-the-ferrymans-daughter.ogg");
}

TEST(AiTrack, IsAMinuteOfThreePartsAndTheControlTakesFromNone) {
    const demo::AiTrackPlan plan = demo::aiTrackPlan();
    EXPECT_LT(plan.sampleEndS, plan.recomposedEndS);
    EXPECT_THAT(plan.borrowedEndS, testing::AllOf(testing::Ge(60.0), testing::Le(80.0)));
    EXPECT_THAT(plan.sampleSpeed, testing::AllOf(testing::Gt(1.0), testing::Lt(1.2)));
    EXPECT_GE(plan.sampleS, 8.0);
}

}  // namespace
}  // namespace tributary
