#include "core/analysis/derivations.h"

#include <set>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/analysis/track_statistics.h"
#include "core/analysis/work_standing.h"
#include "core/audio/decoder.h"
#include "core/catalogue/catalogue.h"
#include "core/catalogue/sqlite.h"
#include "core/embedding/embedding.h"
#include "core/features/extractor.h"
#include "tests/support/catalogue_samples.h"
#include "tests/support/synth.h"

namespace tributary {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

std::vector<float> music(std::uint64_t seed, double seconds) {
    return test::piece(seed, seconds, kAnalysisRate);
}

std::vector<float> part(const std::vector<float>& samples, double fromS, double seconds) {
    const auto first = static_cast<std::ptrdiff_t>(fromS * kAnalysisRate);
    const auto count = static_cast<std::ptrdiff_t>(seconds * kAnalysisRate);
    return {samples.begin() + first, samples.begin() + first + count};
}

/// A track of that music, as importing it would give it.
NewTrack track(const std::string& title, const std::string& released,
               const std::vector<float>& samples) {
    NewTrack made;
    made.metadata.title = title;
    made.metadata.releaseDate = released;
    made.file.path = "/music/" + title;
    made.audioSha256 = sha256Hex(title);
    made.sampleRate = kAnalysisRate;
    made.channels = 1;
    made.features = extractFeatures(samples);
    made.durationS = made.features.durationS;
    made.segments = embedTrack(made.features);
    made.blobs = {statisticsBlob(made.features)};
    return made;
}

/// Two works of their own, and a later one of which the first 25 s are the one's, the next 25 s the
/// other's and the rest its own.
struct Works {
    NewTrack first, second, mosaic;
    Works() {
        const auto a = music(1, 60.0);
        const auto b = music(2, 60.0);
        first = track("first", "2000", a);
        second = track("second", "2001", b);
        auto samples = part(a, 10.0, 25.0);
        const auto rest = part(b, 20.0, 25.0);
        samples.insert(samples.end(), rest.begin(), rest.end());
        const auto own = music(3, 25.0);
        samples.insert(samples.end(), own.begin(), own.end());
        mosaic = track("mosaic", "2010", samples);
    }
    static const Works& get() {
        static const Works works;
        return works;
    }
};

class DeriveTest : public testing::Test {
protected:
    samples::Folder folder;
    const FixedClock clock{samples::instant()};
    const Works& works = Works::get();

    std::filesystem::path library(const std::string& name) const {
        const auto file = folder / (name + ".tributary");
        EXPECT_TRUE(Catalogue::create(file, "Library"));
        return file;
    }
    static void add(const std::filesystem::path& file, const std::vector<NewTrack>& tracks) {
        auto catalogue = Catalogue::open(file, OpenMode::ReadWrite);
        ASSERT_TRUE(catalogue);
        ASSERT_TRUE(catalogue->addTracks(tracks, samples::instant()));
    }
    DeriveSummary derive(const std::filesystem::path& file, std::stop_token stop = {},
                         const Progress& progress = {}, bool again = false) const {
        DeriveOptions options;
        options.threads = 2;
        options.clock = &clock;
        options.again = again;
        auto summary = deriveCatalogue(file, options, progress, std::move(stop));
        EXPECT_TRUE(summary) << describe(summary.error());
        return summary.value_or(DeriveSummary{});
    }
    /// "mosaic < first": derived and source by title, whatever the facets.
    static std::set<std::string> edges(const std::filesystem::path& file) {
        const auto catalogue = Catalogue::open(file, OpenMode::ReadOnly);
        std::set<std::string> out;
        const auto found = catalogue->derivations();
        for (const Derivation& d : *found) {
            out.insert(catalogue->track(d.derived)->metadata.title + " < " +
                       catalogue->track(d.source)->metadata.title);
        }
        return out;
    }
    static std::string snapshot(const std::filesystem::path& file) {
        return *Catalogue::open(file, OpenMode::ReadOnly)->snapshotSha256();
    }
};

TEST_F(DeriveTest, FindsWhatALaterWorkHasOfEarlierOnes) {
    const auto file = library("a");
    add(file, {works.first, works.second, works.mosaic});
    const DeriveSummary summary = derive(file);
    EXPECT_EQ(summary.compared, 3U);
    EXPECT_FALSE(summary.cancelled);
    EXPECT_THAT(edges(file), UnorderedElementsAre("mosaic < first", "mosaic < second"));
    const auto catalogue = Catalogue::open(file, OpenMode::ReadOnly);
    const auto found = catalogue->derivations();
    for (const Derivation& d : *found) {
        EXPECT_EQ(d.borrowed, Borrowed::Recording);
        EXPECT_NEAR(d.share, 1.0 / 3.0, 0.08);
        EXPECT_GT(d.probability, 0.9);
        EXPECT_EQ(d.recordedAt, samples::instant());
        ASSERT_FALSE(d.passages.empty());
        const bool first = catalogue->track(d.source)->metadata.title == "first";
        const DerivationPassage& p = d.passages.front();
        EXPECT_NEAR(p.sourceBeginS - p.derivedBeginS, first ? 10.0 : -5.0, 0.3);
    }
    EXPECT_TRUE(catalogue->verify({}, {})->empty());
}

TEST_F(DeriveTest, TheOrderOfAddingChangesNothing) {
    const auto together = library("together");
    add(together, {works.first, works.second, works.mosaic});
    derive(together);
    const auto backwards = library("backwards");
    for (const NewTrack* next : {&works.mosaic, &works.second, &works.first}) {
        add(backwards, {*next});
        derive(backwards);
    }
    EXPECT_EQ(snapshot(backwards), snapshot(together)) << "edges are part of it";
    EXPECT_THAT(edges(backwards), UnorderedElementsAre("mosaic < first", "mosaic < second"));
}

TEST_F(DeriveTest, AgainItComparesNothing) {
    const auto file = library("a");
    add(file, {works.first, works.mosaic});
    EXPECT_EQ(derive(file).compared, 2U);
    const DeriveSummary again = derive(file);
    EXPECT_EQ(again.compared, 0U);
    EXPECT_EQ(again.derivations, 1U);
}

TEST_F(DeriveTest, BegunAnewItFindsTheSame) {
    const auto file = library("a");
    add(file, {works.first, works.mosaic});
    derive(file);
    const std::string before = snapshot(file);
    EXPECT_EQ(derive(file, {}, {}, true).compared, 2U);
    EXPECT_EQ(snapshot(file), before);
}

TEST_F(DeriveTest, StoppedItGoesOnWhereItWas) {
    const auto file = library("a");
    add(file, {works.first, works.second, works.mosaic});
    std::stop_source stop;
    const Progress progress([&](std::string_view stage, double fraction) {
        if (stage == "align" && fraction > 0.7) stop.request_stop();
    });
    EXPECT_TRUE(derive(file, stop.get_token(), progress).cancelled);
    EXPECT_THAT(edges(file), IsEmpty()) << "the last work was not reached";
    const DeriveSummary rest = derive(file);
    EXPECT_EQ(rest.compared, 1U) << "the earlier two were done";
    EXPECT_EQ(edges(file).size(), 2U);
}

TEST_F(DeriveTest, StoppedBeforeItBeginsNothingIsDone) {
    const auto file = library("a");
    add(file, {works.first});
    std::stop_source stop;
    stop.request_stop();
    EXPECT_TRUE(derive(file, stop.get_token()).cancelled);
    EXPECT_TRUE(Catalogue::open(file, OpenMode::ReadOnly)->derivationStates()->empty());
}

TEST_F(DeriveTest, ARemovedSourceTakesItsEdgesAlongAndTheRestIsComparedAnew) {
    const auto file = library("a");
    add(file, {works.first, works.second, works.mosaic});
    derive(file);
    {
        auto catalogue = Catalogue::open(file, OpenMode::ReadWrite);
        ASSERT_TRUE(
            catalogue->removeTrack(*catalogue->findByAudio(works.first.audioSha256).value()));
    }
    EXPECT_EQ(derive(file).compared, 1U);
    EXPECT_THAT(edges(file), UnorderedElementsAre("mosaic < second"));
}

TEST_F(DeriveTest, ADateThatBecomesKnownTurnsTheEdge) {
    const auto file = library("a");
    NewTrack undated = works.first;
    undated.metadata.releaseDate.clear();
    add(file, {undated, works.mosaic});
    derive(file);
    EXPECT_THAT(edges(file), UnorderedElementsAre("first < mosaic"))
        << "registered in 2023, after the mosaic's release";
    add(file, {works.first});  // the same audio with its date
    derive(file);
    EXPECT_THAT(edges(file), UnorderedElementsAre("mosaic < first"));
}

TEST_F(DeriveTest, ACopyStandsBehindItsSource) {
    const auto file = library("a");
    NewTrack copy = works.first;
    copy.metadata.title = "copy";
    copy.metadata.releaseDate = "2015";
    copy.audioSha256 = sha256Hex("copy");
    copy.file.path = "/music/copy";
    add(file, {works.first, works.second, works.mosaic, copy});
    derive(file);
    EXPECT_THAT(edges(file), testing::Contains("copy < first"));
    const auto catalogue = Catalogue::open(file, OpenMode::ReadOnly);
    const auto tracks = catalogue->tracks();
    const auto standing = readStanding(*catalogue, *tracks);
    ASSERT_TRUE(standing);
    EXPECT_EQ(standing->clusters.count, 3U);
    EXPECT_EQ(standing->clusters.standIn[3], 0U);
}

TEST_F(DeriveTest, ATrackWithoutReadableSketchIsNamedAndTheOthersGoOn) {
    const auto file = library("a");
    add(file, {works.first, works.second, works.mosaic});
    {
        const auto db =
            sqlite::Connection::open(file, sqlite::Access::ReadWrite, std::chrono::milliseconds(0));
        ASSERT_TRUE((*db)->run("UPDATE sketches SET bytes = x'00' WHERE track_id = 2"));
    }
    const DeriveSummary summary = derive(file);
    ASSERT_EQ(summary.warnings.size(), 1U);
    EXPECT_THAT(summary.warnings.front(), HasSubstr("rack 2"));
    EXPECT_THAT(edges(file), UnorderedElementsAre("mosaic < first"));
}

TEST_F(DeriveTest, WithoutACatalogueThereIsAnError) {
    const auto done = deriveCatalogue(folder / "none.tributary", {}, {}, {});
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::CatalogueMissing);
}

TEST_F(DeriveTest, AnEmptyCatalogueHasNothingToCompare) {
    const DeriveSummary summary = derive(library("a"));
    EXPECT_EQ(summary.compared, 0U);
    EXPECT_EQ(summary.hubs, 0U);
}

}  // namespace
}  // namespace tributary
