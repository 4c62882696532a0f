#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/exports/reproduce.h"
#include "tests/unit/report/sample_report.h"

namespace tributary {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

bool agrees(std::vector<Difference> differences) {
    Reproduction reproduction;
    reproduction.differences = std::move(differences);
    return reproduction.agrees();
}

TEST(Differences, ThereAreNoneBetweenAReportAndItself) {
    EXPECT_THAT(differencesOf(test::sampleReport(), test::sampleReport()), IsEmpty());
}

TEST(Differences, RoundingIsNone) {
    Report again = test::sampleReport();
    again.influences[0].influence += 0.001;
    again.influences[0].evidence[0].query.beginS += 0.01;
    again.track.file = "elsewhere.tsig";
    EXPECT_THAT(differencesOf(test::sampleReport(), again), IsEmpty());
}

TEST(Differences, AShareThatMovedIsNamedWithBothFigures) {
    Report again = test::sampleReport();
    again.influences[0].influence = 0.30;
    const auto found = differencesOf(test::sampleReport(), again);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].what, "rank 1, Paper Lanterns: share");
    EXPECT_EQ(found[0].reported, "41.00 %");
    EXPECT_EQ(found[0].recomputed, "30.00 %");
    EXPECT_FALSE(agrees(found));
}

TEST(Differences, SourcesThatCameOrWentAreNamed) {
    Report again = test::sampleReport();
    again.influences.erase(again.influences.begin());
    again.influences[0].track.id = 99;
    const auto found = differencesOf(test::sampleReport(), again);
    ASSERT_GE(found.size(), 3U);
    EXPECT_EQ(found[0].recomputed, "not named");
    EXPECT_EQ(found[2].reported, "not named");
}

TEST(Differences, PassagesAreCompared) {
    Report again = test::sampleReport();
    again.influences[0].evidence[0].source.beginS += 3.0;
    const auto found = differencesOf(test::sampleReport(), again);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_THAT(found[0].reported, HasSubstr("0:44.1"));
    EXPECT_THAT(found[0].recomputed, HasSubstr("0:47.1"));
}

TEST(Differences, AnotherEngineIsACircumstanceAndNoFinding) {
    Report again = test::sampleReport();
    again.engine.version = "9.9.9";
    again.catalogue.snapshotSha256 = std::string(64, 'f');
    const auto found = differencesOf(test::sampleReport(), again);
    EXPECT_EQ(found.size(), 2U);
    EXPECT_TRUE(agrees(found));
    Reproduction reproduction;
    reproduction.differences = found;
    EXPECT_THAT(reproductionText(reproduction), HasSubstr("although the circumstances differ"));
    EXPECT_THAT(reproductionJson(reproduction), HasSubstr("\"agrees\": true"));
}

TEST(Differences, AnotherRecordingIsAFinding) {
    Report again = test::sampleReport();
    again.track.audioSha256 = std::string(64, 'e');
    EXPECT_FALSE(agrees(differencesOf(test::sampleReport(), again)));
}

}  // namespace
}  // namespace tributary
