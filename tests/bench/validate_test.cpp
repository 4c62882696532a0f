#include "tests/bench/support/validate.h"

#include <gmock/gmock.h>

#include "tests/bench/support/workspace.h"

namespace tributary::bench {
namespace {

Query query(const char* id, const char* family, const char* kind,
            std::vector<std::pair<std::string, double>> sources) {
    Query q;
    q.id = id;
    q.family = family;
    q.kind = kind;
    q.sources = std::move(sources);
    return q;
}

/// One loop found, one missed, one clip of nothing that got a name, one mixture.
struct Measured {
    std::vector<Query> queries{query("a", "sample", "verbatim", {{"x", 0.3}}),
                               query("b", "sample", "verbatim", {{"y", 0.3}}),
                               query("c", "independent", "none", {}),
                               query("d", "mashup", "verbatim", {{"x", 0.5}, {"y", 0.5}})};
    Answers answers;
    Measured() {
        answers["a"].influences = {{"x", 0.4}};
        answers["a"].kinds["x"] = "structural";
        answers["a"].probabilities = {{"x", 0.95}, {"y", 0.2}};
        answers["b"];
        answers["c"].influences = {{"z", 0.1}};
        answers["c"].kinds["z"] = "verbatim";
        answers["c"].probabilities["z"] = 0.55;
        answers["d"].influences = {{"x", 0.6}, {"y", 0.3}};
        answers["d"].kinds = {{"x", "verbatim"}, {"y", "verbatim"}};
        answers["d"].probabilities = {{"x", 1.0}, {"y", 0.85}};
        answers["d"].intervals = {{"x", {0.45, 0.7}}, {"y", {0.2, 0.4}}};
    }
};

TEST(Validate, CountsErrorsByKind) {
    const Measured m;
    const Validation v = validate(m.queries, m.answers);
    EXPECT_EQ(v.clips, 4);
    const KindErrors& recording = v.kinds[0];
    EXPECT_EQ(recording.missed, (Rate{1, 4}));
    EXPECT_EQ(recording.otherKind, (Rate{1, 3}));
    EXPECT_EQ(recording.wrong, (Rate{1, 3})) << "z; x and y of the mixture are right";
    EXPECT_EQ(v.kinds[1].wrong, (Rate{0, 1})) << "a true source, though of another kind";
    EXPECT_EQ(v.falseNames, (Rate{1, 1}));
    EXPECT_EQ(v.intervalCoverage, (Rate{1, 2}));
}

TEST(Validate, SortsProbabilitiesIntoBins) {
    const Measured m;
    const Validation v = validate(m.queries, m.answers);
    EXPECT_EQ(v.judged(), 5);
    ASSERT_EQ(v.reliability.size(), 4U);
    EXPECT_EQ(v.reliability.front().right, 0.0);
    EXPECT_NEAR(v.reliability.back().stated, 0.975, 1e-12);
    EXPECT_EQ(v.reliability.back().right, 1.0);
    EXPECT_NEAR(v.calibrationError(), (0.2 + 0.55 + 0.15 + 2 * 0.025) / 5.0, 1e-12);
}

TEST(Validate, HalvesAreWholeTogether) {
    std::vector<Query> queries;
    for (int i = 0; i < 200; ++i) {
        queries.push_back(query(std::to_string(i).c_str(), "cover", "structural", {{"x", 1.0}}));
    }
    const auto first = halved(queries, Half::First);
    const auto second = halved(queries, Half::Second);
    EXPECT_EQ(first.size() + second.size(), 200U);
    EXPECT_GT(first.size(), 60U);
    EXPECT_GT(second.size(), 60U);
}

TEST(Validate, AnswersAreReadBackAsTheyWereWritten) {
    const Measured m;
    const Workspace workspace({});
    const auto file = workspace.folder() / "answers.json";
    ASSERT_TRUE(writeAnswers(file, m.answers, {{"1.2", "c", "w"}, 7}));
    const auto read = readAnswers(file);
    ASSERT_TRUE(read) << describe(read.error());
    EXPECT_EQ(read->by.catalogueTracks, 7);
    EXPECT_EQ(read->by.engine.weightsSha256, "w");
    EXPECT_EQ(toJson(validate(m.queries, read->answers)), toJson(validate(m.queries, m.answers)));
    EXPECT_FALSE(readAnswers(workspace.folder() / "none.json"));
}

}  // namespace
}  // namespace tributary::bench
