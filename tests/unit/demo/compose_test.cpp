#include "core/demo/compose.h"

#include <cmath>
#include <cstdlib>
#include <set>
#include <vector>

#include <gmock/gmock.h>

#include "core/demo/arrange.h"
#include "core/demo/melody.h"
#include "core/demo/pattern.h"
#include "core/demo/programme.h"

namespace tributary::demo {
namespace {

class EveryGenre : public testing::TestWithParam<std::size_t> {
protected:
    [[nodiscard]] Score score(std::uint64_t seed = 5) const {
        Brief brief;
        const Genre& genre = genres()[GetParam()];
        brief.genre = genre.name;
        brief.key = {4, genre.mode};
        brief.seed = seed;
        brief.seconds = 85.0;
        return compose(brief);
    }
};

INSTANTIATE_TEST_SUITE_P(Genres, EveryGenre, testing::Range<std::size_t>(0, 26));

TEST_P(EveryGenre, ChordsCoverThePieceWithoutGaps) {
    const Score s = score();
    double beat = 0.0;
    for (const Chord& chord : s.chords) {
        EXPECT_NEAR(chord.begin, beat, 1e-6);
        beat += chord.beats;
    }
    EXPECT_NEAR(beat, s.beats, 1e-6);
}

TEST_P(EveryGenre, NotesLieWithinThePieceAndInAPlayableRange) {
    const Score s = score();
    for (const auto* notes : {&s.melody, &s.counter, &s.comping, &s.bass}) {
        for (const Note& note : *notes) {
            EXPECT_GE(note.begin, 0.0);
            EXPECT_LE(note.begin, s.beats);
            EXPECT_GT(note.beats, 0.0);
            EXPECT_THAT(note.velocity, testing::AllOf(testing::Gt(0.0F), testing::Le(1.0F)));
            EXPECT_THAT(note.pitch, testing::AllOf(testing::Ge(24), testing::Le(100)));
        }
    }
}

TEST_P(EveryGenre, StrongMelodyNotesBelongToTheChord) {
    const Score s = score();
    int strong = 0, fitting = 0;
    for (const Note& note : s.melody) {
        if (std::fmod(note.begin, s.beatsPerBar) > 1e-6) continue;
        ++strong;
        fitting += contains(chordAt(s.chords, note.begin), note.pitch) ? 1 : 0;
    }
    ASSERT_GT(strong, 4);
    EXPECT_GE(fitting, 0.9 * strong);
}

TEST_P(EveryGenre, CompingPlaysNothingButTheChord) {
    const Score s = score();
    for (const Note& note : s.comping) {
        EXPECT_TRUE(contains(chordAt(s.chords, note.begin), note.pitch));
    }
}

TEST_P(EveryGenre, ThemesComeBack) {
    const Score s = score();
    std::vector<const Section*> themes;
    for (const Section& section : s.sections) {
        if (section.name == 'A') themes.push_back(&section);
    }
    ASSERT_FALSE(themes.empty());
    if (themes.size() < 2) themes.push_back(themes.front());  // as slow as ambient music is
    const auto beginsOf = [&](const Section& section) {
        std::set<std::pair<double, int>> begins;
        for (const Note& note : s.melody) {
            const double at = note.begin - section.begin;
            if (at >= 0.0 && at < section.beats) begins.insert({at, note.pitch});
        }
        return begins;
    };
    const auto first = beginsOf(*themes[0]), second = beginsOf(*themes[1]);
    int same = 0;
    for (const auto& note : first) same += second.contains(note) ? 1 : 0;
    EXPECT_GE(same, 0.95 * static_cast<double>(first.size()));
}

TEST_P(EveryGenre, TheSameBriefGivesTheSameScoreAndAnotherSeedAnotherTune) {
    EXPECT_EQ(score(5), score(5));
    EXPECT_NE(score(5).melody, score(6).melody);
}

TEST(Genres, AreAllTried) {
    EXPECT_EQ(genres().size(), 26U);
}

TEST(Genres, AnUnknownOneIsAProgrammersError) {
    EXPECT_DEATH((void)genreNamed("polka metal"), "check failed");
}

/// Intervals between successive melody notes, what a listener knows a tune by.
std::vector<int> shape(const Score& score) {
    std::vector<int> steps;
    for (std::size_t i = 1; i < std::min<std::size_t>(40, score.melody.size()); ++i) {
        steps.push_back(score.melody[i].pitch - score.melody[i - 1].pitch);
    }
    return steps;
}

TEST(DemoTracks, HaveDistinctMelodies) {
    std::vector<std::vector<int>> shapes;
    for (const DemoTrack& track : demoTracks()) shapes.push_back(shape(compose(briefOf(track))));
    for (std::size_t a = 0; a < shapes.size(); ++a) {
        for (std::size_t b = a + 1; b < shapes.size(); ++b) {
            const std::size_t n = std::min(shapes[a].size(), shapes[b].size());
            std::size_t same = 0;
            for (std::size_t i = 0; i < n; ++i) same += shapes[a][i] == shapes[b][i] ? 1 : 0;
            EXPECT_LT(same, 0.6 * static_cast<double>(n))
                << demoTracks()[a].title << " / " << demoTracks()[b].title;
        }
    }
}

TEST(DemoTracks, CoverTheTempiAndMetresOfPopularMusic) {
    double slowest = 1e9, fastest = 0.0;
    std::set<int> metres;
    std::set<std::string_view> genresSeen;
    for (const DemoTrack& track : demoTracks()) {
        slowest = std::min(slowest, track.bpm);
        fastest = std::max(fastest, track.bpm);
        metres.insert(genreNamed(track.genre).beatsPerBar);
        genresSeen.insert(track.genre);
    }
    EXPECT_LE(slowest, 75.0);
    EXPECT_GE(fastest, 170.0);
    EXPECT_EQ(metres, (std::set<int>{3, 4}));
    EXPECT_EQ(genresSeen.size(), demoTracks().size());
}

TEST(DemoTracks, EveryHolderSaysThatItIsFictional) {
    for (const DemoTrack& track : demoTracks()) {
        int master = 0, composition = 0;
        for (const DemoHolder& holder : track.holders) {
            EXPECT_THAT(std::string(holder.name), testing::EndsWith(" (fictional)"));
            if (holder.side != "composition") master += holder.percent;
            if (holder.side != "master") composition += holder.percent;
        }
        EXPECT_EQ(master, 100) << track.title;
        EXPECT_EQ(composition, 100) << track.title;
    }
}

TEST(Melody, LeapsLittleAndClosesOnTheRoot) {
    const auto chords = parseProgression("I vi IV V I vi IV V", {0, Mode::Major}, 4);
    const std::vector<std::string_view> rhythms{"x-x-x-x-x-x-x-x-"};
    Random random(3);
    const auto theme = composeTheme(chords, 32.0, {{0, Mode::Major}, 4, 0.3, 72, rhythms}, random);
    for (std::size_t i = 1; i < theme.size(); ++i) {
        EXPECT_LE(std::abs(theme[i].pitch - theme[i - 1].pitch), 14);
    }
    EXPECT_EQ((theme.back().pitch % 12 + 12) % 12, 7);  // closes on the root of the last chord, V
}

TEST(Melody, FittingPitchesBendTheScaleToTheChord) {
    // A major triad of A in C major brings C sharp and takes C away.
    const auto pitches = fittingPitches({0, 4, 9, Quality::Major}, {0, Mode::Major}, 60, 71);
    EXPECT_THAT(pitches, testing::ElementsAre(61, 64, 65, 67, 69, 71));
}

TEST(VoiceLeading, MovesLittle) {
    const auto chords = parseProgression("I IV V vi ii V7 I", {0, Mode::Major}, 4);
    const auto voicings = voiceLead(chords, 62);
    for (std::size_t i = 1; i < voicings.size(); ++i) {
        EXPECT_LE(std::abs(voicings[i].front() - voicings[i - 1].front()), 7);
        for (int pitch : voicings[i]) EXPECT_TRUE(contains(chords[i], pitch));
    }
}

TEST(Pattern, HoldsAndRests) {
    const auto strokes = strokesOf("x--.X...");
    ASSERT_EQ(strokes.size(), 2U);
    EXPECT_DOUBLE_EQ(strokes[0].beats, 0.75);
    EXPECT_DOUBLE_EQ(strokes[1].begin, 1.0);
    EXPECT_DOUBLE_EQ(strokes[1].beats, 0.25);
    EXPECT_EQ(strokes[1].symbol, 'X');
}

TEST(RandomBrief, GivesDifferentPiecesThatAreAlwaysPlayable) {
    std::set<std::string> progressions;
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        const Brief brief = randomBrief(seed, 40.0);
        progressions.insert(brief.themeA);
        const Score score = compose(brief);
        EXPECT_FALSE(score.melody.empty());
        EXPECT_NEAR(secondsAt(score, score.beats), 40.0, 25.0) << brief.genre;
    }
    EXPECT_GT(progressions.size(), 50U);
}

}  // namespace
}  // namespace tributary::demo
