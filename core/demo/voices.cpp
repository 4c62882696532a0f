#include "core/demo/voices.h"

#include <algorithm>
#include <array>
#include <span>

#include "core/base/check.h"
#include "core/demo/engines.h"
#include "core/demo/synthesis.h"

namespace tributary::demo {
namespace {

constexpr std::array kPianoPartials{
    Partial{1, 1, 1.6},   Partial{2, .62, 1.1}, Partial{3, .42, .8},  Partial{4, .26, .6},
    Partial{5, .17, .45}, Partial{6, .11, .35}, Partial{7, .05, .28}, Partial{8, .05, .22}};
constexpr std::array kMusicBoxPartials{Partial{1, 1, .9}, Partial{2.76, .28, .4},
                                       Partial{5.4, .14, .2}};
constexpr std::array kMarimbaPartials{Partial{1, 1, .32}, Partial{3.93, .3, .09},
                                      Partial{9.2, .1, .03}};
constexpr std::array kVibraphonePartials{Partial{1, 1, 1.5}, Partial{4.0, .28, .6},
                                         Partial{10.0, .06, .2}};
constexpr std::array kBellPartials{Partial{.5, .4, 2.2},   Partial{1, 1, 1.8},
                                   Partial{1.19, .5, 1.4}, Partial{1.5, .35, 1.1},
                                   Partial{2, .6, .9},     Partial{2.67, .3, .5}};

constexpr std::array kOrganLevels{.9, .7, .55, .45, 0.0, .3, 0.0, .25};
constexpr std::array kAccordionLevels{.7, .75, .6, .5, .4, .32, .26, .2, .15, .1};
constexpr std::array kFluteLevels{1.0, .28, .12, .04};
constexpr std::array kWhistleLevels{1.0, .1, .14, .03};
constexpr std::array kClarinetLevels{1.0, .06, .62, .05, .36, .06, .2, .04, .1};
constexpr std::array kSubLevels{1.0, .18, .06};

/// Saws shaped by the three formants of an open vowel.
std::vector<float> sung(const Tone& tone, Random& random) {
    const FilteredPatch source{3, 9, 0, 4200, 0, 1, 1.8, {0.14, 0.6, 0.85, 0.35}, 22};
    auto out = filtered(source, tone, random);
    std::array<StateFilter, 3> formants;
    constexpr std::array<double, 3> kHz{700, 1150, 2700}, kLevel{1.0, 0.6, 0.25};
    for (std::size_t f = 0; f < 3; ++f) formants[f].set(kHz[f], 0.22, tone.rate);
    for (float& s : out) {
        double y = 0.25 * s;
        for (std::size_t f = 0; f < 3; ++f) {
            formants[f].step(s);
            y += 0.5 * kLevel[f] * formants[f].band();
        }
        s = static_cast<float>(y);
    }
    return out;
}

// A table, one entry an instrument: NOLINTNEXTLINE(readability-function-size)
std::vector<float> raw(Instrument instrument, const Tone& tone, Random& random) {
    using I = Instrument;
    switch (instrument) {
        case I::Piano:
            return struck({kPianoPartials, 0.55, 0.0004, 0.18, 0.05}, tone, random);
        case I::MusicBox:
            return struck({kMusicBoxPartials, 0.4, 0, 0, 0.04}, tone, random);
        case I::Marimba:
            return struck({kMarimbaPartials, 0.7, 0, 0, 0.05}, tone, random);
        case I::Vibraphone:
            return struck({kVibraphonePartials, 0.4, 0, 0.35, 0.02}, tone, random);
        case I::Bell:
            return struck({kBellPartials, 0.5, 0, 0, 0.01}, tone, random);
        case I::ElectricPiano:
            return modulated({1, 1.3, 0.5, 14, 0.5, {0.003, 1.8, 0.1, 0.16}}, tone, random);
        case I::Harpsichord:
            return plucked({1.0, 0.9, 0.11, 0.07}, tone, random);
        case I::NylonGuitar:
            return plucked({0.35, 0.9, 0.22, 0.12}, tone, random);
        case I::SteelGuitar:
            return plucked({0.75, 1.3, 0.15, 0.12}, tone, random);
        case I::CleanGuitar:
            return plucked({0.55, 1.1, 0.3, 0.08}, tone, random);
        case I::Harp:
            return plucked({0.3, 1.6, 0.45, 0.9}, tone, random);
        case I::Banjo:
            return plucked({0.95, 0.3, 0.08, 0.06}, tone, random);
        case I::UprightBass:
            return plucked({0.14, 0.7, 0.3, 0.09}, tone, random);
        case I::FingerBass:
            return plucked({0.3, 1.1, 0.2, 0.07}, tone, random);
        case I::Organ:
            return harmonic({kOrganLevels, {0.012, 0.3, 0.95, 0.06}, 5, 6.2, 0.005, 0}, tone,
                            random);
        case I::Accordion:
            return harmonic({kAccordionLevels, {0.04, 0.3, 0.9, 0.08}, 0, 5, 0.004, 11}, tone,
                            random);
        case I::Flute:
            return harmonic({kFluteLevels, {0.06, 0.3, 0.85, 0.1}, 16, 5.1, 0.07, 0}, tone, random);
        case I::Whistle:
            return harmonic({kWhistleLevels, {0.025, 0.2, 0.85, 0.07}, 22, 5.8, 0.04, 0}, tone,
                            random);
        case I::Clarinet:
            return harmonic({kClarinetLevels, {0.035, 0.3, 0.85, 0.08}, 6, 4.8, 0.02, 0}, tone,
                            random);
        case I::SubBass:
            return harmonic({kSubLevels, {0.008, 0.5, 0.75, 0.06}, 0, 5, 0, 0}, tone, random);
        case I::Strings:
            return filtered({4, 12, 0, 2600, 0.3, 1.0, 1.7, {0.12, 0.5, 0.85, 0.3}, 10}, tone,
                            random);
        case I::Choir:
            return sung(tone, random);
        case I::Brass:
            return filtered({2, 6, 0, 900, 1.9, 0.5, 1.5, {0.035, 0.4, 0.75, 0.1}, 9}, tone,
                            random);
        case I::SoftPad:
            return filtered({4, 16, 0, 1100, 0.5, 2.0, 1.8, {0.3, 1.0, 0.85, 0.6}, 0}, tone,
                            random);
        case I::SawLead:
            return filtered({3, 8, 0, 2400, 1.0, 0.5, 1.0, {0.008, 0.3, 0.75, 0.12}, 14}, tone,
                            random);
        case I::SquareLead:
            return filtered({2, 5, 0.5, 3000, 0.6, 0.5, 1.4, {0.006, 0.3, 0.75, 0.1}, 12}, tone,
                            random);
        case I::ChipPulse:
            return filtered({1, 0, 0.25, 9000, 0, 1, 2.0, {0.002, 0.25, 0.6, 0.03}, 8}, tone,
                            random);
        case I::SynthBass:
            return filtered({2, 7, 0, 420, 1.8, 0.25, 1.2, {0.004, 0.3, 0.7, 0.06}, 0}, tone,
                            random);
        case I::AcidBass:
            return filtered({1, 0, 0, 330, 3.2, 0.22, 0.35, {0.003, 0.25, 0.6, 0.05}, 0}, tone,
                            random);
    }
    return {};
}

}  // namespace

void soften(std::vector<float>& samples, int rate) {
    const std::size_t ramp =
        std::min<std::size_t>(samples.size() / 2, static_cast<std::size_t>(rate) / 250);
    for (std::size_t i = 0; i < ramp; ++i) {
        const float g = static_cast<float>(i) / static_cast<float>(ramp);
        if (i < ramp / 4) samples[i] *= 4.0F * g;  // attacks stay sharp: one millisecond
        samples[samples.size() - 1 - i] *= g;
    }
}

std::vector<float> sound(Instrument instrument, const Tone& tone, Random& random) {
    CHECK(tone.hz > 0.0 && tone.rate > 0);
    auto samples = raw(instrument, tone, random);
    soften(samples, tone.rate);
    return samples;
}

}  // namespace tributary::demo
