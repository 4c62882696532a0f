#include "tests/cli/cli.h"

namespace tributary::test {
namespace {

using testing::HasSubstr;

/// Imports lists of song-1.flac and song-2.flac into a new catalogue each.
class TrackListCli : public WithCatalogue {
protected:
    ProcessOutcome import(const std::string& csv) {
        writeBytes(at("list.csv"), csv);
        file_ = at("list-" + std::to_string(next_++) + ".tributary");
        EXPECT_EQ(cli({"catalogue", "create", file_}).status, 0);
        return cli({"catalogue", "import", file_, at("list.csv")});
    }
    [[nodiscard]] std::string list() const { return cli({"catalogue", "list", file_}).out; }

private:
    std::string file_;
    static inline int next_ = 0;
};

TEST_F(TrackListCli, AMissingColumnIsNamed) {
    const auto run = import("title,artist\nSong,Ann\n");
    EXPECT_EQ(run.status, 1);
    EXPECT_THAT(run.err, HasSubstr("file"));
    EXPECT_EQ(list(), "");
}

TEST_F(TrackListCli, SharesThatDoNotAddUpRefuseThatTrackOnly) {
    const auto run = import(
        "file,title,holder,share\n"
        "song-1.flac,One,Ann,60\nsong-1.flac,One,Bob,60\n"
        "song-2.flac,Two,Ann,60\nsong-2.flac,Two,Bob,40\n");
    EXPECT_EQ(run.status, 1);
    EXPECT_THAT(run.err, HasSubstr("song-1.flac"));
    EXPECT_THAT(run.out, testing::StartsWith("1 added"));
    EXPECT_THAT(list(), HasSubstr("Two"));
}

TEST_F(TrackListCli, ABadIsrcRefusesThatTrackOnly) {
    const auto run =
        import("file,title,isrc\nsong-1.flac,One,NOT-AN-ISRC\nsong-2.flac,Two,QZFIC2600002\n");
    EXPECT_EQ(run.status, 1);
    EXPECT_THAT(run.err, HasSubstr("NOT-AN-ISRC"));
    EXPECT_THAT(list(), HasSubstr("Two"));
}

TEST_F(TrackListCli, SpreadsheetFilesAreRead) {
    const auto run = import(
        "\xEF\xBB\xBFtitle,file,artist\r\n\"One, \"\"and\"\" "
        "only\",song-1.flac,\"Ann\r\nBob\"\r\n");
    EXPECT_EQ(run.status, 0) << run.err;
    EXPECT_THAT(list(), HasSubstr("One, \"and\" only"));
}

TEST_F(TrackListCli, AFormulaIsTextAndTold) {
    const auto run = import("file,title\nsong-1.flac,\"=HYPERLINK(\"\"http://x\"\")\"\n");
    EXPECT_EQ(run.status, 0);
    EXPECT_THAT(run.err, HasSubstr("warning"));
    EXPECT_THAT(list(), HasSubstr("=HYPERLINK"));
}

TEST_F(TrackListCli, AMissingListIsInputThatFailed) {
    const auto run = cli({"catalogue", "import", library(), at("no-such-list.csv")});
    EXPECT_EQ(run.status, 1);
    EXPECT_THAT(run.err, HasSubstr("no-such-list.csv"));
}

TEST_F(TrackListCli, AnUnclosedQuoteIsNamedWithItsLine) {
    const auto run = import("file,title\nsong-1.flac,\"One\n");
    EXPECT_EQ(run.status, 1);
    EXPECT_THAT(run.err, HasSubstr("Line 2"));
}

}  // namespace
}  // namespace tributary::test
