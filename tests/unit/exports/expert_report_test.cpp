#include "core/exports/expert_report.h"

#include <algorithm>
#include <span>
#include <variant>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/base/digest.h"
#include "core/exports/figures.h"
#include "core/exports/forms.h"
#include "core/report/demo_name.h"
#include "tests/unit/report/sample_report.h"

namespace tributary {
namespace {

using testing::HasSubstr;
using testing::Not;

std::vector<ReviewedReport> unmarked(const Report& report) {
    return {{report, {}}};
}

std::string html(const Report& report) {
    const auto text = renderReports(unmarked(report), ReportForm::Html, {});
    EXPECT_TRUE(text);
    return text.value_or("");
}

ReviewedReport marked() {
    const UtcInstant at{std::chrono::milliseconds(1795257000000)};
    ReviewedReport reviewed{test::sampleReport(), {}};
    const auto add = [&](std::variant<Mark, AiDeclaration> change) {
        auto made = revised(reviewed, std::move(change), "E. Xaminer", at);
        ASSERT_TRUE(made) << describe(made.error());
        reviewed = std::move(*made);
    };
    add(Mark{1, 1, Verdict::Confirmed, ""});
    add(Mark{1, 2, Verdict::Rejected, "a stock cadence"});
    add(Mark{1, 1, Verdict::None, ""});
    add(AiDeclaration{{AiUse::All, AiUse::None}});
    return reviewed;
}

Report validated() {
    Report report = test::sampleReport();
    Validation v;
    v.engine = report.engine;
    v.measuredOn = "2026-11-21";
    v.material = "Clips of invented songs.";
    v.catalogueTracks = 300;
    v.clips = 80;
    v.kinds = {{Kind::Recording, {2, 40}, {1, 39}, {0, 38}}};
    v.falseNames = {1, 125};
    v.reliability = {{0.9, 1.0, 38, 0.98, 0.97}};
    report.validation = v;
    return report;
}

/// The text of all the article's tables.
std::string tableText(const Article& article) {
    std::string text;
    for (const Block& block : article.blocks) {
        if (const auto* table = std::get_if<Table>(&block)) {
            text += table->title + "\n";
            for (const auto& row : table->rows) {
                for (const std::string& cell : row) text += cell + " | ";
                text += "\n";
            }
        }
    }
    return text;
}

TEST(ExpertReport, HasTheSectionsOfAnExpertsReportInOrder) {
    const Article article = expertReport({test::sampleReport(), {}}, {});
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
    const Article article = expertReport({test::sampleReport(), {}}, {});
    ASSERT_TRUE(std::holds_alternative<WritingSpace>(article.blocks.back()));
    EXPECT_GT(std::get<WritingSpace>(article.blocks.back()).lines, 0);
}

TEST(ExpertReport, WhatExaminersAddedStandsApartFromTheObservations) {
    const Article article = expertReport(marked(), {});
    const std::string tables = tableText(article);
    EXPECT_THAT(tables, HasSubstr("Paper Lanterns, passage 2 | 0:20.0–1:02.3 | rejected | a stock "
                                  "cadence | E. Xaminer | 2026-11-21"));
    EXPECT_THAT(tables, Not(HasSubstr("passage 1 | 0:12.0"))) << "that mark was taken back";
    EXPECT_THAT(tables, HasSubstr("Paper Lanterns, passage 1: mark taken back"))
        << "and its history says so";
    const std::string text = toHtml(std::span(&article, 1));
    EXPECT_GT(text.find("a stock cadence"), text.find("The examiner’s opinion"));
    EXPECT_THAT(text, HasSubstr("Declared: made by a generative model"));
    EXPECT_THAT(text, HasSubstr(reviewedSha256(marked())));
    ASSERT_TRUE(std::holds_alternative<WritingSpace>(article.blocks.back()))
        << "the opinion itself stays blank";
    EXPECT_THAT(html(test::sampleReport()), Not(HasSubstr("Every revision")));
}

TEST(ExpertReport, QuotesTheErrorRatesThatCameWithIt) {
    Report report = validated();
    const std::string tables = tableText(expertReport({report, {}}, {}));
    EXPECT_THAT(tables, HasSubstr("V recording | 5 % (1–17; 2 of 40) | 3 % (0–13; 1 of 39) | "));
    EXPECT_THAT(tables, HasSubstr("0.90–1.00 | 38 | 0.98 | 0.97"));
    EXPECT_THAT(html(report), HasSubstr("Clips of invented songs."));
    EXPECT_THAT(html(report), HasSubstr("1 % (0–4; 1 of 125)"));
    EXPECT_THAT(html(report), Not(HasSubstr("with another engine")));
    report.engine.version = "9.9";
    EXPECT_THAT(html(report), HasSubstr("measured with another engine"));
    report.validation.reset();
    EXPECT_THAT(html(report), HasSubstr("The report holds no measured error rates"));
}

TEST(ExpertReport, PassagesThatLieOnEachOtherAreAllSeen) {
    Report report = test::sampleReport();
    report.track.durationS = 100.0;
    auto& evidence = report.influences[0].evidence;
    evidence = {{Kind::Structure, {0, 60}, {0, 60}, 0, 1, 0.9},
                {Kind::Recording, {10, 30}, {0, 20}, 0, 1, 0.9},
                {Kind::Recording, {60, 90}, {0, 30}, 0, 1, 0.9}};
    const std::vector<Drawing> drawings = laneDrawings(report, ExpertWords(Language::English));
    ASSERT_EQ(drawings.size(), 1U);
    std::vector<Shape> boxes;
    for (const Shape& shape : drawings[0].shapes) {
        if (shape.kind && shape.height > 9.5) boxes.push_back(shape);
    }
    ASSERT_EQ(boxes.size(), 3U);
    EXPECT_GE(boxes[1].y, boxes[0].y + boxes[0].height) << "below the one it lies in";
    EXPECT_EQ(boxes[2].y, boxes[0].y) << "beside it where there is room";
    evidence.assign(400, {Kind::Structure, {0, 60}, {0, 60}, 0, 1, 0.9});
    EXPECT_LE(laneDrawings(report, ExpertWords(Language::English))[0].height, 600.0)
        << "still fits a page";
    const auto pdf = renderReports(unmarked(report), ReportForm::Pdf, {});
    EXPECT_TRUE(pdf) << describe(pdf.error());
}

TEST(ExpertReport, NamesEveryMaterialByItsDigest) {
    const Report report = test::sampleReport();
    ExpertContext context;
    context.sourceAudio[12] = std::string(64, 'c');
    const auto text = renderReports(unmarked(report), ReportForm::Html, context);
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
    EXPECT_TRUE(expertReport({report, {}}, {}).watermark.empty());
    report.catalogue.name = kDemoCatalogue;
    EXPECT_EQ(expertReport({report, {}}, {}).watermark, "DEMO DATA");
    EXPECT_THAT(html(report), HasSubstr("class=\"watermark\""));
    EXPECT_EQ(reportTables(unmarked(report)).watermark, "DEMO DATA");
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
    const std::vector<ReviewedReport> two{marked(), {test::sampleReport(), {}}};
    for (const ReportForm form : kReportForms) {
        const auto first = renderReports(two, form, {});
        ASSERT_TRUE(first) << formName(form) << ' ' << describe(first.error());
        EXPECT_FALSE(first->empty());
        EXPECT_EQ(*renderReports(two, form, {}), *first) << formName(form);
    }
}

TEST(ExpertReport, NoFormTellsHowLongTheAnalysisTook) {
    ReviewedReport quick = marked(), slow = quick;
    slow.report.timing.totalS = quick.report.timing.totalS + 100.0;
    for (const ReportForm form : kReportForms) {
        EXPECT_EQ(renderReports(std::span(&slow, 1), form, {}).value(),
                  renderReports(std::span(&quick, 1), form, {}).value())
            << formName(form);
    }
    EXPECT_EQ(sha256Hex(renderReports(std::span(&quick, 1), ReportForm::Json, {}).value()),
              reviewedSha256(quick));
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
    const Document tables = reportTables(unmarked(test::sampleReport()));
    ASSERT_EQ(tables.tables.size(), 4U);
    const Table& sources = tables.tables[1];
    EXPECT_EQ(sources.columns[6].title, "Share");
    EXPECT_TRUE(sources.columns[6].number);
    EXPECT_EQ(sources.rows[0][6], "0.41");
    const std::vector<ReviewedReport> full{marked(), {validated(), {}}};
    const Document more = reportTables(full);
    ASSERT_EQ(more.tables.size(), 6U);
    EXPECT_EQ(more.tables[4].title, "Error rates");
    EXPECT_EQ(more.tables[4].rows.at(0).at(8), "0.05");
    EXPECT_EQ(more.tables[5].title, "Revisions");
    EXPECT_EQ(more.tables[5].rows.size(), 4U);
    for (const Table& table : more.tables) {
        for (const auto& row : table.rows) EXPECT_EQ(row.size(), table.columns.size());
    }
}

}  // namespace
}  // namespace tributary
