#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tributary {

/// Where references stand in a ledger, by a short digest of each: whoever looks one up reads the
/// entries that it may be. 16 bytes for each that was loaded sorted, some more for each added.
class ReferenceIndex {
public:
    struct Place {
        std::uint64_t digest = 0;
        std::uint64_t entry = 0;
        friend auto operator<=>(const Place&, const Place&) = default;
    };

    ReferenceIndex() = default;
    /// `sorted` in the order of Place.
    explicit ReferenceIndex(std::vector<Place> sorted) : sorted_(std::move(sorted)) {}

    /// `reference` as it stands in the file: JSON text.
    void add(std::string_view reference, std::uint64_t entry);
    /// The entries that may have this reference; hardly ever more than one.
    [[nodiscard]] std::vector<std::uint64_t> candidates(std::string_view reference) const;
    [[nodiscard]] std::size_t size() const { return sorted_.size() + added_.size(); }
    /// All of them, sorted.
    [[nodiscard]] std::vector<Place> places() const;

private:
    std::vector<Place> sorted_;
    std::unordered_multimap<std::uint64_t, std::uint64_t> added_;
};

}  // namespace tributary
