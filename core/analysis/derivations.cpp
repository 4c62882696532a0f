#include "core/analysis/derivations.h"

#include <algorithm>
#include <map>
#include <optional>
#include <unordered_map>
#include <utility>

#include <fmt/format.h>

#include "core/analysis/derivation_alignment.h"
#include "core/analysis/derivation_screening.h"
#include "core/analysis/hub_search.h"
#include "core/attribution/clones.h"
#include "core/attribution/pair_screen.h"
#include "core/attribution/settings.h"
#include "core/attribution/statistics.h"
#include "core/base/digest.h"
#include "core/catalogue/catalogue.h"
#include "core/embedding/embedding.h"

namespace tributary {
namespace {

constexpr const char* kMethod = "derivations-1";
constexpr const char* kHubsOf =
    "hubs_of";                          // the setting that names the works they were sought among
constexpr std::size_t kCandidates = 8;  // aligned with each stretch
constexpr double kScreening = 0.5, kAligning = 0.95;  // of the progress, where they end

/// Names all that decides what is found: a change of any of it has everything compared again.
std::string methodName() {
    return sha256Hex(fmt::format("{} {} {} {} {} {}", kMethod, settingsSha256(defaultSettings()),
                                 weightsSha256(), cohortSha256(), kStatisticsVersion, kCandidates))
        .substr(0, 16);
}

/// The graph of works up to one of them: what later ones derive from must not tell how earlier ones
/// stand to each other, or the order of comparing would matter.
class Graph {
public:
    explicit Graph(const std::vector<ComparedWork>& works) : works_(works) { update(); }

    /// Adds the debts of the next work.
    void add(const std::vector<Debt>& debts) {
        if (debts.empty()) return;
        debts_.insert(debts_.end(), debts.begin(), debts.end());
        update();
    }

    [[nodiscard]] const WorkClusters& clusters() const { return clusters_; }
    [[nodiscard]] std::size_t pairs() const { return pairs_; }

private:
    void update() {
        std::vector<WorkFacts> facts;
        for (std::size_t w = 0; w < works_.size(); ++w) facts.push_back({w, works_[w].durationS});
        const Provenance provenance(debts_, std::move(facts));
        pairs_ = provenance.pairs();
        clusters_ = clusterWorks(provenance);
    }

    const std::vector<ComparedWork>& works_;
    std::vector<Debt> debts_;
    std::size_t pairs_ = 0;
    WorkClusters clusters_;
};

/// Candidates of one work as stored, by stretch.
using StoredCandidates = std::map<int, std::vector<std::pair<double, std::size_t>>>;

/// The best of each stretch, an earlier work standing in for what is only a copy of it.
std::vector<StretchCandidates> chosen(const StoredCandidates& stored,
                                      const std::vector<ComparedWork>& works,
                                      const WorkClusters& clusters) {
    std::vector<StretchCandidates> out;
    for (const auto& [stretch, candidates] : stored) {
        std::map<std::size_t, double> best;
        for (const auto& [score, work] : candidates) {
            double& s = best.try_emplace(clusters.standIn[work], score).first->second;
            s = std::max(s, score);
        }
        std::vector<std::pair<std::size_t, double>> order(best.begin(), best.end());
        std::sort(order.begin(), order.end(), [&](const auto& a, const auto& b) {
            if (a.second != b.second) return a.second > b.second;
            return works[a.first].audioSha256 < works[b.first].audioSha256;
        });
        order.resize(std::min(order.size(), kCandidates));
        StretchCandidates kept{stretch, {}};
        for (const auto& [work, score] : order) kept.works.push_back(work);
        // By audio, not by number: numbers shift when works come and go.
        std::sort(kept.works.begin(), kept.works.end(), [&](std::size_t a, std::size_t b) {
            return works[a].audioSha256 < works[b].audioSha256;
        });
        out.push_back(std::move(kept));
    }
    return out;
}

std::string nameOf(const std::vector<StretchCandidates>& candidates,
                   const std::vector<ComparedWork>& works, const WorkClusters& clusters) {
    Sha256 hash;
    std::map<std::size_t, std::size_t> clusterNames;
    for (const StretchCandidates& c : candidates) {
        for (const std::size_t w : c.works) {
            const std::size_t cluster =
                clusterNames.try_emplace(clusters.cluster[w], clusterNames.size()).first->second;
            hash.update(fmt::format("{} {} {};", c.stretch, works[w].audioSha256, cluster));
        }
    }
    return hash.finishHex();
}

/// One run of deriveCatalogue.
class Run {
public:
    Run(Catalogue& catalogue, std::vector<ComparedWork> works, const DeriveOptions& options,
        DeriveSummary& summary, std::stop_token stop)
        : catalogue_(catalogue),
          works_(std::move(works)),
          options_(options),
          summary_(summary),
          stop_(std::move(stop)) {
        for (std::size_t w = 0; w < works_.size(); ++w) number_[works_[w].id] = w;
    }

    Result<void> screen(const Progress& progress) {
        return screenDerivations(catalogue_, works_, methodName(), options_.threads,
                                 summary_.warnings, progress, stop_);
    }

    Result<void> align(const Progress& progress) {
        auto candidates = storedCandidates();
        if (!candidates) return fail(candidates.error());
        auto aligned = alignedNames();
        if (!aligned) return fail(aligned.error());
        auto debts = storedDebts();
        if (!debts) return fail(debts.error());
        Graph graph(works_);
        std::vector<TrackId> ids;
        for (const ComparedWork& w : works_) ids.push_back(w.id);
        auto reader = Catalogue::open(catalogue_.file(), OpenMode::ReadOnly);
        if (!reader) return fail(reader.error());
        PreparedTracks prepared(std::move(*reader), ids);
        for (std::size_t w = 0; w < works_.size(); ++w) {
            if (stop_.stop_requested()) return cancelled();
            progress.report("align", w, works_.size());
            const auto state = aligned->find(w);
            if (state == aligned->end()) continue;  // could not be screened
            const auto best = chosen((*candidates)[w], works_, graph.clusters());
            const std::string name = nameOf(best, works_, graph.clusters());
            if (state->second != name) {
                auto found = alignOne(w, best, name, prepared, graph);
                if (!found) return fail(found.error());
                (*debts)[w] = std::move(*found);
            }
            graph.add((*debts)[w]);
        }
        summary_.derivations = graph.pairs();
        clusters_ = graph.clusters();
        return {};
    }

    Result<void> flagHubs(const Progress& progress) {
        const auto previous = catalogue_.hubs();
        if (!previous) return fail(previous.error());
        summary_.hubs = previous->size();
        const auto known = catalogue_.setting(kHubsOf);
        if (!known) return fail(known.error());
        const std::string name = nameOfWorks();
        if (*known == name) return {};
        auto hubs = findHubs(catalogue_, works_, clusters_.cluster, progress, stop_);
        if (!hubs) return fail(hubs.error());
        if (auto done = catalogue_.storeHubs(*hubs, now()); !done) return done;
        summary_.hubs = hubs->size();
        return catalogue_.setSetting(kHubsOf, name);
    }

private:
    [[nodiscard]] UtcInstant now() const {
        return options_.clock != nullptr ? options_.clock->now() : SystemClock().now();
    }

    [[nodiscard]] std::string nameOfWorks() const {
        Sha256 hash;
        hash.update(methodName());
        for (std::size_t w = 0; w < works_.size(); ++w) {
            hash.update(fmt::format("{} {};", works_[w].audioSha256, clusters_.cluster[w]));
        }
        return hash.finishHex();
    }

    /// A track's number; nothing for one that somebody else added meanwhile.
    [[nodiscard]] std::optional<std::size_t> number(TrackId id) const {
        const auto found = number_.find(id);
        return found == number_.end() ? std::nullopt : std::optional(found->second);
    }

    Result<std::vector<StoredCandidates>> storedCandidates() const {
        const auto stored = catalogue_.derivationCandidates();
        if (!stored) return fail(stored.error());
        std::vector<StoredCandidates> out(works_.size());
        for (const DerivationCandidate& c : *stored) {
            const auto derived = number(c.derived);
            const auto source = number(c.source);
            if (derived && source && *source < *derived) {
                out[*derived][c.stretch].emplace_back(c.score, *source);
            }
        }
        return out;
    }

    Result<std::unordered_map<std::size_t, std::string>> alignedNames() const {
        const auto states = catalogue_.derivationStates();
        if (!states) return fail(states.error());
        std::unordered_map<std::size_t, std::string> out;
        for (const DerivationState& s : *states) {
            if (const auto work = number(s.track)) out[*work] = s.aligned;
        }
        return out;
    }

    /// By derived work.
    Result<std::vector<std::vector<Debt>>> storedDebts() const {
        const auto stored = catalogue_.derivations();
        if (!stored) return fail(stored.error());
        std::vector<std::vector<Debt>> out(works_.size());
        for (const Derivation& d : *stored) {
            const auto derived = number(d.derived);
            const auto source = number(d.source);
            if (derived && source) out[*derived].push_back(asDebt(d, *derived, *source));
        }
        return out;
    }

    Result<std::vector<Debt>> alignOne(std::size_t work,
                                       const std::vector<StretchCandidates>& candidates,
                                       const std::string& name, PreparedTracks& prepared,
                                       const Graph& graph) {
        std::vector<Debt> debts;
        if (!candidates.empty()) {
            auto found = alignDerivations(work, candidates, works_, graph.clusters().cluster,
                                          prepared, options_.threads, stop_);
            if (!found && found.error().code == ErrorCode::SketchCorrupt) {
                summary_.warnings.push_back(describe(found.error()));
                return debts;
            }
            if (!found) return fail(found.error());
            debts = std::move(*found);
        }
        std::vector<Derivation> edges;
        for (const Debt& d : debts) edges.push_back(asDerivation(d, works_));
        auto done = catalogue_.storeDerivations(works_[work].id, name, edges, now());
        if (!done) return fail(done.error());
        ++summary_.compared;
        return debts;
    }

    Catalogue& catalogue_;
    const std::vector<ComparedWork> works_;
    const DeriveOptions& options_;
    DeriveSummary& summary_;
    const std::stop_token stop_;
    std::unordered_map<TrackId, std::size_t> number_;
    WorkClusters clusters_;
};

Result<void> deriveAll(Catalogue& catalogue, const DeriveOptions& options, const Progress& progress,
                       const std::stop_token& stop, DeriveSummary& summary) {
    auto works = worksInOrder(catalogue);
    if (!works) return fail(works.error());
    if (options.again) {
        std::vector<TrackId> all;
        for (const ComparedWork& w : *works) all.push_back(w.id);
        if (auto done = catalogue.forgetScreening(all); !done) return done;
        if (auto done = catalogue.setSetting(kHubsOf, ""); !done) return done;
    }
    Run run(catalogue, std::move(*works), options, summary, stop);
    if (auto done = run.screen(progress.part(0.0, kScreening)); !done) return done;
    if (auto done = run.align(progress.part(kScreening, kAligning)); !done) return done;
    if (auto done = run.flagHubs(progress.part(kAligning, 1.0)); !done) return done;
    progress.report("derivations", 1.0);
    return {};
}

}  // namespace

Result<DeriveSummary> deriveCatalogue(const std::filesystem::path& catalogue,
                                      const DeriveOptions& options, const Progress& progress,
                                      std::stop_token stop) {
    auto opened = Catalogue::open(catalogue, OpenMode::ReadWrite);
    if (!opened) return fail(opened.error());
    DeriveSummary summary;
    auto done = deriveAll(*opened, options, progress, stop, summary);
    if (!done && done.error().code != ErrorCode::Cancelled) return fail(done.error());
    summary.cancelled = !done;
    return summary;
}

}  // namespace tributary
