#include <nlohmann/json.hpp>

#include "tests/cli/cli.h"
#include "tests/support/sound_file.h"

namespace tributary::test {
namespace {

using Json = nlohmann::json;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

class CatalogueCli : public WithCatalogue {};

TEST_F(CatalogueCli, CreateNeverReplacesAFile) {
    const std::string file = at("precious.tributary");
    writeBytes(file, "precious");
    const auto run = cli({"catalogue", "create", file});
    EXPECT_EQ(run.status, 3);
    EXPECT_THAT(run.err, HasSubstr("precious.tributary"));
    EXPECT_EQ(readBytes(file), "precious");
}

TEST_F(CatalogueCli, NewCatalogueIsEmptyAndSound) {
    ASSERT_EQ(cli({"catalogue", "create", at("new.tributary")}).status, 0);
    const auto list = cli({"catalogue", "list", at("new.tributary")});
    EXPECT_EQ(list.status, 0);
    EXPECT_THAT(list.out, IsEmpty());
    EXPECT_THAT(list.err, HasSubstr("no tracks yet"));
    EXPECT_THAT(cli({"--quiet", "catalogue", "list", at("new.tributary")}).err, IsEmpty());
    EXPECT_EQ(cli({"catalogue", "verify", at("new.tributary")}).out, "No problems found.\n");
}

TEST_F(CatalogueCli, ListShowsWhatWasImported) {
    const auto text = cli({"catalogue", "list", library()});
    EXPECT_EQ(text.status, 0);
    EXPECT_THAT(text.out, HasSubstr("0:20.0  QZ-FIC-26-00003  Artist 3: Song 3\n"));
    const Json json = Json::parse(cli({"catalogue", "list", library(), "--format", "json"}).out);
    ASSERT_EQ(json.size(), 4U);
    EXPECT_EQ(json[1]["title"], "Song 2");
    EXPECT_EQ(json[1]["isrc"], "QZFIC2600002");
    EXPECT_EQ(json[1]["release_date"], "2026-01-02");
    EXPECT_EQ(json[1]["duration_s"], 20.0);
    EXPECT_EQ(json[1]["audio_sha256"].get<std::string>().size(), 64U);
    const auto csv = cli({"catalogue", "list", library(), "--format", "csv"}).out;
    EXPECT_THAT(csv, testing::StartsWith(
                         "id,file,title,artist,isrc,release_date,genre,duration_s,audio_sha256\n"));
    EXPECT_EQ(std::count(csv.begin(), csv.end(), '\n'), 5);
}

TEST_F(CatalogueCli, InfoDescribesTheCatalogueAndATrack) {
    const Json json = Json::parse(cli({"catalogue", "info", library(), "--format", "json"}).out);
    EXPECT_EQ(json["name"], "Four songs");
    EXPECT_EQ(json["tracks"], 4);
    EXPECT_EQ(json["duration_s"], 80.0);
    EXPECT_EQ(json["snapshot_sha256"].get<std::string>().size(), 64U);
    EXPECT_FALSE(json["facets"].empty());
    const auto byIsrc = cli({"catalogue", "info", library(), "qz-fic-26-00002"});
    EXPECT_EQ(byIsrc.status, 0);
    EXPECT_THAT(byIsrc.out, HasSubstr("Holder 2, master, 100 %"));
    const Json list = Json::parse(cli({"catalogue", "list", library(), "--format", "json"}).out);
    const std::string id = std::to_string(list[1]["id"].get<int>());
    EXPECT_EQ(cli({"catalogue", "info", library(), id}).out, byIsrc.out);
}

TEST_F(CatalogueCli, UnknownTracksAreInputThatFailed) {
    for (const char* name : {"999", "GBAYE6800011", "no such song"}) {
        const auto run = cli({"catalogue", "info", library(), name});
        EXPECT_EQ(run.status, 1) << name;
        EXPECT_THAT(run.out, IsEmpty());
        EXPECT_THAT(run.err, HasSubstr(name));
    }
}

TEST_F(CatalogueCli, RemoveTakesNumbersAndIsrcsAndGoesOnPastUnknownOnes) {
    const std::string copy = copyOfLibrary("remove.tributary");
    const auto run = cli({"catalogue", "remove", copy, "999", "QZ-FIC-26-00001"});
    EXPECT_EQ(run.status, 1);
    EXPECT_THAT(run.err, HasSubstr("999"));
    const Json left = Json::parse(cli({"catalogue", "list", copy, "--format", "json"}).out);
    ASSERT_EQ(left.size(), 3U);
    EXPECT_EQ(cli({"catalogue", "remove", copy, std::to_string(left[0]["id"].get<int>())}).status,
              0);
    EXPECT_THAT(cli({"catalogue", "list", copy}).out, Not(HasSubstr("Song 2")));
    EXPECT_EQ(cli({"catalogue", "verify", copy}).status, 0);
}

TEST_F(CatalogueCli, ImportAgainDecodesNothing) {
    const std::string copy = copyOfLibrary("again.tributary");
    const auto run = cli({"catalogue", "import", copy, at("tracks.csv")});
    EXPECT_EQ(run.status, 0);
    EXPECT_EQ(run.out, "0 added, 0 already there, 4 unchanged since an earlier import, 0 failed\n");
}

TEST_F(CatalogueCli, AddTakesFoldersFilesAndTheirTags) {
    const std::string copy = copyOfLibrary("add.tributary");
    std::filesystem::create_directories(at("more/inner"));
    writePiece(at("more/inner/tagged.flac"), 11, 8.0);
    writeTags(at("more/inner/tagged.flac"),
              {{"TITLE", "Tagged"}, {"ARTIST", "Tess"}, {"ISRC", "QZFIC2600099"}});
    writePiece(at("more/untagged.ogg"), 12, 8.0);
    std::filesystem::copy_file(at("song-1.flac"), at("more/known.flac"));
    writeBytes(at("more/notes.txt"), "not audio, and passed over");
    const auto run = cli({"catalogue", "add", copy, at("more")});
    EXPECT_EQ(run.status, 0) << run.err;
    EXPECT_THAT(run.out, testing::StartsWith("2 added, 1 already there"));
    const auto list = cli({"catalogue", "list", copy}).out;
    EXPECT_THAT(list, HasSubstr("QZ-FIC-26-00099  Tess: Tagged\n"));
    EXPECT_THAT(list, HasSubstr("untagged"));
}

TEST_F(CatalogueCli, AddNamesWhatIsMissingAndGoesOn) {
    const std::string copy = copyOfLibrary("add-missing.tributary");
    writePiece(at("there.wav"), 13, 8.0);
    const auto run = cli({"catalogue", "add", copy, at("missing.wav"), at("there.wav")});
    EXPECT_EQ(run.status, 1);
    EXPECT_THAT(run.err, HasSubstr("missing.wav"));
    EXPECT_THAT(run.out, HasSubstr("1 added"));
    EXPECT_THAT(run.out, HasSubstr("1 failed"));
}

TEST_F(CatalogueCli, ReindexBuildsTheIndexAnew) {
    const std::string copy = copyOfLibrary("reindex.tributary");
    const auto run = cli({"catalogue", "reindex", copy});
    EXPECT_EQ(run.status, 0) << run.err;
    EXPECT_THAT(run.err, HasSubstr("4 tracks"));
    EXPECT_EQ(cli({"catalogue", "verify", copy}).status, 0);
}

TEST_F(CatalogueCli, MissingCataloguesAreUnusableEverywhere) {
    const std::string none = at("none.tributary");
    const std::vector<std::vector<std::string>> commands{
        {"catalogue", "import", none, at("tracks.csv")},
        {"catalogue", "add", none, at("song-1.flac")},
        {"catalogue", "list", none},
        {"catalogue", "info", none},
        {"catalogue", "remove", none, "1"},
        {"catalogue", "verify", none},
        {"catalogue", "reindex", none},
        {"analyse", none, at("song-1.flac")}};
    for (const auto& command : commands) {
        const auto run = cli(command);
        EXPECT_EQ(run.status, 3) << testing::PrintToString(command);
        EXPECT_THAT(run.err, HasSubstr("none.tributary"));
        EXPECT_FALSE(std::filesystem::exists(none));
    }
}

}  // namespace
}  // namespace tributary::test
