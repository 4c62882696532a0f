#include "core/attribution/commons.h"

#include <gtest/gtest.h>

#include "core/base/random.h"

namespace tributary {
namespace {

/// Chords by root, −root − 1 for minor ones: I–V–vi–IV in C is {0, 7, -10, 5}.
std::vector<HeldChord> chords(const std::vector<int>& roots, int higher = 0) {
    std::vector<HeldChord> out;
    for (const int r : roots) {
        const int root = r < 0 ? -r - 1 : r;
        out.push_back({0.0, 1.0, (root + higher) % 12, r < 0});
    }
    return out;
}

TrackFeatures played(const std::vector<HeldChord>& sequence, Eigen::Index framesEach) {
    TrackFeatures f;
    const auto frames = framesEach * static_cast<Eigen::Index>(sequence.size());
    f.durationS = static_cast<double>(frames) * kChromaHopS;
    f.chroma = Eigen::MatrixXf::Constant(12, frames, 8.0F);
    f.bass = Eigen::MatrixXf::Zero(12, frames);
    for (std::size_t i = 0; i < sequence.size(); ++i) {
        const auto at = static_cast<Eigen::Index>(i) * framesEach;
        const HeldChord& c = sequence[i];
        for (const int tone : {0, c.minor ? 3 : 4, 7}) {
            f.chroma.row((c.root + tone) % 12).segment(at, framesEach).setConstant(90.0F);
        }
        f.bass.row(c.root).segment(at, framesEach).setConstant(80.0F);
    }
    return f;
}

std::vector<int> rootsOf(const std::vector<HeldChord>& sequence) {
    std::vector<int> out;
    for (const HeldChord& c : sequence) out.push_back(c.minor ? -c.root - 1 : c.root);
    return out;
}

const std::vector<int> kStock{0, 7, -10, 5};

ProgressionCommons popCatalogue() {
    ProgressionCommons commons;
    Random random(1);
    for (int i = 0; i < 40; ++i) {
        std::vector<int> track = kStock;
        for (int n = 0; n < 6; ++n) {
            const int root = random.below(12);
            track.push_back(random.below(2) == 0 ? root : -root - 1);
        }
        commons.add(chords(track, random.below(12)));
    }
    return commons;
}

TEST(HeldChords, AreTheOnesPlayed) {
    const std::vector<int> roots{0, 7, -10, 5, 0, -3, 8};
    const auto heard = heldChords(played(chords(roots), 20), 0.0, 100.0);
    EXPECT_EQ(rootsOf(heard), roots);
    EXPECT_NEAR(heard[1].beginS, 20 * kChromaHopS, 5 * kChromaHopS);
    EXPECT_NEAR(heard.back().endS, 140 * kChromaHopS, 1e-9);
}

TEST(HeldChords, OnlyTheStretchAskedForIsHeard) {
    const TrackFeatures f = played(chords({0, 7, -10, 5}), 20);
    EXPECT_EQ(rootsOf(heldChords(f, 20 * kChromaHopS, 60 * kChromaHopS)),
              (std::vector<int>{7, -10}));
    EXPECT_TRUE(heldChords(f, 500.0, 600.0).empty());
    EXPECT_TRUE(heldChords(f, 3.0, 3.0).empty());
}

TEST(HeldChords, SilenceHasNone) {
    TrackFeatures f = played(chords({0, 7}), 20);
    f.chroma.setZero();
    f.bass.setZero();
    EXPECT_TRUE(heldChords(f, 0.0, 100.0).empty());
}

TEST(ProgressionCommons, WhatEverybodyPlaysSurprisesNobody) {
    const ProgressionCommons commons = popCatalogue();
    EXPECT_EQ(commons.tracks(), 40U);
    EXPECT_LT(commons.surprisal(chords(kStock)), 0.2);
    EXPECT_GT(commons.surprisal(chords({0, 6, -2, 9})), 5.0);
    EXPECT_EQ(commons.surprisal(chords({0})), 0.0);
    EXPECT_EQ(commons.meanSurprisal({}), 0.0);
}

TEST(ProgressionCommons, TheKeyDoesNotMatter) {
    const ProgressionCommons commons = popCatalogue();
    for (int key = 1; key < 12; ++key) {
        EXPECT_EQ(commons.surprisal(chords(kStock, key)), commons.surprisal(chords(kStock)));
    }
}

TEST(ProgressionCommons, ALongerProgressionSurprisesNoLess) {
    const ProgressionCommons commons = popCatalogue();
    Random random(9);
    for (int i = 0; i < 200; ++i) {
        std::vector<int> roots;
        for (int n = 0; n < 4; ++n) roots.push_back(random.below(24) - 12);
        const auto all = chords(roots);
        double before = 0.0;
        for (std::size_t n = 2; n <= 4; ++n) {
            const double bits = commons.surprisal(std::span(all).first(n));
            EXPECT_GE(bits, before - 1e-12);
            before = bits;
        }
    }
}

TEST(ProgressionCommons, SharingAStockProgressionIsNoEvidence) {
    const ProgressionCommons commons = popCatalogue();
    const auto stock = chords({0, 7, -10, 5, 0, 7, -10, 5});
    EXPECT_LT(progressionWeight(commons, std::span(stock).first(4)), 1e-9);
    EXPECT_NEAR(progressionWeight(commons, chords({0, 6, -2, 9, -5})), 1.0, 1e-9);
    EXPECT_EQ(progressionWeight(commons, chords({0})), 0.0);
    // The more tracks of a catalogue have it, the less it says.
    ProgressionCommons more = commons;
    const auto rare = chords({0, 6, -2, 9});
    const double before = progressionWeight(more, rare);
    for (int i = 0; i < 20; ++i) more.add(rare);
    EXPECT_LT(progressionWeight(more, rare), before - 0.5);
}

TEST(ProgressionCommons, TheBuiltInCohortKnowsSomeProgressions) {
    const ProgressionCommons& commons = builtInProgressions();
    EXPECT_GT(commons.tracks(), 10U);
    // V–I is in most music; a chain of tritones is not.
    EXPECT_LT(commons.surprisal(chords({7, 0})), commons.surprisal(chords({0, 6, -1, -7})));
}

}  // namespace
}  // namespace tributary
