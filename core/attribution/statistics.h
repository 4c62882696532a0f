#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "core/attribution/settings.h"
#include "core/base/result.h"
#include "core/features/track_features.h"

namespace tributary {

/// Mean and standard deviation of a score among impostors.
struct ScoreMoments {
    float mean = 0.0F;
    float deviation = 1.0F;
    [[nodiscard]] float normalise(float score) const { return (score - mean) / deviation; }
};

/// How a reference track scores against music that has nothing to do with it: a track that matches
/// everything (steady drums, drones) has high means, and is measured by them. Kept with the track
/// (zero normalisation, Auckenthaler et al. 2000).
struct TrackStatistics {
    ScoreMoments notes;   ///< best cosine of a window of notes over keys, tempi, positions
    ScoreMoments chords;  ///< best mean cosine of chords along a diagonal, over a block
};

/// The built-in impostors: 30-second clips of which only landmarks and pitch classes are kept
/// (resources/models/cohort-2.md). The same for every catalogue, so that adding tracks moves no
/// score.
[[nodiscard]] std::span<const TrackFeatures> cohort();

/// SHA-256 of the impostors' file.
[[nodiscard]] const std::string& cohortSha256();

/// Scores a track against the cohort with the very functions that score queries.
[[nodiscard]] TrackStatistics measureAgainstCohort(const TrackFeatures& track,
                                                   const AttributionSettings& settings);

inline constexpr const char* kStatisticsBlob = "cohort-statistics";
inline constexpr int kStatisticsVersion = 4;

[[nodiscard]] std::vector<std::byte> encodeStatistics(const TrackStatistics& statistics);
/// Errors: SketchCorrupt.
[[nodiscard]] Result<TrackStatistics> decodeStatistics(std::span<const std::byte> bytes);

/// The stored form of a cohort. Errors: WeightsCorrupt.
[[nodiscard]] std::vector<std::byte> encodeCohort(std::span<const TrackFeatures> clips);
[[nodiscard]] Result<std::vector<TrackFeatures>> decodeCohort(std::span<const std::byte> bytes);

}  // namespace tributary
