#pragma once

#include <cstddef>
#include <stop_token>
#include <vector>

#include "core/analysis/derivation_screening.h"
#include "core/analysis/reference_data.h"
#include "core/attribution/provenance.h"
#include "core/base/result.h"
#include "core/catalogue/derivation_records.h"

namespace tributary {

/// Earlier works to align a stretch of a later one with, by their number in worksInOrder().
struct StretchCandidates {
    int stretch = 0;
    std::vector<std::size_t> works;  ///< ascending
};

/// Aligns each stretch of a work with its candidates and decomposes the whole; what is surely
/// derived comes back as debts, by source and facet. `cluster`: by work, as far as it is known; of
/// near-duplicates the strongest alone counts, as the others owe it to each other. Errors: the
/// catalogue's, Cancelled.
[[nodiscard]] Result<std::vector<Debt>> alignDerivations(
    std::size_t work, const std::vector<StretchCandidates>& stretches,
    const std::vector<ComparedWork>& works, const std::vector<std::size_t>& cluster,
    PreparedTracks& prepared, unsigned threads, std::stop_token stop);

/// A debt as the catalogue keeps it, and back. `works`: the numbers' works.
[[nodiscard]] Derivation asDerivation(const Debt& debt, const std::vector<ComparedWork>& works);
[[nodiscard]] Debt asDebt(const Derivation& derivation, std::size_t derived, std::size_t source);

}  // namespace tributary
