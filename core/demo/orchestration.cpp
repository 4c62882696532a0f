#include "core/demo/orchestration.h"

#include <algorithm>
#include <array>

#include "core/base/check.h"
#include "core/base/random.h"

namespace tributary::demo {
namespace {

using I = Instrument;

struct Band {
    std::string_view genre;
    Orchestration sound;
};

constexpr Orchestration band(Part melody, Part counter, Part comping, Part bass, DrumKit kit,
                             float drumsDb, float roomSeconds, float tiltDb = 0.0F) {
    return {melody, counter, comping, bass, kit, drumsDb, roomSeconds, tiltDb, 1.5F};
}

constexpr auto kA = DrumKit::Acoustic;
constexpr auto kB = DrumKit::Brushes;
constexpr auto kE = DrumKit::Electronic;
constexpr auto kD = DrumKit::Deep;

constexpr std::array kBands{
    Band{"folk waltz", band({I::Accordion, 0, .1F}, {I::NylonGuitar, 0, -.4F},
                            {I::NylonGuitar, 0, .35F}, {I::UprightBass, -1}, kA, -5, 0.9F)},
    Band{"dub", band({I::Clarinet, 0, -.1F, 0, .55F}, {I::Organ, 0, .3F},
                     {I::Organ, 0, .3F, 0, .5F}, {I::SubBass, 3, 0, 0, 0}, kD, 0, 2.6F, -3)},
    Band{"synth pop", band({I::SawLead, 0, 0, 0, .3F}, {I::SquareLead, 0, .5F, 0, .4F},
                           {I::SoftPad, 1, -.2F}, {I::SynthBass, 0, 0, 0, 0}, kE, 1, 1.6F, 2)},
    Band{"lullaby", band({I::MusicBox, 0, .1F, 1, .4F}, {I::Harp, 0, -.3F},
                         {I::Harp, 0, -.2F, 0, .4F}, {I::SubBass, -5}, kB, 0, 2.2F)},
    Band{"march", band({I::Brass, 0, .1F}, {I::Whistle, 0, .4F, 1}, {I::Brass, 0, -.4F},
                       {I::SynthBass, 0, -.1F}, kA, 1, 1.4F)},
    Band{"house",
         band({I::SquareLead, 0, .1F, 0, .4F}, {I::Bell, 0, .5F, 0, .5F},
              {I::ElectricPiano, 2, -.2F, 0, .3F}, {I::AcidBass, 1, 0, 0, 0}, kE, 4, 1.4F, 1)},
    Band{"bossa nova", band({I::Flute, 0, .15F}, {I::Vibraphone, 0, -.4F},
                            {I::NylonGuitar, 1, -.25F}, {I::UprightBass, 0}, kB, -4, 1.3F, -1)},
    Band{"drum and bass",
         band({I::Choir, 0, 0, 0, .5F}, {I::Bell, 0, .5F, 0, .5F}, {I::SoftPad, 0, -.1F, 0, .4F},
              {I::SubBass, 2, 0, 0, 0}, kE, 3, 1.9F, 2)},
    Band{"blues shuffle", band({I::CleanGuitar, 0, .2F}, {I::Piano, 0, -.5F}, {I::Piano, 0, -.3F},
                               {I::FingerBass, 0}, kA, -1, 0.9F)},
    Band{"piano ballad", band({I::Strings, 0, .2F, 0, .45F}, {I::Harp, 0, -.5F},
                              {I::Piano, 2, -.1F, 0, .3F}, {I::FingerBass, -2}, kA, -3, 2.0F)},
    Band{"ska", band({I::Brass, 0, .15F}, {I::Organ, 0, -.4F}, {I::CleanGuitar, 0, -.35F},
                     {I::FingerBass, 0}, kA, 0, 0.8F, 1)},
    Band{"ambient", band({I::Bell, 0, .2F, 0, .7F}, {I::Vibraphone, 2, -.5F, 0, .7F},
                         {I::SoftPad, 3, 0, 0, .6F}, {I::SubBass, 0, 0, 0, .2F}, kB, 0, 4.5F, -2)},
    Band{"baroque", band({I::Flute, 0, .25F, 0, .35F}, {I::Clarinet, 0, -.4F},
                         {I::Harpsichord, 1, -.2F, 0, .35F}, {I::Strings, -4, .1F}, kA, 0, 1.8F)},
    Band{"jig", band({I::Whistle, 0, .15F, 1, .3F}, {I::Accordion, 0, -.4F}, {I::Banjo, 0, -.3F},
                     {I::UprightBass, 0}, kA, -4, 1.0F, 1)},
    Band{"funk", band({I::ElectricPiano, 0, .2F}, {I::CleanGuitar, 2, .5F}, {I::Brass, 0, -.4F},
                      {I::FingerBass, 1, 0, 0, 0}, kA, 2, 0.6F, 1)},
    Band{"swing", band({I::Clarinet, 0, .2F}, {I::Brass, 0, -.4F}, {I::Piano, 0, -.35F},
                       {I::UprightBass, 1}, kA, -3, 1.0F)},
    Band{"boom bap", band({I::Vibraphone, 0, .15F}, {I::Flute, 0, .5F}, {I::ElectricPiano, 0, -.2F},
                          {I::SubBass, 2, 0, 0, 0}, kD, 3, 0.8F, -3)},
    Band{"tango", band({I::Accordion, 0, -.1F}, {I::Strings, 0, .4F}, {I::Piano, 0, .3F},
                       {I::UprightBass, 0}, kB, -5, 1.3F)},
    Band{"highlife", band({I::SteelGuitar, 0, .3F}, {I::CleanGuitar, 2, -.5F},
                          {I::CleanGuitar, 0, .5F}, {I::FingerBass, 0}, kA, -1, 0.8F, 1)},
    Band{"country", band({I::SteelGuitar, 0, .2F}, {I::Banjo, 0, .5F}, {I::CleanGuitar, 0, -.4F},
                         {I::FingerBass, 0}, kA, -3, 0.9F, 1)},
    Band{"surf rock", band({I::CleanGuitar, 0, .1F, 0, .6F}, {I::Organ, 0, .5F},
                           {I::SteelGuitar, 2, -.4F}, {I::FingerBass, 0}, kA, 1, 2.2F, 2)},
    Band{"chiptune",
         band({I::ChipPulse, 0, .1F, 0, .05F}, {I::ChipPulse, 0, .4F, 1, .1F},
              {I::SquareLead, 0, -.4F, 0, .05F}, {I::ChipPulse, 0, 0, 0, 0}, kE, -1, 0.4F, 2)},
    Band{"hymn", band({I::Choir, 0, 0, 0, .5F}, {I::Flute, 0, .3F}, {I::Organ, 2, 0, 0, .5F},
                      {I::Organ, -3, 0, 0, .4F}, kB, 0, 3.8F, -2)},
    Band{"minimal", band({I::Clarinet, 0, .2F, 0, .4F}, {I::Marimba, 3, .5F}, {I::Marimba, 3, -.5F},
                         {I::Strings, -5}, kB, -4, 1.6F)},
    Band{"disco", band({I::Strings, 0, .1F, 1, .4F}, {I::CleanGuitar, 0, .5F},
                       {I::ElectricPiano, 0, -.3F}, {I::SynthBass, 0, 0, 0, 0}, kE, 3, 1.2F, 2)},
    Band{"trip hop",
         band({I::Piano, 0, .1F, 1, .5F}, {I::Bell, 0, -.5F, 0, .5F}, {I::Strings, 0, -.2F, 0, .4F},
              {I::SubBass, 2, 0, 0, 0}, kD, 2, 2.2F, -4)},
};

constexpr std::array kMelodic{I::Piano,      I::ElectricPiano, I::MusicBox,    I::Marimba,
                              I::Vibraphone, I::NylonGuitar,   I::SteelGuitar, I::CleanGuitar,
                              I::Accordion,  I::Flute,         I::Whistle,     I::Clarinet,
                              I::Strings,    I::Choir,         I::Brass,       I::SawLead,
                              I::SquareLead, I::ChipPulse,     I::Organ};
constexpr std::array kChordal{I::Piano,      I::ElectricPiano, I::Harpsichord, I::Marimba,
                              I::Vibraphone, I::NylonGuitar,   I::SteelGuitar, I::CleanGuitar,
                              I::Harp,       I::Organ,         I::Accordion,   I::Strings,
                              I::SoftPad,    I::Banjo};
constexpr std::array kDeep{I::UprightBass, I::FingerBass, I::SubBass, I::SynthBass, I::AcidBass};

template <std::size_t N>
Instrument anyOf(const std::array<Instrument, N>& choices, Random& random) {
    return choices[static_cast<std::size_t>(random.below(static_cast<int>(N)))];
}

float between(double low, double high, Random& random) {
    return static_cast<float>(random.uniform(low, high));
}

}  // namespace

Orchestration orchestrationFor(std::string_view genre) {
    const auto* found =
        std::find_if(kBands.begin(), kBands.end(), [&](const Band& b) { return b.genre == genre; });
    CHECK(found != kBands.end());
    return found->sound;
}

Orchestration randomOrchestration(std::uint64_t seed) {
    Random random(seed * 0xA24BAED4963EE407ULL + 3);
    Orchestration o;
    o.melody = {anyOf(kMelodic, random), between(-2, 2, random), between(-.3, .3, random), 0,
                between(.15, .5, random)};
    o.counter = {anyOf(kChordal, random), between(-2, 2, random), between(.2, .6, random), 0, .3F};
    o.comping = {anyOf(kChordal, random), between(-2, 3, random), between(-.5, -.1, random), 0,
                 .3F};
    o.bass = {anyOf(kDeep, random), between(-2, 2, random), 0.0F, 0, 0.02F};
    o.kit = static_cast<DrumKit>(random.below(4));
    o.drumsDb = between(-4, 3, random);
    o.roomSeconds = between(0.6, 2.6, random);
    o.tiltDb = between(-4, 4, random);
    return o;
}

}  // namespace tributary::demo
