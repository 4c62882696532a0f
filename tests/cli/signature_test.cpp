#include <nlohmann/json.hpp>

#include "core/audio/writer.h"
#include "tests/cli/cli.h"
#include "tests/support/synth.h"

namespace tributary::test {
namespace {

using Json = nlohmann::json;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

class SignatureCli : public WithCatalogue {
protected:
    static void SetUpTestSuite() {
        WithCatalogue::SetUpTestSuite();
        const auto song = piece(2, 20.0, 22050);
        const std::vector<float> part(song.begin() + 4 * 22050, song.begin() + 16 * 22050);
        ASSERT_TRUE(writeAudio(at("part.wav"), part, 1, 22050));
        const auto made = cli({"signature", at("part.wav"), "--output", at("part.tsig")});
        ASSERT_EQ(made.status, 0) << made.err;
        EXPECT_EQ(made.out, at("part.tsig") + "\n");
    }
};

TEST_F(SignatureCli, AReportOnTheSignatureIsTheReportOnTheAudio) {
    const auto of = [](const std::string& file, const char* depth) {
        const auto run = cli(
            {"analyse", library(), at(file), "--format", "json", "--no-timings", "--depth", depth});
        EXPECT_EQ(run.status, 0) << run.err;
        Json json = Json::parse(run.out);
        EXPECT_EQ(json["track"]["file"], file);
        json["track"].erase("file");
        return json;
    };
    const Json full = of("part.tsig", "full");
    ASSERT_FALSE(full["influences"].empty());
    EXPECT_EQ(full["influences"][0]["track"]["title"], "Song 2");
    EXPECT_EQ(full, of("part.wav", "full"));
    EXPECT_EQ(of("part.tsig", "screen"), of("part.wav", "screen"));
}

TEST_F(SignatureCli, ComparesAsTheAudioDoes) {
    const auto of = [](const std::string& a, const std::string& b) {
        const auto run = cli({"compare", at(a), at(b), "--format", "json"});
        EXPECT_EQ(run.status, 0) << run.err;
        Json json = Json::parse(run.out);
        json["a"].erase("file");
        json["b"].erase("file");
        return json;
    };
    ASSERT_EQ(cli({"signature", at("song-2.flac"), "--output", at("song.tsig")}).status, 0);
    EXPECT_EQ(of("part.tsig", "song.tsig"), of("part.wav", "song-2.flac"));
    std::filesystem::remove(at("song.tsig"));
}

TEST_F(SignatureCli, ACatalogueTakesASignatureForTheTrackItIs) {
    const std::string lib = at("of-signatures.tributary");
    ASSERT_EQ(cli({"catalogue", "create", lib}).status, 0);
    const auto added = cli({"catalogue", "add", lib, at("part.tsig")});
    ASSERT_EQ(added.status, 0) << added.err;
    EXPECT_THAT(added.out, HasSubstr("1 added"));
    const auto again = cli({"catalogue", "add", lib, at("part.wav")});
    EXPECT_THAT(again.out, HasSubstr("1 already there"));
    EXPECT_THAT(cli({"catalogue", "list", lib}).out, HasSubstr("part"));
    EXPECT_EQ(cli({"catalogue", "verify", lib}).status, 0);
    const auto report = cli({"analyse", lib, at("part.wav"), "--format", "json"});
    EXPECT_GT(Json::parse(report.out)["influences"][0]["influence"].get<double>(), 0.9);
}

TEST_F(SignatureCli, SeveralFilesGoToAFolderWhereTheyAreFoundAgain) {
    const auto made =
        cli({"signature", at("song-1.flac"), at("song-3.flac"), "--output", at("out")});
    ASSERT_EQ(made.status, 0) << made.err;
    EXPECT_EQ(listing(at("out")), "song-1.tsig song-3.tsig");
    const auto run =
        cli({"analyse", library(), at("out"), "--format", "json", "--depth", "screen"});
    EXPECT_EQ(Json::parse(run.out).size(), 2U);
}

TEST_F(SignatureCli, OnlyASignatureIsOverwritten) {
    const std::string before = readBytes(at("song-1.flac"));
    const auto run = cli({"signature", at("part.wav"), "--output", at("song-1.flac")});
    EXPECT_EQ(run.status, 1);
    EXPECT_THAT(run.err, HasSubstr("no signature"));
    EXPECT_EQ(readBytes(at("song-1.flac")), before);
    EXPECT_EQ(cli({"signature", at("part.wav"), "--output", at("part.tsig")}).status, 0);
}

TEST_F(SignatureCli, WhatCannotBeReadIsListed) {
    writeBytes(at("bad.tsig"), "not one");
    std::string newer = readBytes(at("part.tsig"));
    newer[8] = 9;
    writeBytes(at("newer.tsig"), newer);
    copyBeginning(at("part.tsig"), at("cut.tsig"), 0.5);
    for (const auto& [file, what] :
         {std::pair{"bad.tsig", "does not begin like one"}, std::pair{"newer.tsig", "newer"},
          std::pair{"cut.tsig", "breaks off"}, std::pair{"none.tsig", "no such file"}}) {
        const auto run = cli({"analyse", library(), at(file)});
        EXPECT_EQ(run.status, 1) << file;
        EXPECT_THAT(run.out, IsEmpty());
        EXPECT_THAT(run.err, HasSubstr(what)) << file;
        EXPECT_THAT(run.err, HasSubstr(file));
        EXPECT_EQ(cli({"signature", at(file), "--output", at("x.tsig")}).status, 1);
        EXPECT_FALSE(std::filesystem::exists(at("x.tsig")));
        std::filesystem::remove(at(file));
    }
}

TEST_F(SignatureCli, KeepsNothingOfTheFilesName) {
    EXPECT_THAT(readBytes(at("part.tsig")), Not(HasSubstr("part.wav")));
}

}  // namespace
}  // namespace tributary::test
