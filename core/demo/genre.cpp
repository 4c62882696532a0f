#include "core/demo/genre.h"

#include <algorithm>

#include "core/base/check.h"

namespace tributary::demo {
namespace {

using D = Drum;

// A table: one value a line would hide it.
// clang-format off
constexpr std::array kGenres{
    Genre{"folk waltz", 3, 132, 156, 0.5, Mode::Major, 0.2, "AABA", "I I IV I IV I V7 I",
          "vi iii IV I ii vi V7 V7", {"x---x---x---", "x-----x-x---", "x-------x---",
          "x---x-x-x-x-"}, "l---u-.-u-.-", "r---........5---........", "0-1-2-3-2-1-", {{{D::Kick,
          "x..........."}, {D::Tambourine, "....x...x..."}}}},
    Genre{"dub", 4, 70, 80, 0.5, Mode::Minor, 0.25, "AABA", "i i VI VII", "iv iv i v",
          {"x-----x-x-------", "..x-x-x---......", "x---........x-x-", "x-------x-----x-"},
          "....x.......x...", "r-..r-5-..8-r-..r-....3-5-..a---", "", {{{D::Kick,
          "........X......."}, {D::Rim, "........x.....o."}, {D::ClosedHat, "x.oox.oox.oox.oo"},
          {D::OpenHat, "..............x."}}}},
    Genre{"synth pop", 4, 112, 128, 0.5, Mode::Minor, 0.3, "ABAB", "i VI III VII", "VI VII i i",
          {"x-x-x---x-x-x---", "x-----x-----x---", "..x-x-x-x---x-x-", "x-------x---x---"},
          "x-------------..", "r.8.r.8.r.8.r.8.", "0.2.1.2.3.2.1.2.", {{{D::Kick,
          "X.......x......."}, {D::Snare, "....X.......X..."}, {D::ClosedHat, "x.x.x.x.x.x.x.x."},
          {D::Clap, "............x..."}}}},
    Genre{"lullaby", 3, 84, 100, 0.5, Mode::Major, 0.15, "AABA", "I V7 I IV", "IV I V7 I",
          {"x-------x---", "x-----x-x---", "x-----------", "x---x---x---"}, "0-1-2-1-2-1-",
          "r-----------", "", {}},
    Genre{"march", 4, 108, 120, 0.5, Mode::Major, 0.35, "AABB", "I V7 I I IV I II7 V7",
          "IV I V7 I IV I V7 I", {"x---x-x-x---x---", "x--xx---x--xx---", "x-----x-x-x-x-x-",
          "x-------x---x---"}, "..u...u...u...u.", "r...5...r...5...", "", {{{D::Kick,
          "x.......x......."}, {D::Snare, "x..oxoo.x..oxooo"}, {D::Tambourine,
          "....x.......x..."}}}},
    Genre{"house", 4, 122, 126, 0.5, Mode::Minor, 0.25, "ABAB", "i7 iv7 VImaj7 v7",
          "VImaj7 VII i7 i7", {"x-.x-.x-.x-.x-..", "x-----x-....x-x-", "..x-..x-..x-..x-",
          "x---........x---"}, "..x...x..x....x.", "..r-..r-..r-..8-", "0.1.2.3.2.1.0.1.",
          {{{D::Kick, "X...X...X...X..."}, {D::Clap, "....x.......x..."}, {D::OpenHat,
          "..x...x...x...x."}, {D::Shaker, "xoxoxoxoxoxoxoxo"}}}},
    Genre{"bossa nova", 4, 124, 144, 0.5, Mode::Major, 0.3, "AABA",
          "Imaj7 Imaj7 II7 II7 ii7 V7 Imaj7 bII7", "bIImaj7 bIImaj7 bV7 bV7 ii7 V7 iii7 VI7",
          {"x-----x-------x-", "x---x-----x---x-", "..x---x---x---x-", "x-----------x-x-"},
          "x--x--x---x--x--", "r-----5-r-----5-", "", {{{D::Rim, "x..x..x...x..x.."}, {D::Kick,
          "x.....x.x.....x."}, {D::Shaker, "xoxoxoxoxoxoxoxo"}}}},
    Genre{"drum and bass", 4, 170, 174, 0.5, Mode::Minor, 0.3, "AABAB", "i i VI VI iv iv v v",
          "VI VI VII VII i i i i", {"x-------x-----x-", "x-----x---------", "x---x---x-------",
          "..x-----x---x---"}, "x---------------", "r--.....r-..5-..r-........8-a-..",
          "0.1.2.3.1.2.3.2.", {{{D::Kick, "X.........X....."}, {D::Snare, "....X..o.o..X..o"},
          {D::ClosedHat, "x.x.x.x.x.x.x.xx"}, {D::Ride, "x...x...x...x..."}}}},
    Genre{"blues shuffle", 4, 100, 124, 0.66, Mode::Mixolydian, 0.3, "AAA",
          "I7 IV7 I7 I7 IV7 IV7 I7 I7 V7 IV7 I7 V7", "I7 IV7 I7 I7 IV7 IV7 I7 I7 V7 IV7 I7 V7",
          {"x-x-x-x-x---....", "..x-x-x-x-----..", "x---x-x-x-x-....", "....x-x-x-x-x---"},
          "x...x...x...x...", "r-r-5-5-6-6-5-5-", "", {{{D::Kick, "x.......x......."}, {D::Snare,
          "....X.......X..."}, {D::Ride, "x...x.x.x...x.x."}}}},
    Genre{"piano ballad", 4, 66, 78, 0.5, Mode::Major, 0.25, "AABA", "I V/III vi IV",
          "IV V iii vi", {"x-x-x-x-x---x---", "x---x-x-x-------", "..x-x-x-x---x-x-",
          "x-----x-x-------"}, "0-1-2-1-3-1-2-1-", "r-------r-----5-", "", {{{D::Kick,
          "x.........x....."}, {D::Snare, "....x.......x..."}, {D::ClosedHat,
          "x.x.x.x.x.x.x.x."}}}},
    Genre{"ska", 4, 150, 164, 0.5, Mode::Major, 0.3, "AABB", "I vi ii V", "IV I IV V",
          {"x-x-x-..x-x-x-..", "x---x---x-x-x---", "x-x---x-x-x-....", "..x-x-x-x-------"},
          "..x...x...x...x.", "r---3---5---a---", "", {{{D::Kick, "x.......x......."}, {D::Snare,
          "....x.......x..."}, {D::ClosedHat, "x.x.x.x.x.x.x.x."}, {D::Tambourine,
          "..x...x...x...x."}}}},
    Genre{"ambient", 4, 70, 76, 0.5, Mode::Major, 0.4, "AB", "Imaj7 . IVmaj7 . vi7 . IVmaj7 .",
          "ii7 . vi7 . IVmaj7 . Vsus4 .", {"x---------------", "x-------x-------",
          "....x-----------", "x-----x---------"}, "x---------------", "r---------------",
          "0--1--2--3--2-1-", {}},
    Genre{"baroque", 4, 88, 104, 0.5, Mode::Minor, 0.25, "AABB", "i iv VII III VI iidim V7 i",
          "III VII i V7 iv i V7 i", {"x-x-x-x-xxxxx-x-", "xxxxx-x-x-x-x---", "x---x-x-x-x-xxxx",
          "x-x-xxxxx-x-x-x-"}, "0.1.2.1.0.1.2.1.", "r---3---5---a---", "", {}},
    Genre{"jig", 3, 176, 190, 0.5, Mode::Dorian, 0.3, "AABB", "i i VII VII i VII v i",
          "III III VII VII i VII v i", {"x-x-x-x-x-x-", "x---x-x---x-", "x-x-x-x---x-",
          "x---x-x-x-x-"}, "x-..u-x-..u-", "r-----5-----", "", {{{D::Kick, "x.....x....."},
          {D::Tambourine, "x...x.x...x."}, {D::Conga, "x.o.x.x.o.x."}}}},
    Genre{"funk", 4, 100, 110, 0.54, Mode::Dorian, 0.35, "AABA", "i7 i7 IV7 IV7", "VI VII i7 i7",
          {"x.x-..x-..x.x-..", "..x-x.x-....x-x-", "x---..x.x.x-....", "....x.x-x-..x.x."},
          "x..x..x...x..x..", "r..r..8-..r.5-a-", "0.02.0.3.0.2.013", {{{D::Kick,
          "X..x..x...x....."}, {D::Snare, "....X..o.o..X..o"}, {D::ClosedHat, "xxxxxxxxxxxxxxxx"},
          {D::Conga, "..o..x.o..o..x.x"}}}},
    Genre{"swing", 4, 150, 176, 0.64, Mode::Major, 0.3, "AABA", "I6 VI7 ii7 V7 I6 VI7 ii7/V7 I6",
          "III7 III7 VI7 VI7 II7 II7 V7 V7", {"x-x-x-x---x-x---", "..x-x-x-x---....",
          "x---x-x-..x-x-x-", "x-----x-x-x-....", }, "x.....x.....x...", "r---3---5---a---", "",
          {{{D::Ride, "x...x.x.x...x.x."}, {D::ClosedHat, "....x.......x..."}, {D::Kick,
          "o...o...o...o..."}, {D::Snare, "......o.......o."}}}},
    Genre{"boom bap", 4, 84, 94, 0.57, Mode::Minor, 0.3, "AABA", "i7 VImaj7 iv7 V7",
          "iv7 VII IIImaj7 VImaj7", {"x-x-..x-x---....", "....x-x-..x-x-..", "x-----..x-x-....",
          "x---x-..........", }, "x-------..x-----", "r-....r-..r-..a-", "", {{{D::Kick,
          "X......x..x....."}, {D::Snare, "....X.......X..."}, {D::ClosedHat, "x.x.x.x.x.x.x.xo"},
          {D::OpenHat, "..............o."}}}},
    Genre{"tango", 4, 112, 124, 0.5, Mode::Minor, 0.3, "ABAB", "i i V7 V7 V7 V7 i i",
          "iv iv i i V7 V7 i V7", {"x-----x-x---x---", "x-x-x-x-x-----..", "..x-x-x-x-x-x-x-",
          "x---x---x-xxx---"}, "x-..x-..x-..x-x-", "r---..r-5---5---", "", {{{D::Rim,
          "x...x...x...x.x."}, {D::Shaker, "x.o.x.o.x.o.x.o."}}}},
    Genre{"highlife", 4, 112, 124, 0.5, Mode::Major, 0.25, "AABB", "I IV V I", "IV V I vi",
          {"x-.x-.x-x-.x-.x-", "x-x-.x-.x-x-x---", "..x-.x-.x-.x-.x-", "x---x-.x-.x-x---"},
          "..x-..x-..x-..xx", "r-.r-.5-8-..5-a-", "0.2.1.3.2.1.2.0.", {{{D::Kick,
          "x...x...x...x..."}, {D::Cowbell, "x.x..x.x.x..x.x."}, {D::Shaker, "xoxoxoxoxoxoxoxo"},
          {D::Conga, "..x..ox...x..oxx"}}}},
    Genre{"country", 4, 108, 126, 0.52, Mode::Major, 0.2, "AABA", "I I IV I I I V7 V7",
          "IV IV I I II7 II7 V7 V7", {"x-x-x---x-x-x---", "x---x-x-x---x---", "..x-x-x-x-----..",
          "x-----x-x---x-x-"}, "l...u...l...u.u.", "r-......5-......", "0-1-2-3-1-2-3-2-",
          {{{D::Kick, "x.......x......."}, {D::Snare, "....x.o.....x.o."}, {D::Shaker,
          "x.x.x.x.x.x.x.x."}}}},
    Genre{"surf rock", 4, 150, 166, 0.5, Mode::Minor, 0.3, "AABA", "i i VII VII VI VI V7 V7",
          "iv iv i i iv iv V7 V7", {"x-x-x-x-x-x-x-x-", "x---x---x-x-x---", "x-x-x---x-x-x---",
          "x-------x---x-x-"}, "x-x-x-x-x-x-x-x-", "r-r-r-r-r-r-5-a-", "", {{{D::Kick,
          "X.....x.X......."}, {D::Snare, "....X.x.....X..."}, {D::Ride, "x.x.x.x.x.x.x.x."},
          {D::LowTom, "..............x."}}}},
    Genre{"chiptune", 4, 140, 156, 0.5, Mode::Major, 0.4, "ABAB", "I bVII IV I", "vi IV V V",
          {"x-xxx-x-x-x-x-x-", "x-x---x-x-x---x-", "x---xxx-x-x-x---", "x-x-x-x-x-------"},
          "0123012301230123", "r.r.8.r.r.r.8.r.", "", {{{D::Kick, "x.....x.x......."}, {D::Snare,
          "....x.......x..x"}, {D::ClosedHat, "x.x.x.x.x.x.x.x."}}}},
    Genre{"hymn", 4, 84, 96, 0.5, Mode::Major, 0.12, "AABA", "I IV I V vi ii V7 I",
          "IV I ii V I VI7 ii V7", {"x---x---x---x---", "x-------x---x---", "x---x---x-------",
          "x---x-x-x---x---"}, "x---x---x---x---", "r-------5-------", "", {}},
    Genre{"minimal", 3, 160, 176, 0.5, Mode::Dorian, 0.35, "AABB", "i . IV . i . VII .",
          "III . VII . IV . i .", {"x-x-x-x-x-x-", "x---x-x-x---", "x-..x-..x-..",
          "..x-..x-..x-"}, "0-2-1-3-1-2-", "r-----------", "2.0.3.1.2.0.3.1.0.2.1.3.",
          {{{D::Shaker, "x.o.x.o.x.o."}, {D::Kick, "x..........."}}}},
    Genre{"disco", 4, 116, 124, 0.5, Mode::Minor, 0.3, "ABAB",
          "i7 iv7 VII IIImaj7 VImaj7 iihdim V7 V7", "VI VII i i VI VII V7 V7",
          {"x-x-x---x-x-x---", "..x-x-x-x---x-x-", "x---..x-x-x-x---", "x-x-..x-x-..x---"},
          "x..x..x.x..x..x.", "r.8.r.8.r.8.r.8.", "0.1.2.1.3.2.1.2.", {{{D::Kick,
          "X...X...X...X..."}, {D::Snare, "....X.......X..."}, {D::OpenHat, "..x...x...x...x."},
          {D::Tambourine, "x.x.x.x.x.x.x.x."}}}},
    Genre{"trip hop", 4, 76, 86, 0.55, Mode::Minor, 0.3, "ABAB", "i i VImaj7 V7", "iv iv i V7",
          {"x-------..x-x---", "....x---x-------", "x---x-----..x-x-", "x-----------...."},
          "x-----..x-------", "r--.....r-..5---", "0---2---1---2---", {{{D::Kick,
          "X.....x...x....."}, {D::Snare, "....X.......X.o."}, {D::ClosedHat,
          "x.xox.x.x.xox.xx"}}}},
};
// clang-format on

}  // namespace

std::span<const Genre> genres() {
    return kGenres;
}

const Genre& genreNamed(std::string_view name) {
    const auto* found = std::find_if(kGenres.begin(), kGenres.end(),
                                     [&](const Genre& g) { return g.name == name; });
    CHECK(found != kGenres.end());
    return *found;
}

}  // namespace tributary::demo
