#include "tests/bench/support/score.h"

#include <cmath>
#include <filesystem>
#include <fstream>

#include <gmock/gmock.h>

#include "tests/bench/support/workspace.h"

namespace tributary::bench {
namespace {

Query query(const char* id, const char* family, const char* kind,
            std::vector<std::pair<std::string, double>> sources) {
    Query q;
    q.id = id;
    q.file = std::string(id) + ".wav";
    q.family = family;
    q.kind = kind;
    q.sources = std::move(sources);
    return q;
}

TEST(Score, CountsRanksOfTheMainSource) {
    const std::vector<Query> truth{query("a", "cover", "structural", {{"x", 1.0}}),
                                   query("b", "cover", "structural", {{"y", 1.0}}),
                                   query("c", "cover", "structural", {{"z", 1.0}})};
    Answers answers;
    answers["a"].influences = {{"x", 0.9}};
    answers["b"].influences = {{"x", 0.4}, {"y", 0.3}};
    answers["c"].influences = {{"u", 0.3}, {"v", 0.2}, {"w", 0.1}, {"z", 0.05}};
    answers["a"].kinds["x"] = "structural";
    answers["b"].kinds["y"] = "verbatim";
    const ScoreTable table = score(truth, answers);
    const Figures& cover = table.families.at("cover");
    EXPECT_NEAR(cover.at("top1").percent, 100.0 / 3, 1e-9);
    EXPECT_NEAR(cover.at("top3").percent, 200.0 / 3, 1e-9);
    EXPECT_NEAR(cover.at("kind").percent, 50.0, 1e-9);
    EXPECT_EQ(cover.at("kind").n, 2U);
}

TEST(Score, SharesErrInPointsAndFalseSourcesCount) {
    const std::vector<Query> truth{query("m", "mashup", "verbatim", {{"x", 0.6}, {"y", 0.4}})};
    Answers answers;
    answers["m"].influences = {{"x", 0.5}, {"q", 0.2}, {"y", 0.3}};
    const Figures& f = score(truth, answers).families.at("mashup");
    EXPECT_NEAR(f.at("share_mae").percent, 100.0 * (0.1 + 0.1 + 0.2) / 2, 1e-9);
    EXPECT_NEAR(f.at("recall3").percent, 100.0, 1e-9);
}

TEST(Score, IndependentIsCleanUpToATenth) {
    const std::vector<Query> truth{query("i", "independent", "none", {}),
                                   query("j", "independent", "none", {})};
    Answers answers;
    answers["i"].influences = {{"x", 0.06}, {"y", 0.03}};
    answers["j"].influences = {{"x", 0.06}, {"y", 0.05}};
    EXPECT_NEAR(score(truth, answers).families.at("independent").at("clean").percent, 50.0, 1e-9);
}

TEST(Score, ASampleIsLocalisedByHalfAnOverlap) {
    Query q = query("s", "sample", "verbatim", {{"x", 1.0}});
    q.at = {10.0, 20.0};
    Answers answers;
    answers["s"].influences = {{"x", 0.3}};
    answers["s"].evidence["x"] = {{1.0, 3.0, 0.0, 2.0}, {12.0, 22.0, 5.0, 15.0}};
    EXPECT_NEAR(score({q}, answers).families.at("sample").at("localised").percent, 100.0, 1e-9);
    answers["s"].evidence["x"] = {{15.0, 26.0, 5.0, 15.0}};
    EXPECT_NEAR(score({q}, answers).families.at("sample").at("localised").percent, 0.0, 1e-9);
}

TEST(Score, AMissingAnswerIsAMiss) {
    const std::vector<Query> truth{query("a", "excerpt", "verbatim", {{"x", 1.0}})};
    const ScoreTable table = score(truth, {});
    EXPECT_NEAR(table.families.at("excerpt").at("top1").percent, 0.0, 1e-9);
    EXPECT_NEAR(table.families.at("excerpt").at("missing").percent, 100.0, 1e-9);
}

TEST(Score, WilsonsIntervalStaysInsideZeroAndOneHundred) {
    const Figure all = proportion(std::vector<double>(20, 1.0));
    EXPECT_NEAR(all.percent, 100.0, 1e-9);
    EXPECT_NEAR(all.high, 100.0, 1e-9);
    EXPECT_NEAR(all.low, 83.9, 0.1);  // by hand: 20 / (20 + 1.96²)
    EXPECT_EQ(proportion({}).n, 0U);
}

TEST(Truth, SurvivesWritingAndReadingInOrder) {
    const Workspace workspace({});
    Query q = query("m", "mashup", "verbatim", {{"z", 0.5}, {"a", 0.3}, {"k", 0.2}});
    q.at = {1.5, 2.5};
    q.degradation = "eq";
    q.how["speed"] = 1.06;
    const auto file = workspace.folder() / "truth.json";
    ASSERT_TRUE(writeTruth(file, {q}));
    const auto read = readTruth(file);
    ASSERT_TRUE(read);
    ASSERT_EQ(read->size(), 1U);
    EXPECT_EQ(read->front().sources, q.sources);
    EXPECT_EQ(read->front().at, q.at);
    EXPECT_EQ(read->front().degradation, "eq");
    EXPECT_DOUBLE_EQ(read->front().how.at("speed"), 1.06);
}

TEST(Truth, SomethingElseIsRefused) {
    const Workspace workspace({});
    const auto file = workspace.folder() / "truth.json";
    std::ofstream(file) << "[{\"query\": 3}]";
    const auto read = readTruth(file);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::ReportMalformed);
    EXPECT_EQ(readTruth(workspace.folder() / "no.json").error().code, ErrorCode::FileNotFound);
}

TEST(Workspace, ATemporaryOneIsRemoved) {
    std::filesystem::path folder;
    {
        const Workspace workspace({});
        folder = workspace.folder();
        EXPECT_TRUE(std::filesystem::is_directory(folder));
    }
    EXPECT_FALSE(std::filesystem::exists(folder));
}

}  // namespace
}  // namespace tributary::bench
