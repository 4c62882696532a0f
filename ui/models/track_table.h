#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <unordered_map>
#include <vector>

#include <QString>

#include "core/catalogue/records.h"
#include "core/catalogue/rights_records.h"

namespace tributary::ui {

enum class TrackColumn { Title, Artist, Isrc, Released, Genre, Duration, Training, File };
inline constexpr std::size_t kTrackColumns = 8;

/// A catalogue's tracks made ready for a table: every order and what is searched are worked out
/// beforehand, on a worker, so that sorting and searching cost next to nothing later.
struct TrackTable {
    std::shared_ptr<const std::vector<TrackSummary>> tracks;
    std::vector<TrainingConsent> consents;  ///< by track
    std::vector<QString> folded;            ///< all texts of a track, in small letters
    /// For each column the tracks in ascending order, as the language sorts.
    std::array<std::vector<std::uint32_t>, kTrackColumns> order;
};

/// `consents`: by the track's number; those that are not there are unsaid. Takes a second for
/// 50,000 tracks. In a locale's own order.
[[nodiscard]] std::shared_ptr<const TrackTable> makeTrackTable(
    std::shared_ptr<const std::vector<TrackSummary>> tracks,
    const std::unordered_map<std::int64_t, TrainingConsent>& consents);

/// The tracks that hold every word of `text`, in the order of a column.
[[nodiscard]] std::vector<std::uint32_t> findTracks(const TrackTable& table, const QString& text,
                                                    TrackColumn column, bool descending);

}  // namespace tributary::ui
