#include "core/analysis/work_standing.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "core/analysis/derivation_alignment.h"
#include "core/catalogue/work_order.h"

namespace tributary {

Standing WorkStanding::among(std::span<const std::size_t> candidates) const {
    Standing out;
    out.works = clusters.count;
    for (const std::size_t c : candidates) {
        out.cluster.push_back(clusters.cluster[c]);
        out.hubness.push_back(hubness[c]);
    }
    return out;
}

Result<WorkStanding> readStanding(const Catalogue& catalogue,
                                  const std::vector<TrackSummary>& tracks) {
    std::unordered_map<TrackId, std::size_t> number;
    std::vector<std::pair<WorkOrder, std::size_t>> order;
    for (std::size_t i = 0; i < tracks.size(); ++i) {
        number[tracks[i].id] = i;
        order.emplace_back(workOrder(tracks[i]), i);
    }
    std::sort(order.begin(), order.end());
    std::vector<WorkFacts> facts(tracks.size());
    for (std::size_t rank = 0; rank < order.size(); ++rank) {
        facts[order[rank].second] = {rank, tracks[order[rank].second].durationS};
    }
    const auto edges = catalogue.derivations();
    if (!edges) return fail(edges.error());
    std::vector<Debt> debts;
    for (const Derivation& edge : *edges) {
        const auto derived = number.find(edge.derived);
        const auto source = number.find(edge.source);
        if (derived == number.end() || source == number.end()) continue;
        debts.push_back(asDebt(edge, derived->second, source->second));
    }
    const auto hubs = catalogue.hubs();
    if (!hubs) return fail(hubs.error());
    WorkStanding out;
    out.hubness.assign(tracks.size(), 1.0);
    for (const Hub& hub : *hubs) {
        if (number.contains(hub.track)) out.hubness[number.at(hub.track)] = hub.hubness;
    }
    out.provenance = Provenance(std::move(debts), std::move(facts));
    out.clusters = clusterWorks(out.provenance);
    return out;
}

}  // namespace tributary
