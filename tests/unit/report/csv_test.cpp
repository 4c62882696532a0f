#include "core/report/csv.h"

#include <algorithm>
#include <vector>

#include <gtest/gtest.h>

#include "tests/support/temp_folder.h"
#include "tests/unit/report/sample_report.h"

namespace tributary {
namespace {

TEST(ReportCsv, IsWhatTheGoldenFileShows) {
    const Report report = test::sampleReport();
    const std::string golden =
        test::readBytes(TRIBUTARY_SOURCE_DIR "/tests/golden/report/sample.csv");
    EXPECT_EQ(toCsv(std::span(&report, 1)), golden);
}

TEST(ReportCsv, EveryRowHasEveryColumn) {
    Report report = test::sampleReport();
    report.track.file = "plain.wav";
    report.stylePool[0].style = "ambient";
    report.influences[1].track.title = "Plain";
    const std::vector<Report> reports{report, report};
    const std::string table = toCsv(reports);
    std::size_t rows = 0;
    for (std::size_t at = 0; at < table.size();) {
        const std::size_t end = table.find('\n', at);
        ASSERT_NE(end, std::string::npos);
        const std::string row = table.substr(at, end - at);
        EXPECT_EQ(std::count(row.begin(), row.end(), ','), 23) << row;
        at = end + 1;
        ++rows;
    }
    EXPECT_EQ(rows, 1U + 2U * 6U);
}

TEST(ReportCsv, MembersOfAStyleFollowItWithTheirParts) {
    Report report = test::sampleReport();
    report.stylePool[0].members = {{{3, "Low Tide", "The Inventions", ""}, 0.25}};
    const std::string table = toCsv(std::span(&report, 1));
    EXPECT_NE(table.find(",style_member,1,3,Low Tide,The Inventions,,0.025,"), std::string::npos)
        << table;
}

TEST(CsvCell, FormulasAreDefused) {
    EXPECT_EQ(csvCell("=1+1"), "'=1+1");
    EXPECT_EQ(csvCell("+49 30"), "'+49 30");
    EXPECT_EQ(csvCell("-"), "'-");
    EXPECT_EQ(csvCell("@cmd"), "'@cmd");
    EXPECT_EQ(csvCell("\tx"), "'\tx");
    EXPECT_EQ(csvCell("\rx"), "\"'\rx\"");
    EXPECT_EQ(csvCell("=a,b"), "\"'=a,b\"");
}

TEST(CsvCell, QuotesWhereNeeded) {
    EXPECT_EQ(csvCell(""), "");
    EXPECT_EQ(csvCell("plain text"), "plain text");
    EXPECT_EQ(csvCell("a,b"), "\"a,b\"");
    EXPECT_EQ(csvCell("say \"hi\""), "\"say \"\"hi\"\"\"");
    EXPECT_EQ(csvCell("two\nlines"), "\"two\nlines\"");
}

}  // namespace
}  // namespace tributary
