#include "core/attribution/provenance.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace tributary {
namespace {

// A sketch never explains all of a copy's energy: what is above this is the whole.
constexpr double kWholeIntensity = 0.8;
constexpr double kDust = 1e-5;     // too small to be followed further
constexpr double kRestPart = 0.1;  // of an influence: less is not kept

double overlap(double aBegin, double aEnd, double bBegin, double bEnd) {
    return std::max(0.0, std::min(aEnd, bEnd) - std::max(aBegin, bBegin));
}

double unionOf(std::vector<std::pair<double, double>> spans) {
    std::sort(spans.begin(), spans.end());
    double sum = 0.0;
    double end = -1e300;
    for (const auto& [from, to] : spans) {
        sum += std::max(0.0, to - std::max(from, end));
        end = std::max(end, to);
    }
    return sum;
}

/// Part of credit of a facet that goes on along a debt of another.
double passedOn(Facet credit, Facet debt) {
    if (debt == Facet::Recording) return 1.0;
    if (credit == Facet::Structure || credit == Facet::Harmony) return 1.0;
    return credit == Facet::Recording ? kWrittenPart : 0.0;
}

/// What the credit is for on the source's side.
Facet arriving(Facet credit, Facet debt) {
    return debt == Facet::Recording || credit != Facet::Recording ? credit : Facet::Structure;
}

/// A part of one influence on its way upstream.
struct Parcel {
    std::size_t work = 0;
    Facet facet = Facet::Recording;
    double share = 0.0;
    double probability = 1.0;
    std::optional<Passage> passage;  ///< query and `work`; none: it is not known where
};

/// Where the part of `passage` that lies in a debt's passage is in the debt's source.
Passage inSource(const Passage& passage, const DebtPassage& debt) {
    const double from = std::max(passage.sourceBeginS, debt.derivedBeginS);
    const double to = std::min(passage.sourceEndS, debt.derivedEndS);
    const double length = std::max(1e-9, passage.sourceEndS - passage.sourceBeginS);
    const auto atQuery = [&](double t) {
        return passage.queryBeginS +
               (passage.queryEndS - passage.queryBeginS) * ((t - passage.sourceBeginS) / length);
    };
    const double derived = std::max(1e-9, debt.derivedEndS - debt.derivedBeginS);
    const auto atSource = [&](double t) {
        return debt.sourceBeginS +
               (debt.sourceEndS - debt.sourceBeginS) * ((t - debt.derivedBeginS) / derived);
    };
    Passage out = passage;
    out.queryBeginS = atQuery(from);
    out.queryEndS = atQuery(to);
    out.sourceBeginS = atSource(from);
    out.sourceEndS = atSource(to);
    out.semitones += debt.semitones;
    out.speed *= debt.speed;
    return out;
}

/// What one influence gave to each work.
struct Received {
    std::array<double, kFacets> facets{};
    double probability = 0.0;
    std::vector<Passage> passages;
    [[nodiscard]] double sum() const {
        double total = 0.0;
        for (const double f : facets) total += f;
        return total;
    }
};
using Settlement = std::map<std::size_t, Received>;

void keep(const Parcel& parcel, Settlement& settlement) {
    Received& r = settlement[parcel.work];
    r.facets[static_cast<std::size_t>(parcel.facet)] += parcel.share;
    r.probability = std::max(r.probability, parcel.probability);
    if (parcel.passage) r.passages.push_back(*parcel.passage);
}

/// The parcels that a debt takes from another.
std::vector<Parcel> alongDebt(const Parcel& parcel, const Debt& debt, double intensity) {
    std::vector<Parcel> out;
    const double part = passedOn(parcel.facet, debt.facet);
    Parcel next{debt.source, arriving(parcel.facet, debt.facet), 0.0,
                parcel.probability * debt.probability, std::nullopt};
    if (!parcel.passage || debt.passages.empty()) {
        next.share = parcel.share * part * debt.share;
        out.push_back(next);
        return out;
    }
    const Passage& p = *parcel.passage;
    const double length = p.sourceEndS - p.sourceBeginS;
    for (const DebtPassage& d : debt.passages) {
        const double common = overlap(p.sourceBeginS, p.sourceEndS, d.derivedBeginS, d.derivedEndS);
        if (common <= 0.0 || length <= 0.0) continue;
        next.share = parcel.share * part * intensity * common / length;
        next.passage = inSource(p, d);
        next.passage->facet = next.facet;
        next.passage->probability = next.probability;
        out.push_back(next);
    }
    return out;
}

/// Works that pass on all that they have from others, as what they kept was too little to be named.
using PassingOn = std::set<std::size_t>;

/// Sends a parcel on as far as it goes. Ends, since every debt leads to an earlier work.
void forward(Parcel parcel, const Provenance& provenance, const PassingOn& passingOn,
             Settlement& settlement) {
    std::vector<Parcel> onward;
    double sum = 0.0;
    if (parcel.share > kDust) {
        for (const Debt& debt : provenance.debtsOf(parcel.work)) {
            for (Parcel& next : alongDebt(parcel, debt, provenance.intensity(debt))) {
                sum += next.share;
                onward.push_back(std::move(next));
            }
        }
    }
    const bool all = sum > 0.0 && (sum > parcel.share || passingOn.contains(parcel.work));
    const double scale = all ? parcel.share / sum : 1.0;
    for (Parcel& next : onward) {
        next.share *= scale;
        forward(std::move(next), provenance, passingOn, settlement);
    }
    parcel.share -= std::min(parcel.share, sum * scale);
    if (parcel.share > 0.0) keep(parcel, settlement);
}

std::vector<Parcel> parcelsOf(const TrackInfluence& found) {
    std::vector<Parcel> parcels;
    for (std::size_t f = 0; f < kFacets; ++f) {
        if (found.facets[f] <= 0.0) continue;
        Parcel parcel{found.candidate, static_cast<Facet>(f), found.facets[f], found.probability,
                      std::nullopt};
        double seconds = 0.0;
        for (const Passage& p : found.passages) {
            if (p.facet == parcel.facet) seconds += p.queryEndS - p.queryBeginS;
        }
        if (seconds <= 0.0) {
            parcels.push_back(parcel);
            continue;
        }
        for (const Passage& p : found.passages) {
            if (p.facet != parcel.facet) continue;
            parcel.share = found.facets[f] * (p.queryEndS - p.queryBeginS) / seconds;
            parcel.passage = p;
            parcels.push_back(parcel);
        }
    }
    return parcels;
}

/// What one influence comes to, by work.
Settlement settle(const TrackInfluence& found, const Provenance& provenance,
                  const PassingOn& passingOn, double leastNamed) {
    Settlement settlement;
    if (provenance.debtsOf(found.candidate).empty()) {
        settlement[found.candidate] = {found.facets, found.probability, {}};
        return settlement;
    }
    for (Parcel& parcel : parcelsOf(found))
        forward(std::move(parcel), provenance, passingOn, settlement);
    const auto own = settlement.find(found.candidate);
    if (own == settlement.end() || settlement.size() == 1) return settlement;
    const double rest = own->second.sum();
    if (rest >= std::max(leastNamed, kRestPart * found.influence)) return settlement;
    settlement.erase(own);
    const double scale = found.influence / std::max(1e-12, found.influence - rest);
    for (auto& [work, received] : settlement) {
        for (double& share : received.facets) share *= scale;
    }
    return settlement;
}

using Settled = std::map<std::size_t, SettledInfluence>;  // by work

void add(const TrackInfluence& found, std::size_t work, Received received, Settled& settled) {
    SettledInfluence& s = settled[work];
    TrackInfluence& t = s.influence;
    t.candidate = work;
    const double share = received.sum();
    const double part = found.influence > 0.0 ? share / found.influence : 0.0;
    for (std::size_t f = 0; f < kFacets; ++f) t.facets[f] += received.facets[f];
    t.influence += share;
    for (std::size_t end = 0; end < 2; ++end) t.interval[end] += part * found.interval[end];
    t.probability = std::max(t.probability, received.probability);
    if (work == found.candidate) {
        t.passages.insert(t.passages.end(), found.passages.begin(), found.passages.end());
        return;
    }
    t.passages.insert(t.passages.end(), received.passages.begin(), received.passages.end());
    s.via.push_back({found.candidate, share});
}

/// What all influences come to. Of a work that would keep less than `least` all goes on to those
/// that it has it from, and so on: many little rests are worth as much as one large share.
Settled settleAll(const std::vector<TrackInfluence>& found, const Provenance& provenance,
                  double leastNamed, double least) {
    PassingOn passingOn;
    while (true) {
        Settled settled;
        for (const TrackInfluence& t : found) {
            for (auto& [work, received] : settle(t, provenance, passingOn, leastNamed))
                add(t, work, std::move(received), settled);
        }
        bool isNew = false;
        for (const auto& [work, s] : settled) {
            if (s.influence.influence >= least || provenance.debtsOf(work).empty()) continue;
            isNew = passingOn.insert(work).second || isNew;
        }
        if (!isNew) return settled;
    }
}

/// Of what is too little to be named, that which is owed to a named work counts for that work.
void addLittle(const std::vector<TrackInfluence>& little, const Provenance& provenance,
               double leastNamed, Settled& named) {
    for (const TrackInfluence& t : little) {
        if (provenance.debtsOf(t.candidate).empty()) continue;
        for (auto& [work, received] : settle(t, provenance, {}, leastNamed)) {
            if (work != t.candidate && named.contains(work))
                add(t, work, std::move(received), named);
        }
    }
}

}  // namespace

Provenance::Provenance(std::vector<Debt> debts, std::vector<WorkFacts> works)
    : debts_(std::move(debts)), works_(std::move(works)) {
    std::erase_if(debts_, [&](const Debt& d) {
        return d.derived >= works_.size() || d.source >= works_.size() ||
               works_[d.source].rank >= works_[d.derived].rank || !(d.share > 0.0);
    });
    std::stable_sort(debts_.begin(), debts_.end(), [](const Debt& a, const Debt& b) {
        return std::pair(a.derived, a.source) < std::pair(b.derived, b.source);
    });
    begins_.resize(works_.size() + 1, 0);
    for (const Debt& d : debts_) ++begins_[d.derived + 1];
    for (std::size_t w = 0; w < works_.size(); ++w) begins_[w + 1] += begins_[w];
}

std::span<const Debt> Provenance::debtsOf(std::size_t work) const {
    if (work + 1 >= begins_.size()) return {};
    return std::span(debts_).subspan(begins_[work], begins_[work + 1] - begins_[work]);
}

std::size_t Provenance::pairs() const {
    std::size_t count = 0;
    for (std::size_t i = 0; i < debts_.size(); ++i) {
        const bool same = i > 0 && debts_[i - 1].derived == debts_[i].derived &&
                          debts_[i - 1].source == debts_[i].source;
        if (!same) ++count;
    }
    return count;
}

double Provenance::intensity(const Debt& debt) const {
    const double covered = coveredBy(debt).derivedS;
    if (covered <= 0.0) return std::min(1.0, debt.share);
    const double intensity = debt.share * works_[debt.derived].durationS / covered;
    return intensity >= kWholeIntensity ? 1.0 : intensity;
}

Covered coveredBy(const Debt& debt) {
    const std::array<const Debt*, 1> one{&debt};
    return coveredBy(one);
}

Covered coveredBy(std::span<const Debt* const> debts) {
    std::vector<std::pair<double, double>> derived, source;
    for (const Debt* debt : debts) {
        for (const DebtPassage& p : debt->passages) {
            derived.emplace_back(p.derivedBeginS, p.derivedEndS);
            source.emplace_back(p.sourceBeginS, p.sourceEndS);
        }
    }
    return {unionOf(std::move(derived)), unionOf(std::move(source))};
}

std::vector<SettledInfluence> settleDebts(const std::vector<TrackInfluence>& found,
                                          const std::vector<TrackInfluence>& little,
                                          const Provenance& provenance, double leastNamed) {
    const double least = std::min(kLeastInherited, leastNamed);
    Settled settled = settleAll(found, provenance, leastNamed, least);
    std::erase_if(settled,
                  [&](const auto& entry) { return entry.second.influence.influence < least; });
    addLittle(little, provenance, leastNamed, settled);
    std::vector<SettledInfluence> out;
    for (auto& [work, s] : settled) {
        TrackInfluence& t = s.influence;
        t.influence = std::min(1.0, t.influence);
        t.interval = {std::clamp(t.interval[0], 0.0, t.influence),
                      std::clamp(t.interval[1], t.influence, 1.0)};
        std::stable_sort(
            t.passages.begin(), t.passages.end(),
            [](const Passage& a, const Passage& b) { return a.queryBeginS < b.queryBeginS; });
        std::stable_sort(s.via.begin(), s.via.end(),
                         [](const Via& a, const Via& b) { return a.share > b.share; });
        out.push_back(std::move(s));
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const SettledInfluence& a, const SettledInfluence& b) {
                         return a.influence.influence > b.influence.influence;
                     });
    return out;
}

}  // namespace tributary
