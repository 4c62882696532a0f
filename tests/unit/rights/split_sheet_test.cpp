#include "core/rights/split_sheet.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tributary {
namespace {

using testing::HasSubstr;

SplitSheet sheet(const std::string& rows) {
    auto parsed = parseSplitSheet(rows);
    EXPECT_TRUE(parsed) << describe(parsed.error());
    return parsed.value_or(SplitSheet{});
}

void expectRefused(const std::string& text, ErrorCode code, const std::string& what) {
    const auto parsed = parseSplitSheet(text);
    ASSERT_FALSE(parsed) << text;
    EXPECT_EQ(parsed.error().code, code) << describe(parsed.error());
    EXPECT_THAT(parsed.error().message, HasSubstr(what));
}

std::vector<std::int64_t> parts(const NewSplit& split) {
    std::vector<std::int64_t> result;
    for (const auto& part : split.parts) result.push_back(part.partsPerMillion);
    return result;
}

TEST(SplitSheet, RowsOfOneSideAndExtentAreOneSplit) {
    const SplitSheet read = sheet(
        "track,side,holder,share\n1,master,Anna,60\n1,composition,Ben,100\n1,master,Carl,40\n");
    ASSERT_EQ(read.splits.size(), 2U);
    EXPECT_EQ(read.splits[0].split.side, Side::Master);
    EXPECT_THAT(parts(read.splits[0].split), testing::ElementsAre(600'000, 400'000));
    EXPECT_EQ(read.splits[0].split.status, SplitStatus::Signed);
    EXPECT_TRUE(read.warnings.empty());
    EXPECT_EQ(read.parties.size(), 3U);
}

TEST(SplitSheet, DriftUpToSixHundredthsOfAPercentIsScaledWithAWarning) {
    const SplitSheet read =
        sheet("track,side,holder,share\n1,master,A,33.33\n1,master,B,33.33\n1,master,C,33.33\n");
    EXPECT_THAT(parts(read.splits[0].split), testing::ElementsAre(333'334, 333'333, 333'333));
    ASSERT_EQ(read.warnings.size(), 1U);
    EXPECT_THAT(read.warnings[0], HasSubstr("Line 2"));
    expectRefused("track,side,holder,share\n1,master,A,99.93\n", ErrorCode::SharesDoNotAddUp,
                  "Line 2");
}

TEST(SplitSheet, TheTwoHundredConventionIsHalved) {
    const std::string header = "track,side,holder,role,share\n";
    const SplitSheet twice = sheet(header +
                                   "1,composition,W1,writer,33.3333\n"
                                   "1,composition,W2,writer,66.6667\n"
                                   "1,composition,P,publisher,100\n");
    EXPECT_EQ(twice.splits[0].convention, Convention::TwoHundred);
    EXPECT_THAT(parts(twice.splits[0].split), testing::ElementsAre(166'667, 333'333, 500'000));
    const SplitSheet once =
        sheet(header + "1,composition,W,writer,50\n1,composition,P,publisher,50\n");
    EXPECT_EQ(once.splits[0].convention, Convention::Hundred);
    EXPECT_THAT(parts(once.splits[0].split), testing::ElementsAre(500'000, 500'000));
    expectRefused(header + "1,composition,W,writer,50\n1,composition,P,publisher,100\n",
                  ErrorCode::SharesDoNotAddUp, "200 % convention");
    expectRefused(header + "1,master,W,writer,100\n1,master,P,publisher,100\n",
                  ErrorCode::SharesDoNotAddUp, "add up to 200 %");
}

TEST(SplitSheet, UnknownPayeesGoToTheSuspenseAccount) {
    const SplitSheet read = sheet(
        "track,side,holder,share\n1,master,,50\n1,master,Copyright Control,25\n1,master,A,25\n");
    EXPECT_TRUE(read.splits[0].split.parts[0].suspense);
    EXPECT_TRUE(read.splits[0].split.parts[1].suspense);
    EXPECT_FALSE(read.splits[0].split.parts[2].suspense);
    EXPECT_EQ(read.parties.size(), 1U);
}

TEST(SplitSheet, CodesAreCheckedAndKeptCanonical) {
    const SplitSheet nine = sheet(
        "track,side,holder,share,ipi,iban\n1,master,A,100,052210040,de89 3704 0044 0532 0130 00\n");
    EXPECT_EQ(nine.parties[0].ipi, "00052210040");
    EXPECT_EQ(nine.parties[0].iban, "DE89370400440532013000");
    expectRefused("track,side,holder,share,iban\n1,master,A,100,DE89370400440532013001\n",
                  ErrorCode::IdentifierInvalid, "Line 2");
    expectRefused("track,side,holder,share,bic\n1,master,A,50,X\n1,master,A,50,Y\n",
                  ErrorCode::CsvBadValue, "another bic");
}

TEST(SplitSheet, EveryMistakeIsNamedWithItsLine) {
    const std::string header = "track,side,holder,share,valid_from,valid_to,territories,status\n";
    expectRefused("track,holder,share\n", ErrorCode::CsvMissingColumn, "\"side\"");
    expectRefused(header + ",master,A,100,,,,\n", ErrorCode::CsvBadValue, "track is empty");
    expectRefused(header + "1,left,A,100,,,,\n", ErrorCode::CsvBadValue, "side is");
    expectRefused(header + "1,master,A,x,,,,\n", ErrorCode::CsvBadValue, "Line 2");
    expectRefused(header + "1,master,A,100,2026-02-30,,,\n", ErrorCode::CsvBadValue, "not a date");
    expectRefused(header + "1,master,A,100,2026-02-01,2026-02-01,,\n", ErrorCode::CsvBadValue,
                  "not after");
    expectRefused(header + "1,master,A,100,,,DEU,\n", ErrorCode::CsvBadValue, "territory");
    expectRefused(header + "1,master,A,100,,,,perhaps\n", ErrorCode::CsvBadValue, "status is");
    expectRefused(header + "1,master,A,50,,,,draft\n1,master,B,50,,,,sent\n",
                  ErrorCode::CsvBadValue, "another status");
}

TEST(SplitSheet, OneDisputedRowDisputesThatPartAlone) {
    const std::string header = "track,side,holder,share,status\n";
    for (const std::string rows : {"1,master,A,50,signed\n1,master,B,50,disputed\n",
                                   "1,master,B,50,disputed\n1,master,A,50,signed\n"}) {
        const NewSplit split = sheet(header + rows).splits[0].split;
        EXPECT_EQ(split.status, SplitStatus::Signed);
        for (const auto& part : split.parts) EXPECT_EQ(part.disputed, part.holder == "B");
    }
}

TEST(SplitSheet, WhatIsWrittenIsReadBack) {
    SplitVersion split;
    split.side = Side::Composition;
    split.extent = {"2026-01-01", "2027-01-01", {"AT", "DE"}};
    split.parts = {{PartyId{1}, "writer", 166'667},
                   {PartyId{2}, "writer", 333'333},
                   {PartyId{3}, "publisher", 500'000}};
    Party formula;
    formula.id = PartyId{1};
    formula.name = "=SUM(A1), \"Inc\"";
    Party second;
    second.id = PartyId{2};
    second.name = "Zoë";
    second.paypal = "zoe@example.org";
    Party nobody;
    nobody.id = PartyId{3};
    nobody.name = "Suspense account";
    nobody.suspense = true;
    for (const Convention convention : {Convention::Hundred, Convention::TwoHundred}) {
        const std::string text =
            formatSplitSheet({{"QZFIC2600001", split, {formula, second, nobody}}}, convention);
        EXPECT_THAT(text, HasSubstr("\"'=SUM(A1)"));
        const SplitSheet read = sheet(text);
        ASSERT_EQ(read.splits.size(), 1U);
        EXPECT_EQ(read.splits[0].convention, convention);
        EXPECT_EQ(read.splits[0].split.extent, split.extent);
        EXPECT_EQ(read.splits[0].split.parts[0].holder, formula.name);
        EXPECT_TRUE(read.splits[0].split.parts[2].suspense);
        EXPECT_THAT(parts(read.splits[0].split), testing::ElementsAre(166'667, 333'333, 500'000));
    }
}

}  // namespace
}  // namespace tributary
