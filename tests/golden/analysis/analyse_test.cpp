// From audio files to reports, on music made here: what is taken is named, what is not is not.

#include <algorithm>
#include <cmath>
#include <map>

#include <gmock/gmock.h>

#include "core/report/json.h"
#include "core/report/weighing.h"
#include "tests/golden/analysis/generated.h"
#include "tests/support/synth.h"

namespace tributary {
namespace {

namespace fs = std::filesystem;
using test::Generated;
using test::titleOf;

Report analysed(const fs::path& file, const Reference& reference, unsigned threads = 2,
                Depth depth = Depth::Full) {
    auto report = analyse({file, depth, threads, 1}, reference, {}, {});
    EXPECT_TRUE(report) << describe(report.error());
    return report ? *report : Report{};
}

const Report& reportOn(const fs::path& file) {
    static std::map<fs::path, Report> reports;
    const auto [at, isNew] = reports.try_emplace(file);
    if (isNew) at->second = analysed(file, Generated::get().reference());
    return at->second;
}

std::string summary(const Report& report) {
    std::string text;
    for (const Influence& i : report.influences) {
        text += i.track.title + " " + std::to_string(i.influence) + " " + kindName(i.kind) + " p " +
                std::to_string(i.probability) + "\n";
    }
    return text + "unattributed " + std::to_string(report.unattributed);
}

/// The longest passage of a kind of the best source.
const Evidence* longest(const Report& report, Kind kind) {
    const Evidence* best = nullptr;
    if (report.influences.empty()) return nullptr;
    for (const Evidence& e : report.influences[0].evidence) {
        if (e.kind != kind) continue;
        const auto length = [](const Evidence& x) { return x.query.endS - x.query.beginS; };
        if (best == nullptr || length(e) > length(*best)) best = &e;
    }
    return best;
}

TEST(Analyse, AnExcerptIsTracedToItsTrackAndPlace) {
    const Report& report = reportOn(Generated::get().excerpt);
    ASSERT_FALSE(report.influences.empty());
    const Influence& first = report.influences[0];
    EXPECT_EQ(first.track.title, titleOf(Generated::kExcerptOf)) << summary(report);
    EXPECT_EQ(first.kind, Kind::Recording);
    EXPECT_GT(first.influence, 0.8);
    EXPECT_GT(first.probability, 0.9);
    const Evidence* passage = longest(report, Kind::Recording);
    ASSERT_NE(passage, nullptr);
    EXPECT_NEAR(passage->source.beginS - passage->query.beginS, Generated::kExcerptFromS, 0.3);
    EXPECT_GT(passage->query.endS - passage->query.beginS, 11.0);
    EXPECT_NEAR(passage->semitones, 0.0, 0.3);
    EXPECT_NEAR(passage->speed, 1.0, 0.02);
}

TEST(Analyse, ALoopHigherAndFasterUnderOtherMusicIsFound) {
    const Report& report = reportOn(Generated::get().loop);
    ASSERT_FALSE(report.influences.empty());
    EXPECT_EQ(report.influences[0].track.title, titleOf(Generated::kLoopOf)) << summary(report);
    EXPECT_EQ(report.influences[0].kind, Kind::Recording);
    EXPECT_GT(report.influences[0].influence, 0.15);
    EXPECT_LT(report.influences[0].influence, 0.9);
    // The loop comes again and again: every passage lies in it, and together they fill the query.
    // What is played in it is the source's composition too, found at coarser speeds.
    const double loopEndS = Generated::kLoopFromS + 5.0 * Generated::kLoopSpeed;
    double covered = 0.0;
    for (const Evidence& e : report.influences[0].evidence) {
        const bool recording = e.kind == Kind::Recording;
        EXPECT_TRUE(recording || e.kind == Kind::Structure);
        EXPECT_NEAR(e.semitones, Generated::kLoopSemitones, 0.5);
        EXPECT_NEAR(e.speed, Generated::kLoopSpeed, recording ? 0.02 : 0.05);
        const double inside =
            std::min(e.source.endS, loopEndS) - std::max(e.source.beginS, Generated::kLoopFromS);
        EXPECT_GT(inside, 0.5 * (e.source.endS - e.source.beginS));
        if (recording) covered += e.query.endS - e.query.beginS;
    }
    EXPECT_GT(covered, 0.7 * report.track.durationS);
}

TEST(Analyse, ACoverInAnotherKeyTempoAndBandIsStructure) {
    const Report& report = reportOn(Generated::get().cover);
    ASSERT_FALSE(report.influences.empty()) << summary(report);
    EXPECT_EQ(report.influences[0].track.title, titleOf(Generated::kCoverOf)) << summary(report);
    EXPECT_EQ(report.influences[0].kind, Kind::Structure);
    const Evidence* passage = longest(report, Kind::Structure);
    ASSERT_NE(passage, nullptr);
    EXPECT_NEAR(passage->semitones, Generated::kCoverSemitones, 0.5);
    EXPECT_NEAR(passage->speed, Generated::kCoverSpeed, 0.04);
}

TEST(Analyse, OfEveryCoverTheOriginalIsNamedFirst) {
    const Generated& made = Generated::get();
    for (std::size_t i = 0; i < made.covers.size(); ++i) {
        const Report& report = reportOn(made.covers[i]);
        ASSERT_FALSE(report.influences.empty()) << made.covers[i];
        EXPECT_EQ(report.influences[0].track.title, titleOf(Generated::kCovered[i]))
            << summary(report);
        EXPECT_GT(report.influences[0].probability, 0.8);
        ASSERT_FALSE(report.influences[0].evidence.empty());
        for (const Evidence& e : report.influences[0].evidence) {
            EXPECT_NEAR(e.semitones, Generated::kCoverSemitones, 0.5);
            EXPECT_NEAR(e.speed, Generated::kCoverSpeed, 0.04);
        }
    }
}

TEST(Analyse, OfTunesWithoutChordsOrBandMostOriginalsAreNamedAndNobodyElse) {
    const Generated& made = Generated::get();
    int named = 0;
    for (std::size_t i = 0; i < made.tunes.size(); ++i) {
        const Report& report = reportOn(made.tunes[i]);
        for (const Influence& influence : report.influences) {
            EXPECT_EQ(influence.track.title, titleOf(Generated::kCovered[i])) << summary(report);
            if (influence.kind == Kind::Structure && influence.influence > 0.5) ++named;
        }
    }
    EXPECT_GE(named, 2) << summary(reportOn(made.tunes[0])) << summary(reportOn(made.tunes[1]));
}

TEST(Analyse, MusicThatTakesFromNobodyNamesNobody) {
    const Report& report = reportOn(Generated::get().unrelated);
    EXPECT_TRUE(report.influences.empty()) << summary(report);
    EXPECT_DOUBLE_EQ(report.unattributed, 1.0);
}

TEST(Analyse, ARecordingIsWeighedByWhatKeepsItsLevel) {
    const Report& report = reportOn(Generated::get().loop);
    ASSERT_FALSE(report.influences.empty());
    int weighed = 0;
    for (const Weighing& w : report.influences[0].weighings) {
        if (w.kind != Kind::Recording) continue;
        ++weighed;
        EXPECT_EQ(w.measure, WeighedBy::Levels);
        EXPECT_LE(w.value, w.outOf);
        EXPECT_TRUE(isBeyondChance(w));
        ASSERT_FALSE(w.rivals.empty());
        for (const Rival& rival : w.rivals) EXPECT_TRUE(separates(w, rival)) << rival.track.title;
    }
    EXPECT_GT(weighed, 0) << summary(report);
}

TEST(Analyse, InfluencesStyleAndTheRestAreTheWhole) {
    const Generated& made = Generated::get();
    for (const fs::path& file : {made.excerpt, made.loop, made.cover, made.unrelated}) {
        const Report& report = reportOn(file);
        double sum = report.unattributed;
        for (const StyleShare& s : report.stylePool) sum += s.influence;
        int rank = 0;
        for (const Influence& i : report.influences) {
            sum += i.influence;
            EXPECT_EQ(i.rank, ++rank);
            double facets = 0.0;
            for (const double f : i.facets) facets += f;
            EXPECT_NEAR(facets, i.influence, 1e-9);
            EXPECT_LE(i.interval[0], i.influence);
            EXPECT_GE(i.interval[1], i.influence);
            EXPECT_FALSE(i.evidence.empty());
            for (const Evidence& e : i.evidence) {
                EXPECT_LT(e.query.beginS, e.query.endS);
                EXPECT_LE(e.query.endS, report.track.durationS + 1e-6);
                EXPECT_LT(e.source.beginS, e.source.endS);
                EXPECT_LE(e.source.endS, 2.0 * test::kPieceS);
            }
        }
        EXPECT_NEAR(sum, 1.0, 1e-9) << file;
    }
}

TEST(Analyse, TheReportSaysWhatWasAnalysedAgainstWhat) {
    const Report& report = reportOn(Generated::get().excerpt);
    EXPECT_EQ(report.track.file, "excerpt.ogg");
    EXPECT_NEAR(report.track.durationS, 14.0, 0.1);
    EXPECT_EQ(report.track.audioSha256.size(), 64U);
    EXPECT_EQ(report.catalogue.name, "generated");
    EXPECT_EQ(report.catalogue.tracks, test::kPieces);
    EXPECT_EQ(report.catalogue.snapshotSha256.size(), 64U);
    EXPECT_EQ(report.engine.configSha256.size(), 64U);
    EXPECT_EQ(report.engine.weightsSha256.size(), 64U);
    EXPECT_GT(report.timing.totalS, 0.0);
}

TEST(Analyse, RunAgainWithAnyNumberOfThreadsTheReportIsTheSameByteForByte) {
    const Generated& made = Generated::get();
    const auto again = Reference::open(made.catalogue(), {}, {});
    ASSERT_TRUE(again);
    for (const fs::path& file : {made.excerpt, made.loop}) {
        const std::string first = toJson(reportOn(file), false);
        EXPECT_EQ(toJson(analysed(file, made.reference(), 1), false), first);
        EXPECT_EQ(toJson(analysed(file, *again, 2), false), first);
    }
}

TEST(Analyse, TheOrderOfImportChangesNothingButIds) {
    const Generated& made = Generated::get();
    const test::TempFolder folder;
    std::vector<fs::path> files(made.tracks().rbegin(), made.tracks().rend());
    test::import(folder / "lib.tributary", files);
    const auto reversed = Reference::open(folder / "lib.tributary", {}, {});
    ASSERT_TRUE(reversed) << describe(reversed.error());
    EXPECT_EQ(reversed->snapshotSha256(), made.reference().snapshotSha256());
    const auto withoutIds = [](Report report) {
        for (Influence& i : report.influences) {
            i.track.id = 0;
            for (Weighing& w : i.weighings) {
                for (auto& rival : w.rivals) rival.track.id = 0;
            }
        }
        return toJson(report, false);
    };
    for (const fs::path& file : {made.loop, made.cover}) {
        EXPECT_EQ(withoutIds(analysed(file, *reversed)), withoutIds(reportOn(file)));
    }
}

TEST(Analyse, ScreeningAloneFindsAnExcerptAndSaysThatItIsCoarse) {
    const Generated& made = Generated::get();
    const Report report = analysed(made.excerpt, made.reference(), 2, Depth::Screen);
    ASSERT_FALSE(report.influences.empty());
    EXPECT_EQ(report.influences[0].track.title, titleOf(Generated::kExcerptOf)) << summary(report);
    double sum = report.unattributed;
    for (const Influence& i : report.influences) sum += i.influence;
    EXPECT_NEAR(sum, 1.0, 1e-9);
    EXPECT_THAT(report.warnings, testing::Contains(testing::HasSubstr("Screening only")));
    EXPECT_EQ(report.timing.alignS, 0.0);
}

TEST(Analyse, CancelledBeforeItBeginsOrInALongStageItGivesCancelled) {
    const Generated& made = Generated::get();
    for (const char* when : {"features", "screen", "align"}) {
        SCOPED_TRACE(when);
        std::stop_source stop;
        const Progress progress([&](std::string_view stage, double) {
            if (stage == when) stop.request_stop();
        });
        const auto report = analyse({made.excerpt, Depth::Full, 2, 1}, made.reference(), progress,
                                    stop.get_token());
        ASSERT_FALSE(report);
        EXPECT_EQ(report.error().code, ErrorCode::Cancelled);
    }
    std::stop_source stop;
    stop.request_stop();
    bool reported = false;
    const Progress progress([&](std::string_view, double) { reported = true; });
    const auto report =
        analyse({made.excerpt, Depth::Full, 2, 1}, made.reference(), progress, stop.get_token());
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, ErrorCode::Cancelled);
    EXPECT_FALSE(reported);
    EXPECT_EQ(Reference::open(made.catalogue(), {}, stop.get_token()).error().code,
              ErrorCode::Cancelled);
}

TEST(Analyse, ProgressRisesFromStageToStageToTheEnd) {
    const Generated& made = Generated::get();
    std::vector<std::string> stages;
    double last = 0.0;
    const Progress progress([&](std::string_view stage, double fraction) {
        if (stages.empty() || stages.back() != stage) stages.emplace_back(stage);
        EXPECT_GE(fraction, last - 1e-9) << stage;
        last = fraction;
    });
    ASSERT_TRUE(analyse({made.excerpt, Depth::Full, 1, 1}, made.reference(), progress, {}));
    EXPECT_THAT(stages, testing::ElementsAre("features", "screen", "align", "decompose", "report"));
    EXPECT_DOUBLE_EQ(last, 1.0);
}

TEST(Analyse, WhatCannotBeAnalysedIsAnErrorOfItsOwn) {
    const Generated& made = Generated::get();
    const test::TempFolder folder;
    const auto code = [&](const fs::path& file) {
        const auto report = analyse({file, Depth::Full, 1, 1}, made.reference(), {}, {});
        return report ? ErrorCode::Internal : report.error().code;
    };
    EXPECT_EQ(code(folder / "missing.wav"), ErrorCode::FileNotFound);
    ASSERT_TRUE(writeAudio(folder / "silent.wav", std::vector<float>(5 * 22050, 0.0F), 1, 22050));
    EXPECT_EQ(code(folder / "silent.wav"), ErrorCode::AudioSilent);
    ASSERT_TRUE(writeAudio(folder / "short.wav", test::tone(440.0, 2.0, 22050), 1, 22050));
    EXPECT_EQ(code(folder / "short.wav"), ErrorCode::AudioTooShort);
    test::writeBytes(folder / "text.wav", std::string(3000, 'x'));
    EXPECT_EQ(code(folder / "text.wav"), ErrorCode::AudioUnsupported);
}

TEST(Analyse, AnEmptyCatalogueNamesNobody) {
    const test::TempFolder folder;
    ASSERT_TRUE(Catalogue::create(folder / "empty.tributary", "empty"));
    const auto reference = Reference::open(folder / "empty.tributary", {}, {});
    ASSERT_TRUE(reference) << describe(reference.error());
    for (const Depth depth : {Depth::Screen, Depth::Full}) {
        const Report report = analysed(Generated::get().excerpt, *reference, 1, depth);
        EXPECT_TRUE(report.influences.empty());
        EXPECT_DOUBLE_EQ(report.unattributed, 1.0);
    }
}

}  // namespace
}  // namespace tributary
