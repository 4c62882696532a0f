#include "core/demo/score.h"

#include <gmock/gmock.h>

namespace tributary::demo {
namespace {

TEST(Numeral, CaseAndSuffixNameTheChord) {
    const Key c{0, Mode::Major};
    EXPECT_EQ(parseNumeral("V7", c).root, 7);
    EXPECT_EQ(parseNumeral("V7", c).quality, Quality::Dominant7);
    EXPECT_EQ(parseNumeral("ii7", c).quality, Quality::Minor7);
    EXPECT_EQ(parseNumeral("iv", c).quality, Quality::Minor);
    EXPECT_EQ(parseNumeral("iv6", c).quality, Quality::Minor6);
    EXPECT_EQ(parseNumeral("Imaj7", c).quality, Quality::Major7);
    EXPECT_EQ(parseNumeral("iihdim", c).quality, Quality::HalfDiminished);
}

TEST(Numeral, AccidentalsMoveTheRoot) {
    const Key d{2, Mode::Major};
    EXPECT_EQ(parseNumeral("bII7", d).root, 3);
    EXPECT_EQ(parseNumeral("#ivdim7", d).root, 8);
    EXPECT_EQ(parseNumeral("bVII", d).root, 0);
}

TEST(Numeral, DegreesFollowTheMode) {
    EXPECT_EQ(parseNumeral("VI", {0, Mode::Minor}).root, 8);
    EXPECT_EQ(parseNumeral("VI", {0, Mode::Dorian}).root, 9);
    EXPECT_EQ(parseNumeral("VII", {9, Mode::Minor}).root, 7);
}

TEST(Numeral, UnknownTextIsAProgrammersError) {
    EXPECT_DEATH((void)parseNumeral("Vmaj9", {0, Mode::Major}), "check failed");
    EXPECT_DEATH((void)parseNumeral("x", {0, Mode::Major}), "check failed");
}

TEST(Progression, BarsSplitAndHold) {
    const auto chords = parseProgression("ii7/V7 Imaj7 .", {0, Mode::Major}, 4);
    ASSERT_EQ(chords.size(), 3U);
    EXPECT_DOUBLE_EQ(chords[0].beats, 2.0);
    EXPECT_DOUBLE_EQ(chords[1].begin, 2.0);
    EXPECT_DOUBLE_EQ(chords[2].begin, 4.0);
    EXPECT_DOUBLE_EQ(chords[2].beats, 8.0);
}

TEST(ChordAt, IsTheOneThatHasBegun) {
    const auto chords = parseProgression("I IV V I", {0, Mode::Major}, 3);
    EXPECT_EQ(chordAt(chords, 0.0).root, 0);
    EXPECT_EQ(chordAt(chords, 2.99).root, 0);
    EXPECT_EQ(chordAt(chords, 3.0).root, 5);
    EXPECT_EQ(chordAt(chords, 99.0).root, 0);
}

TEST(Contains, KnowsChordTonesInEveryOctave) {
    const Chord g7{0, 4, 7, Quality::Dominant7};
    for (int pitch : {43, 59, 62, 77}) EXPECT_TRUE(contains(g7, pitch)) << pitch;
    for (int pitch : {44, 60, 66}) EXPECT_FALSE(contains(g7, pitch)) << pitch;
}

TEST(SecondsAt, SwingDelaysOnlyTheSecondEighth) {
    Score score;
    score.bpm = 60.0;
    score.swing = 0.66;
    EXPECT_DOUBLE_EQ(secondsAt(score, 3.0), 3.0);
    EXPECT_DOUBLE_EQ(secondsAt(score, 3.5), 3.66);
    score.swing = 0.5;
    EXPECT_DOUBLE_EQ(secondsAt(score, 3.25), 3.25);
}

}  // namespace
}  // namespace tributary::demo
