#include "core/catalogue/migration.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/catalogue/catalogue.h"
#include "tests/support/catalogue_samples.h"

namespace tributary {
namespace {

using std::chrono::milliseconds;

class MigrationTest : public testing::Test {
protected:
    samples::Folder folder;
    std::filesystem::path file = folder / "old.tributary";

    void SetUp() override {
        std::filesystem::copy_file(
            std::filesystem::path(TRIBUTARY_TEST_DATA) / "catalogue_v1.tributary", file);
    }
    static std::vector<Migration> withNext(std::string_view sql) {
        std::vector<Migration> steps(migrations().begin(), migrations().end());
        steps.push_back({steps.back().version + 1, sql});
        return steps;
    }
    std::unique_ptr<sqlite::Connection> connect() {
        auto db = sqlite::Connection::open(file, sqlite::Access::ReadWrite, milliseconds(0));
        EXPECT_TRUE(db);
        return std::move(*db);
    }
};

void expectContentOfVersion1(const Catalogue& catalogue) {
    EXPECT_EQ(catalogue.name(), "Version 1");
    const auto tracks = catalogue.tracks();
    ASSERT_TRUE(tracks) << describe(tracks.error());
    ASSERT_EQ(tracks->size(), 2U);
    for (int i = 0; i < 2; ++i) {
        const NewTrack expected = samples::track(i + 1);
        const TrackSummary& summary = (*tracks)[static_cast<std::size_t>(i)];
        EXPECT_EQ(summary.metadata, expected.metadata);
        EXPECT_EQ(summary.audioSha256, expected.audioSha256);
        EXPECT_EQ(catalogue.holders(summary.id), expected.holders);
        const auto sketch = catalogue.loadSketch(summary.id);
        ASSERT_TRUE(sketch) << describe(sketch.error());
        EXPECT_EQ(sketch->peaks, expected.features.peaks);
        EXPECT_EQ(catalogue.loadEmbeddings(summary.id)->at(0).values, expected.segments[0].values);
    }
    EXPECT_TRUE(catalogue.verify({}, {})->empty());
}

TEST_F(MigrationTest, AFileOfVersion1OpensForReadingAndWriting) {
    {
        const auto reader = Catalogue::open(file, OpenMode::ReadOnly);
        ASSERT_TRUE(reader) << describe(reader.error());
        expectContentOfVersion1(*reader);
    }
    const auto writer = Catalogue::open(file, OpenMode::ReadWrite);
    ASSERT_TRUE(writer) << describe(writer.error());
    EXPECT_EQ(writer->schemaVersion(), migrations().back().version);
    expectContentOfVersion1(*writer);
}

TEST_F(MigrationTest, TheSnapshotOfVersion1StaysWhatItWas) {
    const auto reader = Catalogue::open(file, OpenMode::ReadOnly);
    ASSERT_TRUE(reader);
    EXPECT_EQ(
        reader->snapshotSha256(),
        samples::readFile(std::filesystem::path(TRIBUTARY_TEST_DATA) / "catalogue_v1.snapshot")
            .substr(0, 64));
}

TEST_F(MigrationTest, AStepIsAppliedOnceAndTheFormerStateIsBackedUp) {
    const auto steps = withNext("CREATE TABLE extra (x INTEGER) STRICT;");
    {
        const auto db = connect();
        ASSERT_TRUE(migrate(*db, file, steps));
        EXPECT_EQ(**db->integer("PRAGMA user_version"), steps.back().version);
        EXPECT_EQ(**db->integer("SELECT count(*) FROM extra"), 0);
        EXPECT_EQ(**db->integer("SELECT count(*) FROM tracks"), 2);
        EXPECT_EQ(**db->integer("PRAGMA foreign_keys"), 1);
        ASSERT_TRUE(migrate(*db, file, steps)) << "again: nothing to do";
    }
    const std::filesystem::path backup = folder / "old.tributary.v1-backup";
    ASSERT_TRUE(std::filesystem::exists(backup));
    EXPECT_NE(backupPath(file, 1), backup) << "a second backup does not overwrite it";
    const auto saved = Catalogue::open(backup, OpenMode::ReadOnly);
    ASSERT_TRUE(saved) << describe(saved.error());
    expectContentOfVersion1(*saved);
}

TEST_F(MigrationTest, AStepThatFailsLeavesTheFileAsItWas) {
    const auto steps =
        withNext("CREATE TABLE extra (x INTEGER) STRICT; INSERT INTO nowhere VALUES (1);");
    {
        const auto db = connect();
        EXPECT_FALSE(migrate(*db, file, steps));
        EXPECT_EQ(**db->integer("PRAGMA user_version"), migrations().back().version)
            << "that of the last step that was completed";
        EXPECT_EQ(**db->integer("SELECT count(*) FROM sqlite_schema WHERE name = 'extra'"), 0);
        EXPECT_EQ(**db->integer("PRAGMA foreign_keys"), 1);
    }
    const auto opened = Catalogue::open(file, OpenMode::ReadWrite);
    ASSERT_TRUE(opened);
    expectContentOfVersion1(*opened);
}

TEST_F(MigrationTest, AStepThatBreaksReferencesIsRefused) {
    const auto steps = withNext("DELETE FROM works;");
    const auto db = connect();
    const auto done = migrate(*db, file, steps);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::CatalogueCorrupt);
    EXPECT_EQ(**db->integer("SELECT count(*) FROM works"), 2);
}

TEST_F(MigrationTest, WithoutABackupThereIsNoMigration) {
    const auto steps = withNext("CREATE TABLE extra (x INTEGER) STRICT;");
    const auto db = connect();
    const auto done = migrate(*db, folder / "no/such/folder/old.tributary", steps);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::FileUnwritable);
    EXPECT_EQ(**db->integer("PRAGMA user_version"), 1);
}

TEST_F(MigrationTest, AFileOfVersion1HasNoDerivationsAndTakesThem) {
    auto writer = Catalogue::open(file, OpenMode::ReadWrite);
    ASSERT_TRUE(writer) << describe(writer.error());
    EXPECT_TRUE(writer->derivations()->empty());
    EXPECT_TRUE(writer->derivationStates()->empty());
    EXPECT_TRUE(writer->hubs()->empty());
    const std::vector<Derivation> edges{samples::derivation(TrackId{2}, TrackId{1})};
    ASSERT_TRUE(writer->storeDerivations(TrackId{2}, "x", edges, samples::instant()));
    EXPECT_EQ(*writer->derivations(), edges);
    EXPECT_TRUE(std::filesystem::exists(folder / "old.tributary.v1-backup"));
}

TEST(MigrationOfVersion2, TheFileOpensWithItsDerivationsAndHubs) {
    const samples::Folder folder;
    const auto file = folder / "v2.tributary";
    const std::filesystem::path data(TRIBUTARY_TEST_DATA);
    std::filesystem::copy_file(data / "catalogue_v2.tributary", file);
    const auto writer = Catalogue::open(file, OpenMode::ReadWrite);
    ASSERT_TRUE(writer) << describe(writer.error());
    expectContentOfVersion1(*writer);
    const std::vector<Derivation> edges{samples::derivation(TrackId{2}, TrackId{1})};
    EXPECT_EQ(*writer->derivations(), edges);
    EXPECT_EQ(*writer->hubs(), (std::vector<Hub>{{TrackId{1}, 7.5, true}}));
    EXPECT_EQ(writer->derivationStates()->size(), 2U);
    EXPECT_EQ(writer->derivationCandidates()->size(), 1U);
    EXPECT_EQ(writer->snapshotSha256(),
              samples::readFile(data / "catalogue_v2.snapshot").substr(0, 64));
}

TEST_F(MigrationTest, TheScriptsAreNumberedWithoutAGap) {
    int expected = 1;
    for (const Migration& step : migrations()) {
        EXPECT_EQ(step.version, expected++);
        EXPECT_FALSE(step.sql.empty());
    }
}

}  // namespace
}  // namespace tributary
