#include "core/features/notes.h"

#include <array>

#include <gtest/gtest.h>

namespace tributary {
namespace {

/// Two frames of the network's answers, silent at first.
struct Answers {
    std::array<std::array<std::uint8_t, kNoteFrameBytes>, 2> frames{};

    std::uint8_t& at(int frame, NoteAspect aspect, int pitch) {
        return frames[static_cast<std::size_t>(frame)][static_cast<std::size_t>(
            static_cast<int>(aspect) * kPowerBands + pitch - kLowestPitch)];
    }
    [[nodiscard]] NoteFolds folded() const { return foldNotes(frames[0], frames[1]); }
};

TEST(FoldNotes, SilenceFoldsToNothing) {
    const NoteFolds folds = Answers().folded();
    EXPECT_EQ(folds.chroma.sum() + folds.melody.sum() + folds.bass.sum() + folds.onsets.sum(),
              0.0F);
}

TEST(FoldNotes, TheMostProbableOctaveCountsAndFramesAdd) {
    Answers a;
    a.at(0, NoteAspect::Sounding, 60) = 255;
    a.at(0, NoteAspect::Sounding, 72) = 100;
    a.at(1, NoteAspect::Sounding, 84) = 102;
    const NoteFolds folds = a.folded();
    EXPECT_EQ(folds.chroma[0], 178.0F);  // 127 + 127 × 0.4
    EXPECT_EQ(folds.chroma.sum(), 178.0F);
}

TEST(FoldNotes, EachAspectHasItsFold) {
    Answers a;
    a.at(0, NoteAspect::Melody, 67) = 255;
    a.at(1, NoteAspect::Onset, 62) = 255;
    const NoteFolds folds = a.folded();
    EXPECT_EQ(folds.melody[7], 127.0F);
    EXPECT_EQ(folds.melody.sum(), 127.0F);
    EXPECT_EQ(folds.onsets[2], 127.0F);
    EXPECT_EQ(folds.onsets.sum(), 127.0F);
    EXPECT_EQ(folds.chroma.sum() + folds.bass.sum(), 0.0F);
}

TEST(FoldNotes, TheLowestNoteLeadsTheBass) {
    Answers a;
    for (const int frame : {0, 1}) {
        a.at(frame, NoteAspect::Sounding, 40) = 255;
        a.at(frame, NoteAspect::Sounding, 47) = 255;
        a.at(frame, NoteAspect::Sounding, 58) = 255;
    }
    const NoteFolds folds = a.folded();
    EXPECT_EQ(folds.bass[4], 255.0F);  // 2 × (127 + 64), as far as a byte goes
    EXPECT_EQ(folds.bass[11], 254.0F);
    EXPECT_EQ(folds.bass[10], 0.0F);
}

TEST(FoldNotes, WhatHardlySoundsIsNotTheLowestNote) {
    Answers a;
    a.at(0, NoteAspect::Sounding, 40) = 127;
    a.at(0, NoteAspect::Sounding, 65) = 128;
    const NoteFolds folds = a.folded();
    EXPECT_EQ(folds.bass[4], 63.0F);
    EXPECT_EQ(folds.bass[5], 64.0F);
}

}  // namespace
}  // namespace tributary
