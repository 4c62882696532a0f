#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <tuple>
#include <vector>

#include "core/base/result.h"
#include "core/catalogue/usage_store.h"
#include "core/royalty/allocate.h"

namespace tributary {

/// The claims in force, by recording.
using Claims = std::map<RecordingId, Claim>;

/// What one line of a period's entitlements is about.
struct EntitledKey {
    RecordingId release;  ///< what was used; {0}: unknown
    std::string track;    ///< as the usage names it, where it is unknown
    LineKey line;

    [[nodiscard]] auto order() const { return std::tie(release, track, line); }
    friend bool operator<(const EntitledKey& a, const EntitledKey& b) {
        return a.order() < b.order();
    }
    friend bool operator==(const EntitledKey& a, const EntitledKey& b) {
        return a.order() == b.order();
    }
};

struct Entitled {
    std::int64_t units = 0;  ///< of use that the line rests on
    std::int64_t micros = 0;
};

/// All that the usage of a period entitles to, by line; the amounts add up to exactly the pool.
struct Entitlements {
    std::map<EntitledKey, Entitled> lines;
    std::int64_t poolMicros = 0;
};

/// What the whole usage of a period, as known now, entitles to. A function of the set of usage
/// lines alone: in which order and batches they came does not matter. Splits are those of `date`.
/// Errors: MoneyOverflow.
[[nodiscard]] Result<Entitlements> entitle(std::span<const UsageGroup> usage, const Claims& claims,
                                           const RightsBook& book, const Policy& policy,
                                           std::string_view date);

/// The shares of one use on its own: allocate(), and by a central pool's rule what nobody is named
/// for is left to those who are.
[[nodiscard]] std::vector<AllocationLine> allocateAlone(RecordingId track, const Claim* claim,
                                                        const RightsBook& book,
                                                        const Policy& policy, std::string_view date,
                                                        std::string_view territory);

}  // namespace tributary
