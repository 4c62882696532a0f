// Opening what is not a sound, current, writable catalogue.

#include <sys/stat.h>
#include <unistd.h>

#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/catalogue/catalogue.h"
#include "core/catalogue/migration.h"
#include "core/catalogue/sqlite.h"
#include "tests/support/catalogue_samples.h"

namespace tributary {
namespace {

using samples::instant;
using std::chrono::milliseconds;
using testing::HasSubstr;

/// Permissions count for the superuser only after it has become somebody else.
class AsNobody {
public:
    AsNobody() : root_(geteuid() == 0) {
        if (root_) changed_ = seteuid(65534) == 0;
    }
    AsNobody(const AsNobody&) = delete;
    AsNobody& operator=(const AsNobody&) = delete;
    ~AsNobody() {
        if (changed_ && seteuid(0) != 0) abort();
    }
    [[nodiscard]] bool works() const { return !root_ || changed_; }

private:
    bool root_;
    bool changed_ = false;
};

class OpenCatalogueTest : public testing::Test {
protected:
    samples::Folder folder;
    std::filesystem::path file = folder / "lib.tributary";

    void make(int tracks = 1) {
        auto made = Catalogue::create(file, "Library");
        ASSERT_TRUE(made) << describe(made.error());
        for (int i = 0; i < tracks; ++i) {
            const NewTrack track = samples::track(i);
            ASSERT_TRUE(made->addTracks({&track, 1}, instant()));
        }
    }
    void alter(const std::string& sql) {
        auto db = sqlite::Connection::open(file, sqlite::Access::ReadWrite, milliseconds(0));
        ASSERT_TRUE(db);
        const auto done = (*db)->script(sql);
        ASSERT_TRUE(done) << describe(done.error());
    }
    ErrorCode openError(OpenMode mode, const OpenOptions& options = {}) {
        const std::string before = samples::readFile(file);
        const auto opened = Catalogue::open(file, mode, options);
        if (opened) return ErrorCode::Internal;
        EXPECT_EQ(opened.error().subject, file.string());
        EXPECT_EQ(samples::readFile(file), before) << "the refused file was changed";
        return opened.error().code;
    }
    void expectRefused(ErrorCode code) {
        EXPECT_EQ(openError(OpenMode::ReadOnly), code);
        EXPECT_EQ(openError(OpenMode::ReadWrite), code);
    }
};

TEST_F(OpenCatalogueTest, AMissingFileIsMissing) {
    expectRefused(ErrorCode::CatalogueMissing);
}

TEST_F(OpenCatalogueTest, CreatingOverAnyFileIsRefused) {
    samples::writeFile(file, "precious");
    const auto made = Catalogue::create(file, "x");
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::CatalogueExists);
    EXPECT_EQ(samples::readFile(file), "precious");
}

TEST_F(OpenCatalogueTest, CreatingInAMissingFolderSaysSo) {
    const auto made = Catalogue::create(folder / "no/such/lib.tributary", "x");
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::FileUnwritable);
}

TEST_F(OpenCatalogueTest, TextIsNotACatalogue) {
    samples::writeFile(file, std::string(5000, 'x'));
    expectRefused(ErrorCode::CatalogueNotACatalogue);
}

TEST_F(OpenCatalogueTest, AnEmptyFileIsNotACatalogue) {
    samples::writeFile(file, "");
    expectRefused(ErrorCode::CatalogueNotACatalogue);
}

TEST_F(OpenCatalogueTest, AFolderIsNotACatalogue) {
    std::filesystem::create_directory(file);
    EXPECT_EQ(Catalogue::open(file, OpenMode::ReadOnly).error().code,
              ErrorCode::CatalogueNotACatalogue);
}

TEST_F(OpenCatalogueTest, AnotherProgramsDatabaseIsNotACatalogue) {
    make();
    alter("PRAGMA application_id = 1234");
    expectRefused(ErrorCode::CatalogueNotACatalogue);
}

TEST_F(OpenCatalogueTest, ANewerVersionIsRefusedPolitely) {
    make();
    alter(
        "PRAGMA user_version = 99; UPDATE meta SET value = '98' WHERE key = "
        "'smallest_reader_version'");
    expectRefused(ErrorCode::CatalogueTooNew);
    EXPECT_THAT(Catalogue::open(file, OpenMode::ReadOnly).error().message, HasSubstr("newer"));
}

TEST_F(OpenCatalogueTest, ANewerVersionThatAllowsItIsReadButNotWritten) {
    make();
    alter("PRAGMA user_version = 99");
    const auto opened = Catalogue::open(file, OpenMode::ReadOnly);
    ASSERT_TRUE(opened) << describe(opened.error());
    EXPECT_EQ(opened->schemaVersion(), 99);
    EXPECT_EQ(opened->trackCount(), 1);
    EXPECT_EQ(openError(OpenMode::ReadWrite), ErrorCode::CatalogueTooNew);
}

TEST_F(OpenCatalogueTest, ANewerVersionWithANonsenseReaderVersionIsRefused) {
    make();
    for (const char* value : {"", "one", "-1", "99999999999999999999"}) {
        alter("PRAGMA user_version = 99; UPDATE meta SET value = '" + std::string(value) +
              "' WHERE key = 'smallest_reader_version'");
        EXPECT_EQ(openError(OpenMode::ReadOnly), ErrorCode::CatalogueTooNew) << value;
    }
}

TEST_F(OpenCatalogueTest, OverwrittenPagesAreCorrupt) {
    make(4);
    std::string bytes = samples::readFile(file);
    ASSERT_GT(bytes.size(), 20'000U);
    std::fill(bytes.begin() + 4096, bytes.begin() + 16384, '\xA5');
    samples::writeFile(file, bytes);
    EXPECT_EQ(openError(OpenMode::ReadWrite), ErrorCode::CatalogueCorrupt);
    EXPECT_THAT(Catalogue::open(file, OpenMode::ReadWrite).error().message, HasSubstr("damaged"));
}

TEST_F(OpenCatalogueTest, ATruncatedFileIsCorrupt) {
    make(4);
    std::filesystem::resize_file(file, std::filesystem::file_size(file) / 2);
    EXPECT_EQ(openError(OpenMode::ReadWrite), ErrorCode::CatalogueCorrupt);
}

TEST_F(OpenCatalogueTest, AReaderMeetsDamageAsAnErrorToo) {
    make(4);
    std::filesystem::resize_file(file, std::filesystem::file_size(file) / 2);
    auto opened = Catalogue::open(file, OpenMode::ReadOnly);
    const auto tracks = opened ? opened->loadFacet("recording").map([](const auto&) {})
                               : Result<void>(fail(opened.error()));
    ASSERT_FALSE(tracks);
    EXPECT_EQ(tracks.error().code, ErrorCode::CatalogueCorrupt);
}

TEST_F(OpenCatalogueTest, OpenedForReadingItIsNotWritten) {
    make();
    auto opened = Catalogue::open(file, OpenMode::ReadOnly);
    ASSERT_TRUE(opened);
    const NewTrack track = samples::track(5);
    const TrackId id{1};
    for (const Error& error :
         {opened->addTracks({&track, 1}, instant()).error(), opened->removeTrack(id).error(),
          opened->setHolders(id, {}, "", instant()).error(), opened->storeBlobs(id, {}).error(),
          opened->setSetting("a", "b").error(), opened->recordImport("", "", instant()).error(),
          opened->recordIndexSnapshot({}, instant()).error()}) {
        EXPECT_EQ(error.code, ErrorCode::CatalogueReadOnly);
    }
    EXPECT_EQ(opened->trackCount(), 1);
}

TEST_F(OpenCatalogueTest, AReadOnlyFileInAReadOnlyFolderIsReadAndNotWritten) {
    make();
    chmod(file.c_str(), 0444);
    chmod(folder.path().c_str(), 0555);
    {
        const AsNobody nobody;
        if (!nobody.works()) GTEST_SKIP() << "the superuser cannot give up its rights here";
        const auto writer = Catalogue::open(file, OpenMode::ReadWrite);
        ASSERT_FALSE(writer);
        EXPECT_EQ(writer.error().code, ErrorCode::CatalogueReadOnly);
        const auto reader = Catalogue::open(file, OpenMode::ReadOnly);
        ASSERT_TRUE(reader) << describe(reader.error());
        EXPECT_EQ(reader->trackCount(), 1);
        EXPECT_TRUE(reader->loadSketch(TrackId{1}));
    }
    chmod(folder.path().c_str(), 0755);
}

TEST_F(OpenCatalogueTest, AnUnreadableFileSaysSo) {
    make();
    chmod(file.c_str(), 0000);
    chmod(folder.path().c_str(), 0755);
    const AsNobody nobody;
    if (!nobody.works()) GTEST_SKIP() << "the superuser cannot give up its rights here";
    EXPECT_EQ(Catalogue::open(file, OpenMode::ReadOnly).error().code, ErrorCode::FileUnreadable);
}

TEST_F(OpenCatalogueTest, ALockedCatalogueIsLockedAfterTheTimeout) {
    make();
    auto other = sqlite::Connection::open(file, sqlite::Access::ReadWrite, milliseconds(0));
    ASSERT_TRUE(other);
    ASSERT_TRUE((*other)->script("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE"));
    const OpenOptions options{milliseconds(1), 0};
    EXPECT_EQ(Catalogue::open(file, OpenMode::ReadWrite, options).error().code,
              ErrorCode::CatalogueLocked);
    EXPECT_EQ(Catalogue::open(file, OpenMode::ReadOnly, options).error().code,
              ErrorCode::CatalogueLocked);
    other->reset();
    EXPECT_TRUE(Catalogue::open(file, OpenMode::ReadWrite, options));
}

TEST_F(OpenCatalogueTest, AWriterWaitsForAnotherAndThenSaysLocked) {
    make();
    auto writer = Catalogue::open(file, OpenMode::ReadWrite, {milliseconds(1), 0});
    auto other = sqlite::Connection::open(file, sqlite::Access::ReadWrite, milliseconds(0));
    ASSERT_TRUE((*other)->script("BEGIN IMMEDIATE"));
    const NewTrack track = samples::track(5);
    EXPECT_EQ(writer->addTracks({&track, 1}, instant()).error().code, ErrorCode::CatalogueLocked);
    EXPECT_EQ(writer->trackCount(), 1) << "reading goes on";
    ASSERT_TRUE((*other)->script("COMMIT"));
    EXPECT_TRUE(writer->addTracks({&track, 1}, instant()));
}

TEST_F(OpenCatalogueTest, AReaderSeesWhatWasCommittedWhileItWasOpen) {
    make();
    auto reader = Catalogue::open(file, OpenMode::ReadOnly);
    auto writer = Catalogue::open(file, OpenMode::ReadWrite);
    const NewTrack track = samples::track(5);
    ASSERT_TRUE(writer->addTracks({&track, 1}, instant()));
    EXPECT_EQ(reader->trackCount(), 2);
}

TEST_F(OpenCatalogueTest, NonAsciiAndUriCharactersInTheNameAreFine) {
    file = folder / "Größe 100% #1?mode=ro&日本.tributary";
    make();
    const auto opened = Catalogue::open(file, OpenMode::ReadOnly);
    ASSERT_TRUE(opened) << describe(opened.error());
    EXPECT_EQ(opened->trackCount(), 1);
    auto immutable = sqlite::Connection::open(file, sqlite::Access::Immutable, milliseconds(0));
    ASSERT_TRUE(immutable);
    EXPECT_EQ(**(*immutable)->integer("SELECT count(*) FROM tracks"), 1);
}

}  // namespace
}  // namespace tributary
