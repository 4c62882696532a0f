#include "core/documents/document.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

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

TEST(Documents, PdfHasTheDocumentsDateAndIsTheSameEveryTime) {
    const auto first = toPdf(sample());
    ASSERT_TRUE(first) << describe(first.error());
    EXPECT_TRUE(first->starts_with("%PDF-1."));
    EXPECT_THAT(*first, HasSubstr("D:20231114221320"));
    EXPECT_THAT(*first, HasSubstr("/FontFile2")) << "the font is embedded";
    EXPECT_EQ(*toPdf(sample()), *first);
    EXPECT_NE(*toPdf(sample(4)), *first);
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
