// How a source stands in its catalogue, in every form of the report.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "core/report/csv.h"
#include "core/report/json.h"
#include "core/report/text.h"
#include "tests/support/json_schema.h"
#include "tests/support/temp_folder.h"
#include "tests/unit/report/sample_report.h"

namespace tributary {
namespace {

using Json = nlohmann::ordered_json;
using testing::HasSubstr;

Report reportWithStanding() {
    Report report = test::sampleReport();
    Influence& first = report.influences[0];
    first.via = {{{31, "Lanterns (Remix)", "DJ", ""}, 0.12}};
    first.nearDuplicates = {{{40, "Paper Lanterns (2020)", "", ""}, true},
                            {{41, "Lanterns, live", "", ""}, false}};
    report.influences[1].hubness = 14.0;
    return report;
}

std::vector<std::string> againstSchema(const Json& json) {
    return test::schemaErrors(
        Json::parse(test::readBytes(TRIBUTARY_SOURCE_DIR "/resources/schema/report-1.schema.json")),
        json);
}

TEST(ReportStanding, IsInJsonByTheSchemaAndReadBack) {
    const std::string text = toJson(reportWithStanding(), true);
    const Json json = Json::parse(text);
    EXPECT_THAT(againstSchema(json), testing::IsEmpty());
    EXPECT_EQ(json["influences"][0]["via"][0]["track"]["title"], "Lanterns (Remix)");
    EXPECT_EQ(json["influences"][0]["via"][0]["influence"], 0.12);
    EXPECT_EQ(json["influences"][0]["near_duplicates"][0]["same"], "recording");
    EXPECT_EQ(json["influences"][0]["near_duplicates"][1]["same"], "composition");
    EXPECT_EQ(json["influences"][1]["hubness"], 14.0);
    const auto report = fromJson(text);
    ASSERT_TRUE(report) << describe(report.error());
    EXPECT_EQ(toJson(*report, true), text);
}

TEST(ReportStanding, IsAbsentWhereThereIsNothingToSay) {
    const Json json = Json::parse(toJson(test::sampleReport(), true));
    for (const char* key : {"via", "near_duplicates", "hubness"}) {
        EXPECT_FALSE(json["influences"][0].contains(key)) << key;
    }
}

TEST(ReportStanding, WhatIsWrongInItIsRefused) {
    const Json good = Json::parse(toJson(reportWithStanding(), true));
    const std::vector<std::pair<const char*, Json>> changes{
        {"/influences/0/via/0/influence", 1.5},
        {"/influences/0/via/0/track", nullptr},
        {"/influences/0/near_duplicates/0/same", "style"},
        {"/influences/1/hubness", -1.0}};
    for (const auto& [pointer, value] : changes) {
        Json bad = good;
        bad[Json::json_pointer(pointer)] = value;
        EXPECT_FALSE(againstSchema(bad).empty()) << pointer;
        const auto report = fromJson(bad.dump());
        ASSERT_FALSE(report) << pointer;
        EXPECT_EQ(report.error().code, ErrorCode::ReportMalformed);
    }
}

TEST(ReportStanding, IsSaidInText) {
    const std::string text = toText(reportWithStanding());
    EXPECT_THAT(text, HasSubstr("of which ≈ 12 % through \"Lanterns (Remix)\" by DJ"));
    EXPECT_THAT(text, HasSubstr("nearly the same recording in this catalogue: \"Paper Lanterns"));
    EXPECT_THAT(text, HasSubstr("nearly the same composition in this catalogue: \"Lanterns, live"));
    EXPECT_THAT(text, HasSubstr("odds are divided by 14"));
}

TEST(ReportStanding, HasRowsOfItsOwnInCsv) {
    const Report report = reportWithStanding();
    const std::string table = toCsv(std::span(&report, 1));
    EXPECT_THAT(table, HasSubstr(",via,1,31,Lanterns (Remix),DJ,,0.12,"));
    EXPECT_THAT(table, HasSubstr(",near_duplicate,1,40,Paper Lanterns (2020),,,,,,,recording,"));
    EXPECT_THAT(table, HasSubstr(",hub,2,7,"));
    std::size_t columns = 0;
    for (const char c : table.substr(0, table.find('\n'))) columns += c == ',' ? 1U : 0U;
    for (std::size_t at = table.find(",via,"); at < table.size() && table[at] != '\n'; ++at) {
        columns -= table[at] == ',' ? 1U : 0U;
    }
    EXPECT_EQ(columns, 0U) << "a row of it has every column";
}

}  // namespace
}  // namespace tributary
