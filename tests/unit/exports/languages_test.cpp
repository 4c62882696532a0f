// Expert reports in every language that documents speak.

#include <fstream>
#include <regex>
#include <set>
#include <span>
#include <sstream>
#include <variant>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/exports/expert_report.h"
#include "core/exports/forms.h"
#include "core/exports/words.h"
#include "core/report/text.h"
#include "core/report/warning.h"
#include "tests/unit/report/sample_report.h"

namespace tributary {
namespace {

using testing::HasSubstr;
using testing::Not;

ExpertContext in(Language language) {
    ExpertContext context;
    context.language = language;
    return context;
}

std::string html(const ReviewedReport& reviewed, Language language) {
    return renderReports(std::span(&reviewed, 1), ReportForm::Html, in(language)).value();
}

ReviewedReport marked() {
    ReviewedReport reviewed{test::sampleReport(), {}};
    const UtcInstant at{std::chrono::milliseconds(1795257000000)};
    reviewed = revised(reviewed, Mark{1, 2, Verdict::Rejected, "a stock cadence"}, "E. Xaminer", at)
                   .value();
    reviewed = revised(reviewed, AiDeclaration{{AiUse::All}}, "E. Xaminer", at).value();
    reviewed.report.warnings.clear();
    return reviewed;
}

std::vector<std::string> placesOf(std::string_view text) {
    const std::string copy(text);
    static const std::regex place("\\{[^}]*\\}");
    std::vector<std::string> places;
    for (std::sregex_iterator at(copy.begin(), copy.end(), place), end; at != end; ++at) {
        places.push_back(at->str());
    }
    return places;
}

/// A source file's literals, those that stand beside each other as one.
std::string literalsOf(const std::string& file) {
    std::ifstream stream(std::string(TRIBUTARY_SOURCE_DIR) + "/core/exports/" + file);
    std::stringstream text;
    text << stream.rdbuf();
    return std::regex_replace(text.str(), std::regex("\"\\s*\""), "");
}

TEST(ReportLanguages, HaveTheSamePhrasesEachOnceWithTheSamePlaces) {
    ASSERT_EQ(kExpertGerman.size(), kExpertSpanish.size());
    std::set<std::string_view> seen;
    for (std::size_t i = 0; i < kExpertGerman.size(); ++i) {
        const std::string_view english = kExpertGerman.at(i).english;
        EXPECT_EQ(english, kExpertSpanish.at(i).english);
        EXPECT_TRUE(seen.insert(english).second) << english;
        for (const auto& table : {kExpertGerman.at(i), kExpertSpanish.at(i)}) {
            EXPECT_FALSE(table.translated.empty()) << english;
            EXPECT_EQ(placesOf(table.translated), placesOf(english)) << table.translated;
        }
    }
}

TEST(ReportLanguages, HoldNoPhraseThatNobodySays) {
    std::string code(kCaveat);
    for (const char* file : {"expert_report.cpp", "observations.cpp", "error_rates.cpp",
                             "examiner.cpp", "figures.cpp", "words.cpp"}) {
        code += literalsOf(file);
    }
    code += literalsOf("../report/warning.h");  // what the engine writes into a report
    for (const Translation& each : kExpertGerman) {
        std::string written(each.english);
        for (std::size_t at = 0; (at = written.find("\u00A0", at)) != std::string::npos;) {
            written.replace(at, 2, "\\u00A0");
        }
        for (std::size_t at = 0; (at = written.find('"', at)) != std::string::npos; at += 2) {
            written.insert(at, 1, '\\');
        }
        EXPECT_THAT(code, HasSubstr(written));
    }
}

TEST(ReportLanguages, AReportSpeaksGerman) {
    const std::string text = html(marked(), Language::German);
    EXPECT_THAT(text, HasSubstr("<html lang=\"de\">"));
    for (const char* said :
         {"Bericht über musikalischen Einfluss", "vereinbar", "sie sagt nicht, wie der Titel",
          "Die Beurteilung des Gutachters", "„Paper Lanterns“ von", "verworfen", "Gesang",
          "0:20,0–1:02,3", "Nicht zugeordnet", "aria-label=\"Inhalt\""}) {
        EXPECT_THAT(text, HasSubstr(said));
    }
    EXPECT_THAT(text, HasSubstr("a stock cadence")) << "what a person wrote stays";
    for (const char* english :
         {"consistent", "examiner", "Materials", "source", "V recording", "The track"}) {
        EXPECT_THAT(text, Not(HasSubstr(english)));
    }
}

TEST(ReportLanguages, AReportSpeaksSpanish) {
    const std::string text = html(marked(), Language::Spanish);
    EXPECT_THAT(text, HasSubstr("<html lang=\"es\">"));
    for (const char* said :
         {"Informe sobre influencia musical", "es compatible con", "no dice cómo se hizo la pista",
          "La opinión del perito", "«Paper Lanterns» de", "rechazado", "voces", "0:20,0–1:02,3",
          "Sin atribuir"}) {
        EXPECT_THAT(text, HasSubstr(said));
    }
    for (const char* english :
         {"consistent", "examiner", "Materials", "source", "V recording", "The track"}) {
        EXPECT_THAT(text, Not(HasSubstr(english)));
    }
}

TEST(ReportLanguages, ChooseTheirWords) {
    for (const auto& table : {std::span(kExpertGerman), std::span(kExpertSpanish)}) {
        for (const Translation& each : table) {
            for (const char* word : {"gestohlen", "verletz", "beweis", "Plagiat", "robad",
                                     "infring", "prueba que", "demuestra", "plagi"}) {
                EXPECT_THAT(std::string(each.translated), Not(HasSubstr(word)));
            }
        }
    }
}

TEST(ReportLanguages, WhatProgramsReadStaysEnglish) {
    const ReviewedReport reviewed = marked();
    for (const ReportForm form :
         {ReportForm::Json, ReportForm::Csv, ReportForm::Text, ReportForm::Xlsx}) {
        const auto english = exportReports(std::span(&reviewed, 1), form, {}, Language::English);
        const auto german = exportReports(std::span(&reviewed, 1), form, {}, Language::German);
        EXPECT_EQ(english.value(), german.value()) << formName(form);
    }
}

TEST(ReportLanguages, EveryPaperIsItsOwnEachTimeTheSame) {
    const ReviewedReport reviewed = marked();
    std::set<std::string> papers;
    for (const Language language : kLanguages) {
        const auto pdf =
            renderReports(std::span(&reviewed, 1), ReportForm::Pdf, in(language)).value();
        EXPECT_EQ(renderReports(std::span(&reviewed, 1), ReportForm::Pdf, in(language)).value(),
                  pdf);
        EXPECT_TRUE(papers.insert(pdf).second);
    }
}

TEST(ReportLanguages, ATextOfTheEngineThatNobodyKnowsStays) {
    const ExpertWords german(Language::German);
    EXPECT_EQ(german.warning("something new"), "something new");
    EXPECT_EQ(german.style("folk, 2012"), "folk, 2012");
}

TEST(ReportLanguages, WarningsAndStylesAreSaidByWhatTheyAre) {
    const ExpertWords german(Language::German), spanish(Language::Spanish);
    EXPECT_THAT(german.warning(warningText({WarningCode::ScreeningOnly, {}})),
                HasSubstr("Vorauswahl"));
    EXPECT_THAT(german.warning(warningText({WarningCode::BreaksOff, {"12.3"}})),
                HasSubstr("bricht nach 12,3 s ab"));
    EXPECT_THAT(spanish.warning(warningText({WarningCode::ForeignNamesNobody, {"x", "20", "4"}})),
                HasSubstr("«x» no nombra a nadie: con vectores de menos de 20 pistas (4 aquí)"));
    EXPECT_EQ(german.style("like ‹Ember›, ‹Granite›"), "wie ‹Ember›, ‹Granite›");
    EXPECT_EQ(spanish.style("folk, 2012, like ‹Ember›"), "folk, 2012, como ‹Ember›");
    for (const WarningCode code : kWarningCodes) {
        const std::string english = warningText({code, {"a", "b", "c"}});
        EXPECT_NE(german.warning(english), english);
        EXPECT_NE(spanish.warning(english), english);
    }
}

}  // namespace
}  // namespace tributary
