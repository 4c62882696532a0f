#pragma once

#include <vector>

#include "core/base/random.h"

namespace tributary::demo {

/// Everything that can play a note.
enum class Instrument {
    Piano,
    ElectricPiano,
    Harpsichord,
    MusicBox,
    Marimba,
    Vibraphone,
    Bell,
    NylonGuitar,
    SteelGuitar,
    CleanGuitar,
    Harp,
    Banjo,
    Organ,
    Accordion,
    Flute,
    Whistle,
    Clarinet,
    Strings,
    Choir,
    Brass,
    SoftPad,
    SawLead,
    SquareLead,
    ChipPulse,
    UprightBass,
    FingerBass,
    SubBass,
    SynthBass,
    AcidBass,
};
inline constexpr int kInstruments = 29;

/// One note to be sounded.
struct Tone {
    double hz = 440.0;
    double seconds = 0.5;  ///< until it is let go
    float velocity = 0.8F;
    int rate = 32000;  ///< Hz
};

/// Synthesises a note, its release included; peaks at about its velocity. `random` moves phases and
/// noise.
[[nodiscard]] std::vector<float> sound(Instrument instrument, const Tone& tone, Random& random);

}  // namespace tributary::demo
