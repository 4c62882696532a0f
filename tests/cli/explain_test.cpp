#include <nlohmann/json.hpp>

#include "core/audio/writer.h"
#include "tests/cli/cli.h"
#include "tests/support/synth.h"

namespace tributary::test {
namespace {

using Json = nlohmann::json;
using testing::HasSubstr;
using testing::IsEmpty;

class ExplainCli : public WithCatalogue {
protected:
    static void SetUpTestSuite() {
        WithCatalogue::SetUpTestSuite();
        const auto song = piece(2, 20.0, 22050);
        const std::vector<float> part(song.begin() + 4 * 22050, song.begin() + 16 * 22050);
        ASSERT_TRUE(writeAudio(at("part.wav"), part, 1, 22050));
        const auto run = cli({"analyse", library(), at("part.wav"), "--format", "json"});
        ASSERT_EQ(run.status, 0) << run.err;
        writeBytes(at("part.json"), run.out);
    }
};

TEST_F(ExplainCli, SaysWhyThisSourceAndNotTheNext) {
    const auto run = cli({"explain", at("part.json"), "1"});
    ASSERT_EQ(run.status, 0) << run.err;
    EXPECT_THAT(run.out, HasSubstr("‹Song 2› by Artist 2"));
    EXPECT_THAT(run.out, HasSubstr("keeps its level"));
    EXPECT_THAT(run.out, HasSubstr("Why not another"));
    const Json json = Json::parse(cli({"explain", at("part.json"), "1", "--format", "json"}).out);
    const Json& passage = json["passages"][0];
    EXPECT_EQ(passage["measure"], "levels");
    EXPECT_GT(passage["value"].get<double>(), passage["by_chance"][1].get<double>());
    EXPECT_LE(passage["value"].get<double>(), passage["of"].get<double>());
    ASSERT_FALSE(passage["others"].empty());
    EXPECT_NE(passage["others"][0]["track"]["title"], "Song 2");
    EXPECT_LT(passage["others"][0]["value"].get<double>(), passage["value"].get<double>());
}

TEST_F(ExplainCli, WorksOutAnewWhatAnOldReportLacks) {
    Json old = Json::parse(readBytes(at("part.json")));
    for (Json& influence : old["influences"]) influence.erase("alternatives");
    writeBytes(at("old.json"), old.dump());
    EXPECT_THAT(cli({"explain", at("old.json"), "1"}).out, HasSubstr("--catalogue and"));
    const auto run =
        cli({"explain", at("old.json"), "1", "--catalogue", library(), "--audio", at("part.wav")});
    ASSERT_EQ(run.status, 0) << run.err;
    EXPECT_EQ(run.out, cli({"explain", at("part.json"), "1"}).out);
    const auto other = cli(
        {"explain", at("old.json"), "1", "--catalogue", library(), "--audio", at("song-1.flac")});
    EXPECT_EQ(other.status, 1);
    EXPECT_THAT(other.err, HasSubstr("not the recording"));
    EXPECT_EQ(cli({"explain", at("old.json"), "1", "--audio", at("part.wav")}).status, 2);
    EXPECT_EQ(cli({"explain", at("old.json"), "1", "--catalogue", at("none.tributary"), "--audio",
                   at("part.wav")})
                  .status,
              3);
}

TEST_F(ExplainCli, OfSeveralReportsTheTrackSaysWhich) {
    const auto both =
        cli({"analyse", library(), at("part.wav"), at("song-1.flac"), "--format", "json"});
    writeBytes(at("both.json"), both.out);
    const auto unclear = cli({"explain", at("both.json"), "1"});
    EXPECT_EQ(unclear.status, 1);
    EXPECT_THAT(unclear.err, HasSubstr("--track"));
    const auto run = cli({"explain", at("both.json"), "1", "--track", "part.wav"});
    EXPECT_EQ(run.status, 0) << run.err;
    EXPECT_EQ(run.out, cli({"explain", at("part.json"), "1"}).out);
}

TEST_F(ExplainCli, WhatIsNoReportOfThisFormIsRefused) {
    writeBytes(at("none.json"), "{}");
    Json newer = Json::parse(readBytes(at("part.json")));
    newer["schema"] = "tributary.report/2";
    writeBytes(at("newer.json"), newer.dump());
    for (const auto& [file, what] :
         {std::pair{"none.json", "no influence report"}, std::pair{"newer.json", "another version"},
          std::pair{"missing.json", "missing.json"}}) {
        const auto run = cli({"explain", at(file), "1"});
        EXPECT_EQ(run.status, 1);
        EXPECT_THAT(run.out, IsEmpty());
        EXPECT_THAT(run.err, HasSubstr(what));
    }
    const auto beyond = cli({"explain", at("part.json"), "9"});
    EXPECT_EQ(beyond.status, 1);
    EXPECT_THAT(beyond.err, HasSubstr("no source of rank 9"));
    EXPECT_EQ(cli({"explain", at("part.json"), "0"}).status, 2);
    EXPECT_EQ(cli({"explain", at("part.json")}).status, 2);
}

}  // namespace
}  // namespace tributary::test
