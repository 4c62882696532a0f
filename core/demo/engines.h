#pragma once

#include <span>
#include <vector>

#include "core/base/random.h"
#include "core/demo/synthesis.h"
#include "core/demo/voices.h"

namespace tributary::demo {

/// A partial of a struck body: its pitch against the note's, its level, and its seconds to 1/e at
/// middle C.
struct Partial {
    double ratio, level, tau;  // τ in seconds at 261.6 Hz
};

/// A struck body: piano, mallets, bells.
struct StruckPatch {
    std::span<const Partial> partials;
    double tauFollowsPitch;  // 0: the same everywhere, 1: halves each octave up
    double inharmonicity;
    double release;  // seconds after letting go; 0: rings on
    double strike;   // noise of the attack
};

/// A plucked string.
struct PluckPatch {
    double brightness;  // 0 to 1: of the excitation
    double tau;         // seconds to 1/e at 220 Hz
    double place;       // of the plectrum along the string
    double release;
};

/// Two sines that bend each other: electric piano.
struct ModulatedPatch {
    double ratio, index, indexTau;  // modulator
    double tineRatio, tineIndex;    // a second pair an octave of its own
    Envelope envelope;
};

/// Steady harmonics: organ, flute, accordion.
struct HarmonicPatch {
    std::span<const double> levels;  // of harmonics 1, 2, …
    Envelope envelope;
    double vibratoCents, vibratoHz, breath, detuneCents;
};

/// Saws or pulses through a filter: strings, brass, synthesisers.
struct FilteredPatch {
    int oscillators;
    double detuneCents;
    double pulse;            // 0: saw, otherwise the width
    double cutoff, opening;  // Hz, and octaves the envelope opens it
    double filterDecay, damping;
    Envelope envelope;
    double vibratoCents;
};

/// Each sounds one note, its release included.
[[nodiscard]] std::vector<float> struck(const StruckPatch& patch, const Tone& tone, Random& random);
/// Karplus & Strong 1983, with the pick's place of Jaffe & Smith 1983.
[[nodiscard]] std::vector<float> plucked(const PluckPatch& patch, const Tone& tone, Random& random);
/// Frequency modulation, Chowning 1973.
[[nodiscard]] std::vector<float> modulated(const ModulatedPatch& patch, const Tone& tone,
                                           Random& random);
[[nodiscard]] std::vector<float> harmonic(const HarmonicPatch& patch, const Tone& tone,
                                          Random& random);
[[nodiscard]] std::vector<float> filtered(const FilteredPatch& patch, const Tone& tone,
                                          Random& random);

}  // namespace tributary::demo
