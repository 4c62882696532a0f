#include "core/exports/expert_report.h"

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/exports/forms.h"
#include "core/report/demo_name.h"
#include "tests/unit/report/sample_report.h"

namespace tributary {
namespace {

using testing::HasSubstr;
using testing::Not;

std::string html(const Report& report) {
    const auto text = renderReports({report}, ReportForm::Html, {});
    EXPECT_TRUE(text);
    return text.value_or("");
}

TEST(ExpertReport, HasTheSectionsOfAnExpertsReportInOrder) {
    const Article article = expertReport(test::sampleReport(), {});
    std::vector<std::string> sections;
    for (const Block& block : article.blocks) {
        if (const auto* heading = std::get_if<Heading>(&block); heading && heading->level == 1) {
            sections.push_back(heading->text);
        }
    }
    EXPECT_THAT(sections, testing::ElementsAre("The question", "Materials", "Method",
                                               "Validation and error rates", "Observations",
                                               "Alternative explanations", "Limitations",
                                               "How to repeat it", "The examiner’s opinion"));
}

TEST(ExpertReport, LeavesTheOpinionBlank) {
    const Article article = expertReport(test::sampleReport(), {});
    ASSERT_TRUE(std::holds_alternative<WritingSpace>(article.blocks.back()));
    EXPECT_GT(std::get<WritingSpace>(article.blocks.back()).lines, 0);
}

TEST(ExpertReport, NamesEveryMaterialByItsDigest) {
    const Report report = test::sampleReport();
    ExpertContext context;
    context.sourceAudio[12] = std::string(64, 'c');
    const auto text = renderReports({report}, ReportForm::Html, context);
    ASSERT_TRUE(text);
    EXPECT_THAT(*text, HasSubstr(report.track.audioSha256));
    EXPECT_THAT(*text, HasSubstr(report.catalogue.snapshotSha256));
    EXPECT_THAT(*text, HasSubstr(report.engine.configSha256));
    EXPECT_THAT(*text, HasSubstr(report.engine.weightsSha256));
    EXPECT_THAT(*text, HasSubstr(std::string(64, 'c')));
    EXPECT_THAT(*text, HasSubstr(digestOf(report)));
}

TEST(ExpertReport, ChoosesItsWords) {
    std::string text = html(test::sampleReport());
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    EXPECT_THAT(text, HasSubstr("is consistent with"));
    for (const char* word : {"stolen", "infringe", "proves", "cleared", "plagiar"}) {
        EXPECT_THAT(text, Not(HasSubstr(word)));
    }
}

TEST(ExpertReport, OnlyDemoReportsAreWatermarked) {
    Report report = test::sampleReport();
    EXPECT_TRUE(expertReport(report, {}).watermark.empty());
    report.catalogue.name = kDemoCatalogue;
    EXPECT_EQ(expertReport(report, {}).watermark, "DEMO DATA");
    EXPECT_THAT(html(report), HasSubstr("class=\"watermark\""));
    EXPECT_EQ(reportTables({report}).watermark, "DEMO DATA");
}

TEST(ExpertReport, AReportWithoutSourcesSaysWhatThatMeans) {
    Report report = test::sampleReport();
    report.influences.clear();
    report.stylePool.clear();
    report.unattributed = 1.0;
    const std::string text = html(report);
    EXPECT_THAT(text, HasSubstr("No match above threshold in this catalogue (n = 183)"));
    EXPECT_THAT(text, Not(HasSubstr("<svg viewBox")));
}

TEST(ExpertReport, HtmlNeedsNothingElseAndRunsNothing) {
    Report report = test::sampleReport();
    report.influences[0].track.title = "<script>alert(1)</script> & \"x\"";
    const std::string text = html(report);
    EXPECT_THAT(text, Not(HasSubstr("<script")));
    EXPECT_THAT(text, HasSubstr("&lt;script&gt;"));
    EXPECT_THAT(text, Not(HasSubstr("http:")));
    EXPECT_THAT(text, Not(HasSubstr("https:")));
    EXPECT_THAT(text, Not(HasSubstr("src=")));
    EXPECT_THAT(text, HasSubstr("default-src 'none'"));
    EXPECT_THAT(text, HasSubstr("<html lang=\"en\">"));
    EXPECT_THAT(text, HasSubstr("role=\"img\" aria-labelledby="));
    EXPECT_THAT(text, HasSubstr("@media print"));
}

TEST(ExpertReport, EveryFormOfTheSameReportIsTheSameEveryTime) {
    const Report report = test::sampleReport();
    for (const ReportForm form : kReportForms) {
        const auto first = renderReports({report, report}, form, {});
        ASSERT_TRUE(first) << formName(form) << ' ' << describe(first.error());
        EXPECT_FALSE(first->empty());
        EXPECT_EQ(*renderReports({report, report}, form, {}), *first) << formName(form);
    }
}

TEST(ExpertReport, FormsAreKnownByNameAndEnding) {
    for (const ReportForm form : kReportForms) {
        EXPECT_EQ(formNamed(formName(form)), form);
        EXPECT_EQ(formOfFile(std::string("x.") + formEnding(form)), form);
    }
    EXPECT_EQ(formOfFile("A.PDF"), ReportForm::Pdf);
    EXPECT_EQ(formOfFile("a.doc"), std::nullopt);
    EXPECT_EQ(formNamed("doc"), std::nullopt);
}

TEST(ReportTables, HoldNumbersAsNumbers) {
    const Document tables = reportTables({test::sampleReport()});
    ASSERT_EQ(tables.tables.size(), 4U);
    const Table& sources = tables.tables[1];
    EXPECT_EQ(sources.columns[6].title, "Share");
    EXPECT_TRUE(sources.columns[6].number);
    EXPECT_EQ(sources.rows[0][6], "0.41");
    for (const Table& table : tables.tables) {
        for (const auto& row : table.rows) EXPECT_EQ(row.size(), table.columns.size());
    }
}

}  // namespace
}  // namespace tributary
