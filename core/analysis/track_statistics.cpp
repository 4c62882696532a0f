#include "core/analysis/track_statistics.h"

#include "core/catalogue/catalogue.h"

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

Result<std::size_t> refreshStatistics(const std::filesystem::path& file, const Progress& progress,
                                      std::stop_token stop) {
    auto catalogue = Catalogue::open(file, OpenMode::ReadWrite);
    if (!catalogue) return fail(catalogue.error());
    const auto tracks = catalogue->tracks();
    if (!tracks) return fail(tracks.error());
    std::size_t refreshed = 0;
    for (std::size_t i = 0; i < tracks->size(); ++i) {
        if (stop.stop_requested()) return cancelled();
        progress.report("statistics", static_cast<double>(i) / static_cast<double>(tracks->size()));
        const TrackId id = (*tracks)[i].id;
        const auto blob = catalogue->loadBlob(id, kStatisticsBlob);
        if (!blob) return fail(blob.error());
        if (*blob && (*blob)->version == kStatisticsVersion && decodeStatistics((*blob)->bytes))
            continue;
        const auto features = catalogue->loadSketch(id);
        if (!features) return fail(features.error());
        if (auto stored = catalogue->storeBlob(id, statisticsBlob(*features)); !stored) {
            return fail(stored.error());
        }
        ++refreshed;
    }
    return refreshed;
}

}  // namespace tributary
