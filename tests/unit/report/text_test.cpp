#include "core/report/text.h"

#include <gtest/gtest.h>

#include "tests/support/temp_folder.h"
#include "tests/unit/report/sample_report.h"

namespace tributary {
namespace {

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

TEST(ReportText, IsWhatTheGoldenFileShows) {
    const std::string golden =
        test::readBytes(TRIBUTARY_SOURCE_DIR "/tests/golden/report/sample.txt");
    EXPECT_EQ(toText(test::sampleReport()), golden);
}

TEST(ReportText, NoneIsAnOrdinaryAnswer) {
    Report report = test::sampleReport();
    report.influences.clear();
    report.stylePool.clear();
    report.unattributed = 1.0;
    const std::string text = toText(report);
    EXPECT_TRUE(contains(text, "No match above threshold in this catalogue (n = 183).")) << text;
    EXPECT_TRUE(contains(text, "does not say how the track was made")) << text;
    EXPECT_FALSE(contains(text, "Influences")) << text;
}

TEST(ReportText, NeverAccuses) {
    const std::string text = toText(test::sampleReport());
    for (const char* word : {"stolen", "infring", "prove", "cleared", "copied", "plagiar"}) {
        EXPECT_FALSE(contains(text, word)) << word;
    }
}

TEST(ReportText, OneSourceIsNamedInTheSentence) {
    Report report = test::sampleReport();
    report.influences.resize(1);
    EXPECT_TRUE(contains(toText(report),
                         "≈ 41 % of this track is consistent with \"Paper Lanterns\" by The "
                         "Inventions (recording)."));
}

TEST(ReportText, ControlCharactersDoNotReachTheTerminal) {
    Report report = test::sampleReport();
    report.influences[0].track.title = "a\x1B[2Jb\nc\xC2\x9B";
    report.track.file = "x\r.wav";
    const std::string text = toText(report);
    EXPECT_FALSE(contains(text, "\x1B"));
    EXPECT_FALSE(contains(text, "\r"));
    EXPECT_FALSE(contains(text, "\xC2\x9B"));
    EXPECT_TRUE(contains(text, "a?[2Jb?c??"));
}

TEST(FormatTime, GivesMinutesAndSeconds) {
    EXPECT_EQ(formatTime(0.0), "0:00.0");
    EXPECT_EQ(formatTime(62.25), "1:02.3");
    EXPECT_EQ(formatTime(59.96), "1:00.0");
    EXPECT_EQ(formatTime(10800.0), "180:00.0");
    EXPECT_EQ(formatTime(-3.0), "0:00.0");
}

TEST(FormatShare, HasNoDecimals) {
    EXPECT_EQ(formatShare(0.1234), "≈ 12 %");
    EXPECT_EQ(formatShare(0.001), "< 1 %");
    EXPECT_EQ(formatShare(0.0), "≈ 0 %");
    EXPECT_EQ(formatShare(1.0), "≈ 100 %");
}

TEST(KindNames, AreThoseOfTheSchema) {
    std::string names, letters;
    for (const Kind kind : kKinds) {
        names += std::string(kindName(kind)) + " ";
        letters += kindLetter(kind);
    }
    EXPECT_EQ(names, "recording structure harmony rhythm style ");
    EXPECT_EQ(letters, "VSHRY");
}

}  // namespace
}  // namespace tributary
