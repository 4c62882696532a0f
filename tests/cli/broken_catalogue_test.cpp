#include "core/catalogue/migration.h"
#include "core/catalogue/sqlite.h"
#include "tests/cli/cli.h"

namespace tributary::test {
namespace {

using testing::HasSubstr;

class BrokenCatalogueCli : public WithCatalogue {
protected:
    /// Runs SQL on a catalogue behind the program's back.
    static void alter(const std::string& file, const std::string& sql) {
        auto db =
            sqlite::Connection::open(file, sqlite::Access::ReadWrite, std::chrono::milliseconds(0));
        ASSERT_TRUE(db);
        ASSERT_TRUE((*db)->script(sql));
    }

    /// Every command that reads, and one that writes, refuses it.
    static void expectUnusable(const std::string& file, const std::string& reason) {
        const std::string before = readBytes(file);
        const std::vector<std::vector<std::string>> commands{
            {"catalogue", "list", file},
            {"catalogue", "import", file, at("tracks.csv")},
            {"analyse", file, at("song-1.flac")}};
        for (const auto& command : commands) {
            const auto run = cli(command);
            EXPECT_EQ(run.status, 3) << testing::PrintToString(command) << run.err;
            EXPECT_THAT(run.err, HasSubstr(reason)) << testing::PrintToString(command);
        }
        EXPECT_EQ(readBytes(file), before) << "the refused file was changed";
    }
};

TEST_F(BrokenCatalogueCli, ATextFileIsNoCatalogue) {
    writeBytes(at("text.tributary"), std::string(5000, 'x'));
    expectUnusable(at("text.tributary"), "text.tributary");
}

TEST_F(BrokenCatalogueCli, ANewerCatalogueIsRefusedPolitely) {
    const std::string file = copyOfLibrary("newer.tributary");
    alter(file,
          "PRAGMA user_version = 99; UPDATE meta SET value = '98' WHERE key = "
          "'smallest_reader_version';");
    expectUnusable(file, "newer");
}

TEST_F(BrokenCatalogueCli, ADamagedCatalogueIsNotWrittenTo) {
    const std::string file = copyOfLibrary("damaged.tributary");
    std::string bytes = readBytes(file);
    for (std::size_t page = 1; page * 4096 < bytes.size(); ++page) {
        std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(page * 4096), 64, '\x5A');
    }
    writeBytes(file, bytes);
    const auto run = cli({"catalogue", "import", file, at("tracks.csv")});
    EXPECT_EQ(run.status, 3) << run.err;
    EXPECT_EQ(readBytes(file), bytes);
    EXPECT_EQ(cli({"analyse", file, at("song-1.flac")}).status, 3);
}

TEST_F(BrokenCatalogueCli, ALockedCatalogueSaysWho) {
    const std::string file = copyOfLibrary("locked.tributary");
    auto db =
        sqlite::Connection::open(file, sqlite::Access::ReadWrite, std::chrono::milliseconds(0));
    ASSERT_TRUE(db);
    ASSERT_TRUE((*db)->script("BEGIN IMMEDIATE; UPDATE meta SET value = value;"));
    writePiece(at("locked-out.wav"), 21, 8.0);
    const auto run = cli({"catalogue", "add", file, at("locked-out.wav")});
    EXPECT_EQ(run.status, 3);
    EXPECT_THAT(run.err, HasSubstr("locked.tributary"));
    ASSERT_TRUE((*db)->script("ROLLBACK;"));
    EXPECT_EQ(cli({"catalogue", "add", file, at("locked-out.wav")}).status, 0);
}

TEST_F(BrokenCatalogueCli, AReadOnlyCatalogueIsReadAndNotWritten) {
    const std::string folder = at("read-only");
    std::filesystem::create_directories(folder);
    const std::string file = copyOfLibrary("read-only/lib.tributary");
    const auto perms = [](const std::string& path, unsigned mode) {
        std::filesystem::permissions(path, std::filesystem::perms(mode));
    };
    perms(file, 0444);
    perms(folder, 0555);
    for (int i = 1; i <= 4; ++i) perms(at("song-" + std::to_string(i) + ".flac"), 0644);
    ProcessOptions nobody;
    nobody.asNobody = true;
    if (cli({"--version"}, nobody).status != 0)
        GTEST_SKIP() << "the program cannot be run by another user here";
    const auto written = cli({"catalogue", "add", file, at("song-1.flac")}, nobody);
    EXPECT_EQ(written.status, 3) << written.err;
    EXPECT_THAT(written.err, HasSubstr("lib.tributary"));
    EXPECT_EQ(cli({"catalogue", "list", file}, nobody).status, 0);
    const auto read = cli({"analyse", file, at("song-1.flac")}, nobody);
    EXPECT_EQ(read.status, 0) << read.err;
    EXPECT_EQ(listing(folder), "lib.tributary");
    perms(folder, 0755);
}

TEST_F(BrokenCatalogueCli, AFullDiskLeavesTheCatalogueAsItWas) {
    const std::string file = copyOfLibrary("full.tributary");
    for (int i = 0; i < 6; ++i)
        writePiece(at("big-" + std::to_string(i) + ".wav"), 30 + static_cast<std::uint64_t>(i),
                   30.0);
    ProcessOptions full;
    full.largestFileBytes = 8192;
    std::vector<std::string> command{"catalogue", "add", file};
    for (int i = 0; i < 6; ++i) command.push_back(at("big-" + std::to_string(i) + ".wav"));
    const auto run = cli(command, full);
    EXPECT_EQ(run.status, 3) << run.out << run.err;
    EXPECT_EQ(cli({"catalogue", "verify", file}).status, 0);
    const auto list = cli({"catalogue", "list", file});
    EXPECT_EQ(std::count(list.out.begin(), list.out.end(), '\n'), 4);
    EXPECT_EQ(cli(command).status, 0);
}

}  // namespace
}  // namespace tributary::test
