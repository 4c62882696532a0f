#include "core/analysis/hub_search.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <map>
#include <utility>

#include "core/attribution/hubs.h"
#include "core/attribution/pair_screen.h"
#include "core/base/parallel.h"

namespace tributary {
namespace {

constexpr std::size_t kProbes = 512;      // windows of the whole catalogue that are looked up
constexpr std::size_t kLeastWorks = 40;   // with fewer, nobody can stand out
constexpr std::size_t kMostNearest = 10;  // works that a probe counts for
constexpr std::size_t kWorksANearest = 20;
constexpr std::size_t kMostProbesOfWork = 4;
constexpr const char* kMonotonyBlob = "monotony";
constexpr int kMonotonyVersion = 1;
constexpr double kMonotonyScale = 65535.0;

/// A window of one work, and the works nearest to it so far.
struct Probe {
    std::size_t work = 0;
    ShortVectors vector;                                 // one column
    std::vector<std::pair<float, std::size_t>> nearest;  // best first
};

void offer(Probe& probe, float similarity, std::size_t work, std::size_t most) {
    const std::pair<float, std::size_t> entry(similarity, work);
    const auto before = [](const auto& a, const auto& b) {
        return a.first > b.first || (a.first == b.first && a.second < b.second);
    };
    const auto at = std::lower_bound(probe.nearest.begin(), probe.nearest.end(), entry, before);
    if (at == probe.nearest.end() && probe.nearest.size() >= most) return;
    probe.nearest.insert(at, entry);
    if (probe.nearest.size() > most) probe.nearest.pop_back();
}

class OccurrenceCounter {
public:
    OccurrenceCounter(const Catalogue& catalogue, const std::vector<ComparedWork>& works,
                      const std::vector<std::size_t>& cluster)
        : catalogue_(catalogue),
          works_(works),
          cluster_(cluster),
          most_(std::clamp<std::size_t>(works.size() / kWorksANearest, 1, kMostNearest)) {}

    /// The larger hubness of all facets, by work.
    Result<std::vector<double>> run(const Progress& progress, const std::stop_token& stop) {
        std::vector<double> hubness(works_.size(), 1.0);
        if (works_.size() < kLeastWorks) return hubness;
        if (auto done = takeProbes(stop); !done) return fail(done.error());
        for (std::size_t w = 0; w < works_.size(); ++w) {
            if (stop.stop_requested()) return cancelled();
            progress.report("hubs", w, works_.size());
            auto stored = catalogue_.loadEmbeddings(works_[w].id);
            if (!stored) return fail(stored.error());
            const PairSource source = preparePairSource(*stored);
            for (std::size_t f = 0; f < probes_.size(); ++f) lookUp(f, w, source.facets[f]);
        }
        for (const std::vector<Probe>& facet : probes_) {
            const std::vector<double> found = hubnessByOccurrence(count(facet));
            for (std::size_t w = 0; w < found.size(); ++w) {
                hubness[w] = std::max(hubness[w], found[w]);
            }
        }
        return hubness;
    }

private:
    /// Evenly spaced windows of evenly spaced works, in the order of their audio, so that neither
    /// date nor import decides who is asked.
    Result<void> takeProbes(const std::stop_token& stop) {
        std::vector<std::size_t> order(works_.size());
        for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
        std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
            return works_[a].audioSha256 < works_[b].audioSha256;
        });
        const std::size_t each =
            std::clamp<std::size_t>(kProbes / order.size(), 1, kMostProbesOfWork);
        const std::size_t asked = std::min(order.size(), kProbes);
        probes_.resize(screeningFacets().size());
        for (std::size_t i = 0; i < asked; ++i) {
            if (stop.stop_requested()) return cancelled();
            const std::size_t work = order[i * order.size() / asked];
            auto stored = catalogue_.loadEmbeddings(works_[work].id);
            if (!stored) return fail(stored.error());
            const PairSource windows = preparePairSource(*stored);
            for (std::size_t f = 0; f < probes_.size(); ++f) {
                const ShortVectors& all = windows.facets[f];
                for (std::size_t k = 0; k < each && all.cols() > 0; ++k) {
                    const auto at = static_cast<Eigen::Index>(
                        (2 * k + 1) * static_cast<std::size_t>(all.cols()) / (2 * each));
                    probes_[f].push_back({work, all.col(at), {}});
                }
            }
        }
        return {};
    }

    void lookUp(std::size_t facet, std::size_t work, const ShortVectors& source) {
        if (source.cols() == 0) return;
        for (Probe& probe : probes_[facet]) {
            if (cluster_[probe.work] == cluster_[work]) continue;
            offer(probe, bestProducts(probe.vector, source).front(), work, most_);
        }
    }

    [[nodiscard]] Occurrences count(const std::vector<Probe>& probes) const {
        Occurrences out{std::vector<double>(works_.size(), 0.0),
                        std::vector<double>(works_.size(), 0.0)};
        std::map<std::size_t, std::size_t> sizes;  // of clusters
        for (const std::size_t c : cluster_) ++sizes[c];
        for (const Probe& probe : probes) {
            const std::size_t others = works_.size() - sizes[cluster_[probe.work]];
            if (others == 0) continue;
            for (const auto& [similarity, work] : probe.nearest) out.counted[work] += 1.0;
            const double chance =
                static_cast<double>(probe.nearest.size()) / static_cast<double>(others);
            for (std::size_t w = 0; w < works_.size(); ++w) {
                if (cluster_[w] != cluster_[probe.work]) out.expected[w] += chance;
            }
        }
        return out;
    }

    const Catalogue& catalogue_;
    const std::vector<ComparedWork>& works_;
    const std::vector<std::size_t>& cluster_;
    const std::size_t most_;
    std::vector<std::vector<Probe>> probes_;  // by facet
};

/// How alike a work's parts are, as kept with it or measured now.
Result<double> monotonyOf(Catalogue& catalogue, TrackId id) {
    const auto kept = catalogue.loadBlob(id, kMonotonyBlob);
    if (!kept) return fail(kept.error());
    if (*kept && (*kept)->version == kMonotonyVersion && (*kept)->bytes.size() == 2) {
        const auto byte = [&](std::size_t i) {
            return std::to_integer<unsigned>((*kept)->bytes[i]);
        };
        return static_cast<double>(byte(0) | (byte(1) << 8U)) / kMonotonyScale;
    }
    const auto sketch = catalogue.loadSketch(id);
    if (!sketch && sketch.error().code == ErrorCode::SketchCorrupt) return 0.0;
    if (!sketch) return fail(sketch.error());
    const auto code = static_cast<unsigned>(std::lround(monotony(*sketch) * kMonotonyScale));
    const TrackBlob blob{
        kMonotonyBlob,
        kMonotonyVersion,
        {static_cast<std::byte>(code & 0xFFU), static_cast<std::byte>(code >> 8U)}};
    if (auto done = catalogue.storeBlob(id, blob); !done) return fail(done.error());
    return static_cast<double>(code) / kMonotonyScale;
}

}  // namespace

Result<std::vector<Hub>> findHubs(Catalogue& catalogue, const std::vector<ComparedWork>& works,
                                  const std::vector<std::size_t>& cluster, const Progress& progress,
                                  std::stop_token stop) {
    auto occurrence = OccurrenceCounter(catalogue, works, cluster).run(progress, stop);
    if (!occurrence) return fail(occurrence.error());
    std::vector<Hub> hubs;
    for (std::size_t w = 0; w < works.size(); ++w) {
        if (stop.stop_requested()) return cancelled();
        const auto alike = monotonyOf(catalogue, works[w].id);
        if (!alike) return fail(alike.error());
        const double byMonotony = hubnessByMonotony(*alike);
        const double hubness = std::max(byMonotony, (*occurrence)[w]);
        if (hubness > 1.0) {
            hubs.push_back({works[w].id, hubness, byMonotony >= (*occurrence)[w]});
        }
    }
    std::sort(hubs.begin(), hubs.end(),
              [](const Hub& a, const Hub& b) { return a.track < b.track; });
    return hubs;
}

}  // namespace tributary
