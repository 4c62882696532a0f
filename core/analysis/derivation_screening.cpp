#include "core/analysis/derivation_screening.h"

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <utility>

#include <fmt/format.h>

#include "core/attribution/pair_screen.h"
#include "core/base/parallel.h"

namespace tributary {
namespace {

constexpr std::size_t kGroup = 32;  // works screened together: bounds memory, and what a kill loses
constexpr std::size_t kChunk = 32;  // earlier works held in memory at a time

/// A later work ready to be screened.
struct Later {
    std::size_t work = 0;
    PairQuery query;
    std::vector<DerivationCandidate> found;
};

class Screener {
public:
    Screener(Catalogue& catalogue, const std::vector<ComparedWork>& works, std::string method,
             unsigned threads, std::vector<std::string>& warnings, std::stop_token stop)
        : catalogue_(catalogue),
          works_(works),
          method_(std::move(method)),
          threads_(threads),
          warnings_(warnings),
          stop_(std::move(stop)),
          screened_(works.size(), false) {}

    Result<void> run(const Progress& progress) {
        auto pending = findPending();
        if (!pending) return fail(pending.error());
        for (std::size_t done = 0; done < pending->size(); done += kGroup) {
            const std::size_t count = std::min(kGroup, pending->size() - done);
            const std::span<const std::size_t> group(pending->data() + done, count);
            const auto total = static_cast<double>(pending->size());
            auto finished =
                screenGroup(group, progress.part(static_cast<double>(done) / total,
                                                 static_cast<double>(done + count) / total));
            if (!finished) return finished;
        }
        return {};
    }

private:
    /// Works without a state that still holds; those with a stale one lose it.
    Result<std::vector<std::size_t>> findPending() {
        const auto states = catalogue_.derivationStates();
        if (!states) return fail(states.error());
        std::unordered_map<TrackId, const DerivationState*> byTrack;
        for (const DerivationState& s : *states) byTrack[s.track] = &s;
        std::vector<std::size_t> pending;
        std::vector<TrackId> stale;
        for (std::size_t w = 0; w < works_.size(); ++w) {
            const auto found = byTrack.find(works_[w].id);
            const bool has = found != byTrack.end();
            screened_[w] = has && found->second->method == method_ &&
                           found->second->orderedAt == works_[w].order.date;
            if (screened_[w]) continue;
            if (has) stale.push_back(works_[w].id);
            pending.push_back(w);
        }
        if (!stale.empty()) {
            if (auto done = catalogue_.forgetScreening(stale); !done) return fail(done.error());
        }
        return pending;
    }

    /// The works' queries; those that cannot be read are left out, with a warning.
    Result<std::vector<Later>> prepare(std::span<const std::size_t> works) {
        std::vector<Later> later;
        std::vector<TrackFeatures> features;
        for (const std::size_t w : works) {
            auto sketch = catalogue_.loadSketch(works_[w].id);
            if (!sketch && sketch.error().code != ErrorCode::SketchCorrupt) {
                return fail(sketch.error());
            }
            if (!sketch) {
                warnings_.push_back(describe(sketch.error()));
                continue;
            }
            later.push_back({w, {}, {}});
            features.push_back(std::move(*sketch));
        }
        parallelFor(later.size(), threads_, stop_,
                    [&](std::size_t i) { later[i].query = preparePairQuery(features[i]); });
        return later;
    }

    /// Screens `later` against those of `earlier` that really are, and keeps what is left in them.
    Result<void> compare(std::vector<Later>& later, std::span<const std::size_t> earlier,
                         const Progress& progress) {
        for (std::size_t at = 0; at < earlier.size(); at += kChunk) {
            if (stop_.stop_requested()) return cancelled();
            progress.report("compare", at, earlier.size());
            const auto chunk = earlier.subspan(at, std::min(kChunk, earlier.size() - at));
            std::vector<PairSource> sources;
            for (const std::size_t e : chunk) {
                auto vectors = catalogue_.loadEmbeddings(works_[e].id);
                if (!vectors) return fail(vectors.error());
                sources.push_back(preparePairSource(*vectors));
            }
            parallelFor(later.size(), threads_, stop_, [&](std::size_t i) {
                for (std::size_t e = 0; e < chunk.size(); ++e) {
                    if (chunk[e] < later[i].work) screenOne(later[i], chunk[e], sources[e]);
                }
            });
        }
        if (stop_.stop_requested()) return cancelled();
        progress.report("compare", 1.0);
        return {};
    }

    void screenOne(Later& later, std::size_t earlier, const PairSource& source) const {
        const std::vector<double> scores = screenPair(later.query, source);
        for (std::size_t s = 0; s < scores.size(); ++s) {
            if (scores[s] <= 0.0) continue;
            later.found.push_back(
                {works_[later.work].id, works_[earlier].id, static_cast<int>(s), scores[s]});
        }
    }

    Result<void> screenGroup(std::span<const std::size_t> group, const Progress& progress) {
        auto later = prepare(group);
        if (!later) return fail(later.error());
        std::vector<std::size_t> members;  // of the group, as far as they can be read
        for (const Later& l : *later) members.push_back(l.work);
        std::vector<std::size_t> earlier = members;
        for (std::size_t w = 0; w < works_.size(); ++w) {
            if (screened_[w]) earlier.push_back(w);
        }
        std::sort(earlier.begin(), earlier.end());
        if (auto done = compare(*later, earlier, progress.part(0.0, 0.6)); !done) return done;
        std::vector<DerivationCandidate> candidates;
        collect(*later, candidates);
        auto done = compareLaterOnes(members, candidates, progress.part(0.6, 1.0));
        if (!done) return done;
        std::vector<DerivationState> states;
        for (const std::size_t w : members) {
            states.push_back({works_[w].id, method_, works_[w].order.date, ""});
            screened_[w] = true;
        }
        return catalogue_.storeScreening(states, candidates);
    }

    /// Works that were screened before and came out later than one of the group.
    Result<void> compareLaterOnes(const std::vector<std::size_t>& members,
                                  std::vector<DerivationCandidate>& candidates,
                                  const Progress& progress) {
        if (members.empty()) return {};
        std::vector<std::size_t> affected;
        for (std::size_t w = members.front() + 1; w < works_.size(); ++w) {
            if (screened_[w]) affected.push_back(w);
        }
        for (std::size_t at = 0; at < affected.size(); at += kGroup) {
            const std::span<const std::size_t> part(affected.data() + at,
                                                    std::min(kGroup, affected.size() - at));
            auto later = prepare(part);
            if (!later) return fail(later.error());
            const auto total = static_cast<double>(affected.size());
            auto done = compare(*later, members,
                                progress.part(static_cast<double>(at) / total,
                                              static_cast<double>(at + part.size()) / total));
            if (!done) return done;
            collect(*later, candidates);
        }
        return {};
    }

    static void collect(std::vector<Later>& later, std::vector<DerivationCandidate>& into) {
        for (Later& l : later) {
            std::move(l.found.begin(), l.found.end(), std::back_inserter(into));
            l.found.clear();
        }
    }

    Catalogue& catalogue_;
    const std::vector<ComparedWork>& works_;
    const std::string method_;
    const unsigned threads_;
    std::vector<std::string>& warnings_;
    const std::stop_token stop_;
    std::vector<bool> screened_;
};

}  // namespace

Result<std::vector<ComparedWork>> worksInOrder(const Catalogue& catalogue) {
    const auto tracks = catalogue.tracks();
    if (!tracks) return fail(tracks.error());
    std::vector<ComparedWork> works;
    for (const TrackSummary& t : *tracks) {
        works.push_back({t.id, t.audioSha256, workOrder(t), t.durationS});
    }
    std::sort(works.begin(), works.end(),
              [](const ComparedWork& a, const ComparedWork& b) { return a.order < b.order; });
    return works;
}

Result<void> screenDerivations(Catalogue& catalogue, const std::vector<ComparedWork>& works,
                               const std::string& method, unsigned threads,
                               std::vector<std::string>& warnings, const Progress& progress,
                               std::stop_token stop) {
    Screener screener(catalogue, works, method, threads, warnings, std::move(stop));
    return screener.run(progress);
}

}  // namespace tributary
