#pragma once

#include "core/attribution/align.h"

namespace tributary {

/// What was found of a candidate's structure. `Aligned` is AlignedTrack: a template, so that it
/// holds for each form of it.
template <class Aligned>
[[nodiscard]] const auto& structureOf(const Aligned& aligned) {
    if constexpr (requires { aligned.notes; }) {
        return aligned.notes;
    } else {
        return aligned.blend;
    }
}

/// Copies what was found of one candidate's structure to another.
template <class Aligned>
void takeStructure(const Aligned& from, Aligned& to) {
    if constexpr (requires { to.notes; }) {
        to.notes = from.notes;
    } else {
        to.blend = from.blend;
        to.chroma = from.chroma;
        to.alignedComposition = from.alignedComposition;
    }
}

}  // namespace tributary
