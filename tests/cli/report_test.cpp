#include <nlohmann/json.hpp>

#include "core/report/json.h"
#include "core/report/review.h"
#include "tests/cli/cli.h"
#include "tests/unit/report/sample_report.h"

namespace tributary::test {
namespace {

using Json = nlohmann::json;
using testing::HasSubstr;

/// A folder with one.json, a report of two sources, and two.json, which holds it and another.
class ReportCli : public testing::Test {
protected:
    ReportCli() {
        Report other = sampleReport();
        other.track.file = "in/other.wav";
        other.track.title = "Another";
        other.track.isrc.reset();
        const std::vector<ReviewedReport> both{{sampleReport(), {}}, {other, {}}};
        writeBytes(folder_ / "one.json", toJson(both.front(), true));
        writeBytes(folder_ / "two.json", toJson(both, true));
    }

    [[nodiscard]] std::string at(const std::string& name) const {
        return (folder_ / name).string();
    }

    [[nodiscard]] ProcessOutcome mark(const std::string& file, const std::string& rank,
                                      const std::string& verdict,
                                      std::vector<std::string> more = {}) const {
        std::vector<std::string> arguments{"report",    "mark",  at(file),     rank,
                                           "--verdict", verdict, "--examiner", "A. Ear"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return cli(arguments);
    }

private:
    TempFolder folder_;
};

TEST_F(ReportCli, MarksAreRevisionsOfTheReport) {
    const auto first = mark("one.json", "1", "confirm");
    ASSERT_EQ(first.status, 0) << first.err;
    EXPECT_EQ(first.out, "revision 1: Paper Lanterns, as a whole: confirmed\n");
    const auto second =
        mark("one.json", "1", "reject", {"--passage", "2", "--reason", "a stock cadence"});
    ASSERT_EQ(second.status, 0) << second.err;
    const auto reviewed = loadReviewed(at("one.json"));
    ASSERT_TRUE(reviewed.has_value()) << describe(reviewed.error());
    ASSERT_EQ(reviewed->revisions.size(), 2U);
    EXPECT_EQ(reviewed->revisions[0].examiner, "A. Ear");
    EXPECT_EQ(reviewed->revisions[0].predecessorSha256, reviewedSha256({sampleReport(), {}}));
    EXPECT_EQ(markOn(*reviewed, 1, 1).verdict, Verdict::Confirmed);
    EXPECT_EQ(markOn(*reviewed, 1, 2).verdict, Verdict::Rejected);
    EXPECT_EQ(markOn(*reviewed, 1, 2).reason, "a stock cadence");
    EXPECT_EQ(toJson(reviewed->report, false), toJson(sampleReport(), false))
        << "what was found stays";
    ASSERT_EQ(mark("one.json", "1", "none").status, 0);
    EXPECT_EQ(markOn(*loadReviewed(at("one.json")), 1, 2).verdict, Verdict::None);
}

TEST_F(ReportCli, AnotherFileLeavesTheFirstAsItWas) {
    const std::string before = readBytes(at("one.json"));
    ASSERT_EQ(
        mark("one.json", "2", "uncertain", {"--reason", "too short", "--output", at("marked.json")})
            .status,
        0);
    EXPECT_EQ(readBytes(at("one.json")), before);
    EXPECT_EQ(loadReviewed(at("marked.json"))->revisions.size(), 1U);
    EXPECT_EQ(mark("one.json", "2", "confirm", {"--output", at("no such folder/x.json")}).status,
              1);
}

TEST_F(ReportCli, WhatDoesNotFitIsRefusedAndChangesNothing) {
    const std::string before = readBytes(at("one.json"));
    EXPECT_EQ(mark("one.json", "1", "reject").status, 2) << "without a reason";
    EXPECT_EQ(mark("one.json", "9", "confirm").status, 2) << "no such source";
    EXPECT_EQ(mark("one.json", "1", "confirm", {"--passage", "9"}).status, 2);
    EXPECT_EQ(mark("one.json", "1", "perhaps").status, 2);
    EXPECT_EQ(mark("one.json", "0", "confirm").status, 2);
    EXPECT_EQ(mark("one.json", "1", "confirm", {"--examiner", ""}).status, 2);
    EXPECT_EQ(cli({"report", "mark", at("one.json"), "1", "--verdict", "confirm"}).status, 2)
        << "without a name";
    EXPECT_EQ(mark("missing.json", "1", "confirm").status, 1);
    EXPECT_EQ(mark("two.json", "1", "confirm").status, 1) << "which of them?";
    EXPECT_EQ(readBytes(at("one.json")), before);
    const auto twice = mark("one.json", "1", "confirm");
    ASSERT_EQ(twice.status, 0);
    const auto again = mark("one.json", "1", "confirm");
    EXPECT_EQ(again.status, 2);
    EXPECT_THAT(again.err, HasSubstr("already"));
}

TEST_F(ReportCli, OfSeveralReportsTheTrackSaysWhich) {
    ASSERT_EQ(mark("two.json", "1", "confirm", {"--track", "other.wav"}).status, 0);
    const auto reports = loadReviewedList(at("two.json"));
    ASSERT_TRUE(reports.has_value());
    ASSERT_EQ(reports->size(), 2U);
    EXPECT_TRUE(reports->at(0).revisions.empty());
    EXPECT_EQ(reports->at(1).revisions.size(), 1U);
}

TEST_F(ReportCli, DeclaresWhatAModelMade) {
    const auto declare = [&](std::vector<std::string> parts) {
        parts.insert(parts.begin(),
                     {"report", "declare", at("one.json"), "--examiner", "A. Maker"});
        return cli(parts);
    };
    ASSERT_EQ(declare({"--vocals", "all", "--lyrics", "none"}).status, 0);
    ASSERT_EQ(declare({"--production", "partly"}).status, 0);
    const AiDeclaration declared = declarationOn(*loadReviewed(at("one.json")));
    EXPECT_EQ(declared, (AiDeclaration{{AiUse::All, AiUse::None, AiUse::Undeclared,
                                        AiUse::Undeclared, AiUse::Partly}}))
        << "what is not named stays as declared before";
    EXPECT_EQ(declare({"--vocals", "all"}).status, 2) << "declared already";
    EXPECT_EQ(declare({"--vocals", "much"}).status, 2);
}

TEST_F(ReportCli, HistoryListsAndChecksRevisions) {
    EXPECT_THAT(cli({"report", "history", at("one.json")}).out, HasSubstr("Nobody has added"));
    ASSERT_EQ(mark("one.json", "1", "confirm").status, 0);
    ASSERT_EQ(mark("one.json", "2", "reject", {"--reason", "chance"}).status, 0);
    const auto run = cli({"report", "history", at("one.json")});
    EXPECT_EQ(run.status, 0) << run.err;
    EXPECT_THAT(run.out, HasSubstr("A. Ear  Paper Lanterns, as a whole: confirmed"));
    const Json json =
        Json::parse(cli({"report", "history", at("one.json"), "--format", "json"}).out);
    EXPECT_EQ(json["revisions"].size(), 2U);
    EXPECT_EQ(json["sha256"], reviewedSha256(*loadReviewed(at("one.json"))));
    std::string altered = readBytes(at("one.json"));
    altered.replace(altered.find("confirmed"), 9, "uncertain");
    writeBytes(at("one.json"), altered);
    const auto refused = cli({"report", "history", at("one.json")});
    EXPECT_EQ(refused.status, 1);
    EXPECT_THAT(refused.err, HasSubstr("Revision 2"));
    EXPECT_EQ(mark("one.json", "1", "none").status, 1) << "nothing is added to an altered one";
}

TEST_F(ReportCli, MarksAreInWhatIsExported) {
    ASSERT_EQ(mark("one.json", "2", "reject", {"--reason", "chance"}).status, 0);
    ASSERT_EQ(cli({"export", at("one.json"), "--output", at("one.html")}).status, 0);
    EXPECT_THAT(readBytes(at("one.html")), HasSubstr("chance"));
    ASSERT_EQ(cli({"export", at("one.json"), "--output", at("again.json")}).status, 0);
    EXPECT_EQ(readBytes(at("again.json")), readBytes(at("one.json")));
}

}  // namespace
}  // namespace tributary::test
