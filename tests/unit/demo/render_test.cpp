#include "core/demo/render.h"

#include <algorithm>
#include <cmath>

#include <gmock/gmock.h>

#include "core/demo/compose.h"
#include "core/demo/drums.h"
#include "core/demo/warp.h"

namespace tributary::demo {
namespace {

Score shortPiece(std::string_view genre, std::uint64_t seed = 2) {
    Brief brief;
    brief.genre = genre;
    brief.key = {2, genreNamed(genre).mode};
    brief.seed = seed;
    brief.seconds = 12.0;
    return compose(brief);
}

class EverySound : public testing::TestWithParam<int> {};
INSTANTIATE_TEST_SUITE_P(Instruments, EverySound, testing::Range(0, kInstruments));

/// The lag near 1 / hz that repeats a sound best, in cents from what was asked for; four periods
/// are measured so that a sample is little.
double centsOff(const std::vector<float>& x, double hz, int rate) {
    double bestLag = 0.0, best = -2.0;
    const auto expected = static_cast<long>(std::lround(4.0 * rate / hz));
    for (long lag = expected * 95 / 100; lag <= expected * 105 / 100; ++lag) {
        double dot = 0.0, a = 1e-12, b = 1e-12;
        for (std::size_t i = 2400; i < 8000; ++i) {
            const auto j = i + static_cast<std::size_t>(lag);
            dot += static_cast<double>(x[i]) * x[j];
            a += static_cast<double>(x[i]) * x[i];
            b += static_cast<double>(x[j]) * x[j];
        }
        const double fit = dot / std::sqrt(a * b);
        if (fit > best) {
            best = fit;
            bestLag = static_cast<double>(lag);
        }
    }
    return -1200.0 * std::log2(bestLag * hz / (4.0 * rate));
}

TEST_P(EverySound, IsInTuneFiniteAndOfSensibleLevel) {
    const auto instrument = static_cast<Instrument>(GetParam());
    for (double hz : {110.0, 261.63, 523.25}) {
        Random random(4);
        const auto x = sound(instrument, {hz, 0.5, 0.8F, 32000}, random);
        ASSERT_GT(x.size(), 16000U);
        float peak = 0.0F;
        for (float s : x) {
            ASSERT_TRUE(std::isfinite(s));
            peak = std::max(peak, std::abs(s));
        }
        EXPECT_GT(peak, 0.2F);
        EXPECT_LT(peak, 2.0F);
        EXPECT_NEAR(centsOff(x, hz, 32000), 0.0, 18.0) << hz;
        EXPECT_NEAR(x.front(), 0.0F, 0.02F);
        EXPECT_NEAR(x.back(), 0.0F, 0.02F);
    }
}

TEST(Strike, EveryDrumOfEveryKitSoundsAndDiesAway) {
    for (int kit = 0; kit < 4; ++kit) {
        for (int drum = 0; drum < kDrums; ++drum) {
            Random random(1);
            const auto x =
                strike(static_cast<Drum>(drum), static_cast<DrumKit>(kit), 32000, random);
            float peak = 0.0F;
            for (float s : x) {
                ASSERT_TRUE(std::isfinite(s));
                peak = std::max(peak, std::abs(s));
            }
            EXPECT_GT(peak, 0.03F) << drum;
            EXPECT_LT(peak, 1.6F) << drum;
            EXPECT_NEAR(x.back(), 0.0F, 0.02F) << drum;
        }
    }
}

TEST(Render, IsCleanAudio) {
    for (const char* genre : {"folk waltz", "drum and bass", "chiptune", "hymn"}) {
        const Audio audio = render(shortPiece(genre), orchestrationFor(genre));
        double sum = 0.0, squares = 0.0;
        float peak = 0.0F;
        for (float s : audio.samples) {
            ASSERT_TRUE(std::isfinite(s));
            peak = std::max(peak, std::abs(s));
            sum += s;
            squares += static_cast<double>(s) * s;
        }
        const auto n = static_cast<double>(audio.samples.size());
        EXPECT_LT(peak, 0.9F) << genre;
        EXPECT_LT(std::abs(sum / n), 1e-3) << genre;
        EXPECT_NEAR(20.0 * std::log10(std::sqrt(squares / n)), -18.0, 2.5) << genre;
        EXPECT_NEAR(audio.samples.back(), 0.0F, 1e-3F);
    }
}

TEST(Render, LastsAsLongAsItsScoreAndATail) {
    const Score score = shortPiece("march");
    const Audio audio = render(score, orchestrationFor("march"));
    EXPECT_NEAR(audio.seconds(), secondsAt(score, score.beats) + 1.65, 0.01);
}

TEST(Render, TheSameTwiceAndAnotherPlayerAnotherTake) {
    const Score score = shortPiece("bossa nova");
    const auto band = orchestrationFor("bossa nova");
    EXPECT_EQ(render(score, band).samples, render(score, band).samples);
    EXPECT_NE(render(score, band).samples, render(score, band, {kRenderRate, 2}).samples);
}

TEST(Render, AnEmptyScoreIsSilence) {
    Score score;
    score.beats = 4.0;
    const Audio audio = render(score, {});
    EXPECT_THAT(audio.samples, testing::Each(0.0F));
}

Audio tone(double hz, double seconds) {
    Audio audio{32000, 1, {}};
    for (int i = 0; i < static_cast<int>(seconds * audio.rate); ++i) {
        audio.samples.push_back(
            0.5F * static_cast<float>(std::sin(2.0 * 3.14159265358979 * hz * i / audio.rate)));
    }
    return audio;
}

double crossingsPerSecond(const Audio& audio) {
    int crossings = 0;
    for (std::size_t i = 8000; i < 24000; ++i) {
        crossings += audio.samples[i - 1] < 0.0F && audio.samples[i] >= 0.0F ? 1 : 0;
    }
    return crossings / 0.5;
}

TEST(Warped, ChangesPitchAndSpeedEachOnItsOwn) {
    const Audio before = tone(400.0, 3.0);
    const Audio higher = warped(before, 12.0, 1.0);
    EXPECT_NEAR(higher.seconds(), 3.0, 0.01);
    EXPECT_NEAR(crossingsPerSecond(higher), 800.0, 12.0);
    const Audio faster = warped(before, 0.0, 1.25);
    EXPECT_NEAR(faster.seconds(), 2.4, 0.01);
    EXPECT_NEAR(crossingsPerSecond(faster), 400.0, 8.0);
}

TEST(Warped, NothingAskedIsNothingDone) {
    const Audio before = tone(400.0, 1.0);
    EXPECT_EQ(warped(before, 0.0, 1.0).samples, before.samples);
}

TEST(Resampled, RemovesWhatWouldAlias) {
    const Audio after = resampled(tone(12000.0, 1.0), 2.0);
    EXPECT_LT(rms(cut(after, 0.1, 0.3)), 0.01);
}

TEST(Cut, PadsWithSilenceBeyondTheEnd) {
    const Audio part = cut(tone(400.0, 1.0), 0.9, 0.5);
    EXPECT_EQ(part.samples.size(), 16000U);
    EXPECT_FLOAT_EQ(part.samples.back(), 0.0F);
    EXPECT_GT(rms(part), 0.05);
}

TEST(Joined, OverlapsByTheFade) {
    const Audio both = joined(tone(400.0, 1.0), tone(500.0, 1.0), 0.25);
    EXPECT_NEAR(both.seconds(), 1.75, 1e-3);
}

TEST(Overlay, LeavesOutWhatDoesNotFit) {
    Audio base = tone(400.0, 1.0);
    const std::size_t size = base.samples.size();
    overlay(base, tone(400.0, 1.0), 0.5, 1.0F);
    EXPECT_EQ(base.samples.size(), size);
}

}  // namespace
}  // namespace tributary::demo
