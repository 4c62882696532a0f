#include <set>

#include <nlohmann/json.hpp>

#include "core/audio/writer.h"
#include "tests/cli/cli.h"
#include "tests/support/json_schema.h"
#include "tests/support/synth.h"

namespace tributary::test {
namespace {

using Json = nlohmann::json;
using testing::HasSubstr;
using testing::IsEmpty;

const char* const kSchema = TRIBUTARY_SOURCE_DIR "/resources/schema/report-1.schema.json";

class AnalyseCli : public WithCatalogue {
protected:
    static void SetUpTestSuite() {
        WithCatalogue::SetUpTestSuite();
        // Ten seconds out of the middle of song 3, quieter and in another format; and a piece of no
        // song.
        const auto song = piece(3, 20.0, 22050);
        std::vector<float> part(song.begin() + 5 * 22050, song.begin() + 15 * 22050);
        for (float& sample : part) sample *= 0.6F;
        ASSERT_TRUE(writeAudio(at("excerpt.ogg"), part, 1, 22050));
        writePiece(at("other.wav"), 77, 10.0);
    }

    static double sharesOf(const Json& report) {
        double sum = report["unattributed"].get<double>();
        for (const auto& influence : report["influences"])
            sum += influence["influence"].get<double>();
        for (const auto& style : report["style_pool"]) sum += style["influence"].get<double>();
        return sum;
    }
};

TEST_F(AnalyseCli, JsonIsValidAddsUpAndFindsTheSource) {
    const auto run = cli({"analyse", library(), at("excerpt.ogg"), "--format", "json"});
    ASSERT_EQ(run.status, 0) << run.err;
    const Json report = Json::parse(run.out);
    EXPECT_THAT(schemaErrors(Json::parse(readBytes(kSchema)), report), IsEmpty());
    EXPECT_NEAR(sharesOf(report), 1.0, 1e-9);
    EXPECT_EQ(report["catalogue"]["name"], "Four songs");
    EXPECT_EQ(report["catalogue"]["tracks"], 4);
    ASSERT_FALSE(report["influences"].empty());
    const Json& first = report["influences"][0];
    EXPECT_EQ(first["track"]["title"], "Song 3");
    EXPECT_EQ(first["kind"], "recording");
    ASSERT_FALSE(first["evidence"].empty());
    const Json& passage = first["evidence"][0];
    EXPECT_NEAR(passage["source_s"][0].get<double>() - passage["query_s"][0].get<double>(), 5.0,
                0.5);
    EXPECT_TRUE(report.contains("timing_s"));
}

TEST_F(AnalyseCli, AnotherReaderOfTheSchemaAgrees) {
    writeBytes(
        at("check.py"),
        "import json, sys\n"
        "try:\n    import jsonschema\nexcept ImportError:\n    sys.exit(77)\n"
        "schema, report = (json.load(open(name, encoding='utf-8')) for name in sys.argv[1:3])\n"
        "jsonschema.Draft202012Validator.check_schema(schema)\n"
        "jsonschema.Draft202012Validator(schema).validate(report)\n");
    const auto run = cli({"analyse", library(), at("excerpt.ogg"), "--format", "json"});
    writeBytes(at("report.json"), run.out);
    const auto checked =
        runProcess({"/usr/bin/env", "python3", at("check.py"), kSchema, at("report.json")});
    if (checked.status == 77 || checked.status == 127)
        GTEST_SKIP() << "python3-jsonschema is not installed";
    EXPECT_EQ(checked.status, 0) << checked.err;
}

TEST_F(AnalyseCli, RunAgainItGivesTheSameBytes) {
    const auto run = [](const char* jobs) {
        return cli({"analyse", library(), at("excerpt.ogg"), at("other.wav"), at("song-1.flac"),
                    "--format", "json", "--no-timings", "--jobs", jobs})
            .out;
    };
    const std::string once = run("1");
    EXPECT_THAT(once, testing::Not(HasSubstr("timing_s")));
    EXPECT_EQ(run("1"), once);
    EXPECT_EQ(run("3"), once);
}

TEST_F(AnalyseCli, TextSpeaksCarefully) {
    const auto run = cli({"analyse", library(), at("excerpt.ogg")});
    ASSERT_EQ(run.status, 0) << run.err;
    EXPECT_THAT(run.out, HasSubstr("is consistent with"));
    EXPECT_THAT(run.out, HasSubstr("Song 3"));
    EXPECT_THAT(run.out, HasSubstr("does not say how the track was made"));
    EXPECT_THAT(run.out, HasSubstr("(n = 4)"));
}

TEST_F(AnalyseCli, CsvHasOneTableForAllFiles) {
    const auto run =
        cli({"analyse", library(), at("excerpt.ogg"), at("other.wav"), "--format", "csv"});
    ASSERT_EQ(run.status, 0) << run.err;
    EXPECT_THAT(run.out, testing::StartsWith("file,row,rank,"));
    EXPECT_EQ(run.out.find("file,row,rank,", 1), std::string::npos);
    EXPECT_THAT(run.out, HasSubstr(",unattributed,"));
}

TEST_F(AnalyseCli, ScreeningAloneIsAReportToo) {
    const auto run =
        cli({"analyse", library(), at("excerpt.ogg"), "--depth", "screen", "--format", "json"});
    ASSERT_EQ(run.status, 0) << run.err;
    const Json report = Json::parse(run.out);
    EXPECT_THAT(schemaErrors(Json::parse(readBytes(kSchema)), report), IsEmpty());
    EXPECT_NEAR(sharesOf(report), 1.0, 1e-9);
}

TEST_F(AnalyseCli, AFolderGivesAnArrayInTheOrderOfNames) {
    std::filesystem::create_directories(at("one"));
    std::filesystem::copy_file(at("other.wav"), at("one/b.wav"));
    const auto alone = cli({"analyse", library(), at("one"), "--format", "json"});
    EXPECT_EQ(Json::parse(alone.out).size(), 1U);
    std::filesystem::copy_file(at("excerpt.ogg"), at("one/a.ogg"));
    const Json both = Json::parse(cli({"analyse", library(), at("one"), "--format", "json"}).out);
    ASSERT_EQ(both.size(), 2U);
    EXPECT_THAT(both[0]["track"]["file"].get<std::string>(), testing::EndsWith("a.ogg"));
}

TEST_F(AnalyseCli, OutputGivesAFileForEachAndNeverOverwritesWithinARun) {
    std::filesystem::create_directories(at("in/deep"));
    std::filesystem::copy_file(at("other.wav"), at("in/same.wav"));
    std::filesystem::copy_file(at("excerpt.ogg"), at("in/same.ogg"));
    std::filesystem::copy_file(at("other.wav"), at("in/deep/SAME.wav"));
    std::filesystem::copy_file(at("other.wav"), at("in/same-2.wav"));
    const auto run =
        cli({"analyse", library(), at("in"), "--format", "json", "--output", at("out/new")});
    EXPECT_EQ(run.status, 0) << run.err;
    EXPECT_THAT(run.out, IsEmpty());
    EXPECT_THAT(run.err, HasSubstr("warning: "));
    std::set<std::string> files;
    for (const auto& entry : std::filesystem::directory_iterator(at("out/new"))) {
        EXPECT_EQ(entry.path().extension(), ".json");
        files.insert(Json::parse(readBytes(entry.path()))["track"]["file"].get<std::string>());
    }
    EXPECT_EQ(files.size(), 4U);
    EXPECT_THAT(listing(at("out/new")), HasSubstr("same-2.json"));
    EXPECT_THAT(listing(at("out/new")), HasSubstr("same-3.json"));
}

TEST_F(AnalyseCli, OutputInTheFormAskedFor) {
    EXPECT_EQ(cli({"analyse", library(), at("other.wav"), "--output", at("texts")}).status, 0);
    EXPECT_EQ(listing(at("texts")), "other.txt");
    EXPECT_EQ(
        cli({"analyse", library(), at("other.wav"), "--format", "csv", "--output", at("tables")})
            .status,
        0);
    EXPECT_EQ(listing(at("tables")), "other.csv");
}

TEST_F(AnalyseCli, AFileInTheWayOfTheOutputFolderIsListed) {
    writeBytes(at("in-the-way"), "precious");
    const auto run = cli({"analyse", library(), at("other.wav"), "--output", at("in-the-way")});
    EXPECT_EQ(run.status, 1);
    EXPECT_THAT(run.err, HasSubstr("in-the-way"));
    EXPECT_EQ(readBytes(at("in-the-way")), "precious");
}

TEST_F(AnalyseCli, AFullDiskBehindStandardOutputIsTold) {
    ProcessOptions full;
    full.standardOutput = "/dev/full";
    const auto run = cli({"analyse", library(), at("other.wav")}, full);
    EXPECT_EQ(run.status, 1);
    EXPECT_THAT(run.err, HasSubstr("could not be written"));
}

TEST_F(AnalyseCli, AFolderThatMayNotBeWrittenToIsTold) {
    std::filesystem::create_directories(at("theirs"));
    std::filesystem::permissions(at("theirs"), std::filesystem::perms(0555));
    ProcessOptions nobody;
    nobody.asNobody = true;
    if (cli({"--version"}, nobody).status != 0) {
        GTEST_SKIP() << "the program cannot be run by another user here";
    }
    const auto run = cli({"analyse", library(), at("song-1.flac"), at("song-2.flac"), "--jobs", "1",
                          "--output", at("theirs")},
                         nobody);
    EXPECT_EQ(run.status, 1) << run.err;
    EXPECT_THAT(run.err, HasSubstr("song-1.txt"));
    EXPECT_THAT(run.err, testing::Not(HasSubstr("song-2.txt"))) << "analysed on for nothing";
    EXPECT_EQ(listing(at("theirs")), "");
}

TEST_F(AnalyseCli, QuietLeavesOnlyResults) {
    const auto run =
        cli({"--quiet", "analyse", library(), at("other.wav"), "--output", at("quiet")});
    EXPECT_EQ(run.status, 0);
    EXPECT_THAT(run.out, IsEmpty());
    EXPECT_THAT(run.err, IsEmpty());
    EXPECT_THAT(cli({"analyse", library(), at("other.wav"), "--quiet"}).err, IsEmpty());
}

TEST_F(AnalyseCli, AFolderWithoutAudioIsSaidToBeOne) {
    std::filesystem::create_directories(at("nothing"));
    const auto run = cli({"analyse", library(), at("nothing")});
    EXPECT_EQ(run.status, 0);
    EXPECT_THAT(run.err, HasSubstr("no audio file"));
    const auto added = cli({"catalogue", "add", copyOfLibrary("same.tributary"), at("nothing")});
    EXPECT_EQ(added.status, 0);
    EXPECT_THAT(added.err, HasSubstr("no audio file"));
}

TEST_F(AnalyseCli, AWordThatIsNoCommandIsNamed) {
    for (const std::vector<std::string>& words :
         {std::vector<std::string>{"frobnicate"}, std::vector<std::string>{"catalogue", "frob"}}) {
        const auto run = cli(words);
        EXPECT_EQ(run.status, 2);
        EXPECT_THAT(run.err, HasSubstr(words.back()));
    }
}

}  // namespace
}  // namespace tributary::test
