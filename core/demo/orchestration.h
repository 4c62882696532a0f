#pragma once

#include <cstdint>
#include <string_view>

#include "core/demo/drums.h"
#include "core/demo/voices.h"

namespace tributary::demo {

/// One player: an instrument and how it sits in the mix.
struct Part {
    Instrument instrument = Instrument::Piano;
    float gainDb = 0.0F;  ///< against what the role usually has in a mix
    float pan = 0.0F;     ///< −1 left to 1 right
    int octaves = 0;      ///< how far it plays from the written pitch
    float send = 0.25F;   ///< how much goes to the reverb, 0 to 1
};

/// The sound of a recording: who plays what, in which room, through which desk.
struct Orchestration {
    Part melody;
    Part counter;
    Part comping;
    Part bass;
    DrumKit kit = DrumKit::Acoustic;
    float drumsDb = 0.0F;      ///< against the usual
    float roomSeconds = 1.2F;  ///< reverberation time
    float tiltDb = 0.0F;       ///< treble against bass of the whole
    float fadeS = 1.5F;        ///< fade at the end
};

/// The usual band of a genre (genreNamed); a failed CHECK for an unknown one.
[[nodiscard]] Orchestration orchestrationFor(std::string_view genre);

/// Any instruments that suit the roles.
[[nodiscard]] Orchestration randomOrchestration(std::uint64_t seed);

}  // namespace tributary::demo
