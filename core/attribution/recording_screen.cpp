#include "core/attribution/recording_screen.h"

#include <algorithm>
#include <mutex>
#include <numeric>

#include "core/attribution/recording_score.h"
#include "core/base/parallel.h"

namespace tributary {
namespace {

/// Lowers each track's rank to its place by `score`, where that is better; tracks that score alike
/// share the better place.
template <class Score>
void placeBy(const Score& score, std::vector<std::size_t>& ranks) {
    std::vector<std::size_t> order(ranks.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return score(a) > score(b); });
    std::size_t place = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && score(order[i]) < score(order[i - 1])) place = i;
        ranks[order[i]] = std::min(ranks[order[i]], place);
    }
}

}  // namespace

Result<std::vector<std::size_t>> likelyRecordings(
    const TrackFeatures& query, std::span<const QueryBlock> blocks,
    std::span<const PeakTrail> tracks, std::size_t count, const AttributionSettings& settings,
    unsigned threads, const Progress& progress, std::stop_token stop) {
    AttributionSettings coarser = settings;
    coarser.coarseSpeedStep = settings.screenSpeedStep;
    const std::vector<Warp> grid = coarseGrid(coarser);
    std::vector<PiecedPeaks> pieced;
    for (const QueryBlock& block : blocks)
        pieced.push_back(
            piecedPeaks(query, block.beginS, block.endS, grid, settings.screenRowHopS));
    struct Scores {
        float score = 0.0F, steady = 0.0F;
    };
    // By block, then track.
    std::vector<std::vector<Scores>> scores(blocks.size());
    for (auto& of : scores) of.resize(tracks.size());
    std::mutex mutex;
    std::size_t done = 0;
    parallelFor(tracks.size(), threads, stop, [&](std::size_t t) {
        const PeakRows rows(tracks[t].features(), settings.screenRowHopS,
                            settings.screenToleranceS);
        for (std::size_t b = 0; b < pieced.size(); ++b) {
            if (stop.stop_requested()) return;
            const RecordingScore found = scoreRecording(pieced[b], rows);
            scores[b][t] = {found.score, found.steady};
        }
        const std::lock_guard lock(mutex);
        progress.report("screen", static_cast<double>(++done) / static_cast<double>(tracks.size()));
    });
    if (stop.stop_requested()) return cancelled();
    std::vector<std::size_t> ranks(tracks.size(), tracks.size());
    for (const auto& of : scores) {
        placeBy([&](std::size_t t) { return of[t].score; }, ranks);
        placeBy([&](std::size_t t) { return of[t].steady; }, ranks);
    }
    std::vector<std::size_t> order(tracks.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return ranks[a] < ranks[b]; });
    order.resize(std::min(order.size(), count));
    std::sort(order.begin(), order.end());
    return order;
}

}  // namespace tributary
