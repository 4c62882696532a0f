#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "core/attribution/influence.h"

namespace tributary {

/// A passage found in two works of the catalogue, in seconds of each.
struct DebtPassage {
    double derivedBeginS = 0.0, derivedEndS = 0.0;
    double sourceBeginS = 0.0, sourceEndS = 0.0;
    double semitones = 0.0;  ///< > 0: the derived work plays it higher
    double speed = 1.0;      ///< > 1: the derived work plays it faster
};

/// What a later work has of an earlier one. Works are numbers of the reference's tracks.
struct Debt {
    std::size_t derived = 0, source = 0;
    Facet facet = Facet::Recording;  ///< Recording, or Structure
    double share = 0.0;              ///< of the derived work, 0 … 1
    double probability = 1.0;
    std::vector<DebtPassage> passages;  ///< none: it is not known where
};

/// A place in time and a length for each work.
struct WorkFacts {
    std::size_t rank = 0;  ///< 0 the earliest; no two alike
    double durationS = 0.0;
};

/// Who owes whom: a graph from later works to earlier ones. Debts against the order of time are
/// left out, so that it has no cycle whatever it is given.
class Provenance {
public:
    Provenance() = default;
    Provenance(std::vector<Debt> debts, std::vector<WorkFacts> works);

    /// By source; empty for most works.
    [[nodiscard]] std::span<const Debt> debtsOf(std::size_t work) const;
    [[nodiscard]] std::span<const Debt> debts() const { return debts_; }
    /// Pairs of works of which one derives from the other, in whatever facets.
    [[nodiscard]] std::size_t pairs() const;
    [[nodiscard]] std::span<const WorkFacts> works() const { return works_; }

    /// Part of a debt's own passages that came from its source, 0 … 1: the whole of a copy, less of
    /// a loop under other music.
    [[nodiscard]] double intensity(const Debt& debt) const;

private:
    std::vector<Debt> debts_;          // by derived work
    std::vector<std::size_t> begins_;  // by work: its first debt; one more than there are works
    std::vector<WorkFacts> works_;
};

/// Seconds covered by passages, on the derived and on the source side; overlaps count once.
struct Covered {
    double derivedS = 0.0, sourceS = 0.0;
};
[[nodiscard]] Covered coveredBy(const Debt& debt);
[[nodiscard]] Covered coveredBy(std::span<const Debt* const> debts);

/// Credit that came to a work because a later one, which the query resembles, derives from it.
struct Via {
    std::size_t through = 0;
    double share = 0.0;
};

/// An influence once debts are settled; `influence.candidate` is the work's number.
struct SettledInfluence {
    TrackInfluence influence;
    std::vector<Via> via;  ///< the largest first
};

/// Passes on what a work would earn for evidence that it has from others: passage by passage where
/// a debt's passages overlap the matched one, by the debt's share of the whole work where it is not
/// known where; from those sources to theirs, to any depth. A copied recording passes on everything
/// that is found in it; a composition played anew passes on what rests on notes, and
/// kWrittenPart of what rests on its recording, since a recording is of something written.
/// What is left of an influence that was passed on but for less than `leastNamed` goes the same
/// way, and so does what a work would have in all, if that is less than kLeastInherited and
/// `leastNamed` and it owes it to others. Of `little`, which is too little to be named, that which
/// is owed to works that are named goes to them. The sum of `found` never grows but by that, and
/// shrinks only by so little that comes to works that owe nothing.
[[nodiscard]] std::vector<SettledInfluence> settleDebts(const std::vector<TrackInfluence>& found,
                                                        const std::vector<TrackInfluence>& little,
                                                        const Provenance& provenance,
                                                        double leastNamed);

inline constexpr double kWrittenPart = 0.5;
inline constexpr double kLeastInherited = 0.005;

}  // namespace tributary
