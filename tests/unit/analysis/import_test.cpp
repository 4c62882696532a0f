#include "core/analysis/import.h"

#include <atomic>
#include <mutex>
#include <set>
#include <thread>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/catalogue_samples.h"

namespace tributary {
namespace {

using samples::readFile;
using testing::HasSubstr;

/// "Analyses" a text file: its content is the recording; "broken" cannot be read, "cut" breaks off.
Result<IngestedAudio> fakeIngest(const std::filesystem::path& file, const Progress& progress,
                                 std::stop_token stop) {
    if (stop.stop_requested()) return cancelled();
    const std::string content = readFile(file);
    if (content == "broken") return fail(ErrorCode::AudioCorrupt, "This is broken.");
    if (content == "explosive") throw std::runtime_error("out of luck");
    IngestedAudio audio;
    audio.info.sampleRate = 48000;
    audio.info.channels = 1;
    audio.audioSha256 = sha256Hex(content);
    const int seed = static_cast<int>(content.size());
    audio.features = samples::features(seed);
    audio.durationS = audio.features.durationS;
    audio.segments = {samples::vectors("harmony", seed)};
    audio.truncated = content == "cut";
    progress.report("features", 0.5);
    progress.report("features", 1.0);
    return audio;
}

class ImportTest : public testing::Test {
protected:
    samples::Folder folder;
    std::filesystem::path library = folder / "lib.tributary";
    ImportOptions options;
    const FixedClock clock{samples::instant()};

    void SetUp() override {
        ASSERT_TRUE(Catalogue::create(library, "Library"));
        options.threads = 3;
        options.ingestFunction = fakeIngest;
        options.derivations = false;
        options.clock = &clock;
    }
    ImportItem item(const std::string& name, const std::string& content) {
        samples::writeFile(folder / name, content);
        ImportItem made;
        made.file = folder / name;
        return made;
    }
    std::vector<ImportItem> manyItems(int count) {
        std::vector<ImportItem> items;
        for (int i = 0; i < count; ++i) {
            items.push_back(item(std::to_string(i) + ".wav", "recording " + std::to_string(i)));
        }
        return items;
    }
    ImportSummary run(const std::vector<ImportItem>& items, std::stop_token stop = {}) {
        auto summary = importTracks(library, items, options, Progress(), std::move(stop));
        EXPECT_TRUE(summary) << describe(summary.error());
        return summary.value_or(ImportSummary{});
    }
    Catalogue reopen() { return std::move(*Catalogue::open(library, OpenMode::ReadOnly)); }
};

TEST_F(ImportTest, AddsTracksInTheOrderOfTheListWhateverFinishesFirst) {
    // The first file waits until the last that may run ahead of it is done.
    std::atomic<int> finished{0};
    options.threads = 4;
    options.ingestFunction = [&](const std::filesystem::path& file, const Progress& progress,
                                 std::stop_token stop) {
        if (file.stem() == "0") {
            while (finished.load() < 7) std::this_thread::yield();
        }
        auto audio = fakeIngest(file, progress, std::move(stop));
        ++finished;
        return audio;
    };
    const ImportSummary summary = run(manyItems(30));
    ASSERT_EQ(summary.added.size(), 30U);
    for (std::size_t i = 0; i < 30; ++i) {
        EXPECT_EQ(summary.added[i].id.value, static_cast<std::int64_t>(i) + 1);
        EXPECT_EQ(summary.added[i].file.filename(), std::to_string(i) + ".wav");
    }
    EXPECT_EQ(reopen().tracks()->at(29).metadata.title, "29");
}

TEST_F(ImportTest, StoresWhatIsKnownAndFillsTheRest) {
    ImportItem full = item("a.wav", "one");
    full.metadata = {"Title", "Artist", "GBAYE6800011", "2001", "Jazz", {{"label", "Blue"}}};
    full.holders = {{"Ada", Side::Master, kWholeShare, false}};
    const ImportSummary summary = run({full, item("Größe 日本.wav", "two")});
    ASSERT_EQ(summary.added.size(), 2U);
    const Catalogue catalogue = reopen();
    const auto first = catalogue.track(summary.added[0].id);
    EXPECT_EQ(first->metadata, full.metadata);
    EXPECT_EQ(first->sampleRate, 48000);
    EXPECT_EQ(first->addedAt, samples::instant());
    EXPECT_EQ(first->file, folder / "a.wav");
    EXPECT_EQ(catalogue.holders(summary.added[0].id), full.holders);
    EXPECT_EQ(catalogue.track(summary.added[1].id)->metadata.title, "Größe 日本");
    EXPECT_TRUE(catalogue.loadSketch(summary.added[0].id));
}

TEST_F(ImportTest, AgainItDecodesNothing) {
    const auto items = manyItems(5);
    ASSERT_EQ(run(items).added.size(), 5U);
    const std::string before = *reopen().snapshotSha256();
    options.ingestFunction = [](const auto&, const auto&, auto) -> Result<IngestedAudio> {
        ADD_FAILURE() << "decoded a file that is in";
        return cancelled();
    };
    const ImportSummary again = run(items);
    EXPECT_EQ(again.skipped.size(), 5U);
    EXPECT_EQ(again.skipped[4].id.value, 5);
    EXPECT_TRUE(again.added.empty());
    EXPECT_EQ(reopen().snapshotSha256(), before);
}

TEST_F(ImportTest, AChangedFileIsReadAgain) {
    const auto items = manyItems(1);
    run(items);
    samples::writeFile(items[0].file, "another, longer recording");
    EXPECT_EQ(run(items).added.size(), 1U);
    EXPECT_EQ(reopen().trackCount(), 2);
}

TEST_F(ImportTest, TheSameAudioUnderAnotherNameIsADuplicate) {
    ImportItem copy = item("copy.wav", "one");
    copy.metadata.title = "Another title";
    const ImportSummary summary = run({item("a.wav", "one"), copy, item("b.wav", "three")});
    EXPECT_EQ(summary.added.size(), 2U);
    ASSERT_EQ(summary.duplicates.size(), 1U);
    EXPECT_EQ(summary.duplicates[0].id, summary.added[0].id);
    EXPECT_EQ(summary.duplicates[0].file, folder / "copy.wav");
    EXPECT_THAT(summary.warnings,
                testing::ElementsAre(HasSubstr("the same audio is there as track 1")));
    EXPECT_EQ(run({copy}).skipped.size(), 1U) << "a duplicate is not decoded again either";
}

TEST_F(ImportTest, WhatCannotBeReadIsListedAndTheOthersGoOn) {
    ImportItem missing;
    missing.file = folder / "missing.wav";
    missing.where = "line 3";
    ImportItem aFolder;
    aFolder.file = folder.path();
    const ImportSummary summary = run({item("a.wav", "one"), item("b.wav", "broken"), missing,
                                       aFolder, item("c.wav", "explosive"), item("d.wav", "two")});
    EXPECT_EQ(summary.added.size(), 2U);
    ASSERT_EQ(summary.failed.size(), 4U);
    EXPECT_EQ(summary.failed[0].code, ErrorCode::AudioCorrupt);
    EXPECT_EQ(summary.failed[0].subject, (folder / "b.wav").string());
    EXPECT_EQ(summary.failed[1].code, ErrorCode::FileNotFound);
    EXPECT_THAT(summary.failed[1].subject, HasSubstr("missing.wav (line 3)"));
    EXPECT_EQ(summary.failed[2].code, ErrorCode::FileUnreadable);
    EXPECT_EQ(summary.failed[3].code, ErrorCode::Internal);
    EXPECT_THAT(summary.failed[3].message, HasSubstr("out of luck"));
    EXPECT_EQ(run({item("b.wav", "mended")}).added.size(), 1U) << "a failure is not remembered";
}

TEST_F(ImportTest, ATrackWithBadSharesDoesNotHarmItsBatch) {
    ImportItem bad = item("b.wav", "two2");
    bad.holders = {{"Ada", Side::Master, 1, false}};
    const ImportSummary summary = run({item("a.wav", "one"), bad, item("c.wav", "three")});
    EXPECT_EQ(summary.added.size(), 2U);
    ASSERT_EQ(summary.failed.size(), 1U);
    EXPECT_EQ(summary.failed[0].code, ErrorCode::SharesDoNotAddUp);
    EXPECT_EQ(summary.failed[0].subject, (folder / "b.wav").string());
}

TEST_F(ImportTest, OddButUsableFilesAreWarnedOf) {
    ImportItem a = item("a.wav", "one");
    ImportItem b = item("b.wav", "cut");
    a.metadata.isrc = b.metadata.isrc = "GBAYE6800011";
    const ImportSummary summary = run({a, b});
    EXPECT_EQ(summary.added.size(), 2U);
    EXPECT_THAT(summary.warnings,
                testing::ElementsAre(HasSubstr("breaks off"), HasSubstr("also that of track 1")));
}

TEST_F(ImportTest, BlobsAreStoredWithTheirTrack) {
    options.blobs = [](const IngestedAudio& audio) -> Result<std::vector<TrackBlob>> {
        if (audio.truncated) return fail(ErrorCode::Internal, "no blob");
        return std::vector<TrackBlob>{{"stats", 1, {std::byte{7}}}};
    };
    const ImportSummary summary = run({item("a.wav", "one"), item("b.wav", "cut")});
    ASSERT_EQ(summary.added.size(), 1U);
    EXPECT_EQ(summary.failed.size(), 1U);
    EXPECT_TRUE(reopen().loadBlob(summary.added[0].id, "stats")->has_value());
}

TEST_F(ImportTest, StoppedInTheMiddleItKeepsWhatWasFinished) {
    std::stop_source source;
    std::atomic<int> begun{0};
    options.threads = 2;
    options.batch = 4;
    options.ingestFunction = [&](const std::filesystem::path& file, const Progress& progress,
                                 std::stop_token stop) {
        if (++begun == 20) source.request_stop();
        return fakeIngest(file, progress, std::move(stop));
    };
    const auto items = manyItems(40);
    const ImportSummary summary = run(items, source.get_token());
    EXPECT_TRUE(summary.cancelled);
    EXPECT_LT(summary.added.size(), 21U);
    EXPECT_GE(summary.added.size(), 10U);
    EXPECT_TRUE(summary.failed.empty()) << "what was interrupted did not fail";
    EXPECT_EQ(reopen().trackCount(), static_cast<std::int64_t>(summary.added.size()));
    EXPECT_TRUE(reopen().verify({}, {})->empty());
    options.ingestFunction = fakeIngest;
    const ImportSummary rest = run(items);
    EXPECT_FALSE(rest.cancelled);
    EXPECT_EQ(rest.skipped.size(), summary.added.size());
    EXPECT_EQ(rest.added.size() + rest.skipped.size(), 40U);
}

TEST_F(ImportTest, StoppedBeforeItBeganItDoesNothing) {
    std::stop_source source;
    source.request_stop();
    const ImportSummary summary = run(manyItems(3), source.get_token());
    EXPECT_TRUE(summary.cancelled);
    EXPECT_EQ(reopen().trackCount(), 0);
}

TEST_F(ImportTest, NeverHoldsMoreThanAFewTracksPerThread) {
    std::mutex mutex;
    std::set<std::string> begun;
    std::size_t furthest = 0;
    options.threads = 2;
    options.ingestFunction = [&](const std::filesystem::path& file, const Progress& progress,
                                 std::stop_token stop) {
        const std::size_t number = std::stoul(file.stem().string());
        if (number == 0) {
            // Until the others can begin no more.
            for (;;) {
                const std::scoped_lock lock(mutex);
                if (begun.size() >= 3) break;
            }
        }
        const std::scoped_lock lock(mutex);
        begun.insert(file.string());
        if (!begun.contains((file.parent_path() / "0.wav").string())) {
            furthest = std::max(furthest, number);
        }
        return fakeIngest(file, progress, std::move(stop));
    };
    EXPECT_EQ(run(manyItems(40)).added.size(), 40U);
    EXPECT_LE(furthest, 3U);
}

TEST_F(ImportTest, ProgressOnlyGoesForwardAndEndsAtOne) {
    std::mutex mutex;
    std::vector<double> seen;
    const Progress progress([&](std::string_view stage, double fraction) {
        const std::scoped_lock lock(mutex);
        EXPECT_EQ(stage, "import");
        seen.push_back(fraction);
    });
    ASSERT_TRUE(importTracks(library, manyItems(10), options, progress, {}));
    EXPECT_TRUE(std::is_sorted(seen.begin(), seen.end()));
    EXPECT_EQ(seen.back(), 1.0);
    EXPECT_GT(seen.size(), 20U);
}

TEST_F(ImportTest, AnEmptyListIsFine) {
    const ImportSummary summary = run({});
    EXPECT_TRUE(summary.added.empty());
    EXPECT_FALSE(summary.cancelled);
}

TEST_F(ImportTest, ABatchThatIsDueIsCommittedWhileTheNextFileTakesLong) {
    options.threads = 1;
    options.batchTime = std::chrono::milliseconds(0);
    options.ingestFunction = [&](const std::filesystem::path& file, const Progress& progress,
                                 std::stop_token stop) {
        // The second file waits for the first to be in the catalogue.
        while (file.stem() == "1" && reopen().trackCount() == 0) std::this_thread::yield();
        return fakeIngest(file, progress, std::move(stop));
    };
    EXPECT_EQ(run(manyItems(2)).added.size(), 2U);
}

TEST_F(ImportTest, WithoutAnUsableCatalogueNothingIsDecoded) {
    options.ingestFunction = [](const auto&, const auto&, auto) -> Result<IngestedAudio> {
        ADD_FAILURE();
        return cancelled();
    };
    const auto items = manyItems(1);
    const auto missing = importTracks(folder / "none.tributary", items, options, Progress(), {});
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, ErrorCode::CatalogueMissing);
    samples::writeFile(folder / "text.tributary", "text");
    EXPECT_EQ(importTracks(folder / "text.tributary", items, options, Progress(), {}).error().code,
              ErrorCode::CatalogueNotACatalogue);
}

TEST_F(ImportTest, AnotherThreadCountGivesTheSameCatalogue) {
    const auto items = manyItems(12);
    run(items);
    const std::string expected = *reopen().snapshotSha256();
    std::filesystem::remove(library);
    ASSERT_TRUE(Catalogue::create(library, "Library"));
    options.threads = 1;
    options.batch = 1;
    run(items);
    EXPECT_EQ(reopen().snapshotSha256(), expected);
}

}  // namespace
}  // namespace tributary
