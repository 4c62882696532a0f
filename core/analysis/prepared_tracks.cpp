#include <optional>
#include <utility>

#include "core/analysis/reference_data.h"
#include "core/analysis/track_statistics.h"

namespace tributary {
namespace {

constexpr std::size_t kMostBytes = std::size_t{1} << 30;

std::size_t sizeOf(const PreparedTrack& t) {
    const auto floats = static_cast<std::size_t>(
        t.features.chroma.size() * 4 + 3 * (t.first.values().size() + t.first.spectrum().size()));
    return floats * sizeof(float) + static_cast<std::size_t>(t.features.power.size()) +
           t.features.peaks.size() * sizeof(SpectralPeak) +
           static_cast<std::size_t>(t.rows.frames()) * kLogBins;
}

}  // namespace

PreparedTracks::PreparedTracks(Catalogue catalogue, std::vector<TrackId> ids)
    : catalogue_(std::move(catalogue)), ids_(std::move(ids)) {}

Result<std::shared_ptr<const PreparedTrack>> PreparedTracks::get(std::size_t track) {
    {
        const std::lock_guard lock(entriesMutex_);
        const auto found = entries_.find(track);
        if (found != entries_.end()) {
            recency_.splice(recency_.begin(), recency_, found->second.recency);
            return found->second.track;
        }
    }
    auto prepared = read(track);
    if (prepared) keep(track, *prepared);
    return prepared;
}

Result<std::shared_ptr<const PreparedTrack>> PreparedTracks::read(std::size_t track) {
    std::optional<TrackFeatures> features;
    std::optional<TrackBlob> blob;
    {
        const std::lock_guard lock(catalogueMutex_);
        auto sketch = catalogue_.loadSketch(ids_[track]);
        if (!sketch) return fail(sketch.error());
        features = std::move(*sketch);
        auto stored = catalogue_.loadBlob(ids_[track], kStatisticsBlob);
        if (!stored) return fail(stored.error());
        blob = std::move(*stored);
    }
    const auto statistics = statisticsFrom(blob, *features);
    if (!statistics) return fail(statistics.error());
    return std::make_shared<const PreparedTrack>(std::move(*features), *statistics,
                                                 defaultSettings());
}

void PreparedTracks::keep(std::size_t track, const std::shared_ptr<const PreparedTrack>& prepared) {
    const std::lock_guard lock(entriesMutex_);
    if (entries_.contains(track)) return;
    recency_.push_front(track);
    entries_[track] = {prepared, sizeOf(*prepared), recency_.begin()};
    bytes_ += entries_[track].bytes;
    while (bytes_ > kMostBytes && entries_.size() > 1) {
        const auto oldest = entries_.find(recency_.back());
        bytes_ -= oldest->second.bytes;
        entries_.erase(oldest);
        recency_.pop_back();
    }
}

}  // namespace tributary
