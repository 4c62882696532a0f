#include "core/report/json.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "tests/support/json_schema.h"
#include "tests/support/temp_folder.h"
#include "tests/unit/report/sample_report.h"

namespace tributary {
namespace {

using Json = nlohmann::ordered_json;

Json schema() {
    return Json::parse(
        test::readBytes(TRIBUTARY_SOURCE_DIR "/resources/schema/report-1.schema.json"));
}

std::vector<std::string> againstSchema(const std::string& text) {
    return test::schemaErrors(schema(), nlohmann::json::parse(text));
}

std::string keys(const Json& object) {
    std::string text;
    for (const auto& [key, value] : object.items()) text += (text.empty() ? "" : " ") + key;
    return text;
}

TEST(ReportJson, KeysStandInTheOrderOfTheSchema) {
    const Json json = Json::parse(toJson(test::sampleReport(), true));
    EXPECT_EQ(keys(json),
              "schema engine catalogue track influences style_pool unattributed warnings timing_s");
    EXPECT_EQ(keys(json["engine"]), "version config_sha256 weights_sha256");
    EXPECT_EQ(keys(json["catalogue"]), "name tracks snapshot_sha256");
    EXPECT_EQ(keys(json["track"]), "file audio_sha256 duration_s title artist isrc");
    const Json& influence = json["influences"][0];
    EXPECT_EQ(keys(influence), "rank track influence interval probability kind facets evidence");
    EXPECT_EQ(keys(influence["track"]), "id title artist isrc");
    EXPECT_EQ(keys(influence["facets"]), "recording structure harmony rhythm style");
    EXPECT_EQ(keys(influence["evidence"][0]), "kind query_s source_s semitones speed probability");
    EXPECT_EQ(keys(json["style_pool"][0]), "style influence effective_sources");
    EXPECT_EQ(keys(json["timing_s"]), "decode features screen align decompose total");
}

TEST(ReportJson, IsValidByTheSchema) {
    EXPECT_THAT(againstSchema(toJson(test::sampleReport(), true)), testing::IsEmpty());
    EXPECT_THAT(againstSchema(toJson(test::sampleReport(), false)), testing::IsEmpty());
    Report bare = test::sampleReport();
    bare.influences.clear();
    bare.stylePool.clear();
    bare.warnings.clear();
    bare.unattributed = 1.0;
    EXPECT_THAT(againstSchema(toJson(bare, false)), testing::IsEmpty());
}

TEST(ReportJson, SchemaRefusesWhatIsNoReport) {
    const Json good = Json::parse(toJson(test::sampleReport(), true));
    const auto breaks = [&](const char* pointer, const Json& value) {
        Json bad = good;
        bad[Json::json_pointer(pointer)] = value;
        return !test::schemaErrors(schema(), bad).empty();
    };
    EXPECT_TRUE(breaks("/schema", "tributary.report/2"));
    EXPECT_TRUE(breaks("/engine/config_sha256", "abc"));
    EXPECT_TRUE(breaks("/track/duration_s", -1));
    EXPECT_TRUE(breaks("/influences/0/influence", 1.5));
    EXPECT_TRUE(breaks("/influences/0/interval", Json::array({0.1})));
    EXPECT_TRUE(breaks("/influences/0/kind", "melody"));
    EXPECT_TRUE(breaks("/influences/0/evidence/0/speed", 0));
    EXPECT_TRUE(breaks("/unattributed", nullptr));
    EXPECT_TRUE(breaks("/warnings", Json::array()));
    EXPECT_TRUE(breaks("/more", 1));
    EXPECT_TRUE(breaks("/influences/0/facets/melody", 0.1));
}

TEST(ReportJson, SaysWhatTheReportSays) {
    const Json json = Json::parse(toJson(test::sampleReport(), true));
    EXPECT_EQ(json["schema"], "tributary.report/1");
    EXPECT_EQ(json["track"]["file"], "in/Žlutý kůň.wav");
    EXPECT_EQ(json["track"]["artist"], nullptr);
    EXPECT_EQ(json["influences"][0]["influence"], 0.41);
    EXPECT_EQ(json["influences"][0]["evidence"][0]["query_s"], Json::array({12.0, 19.5}));
    EXPECT_EQ(json["influences"][0]["evidence"][0]["semitones"], -2.0);
    EXPECT_EQ(json["timing_s"]["total"], 1.5);
}

TEST(ReportJson, TimingsAndWarningsCanBeAbsent) {
    Report report = test::sampleReport();
    report.warnings.clear();
    const Json json = Json::parse(toJson(report, false));
    EXPECT_FALSE(json.contains("timing_s"));
    EXPECT_FALSE(json.contains("warnings"));
}

TEST(ReportJson, NumbersAreRoundedAndSharesStillAddUp) {
    Report report = test::sampleReport();
    report.influences.clear();
    for (int i = 0; i < 3; ++i) {
        Influence influence = test::sampleReport().influences[1];
        influence.influence = 1.0 / 6.0;
        report.influences.push_back(influence);
    }
    report.stylePool = {{"pop", 1.0 / 3.0, 2.0 / 3.0}};
    report.unattributed = 1.0 / 6.0;
    const std::string text = toJson(report, false);
    const Json json = Json::parse(text);
    EXPECT_NE(text.find("\"influence\": 0.166667,"), std::string::npos);
    EXPECT_NE(text.find("\"effective_sources\": 0.666667"), std::string::npos);
    double sum =
        json["unattributed"].get<double>() + json["style_pool"][0]["influence"].get<double>();
    for (const auto& influence : json["influences"]) sum += influence["influence"].get<double>();
    EXPECT_NEAR(sum, 1.0, 1e-12);
}

TEST(ReportJson, MembersOfAStyleAreListedAndReadBack) {
    Report report = test::sampleReport();
    report.stylePool[0].members = {{{3, "Low Tide", "The Inventions", ""}, 0.25},
                                   {{9, "Fog", "", ""}, 0.125}};
    const std::string text = toJson(report, false);
    EXPECT_THAT(againstSchema(text), testing::IsEmpty());
    const Json json = Json::parse(text);
    EXPECT_EQ(keys(json["style_pool"][0]), "style influence effective_sources members");
    const auto read = fromJson(text);
    ASSERT_TRUE(read) << describe(read.error());
    ASSERT_EQ(read->stylePool[0].members.size(), 2U);
    EXPECT_EQ(read->stylePool[0].members[0].track.title, "Low Tide");
    EXPECT_EQ(read->stylePool[0].members[1].weight, 0.125);
    EXPECT_EQ(toJson(*read, false), text);
    Json bad = json;
    bad["style_pool"][0]["members"][0]["weight"] = 1.5;
    EXPECT_FALSE(fromJson(bad.dump()));
}

TEST(ReportJson, SharesThatDoNotAddUpAreNotMadeTo) {
    Report report = test::sampleReport();
    report.unattributed = 0.2;
    EXPECT_EQ(Json::parse(toJson(report, false))["unattributed"], 0.2);
}

TEST(ReportJson, NegativeZeroIsZero) {
    Report report = test::sampleReport();
    report.influences[0].evidence[0].semitones = -1e-9;
    EXPECT_EQ(toJson(report, true).find("-0.0"), std::string::npos);
}

TEST(ReportJson, BytesThatAreNoUtf8AreReplaced) {
    Report report = test::sampleReport();
    report.track.file = "caf\xE9.wav";
    const Json json = Json::parse(toJson(report, false));
    EXPECT_EQ(json["track"]["file"], "caf\xEF\xBF\xBD.wav");
}

TEST(ReportJson, SeveralAreAnArray) {
    const std::vector<Report> reports{test::sampleReport(), test::sampleReport()};
    const Json json = Json::parse(toJson(reports, false));
    ASSERT_EQ(json.size(), 2U);
    EXPECT_EQ(json[0], json[1]);
    EXPECT_EQ(Json::parse(toJson(std::span<const Report>(), false)), Json::array());
}

TEST(ReportJson, ReadAndWrittenAgainItIsTheSame) {
    const std::string text = toJson(test::sampleReport(), true);
    const auto report = fromJson(text);
    ASSERT_TRUE(report) << report.error().message;
    EXPECT_EQ(toJson(*report, true), text);
    EXPECT_EQ(report->influences[0].evidence[1].source, (TimeSpan{0.0, 42.25}));
    EXPECT_EQ(report->track.artist, std::nullopt);
    EXPECT_EQ(report->warnings, test::sampleReport().warnings);
}

class BrokenReport : public testing::TestWithParam<std::pair<const char*, Json>> {};

TEST_P(BrokenReport, IsRefusedWithThePlace) {
    Json json = Json::parse(toJson(test::sampleReport(), true));
    json[Json::json_pointer(GetParam().first)] = GetParam().second;
    const auto report = fromJson(json.dump());
    ASSERT_FALSE(report) << GetParam().first;
    EXPECT_EQ(report.error().code, ErrorCode::ReportMalformed);
    const std::string pointer = GetParam().first;
    const std::string last = pointer.substr(pointer.rfind('/') + 1);
    const bool isIndex = last.find_first_not_of("0123456789") == std::string::npos;
    EXPECT_NE(report.error().message.find(isIndex ? "[" + last + "]" : last), std::string::npos)
        << report.error().message;
}

INSTANTIATE_TEST_SUITE_P(
    ReportJson, BrokenReport,
    testing::Values(
        std::pair{"/schema", Json("tributary.report/2")}, std::pair{"/schema", Json(1)},
        std::pair{"/engine", Json(nullptr)}, std::pair{"/engine/version", Json(1)},
        std::pair{"/catalogue/tracks", Json(-1)}, std::pair{"/catalogue/tracks", Json(1.5)},
        std::pair{"/catalogue/tracks", Json(18446744073709551615ULL)},
        std::pair{"/track/duration_s", Json("long")}, std::pair{"/track/duration_s", Json(1e308)},
        std::pair{"/track/title", Json(1)}, std::pair{"/influences", Json::object()},
        std::pair{"/influences/0", Json(1)}, std::pair{"/influences/0/rank", Json(0)},
        std::pair{"/influences/0/kind", Json("melody")},
        std::pair{"/influences/0/interval", Json::array({0.1})},
        std::pair{"/influences/0/interval", Json::array({0.5, 0.1})},
        std::pair{"/influences/0/probability", Json(1.01)},
        std::pair{"/influences/0/facets/recording", Json(nullptr)},
        std::pair{"/influences/0/evidence/1/query_s", Json::array({-1.0, 2.0})},
        std::pair{"/influences/0/evidence/1/speed", Json(0.0)},
        std::pair{"/style_pool/0/influence", Json(2.0)}, std::pair{"/warnings/0", Json(1)},
        std::pair{"/timing_s/total", Json(-1.0)}, std::pair{"/surprise", Json(1)}));

TEST(ReportJson, WhatLacksAKeyIsRefused) {
    Json json = Json::parse(toJson(test::sampleReport(), true));
    json["influences"][0].erase("evidence");
    const auto report = fromJson(json.dump());
    ASSERT_FALSE(report);
    EXPECT_NE(report.error().message.find("evidence"), std::string::npos);
}

TEST(ReportJson, SharesThatDoNotAddUpAreRefused) {
    Json json = Json::parse(toJson(test::sampleReport(), true));
    json["unattributed"] = 0.9;
    const auto report = fromJson(json.dump());
    ASSERT_FALSE(report);
    EXPECT_NE(report.error().message.find("add up"), std::string::npos);
}

TEST(ReportJson, JunkIsRefused) {
    for (const char* text :
         {"", "{", "[]", "null", "\"tributary.report/1\"", "{\"schema\":[]}", "\xFF\xFE"}) {
        const auto report = fromJson(text);
        ASSERT_FALSE(report) << text;
        EXPECT_EQ(report.error().code, ErrorCode::ReportMalformed);
    }
    EXPECT_FALSE(fromJson(std::string(100000, '[')));
}

TEST(LoadReport, ReadsFilesAndNamesThemInErrors) {
    const test::TempFolder folder;
    test::writeBytes(folder / "a.json", toJson(test::sampleReport(), true));
    EXPECT_TRUE(loadReport(folder / "a.json"));
    test::writeBytes(folder / "bad.json", "{}");
    const auto bad = loadReport(folder / "bad.json");
    ASSERT_FALSE(bad);
    EXPECT_NE(bad.error().subject.find("bad.json"), std::string::npos);
    EXPECT_EQ(loadReport(folder / "none.json").error().code, ErrorCode::FileNotFound);
}

}  // namespace
}  // namespace tributary
