#include "ui/text/format.h"

#include <gtest/gtest.h>

#include <QLocale>

#include "tests/ui/sample_report.h"
#include "ui/text/money_text.h"

namespace tributary::ui {
namespace {

class Format : public ::testing::Test {
protected:
    void SetUp() override { QLocale::setDefault(QLocale::c()); }
    void TearDown() override { QLocale::setDefault(QLocale::c()); }
};

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

TEST_F(Format, SharesHaveNoDecimalsAndAreNeverRoundedToNothing) {
    EXPECT_EQ(formatShare(0.184), text("18\u00A0%"));
    EXPECT_EQ(formatShare(0.004), text("<1\u00A0%"));
    EXPECT_EQ(formatShare(0.0), text("0\u00A0%"));
    EXPECT_EQ(formatInterval({0.14, 0.22}), text("(14–22)"));
}

TEST_F(Format, TimesAreMinutesAndSeconds) {
    EXPECT_EQ(formatTime(131.4), text("2:11.4"));
    EXPECT_EQ(formatTime(59.96), text("1:00.0")) << "carries over";
    EXPECT_EQ(formatTime(3723.0, 0), text("1:02:03"));
    EXPECT_EQ(formatTime(-1.0, 0), text("0:00"));
    EXPECT_EQ(formatSpan({0.0, 7.5}), text("0:00.0\u00A0–\u00A00:07.5"));
}

TEST_F(Format, NumbersFollowTheLocale) {
    QLocale::setDefault(QLocale(QLocale::German));
    EXPECT_EQ(formatTime(131.4), text("2:11,4"));
    EXPECT_EQ(formatProbability(0.5), text("0,50"));
    EXPECT_EQ(formatCount(12480), text("12.480"));
}

TEST_F(Format, NobodyIsCertain) {
    EXPECT_EQ(formatProbability(1.0), text("0.99"));
    EXPECT_EQ(formatProbability(0.999), text("0.99"));
    EXPECT_EQ(formatProbability(0.0), text("0.00"));
}

TEST_F(Format, CountsAreGroupedFromFiveDigits) {
    EXPECT_EQ(formatCount(1234), text("1234"));
    EXPECT_EQ(formatCount(1234567), text("1,234,567"));
}

TEST_F(Format, TransformationsAreSentences) {
    Evidence evidence;
    EXPECT_EQ(describeTransformation(evidence), text("Same key and speed as in the source"));
    evidence.semitones = -1.0;
    EXPECT_EQ(describeTransformation(evidence), text("Played 1 semitone lower than in the source"));
    evidence.semitones = -2.0;
    evidence.speed = 1.06;
    EXPECT_EQ(describeTransformation(evidence),
              text("Played 2 semitones lower, 1.06\u00A0× faster"));
    evidence.semitones = 0.0;
    evidence.speed = 0.5;
    EXPECT_EQ(describeTransformation(evidence),
              text("Played 2.00\u00A0× slower than in the source"));
    EXPECT_EQ(formatSemitones(-2.0), text("−2"));
    EXPECT_EQ(formatSemitones(1.5), text("+1.5"));
}

TEST_F(Format, HeadlineSaysWhatIsSharedAndWhatIsNot) {
    Report report = test::sampleReport();
    EXPECT_EQ(reportHeadline(report),
              text("Shares passages with 3 of 12,480 tracks; 61\u00A0% is not attributable to this "
                   "catalogue."));
    report.influences.clear();
    EXPECT_TRUE(
        reportHeadline(report).startsWith(text("No match above threshold in this catalogue")));
    report.catalogue.tracks = 0;
    EXPECT_TRUE(reportCaveat(report).contains(text("empty")));
}

TEST_F(Format, WordsThatAccuseAreNowhere) {
    const Report report = test::sampleReport();
    const QString all = reportHeadline(report) + reportCaveat(report) + reportSubtitle(report);
    for (const char* word : {"stolen", "infring", "prove", "cleared", "plagiar"}) {
        EXPECT_FALSE(all.contains(QString::fromLatin1(word), Qt::CaseInsensitive)) << word;
    }
}

TEST_F(Format, WhatAJobIsDoingIsSaidInWords) {
    for (const char* stage :
         {"align",     "catalogue",   "compare",    "compose",          "decode",
          "decompose", "derivations", "facet",      "features",         "hubs",
          "import",    "index",       "ledger",     "loudness",         "pack",
          "relink",    "remove",      "report",     "rhythm and style", "screen",
          "segments",  "statements",  "statistics", "stretch",          "usage",
          "verify",    "waveform"}) {
        EXPECT_NE(stageLabel(text(stage)), text(stage)) << stage;
    }
    EXPECT_EQ(stageLabel(text("something new")), text("something new"));
}

TEST_F(Format, EveryErrorHasATitle) {
    for (int code = 1; code <= 90; ++code) {
        EXPECT_FALSE(errorTitle(static_cast<ErrorCode>(code)).isEmpty()) << code;
    }
}

TEST_F(Format, ATrackWithoutATitleIsNamedAfterItsFile) {
    Report report = test::sampleReport();
    EXPECT_EQ(trackName(report), text("Night Ferry"));
    report.track.title.reset();
    report.track.file = "some/where/Größe.wav";
    EXPECT_EQ(trackName(report), text("Größe.wav"));
}

TEST_F(Format, AmountsAreGroupedWithTheDecimalsThatSaySomething) {
    const Currency usd = Currency::parse("USD").value();
    const Currency yen = Currency::parse("JPY").value();
    const auto shown = [](const char* amount, Currency currency) {
        return amountText(Money::parse(amount, currency).value()).toStdString();
    };
    EXPECT_EQ(shown("12.5", usd), "12.50");
    EXPECT_EQ(shown("177.77777778", usd), "177.78") << "the tip has the rest";
    EXPECT_EQ(shown("0.00958808", usd), "0.0096") << "two figures of what is little";
    EXPECT_EQ(shown("0.00000012", usd), "0.00") << "at most six";
    EXPECT_EQ(shown("0.30000001", usd), "0.30") << "what rounding leaves of zeros is cut";
    EXPECT_EQ(shown("0.001", usd), "0.001");
    EXPECT_EQ(shown("-1234567.5", usd), "−1,234,567.50");
    EXPECT_EQ(shown("-0.25", usd), "−0.25");
    EXPECT_EQ(shown("98765", yen), "98,765");
    EXPECT_EQ(shown("0.333333", yen), "0.33");
    const Money fine = Money::parse("177.77777778", usd).value();
    EXPECT_EQ(moneyText(fine).toStdString(), "177.78\u00A0USD");
    EXPECT_EQ(wholeMoneyText(fine).toStdString(), "177.77777778\u00A0USD");
    EXPECT_EQ(exactMoneyText(fine).toStdString(), "exactly 177.77777778\u00A0USD");
    EXPECT_TRUE(exactMoneyText(Money::parse("12.5", usd).value()).isEmpty());
    QLocale::setDefault(QLocale(QLocale::German));
    EXPECT_EQ(shown("1234567.5", usd), "1.234.567,50");
}

}  // namespace
}  // namespace tributary::ui
