#include "core/attribution/calibrate.h"

#include <cmath>

#include <gtest/gtest.h>

namespace tributary {
namespace {

AlignedTrack scored(float recording, float structure, float harmony) {
    AlignedTrack a;
    a.alignedRecording = true;
    RecordingPassage passage;
    passage.proof.cells = 2000.0;
    passage.proof.gainMargin = 0.016 * static_cast<double>(recording);
    a.recording.passages.push_back(passage);
    a.notes.jumping = structure * structure;
    a.chords.chain = harmony;
    return a;
}

TEST(Calibrated, RisesWithTheScoreBetweenNothingAndCertainty) {
    const LogisticCurve curve{1.5, 4.0};
    double last = 0.0;
    for (double score = -20.0; score <= 20.0; score += 0.5) {
        const double p = calibrated(curve, score, 90);
        EXPECT_GT(p, last) << score;
        EXPECT_LT(p, 1.0 + 1e-12);
        last = p;
    }
    EXPECT_NEAR(calibrated(curve, 4.0, static_cast<std::size_t>(kCalibrationTracks)), 0.5, 1e-9);
}

TEST(Calibrated, FallsAsTheCatalogueGrows) {
    const LogisticCurve curve{1.5, 4.0};
    double last = 1.0;
    for (const std::size_t tracks : {100U, 1000U, 10'000U, 1'000'000U}) {
        const double p = calibrated(curve, 6.0, tracks);
        EXPECT_LT(p, last) << tracks;
        last = p;
    }
    // Odds fall as one over the number of tracks.
    const double few = calibrated(curve, 6.0, 900), many = calibrated(curve, 6.0, 9000);
    EXPECT_NEAR((few / (1.0 - few)) / (many / (1.0 - many)), 10.0, 1e-6);
}

TEST(Calibrated, ASmallCatalogueEarnsNoCertaintyByBeingSmall) {
    const LogisticCurve curve{1.5, 4.0};
    for (const std::size_t tracks : {0U, 1U, 5U, 60U}) {
        EXPECT_DOUBLE_EQ(calibrated(curve, 6.0, tracks), calibrated(curve, 6.0, 90));
    }
}

TEST(Calibrate, ATuneIsEnoughWhereTheNotesSayLittle) {
    std::vector<AlignedTrack> tracks(90, scored(3.0F, 1.5F, 0.0F));
    for (AlignedTrack& a : tracks) {
        for (int w = 0; w < 12; ++w) a.notes.windows.push_back({2.0 * w, 2.0 * w + 6.0, 0.0, 0.4F});
    }
    tracks[4].tune = {1.6F, 9.5F, 2, 1.0, 0.0, 30.0, 40.0};
    tracks[5].tune = {0.8F, 4.0F, 2, 1.0, 0.0, 30.0, 40.0};
    const PitchMatch before = tracks[5].notes;
    calibrate(tracks, tracks.size());
    EXPECT_GT(tracks[4].pStructure, 0.95);
    EXPECT_EQ(tracks[4].notes.key, 2);
    EXPECT_GT(tracks[4].notes.windows[3].z, 1.0F);
    // As much as other tunes reach by chance is none.
    EXPECT_LT(tracks[5].pStructure, 0.5);
    EXPECT_EQ(tracks[5].notes.key, before.key);
    EXPECT_LT(tracks[6].pStructure, 0.1);
}

TEST(Calibrate, NotesThatSayMoreThanTheTuneAreKept) {
    std::vector<AlignedTrack> tracks(90, scored(3.0F, 1.5F, 0.0F));
    tracks[4] = scored(3.0F, 30.0F, 0.0F);
    tracks[4].notes.key = -3;
    tracks[4].tune = {1.6F, 7.5F, 2, 1.0, 0.0, 30.0, 40.0};
    calibrate(tracks, tracks.size());
    EXPECT_GT(tracks[4].pStructure, 0.95);
    EXPECT_EQ(tracks[4].notes.key, -3);
}

TEST(Calibrate, OneThatStandsOutIsProbableAndTheOthersAreNot) {
    std::vector<AlignedTrack> tracks(12, scored(3.0F, 1.5F, 0.0F));
    tracks[4] = scored(30.0F, 1.5F, 0.0F);
    tracks[7] = scored(3.0F, 20.0F, 0.0F);
    calibrate(tracks, 12);
    for (std::size_t i = 0; i < tracks.size(); ++i) {
        EXPECT_EQ(tracks[i].pRecording > 0.9, i == 4) << i;
        EXPECT_EQ(tracks[i].pStructure > 0.9, i == 7) << i;
        if (i != 4) {
            EXPECT_LT(tracks[i].pRecording, 0.1);
        }
        if (i != 7) {
            EXPECT_LT(tracks[i].pStructure, 0.1);
        }
        EXPECT_LT(tracks[i].pHarmony, 0.5);
    }
}

TEST(Calibrate, TracksThatDoNotComeCloseTakeNothingFromACompositionByTheirNumber) {
    const auto probabilities = [](std::size_t aligned, std::size_t tracks) {
        std::vector<AlignedTrack> all(aligned, scored(0.0F, 1.5F, 0.0F));
        all[4] = scored(0.0F, 12.0F, 0.0F);
        all[7] = scored(0.0F, 1.5F, 7.0F);
        calibrate(all, tracks);
        return std::pair(all[4].pStructure, all[7].pHarmony);
    };
    const auto few = probabilities(90, 90);
    EXPECT_GT(few.first, 0.5);
    EXPECT_GT(few.second, 0.5);
    EXPECT_EQ(probabilities(1000, 1000), few);
    // What was not compared may hide something that fits better.
    EXPECT_LT(probabilities(90, 1000).first, few.first - 0.1);
    EXPECT_LT(probabilities(90, 1000).second, few.second - 0.1);
}

TEST(Calibrate, NotesAtAnExtremeTempoHaveToFitBetter) {
    const auto probability = [](float score, bool extreme) {
        std::vector<AlignedTrack> tracks(90, scored(0.0F, 1.5F, 0.0F));
        tracks[4] = scored(0.0F, score, 0.0F);
        tracks[4].notes.extreme = extreme;
        calibrate(tracks, 90);
        return tracks[4].pStructure;
    };
    EXPECT_GT(probability(11.5F, false), 0.5);
    EXPECT_LT(probability(11.5F, true), 0.5);
    EXPECT_GT(probability(16.0F, true), 0.9);
}

TEST(Calibrate, WhatResemblesEverythingIsMeasuredByThatBackground) {
    std::vector<AlignedTrack> alone(12, scored(2.0F, 1.0F, 0.0F));
    alone[0] = scored(2.0F, 13.0F, 0.0F);
    std::vector<AlignedTrack> amongMany(12, scored(2.0F, 12.5F, 0.0F));
    amongMany[0] = scored(2.0F, 13.0F, 0.0F);
    calibrate(alone, 12);
    calibrate(amongMany, 12);
    EXPECT_GT(alone[0].pStructure, amongMany[0].pStructure + 0.3);
}

TEST(Calibrate, ARecordingWithoutAPassageIsNotProbable) {
    std::vector<AlignedTrack> tracks(2, scored(50.0F, 1.0F, 1.0F));
    tracks[0].alignedRecording = false;
    tracks[1].recording.passages.clear();
    calibrate(tracks, 2);
    EXPECT_EQ(tracks[0].pRecording, 0.0);
    EXPECT_LT(tracks[1].pRecording, 1e-6);
}

TEST(ScoreOf, RisesWithTheMarginAndWhatThereIsToCompare) {
    PassageProof proof;
    proof.cells = 1600.0;
    EXPECT_EQ(scoreOf(proof), 0.0);
    proof.gainMargin = 0.1;
    const double little = scoreOf(proof);
    EXPECT_GT(little, 0.0);
    EXPECT_LT(little, kEvenScore);
    proof.gainMargin = 0.25;
    EXPECT_GT(scoreOf(proof), kEvenScore);
    proof.cells = 200.0;
    EXPECT_LT(scoreOf(proof), kEvenScore);
    proof.gainMargin = -0.1;
    EXPECT_EQ(scoreOf(proof), 0.0);
}

/// `scores`: of one passage of 1,500 cells each.
std::vector<AlignedTrack> recordings(std::initializer_list<double> scores) {
    std::vector<AlignedTrack> tracks;
    for (const double score : scores) {
        AlignedTrack a = scored(0.0F, 0.0F, 0.0F);
        const double margin = score / 0.75;
        RecordingPassage p;
        p.proof.cells = 1500.0;
        p.proof.gainMargin = margin;
        a.recording.passages = {p};
        tracks.push_back(a);
    }
    return tracks;
}

TEST(Calibrate, ARecordingAmongManyThatStandOutALittleIsLessProbable) {
    auto alone = recordings({0.146, 0.0293, 0.0293, 0.0293, 0.0293, 0.0293, 0.0293});
    auto among = recordings({0.146, 0.0732, 0.0732, 0.0732, 0.0732, 0.0732, 0.0732});
    calibrate(alone, 90);
    calibrate(among, 90);
    EXPECT_GT(alone[0].pRecording, 0.8);
    EXPECT_LT(among[0].pRecording, alone[0].pRecording - 0.2);
}

TEST(Calibrate, TheSourcesOfAMedleyDoNotHideEachOther) {
    auto medley = recordings({0.293, 0.293, 0.22, 0.22, 0.22, 0.183, 0.183});
    calibrate(medley, 90);
    for (const AlignedTrack& a : medley) EXPECT_GT(a.pRecording, 0.5);
}

TEST(Calibrate, ARecordingIsLessProbableInALargeCatalogue) {
    auto few = recordings({0.146, 0.0293});
    auto many = few;
    calibrate(few, 90);
    calibrate(many, 9000);
    EXPECT_LT(many[0].pRecording, few[0].pRecording - 0.3);
    EXPECT_GT(many[0].pRecording, 0.0);
}

TEST(Calibrate, ChordsThatOthersComeCloseToAreLessProbable) {
    std::vector<AlignedTrack> alone(20, scored(0, 0, 1.0F));
    std::vector<AlignedTrack> among = alone;
    alone[0] = scored(0, 0, 8.0F);
    among[0] = scored(0, 0, 8.0F);
    for (std::size_t i = 1; i < 5; ++i)
        among[i] = scored(0, 0, 8.0F - 1.2F * static_cast<float>(i));
    calibrate(alone, 90);
    calibrate(among, 90);
    EXPECT_GT(alone[0].pHarmony, among[0].pHarmony + 0.2);
    EXPECT_GE(among[0].pHarmony, among[1].pHarmony);
}

TEST(Calibrate, TwoWithTheSameChordsAreHalfAsProbableAsOneAndNoLess) {
    const auto odds = [](int same) {
        std::vector<AlignedTrack> tracks(20, scored(0, 0, 1.0F));
        for (int i = 0; i < same; ++i) tracks[static_cast<std::size_t>(3 * i)] = scored(0, 0, 8.0F);
        calibrate(tracks, 90);
        for (int i = 0; i < same; ++i) {
            EXPECT_EQ(tracks[static_cast<std::size_t>(3 * i)].pHarmony, tracks[0].pHarmony);
        }
        return tracks[0].pHarmony / (1.0 - tracks[0].pHarmony);
    };
    EXPECT_GT(odds(1), 1.0);
    EXPECT_NEAR(odds(2), odds(1) / 2.0, 1e-6 * odds(1));
    EXPECT_NEAR(odds(5), odds(1) / 5.0, 1e-6 * odds(1));
}

TEST(Calibrate, NoTracksAreNoError) {
    std::vector<AlignedTrack> none;
    calibrate(none, 0);
    EXPECT_TRUE(none.empty());
}

TEST(Calibrate, DamagedScoresNeverGiveMoreThanCertainty) {
    std::vector<AlignedTrack> tracks(3, scored(1e6F, 1e6F, 1e6F));
    tracks[1].recording.passages[0].proof.gainMargin = -1e9;
    calibrate(tracks, 1'000'000'000);
    for (const AlignedTrack& t : tracks) {
        for (const double p : {t.pRecording, t.pStructure, t.pHarmony}) {
            EXPECT_TRUE(std::isfinite(p) && p >= 0.0 && p <= 1.0) << p;
        }
    }
}

/// Notes found in every window, each `stepS` after the one before in the source.
PitchMatch notesAt(double stepS) {
    PitchMatch m;
    for (int w = 0; w < 13; ++w) {
        m.windows.push_back({2.0 * w, 2.0 * w + 6.0, 20.0 + stepS * w, 4.0F});
        m.jumping += 16.0F;
    }
    return m;
}

TEST(RepeatedEvidence, ADiagonalAndPlacesApartAreEvidenceEachTime) {
    EXPECT_EQ(repeatedEvidence(notesAt(2.0)), 0.0);
    EXPECT_EQ(repeatedEvidence(notesAt(9.0)), 0.0);
    EXPECT_EQ(repeatedEvidence({}), 0.0);
}

TEST(RepeatedEvidence, ARiffIsEvidenceOnce) {
    EXPECT_NEAR(repeatedEvidence(notesAt(0.0)), 12.0 * 16.0, 1e-6);
    PitchMatch half = notesAt(9.0);
    half.windows.resize(2);
    half.windows[1].sourceBeginS = 20.0 + 4.5;  // a quarter of it is known
    EXPECT_NEAR(repeatedEvidence(half), 0.5 * 16.0, 1e-6);
    half.windows[1].z = -1.0F;
    EXPECT_EQ(repeatedEvidence(half), 0.0);
}

TEST(Calibrate, ARiffThatTheQueryRepeatsMakesNoSource) {
    const auto probability = [](double stepS) {
        std::vector<AlignedTrack> aligned(90);
        for (std::size_t i = 0; i < aligned.size(); ++i) aligned[i].candidate = i;
        aligned[7].notes = notesAt(stepS);
        calibrate(aligned, aligned.size());
        return aligned[7].pStructure;
    };
    EXPECT_GT(probability(2.0), 0.9);
    EXPECT_LT(probability(0.0), 0.1);
}

}  // namespace
}  // namespace tributary
