#pragma once

#include <optional>

#include "core/attribution/statistics.h"
#include "core/base/result.h"
#include "core/catalogue/records.h"

namespace tributary {

/// How a track scores against unrelated music, as it is kept with the track in a catalogue.
[[nodiscard]] TrackBlob statisticsBlob(const TrackFeatures& features);

/// The statistics of a track as kept, or measured anew where an engine of other statistics kept them (or
/// nobody did); the same either way. Errors: SketchCorrupt.
[[nodiscard]] Result<TrackStatistics> statisticsFrom(const std::optional<TrackBlob>& blob,
                                                     const TrackFeatures& features);

}  // namespace tributary
