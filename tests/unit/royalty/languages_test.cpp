// Royalty reports and statements in every language that documents speak.

#include <fstream>
#include <regex>
#include <set>
#include <span>
#include <sstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/royalty/forms.h"
#include "core/royalty/words.h"

namespace tributary {
namespace {

using testing::HasSubstr;
using testing::Not;

constexpr std::int64_t kPercent = Share::kWhole / 100;

RoyaltyReport sampleReport() {
    RoyaltyReport report{.title = "Neon Orchard",
                         .artist = "Vale",
                         .isrc = "QZABC2600001",
                         .audioSha256 = {},
                         .policyName = "per-stream-top10",
                         .policySha256 = "0badcafe",
                         .currency = Currency::parse("USD").value(),
                         .volumes = {1000, 1'000'000},
                         .fictional = true,
                         .date = "2026-11-21"};
    const auto source = [&](const char* title, std::int64_t percent, const char* note) {
        RoyaltySource each;
        each.title = title;
        each.sharePpb = percent * kPercent + kPercent / 2;
        each.lowPpb = each.sharePpb - kPercent;
        each.highPpb = each.sharePpb + kPercent;
        each.note = note;
        report.sources.push_back(each);
    };
    source("Paper Lanterns", 30, "");
    source("Granite", 9, "not among the 10 largest; opted out of AI training");
    source("Slow Harbour", 2, "its interval begins below the bound");
    source("Tin Roof", 1, "below the smallest share");
    source("Ember", 3, "not probable enough");
    report.sources.front().declared = true;
    report.stylePpb = 4 * kPercent;
    report.restPpb = 50 * kPercent;
    const auto line = [&](const char* holder, PaidSide side, const char* held) {
        RoyaltyLine each;
        each.holder = holder;
        each.source = "Paper Lanterns";
        each.via = "Granite";
        each.side = side;
        each.held = held;
        each.weight = Share::kWhole / 8;
        each.micros = {1'234'560'000'000, 98'765'430'000'000};
        report.lines.push_back(each);
    };
    line("Quiet Harbour Music", PaidSide::Master, "");
    line("", PaidSide::Composition, "no rights holder is known");
    line("Demo Music", PaidSide::Composition, "fictional holder of the demo");
    line("Barred Music", PaidSide::Master, "on hold: a letter of 2 May");
    return report;
}

Statement sampleStatement() {
    Statement statement{.holder = "Quiet Harbour Music",
                        .period = "2026-10",
                        .currency = Currency::parse("EUR").value(),
                        .policyName = "central-pool",
                        .policySha256 = "0badcafe",
                        .runs = {"2026-10-1"},
                        .openingMicros = 12'345'670'000,
                        .date = {}};
    for (const char* held : {"", "unknown track", "no accepted report", "split not signed",
                             "disputed", "unknown payee", "style pool", "unattributed"}) {
        StatementLine line;
        line.run = "2026-10-1";
        line.release = "Neon Orchard";
        line.source = "Granite";
        line.side = PaidSide::Composition;
        line.held = held;
        line.units = 1'234'567;
        line.micros = 1'234'560'000'000;
        statement.lines.push_back(line);
    }
    const auto pay = [&](ItemKind kind, const char* reason, ItemStatus status) {
        statement.payments.push_back({"2026-10-1", kind, reason, status, 1'000'000});
    };
    for (const ItemStatus status : {ItemStatus::Due, ItemStatus::Paid, ItemStatus::Failed}) {
        pay(ItemKind::Paid, "", status);
    }
    pay(ItemKind::Recouped, "set against an advance", ItemStatus::Due);
    pay(ItemKind::Held, "holder is not on record", ItemStatus::Due);
    pay(ItemKind::Carried, "", ItemStatus::Due);
    return statement;
}

template <class Paper>
std::string textOf(const Paper& paper, Language language, MoneyForm form = MoneyForm::Text) {
    return rendered(paper, form, language).value();
}

/// Every English phrase without what is filled in, in pieces that are whole words.
std::vector<std::string> englishPieces() {
    std::vector<std::string> pieces;
    for (const Translation& each : kRoyaltyGerman) {
        const std::string english(each.english);
        const std::regex place("\\{[^}]*\\}");
        for (std::sregex_token_iterator at(english.begin(), english.end(), place, -1), end;
             at != end; ++at) {
            if (at->length() > 4) pieces.push_back(at->str());
        }
    }
    return pieces;
}

/// What stands in the English paper of a phrase and still stands in the translated one, though
/// the translation does not say it.
template <class Paper, class Table>
std::set<std::string> remnants(const Paper& paper, Language language, const Table& table,
                               MoneyForm form) {
    const std::string english = textOf(paper, Language::English, form);
    const std::string translated = textOf(paper, language, form);
    std::string said;
    for (const Translation& each : table) said += std::string(each.translated) + "\n";
    std::set<std::string> left;
    for (const std::string& piece : englishPieces()) {
        const bool foreign = said.find(piece) == std::string::npos;
        if (foreign && english.find(piece) != std::string::npos &&
            translated.find(piece) != std::string::npos) {
            left.insert(piece);
        }
    }
    return left;
}

TEST(RoyaltyLanguages, HaveTheSamePhrasesEachOnce) {
    ASSERT_EQ(kRoyaltyGerman.size(), kRoyaltySpanish.size());
    std::set<std::string_view> seen;
    for (std::size_t i = 0; i < kRoyaltyGerman.size(); ++i) {
        const std::string_view english = kRoyaltyGerman.at(i).english;
        EXPECT_EQ(english, kRoyaltySpanish.at(i).english);
        EXPECT_TRUE(seen.insert(english).second) << english;
        for (const auto& table : {kRoyaltyGerman.at(i), kRoyaltySpanish.at(i)}) {
            EXPECT_FALSE(table.translated.empty()) << english;
            EXPECT_EQ(placesIn(table.translated), placesIn(english)) << table.translated;
        }
    }
}

TEST(RoyaltyLanguages, SayEveryPhraseSomewhere) {
    std::string said;
    said += textOf(sampleReport(), Language::German);
    said += textOf(sampleStatement(), Language::German);
    RoyaltyReport revenue = sampleReport();
    revenue.perStream = false;
    revenue.artist.clear();
    revenue.lines.front().source.clear();
    revenue.lines.front().via.clear();
    said += textOf(revenue, Language::German);
    revenue.title.clear();
    said += textOf(revenue, Language::German);
    for (const Translation& each : kRoyaltyGerman) {
        const std::string german(each.translated);
        const std::string first = german.substr(0, german.find('{'));
        EXPECT_THAT(said, HasSubstr(first)) << each.english;
    }
}

TEST(RoyaltyLanguages, ARoyaltyReportSpeaksGerman) {
    const std::string text = textOf(sampleReport(), Language::German);
    for (const char* word : {"Tantiemenbericht: Neon Orchard von Vale", "Wer was bekommt",
                             "USD je 1.000 Streams", "USD je 1.000.000 Streams", "12.345,6000",
                             "987.654,3000", "30,5 %", "nicht unter den 10 größten; vom",
                             "gesperrt: a letter of 2 May", "Splits vom 21.11.2026", "erklärt"}) {
        EXPECT_THAT(text, HasSubstr(word));
    }
}

TEST(RoyaltyLanguages, ARoyaltyReportSpeaksSpanish) {
    const std::string text = textOf(sampleReport(), Language::Spanish);
    for (const char* word :
         {"Informe de regalías: Neon Orchard, de Vale", "Quién recibe qué", "12\u00A0345,6000",
          "retenido a mano: a letter of 2 May", "Repartos del 21/11/2026"}) {
        EXPECT_THAT(text, HasSubstr(word));
    }
}

TEST(RoyaltyLanguages, AStatementSpeaksBoth) {
    const std::string german = textOf(sampleStatement(), Language::German);
    for (const char* word : {"Abrechnung für Quiet Harbour Music, 10/2026", "Auszahlungslauf",
                             "1.234.567", "Split nicht unterschrieben", "Saldo", "Übertrag"}) {
        EXPECT_THAT(german, HasSubstr(word));
    }
    const std::string spanish = textOf(sampleStatement(), Language::Spanish);
    for (const char* word : {"Extracto de Quiet Harbour Music, 10/2026", "reparto sin firmar",
                             "Saldo anterior", "Traspasado a la remesa siguiente"}) {
        EXPECT_THAT(spanish, HasSubstr(word));
    }
}

TEST(RoyaltyLanguages, LeaveNoEnglishBehindInAnyForm) {
    for (const MoneyForm form : {MoneyForm::Text, MoneyForm::Csv}) {
        EXPECT_THAT(remnants(sampleReport(), Language::German, kRoyaltyGerman, form),
                    testing::IsEmpty());
        EXPECT_THAT(remnants(sampleReport(), Language::Spanish, kRoyaltySpanish, form),
                    testing::IsEmpty());
        EXPECT_THAT(remnants(sampleStatement(), Language::German, kRoyaltyGerman, form),
                    testing::IsEmpty());
        EXPECT_THAT(remnants(sampleStatement(), Language::Spanish, kRoyaltySpanish, form),
                    testing::IsEmpty());
    }
    for (const MoneyForm form : {MoneyForm::Pdf, MoneyForm::Xlsx}) {
        std::set<std::string> papers;
        for (const Language language : kLanguages) {
            papers.insert(textOf(sampleReport(), language, form));
            papers.insert(textOf(sampleStatement(), language, form));
            EXPECT_EQ(textOf(sampleStatement(), language, form),
                      textOf(sampleStatement(), language, form));
        }
        EXPECT_EQ(papers.size(), 6U);
    }
}

TEST(RoyaltyLanguages, FiguresForProgramsStayPlain) {
    const std::string csv = textOf(sampleStatement(), Language::German, MoneyForm::Csv);
    EXPECT_THAT(csv, HasSubstr("1234567,12345.60"));
    EXPECT_EQ(textOf(sampleStatement(), Language::German, MoneyForm::Json),
              textOf(sampleStatement(), Language::English, MoneyForm::Json));
    EXPECT_EQ(textOf(sampleReport(), Language::Spanish, MoneyForm::Json),
              textOf(sampleReport(), Language::English, MoneyForm::Json));
}

TEST(RoyaltyLanguages, FormsAreKnownByNameAndByEnding) {
    for (const MoneyForm form : kMoneyForms) {
        EXPECT_EQ(moneyFormNamed(moneyFormName(form)), form);
        EXPECT_EQ(moneyFormOfFile(std::string("a.b.") + moneyFormEnding(form)), form);
    }
    EXPECT_EQ(moneyFormOfFile("A.XLSX"), MoneyForm::Xlsx);
    EXPECT_EQ(moneyFormOfFile("a"), std::nullopt);
    EXPECT_EQ(moneyFormNamed("html"), std::nullopt);
}

}  // namespace
}  // namespace tributary
