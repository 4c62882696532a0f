#include "core/catalogue/catalogue.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/catalogue/sqlite.h"
#include "tests/support/catalogue_samples.h"

namespace tributary {
namespace {

using samples::instant;
using testing::ElementsAre;
using testing::HasSubstr;

class CatalogueTest : public testing::Test {
protected:
    samples::Folder folder;
    std::filesystem::path file = folder / "lib.tributary";

    Catalogue make() {
        auto made = Catalogue::create(file, "Library");
        EXPECT_TRUE(made) << describe(made.error());
        return std::move(*made);
    }
    static std::vector<AddOutcome> add(Catalogue& catalogue, const std::vector<NewTrack>& tracks) {
        auto outcomes = catalogue.addTracks(tracks, instant());
        EXPECT_TRUE(outcomes) << describe(outcomes.error());
        return outcomes.value_or(std::vector<AddOutcome>{});
    }
};

TEST_F(CatalogueTest, ANewOneIsEmptyAndKeepsItsName) {
    Catalogue catalogue = make();
    EXPECT_EQ(catalogue.name(), "Library");
    EXPECT_EQ(catalogue.mode(), OpenMode::ReadWrite);
    EXPECT_EQ(catalogue.trackCount(), 0);
    EXPECT_TRUE(catalogue.tracks()->empty());
    EXPECT_TRUE(catalogue.facets()->empty());
    EXPECT_EQ(Catalogue::open(file, OpenMode::ReadOnly)->name(), "Library");
}

TEST_F(CatalogueTest, WithoutANameItTakesTheFiles) {
    EXPECT_EQ(Catalogue::create(file, "")->name(), "lib");
}

TEST_F(CatalogueTest, ATrackComesBackAsItWasAdded) {
    Catalogue catalogue = make();
    NewTrack track = samples::track(1);
    track.metadata.isrc = "GBAYE6800011";
    track.metadata.extras = {{"label", "Ha\"ha, \n"}, {"bpm.exact", "120"}, {"größe", "日本"}};
    track.identifiers = {{"iswc", "T0345246801"}};
    track.blobs = {{"score statistics", 3, {std::byte{1}, std::byte{0}, std::byte{255}}}};
    const auto outcomes = add(catalogue, {track});
    ASSERT_EQ(outcomes.size(), 1U);
    EXPECT_FALSE(outcomes[0].duplicate);
    const TrackId id = outcomes[0].id;

    const auto summary = catalogue.track(id);
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->metadata, track.metadata);
    EXPECT_EQ(summary->file, track.file.path);
    EXPECT_EQ(summary->audioSha256, track.audioSha256);
    EXPECT_EQ(summary->durationS, track.durationS);
    EXPECT_EQ(summary->sampleRate, 44100);
    EXPECT_EQ(summary->channels, 2);
    EXPECT_EQ(summary->addedAt, instant());
    EXPECT_EQ(catalogue.tracks()->at(0).metadata, track.metadata);
    EXPECT_EQ(catalogue.holders(id), track.holders);
    EXPECT_EQ(catalogue.identifiers(id), track.identifiers);
    EXPECT_EQ(*catalogue.loadBlob(id, "score statistics"), std::optional(track.blobs[0]));
    EXPECT_EQ(*catalogue.findByAudio(track.audioSha256), std::optional(id));
    EXPECT_THAT(*catalogue.findByIsrc("GBAYE6800011"), ElementsAre(id));
}

TEST_F(CatalogueTest, SketchAndVectorsComeBackBitForBit) {
    Catalogue catalogue = make();
    const NewTrack track = samples::track(7);
    const TrackId id = add(catalogue, {track})[0].id;
    const auto sketch = catalogue.loadSketch(id);
    ASSERT_TRUE(sketch);
    EXPECT_EQ(sketch->peaks, track.features.peaks);
    EXPECT_EQ(sketch->chroma, track.features.chroma);
    EXPECT_EQ(sketch->melody, track.features.melody);
    EXPECT_EQ(sketch->bass, track.features.bass);
    EXPECT_EQ(sketch->power, track.features.power);
    const auto vectors = catalogue.loadEmbeddings(id);
    ASSERT_TRUE(vectors);
    ASSERT_EQ(vectors->size(), 2U);
    for (std::size_t i = 0; i < 2; ++i) {
        EXPECT_EQ((*vectors)[i].facet, track.segments[i].facet);
        EXPECT_EQ((*vectors)[i].version, track.segments[i].version);
        EXPECT_EQ((*vectors)[i].windowS, track.segments[i].windowS);
        EXPECT_EQ((*vectors)[i].hopS, track.segments[i].hopS);
        EXPECT_EQ((*vectors)[i].values, track.segments[i].values);
    }
}

TEST_F(CatalogueTest, AFacetIsReadInBulkByTrack) {
    Catalogue catalogue = make();
    NewTrack bare = samples::track(2);
    bare.segments.clear();
    const auto outcomes = add(catalogue, {samples::track(1), bare, samples::track(3)});
    EXPECT_THAT(*catalogue.facets(), ElementsAre("harmony", "recording"));
    const auto all = catalogue.loadFacet("recording");
    ASSERT_TRUE(all);
    ASSERT_EQ(all->size(), 2U);
    EXPECT_EQ((*all)[0].track, outcomes[0].id);
    EXPECT_EQ((*all)[1].track, outcomes[2].id);
    EXPECT_EQ((*all)[1].vectors.values, samples::track(3).segments[1].values);
    EXPECT_TRUE(catalogue.loadFacet("nothing")->empty());
}

TEST_F(CatalogueTest, TheSameAudioIsAddedOnce) {
    Catalogue catalogue = make();
    NewTrack again = samples::track(1);
    again.file.path = "/music/copy.mp3";
    const auto outcomes = add(catalogue, {samples::track(1), again});
    EXPECT_TRUE(outcomes[1].duplicate);
    EXPECT_EQ(outcomes[1].id, outcomes[0].id);
    EXPECT_EQ(outcomes[1].note, "");
    EXPECT_EQ(catalogue.trackCount(), 1);
    EXPECT_EQ(*catalogue.alreadyImported(again.file), std::optional(outcomes[0].id));
}

TEST_F(CatalogueTest, WhatAnEarlierVersionComputedIsReplacedByImportingTheFileAgain) {
    Catalogue catalogue = make();
    NewTrack old = samples::track(1);
    old.features.pitches = PitchSource::FromLevels;
    const TrackId id = add(catalogue, {old, samples::track(2)})[0].id;
    EXPECT_EQ(*catalogue.outdatedTracks(), 1);
    EXPECT_FALSE(catalogue.alreadyImported(old.file)->has_value());
    EXPECT_TRUE(catalogue.alreadyImported(samples::track(2).file)->has_value());

    NewTrack anew = samples::track(1);
    for (auto& vectors : anew.segments) vectors.version += 1;
    const auto outcomes = add(catalogue, {anew});
    EXPECT_TRUE(outcomes[0].duplicate);
    EXPECT_EQ(outcomes[0].id, id);
    EXPECT_THAT(outcomes[0].note, HasSubstr("computed anew"));
    EXPECT_EQ(*catalogue.outdatedTracks(), 0);
    EXPECT_EQ(catalogue.loadSketch(id)->pitches, PitchSource::Heard);
    EXPECT_EQ(catalogue.loadSketch(id)->onsets, anew.features.onsets);
    EXPECT_EQ(catalogue.loadEmbeddings(id)->front().version, anew.segments.front().version);
    EXPECT_TRUE(catalogue.alreadyImported(old.file)->has_value());
    EXPECT_EQ(add(catalogue, {anew})[0].note, "");
}

TEST_F(CatalogueTest, ADuplicateFillsWhatIsMissingAndOverwritesNothing) {
    Catalogue catalogue = make();
    NewTrack first = samples::track(1);
    first.metadata.genre = "";
    first.metadata.artist = "";
    first.holders = {{"Ada", Side::Master, kWholeShare, false}};
    NewTrack again = samples::track(1);
    again.metadata.title = "Another title";
    again.holders = {{"Mallory", Side::Master, kWholeShare, false},
                     {"Cleo", Side::Composition, kWholeShare, false}};
    const auto outcomes = add(catalogue, {first, again});
    EXPECT_THAT(outcomes[1].note, HasSubstr("\"Another title\" was left out"));
    EXPECT_THAT(outcomes[1].note, HasSubstr("genre was taken over"));
    EXPECT_THAT(outcomes[1].note, HasSubstr("master shares differ"));
    EXPECT_THAT(outcomes[1].note, HasSubstr("composition shares were taken over"));
    const auto summary = catalogue.track(outcomes[0].id);
    EXPECT_EQ(summary->metadata.title, "Title 1");
    EXPECT_EQ(summary->metadata.artist, "Artist 1");
    EXPECT_EQ(summary->metadata.genre, "Folk");
    EXPECT_THAT(*catalogue.holders(outcomes[0].id),
                ElementsAre(Holder{"Ada", Side::Master, kWholeShare, false},
                            Holder{"Cleo", Side::Composition, kWholeShare, false}));
}

TEST_F(CatalogueTest, ABatchWithABadTrackAddsNothing) {
    Catalogue catalogue = make();
    NewTrack bad = samples::track(2);
    bad.holders = {{"Ada", Side::Master, 999'999, false}};
    const std::vector<NewTrack> batch{samples::track(1), bad};
    const auto outcome = catalogue.addTracks(batch, instant());
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, ErrorCode::SharesDoNotAddUp);
    EXPECT_THAT(outcome.error().message, HasSubstr("99.9999 %"));
    EXPECT_EQ(outcome.error().subject, "/music/2.flac");
    EXPECT_EQ(catalogue.trackCount(), 0);
}

TEST_F(CatalogueTest, RefusesATrackWithoutDigestOrWithARawIsrc) {
    Catalogue catalogue = make();
    NewTrack noDigest = samples::track(1);
    noDigest.audioSha256 = "";
    NewTrack rawIsrc = samples::track(1);
    rawIsrc.metadata.isrc = "GB-AYE-68-00011";
    NewTrack nameless = samples::track(1);
    nameless.holders[0].name = "";
    for (const NewTrack& bad : {noDigest, rawIsrc}) {
        EXPECT_EQ(catalogue.addTracks({&bad, 1}, instant()).error().code,
                  ErrorCode::InvalidArgument);
    }
    EXPECT_EQ(catalogue.addTracks({&nameless, 1}, instant()).error().code,
              ErrorCode::SharesDoNotAddUp);
}

TEST_F(CatalogueTest, ANewSplitTakesThePlaceOfTheOldWhichStaysOnRecord) {
    Catalogue catalogue = make();
    const TrackId id = add(catalogue, {samples::track(1)})[0].id;
    const std::vector<Holder> later{{"Zoe", Side::Master, kWholeShare, false}};
    ASSERT_TRUE(catalogue.setHolders(id, later, "2026-01-01", instant()));
    EXPECT_THAT(*catalogue.holders(id),
                ElementsAre(later[0], Holder{"Cleo", Side::Composition, kWholeShare, false}));
    auto db = sqlite::Connection::open(file, sqlite::Access::ReadWrite, {});
    EXPECT_EQ(**(*db)->integer("SELECT count(*) FROM splits WHERE side = 'master'"), 2);
    const auto rewrite = (*db)->run("UPDATE split_parts SET parts_per_million = 1");
    ASSERT_FALSE(rewrite);
    EXPECT_THAT(rewrite.error().message, HasSubstr("never changed"));
    const std::vector<Holder> half{{"Zoe", Side::Master, 500'000, false}};
    EXPECT_EQ(catalogue.setHolders(id, half, "", instant()).error().code,
              ErrorCode::SharesDoNotAddUp);
}

TEST_F(CatalogueTest, AFictionalHolderIsNotTheRealOneOfThatName) {
    Catalogue catalogue = make();
    NewTrack real = samples::track(1);
    NewTrack demo = samples::track(2);
    real.holders = {{"Ada", Side::Master, kWholeShare, false}};
    demo.holders = {{"Ada", Side::Master, kWholeShare, true}};
    const auto outcomes = add(catalogue, {real, demo});
    EXPECT_EQ(catalogue.holders(outcomes[0].id), real.holders);
    EXPECT_EQ(catalogue.holders(outcomes[1].id), demo.holders);
}

TEST_F(CatalogueTest, ARemovedTrackIsGoneWithAllThatBelongsToIt) {
    Catalogue catalogue = make();
    const auto outcomes = add(catalogue, {samples::track(1), samples::track(2)});
    const TrackId id = outcomes[1].id;
    ASSERT_TRUE(catalogue.removeTrack(id));
    EXPECT_EQ(catalogue.trackCount(), 1);
    EXPECT_EQ(catalogue.track(id).error().code, ErrorCode::TrackUnknown);
    EXPECT_EQ(catalogue.loadSketch(id).error().code, ErrorCode::TrackUnknown);
    EXPECT_EQ(catalogue.loadFacet("harmony")->size(), 1U);
    EXPECT_FALSE(catalogue.alreadyImported(samples::track(2).file)->has_value());
    EXPECT_TRUE(catalogue.verify({}, {})->empty());
    // Its id never comes to mean another track.
    EXPECT_GT(add(catalogue, {samples::track(3)})[0].id, id);
}

TEST_F(CatalogueTest, AnUnknownTrackIsAnErrorThatNamesIt) {
    Catalogue catalogue = make();
    const TrackId id{77};
    const TrackBlob blob{"x", 1, {}};
    for (const Error& error :
         {catalogue.track(id).error(), catalogue.holders(id).error(),
          catalogue.loadSketch(id).error(), catalogue.loadEmbeddings(id).error(),
          catalogue.identifiers(id).error(), catalogue.removeTrack(id).error(),
          catalogue.storeBlob(id, blob).error(),
          catalogue.setHolders(id, {}, "", instant()).error()}) {
        EXPECT_EQ(error.code, ErrorCode::TrackUnknown);
        EXPECT_THAT(error.message, HasSubstr("77"));
    }
}

TEST_F(CatalogueTest, BlobsAreReplacedByName) {
    Catalogue catalogue = make();
    const TrackId id = add(catalogue, {samples::track(1)})[0].id;
    EXPECT_EQ(*catalogue.loadBlob(id, "stats"), std::optional<TrackBlob>{});
    const TrackBlob first{"stats", 1, {std::byte{1}}};
    const TrackBlob second{"stats", 2, {}};
    ASSERT_TRUE(catalogue.storeBlob(id, first));
    ASSERT_TRUE(catalogue.storeBlob(id, second));
    EXPECT_EQ(*catalogue.loadBlob(id, "stats"), std::optional(second));
}

TEST_F(CatalogueTest, TheJournalKnowsOnlyTheUnchangedFile) {
    Catalogue catalogue = make();
    const NewTrack track = samples::track(1);
    const TrackId id = add(catalogue, {track})[0].id;
    EXPECT_EQ(*catalogue.alreadyImported(track.file), std::optional(id));
    FileStamp longer = track.file;
    longer.sizeBytes += 1;
    FileStamp later = track.file;
    later.modifiedNs += 1;
    EXPECT_FALSE(catalogue.alreadyImported(longer)->has_value());
    EXPECT_FALSE(catalogue.alreadyImported(later)->has_value());
}

TEST_F(CatalogueTest, SettingsAndIndexSnapshotsAreKept) {
    Catalogue catalogue = make();
    EXPECT_EQ(*catalogue.setting("seed"), std::optional<std::string>{});
    ASSERT_TRUE(catalogue.setSetting("seed", "1"));
    ASSERT_TRUE(catalogue.setSetting("seed", "2"));
    EXPECT_EQ(*catalogue.setting("seed"), std::optional<std::string>("2"));
    for (int i = 0; i < 6; ++i) {
        ASSERT_TRUE(catalogue.recordIndexSnapshot({samples::audioHash(i), "{}"}, instant()));
    }
    EXPECT_FALSE(catalogue.indexSnapshot(samples::audioHash(1))->has_value());
    EXPECT_TRUE(catalogue.indexSnapshot(samples::audioHash(5))->has_value());
    EXPECT_TRUE(catalogue.recordImport("list.csv", R"({"added":1})", instant()));
}

TEST_F(CatalogueTest, CanBeMovedAndAssigned) {
    Catalogue catalogue = make();
    Catalogue moved = std::move(catalogue);
    EXPECT_EQ(moved.trackCount(), 0);
    auto other = Catalogue::create(folder / "other.tributary", "Other");
    moved = std::move(*other);
    EXPECT_EQ(moved.name(), "Other");
}

TEST_F(CatalogueTest, TheCacheLiesBesideTheFile) {
    EXPECT_EQ(cacheFolder("a/LIB.tributary"), std::filesystem::path("a/LIB.tributary.cache"));
}

}  // namespace
}  // namespace tributary
