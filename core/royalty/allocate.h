#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "core/rights/rights_book.h"
#include "core/royalty/claim.h"
#include "core/royalty/policy.h"

namespace tributary {

/// Why money is kept back. The numbers are stored: a number is never reused.
enum class HeldReason {
    None = 0,
    UnknownTrack = 1,  ///< usage of what nobody knows
    NoClaim = 2,       ///< no accepted report and nothing declared
    NoSplit = 3,       ///< nobody is known to hold that side
    NotSigned = 4,     ///< its split is a draft, or sent and not signed
    Disputed = 5,
    Suspense = 6,  ///< the payee is unknown
    StylePool = 7,
    Unattributed = 8,
};

/// "no accepted report", "disputed", …: for people and for files.
[[nodiscard]] const char* heldReasonName(HeldReason reason);

/// A whole, as weights are counted: exact products of parts per billion and parts per million.
inline constexpr std::int64_t kWholeWeight = 1'000'000'000'000'000;

/// Which of the two rights a line pays; Neither where that cannot be said.
enum class PaidSide { Master = 0, Composition = 1, Neither = 2 };

/// What a line is about, and for whom.
struct LineKey {
    RecordingId source;  ///< {0}: none
    RecordingId via;     ///< the source that passed it on; {0}: not passed on
    PaidSide side = PaidSide::Neither;
    PartyId party;  ///< {0}: nobody
    HeldReason reason = HeldReason::None;

    [[nodiscard]] auto order() const { return std::tuple(party, source, via, side, reason); }
    friend bool operator<(const LineKey& a, const LineKey& b) { return a.order() < b.order(); }
    friend bool operator==(const LineKey& a, const LineKey& b) { return a.order() == b.order(); }
};

struct AllocationLine {
    LineKey key;
    std::int64_t weight = 0;
};

/// Whose music a use of `track` pays, by the policy: lines in order, weights adding up to exactly
/// kWholeWeight. `claim` is the track's accepted report, or null; then only what is declared or was
/// detected of the track counts, and without either all of it is held. `track` may be {0} for one
/// that is no release yet. Splits are those of `date` in `territory` (empty: anywhere).
[[nodiscard]] std::vector<AllocationLine> allocate(RecordingId track, const Claim* claim,
                                                   const RightsBook& book, const Policy& policy,
                                                   std::string_view date,
                                                   std::string_view territory);

/// What a policy makes of a claim before it comes to holders: also for showing.
struct NamedSource {
    RecordingId source;
    std::string note;                            ///< why it is not paid, or empty
    std::array<std::int64_t, kSideRows> rows{};  ///< ppb, by the rows of Policy::sides
    std::int64_t declaredMasterPpb = 0, declaredCompositionPpb = 0;
    std::int64_t lowPpb = 0, highPpb = 0, probabilityPpb = 0;

    [[nodiscard]] std::int64_t sharePpb() const {
        std::int64_t sum = 0;
        for (const std::int64_t ppb : rows) sum += ppb;
        return sum;
    }
};

struct Selection {
    std::vector<NamedSource> paid;
    std::vector<NamedSource> leftOut;  ///< with the reason in `note`; their shares are in `rest`
    std::vector<ClaimStyle> styles;
    std::int64_t restPpb = 0;  ///< unattributed, with what gates and caps left out
};

/// The sources that a policy pays, what it leaves out and why. Paid, styles and rest add up to the
/// whole.
[[nodiscard]] Selection select(RecordingId track, const Claim* claim, const RightsBook& book,
                               const Policy& policy);

}  // namespace tributary
