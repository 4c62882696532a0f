#include "core/royalty/entitle.h"

#include <algorithm>
#include <limits>

#include "core/base/check.h"
#include "core/royalty/apportion.h"

namespace tributary {

namespace {

__extension__ using Wide = __int128;

tl::unexpected<Error> tooLarge() {
    return fail(
        ErrorCode::MoneyOverflow,
        "The usage of this period comes to more money than can be kept exactly. Nothing was "
        "booked; check the units and the rate.");
}

/// Use of one recording under one set of splits.
struct Pooled {
    std::int64_t units = 0;
    std::int64_t micros = 0;
};

Result<std::int64_t> poolOf(const UsageGroup& group, const Policy& policy) {
    if (policy.pool == PoolKind::PerStream) {
        auto money = multiply(Money(policy.rateMicros, policy.currency), group.units);
        if (!money) return fail(money.error());
        return money->micros();
    }
    auto money = scale(Money(group.revenueMicros, policy.currency), policy.sharePpm, 1'000'000);
    if (!money) return fail(money.error());
    return money->micros();
}

/// Named for nobody, in a pool that leaves such shares to all who are named.
bool leftToOthers(const LineKey& key, const Policy& policy) {
    if (policy.distribution != Distribution::Central) return false;
    const bool nobody = key.reason == HeldReason::UnknownTrack ||
                        key.reason == HeldReason::NoClaim || key.reason == HeldReason::Unattributed;
    return nobody && policy.unattributed == UnattributedRule::Sources;
}

/// By recording, name where there is none, and territory where splits differ by it.
using Uses = std::map<std::tuple<RecordingId, std::string, std::string>, Pooled>;

Result<Uses> gather(std::span<const UsageGroup> usage, const RightsBook& book, const Policy& policy,
                    std::int64_t& pool) {
    const bool local = std::any_of(
        book.recordings().begin(), book.recordings().end(), [&](const RecordingSummary& each) {
            for (const Side side : {Side::Master, Side::Composition}) {
                for (const SplitVersion* split : book.versions(each.id, side)) {
                    if (!split->extent.territories.empty()) return true;
                }
            }
            return false;
        });
    std::map<std::string, RecordingId> found;
    Uses uses;
    for (const UsageGroup& group : usage) {
        const auto [at, isNew] = found.try_emplace(group.track);
        if (isNew) at->second = book.find(group.track).value_or(RecordingId{});
        const RecordingId recording = at->second;
        auto micros = poolOf(group, policy);
        if (!micros) return fail(micros.error());
        Pooled& pooled = uses[{recording, recording.value == 0 ? group.track : std::string(),
                               local ? group.territory : std::string()}];
        auto units = addChecked(pooled.units, group.units);
        auto sum = addChecked(pooled.micros, *micros);
        auto whole = addChecked(pool, *micros);
        if (!units || !sum || !whole) return tooLarge();
        pooled = {*units, *sum};
        pool = *whole;
    }
    return uses;
}

/// Weights of all lines of all tracks, brought to 62 bits together by one shift.
std::vector<Weighted> narrowed(const std::vector<Wide>& weights,
                               const std::vector<EntitledKey>& keys) {
    Wide sum = 0;
    for (const Wide weight : weights) sum += weight;
    int shift = 0;
    while ((sum >> shift) >= (Wide{1} << 62)) ++shift;
    std::vector<Weighted> result;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        result.push_back(
            {keys[i].line.party.value, static_cast<std::int64_t>(weights[i] >> shift)});
    }
    return result;
}

/// One pool over all tracks.
class CentralPool {
public:
    void add(const EntitledKey& key, std::int64_t units, std::int64_t micros, std::int64_t weight) {
        if (micros <= 0) return;
        keys_.push_back(key);
        units_.push_back(units);
        weights_.push_back(Wide{micros} * weight);
    }

    void share(Entitlements& entitlements) const {
        const std::vector<Weighted> weights = narrowed(weights_, keys_);
        const bool any = std::any_of(weights.begin(), weights.end(),
                                     [](const Weighted& each) { return each.weight > 0; });
        if (!any) {
            EntitledKey nobody;
            nobody.line.reason = HeldReason::Unattributed;
            entitlements.lines[nobody].micros += entitlements.poolMicros;
            return;
        }
        const auto amounts = apportion(entitlements.poolMicros, weights);
        for (std::size_t i = 0; i < keys_.size(); ++i) {
            Entitled& line = entitlements.lines[keys_[i]];
            line.units += units_[i];
            line.micros += amounts[i];
        }
    }

private:
    std::vector<EntitledKey> keys_;
    std::vector<std::int64_t> units_;
    std::vector<Wide> weights_;
};

std::vector<AllocationLine> linesOf(RecordingId recording, const std::string& territory,
                                    const Claims& claims, const RightsBook& book,
                                    const Policy& policy, std::string_view date) {
    if (recording.value == 0) {
        LineKey unknown;
        unknown.reason = HeldReason::UnknownTrack;
        return {{unknown, kWholeWeight}};
    }
    const auto claim = claims.find(recording);
    return allocate(recording, claim == claims.end() ? nullptr : &claim->second, book, policy, date,
                    territory);
}

}  // namespace

Result<Entitlements> entitle(std::span<const UsageGroup> usage, const Claims& claims,
                             const RightsBook& book, const Policy& policy, std::string_view date) {
    Entitlements entitlements;
    auto uses = gather(usage, book, policy, entitlements.poolMicros);
    if (!uses) return fail(uses.error());
    CentralPool central;
    for (const auto& [key, pooled] : *uses) {
        const auto& [recording, track, territory] = key;
        const auto lines = linesOf(recording, territory, claims, book, policy, date);
        std::vector<Weighted> weights;
        for (const AllocationLine& line : lines) {
            weights.push_back({line.key.party.value, line.weight});
        }
        const bool own = policy.distribution == Distribution::PerTrack;
        const auto amounts = own ? apportion(pooled.micros, weights) : std::vector<std::int64_t>{};
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const EntitledKey entitled{recording, track, lines[i].key};
            if (own) {
                Entitled& line = entitlements.lines[entitled];
                line.units += pooled.units;
                line.micros += amounts[i];
            } else if (!leftToOthers(lines[i].key, policy)) {
                central.add(entitled, pooled.units, pooled.micros, lines[i].weight);
            }
        }
    }
    if (policy.distribution == Distribution::Central && entitlements.poolMicros != 0) {
        central.share(entitlements);
    }
    std::erase_if(entitlements.lines, [](const auto& line) {
        return line.second.micros == 0 && line.second.units == 0;
    });
    return entitlements;
}

std::vector<AllocationLine> allocateAlone(RecordingId track, const Claim* claim,
                                          const RightsBook& book, const Policy& policy,
                                          std::string_view date, std::string_view territory) {
    std::vector<AllocationLine> lines = allocate(track, claim, book, policy, date, territory);
    std::vector<AllocationLine> named;
    for (const AllocationLine& line : lines) {
        if (!leftToOthers(line.key, policy)) named.push_back(line);
    }
    if (named.empty() || named.size() == lines.size()) return lines;
    std::vector<Weighted> weights;
    for (const AllocationLine& line : named) {
        weights.push_back({line.key.party.value, line.weight});
    }
    const auto whole = apportion(kWholeWeight, weights);
    for (std::size_t i = 0; i < named.size(); ++i) named[i].weight = whole[i];
    return named;
}

}  // namespace tributary
