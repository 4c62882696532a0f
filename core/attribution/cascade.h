#pragma once

#include <cstddef>
#include <vector>

#include "core/attribution/align.h"
#include "core/attribution/calibrate.h"

namespace tributary {

/// A tune that one track explains is no evidence for the others that share a turn of it. Strongest
/// first, a track whose composition is found keeps only the windows that no stronger one fits
/// clearly better; its probability becomes that of what is left. Two that fit alike keep theirs.
/// `background` and `curve`: of whole-block scores; `trials`: as calibrate() counts them.
void explainAway(std::vector<AlignedTrack>& aligned, double background, const LogisticCurve& curve,
                 std::size_t trials);

/// A recomposed piece keeps a few bars each of several works: beside one that is found, and whose
/// recording is not (or is only the same notes played anew), another that has only a window or two
/// is far more likely than where none is. So what the found ones do not explain is searched again,
/// by itself: each further track counts by its windows there, above the background there; the most
/// probable one is added and explains its windows in turn, until none is more likely than not.
/// Raises pStructure of those that it adds. `leastBackground`: of the rest's scores; `trials`: as
/// calibrate() counts them.
void findAmongUnexplained(std::vector<AlignedTrack>& aligned, double leastBackground,
                          std::size_t trials);

}  // namespace tributary
