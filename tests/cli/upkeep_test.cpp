#include <filesystem>

#include <nlohmann/json.hpp>

#include "tests/cli/cli.h"

namespace tributary::test {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;
using testing::HasSubstr;
using testing::IsEmpty;

class UpkeepCli : public WithCatalogue {
protected:
    static Json track(const std::string& catalogue, int id) {
        return Json::parse(
            cli({"catalogue", "info", catalogue, std::to_string(id), "--format", "json"}).out);
    }
};

TEST_F(UpkeepCli, EditChangesWhatIsNamedAndNothingElse) {
    const std::string copy = copyOfLibrary("edit.tributary");
    const auto run = cli({"catalogue", "edit", copy, "2", "--title", "Low Tide", "--isrc",
                          "gb-aye-68-00011", "--release-date", "2019-04"});
    ASSERT_EQ(run.status, 0) << run.err;
    const Json list = Json::parse(cli({"catalogue", "list", copy, "--format", "json"}).out);
    EXPECT_EQ(list[1]["title"], "Low Tide");
    EXPECT_EQ(list[1]["artist"], "Artist 2");
    EXPECT_EQ(list[1]["isrc"], "GBAYE6800011");
    EXPECT_EQ(list[1]["release_date"], "2019-04");
    EXPECT_EQ(list[0]["title"], "Song 1");
    EXPECT_EQ(cli({"catalogue", "verify", copy}).status, 0);
}

TEST_F(UpkeepCli, EditRefusesWhatIsNoIsrcOrDateAndThenChangesNothing) {
    const std::string copy = copyOfLibrary("refuse.tributary");
    const std::string before = cli({"catalogue", "list", copy, "--format", "json"}).out;
    EXPECT_EQ(cli({"catalogue", "edit", copy, "2", "--isrc", "12"}).status, 1);
    EXPECT_EQ(cli({"catalogue", "edit", copy, "2", "--release-date", "last May"}).status, 1);
    EXPECT_EQ(cli({"catalogue", "edit", copy, "2", "--release-date", "2019-13"}).status, 1);
    EXPECT_EQ(cli({"catalogue", "edit", copy, "1", "99", "--title", "x"}).status, 1);
    EXPECT_EQ(cli({"catalogue", "edit", copy, "2"}).status, 2);
    EXPECT_EQ(cli({"catalogue", "list", copy, "--format", "json"}).out, before);
}

TEST_F(UpkeepCli, RelinkFindsAMovedFileByItsAudio) {
    const std::string copy = copyOfLibrary("moved.tributary");
    fs::create_directories(at("away/deeper"));
    fs::rename(at("song-2.flac"), at("away/deeper/another name.flac"));
    fs::copy_file(at("song-1.flac"), at("away/song-2.flac"));  // the name is not the music
    const auto nowhere = cli({"catalogue", "relink", copy, at("song-1.flac")});
    EXPECT_EQ(nowhere.status, 1);
    EXPECT_THAT(nowhere.err, HasSubstr("still missing"));
    const auto run = cli({"catalogue", "relink", copy, at("away")});
    EXPECT_EQ(run.status, 0) << run.err;
    EXPECT_THAT(run.out, HasSubstr("another name.flac"));
    const Json list = Json::parse(cli({"catalogue", "list", copy, "--format", "json"}).out);
    EXPECT_THAT(list[1]["file"].get<std::string>(), HasSubstr("another name.flac"));
    fs::rename(at("away/deeper/another name.flac"), at("song-2.flac"));
}

TEST_F(UpkeepCli, DuplicatesNamesTracksOfOneIsrc) {
    const std::string copy = copyOfLibrary("twice.tributary");
    EXPECT_THAT(cli({"catalogue", "duplicates", copy}).err, HasSubstr("No duplicates found"));
    ASSERT_EQ(cli({"catalogue", "edit", copy, "1", "3", "--isrc", "GBAYE6800011"}).status, 0);
    const auto run = cli({"catalogue", "duplicates", copy});
    EXPECT_EQ(run.status, 0);
    EXPECT_THAT(run.out, HasSubstr("same ISRC"));
    const Json groups = Json::parse(cli({"catalogue", "duplicates", copy, "--format", "json"}).out);
    ASSERT_EQ(groups.size(), 1U);
    EXPECT_EQ(groups[0]["tracks"][0]["id"], 1) << "the earliest release is the one to keep";
}

TEST_F(UpkeepCli, BackupIsACatalogueOfItsOwn) {
    const std::string copy = copyOfLibrary("saved.tributary");
    const auto run = cli({"catalogue", "backup", copy});
    ASSERT_EQ(run.status, 0) << run.err;
    const std::string file = run.out.substr(0, run.out.size() - 1);
    EXPECT_THAT(file, HasSubstr("saved.tributary.backups"));
    EXPECT_EQ(cli({"catalogue", "list", file}).out, cli({"catalogue", "list", copy}).out);
    EXPECT_EQ(cli({"catalogue", "verify", file}).status, 0);
}

}  // namespace
}  // namespace tributary::test
