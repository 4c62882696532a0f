#include "core/demo/programme.h"

#include <algorithm>
#include <cmath>

#include "core/base/check.h"
#include "core/demo/orchestration.h"
#include "core/demo/transform.h"
#include "core/demo/warp.h"

namespace tributary::demo {
namespace {

using M = Mode;

// A table: one value a line would hide it.
// clang-format off
const std::vector<DemoTrack> kTracks{
    {"The Ferryman's Daughter", "Maren Oduya", "folk waltz", {7, M::Major}, 144, "", "", 11, "2014-03-21",
     {{"Maren Oduya (fictional)", 60}, {"Low Meadow Music (fictional)", 40}}},
    {"Salt Dub", "Kestrel Sound", "dub", {9, M::Minor}, 74, "i i VI VII", "iv iv i v7", 12, "2011-07-02",
     {{"Kestrel Sound Ltd (fictional)", 100}}},
    {"Paper Lanterns", "Nova Arcade", "synth pop", {4, M::Minor}, 118, "i VI III VII", "iv VI i VII", 13, "2018-09-14",
     {{"Ilse Varga (fictional)", 50, "composition"}, {"Tomas Reyl (fictional)", 50, "composition"},
      {"Blue Quay Records (fictional)", 100, "master"}}},
    {"Hush, Little Tramway", "Ada Fennimore", "lullaby", {5, M::Major}, 92, "I V7 I IV", "IV I ii V7", 14, "2009-12-01",
     {{"Ada Fennimore (fictional)", 100}}},
    {"March of the Lamplighters", "Third Street Band", "march", {10, M::Major}, 114, "", "", 15, "2003-05-17",
     {{"Third Street Band Trust (fictional)", 100}}},
    {"Glasshouse", "Ruben Aslani", "house", {0, M::Minor}, 124, "", "", 16, "2020-02-28",
     {{"Ruben Aslani (fictional)", 70}, {"Petra Lind (fictional)", 30}}},
    {"Calçada", "Duo Marisol", "bossa nova", {2, M::Major}, 132, "", "", 17, "2006-06-09",
     {{"Marisol Prado (fictional)", 55}, {"Henrik Dahl (fictional)", 45}}},
    {"Signal Hill", "Vantage 5", "drum and bass", {6, M::Minor}, 172, "", "", 18, "2016-11-11",
     {{"Vantage 5 (fictional)", 80}, {"Northlight Publishing (fictional)", 20}}},
    {"Ten Cent Thunder", "Otis Marlowe", "blues shuffle", {4, M::Mixolydian}, 112, "", "", 19, "1998-08-30",
     {{"Estate of Otis Marlowe (fictional)", 100}}},
    {"Letters I Kept", "Joan Abara", "piano ballad", {8, M::Major}, 70, "I V vi IV", "IV V iii vi", 20, "2012-02-14",
     {{"Joan Abara (fictional)", 75}, {"Silver Birch Songs (fictional)", 25}}},
    {"Checkerboard Saturday", "The Upsetters' Cousins", "ska", {9, M::Major}, 158, "I vi IV V", "IV I II7 V", 21, "1999-04-24",
     {{"Checkerboard Music (fictional)", 100}}},
    {"Weather Station", "Halo Drift", "ambient", {11, M::Major}, 72, "", "", 22, "2021-10-05",
     {{"Lena Korhonen (fictional)", 100}}},
    {"Invention for an Empty Hall", "Pietro Sala", "baroque", {2, M::Minor}, 96, "", "", 23, "2001-01-20",
     {{"Pietro Sala (fictional)", 100}}},
    {"The Fox at Ballyrea", "Clover & Thorn", "jig", {4, M::Dorian}, 184, "", "", 24, "2008-03-17",
     {{"Clover & Thorn (fictional)", 50}, {"Síle Ní Bhroin (fictional)", 50}}},
    {"Third Rail", "Metro Brass", "funk", {2, M::Dorian}, 104, "", "", 25, "2005-09-09",
     {{"Metro Brass LLC (fictional)", 100}}},
    {"Ringside at Lola's", "The Ellery Six", "swing", {5, M::Major}, 166, "", "", 26, "1996-10-12",
     {{"Walter Ellery (fictional)", 40}, {"Nadine Cole (fictional)", 40}, {"Bowery Publishing (fictional)", 20}}},
    {"Harbour Lights, Slowly", "DJ Ostend", "boom bap", {1, M::Minor}, 92, "i7 VImaj7 iv7 V7", "iv7 VII IIImaj7 VImaj7", 27, "2013-06-21",
     {{"Jef Claes (fictional)", 100, "composition"}, {"Ostend Tapes (fictional)", 100, "master"}}},
    {"Medianoche en Rosario", "Quinteto Aldaba", "tango", {7, M::Minor}, 118, "", "", 28, "2004-07-09",
     {{"Graciela Aldaba (fictional)", 100}}},
    {"Palmwine Express", "Kofi Asante-Bell", "highlife", {0, M::Major}, 118, "I IV V I", "IV V I vi", 29, "2007-03-06",
     {{"Kofi Asante-Bell (fictional)", 85}, {"Volta House (fictional)", 15}}},
    {"Mile Marker Nine", "Darla Pruitt", "country", {7, M::Major}, 116, "", "", 30, "2010-05-31",
     {{"Darla Pruitt (fictional)", 50}, {"Roy Tanner (fictional)", 50}}},
    {"Riptide Avenue", "The Undertow", "surf rock", {4, M::Minor}, 158, "", "", 31, "2002-08-15",
     {{"The Undertow (fictional)", 100}}},
    {"Level Nine, No Lives", "8bit Orchard", "chiptune", {0, M::Major}, 148, "I V vi IV", "vi IV I V", 32, "2015-01-30",
     {{"Yuki Amano (fictional)", 100}}},
    {"The Cartographer's Error", "Ines Falk", "trip hop", {10, M::Minor}, 82,
     "i bIImaj7 #ivdim7 V7 VImaj7 III/bV iihdim #vii", "iv #iii7 VImaj7 bIImaj7 i #VI7 bV V7", 33, "2017-04-04",
     {{"Ines Falk (fictional)", 65}, {"Cold Harbour Music (fictional)", 35}}},
    {"Phase Garden", "Ensemble Orrery", "minimal", {9, M::Dorian}, 168, "", "", 34, "2019-11-22",
     {{"Ensemble Orrery (fictional)", 100}}},
    {"Mirrorball Mondays", "Candela Express", "disco", {11, M::Minor}, 120, "", "", 35, "1997-05-02",
     {{"Candela Express (fictional)", 60}, {"Glitter & Sons (fictional)", 40}}},
    {"Evening at St Brannock's", "Choir of St Brannock", "hymn", {3, M::Major}, 90, "", "", 36, "1995-12-24",
     {{"St Brannock Music Fund (fictional)", 100}}},
};
// clang-format on

constexpr double kTrackS = 60.0;

const DemoTrack& titled(std::string_view title) {
    const auto found = std::find_if(kTracks.begin(), kTracks.end(),
                                    [&](const DemoTrack& t) { return t.title == title; });
    CHECK(found != kTracks.end());
    return *found;
}

// The AI track keeps one tempo. Everything it takes is brought to it.
constexpr double kAiBpm = 100.0;
constexpr double kBarS = 4 * 60.0 / kAiBpm;
constexpr int kLoopBars = 4;
constexpr int kSampleBars = 8;
constexpr int kRecomposedBars = 12;
constexpr int kBorrowedBars = 12;
constexpr double kSampleSemitones = 2.0;
constexpr int kRecomposedSemitones = 5;
constexpr int kBorrowedSemitones = 4;
constexpr double kJoinS = 0.15;
constexpr double kLeadInS = 0.05;  // of render()

const Section& firstTheme(const Score& score) {
    const auto found = std::find_if(score.sections.begin(), score.sections.end(),
                                    [](const Section& s) { return s.name == 'A'; });
    CHECK(found != score.sections.end());
    return *found;
}

/// Bars of a score from its second theme section on, where everybody plays.
int fullBandBar(const Score& score) {
    const Section& theme = firstTheme(score);
    return static_cast<int>(std::lround((theme.begin + theme.beats) / score.beatsPerBar));
}

/// The new music over the loop: the loop's own chords as it now sounds, another tune and band.
Audio overLoop(const Score& sampled, int semitones) {
    Score loop = barsOf(sampled, fullBandBar(sampled), kLoopBars);
    std::vector<Score> twice{loop};
    std::vector<BarRef> bars;
    bars.reserve(kSampleBars);
    for (int bar = 0; bar < kSampleBars; ++bar) bars.push_back({0, bar % kLoopBars});
    const Score chords = recombined(twice, bars, "funk", 1);
    const Score fresh = newlySet(chords, {"funk", kAiBpm, semitones, 4711});
    return render(fresh, randomOrchestration(901), {kRenderRate, 501});
}

Audio barsLong(const Audio& audio, int bars) {
    return cut(audio, kLeadInS, bars * kBarS + kJoinS);
}

}  // namespace

std::span<const DemoTrack> demoTracks() {
    return kTracks;
}

Brief briefOf(const DemoTrack& track) {
    Brief brief;
    brief.genre = track.genre;
    brief.key = track.key;
    brief.bpm = track.bpm;
    brief.themeA = track.themeA;
    brief.themeB = track.themeB;
    brief.seed = track.seed;
    brief.seconds = kTrackS;
    return brief;
}

Audio playDemoTrack(const DemoTrack& track) {
    return render(compose(briefOf(track)), orchestrationFor(track.genre),
                  {kRenderRate, track.seed});
}

AiTrackPlan aiTrackPlan() {
    const Score sampled = compose(briefOf(titled(kSampledTitle)));
    AiTrackPlan plan{};
    plan.sampleSpeed = kAiBpm / sampled.bpm;
    plan.sampleSemitones = kSampleSemitones;
    plan.sampleFromS = secondsAt(sampled, fullBandBar(sampled) * sampled.beatsPerBar);
    plan.sampleS = kLoopBars * sampled.beatsPerBar * 60.0 / sampled.bpm;
    plan.sampleEndS = kSampleBars * kBarS;
    plan.recomposedEndS = plan.sampleEndS + kRecomposedBars * kBarS;
    plan.borrowedEndS = plan.recomposedEndS + kBorrowedBars * kBarS;
    return plan;
}

Audio playAiTrack(const Audio& sampled) {
    const AiTrackPlan plan = aiTrackPlan();
    const Audio loop = warped(cut(sampled, plan.sampleFromS + kLeadInS, plan.sampleS),
                              plan.sampleSemitones, plan.sampleSpeed);
    const Score sampledScore = compose(briefOf(titled(kSampledTitle)));
    Audio first = barsLong(overLoop(sampledScore, static_cast<int>(kSampleSemitones)), kSampleBars);
    for (float& s : first.samples) s *= 0.6F;
    overlay(first, loop, 0.0, 0.8F);
    overlay(first, loop, kLoopBars * kBarS, 0.8F);

    const Score tune = compose(briefOf(titled(kRecomposedTitle)));
    const int themeBar = static_cast<int>(std::lround(firstTheme(tune).begin / tune.beatsPerBar));
    Score cover = transposed(barsOf(tune, themeBar, kRecomposedBars), kRecomposedSemitones);
    cover = rearranged(atTempo(cover, kAiBpm / cover.bpm), "ska", 4712);
    const Audio second =
        barsLong(render(cover, randomOrchestration(902), {kRenderRate, 502}), kRecomposedBars);

    const Score odd = compose(briefOf(titled(kBorrowedTitle)));
    const int oddBar = static_cast<int>(std::lround(firstTheme(odd).begin / odd.beatsPerBar));
    const Score borrowed = newlySet(barsOf(odd, oddBar, kBorrowedBars),
                                    {"piano ballad", kAiBpm, kBorrowedSemitones, 4713});
    Orchestration band = randomOrchestration(903);
    band.fadeS = 0.8F;
    const Audio third = render(borrowed, band, {kRenderRate, 503});
    return joined(joined(first, second, kJoinS), cut(third, kLeadInS, third.seconds() - kLeadInS),
                  kJoinS);
}

Audio playControl() {
    Brief brief;
    brief.genre = "country";
    brief.key = {1, Mode::Dorian};
    brief.bpm = 121;
    brief.themeA = "i IV VII v/IV i III IV VII/v";
    brief.themeB = "III VII ii7 IV v7 III ii i";
    brief.seed = 90210;
    brief.seconds = kTrackS;
    Orchestration band = randomOrchestration(77);
    return render(compose(brief), band, {kRenderRate, 504});
}

}  // namespace tributary::demo
