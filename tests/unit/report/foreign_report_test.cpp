// Vectors of other models, and passages weighed, in every form of the report.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "core/report/csv.h"
#include "core/report/json.h"
#include "core/report/text.h"
#include "tests/support/json_schema.h"
#include "tests/support/temp_folder.h"
#include "tests/unit/report/weighed_report.h"

namespace tributary {
namespace {

using Json = nlohmann::ordered_json;
using test::weighedReport;
using testing::HasSubstr;
using testing::Not;

TEST(ForeignReport, JsonFollowsTheSchemaAndIsReadBack) {
    const std::string text = toJson(weighedReport(), true);
    const Json json = Json::parse(text);
    EXPECT_THAT(
        test::schemaErrors(Json::parse(test::readBytes(TRIBUTARY_SOURCE_DIR
                                                       "/resources/schema/report-1.schema.json")),
                           json),
        testing::IsEmpty());
    const Json& first = json["influences"][0];
    EXPECT_EQ(first["foreign_facets"]["clap"], 0.05);
    EXPECT_EQ(first["foreign_evidence"][0]["facet"], "clap");
    EXPECT_EQ(first["alternatives"][0]["measure"], "levels");
    EXPECT_EQ(first["alternatives"][0]["tracks"][0]["value"], 151.0);
    EXPECT_FALSE(first["alternatives"][1].contains("of"));
    EXPECT_EQ(json["foreign_facets"][0]["dimension"], 512);
    const auto report = fromJson(text);
    ASSERT_TRUE(report) << describe(report.error());
    EXPECT_EQ(toJson(*report, true), text);
}

TEST(ForeignReport, NothingOfItStandsWhereThereIsNone) {
    const std::string text = toJson(test::sampleReport(), true);
    for (const char* key : {"foreign", "alternatives"}) EXPECT_THAT(text, Not(HasSubstr(key)));
    EXPECT_THAT(toText(test::sampleReport()), Not(HasSubstr("another model")));
}

TEST(ForeignReport, WrongPartsAreRefusedWithTheirPlace) {
    const auto refused = [](const auto& change) {
        Json json = Json::parse(toJson(weighedReport(), true));
        change(json["influences"][0]);
        const auto report = fromJson(json.dump());
        return report ? std::string("read") : report.error().message;
    };
    EXPECT_THAT(refused([](Json& i) { i["foreign_facets"]["clap"] = 2; }), HasSubstr("clap"));
    EXPECT_THAT(refused([](Json& i) { i["foreign_facets"] = 1; }), HasSubstr("not an object"));
    EXPECT_THAT(refused([](Json& i) { i["alternatives"][0].erase("of"); }), HasSubstr("measure"));
    EXPECT_THAT(refused([](Json& i) { i["alternatives"][1]["measure"] = "x"; }),
                HasSubstr("measure"));
    EXPECT_THAT(refused([](Json& i) { i["alternatives"][0]["by_chance"] = {1}; }),
                HasSubstr("by_chance"));
    EXPECT_THAT(refused([](Json& i) { i["foreign_evidence"][0].erase("score"); }),
                HasSubstr("score"));
}

TEST(ForeignReport, AReportOfAnotherFormIsCalledThat) {
    Json json = Json::parse(toJson(test::sampleReport(), true));
    json["schema"] = "tributary.report/2";
    const auto report = fromJson(json.dump());
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, ErrorCode::ReportMalformed);
    EXPECT_THAT(report.error().message, HasSubstr("tributary.report/2"));
    EXPECT_THAT(report.error().message, HasSubstr("another version"));
}

TEST(ForeignReport, TextAndTableShowThem) {
    const Report report = weighedReport();
    EXPECT_THAT(toText(report), HasSubstr("clap (vectors of another model) 5 %"));
    EXPECT_THAT(toText(report), HasSubstr("is near 0:10.0–0:18.0"));
    const std::string csv = toCsv(std::span(&report, 1));
    EXPECT_THAT(csv, HasSubstr(",foreign,1,12,Paper Lanterns,The Inventions,QZFIC2600003,0.05,"));
    EXPECT_THAT(csv, HasSubstr(",foreign_passage,1,12,"));
    EXPECT_THAT(csv, HasSubstr(",64,72,10,18,,1,"));
}

}  // namespace
}  // namespace tributary
