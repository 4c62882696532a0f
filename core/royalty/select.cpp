// Which sources a policy pays.

#include <algorithm>

#include "core/base/pattern.h"
#include "core/royalty/allocate.h"
#include "core/royalty/apportion.h"
#include "core/royalty/reasons.h"

namespace tributary {

namespace {

constexpr std::int64_t kPpbPerPpm = 1000;

bool larger(const NamedSource& a, const NamedSource& b) {
    if (a.sharePpb() != b.sharePpb()) return a.sharePpb() > b.sharePpb();
    return a.source < b.source;
}

/// Brings a source to `ppb` in all, its rows in proportion.
void scaleTo(NamedSource& source, std::int64_t ppb) {
    if (source.sharePpb() == ppb || source.sharePpb() == 0) return;
    std::vector<Weighted> rows;
    for (std::size_t i = 0; i < kSideRows; ++i) {
        rows.push_back({static_cast<std::int64_t>(i), source.rows[i]});
    }
    const auto scaled = apportion(ppb, rows);
    std::copy(scaled.begin(), scaled.end(), source.rows.begin());
}

std::int64_t total(const std::vector<NamedSource>& sources) {
    std::int64_t sum = 0;
    for (const NamedSource& source : sources) sum += source.sharePpb();
    return sum;
}

/// Brings all of them together to `ppb`, in proportion.
void scaleAll(std::vector<NamedSource>& sources, std::int64_t ppb) {
    if (sources.empty() || total(sources) == ppb) return;
    std::vector<Weighted> shares;
    for (const NamedSource& source : sources) {
        shares.push_back({source.source.value, source.sharePpb()});
    }
    const auto scaled = apportion(ppb, shares);
    for (std::size_t i = 0; i < sources.size(); ++i) scaleTo(sources[i], scaled[i]);
}

std::vector<NamedSource> detectedSources(const Claim& claim) {
    std::vector<NamedSource> sources;
    for (const ClaimSource& from : claim.sources) {
        NamedSource source;
        source.source = from.source;
        std::copy(from.kindsPpb.begin(), from.kindsPpb.end(), source.rows.begin());
        source.lowPpb = from.lowPpb;
        source.highPpb = from.highPpb;
        source.probabilityPpb = from.probabilityPpb;
        sources.push_back(std::move(source));
    }
    return sources;
}

/// What is declared of the track itself; without a claim, also what was detected of it.
std::vector<NamedSource> declaredSources(RecordingId track, const RightsBook& book,
                                         const Policy& policy, bool withDetected) {
    std::vector<NamedSource> sources;
    for (const UpstreamEdge& edge : book.upstream(track)) {
        if (!edge.declared && !withDetected) continue;
        const SideShares& sides = policy.sides[kDeclaredRow];
        NamedSource source;
        source.source = edge.source;
        source.declaredMasterPpb = edge.masterPpb * sides.masterPpm / 1'000'000;
        source.declaredCompositionPpb = edge.compositionPpb * sides.compositionPpm / 1'000'000;
        source.rows[kDeclaredRow] = source.declaredMasterPpb + source.declaredCompositionPpb;
        source.lowPpb = source.highPpb = source.rows[kDeclaredRow];
        source.probabilityPpb = Share::kWhole;
        if (source.rows[kDeclaredRow] > 0) sources.push_back(std::move(source));
    }
    return sources;
}

/// Why a detected source is not paid; empty if it is.
std::string gate(const NamedSource& source, const Policy& policy) {
    if (source.sharePpb() < policy.deMinimisPpm * kPpbPerPpm) return "below the smallest share";
    if (source.lowPpb < policy.lowerBoundPpm * kPpbPerPpm) {
        return "its interval begins below the bound";
    }
    if (source.probabilityPpb < policy.probabilityPpm * kPpbPerPpm) {
        return "not probable enough";
    }
    return {};
}

void leaveOut(Selection& selection, NamedSource source, const std::string& why) {
    selection.restPpb += source.sharePpb();
    source.note = why;
    selection.leftOut.push_back(std::move(source));
}

void applyCaps(Selection& selection, const Policy& policy) {
    const std::int64_t most = policy.sourceCapPpm * kPpbPerPpm;
    for (NamedSource& source : selection.paid) {
        const std::int64_t over = source.sharePpb() - most;
        if (over <= 0 || source.rows[kDeclaredRow] > 0) continue;
        scaleTo(source, most);
        selection.restPpb += over;
    }
    const std::int64_t named = total(selection.paid);
    const std::int64_t cap = policy.namedCapPpm * kPpbPerPpm;
    if (named <= cap) return;
    scaleAll(selection.paid, cap);
    selection.restPpb += named - cap;
}

}  // namespace

Selection select(RecordingId track, const Claim* claim, const RightsBook& book,
                 const Policy& policy) {
    Selection selection;
    std::vector<NamedSource> declared = declaredSources(track, book, policy, claim == nullptr);
    std::vector<NamedSource> detected =
        claim == nullptr ? std::vector<NamedSource>{} : detectedSources(*claim);
    // What is declared of a source stands in place of what was found of it.
    std::erase_if(detected, [&](const NamedSource& source) {
        return std::any_of(declared.begin(), declared.end(),
                           [&](const NamedSource& other) { return other.source == source.source; });
    });
    const std::int64_t left = Share::kWhole - total(declared);
    scaleAll(detected, std::min(left, total(detected)));
    if (claim != nullptr) selection.styles = claim->styles;
    std::int64_t room = left - total(detected);
    for (ClaimStyle& style : selection.styles) {
        style.ppb = std::min(style.ppb, room);
        room -= style.ppb;
    }
    selection.restPpb = room;

    std::sort(detected.begin(), detected.end(), larger);
    selection.paid = std::move(declared);
    for (NamedSource& source : detected) {
        const std::string why = gate(source, policy);
        if (why.empty()) {
            selection.paid.push_back(std::move(source));
        } else {
            leaveOut(selection, std::move(source), why);
        }
    }
    std::sort(selection.paid.begin(), selection.paid.end(), larger);
    const auto most = static_cast<std::size_t>(policy.topSources);
    while (most > 0 && selection.paid.size() > most) {
        leaveOut(selection, std::move(selection.paid.back()),
                 fromPattern(kNotAmongLargest, {std::to_string(most)}));
        selection.paid.pop_back();
    }
    applyCaps(selection, policy);
    return selection;
}

}  // namespace tributary
