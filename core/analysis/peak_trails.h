#pragma once

#include <stop_token>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/catalogue/catalogue.h"
#include "core/fingerprint/peak_trail.h"

namespace tributary {

/// The trails of all tracks, in their order. Kept in the catalogue's cache folder, by the tracks'
/// audio, so that only what was added since has to be read from the sketches; a file that is
/// damaged or cannot be written costs time and nothing else. Errors: the catalogue's,
/// SketchCorrupt, Cancelled.
[[nodiscard]] Result<std::vector<PeakTrail>> readTrails(const Catalogue& catalogue,
                                                        const std::vector<TrackSummary>& tracks,
                                                        const Progress& progress,
                                                        const std::stop_token& stop);

}  // namespace tributary
