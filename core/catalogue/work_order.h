#pragma once

#include <compare>
#include <string>
#include <string_view>

#include "core/base/ids.h"
#include "core/catalogue/records.h"

namespace tributary {

/// Where a work stands in time: by release date, then by registration. A total order, so that
/// "derived from" can have no cycle.
struct WorkOrder {
    std::string date;  ///< YYYY-MM-DD
    TrackId id;
    friend auto operator<=>(const WorkOrder&, const WorkOrder&) = default;
};

/// A work without a usable release date counts as released on the day it was registered.
[[nodiscard]] WorkOrder workOrder(const TrackSummary& track);

/// The last day that a date as people write it may mean, as YYYY-MM-DD: "2020" is 2020-12-31, for
/// who wants to be earlier has to say when. Read are YYYY, YYYY-MM, YYYY-MM-DD (with - / . or
/// nothing between), whatever follows; anything else gives an empty text.
[[nodiscard]] std::string latestDay(std::string_view releaseDate);

}  // namespace tributary
