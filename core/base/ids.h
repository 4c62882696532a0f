#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>

namespace tributary {

/// A database identity that cannot be mixed up with another table's.
template <class Tag>
struct Id {
    std::int64_t value = 0;
    friend auto operator<=>(const Id&, const Id&) = default;
};

using TrackId = Id<struct TrackTag>;
using WorkId = Id<struct WorkTag>;
using ArtistId = Id<struct ArtistTag>;
using PartyId = Id<struct PartyTag>;

}  // namespace tributary

template <class Tag>
struct std::hash<tributary::Id<Tag>> {
    std::size_t operator()(tributary::Id<Tag> id) const noexcept {
        return std::hash<std::int64_t>{}(id.value);
    }
};
