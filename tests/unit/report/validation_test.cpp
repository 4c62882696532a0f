#include "core/report/validation.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "core/report/json.h"
#include "core/report/text.h"
#include "tests/support/json_schema.h"
#include "tests/support/temp_folder.h"
#include "tests/unit/report/sample_report.h"

namespace tributary {
namespace {

using testing::Each;
using testing::HasSubstr;
using testing::Not;

Validation sample() {
    Validation v;
    v.engine = {"9.1", std::string(64, 'a'), std::string(64, 'b')};
    v.measuredOn = "2026-03-04";
    v.material = "Clips made for it.";
    v.catalogueTracks = 120;
    v.clips = 90;
    v.kinds = {{Kind::Recording, {3, 50}, {1, 48}, {0, 47}},
               {Kind::Structure, {10, 40}, {0, 30}, {2, 30}}};
    v.falseNames = {1, 25};
    v.intervalCoverage = {19, 20};
    v.reliability = {{0.5, 0.6, 10, 0.55, 0.4}, {0.9, 1.0, 30, 0.97, 1.0}};
    return v;
}

Report reportWith(const Validation& validation) {
    Report report = test::sampleReport();
    report.validation = validation;
    return report;
}

TEST(Validation, IntervalsAreWilsons) {
    // Newcombe 1998, table I: 15 of 148 and 0 of 20.
    const auto some = Rate{15, 148}.interval();
    EXPECT_NEAR(some[0], 0.0624, 5e-5);
    EXPECT_NEAR(some[1], 0.1605, 5e-5);
    const auto none = Rate{0, 20}.interval();
    EXPECT_NEAR(none[0], 0.0, 1e-9);
    EXPECT_NEAR(none[1], 0.1611, 5e-5);
    EXPECT_EQ((Rate{0, 0}.interval()), (std::array{0.0, 1.0}));
}

TEST(Validation, CalibrationErrorWeighsBinsByCount) {
    EXPECT_EQ(sample().judged(), 40);
    EXPECT_NEAR(sample().calibrationError(), (10 * 0.15 + 30 * 0.03) / 40.0, 1e-12);
    EXPECT_EQ(Validation{}.calibrationError(), 0.0);
}

TEST(Validation, ReadAndWrittenAgainIsTheSameWhateverTheFigures) {
    Validation v = sample();
    for (int n = 1; n < 500; ++n) {
        v.reliability = {{0.5, 0.6, n, 0.5 + 0.1 / n, 1.0 / (n + 2)},
                         {0.9, 1.0, 374, 0.996986 + 1e-3 / (7.0 * n), 0.989305 - 1e-3 / (3.0 * n)}};
        const std::string written = toJson(v);
        const auto read = validationFromJson(written);
        ASSERT_TRUE(read) << describe(read.error());
        ASSERT_EQ(toJson(*read), written) << n;
    }
}

TEST(Validation, IsReadBackAsItWasWritten) {
    const auto read = validationFromJson(toJson(sample()));
    ASSERT_TRUE(read) << describe(read.error());
    EXPECT_EQ(toJson(*read), toJson(sample()));
    EXPECT_EQ(read->kinds[1].otherKind, (Rate{2, 30}));
    EXPECT_EQ(read->measuredOn, "2026-03-04");
}

TEST(Validation, FiguresThatContradictEachOtherAreRefused) {
    const auto good = nlohmann::json::parse(toJson(sample()));
    const auto refused = [&](const char* pointer, const nlohmann::json& value) {
        auto bad = good;
        bad[nlohmann::json::json_pointer(pointer)] = value;
        const auto read = validationFromJson(bad.dump());
        return !read && read.error().code == ErrorCode::ReportMalformed;
    };
    EXPECT_TRUE(refused("/false_names/rate", 0.5));
    EXPECT_TRUE(refused("/false_names/count", 26));
    EXPECT_TRUE(refused("/false_names/interval", {0.0, 1.0}));
    EXPECT_TRUE(refused("/calibration/expected_error", 0.01));
    EXPECT_TRUE(refused("/calibration/n", 41));
    EXPECT_TRUE(refused("/schema", "tributary.validation/2"));
    EXPECT_TRUE(refused("/kinds/0/kind", "melody"));
    EXPECT_TRUE(refused("/more", 1));
    EXPECT_FALSE(validationFromJson("{"));
}

TEST(Validation, WhatIsShippedWasMeasured) {
    const Validation& v = shippedValidation();
    EXPECT_GT(v.clips, 100);
    EXPECT_GT(v.falseNames.of, 0);
    EXPECT_GT(v.judged(), 0);
    EXPECT_FALSE(v.material.empty());
    ASSERT_EQ(v.kinds.size(), 3U);
    for (const KindErrors& k : v.kinds) EXPECT_GT(k.missed.of, 0) << kindName(k.kind);
    EXPECT_EQ(toJson(v), test::readBytes(TRIBUTARY_SOURCE_DIR "/resources/validation.json"));
}

TEST(Validation, AReportQuotesItInJsonAndReadsItBack) {
    const Report report = reportWith(sample());
    const auto json = nlohmann::json::parse(toJson(report, false));
    EXPECT_EQ(json["validation"]["false_names"]["count"], 1);
    EXPECT_EQ(json["validation"]["same_engine"], false);
    const auto schema = nlohmann::ordered_json::parse(
        test::readBytes(TRIBUTARY_SOURCE_DIR "/resources/schema/report-1.schema.json"));
    EXPECT_THAT(test::schemaErrors(schema, json), testing::IsEmpty());
    const auto read = fromJson(toJson(report, true));
    ASSERT_TRUE(read) << describe(read.error());
    ASSERT_TRUE(read->validation);
    EXPECT_EQ(toJson(*read, true), toJson(report, true));
    auto lying = json;
    lying["validation"]["same_engine"] = true;
    EXPECT_FALSE(fromJson(lying.dump()));
}

TEST(Validation, SentencesGiveRatesWithIntervalsAndCounts) {
    const auto lines = validationSentences(sample(), sample().engine);
    EXPECT_THAT(lines[0], HasSubstr("2026-03-04"));
    EXPECT_THAT(lines[0], HasSubstr("90 clips"));
    EXPECT_THAT(lines[1], HasSubstr("By recording: sources missed 6 % (2–16; 3 of 50)"));
    EXPECT_THAT(lines, testing::Contains(HasSubstr("off by 0.06 on average")));
    EXPECT_THAT(lines, Each(Not(HasSubstr("another engine"))));
}

TEST(Validation, AnotherEngineIsSaid) {
    EngineIdentity other = sample().engine;
    other.weightsSha256 = std::string(64, 'c');
    EXPECT_THAT(validationSentences(sample(), other).back(),
                HasSubstr("another engine (9.1, other settings or models)"));
    other.version = "9.2";
    EXPECT_THAT(validationSentences(sample(), other).back(), HasSubstr("another engine (9.2)"));
    EXPECT_THAT(toText(reportWith(sample())), HasSubstr("another engine"));
}

TEST(Validation, AReportWithoutItSaysNothingOfIt) {
    EXPECT_THAT(toText(test::sampleReport()), Not(HasSubstr("How far to trust it")));
    EXPECT_FALSE(nlohmann::json::parse(toJson(test::sampleReport(), false)).contains("validation"));
}

}  // namespace
}  // namespace tributary
