#include <nlohmann/json.hpp>

#include "core/audio/writer.h"
#include "tests/cli/cli.h"
#include "tests/support/synth.h"

namespace tributary::test {
namespace {

using Json = nlohmann::json;
using testing::HasSubstr;
using testing::Not;

class ExportCli : public WithCatalogue {
protected:
    static void SetUpTestSuite() {
        WithCatalogue::SetUpTestSuite();
        const auto song = piece(2, 20.0, 22050);
        const std::vector<float> part(song.begin() + 4 * 22050, song.begin() + 16 * 22050);
        ASSERT_TRUE(writeAudio(at("part.wav"), part, 1, 22050));
        for (const char* name : {"one.json", "two.json"}) {
            std::vector<std::string> arguments{"analyse", library(), at("part.wav")};
            if (std::string(name) == "two.json") arguments.push_back(at("song-1.flac"));
            arguments.insert(arguments.end(), {"--format", "json"});
            const auto run = cli(arguments);
            ASSERT_EQ(run.status, 0) << run.err;
            writeBytes(at(name), run.out);
        }
        const auto run = cli({"export", at("one.json"), "--output", at("one.bundle.zip"), "--audio",
                              at("part.wav"), "--catalogue", library()});
        ASSERT_EQ(run.status, 0) << run.err;
    }
};

TEST_F(ExportCli, WritesEveryFormByItsEnding) {
    for (const auto& [name, begin] :
         {std::pair{"r.pdf", "%PDF-"}, std::pair{"r.html", "<!DOCTYPE html>"},
          std::pair{"r.xlsx", "PK"}, std::pair{"r.csv", "file,row,rank"},
          std::pair{"r.json", "{\n  \"schema\""}, std::pair{"r.txt", "part.wav"}}) {
        const auto run = cli({"export", at("one.json"), "--output", at(name)});
        ASSERT_EQ(run.status, 0) << name << ' ' << run.err;
        EXPECT_TRUE(readBytes(at(name)).starts_with(begin)) << name;
    }
}

TEST_F(ExportCli, TakesAListOfReports) {
    ASSERT_EQ(cli({"export", at("two.json"), "--output", at("two.html")}).status, 0);
    const std::string html = readBytes(at("two.html"));
    EXPECT_THAT(html, HasSubstr("<article id=\"a2\">"));
    ASSERT_EQ(cli({"export", at("two.json"), "--output", at("two-again.json")}).status, 0);
    EXPECT_EQ(Json::parse(readBytes(at("two-again.json"))).size(), 2U);
}

TEST_F(ExportCli, JsonIsTheReportWithoutTimings) {
    ASSERT_THAT(readBytes(at("one.json")), HasSubstr("timing_s"));
    ASSERT_EQ(cli({"export", at("one.json"), "--output", at("plain.json")}).status, 0);
    const auto run =
        cli({"analyse", library(), at("part.wav"), "--format", "json", "--no-timings"});
    EXPECT_EQ(readBytes(at("plain.json")), run.out);
    ASSERT_EQ(cli({"export", at("plain.json"), "--output", at("again.json")}).status, 0);
    EXPECT_EQ(readBytes(at("again.json")), run.out);
}

TEST_F(ExportCli, SpeaksTheLanguageThatIsAskedFor) {
    for (const auto& [code, said] :
         {std::pair{"en", "is consistent with"}, std::pair{"de", "vereinbar"},
          std::pair{"es", "es compatible con"}}) {
        const auto run =
            cli({"export", at("one.json"), "--output", at("said.html"), "--language", code});
        ASSERT_EQ(run.status, 0) << run.err;
        EXPECT_THAT(readBytes(at("said.html")), HasSubstr(said)) << code;
        EXPECT_THAT(readBytes(at("said.html")), HasSubstr(std::string("lang=\"") + code + "\""));
    }
    EXPECT_EQ(
        cli({"export", at("one.json"), "--output", at("said.html"), "--language", "fr"}).status, 2);
}

TEST_F(ExportCli, NamesTheSourcesAudioByTheCatalogue) {
    ASSERT_EQ(
        cli({"export", at("one.json"), "--output", at("named.html"), "--catalogue", library()})
            .status,
        0);
    const Json tracks = Json::parse(cli({"catalogue", "list", library(), "--format", "json"}).out);
    EXPECT_THAT(readBytes(at("named.html")),
                HasSubstr(tracks[1]["audio_sha256"].get<std::string>()));
}

TEST_F(ExportCli, WhatCannotBeWrittenIsRefused) {
    EXPECT_EQ(cli({"export", at("one.json"), "--output", at("r.doc")}).status, 2);
    EXPECT_EQ(cli({"export", at("one.json")}).status, 2);
    EXPECT_EQ(cli({"export", at("none.json"), "--output", at("r.pdf")}).status, 1);
    writeBytes(at("broken.json"), "[{}]");
    EXPECT_EQ(cli({"export", at("broken.json"), "--output", at("r.pdf")}).status, 1);
    EXPECT_EQ(cli({"export", at("two.json"), "--output", at("two.bundle.zip")}).status, 2);
    EXPECT_EQ(cli({"export", at("one.json"), "--output", at("other.bundle.zip"), "--audio",
                   at("song-1.flac")})
                  .status,
              2)
        << "another recording than the report's";
}

TEST_F(ExportCli, ABundleAgreesWithItsCatalogue) {
    const auto run = cli({"reproduce", at("one.bundle.zip"), "--catalogue", library()});
    EXPECT_EQ(run.status, 0) << run.out << run.err;
    EXPECT_THAT(run.out, HasSubstr("The report agrees with what was recomputed."));
    const auto json = cli({"reproduce", at("one.bundle.zip"), "--catalogue", library(), "--audio",
                           at("part.wav"), "--format", "json"});
    EXPECT_EQ(json.status, 0) << json.err;
    EXPECT_TRUE(Json::parse(json.out)["agrees"].get<bool>());
    EXPECT_TRUE(Json::parse(json.out)["differences"].empty());
}

TEST_F(ExportCli, ABundleChecksItsSourcesWithoutTheCatalogue) {
    const auto run = cli({"reproduce", at("one.bundle.zip")});
    EXPECT_EQ(run.status, 0) << run.out << run.err;
    EXPECT_THAT(run.out, HasSubstr("passages were found again"));
    EXPECT_THAT(run.out, HasSubstr("as far as they can be checked alone"));
}

TEST_F(ExportCli, AnAlteredReportDoesNotAgree) {
    Json report = Json::parse(readBytes(at("one.json")));
    const double share = report["influences"][0]["influence"].get<double>();
    report["influences"][0]["influence"] = share - 0.2;
    report["unattributed"] = report["unattributed"].get<double>() + 0.2;
    writeBytes(at("altered.json"), report.dump());
    ASSERT_EQ(cli({"export", at("altered.json"), "--output", at("altered.bundle.zip"), "--audio",
                   at("part.wav")})
                  .status,
              0);
    const auto run = cli({"reproduce", at("altered.bundle.zip"), "--catalogue", library()});
    EXPECT_EQ(run.status, 1);
    EXPECT_THAT(run.out, HasSubstr("Song 2: share"));
    EXPECT_THAT(run.out, HasSubstr("does NOT agree"));
    EXPECT_THAT(run.out, HasSubstr("unattributed"));
}

TEST_F(ExportCli, ADamagedBundleOrAnotherRecordingIsRefused) {
    std::string bytes = readBytes(at("one.bundle.zip"));
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 0x55);
    writeBytes(at("damaged.bundle.zip"), bytes);
    EXPECT_EQ(cli({"reproduce", at("damaged.bundle.zip"), "--catalogue", library()}).status, 1);
    EXPECT_EQ(cli({"reproduce", at("one.bundle.zip"), "--catalogue", library(), "--audio",
                   at("song-1.flac")})
                  .status,
              2);
    EXPECT_EQ(cli({"reproduce", at("one.bundle.zip"), "--catalogue", at("none.tributary")}).status,
              3);
}

TEST_F(ExportCli, AnotherStateOfTheCatalogueIsSaidToBeOne) {
    const std::string copy = copyOfLibrary("changed.tributary");
    ASSERT_EQ(cli({"catalogue", "edit", copy, "3", "--genre", "drone"}).status, 0);
    const auto run = cli({"reproduce", at("one.bundle.zip"), "--catalogue", copy});
    EXPECT_THAT(run.out, HasSubstr("state of the catalogue"));
}

TEST_F(ExportCli, SignsABundleWithTheUsersKey) {
    const auto run = cli({"export", at("one.json"), "--output", at("signed.bundle.zip"), "--audio",
                          at("part.wav"), "--sign"});
    ASSERT_EQ(run.status, 0) << run.err;
    const auto checked = cli({"reproduce", at("signed.bundle.zip"), "--catalogue", library()});
    EXPECT_EQ(checked.status, 0) << checked.out << checked.err;
    EXPECT_THAT(checked.out, HasSubstr("is signed by key "));
}

}  // namespace
}  // namespace tributary::test
