#include "core/documents/pdf_flow.h"

#include <gtest/gtest.h>

namespace tributary {
namespace {

constexpr const char* kFont = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf";

/// Pages that are filled from the top: what is set last says by the room below it where it stands.
class PdfFlowTest : public testing::Test {
protected:
    /// Sets lines until about so many points are left on the first page.
    void leave(double points) {
        const double line = kText.leading();
        const double room = canvas_.height() - 50.0 - 56.0;
        for (double used = 0.0; used + line <= room - points; used += line) flow_.lines("x", kText);
        ASSERT_EQ(canvas_.pages(), 1U);
    }

    void set(const std::vector<Block>& blocks) { flow_.set(std::span<const Block>(blocks)); }

    /// How many lines the page takes yet.
    int linesLeft() {
        const std::size_t page = canvas_.pages();
        int count = -1;
        for (; canvas_.pages() == page; ++count) flow_.lines("x", kText);
        return count;
    }

    PdfCanvas canvas_{PdfFonts{kFont, {}, {}, {}}};
    PdfFlow flow_{canvas_, ""};
};

Drawing figure() {
    Drawing drawing;
    drawing.title = "Figure";
    drawing.width = 400.0;
    drawing.height = 300.0;
    return drawing;
}

std::string sentences(int count) {
    std::string text;
    for (int i = 0; i < count; ++i) text += "One sentence of those that fill the lines of a page. ";
    return text;
}

/// How many lines are left below these blocks where they begin a page.
int leftBelow(const std::vector<Block>& blocks) {
    PdfCanvas canvas(PdfFonts{kFont, {}, {}, {}});
    PdfFlow flow(canvas, "");
    flow.set(std::span<const Block>(blocks));
    EXPECT_EQ(canvas.pages(), 1U);
    int count = -1;
    for (; canvas.pages() == 1; ++count) flow.lines("x", kText);
    return count;
}

TEST_F(PdfFlowTest, AHeadingGoesWithTheFigureThatFollows) {
    const std::vector<Block> blocks{Heading{1, "Observations"}, figure()};
    leave(200.0);
    set(blocks);
    EXPECT_EQ(canvas_.pages(), 2U);
    EXPECT_EQ(linesLeft(), leftBelow(blocks)) << "both stand on the second page";
}

TEST_F(PdfFlowTest, AHeadingStaysWhereTwoLinesFollowIt) {
    leave(90.0);
    set({Heading{1, "Method"}, Paragraph{sentences(2)}});
    EXPECT_EQ(canvas_.pages(), 1U);
}

TEST_F(PdfFlowTest, AHeadingLeavesAPageWithoutRoomForWhatFollows) {
    const std::vector<Block> blocks{Heading{1, "Method"}, Paragraph{sentences(6)}};
    leave(45.0);
    set(blocks);
    EXPECT_EQ(linesLeft(), leftBelow(blocks));
}

TEST_F(PdfFlowTest, ATableKeepsItsTitleAndFirstRows) {
    Table table{"Sources", {{"Title"}, {"Share", true}}, {}};
    for (int i = 0; i < 3; ++i) table.rows.push_back({sentences(3), "1"});
    const std::vector<Block> blocks{Heading{2, "Tables"}, table};
    leave(80.0);
    set(blocks);
    EXPECT_EQ(linesLeft(), leftBelow(blocks));
}

TEST_F(PdfFlowTest, ALongParagraphPartsWithTwoLinesAtEitherEnd) {
    // Room for all but its last line: that one takes another with it.
    const std::string text = sentences(20);
    const int whole = leftBelow({Paragraph{""}}) - leftBelow({Paragraph{text}}) + 1;
    ASSERT_GT(whole, 5);
    leave(kText.leading() * (whole - 1) + 1.0);
    flow_.lines(text, kText);
    EXPECT_EQ(canvas_.pages(), 2U);
    const double onePage = canvas_.height() - 50.0 - 56.0;
    EXPECT_EQ(linesLeft(), static_cast<int>(onePage / kText.leading()) - 2);
}

TEST_F(PdfFlowTest, WritingSpaceIsNotPartedFromItsHeading) {
    const std::vector<Block> blocks{Heading{1, "Opinion"},
                                    Paragraph{"A note.", Paragraph::Manner::Note},
                                    WritingSpace{"Opinion, and its grounds", 10}};
    leave(150.0);
    set(blocks);
    EXPECT_EQ(linesLeft(), leftBelow(blocks));
}

TEST_F(PdfFlowTest, WhatNoPageHoldsIsSetAllTheSame) {
    leave(30.0);
    set({Heading{1, "Long"}, Paragraph{sentences(400)}, WritingSpace{"Lines", 100}});
    EXPECT_GE(canvas_.pages(), 4U);
}

}  // namespace
}  // namespace tributary
