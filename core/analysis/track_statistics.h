#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <stop_token>

#include "core/attribution/statistics.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/catalogue/records.h"

namespace tributary {

/// How a track scores against unrelated music, as it is kept with the track in a catalogue.
[[nodiscard]] TrackBlob statisticsBlob(const TrackFeatures& features);

/// The statistics of a track as kept, or measured anew where an engine of other statistics kept
/// them (or nobody did); the same either way. Errors: SketchCorrupt.
[[nodiscard]] Result<TrackStatistics> statisticsFrom(const std::optional<TrackBlob>& blob,
                                                     const TrackFeatures& features);

/// Measures and stores the statistics of every track that has none of this engine's, so that no
/// analysis has to. Returns how many; what was stored before an error or a stop stays. Errors: the
/// catalogue's, Cancelled.
[[nodiscard]] Result<std::size_t> refreshStatistics(const std::filesystem::path& catalogue,
                                                    const Progress& progress, std::stop_token stop);

}  // namespace tributary
