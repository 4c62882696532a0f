#include "core/royalty/allocate.h"

#include <algorithm>
#include <array>
#include <map>

#include "core/base/check.h"
#include "core/royalty/apportion.h"

namespace tributary {

namespace {

constexpr std::int64_t kWeightPerPpb = kWholeWeight / Share::kWhole;

/// One allocation in the making.
class Allocation {
public:
    Allocation(const RightsBook& book, const Policy& policy, std::string_view date,
               std::string_view territory)
        : book_(book), policy_(policy), date_(date), territory_(territory) {}

    void hold(RecordingId source, HeldReason reason, std::int64_t weight) {
        add({source, RecordingId{}, PaidSide::Neither, PartyId{}, reason}, weight);
    }

    /// Pays both sides of a recording by a row of the policy, and what it derives from.
    void pay(RecordingId source, std::size_t row, std::int64_t ppb) {
        const SideShares& sides = policy_.sides[row];
        paySide(source, Side::Master, ppb * sides.masterPpm);
        paySide(source, Side::Composition, ppb * sides.compositionPpm);
    }

    void paySide(RecordingId source, Side side, std::int64_t weight) {
        std::vector<RecordingId> way{source};
        flow(source, source, side, weight, way);
    }

    /// The track's own holders; nothing is passed on, since its sources are paid already.
    void payOwn(RecordingId track, std::int64_t weight) {
        const SideShares& sides = policy_.sides[kOwnRow];
        const std::array<Weighted, 2> split{{{0, sides.masterPpm}, {1, sides.compositionPpm}}};
        const auto parts = apportion(weight, split);
        payHolders(track, RecordingId{}, Side::Master, parts[0]);
        payHolders(track, RecordingId{}, Side::Composition, parts[1]);
    }

    [[nodiscard]] std::vector<AllocationLine> lines() const {
        std::vector<AllocationLine> all;
        std::int64_t sum = 0;
        for (const auto& [key, weight] : lines_) {
            all.push_back({key, weight});
            sum += weight;
        }
        CHECK(sum == kWholeWeight);
        return all;
    }

private:
    void add(const LineKey& key, std::int64_t weight) {
        if (weight != 0) lines_[key] += weight;
    }

    /// Passes on what `at` owes to what it derives from, and gives the rest to its holders. `way`
    /// guards against circles, which declarations cannot make but a damaged catalogue could hold.
    void flow(RecordingId at, RecordingId named, Side side, std::int64_t weight,
              std::vector<RecordingId>& way) {
        std::int64_t kept = weight;
        const bool passesOn = policy_.upstream == UpstreamRule::Ancestors ||
                              (policy_.upstream == UpstreamRule::Parents && way.size() == 1);
        if (passesOn && weight > 0) {
            std::vector<Weighted> shares;
            std::vector<RecordingId> sources;
            std::int64_t own = kWholePpb;
            for (const UpstreamEdge& edge : book_.upstream(at)) {
                if (std::find(way.begin(), way.end(), edge.source) != way.end()) continue;
                shares.push_back({edge.source.value, edge.ppb(side)});
                sources.push_back(edge.source);
                own -= edge.ppb(side);
            }
            shares.push_back({at.value, own});
            const auto parts = apportion(weight, shares);
            kept = parts.back();
            for (std::size_t i = 0; i < sources.size(); ++i) {
                way.push_back(sources[i]);
                flow(sources[i], named, side, parts[i], way);
                way.pop_back();
            }
        }
        payHolders(at, at == named ? RecordingId{} : named, side, kept);
    }

    void payHolders(RecordingId source, RecordingId via, Side side, std::int64_t weight) {
        if (weight == 0) return;
        const PaidSide paid = side == Side::Master ? PaidSide::Master : PaidSide::Composition;
        const SplitVersion* split = book_.split(source, side, date_, territory_);
        if (split == nullptr || split->parts.empty()) {
            add({source, via, paid, PartyId{}, HeldReason::NoSplit}, weight);
            return;
        }
        std::vector<Weighted> shares;
        for (const SplitShare& part : split->parts) {
            shares.push_back({part.party.value, part.partsPerMillion});
        }
        const auto parts = apportion(weight, shares);
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const SplitShare& part = split->parts[i];
            add({source, via, paid, part.party, reasonFor(*split, part)}, parts[i]);
        }
    }

    [[nodiscard]] HeldReason reasonFor(const SplitVersion& split, const SplitShare& part) const {
        const Party* party = book_.party(part.party);
        if (party != nullptr && party->suspense) return HeldReason::Suspense;
        if (part.disputed || split.status == SplitStatus::Disputed) return HeldReason::Disputed;
        return split.status == SplitStatus::Signed ? HeldReason::None : HeldReason::NotSigned;
    }

    const RightsBook& book_;
    const Policy& policy_;
    std::string_view date_, territory_;
    std::map<LineKey, std::int64_t> lines_;
};

/// Brings shares to exactly `ppb` together.
void spreadRest(Selection& selection) {
    std::vector<Weighted> weights;
    for (const NamedSource& source : selection.paid) {
        for (std::size_t row = 0; row < kSideRows; ++row) {
            weights.push_back({source.source.value, source.rows[row]});
        }
    }
    std::int64_t named = selection.restPpb;
    for (const Weighted& weight : weights) named += weight.weight;
    const auto shares = apportion(named, weights);
    std::size_t next = 0;
    for (NamedSource& source : selection.paid) {
        for (std::int64_t& row : source.rows) row = shares[next++];
    }
    selection.restPpb = 0;
}

void payStyle(Allocation& allocation, const ClaimStyle& style, const RightsBook& book,
              const Policy& policy) {
    std::vector<Weighted> members;
    if (policy.style == StyleRule::Members) {
        members = style.members;
        // A report that lists none names a genre.
        for (const RecordingId member :
             members.empty() ? book.styleMembers(style.style) : std::vector<RecordingId>{}) {
            members.push_back({member.value, 1});
        }
    }
    if (members.empty()) {
        allocation.hold(RecordingId{}, HeldReason::StylePool, style.ppb * kWeightPerPpb);
        return;
    }
    const auto parts = apportion(style.ppb, members);
    constexpr std::size_t kStyleRow = static_cast<std::size_t>(Kind::Style);
    for (std::size_t i = 0; i < members.size(); ++i) {
        allocation.pay(RecordingId{members[i].id}, kStyleRow, parts[i]);
    }
}

void paySource(Allocation& allocation, const NamedSource& source) {
    for (std::size_t row = 0; row < kSideRows; ++row) {
        if (row != kDeclaredRow) {
            allocation.pay(source.source, row, source.rows[row]);
            continue;
        }
        const std::int64_t ppb = source.rows[row];
        if (ppb == 0) continue;
        // The sides of a declared share are its own, also where a cap made it smaller.
        const std::array<Weighted, 2> sides{
            {{0, source.declaredMasterPpb}, {1, source.declaredCompositionPpb}}};
        const auto parts = apportion(ppb * kWeightPerPpb, sides);
        allocation.paySide(source.source, Side::Master, parts[0]);
        allocation.paySide(source.source, Side::Composition, parts[1]);
    }
}

}  // namespace

const char* heldReasonName(HeldReason reason) {
    switch (reason) {
        case HeldReason::None:
            return "";
        case HeldReason::UnknownTrack:
            return "unknown track";
        case HeldReason::NoClaim:
            return "no accepted report";
        case HeldReason::NoSplit:
            return "no rights holder is known";
        case HeldReason::NotSigned:
            return "split not signed";
        case HeldReason::Disputed:
            return "disputed";
        case HeldReason::Suspense:
            return "unknown payee";
        case HeldReason::StylePool:
            return "style pool";
        case HeldReason::Unattributed:
            return "unattributed";
    }
    return "";
}

std::vector<AllocationLine> allocate(RecordingId track, const Claim* claim, const RightsBook& book,
                                     const Policy& policy, std::string_view date,
                                     std::string_view territory) {
    Allocation allocation(book, policy, date, territory);
    if (claim == nullptr && book.upstream(track).empty()) {
        allocation.hold(track, HeldReason::NoClaim, kWholeWeight);
        return allocation.lines();
    }
    Selection selection = select(track, claim, book, policy);
    if (policy.style == StyleRule::Unattributed) {
        for (const ClaimStyle& style : selection.styles) selection.restPpb += style.ppb;
        selection.styles.clear();
    }
    // In a central pool the rest is left to all tracks' sources together: see entitle().
    if (policy.unattributed == UnattributedRule::Sources &&
        policy.distribution == Distribution::PerTrack && !selection.paid.empty()) {
        spreadRest(selection);
    }
    for (const NamedSource& source : selection.paid) paySource(allocation, source);
    for (const ClaimStyle& style : selection.styles) payStyle(allocation, style, book, policy);
    const std::int64_t rest = selection.restPpb * kWeightPerPpb;
    if (rest > 0 && policy.unattributed == UnattributedRule::Own) {
        allocation.payOwn(track, rest);
    } else if (rest > 0) {
        allocation.hold(RecordingId{}, HeldReason::Unattributed, rest);
    }
    return allocation.lines();
}

}  // namespace tributary
