#include "tests/bench/support/families.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "core/demo/compose.h"
#include "core/demo/transform.h"
#include "core/demo/warp.h"
#include "tests/bench/support/synthesise.h"

namespace tributary::bench {
namespace {

using demo::atTempo;
using demo::Audio;
using demo::barCount;
using demo::BarRef;
using demo::compose;
using demo::cut;
using demo::Genre;
using demo::genres;
using demo::kRenderRate;
using demo::mono;
using demo::newlySet;
using demo::overlay;
using demo::randomBrief;
using demo::randomOrchestration;
using demo::rearranged;
using demo::recombined;
using demo::render;
using demo::rms;
using demo::Score;
using demo::Setting;
using demo::transposed;
using demo::warped;

constexpr double kQueryS = 30.0;
constexpr double kTrackS = 70.0;
constexpr double kLevel = 0.1;  // of everything that is mixed: −20 dB
constexpr double kCodecQuality = 0.0;
constexpr std::uint64_t kOutside = 1'000'000;  // seeds from here on are not in the catalogue

template <class T, std::size_t N>
const T& anyOf(const std::array<T, N>& choices, Random& random) {
    return choices[static_cast<std::size_t>(random.below(static_cast<int>(N)))];
}

Audio levelled(Audio audio, double level = kLevel) {
    const double now = rms(audio);
    const auto gain = static_cast<float>(now > 1e-9 ? level / now : 0.0);
    for (float& s : audio.samples) s *= gain;
    return audio;
}

Audio monoOf(const Audio& audio) {
    return {audio.rate, 1, mono(audio)};
}

double anyBegin(const Audio& audio, double seconds, Random& random) {
    const double last = std::max(2.1, audio.seconds() - seconds - 3.0);
    return random.uniform(2.0, last);
}

Made makeExcerpt(const World& world, int, Random& random) {
    constexpr std::array<const char*, 6> kWays{"codec",  "lowpass", "noise",
                                               "reverb", "eq",      "clean"};
    const std::uint64_t track = world.anyTrack(random);
    const Audio source = world.audio(track);
    Made made;
    made.query.kind = "verbatim";
    made.query.degradation = anyOf(kWays, random);
    made.query.sources = {{World::title(track), 1.0}};
    const double begin = anyBegin(source, kQueryS, random);
    made.query.how["source_start"] = begin;
    made.audio = degraded(cut(source, begin, kQueryS), made.query.degradation, random.next());
    if (made.query.degradation == "codec") made.vorbisQuality = kCodecQuality;
    return made;
}

Made makeSample(const World& world, int, Random& random) {
    constexpr std::array<double, 8> kSemitones{-3, -2, -1, 0, 0, 1, 2, 3};
    constexpr std::array<double, 6> kSpeeds{0.88, 0.94, 1.0, 1.0, 1.06, 1.12};
    constexpr std::array<double, 4> kGains{3, 0, -3, -6};
    const std::uint64_t track = world.anyTrack(random);
    const Audio source = world.audio(track);
    const double seconds = random.uniform(6.0, 10.0);
    const double from = anyBegin(source, seconds, random);
    const double semitones = anyOf(kSemitones, random), speed = anyOf(kSpeeds, random);
    const double gainDb = anyOf(kGains, random);
    const Audio loop = levelled(warped(cut(source, from, seconds), semitones, speed));
    const Audio host = world.outside(random.next() % 500);
    Audio mix = levelled(cut(host, anyBegin(host, kQueryS, random), kQueryS));
    const int times = 1 + random.below(2);
    const double room = kQueryS - 2.0 - times * loop.seconds();
    const double at = room > 0.0 ? random.uniform(0.0, room) : 0.0;
    const auto gain = static_cast<float>(std::pow(10.0, gainDb / 20.0));
    for (int k = 0; k < times; ++k) overlay(mix, loop, at + k * loop.seconds(), gain);
    Made made;
    made.query.kind = "verbatim";
    made.query.sources = {{World::title(track), 1.0}};
    made.query.at = {at, std::min(kQueryS, at + times * loop.seconds())};
    made.query.how = {
        {"semitones", semitones}, {"speed", speed}, {"gain_db", gainDb}, {"source_start", from}};
    made.audio = levelled(std::move(mix));
    return made;
}

/// Two or three different tracks and shares of at least an eighth.
std::vector<std::pair<std::uint64_t, double>> anyShares(const World& world, Random& random) {
    const int count = std::min(world.tracks, 2 + random.below(2));
    std::vector<std::pair<std::uint64_t, double>> shares;
    double total = 0.0;
    while (static_cast<int>(shares.size()) < count) {
        const std::uint64_t track = world.anyTrack(random);
        const bool taken = std::any_of(shares.begin(), shares.end(),
                                       [&](const auto& s) { return s.first == track; });
        if (taken) continue;
        shares.emplace_back(track, random.uniform(0.25, 1.0));
        total += shares.back().second;
    }
    for (auto& [track, share] : shares) share /= total;
    return shares;
}

Made makeMashup(const World& world, int number, Random& random) {
    const bool layered = number % 2 == 0;
    Made made;
    made.query.kind = "verbatim";
    made.query.how["layered"] = layered ? 1.0 : 0.0;
    Audio mix{kRenderRate, 1, {}};
    for (const auto& [track, share] : anyShares(world, random)) {
        made.query.sources.emplace_back(World::title(track), share);
        const Audio source = world.audio(track);
        const double seconds = layered ? kQueryS : kQueryS * share;
        Audio part = levelled(cut(source, anyBegin(source, seconds, random), seconds));
        if (!layered) {
            mix.samples.insert(mix.samples.end(), part.samples.begin(), part.samples.end());
        } else if (mix.samples.empty()) {
            mix = levelled(std::move(part), kLevel * std::sqrt(share));
        } else {
            overlay(mix, part, 0.0, static_cast<float>(std::sqrt(share)));
        }
    }
    made.audio = levelled(std::move(mix));
    return made;
}

/// Half a minute of what a score sounds like with a band of chance.
Audio played(const Score& score, Random& random) {
    const std::uint64_t s = random.next();
    const Audio audio = monoOf(render(score, randomOrchestration(s), {kRenderRate, s}));
    const double last = std::max(0.0, audio.seconds() - kQueryS - 2.0);
    return levelled(cut(audio, random.uniform(0.0, last), kQueryS));
}

/// A genre of the same metre.
std::string_view anyGenre(int beatsPerBar, Random& random) {
    for (;;) {
        const Genre& genre =
            genres()[static_cast<std::size_t>(random.below(static_cast<int>(genres().size())))];
        if (genre.beatsPerBar == beatsPerBar) return genre.name;
    }
}

Made makeCover(const World& world, int number, Random& random) {
    constexpr std::array<int, 8> kSemitones{-5, -3, -2, -1, 1, 2, 3, 5};
    constexpr std::array<double, 6> kTempi{0.8, 0.87, 0.93, 1.08, 1.15, 1.25};
    const std::uint64_t track = world.anyTrack(random);
    const int semitones = anyOf(kSemitones, random);
    const double tempo = anyOf(kTempi, random);
    Score score = atTempo(transposed(world.score(track), semitones), tempo);
    if (number % 3 == 1) score.counter.clear();
    if (number % 3 == 2) {
        const std::string_view genre = anyGenre(score.beatsPerBar, random);
        score = rearranged(std::move(score), genre, random.next());
    }
    Made made;
    made.query.kind = "structural";
    made.query.sources = {{World::title(track), 1.0}};
    made.query.how = {{"transpose", semitones}, {"tempo", tempo}, {"variant", number % 3}};
    made.audio = played(score, random);
    return made;
}

Made makeHarmonic(const World& world, int, Random& random) {
    const std::uint64_t track = world.anyTrack(random);
    const Score source = world.score(track);
    Setting setting;
    setting.genre = anyGenre(source.beatsPerBar, random);
    setting.bpm = source.bpm * random.uniform(0.87, 1.15);
    setting.semitones = random.below(11) - 5;
    setting.seed = random.next();
    Made made;
    made.query.kind = "harmonic";
    made.query.sources = {{World::title(track), 1.0}};
    made.query.how = {{"transpose", setting.semitones}, {"tempo", setting.bpm / source.bpm}};
    made.audio = played(newlySet(source, setting), random);
    return made;
}

/// Bars of three tracks in runs of two or four, more of the first than of the others.
Made makeGenerated(const World& world, int, Random& random) {
    std::vector<std::uint64_t> tracks;
    std::vector<Score> scores;
    for (int tries = 0; scores.size() < 3 && tries < 1000; ++tries) {
        const std::uint64_t track = world.anyTrack(random);
        if (std::find(tracks.begin(), tracks.end(), track) != tracks.end()) continue;
        Score score = world.score(track);
        if (!scores.empty() && score.beatsPerBar != scores.front().beatsPerBar) continue;
        tracks.push_back(track);
        scores.push_back(std::move(score));
    }
    const double tempo = random.uniform(0.85, 1.15);
    const double barS = scores.front().beatsPerBar * 60.0 / (scores.front().bpm * tempo);
    const auto wanted = static_cast<std::size_t>(kQueryS / barS) + 2;
    std::vector<BarRef> bars;
    while (bars.size() < wanted) {
        const double u = random.uniform();
        const std::size_t which = std::min<std::size_t>(scores.size() - 1, u < 0.6    ? 0
                                                                           : u < 0.85 ? 1
                                                                                      : 2);
        const int run = random.below(3) == 0 ? 4 : 2;
        const int first = 2 + random.below(std::max(1, barCount(scores[which]) - run - 3));
        for (int k = 0; k < run; ++k) bars.push_back({which, first + k});
    }
    const std::string_view groove = anyGenre(scores.front().beatsPerBar, random);
    Score piece = recombined(scores, bars, groove, random.next());
    piece = atTempo(transposed(std::move(piece), random.below(9) - 4), tempo);
    const std::uint64_t s = random.next();
    Made made;
    made.query.kind = "structural";
    made.audio = levelled(
        cut(monoOf(render(piece, randomOrchestration(s), {kRenderRate, s})), 0.0, kQueryS));
    const std::size_t heard = std::min(bars.size(), static_cast<std::size_t>(kQueryS / barS) + 1);
    for (std::size_t which = 0; which < scores.size(); ++which) {
        const auto used =
            std::count_if(bars.begin(), bars.begin() + static_cast<std::ptrdiff_t>(heard),
                          [&](const BarRef& bar) { return bar.score == which; });
        if (used == 0) continue;
        made.query.sources.emplace_back(World::title(tracks[which]),
                                        static_cast<double>(used) / static_cast<double>(heard));
    }
    return made;
}

Made makeIndependent(const World& world, int number, Random& random) {
    Made made;
    made.query.kind = "none";
    const Audio piece = world.outside(1000 + static_cast<std::uint64_t>(number));
    made.audio = cut(piece, anyBegin(piece, kQueryS, random), kQueryS);
    return made;
}

const std::array<Family, 7> kFamilies{{{"excerpt", 24, makeExcerpt},
                                       {"sample", 40, makeSample},
                                       {"mashup", 30, makeMashup},
                                       {"cover", 30, makeCover},
                                       {"harmonic", 24, makeHarmonic},
                                       {"generated", 24, makeGenerated},
                                       {"independent", 40, makeIndependent}}};

}  // namespace

std::uint64_t World::trackSeed(std::uint64_t track) const {
    return seed * 7919 + track;
}

std::string World::title(std::uint64_t track) {
    return fmt::format("piece {:03}", track);
}

Score World::score(std::uint64_t track) const {
    return compose(randomBrief(trackSeed(track), kTrackS));
}

Audio World::audio(std::uint64_t track) const {
    const std::uint64_t s = trackSeed(track);
    return levelled(monoOf(render(score(track), randomOrchestration(s), {kRenderRate, s})));
}

std::uint64_t World::anyTrack(Random& random) const {
    return static_cast<std::uint64_t>(random.below(tracks));
}

Audio World::outside(std::uint64_t n) const {
    return audio(kOutside + n);
}

std::span<const Family> families() {
    return kFamilies;
}

}  // namespace tributary::bench
