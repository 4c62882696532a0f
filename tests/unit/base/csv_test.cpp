#include "core/base/csv.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/temp_folder.h"

namespace tributary {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

CsvTable parse(std::string_view text) {
    auto table = parseCsv(text);
    EXPECT_TRUE(table) << describe(table.error());
    return table.value_or(CsvTable{});
}

void expectMalformed(std::string_view text, const std::string& line, const std::string& what) {
    const auto table = parseCsv(text);
    ASSERT_FALSE(table) << text;
    EXPECT_EQ(table.error().code, ErrorCode::CsvMalformed);
    EXPECT_THAT(table.error().message, HasSubstr(line));
    EXPECT_THAT(table.error().message, HasSubstr(what));
}

TEST(Csv, ReadsHeaderAndRows) {
    const CsvTable table = parse("file,title\na.wav,A\nb.wav,B\n");
    EXPECT_THAT(table.header, ElementsAre("file", "title"));
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_THAT(table.rows[1].cells, ElementsAre("b.wav", "B"));
    EXPECT_EQ(table.rows[1].line, 3U);
}

TEST(Csv, TheLastLineNeedsNoEnd) {
    EXPECT_THAT(parse("a,b\n1,2").rows.at(0).cells, ElementsAre("1", "2"));
    EXPECT_THAT(parse("a,b\n1,").rows.at(0).cells, ElementsAre("1", ""));
    EXPECT_TRUE(parse("a,b").rows.empty());
}

TEST(Csv, CarriageReturnsAndAByteOrderMarkAreNoContent) {
    const CsvTable table = parse(
        "\xEF\xBB\xBF"
        "file,title\r\na.wav,A\r\n\r\nb.wav,B\r\n");
    EXPECT_THAT(table.header, ElementsAre("file", "title"));
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_THAT(table.rows[1].cells, ElementsAre("b.wav", "B"));
    EXPECT_EQ(table.rows[1].line, 4U);
    EXPECT_THAT(parse("a,b\r1,2\r").rows.at(0).cells, ElementsAre("1", "2"));
}

TEST(Csv, QuotesHoldDelimitersQuotesAndLines) {
    const CsvTable table = parse("a,b\n\"x, \"\"y\"\"\r\nz\",\"\"\n1,2\n");
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_THAT(table.rows[0].cells, ElementsAre("x, \"y\"\r\nz", ""));
    EXPECT_EQ(table.rows[1].line, 4U);
}

TEST(Csv, SemicolonsAndTabsAreDetected) {
    EXPECT_EQ(parse("a;b\n1,5;2\n").delimiter, ';');
    EXPECT_THAT(parse("a;b\n1,5;2\n").rows.at(0).cells, ElementsAre("1,5", "2"));
    EXPECT_THAT(parse("a\tb\n1\t2\n").rows.at(0).cells, ElementsAre("1", "2"));
    EXPECT_EQ(parse("\"a;b;c\",d\n").delimiter, ',');
    EXPECT_EQ(parse("\r\n\na;b\n").delimiter, ';');
    EXPECT_EQ(parse("file\na.wav\n").delimiter, ',');
}

TEST(Csv, ShortRowsAreFilledAndEmptyExtraCellsDropped) {
    const CsvTable table = parse("a,b,c\n1\n1,2,3,,,\n ,\t,\n");
    ASSERT_EQ(table.rows.size(), 2U) << "the last row is blank";
    EXPECT_THAT(table.rows[0].cells, ElementsAre("1", "", ""));
    EXPECT_THAT(table.rows[1].cells, ElementsAre("1", "2", "3"));
}

TEST(Csv, BrokenTextIsRefusedWithItsLine) {
    expectMalformed("", "Line 1", "no header");
    expectMalformed("\xEF\xBB\xBF\r\n", "Line 1", "no header");
    expectMalformed("a,b\n1,2\n\"x,3\n4,5\n", "Line 3", "never closed");
    expectMalformed("a,b\n\"x\"y,2\n", "Line 2", "after a closing quote");
    expectMalformed("a,b\nx\"y,2\n", "Line 2", "quote stands inside");
    expectMalformed("a,b\n1,2,3\n", "Line 2", "3 cells");
    expectMalformed("a,b,a\n1,2,3\n", "Line 1", "twice");
}

TEST(Csv, TextThatIsNotUtf8IsRefused) {
    for (const std::string bad :
         {"\xE9", "\xC0\xAF", "\xED\xA0\x80", "\xF5\x80\x80\x80", "\xE2\x82", "\xF0\x80\x80\x80"}) {
        expectMalformed("a,b\n1," + bad + "\n", "Line 2", "UTF-8");
    }
    expectMalformed(std::string_view("a\0b\n", 4), "Line 1", "UTF-8");
    expectMalformed(std::string_view("\xFF\xFE"
                                     "a\0,\0",
                                     6),
                    "Line 1", "UTF-8");
    EXPECT_THAT(parse("a\nгрё ß\n😀\n").rows.size(), 2U);
}

TEST(Csv, ACellThatBeginsLikeAByteOrderMarkIsNotTakenForOne) {
    const std::string mark = "\xEF\xBB\xBF";
    const std::string text = formatCsvRow({mark, "b"}) + formatCsvRow({"1", "2"});
    EXPECT_THAT(parse(text).header, ElementsAre(mark, "b"));
}

TEST(Csv, WrittenRowsAreQuotedWhereNeeded) {
    EXPECT_EQ(formatCsvRow({"a", "b c", ""}), "a,b c,\r\n");
    EXPECT_EQ(formatCsvRow({"x,y", "\"q\"", "l\nm", "s;t"}),
              "\"x,y\",\"\"\"q\"\"\",\"l\nm\",\"s;t\"\r\n");
    EXPECT_EQ(formatCsvRow({""}), "\"\"\r\n");
    EXPECT_EQ(formatCsvRow({"1", "2"}, ';'), "1;2\r\n");
}

TEST(CsvFile, ReadsWhatParseCsvReads) {
    const test::TempFolder folder;
    std::string text = "\xEF\xBB\xBF\r\nid;note\r\n";
    for (int i = 0; i < 40'000; ++i) {
        text += std::to_string(i) + ";\"a \"\"b\"\"\n;ü\"\r\n";
        if (i % 1000 == 0) text += " ;\t\n";
    }
    test::writeBytes(folder / "long.csv", text);
    const CsvTable table = parse(text);
    auto file = CsvFile::open(folder / "long.csv");
    ASSERT_TRUE(file) << describe(file.error());
    EXPECT_EQ(file->header(), table.header);
    CsvRow row;
    for (const CsvRow& expected : table.rows) {
        const auto found = file->next(row);
        ASSERT_TRUE(found && *found);
        ASSERT_EQ(row.cells, expected.cells);
        ASSERT_EQ(row.line, expected.line);
    }
    EXPECT_EQ(file->next(row), false);
    EXPECT_EQ(file->next(row), false) << "and again";
}

TEST(CsvFile, BrokenFilesAreRefusedWithTheirLine) {
    const test::TempFolder folder;
    EXPECT_EQ(CsvFile::open(folder / "none.csv").error().code, ErrorCode::FileNotFound);
    EXPECT_EQ(CsvFile::open(folder.path()).error().code, ErrorCode::FileUnreadable);
    test::writeBytes(folder / "empty.csv", "\n\n");
    EXPECT_EQ(CsvFile::open(folder / "empty.csv").error().code, ErrorCode::CsvMalformed);
    test::writeBytes(folder / "twice.csv", "a,a\n1,2\n");
    EXPECT_EQ(CsvFile::open(folder / "twice.csv").error().code, ErrorCode::CsvMalformed);
    for (const std::string bad : {"1,2,3", "\"1,2", "\xFF,2", "\"1\"x,2"}) {
        test::writeBytes(folder / "bad.csv", "a,b\n1,2\n" + bad + "\n");
        auto file = CsvFile::open(folder / "bad.csv");
        ASSERT_TRUE(file);
        CsvRow row;
        EXPECT_EQ(file->next(row), true);
        const auto broken = file->next(row);
        ASSERT_FALSE(broken) << bad;
        EXPECT_EQ(broken.error().code, ErrorCode::CsvMalformed);
        EXPECT_THAT(broken.error().message, HasSubstr("Line 3"));
    }
}

}  // namespace
}  // namespace tributary
