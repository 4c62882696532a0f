#include "core/demo/transform.h"

#include <algorithm>

#include <gmock/gmock.h>

#include "core/demo/compose.h"

namespace tributary::demo {
namespace {

Score waltz() {
    Brief brief;
    brief.key = {0, Mode::Major};
    brief.seconds = 40.0;
    return compose(brief);
}

TEST(Transposed, MovesNotesChordsAndKeyTogether) {
    const Score before = waltz();
    const Score after = transposed(before, 5);
    EXPECT_EQ(after.tonic, 5);
    for (std::size_t i = 0; i < before.melody.size(); ++i) {
        EXPECT_EQ(after.melody[i].pitch, before.melody[i].pitch + 5);
    }
    for (std::size_t i = 0; i < before.chords.size(); ++i) {
        EXPECT_EQ(after.chords[i].root, (before.chords[i].root + 5) % 12);
    }
    EXPECT_EQ(after.drums, before.drums);
    EXPECT_EQ(transposed(after, -5), before);
}

TEST(AtTempo, ShortensThePieceByTheFactor) {
    const Score before = waltz();
    const Score after = atTempo(before, 1.25);
    EXPECT_NEAR(secondsAt(after, after.beats) * 1.25, secondsAt(before, before.beats), 1e-9);
    EXPECT_EQ(after.melody, before.melody);
}

TEST(BarsOf, CutsExactlyTheBars) {
    const Score part = barsOf(waltz(), 4, 6);
    EXPECT_DOUBLE_EQ(part.beats, 18.0);
    for (const Note& note : part.melody) {
        EXPECT_GE(note.begin, 0.0);
        EXPECT_LE(note.begin + note.beats, 18.0 + 1e-9);
    }
    EXPECT_NEAR(part.chords.back().begin + part.chords.back().beats, 18.0, 1e-9);
}

TEST(BarsOf, OutsideThePieceIsAProgrammersError) {
    const Score score = waltz();
    EXPECT_DEATH((void)barsOf(score, barCount(score) - 1, 2), "check failed");
}

TEST(Rearranged, KeepsTuneAndChordsAndChangesTheRest) {
    const Score before = waltz();
    const Score after = rearranged(before, "minimal", 3);
    EXPECT_EQ(after.melody, before.melody);
    EXPECT_EQ(after.chords, before.chords);
    EXPECT_NE(after.comping, before.comping);
    EXPECT_NE(after.drums, before.drums);
}

TEST(NewlySet, KeepsNothingButTheChordSequence) {
    const Score before = waltz();
    const Score after = newlySet(before, {"funk", 104.0, 3, 9});
    ASSERT_EQ(after.chords.size(), before.chords.size());
    for (std::size_t i = 0; i < before.chords.size(); ++i) {
        EXPECT_EQ(after.chords[i].root, (before.chords[i].root + 3) % 12);
        EXPECT_EQ(after.chords[i].quality, before.chords[i].quality);
        EXPECT_NEAR(after.chords[i].beats, before.chords[i].beats * 4.0 / 3.0, 1e-9);
    }
    EXPECT_EQ(barCount(after), barCount(before));
    EXPECT_NE(after.melody, transposed(before, 3).melody);
}

TEST(Recombined, TakesTheBarsItIsToldInTheKeyOfTheFirst) {
    const Score a = waltz();
    Brief brief;
    brief.genre = "lullaby";
    brief.key = {9, Mode::Major};
    const Score b = compose(brief);
    const std::vector<Score> scores{a, b};
    const std::vector<BarRef> bars{{0, 5}, {1, 6}, {1, 7}, {0, 6}};
    const Score piece = recombined(scores, bars, "minimal", 1);
    EXPECT_DOUBLE_EQ(piece.beats, 12.0);
    const Score part = transposed(barsOf(b, 6, 2), 3);
    std::vector<Note> middle;
    for (Note note : piece.bass) {
        if (note.begin < 3.0 || note.begin >= 9.0) continue;
        note.begin -= 3.0;
        middle.push_back(note);
    }
    EXPECT_EQ(middle.size(), part.bass.size());
    for (std::size_t i = 0; i < std::min(middle.size(), part.bass.size()); ++i) {
        EXPECT_EQ(middle[i].pitch, part.bass[i].pitch);
    }
    EXPECT_FALSE(piece.drums.empty());
}

}  // namespace
}  // namespace tributary::demo
