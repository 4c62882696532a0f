#include "core/analysis/track_statistics.h"

namespace tributary {

TrackBlob statisticsBlob(const TrackFeatures& features) {
    return {kStatisticsBlob, kStatisticsVersion,
            encodeStatistics(measureAgainstCohort(features, defaultSettings()))};
}

Result<TrackStatistics> statisticsFrom(const std::optional<TrackBlob>& blob,
                                       const TrackFeatures& features) {
    if (blob && blob->version == kStatisticsVersion) return decodeStatistics(blob->bytes);
    return measureAgainstCohort(features, defaultSettings());
}

}  // namespace tributary
