#include "core/report/review.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "core/report/json.h"
#include "tests/support/json_schema.h"
#include "tests/support/temp_folder.h"
#include "tests/unit/report/sample_report.h"

namespace tributary {
namespace {

using testing::HasSubstr;

const UtcInstant kAt{std::chrono::milliseconds(1795257000000)};

ReviewedReport with(ReviewedReport report, std::variant<Mark, AiDeclaration> change) {
    auto made = revised(std::move(report), std::move(change), "E. Xaminer", kAt);
    EXPECT_TRUE(made.has_value()) << (made ? "" : made.error().message);
    return made ? *made : ReviewedReport();
}

ReviewedReport marked() {
    ReviewedReport report =
        with({test::sampleReport(), {}}, Mark{1, 1, Verdict::Confirmed, "heard it"});
    report = with(std::move(report), Mark{1, 2, Verdict::Rejected, "a stock cadence"});
    return with(std::move(report), AiDeclaration{{AiUse::All, AiUse::None, AiUse::Partly,
                                                  AiUse::Undeclared, AiUse::Undeclared}});
}

TEST(Review, ARevisionIsAddedAndNamesItsPredecessor) {
    const ReviewedReport first{test::sampleReport(), {}};
    const ReviewedReport report = marked();
    ASSERT_EQ(report.revisions.size(), 3U);
    EXPECT_EQ(report.revisions[0].predecessorSha256, reviewedSha256(first));
    EXPECT_EQ(report.revisions[0].examiner, "E. Xaminer");
    EXPECT_EQ(report.revisions[0].at, kAt);
    EXPECT_NE(report.revisions[1].predecessorSha256, report.revisions[0].predecessorSha256);
    EXPECT_TRUE(checkRevisions(report).has_value());
    EXPECT_EQ(toJson(report.report, true), toJson(first, true)) << "what was found is as it was";
}

TEST(Review, SurvivesJsonAndFitsTheSchema) {
    const ReviewedReport report = marked();
    const std::string text = toJson(report, true);
    const auto schema = nlohmann::ordered_json::parse(
        test::readBytes(TRIBUTARY_SOURCE_DIR "/resources/schema/report-1.schema.json"));
    EXPECT_THAT(test::schemaErrors(schema, nlohmann::json::parse(text)), testing::IsEmpty());
    const auto back = reviewedFromJson(text);
    ASSERT_TRUE(back.has_value()) << back.error().message;
    EXPECT_EQ(back->revisions, report.revisions);
    EXPECT_TRUE(checkRevisions(*back).has_value());
    EXPECT_EQ(toJson(*back, true), text);
    const auto alone = fromJson(text);
    ASSERT_TRUE(alone.has_value());
    EXPECT_EQ(toJson(*alone, true), toJson(report.report, true)) << "what was found is as it was";
}

TEST(Review, ARevisionMadeOnAnotherTextIsNoticed) {
    ReviewedReport report = marked();
    report.report.influences[0].probability = 0.5;
    auto checked = checkRevisions(report);
    ASSERT_FALSE(checked.has_value());
    EXPECT_EQ(checked.error().code, ErrorCode::ReportMalformed);
    EXPECT_NE(checked.error().message.find("Revision 1 "), std::string::npos);
    report = marked();
    std::get<Mark>(report.revisions[0].change).verdict = Verdict::Uncertain;
    checked = checkRevisions(report);
    ASSERT_FALSE(checked.has_value());
    EXPECT_NE(checked.error().message.find("Revision 2 "), std::string::npos);
}

TEST(Review, TheLastMarkCountsAndCanBeTakenBack) {
    ReviewedReport report = marked();
    EXPECT_EQ(markOn(report, 1, 1).verdict, Verdict::Confirmed);
    EXPECT_EQ(markOn(report, 1, 2).reason, "a stock cadence");
    EXPECT_EQ(markOn(report, 2, 0).verdict, Verdict::None);
    report = with(std::move(report), Mark{1, 0, Verdict::Uncertain, "same pack?"});
    EXPECT_EQ(markOn(report, 1, 1).verdict, Verdict::Uncertain) << "a later one on the source";
    report = with(std::move(report), Mark{1, 1, Verdict::None, ""});
    EXPECT_EQ(markOn(report, 1, 1).verdict, Verdict::None);
    EXPECT_EQ(markOn(report, 1, 2).verdict, Verdict::Uncertain);
    EXPECT_EQ(report.revisions.size(), 5U) << "nothing is overwritten";
}

TEST(Review, SourcesWithoutAnythingLeftAreNotAttributed) {
    ReviewedReport report =
        with({test::sampleReport(), {}}, Mark{1, 1, Verdict::Rejected, "other take"});
    const std::vector<Influence>& influences = report.report.influences;
    EXPECT_FALSE(isRejected(report, influences[0])) << "the other passage stands";
    EXPECT_EQ(withoutRejected(report).influences.size(), 2U);
    report = with(std::move(report), Mark{1, 2, Verdict::Rejected, "stock"});
    EXPECT_TRUE(isRejected(report, influences[0]));
    const Report left = withoutRejected(report);
    ASSERT_EQ(left.influences.size(), 1U);
    EXPECT_EQ(left.influences[0].rank, 2);
    EXPECT_NEAR(left.unattributed, report.report.unattributed + influences[0].influence, 1e-12);
    report = with(std::move(report), Mark{2, 0, Verdict::Rejected, "no passage of its own"});
    EXPECT_TRUE(withoutRejected(report).influences.empty());
}

TEST(Review, RefusesWhatCannotBeFollowed) {
    const ReviewedReport report{test::sampleReport(), {}};
    const auto code = [&](const Mark& mark, const char* examiner) {
        const auto made = revised(report, mark, examiner, kAt);
        return made ? ErrorCode::Internal : made.error().code;
    };
    EXPECT_EQ(code({1, 1, Verdict::Confirmed, ""}, ""), ErrorCode::InvalidArgument);
    EXPECT_EQ(code({9, 1, Verdict::Confirmed, ""}, "E"), ErrorCode::InvalidArgument);
    EXPECT_EQ(code({1, 3, Verdict::Confirmed, ""}, "E"), ErrorCode::InvalidArgument);
    EXPECT_EQ(code({1, -1, Verdict::Confirmed, ""}, "E"), ErrorCode::InvalidArgument);
    EXPECT_EQ(code({1, 1, Verdict::Rejected, ""}, "E"), ErrorCode::InvalidArgument);
    EXPECT_EQ(code({1, 1, Verdict::None, ""}, "E"), ErrorCode::InvalidArgument);
    EXPECT_FALSE(revised(report, AiDeclaration{}, "E", kAt).has_value());
    EXPECT_EQ(code({1, 1, Verdict::Confirmed, ""}, "E"), ErrorCode::Internal);
}

TEST(Review, RefusesRevisionsThatAreNone) {
    const auto good = nlohmann::ordered_json::parse(toJson(marked(), false));
    const auto breaks = [&](const char* pointer, const nlohmann::ordered_json& value) {
        auto json = good;
        json[nlohmann::ordered_json::json_pointer(pointer)] = value;
        return !fromJson(json.dump()).has_value();
    };
    EXPECT_TRUE(breaks("/revisions/0/mark/verdict", "guilty"));
    EXPECT_TRUE(breaks("/revisions/0/mark/rank", 0));
    EXPECT_TRUE(breaks("/revisions/0/at", "yesterday"));
    EXPECT_TRUE(breaks("/revisions/0/examiner", ""));
    EXPECT_TRUE(breaks("/revisions/2/ai_contribution/vocals", "some"));
    EXPECT_TRUE(breaks("/revisions/2/mark", good["revisions"][0]["mark"]));
    EXPECT_FALSE(breaks("/revisions/0/mark/reason", "another")) << "its chain says that";
}

TEST(Review, OnlyMarksThatStandAreListed) {
    ReviewedReport report = with(marked(), Mark{2, 0, Verdict::Uncertain, "too short"});
    auto standing = standingMarks(report);
    ASSERT_EQ(standing.size(), 3U);
    EXPECT_EQ(changeText(report.report, standing[0]),
              "Paper Lanterns, passage 1: confirmed (heard it)");
    EXPECT_EQ(std::get<Mark>(standing[2].change).rank, 2);
    report = with(std::move(report), Mark{1, 0, Verdict::Rejected, "another song"});
    standing = standingMarks(report);
    ASSERT_EQ(standing.size(), 2U) << "a mark on the source replaces those on its passages";
    EXPECT_EQ(changeText(report.report, standing[0]),
              "Paper Lanterns, as a whole: rejected (another song)");
    report = with(std::move(report), Mark{1, 0, Verdict::None, ""});
    EXPECT_EQ(standingMarks(report).size(), 1U);
    EXPECT_EQ(markOn(report, 1, 1).verdict, Verdict::None) << "as each finding by itself says";
}

TEST(Review, IsToldAsText) {
    EXPECT_EQ(reviewText({test::sampleReport(), {}}), "");
    const std::string text = reviewText(marked());
    EXPECT_THAT(text, HasSubstr("passage 2: rejected (a stock cadence), by E. Xaminer\n"));
    EXPECT_THAT(text, HasSubstr("vocals all, lyrics none, instrumentation partly"));
}

TEST(Review, AListOfReportsKeepsEachOnesRevisions) {
    const std::vector<ReviewedReport> two{marked(), {test::sampleReport(), {}}};
    const std::string text = toJson(std::span(two), false);
    const auto back = reviewedListFromJson(text);
    ASSERT_TRUE(back) << back.error().message;
    ASSERT_EQ(back->size(), 2U);
    EXPECT_EQ(back->at(0).revisions, two[0].revisions);
    EXPECT_TRUE(back->at(1).revisions.empty());
    EXPECT_EQ(toJson(std::span(*back), false), text);
    auto lying = nlohmann::ordered_json::parse(text);
    lying[0]["track"]["title"] = "Another song";
    const auto refused = reviewedListFromJson(lying.dump());
    ASSERT_FALSE(refused);
    EXPECT_THAT(refused.error().message, HasSubstr("Report 1 of the list"));
    EXPECT_FALSE(reviewedListFromJson("[]"));
}

}  // namespace
}  // namespace tributary
