#include "core/documents/document.h"

#include <sstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/documents/font_runs.h"
#include "core/documents/pdf_unicode.h"
#include "core/documents/wrap.h"

namespace tributary {
namespace {

using testing::HasSubstr;

Document sample(std::size_t rows = 3) {
    Document document;
    document.title = "Statement for Žofie – 2026-10";
    document.lines = {"Policy per-stream-top10"};
    Table table{"Lines", {{"Holder", false, 3}, {"USD", true, 1}}, {}};
    for (std::size_t i = 0; i < rows; ++i) {
        table.rows.push_back({"=Holder, \"" + std::to_string(i) + "\"", "12.50"});
    }
    document.tables = {table};
    document.notes = {
        "A note that is long enough to be broken into two lines on paper, since it "
        "goes on and on about how shares rest on estimates or on declarations."};
    document.watermark = "DEMO";
    document.date = UtcInstant(std::chrono::milliseconds(1'700'000'000'000));
    return document;
}

TEST(Documents, SoftHyphensAreWhereWordsMayBeBroken) {
    const Measure letters = [](std::string_view text) { return static_cast<double>(text.size()); };
    const std::string word = "may Wahrschein\u00ADlich\u00ADkeit be";
    const auto lines = [&](double width) { return wrapText(word, width, letters); };
    EXPECT_THAT(lines(30), testing::ElementsAre("may Wahrscheinlichkeit be"));
    EXPECT_THAT(lines(19), testing::ElementsAre("may Wahrscheinlich-", "keit be"));
    EXPECT_THAT(lines(17), testing::ElementsAre("may Wahrschein-", "lichkeit be"));
    EXPECT_THAT(lines(11), testing::ElementsAre("may", "Wahrschein-", "lichkeit be"));
    EXPECT_THAT(lines(8), testing::ElementsAre("may", "Wahrsche", "inlichke", "it be"));
    EXPECT_THAT(wordParts("Wahrschein\u00ADlichkeit"),
                testing::ElementsAre("Wahrschein-", "lichkeit"));
}

TEST(Documents, TextHasColumnsInLine) {
    Document document = sample(1);
    document.tables[0].rows[0][0] = "Žo";
    EXPECT_THAT(toPlainText(document), HasSubstr("Lines\n"
                                                 "  Holder    USD\n"
                                                 "  Žo      12.50\n"));
}

TEST(Documents, CsvEscapesFormulas) {
    EXPECT_EQ(toCsv(sample(1).tables[0]), "Holder,USD\r\n\"'=Holder, \"\"0\"\"\",12.50\r\n");
}

TEST(Documents, PdfSaysWhichLettersItShows) {
    const std::string pdf = toPdf(sample()).value();
    const std::size_t table = pdf.rfind("\nxref\n") + 1;
    EXPECT_EQ(std::stoul(pdf.substr(pdf.rfind("startxref") + 9)), table);
    // The last table names the maps that the fonts name, and where they stand.
    std::istringstream entries(pdf.substr(table + 5));
    int maps = 0;
    for (std::size_t number = 0, count = 0, at = 0; entries >> number >> count; ++maps) {
        std::string generation, used;
        ASSERT_TRUE(entries >> at >> generation >> used);
        const std::string name = std::to_string(number);
        EXPECT_EQ(pdf.substr(at, name.size() + 6), name + " 0 obj");
        EXPECT_THAT(pdf, HasSubstr("/ToUnicode " + name + " 0 R"));
        const std::string map = pdf.substr(at, pdf.find("endobj", at) - at);
        EXPECT_THAT(map, HasSubstr("<0400> <04FF> <0400>"));
        EXPECT_THAT(map, testing::Not(HasSubstr("<D800>")));
    }
    EXPECT_GE(maps, 1);
    EXPECT_EQ(withUnicodeMaps("no PDF"), "no PDF");
}

TEST(Documents, PdfHasTheDocumentsDateAndIsTheSameEveryTime) {
    const auto first = toPdf(sample());
    ASSERT_TRUE(first) << describe(first.error());
    EXPECT_TRUE(first->starts_with("%PDF-1."));
    EXPECT_THAT(*first, HasSubstr("D:20231114221320"));
    EXPECT_THAT(*first, HasSubstr("/FontFile2")) << "the font is embedded";
    EXPECT_EQ(*toPdf(sample()), *first);
    EXPECT_NE(*toPdf(sample(4)), *first);
}

TEST(Documents, TextIsPartedWhereItsFontChanges) {
    const std::string text = "Ночь 夜曲 (ライブ) 서울 é\xE5";
    std::string whole, ideographs, hangul;
    for (const FontRun& run : fontRuns(text)) {
        whole += run.text;
        if (run.script == Script::Ideographs) ideographs += run.text;
        if (run.script == Script::Hangul) hangul += run.text;
    }
    EXPECT_EQ(whole, text);
    EXPECT_EQ(ideographs, "夜曲ライブ");
    EXPECT_EQ(hangul, "서울");
    EXPECT_EQ(fontRuns("Ночь, Νύχτα, Noć").size(), 1U) << "what DejaVu has, it sets";
    EXPECT_TRUE(fontRuns("").empty());
}

TEST(Documents, PdfShowsEastAsianTitles) {
    Document titled = sample();
    titled.tables[0].rows[0][0] = "夜曲 – 서울";
    const std::string pdf = toPdf(titled).value();
    const std::string plain = toPdf(sample()).value();
    for (const char* font : {"DroidSansFallback", "NanumGothic"}) {
        if (pdf.find(font) == std::string::npos) GTEST_SKIP() << font << " is not installed";
        EXPECT_EQ(plain.find(font), std::string::npos) << "what nobody needs is not embedded";
    }
    EXPECT_EQ(toPdf(titled).value(), pdf);
    EXPECT_LT(pdf.size(), 1'000'000U) << "as a subset";
}

TEST(Documents, PdfGoesOnOnFurtherPages) {
    const auto pdf = toPdf(sample(200));
    ASSERT_TRUE(pdf);
    EXPECT_THAT(*pdf, HasSubstr("/Count 5"));
}

TEST(Documents, WithoutAFontThereIsNoPdf) {
    const auto none = toPdf(sample(), "no/such/font.ttf");
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, ErrorCode::DocumentFailed);
    EXPECT_THAT(none.error().message, HasSubstr("DejaVu"));
}

TEST(Documents, SpreadsheetIsTheSameEveryTime) {
    const auto first = toXlsx(sample());
    ASSERT_TRUE(first) << describe(first.error());
    EXPECT_TRUE(first->starts_with("PK"));
    EXPECT_EQ(*toXlsx(sample()), *first);
    EXPECT_NE(*toXlsx(sample(4)), *first);
}

TEST(Documents, ASpreadsheetWithoutADateDoesNotCarryThatOfWriting) {
    Document undated = sample(), of1980 = sample();
    undated.date = UtcInstant{};
    of1980.date = UtcInstant{std::chrono::seconds(315'532'800)};
    EXPECT_EQ(*toXlsx(undated), *toXlsx(of1980));
}

}  // namespace
}  // namespace tributary
