#include "core/report/explain.h"

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "core/report/json.h"
#include "tests/support/temp_folder.h"
#include "tests/unit/report/weighed_report.h"

namespace tributary {
namespace {

using Json = nlohmann::json;
using test::weighedReport;
using testing::HasSubstr;
using testing::Not;

/// The text with its lines joined, as breaks may fall anywhere.
std::string explained(const Report& report, int rank) {
    auto text = explainAsText(report, rank);
    EXPECT_TRUE(text) << describe(text.error());
    std::string joined = text.value_or("");
    for (std::size_t at = 0; (at = joined.find("\n     ", at)) != std::string::npos;) {
        joined.replace(at, 6, " ");
    }
    return joined;
}

TEST(Explain, TheWholeTextIsAsStored) {
    EXPECT_EQ(*explainAsText(weighedReport(), 1),
              test::readBytes(TRIBUTARY_SOURCE_DIR "/tests/golden/report/explanation.txt"));
}

TEST(Explain, PassagesAreToldInWordsAndNumbersWithTheNextBest) {
    const std::string text = explained(weighedReport(), 1);
    EXPECT_THAT(text,
                HasSubstr("0:12.0–0:19.5 plays 0:44.1–0:51.6 of ‹Paper Lanterns› by The "
                          "Inventions, 2 semitones lower and 6 % faster (p = 0.98): 64 % "
                          "of what stands out in it keeps its level (412 of 640 cells of band "
                          "and time), where 20 % (17–23) does at other places and pitches of it; "
                          "the next best track, ‹Tin Soldiers› by The Copyists, reaches 24 % "
                          "(elsewhere 20 %)."));
    EXPECT_THAT(text, HasSubstr("has the notes of"));
    EXPECT_THAT(text, HasSubstr("\"clap\" of another model"));
    EXPECT_THAT(text, HasSubstr("recording 38 %, structure 3 %, \"clap\" 5 %"));
    EXPECT_THAT(text, HasSubstr("Nothing was added by harmony, rhythm,"));
}

TEST(Explain, LandmarksOfAnEarlierEngineAreToldAsThose) {
    Report report = weighedReport();
    report.influences[0].weighings[0].measure = WeighedBy::Landmarks;
    EXPECT_THAT(explained(report, 1),
                HasSubstr("412 of 640 landmarks coincide where 130 (110–150) are expected by "
                          "chance; the next best track, ‹Tin Soldiers› by The Copyists, reaches "
                          "151 (by chance 128)."));
    const auto read = fromJson(toJson(report, true));
    ASSERT_TRUE(read) << describe(read.error());
    EXPECT_EQ(read->influences[0].weighings[0].measure, WeighedBy::Landmarks);
}

TEST(Explain, SaysPlainlyWhereNothingSeparatesTheTwo) {
    Report report = weighedReport();
    EXPECT_THAT(explained(report, 1), HasSubstr("reaches 2.9: nothing here separates the two"));
    EXPECT_THAT(explained(report, 1), HasSubstr("Nothing separates the two"));
    report.influences[0].weighings.pop_back();
    EXPECT_THAT(explained(report, 1), HasSubstr("ahead by more than chance explains"));
    EXPECT_THAT(explained(report, 1), Not(HasSubstr("othing separates")));
    EXPECT_THAT(explained(report, 1), HasSubstr("does not say how other tracks stand here"));
}

TEST(Explain, ATrackThatIsHeardMoreInTheSamePlaceIsNotSaidToBeBehind) {
    Report report = weighedReport();
    report.influences[0].weighings.back().rivals.front().value = 9.0;
    const std::string text = explained(report, 1);
    EXPECT_THAT(text, HasSubstr("another track, ‹Nightjar›, reaches 9.0, which is more."));
    EXPECT_THAT(text, HasSubstr("with more than what this source has above chance"));
    EXPECT_THAT(text, HasSubstr("does not tell which of the two it is"));
    EXPECT_THAT(text, Not(HasSubstr("this source is ahead")));
}

TEST(Explain, NoProbabilityIsSaidToBeCertain) {
    Report report = weighedReport();
    report.influences[0].probability = 0.9996;
    std::string text = explained(report, 1);
    std::replace(text.begin(), text.end(), '\n', ' ');
    EXPECT_THAT(text, HasSubstr("p > 0.99."));
}

TEST(Explain, ARivalThatIsNamedOrATwinIsCalledSo) {
    Report report = weighedReport();
    Influence& first = report.influences[0];
    first.weighings[0].rivals[0] = {report.influences[1].track, 400.0, 120.0};
    first.nearDuplicates = {{report.influences[1].track, true}};
    const std::string text = explained(report, 1);
    EXPECT_THAT(text, HasSubstr("named itself, at rank 2"));
    EXPECT_THAT(text, HasSubstr("nearly the same recording"));
}

TEST(Explain, AValueWithinChanceIsCalledThat) {
    Report report = weighedReport();
    report.influences[0].weighings[0].value = 140.0;
    EXPECT_THAT(explained(report, 1), HasSubstr("That alone would be within chance."));
}

TEST(Explain, AReportWithoutFiguresSaysWhatIsMissing) {
    const std::string text = explained(test::sampleReport(), 1);
    EXPECT_THAT(text, HasSubstr("does not say how other tracks stand here"));
    EXPECT_THAT(text, HasSubstr("--catalogue and --audio"));
    EXPECT_THAT(explained(test::sampleReport(), 2), HasSubstr("lists no passage"));
}

TEST(Explain, ASourceOfVectorsAloneIsHeldAgainstTheNextInThem) {
    Report report = weighedReport();
    report.influences[0].weighings.clear();
    report.influences[0].evidence.clear();
    EXPECT_THAT(explained(report, 1), HasSubstr("Nearest comes ‹Nightjar›, 2.1 deviations against "
                                                "9.5 in the vectors \"clap\"."));
}

TEST(Explain, RanksThatAreNotThereAreRefused) {
    for (const int rank : {0, -1, 3}) {
        const auto text = explainAsText(weighedReport(), rank);
        ASSERT_FALSE(text);
        EXPECT_EQ(text.error().code, ErrorCode::InvalidArgument);
        EXPECT_THAT(text.error().message, HasSubstr("1 to 2"));
        EXPECT_FALSE(explainAsJson(weighedReport(), rank));
    }
    Report none = test::sampleReport();
    none.influences.clear();
    EXPECT_THAT(explainAsText(none, 1).error().message, HasSubstr("names no source"));
}

TEST(Explain, JsonHasTheSameFiguresAndSentences) {
    const Json json = Json::parse(*explainAsJson(weighedReport(), 1));
    EXPECT_EQ(json["schema"], "tributary.explanation/1");
    EXPECT_EQ(json["source"]["title"], "Paper Lanterns");
    ASSERT_EQ(json["passages"].size(), 2U);
    EXPECT_EQ(json["passages"][0]["value"], 412.0);
    EXPECT_EQ(json["passages"][0]["of"], 640.0);
    EXPECT_EQ(json["passages"][0]["others"][0]["track"]["title"], "Tin Soldiers");
    EXPECT_EQ(json["passages"][0]["others"][0]["separated"], true);
    EXPECT_EQ(json["passages"][1]["others"][0]["separated"], false);
    EXPECT_THAT(json["passages"][0]["sentence"].get<std::string>(), HasSubstr("412 of 640"));
    EXPECT_EQ(json["nearest"]["track"]["title"], "Nightjar");
    EXPECT_EQ(json["foreign"][0]["facet"], "clap");
}

TEST(Explain, NamesThatWouldSteerATerminalDoNot) {
    Report report = weighedReport();
    report.influences[0].track.title = "\x1B[2J";
    report.influences[0].weighings[0].rivals[0].track.artist = "\a";
    const std::string text = explained(report, 1);
    EXPECT_THAT(text, Not(HasSubstr("\x1B")));
    EXPECT_THAT(text, Not(HasSubstr("\a")));
}

TEST(Explain, LinesFitATerminal) {
    const std::string text = *explainAsText(weighedReport(), 1);
    std::size_t columns = 0;
    for (const char c : text) {
        if (c == '\n')
            columns = 0;
        else if ((c & 0xC0) != 0x80)
            ++columns;
        EXPECT_LE(columns, 100U);
    }
}

}  // namespace
}  // namespace tributary
